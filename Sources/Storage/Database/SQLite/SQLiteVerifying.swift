import Foundation
import GRDB
public import Ledger

extension SQLiteStore {
    /// Verifies the whole record without keys, measured by what others hold of it.
    ///
    /// Problems are in the report, never thrown.
    public func verifyRecord(_ evidence: Evidence) async -> ChainReport {
        await SQLiteStore.report(evidence, readers)
    }

    /// Verifies the record in a file that is only read: nothing is migrated and no key is needed.
    ///
    /// `structure` says whether SQLite's own structure and the indexes are looked at as well. Without
    /// it an index that hides an entry from whoever asks for it is not found; it is left out only to
    /// measure what the entries, chains and heads by themselves take.
    public static func verifyRecord(
        at path: String, _ evidence: Evidence = .none, structure: Bool = true
    ) async -> ChainReport {
        do {
            let queues = try await withThrowingTaskGroup(of: DatabaseQueue.self) { group in
                for _ in 0..<cores {
                    group.addTask {
                        try DatabaseQueue(path: path, configuration: configuration(readonly: true))
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            return await report(evidence, queues, structure: structure)
        } catch {
            return RecordWalk.noRecord
        }
    }

    /// How many connections read beside each other.
    private static var cores: Int { min(4, max(1, ProcessInfo.processInfo.activeProcessorCount)) }

    /// A pool gives each reading a connection of its own; what is in memory has only one.
    private var readers: [any DatabaseReader] {
        let count = database is DatabasePool ? SQLiteStore.cores : 1
        return Array(repeating: database, count: count)
    }

    private static func report(
        _ evidence: Evidence, _ readers: [any DatabaseReader], structure: Bool = true
    ) async -> ChainReport {
        let plain = PlainPass(readers: readers, evidence: evidence, structure: structure)
        if let report = await plain.report() { return report }
        // Entry by entry, and with the full check of the structure.
        let found = try? await readers[0].read { database in
            let connection = SQLiteConnection(database)
            return (
                RecordWalk(connection: connection, evidence: evidence).walk(),
                StructureCheck(connection: connection).faults()
            )
        }
        guard let (walked, faults) = found, var verifier = walked else {
            return RecordWalk.noRecord
        }
        if faults > 0 {
            verifier.note(LedgerProblem(.store(.structure(findings: faults)), position: nil))
        }
        return verifier.report
    }
}
