import Casework
import Database
import Domain
import Foundation
import Ledger
import ProcedurePacks
import Rules

/// The repository's packs and stories.
struct Library {
    let root: URL

    func procedures() throws -> [String: Procedure] {
        try PackLoader(folder: root.appending(path: "Procedures")).loadAll()
    }

    func practice() throws -> Practice {
        let procedures = try procedures()
        guard let national = procedures["england-and-wales"] else { throw Missing.pack }
        return Practice(procedures: procedures, national: national)
    }

    func story(_ name: String) throws -> Story {
        let file = root.appending(path: "Stories").appending(path: name)
        guard
            let story = try StoryLoader(now: Instant(milliseconds: 0)).loadAll(file).first
        else { throw Missing.story }
        return story
    }

    func replay(_ name: String, _ practice: Practice) async throws -> StoryReplay.Result {
        guard let key = DeploymentKey(random(DeploymentKey.length)) else { throw Missing.key }
        let replay = StoryReplay(
            store: try SQLiteStore.inMemory(), practice: practice, keys: key, random: random)
        return try await replay.replay(try story(name))
    }
}

enum Missing: Error {
    case pack, story, key, record
}

@Sendable func random(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max) }
}
