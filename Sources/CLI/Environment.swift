import ArgumentParser
import Casework
import Domain
import Foundation
import ProcedurePacks
import Rules

/// Where the procedures are.
struct ProcedureOptions: ParsableArguments {
    @Option(help: "The folder of the procedure packs.")
    var procedures = ProcessInfo.processInfo.environment["SIGHTLINE_PROCEDURES"] ?? "Procedures"

    @Option(help: "A folder with licensed wordings of instruments.")
    var wordings: String?

    var loader: PackLoader {
        let wordings = wordings ?? ProcessInfo.processInfo.environment["SIGHTLINE_WORDINGS"]
        return PackLoader(
            folder: URL(filePath: procedures), wordings: wordings.map { URL(filePath: $0) })
    }

    /// Loads every pack; prints all problems of all packs and ends with exit code 3 when there are
    /// any.
    func practice() throws -> Practice {
        let loader = loader
        let procedures: [String: Procedure]
        do {
            procedures = try loader.loadAll()
        } catch {
            for problem in error.sortedDescriptions { complain(problem) }
            throw Exit.invalid
        }
        guard let national = procedures["england-and-wales"] else {
            complain(
                "no pack `england-and-wales` in \(self.procedures); name its folder by --procedures"
            )
            throw Exit.invalid
        }
        return Practice(procedures: procedures, national: national)
    }
}

extension PackProblems {
    fileprivate var sortedDescriptions: [String] { problems.map(\.description).sorted() }
}

/// The machine's clock and randomness, handed to everything that needs them.
enum Machine {
    @Sendable static func now() -> Instant {
        Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    }

    @Sendable static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
