import Casework
import Database
import GRDB
import Ledger

/// A database engine as someone with full rights over it sees it.
///
/// PostgreSQL joins the list when it has a driver; the attacks are written once.
struct AttackedEngine: Sendable, CustomStringConvertible {
    let description: String
    let open: @Sendable (TemporaryFolder) throws -> any CaseStore
    /// Runs statements with every guard of the schema switched off.
    let force: @Sendable (TemporaryFolder, [String]) throws -> Void
    /// Bytes as a literal of its SQL.
    let literal: @Sendable ([UInt8]) -> String
    /// Verifies the record with nothing but the database and what others hold.
    let verify: @Sendable (TemporaryFolder, Evidence) async -> ChainReport

    static let all = [sqlite]

    private static let sqlite = AttackedEngine(
        description: "SQLite",
        open: { try SQLiteStore(path: $0.file("record.db")) },
        force: { folder, statements in
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(
                path: folder.file("record.db"), configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
                let triggers = try String.fetchAll(
                    database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
                for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
                for statement in statements { try database.execute(sql: statement) }
            }
            try queue.close()
        },
        literal: { "x'\(Hex.text($0))'" },
        verify: { await SQLiteStore.verifyRecord(at: $0.file("record.db"), $1) })
}
