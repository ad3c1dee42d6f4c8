import Casework
import Database
import Domain
import Foundation
import Ledger
import ProcedurePacks
import Rules
import Synchronization

/// The stories and procedures of this checkout.
enum Library {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The stories of `Stories/` and `Stories/families/`, by their ids, without the demo's.
    static let stories: [String: Story] = {
        var stories: [String: Story] = [:]
        for folder in ["Stories", "Stories/families"] {
            for name in files(folder) {
                let file = root.appending(path: "\(folder)/\(name)")
                for story in (try? StoryLoader(now: now).loadAll(file)) ?? [] {
                    stories[story.id] = story
                }
            }
        }
        return stories
    }()
    static let names = stories.keys.sorted()
    static let storyFiles = (files("Stories") + files("Stories/families"))
    static let demoNames = files("Stories/demo")

    private static func files(_ folder: String) -> [String] {
        let found = try? FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path)
        return (found ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
    }

    /// The moment for stories that speak of today; those of `Stories/` say their own.
    static let now = Instant(Day(number: 20_779), .midnight)

    static func story(_ id: String) throws -> Story {
        guard let story = stories[id] else { throw NoStory() }
        return story
    }

    struct NoStory: Error {}

    static func demoStory(_ name: String, now: Instant) throws -> Story {
        try StoryLoader(now: now).load(root.appending(path: "Stories/demo/\(name)"))
    }

    private static let loaded = Result { () throws -> Practice in
        let loader = PackLoader(folder: root.appending(path: "Procedures"))
        var procedures: [String: Procedure] = [:]
        for pack in loader.packs() { procedures[pack] = try loader.load(pack) }
        guard let national = procedures["england-and-wales"] else { throw NoPack() }
        return Practice(procedures: procedures, national: national)
    }

    struct NoPack: Error {}

    static func practice() throws -> Practice { try loaded.get() }
}

/// One story replayed on a record of its own.
struct Replayed: Sendable {
    let story: Story
    var result: StoryReplay.Result
    let store: SQLiteStore
    let replay: StoryReplay

    init(_ story: Story, _ practice: Practice, now: Instant? = nil) async throws {
        self.story = story
        store = try SQLiteStore.inMemory()
        replay = try StoryReplay.fresh(store, practice)
        result = try await replay.replay(story, now: now)
    }

    var mismatches: [StoryMismatch] { result.mismatches(story) }
}

extension StoryReplay {
    /// A replay whose identifiers are the same on every run.
    static func fresh(_ store: any CaseStore, _ practice: Practice) throws -> StoryReplay {
        guard let keys = DeploymentKey([UInt8](repeating: 5, count: 32)) else {
            throw Library.NoPack()
        }
        let source = RandomSource()
        return StoryReplay(
            store: store, practice: practice, keys: keys, random: { source.bytes($0) })
    }
}

/// Random-looking bytes, the same on every run.
final class RandomSource: Sendable {
    private let state = Mutex<UInt64>(11)

    func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            (0..<count).map { _ in
                state &+= 0x9e37_79b9_7f4a_7c15
                var mixed = state
                mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
                mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
                return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
            }
        }
    }
}
