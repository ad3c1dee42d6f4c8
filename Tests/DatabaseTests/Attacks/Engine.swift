import Domain
import Engines
import GRDB
import Ledger

@testable import Database

/// A database engine as someone with full rights over it sees it.
///
/// The attacks are written once and run on both.
struct AttackedEngine: Sendable, CustomStringConvertible {
    let description: String
    /// Where an empty record can be.
    let address: @Sendable (TemporaryFolder) throws -> RecordAddress
    /// Runs statements with every guard of the schema switched off.
    let force: @Sendable (RecordAddress, [String]) throws -> Void
    /// Bytes as a literal of its SQL.
    let literal: @Sendable ([UInt8]) -> String

    static let all = [sqlite, postgres]

    private static let sqlite = AttackedEngine(
        description: "SQLite",
        address: { .file($0.file("record.db")) },
        force: { address, statements in
            guard case .file(let path) = address else { return }
            var configuration = Configuration()
            configuration.foreignKeysEnabled = false
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
                let triggers = try String.fetchAll(
                    database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
                for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
                for statement in statements { try database.execute(sql: statement) }
            }
            try queue.close()
        },
        literal: { "x'\(Hex.text($0))'" })

    private static let postgres = AttackedEngine(
        description: "PostgreSQL",
        address: { _ in
            .postgres(try PostgresAddress(PostgresCluster.shared().freshDatabase()))
        },
        force: { address, statements in
            guard case .postgres(let place) = address, let name = place.options["dbname"] else {
                return
            }
            let owner = try PostgresCluster.shared().address(of: name, as: "owner")
            let raw = try PostgresHandle(PostgresAddress(owner))
            for table in try names(
                raw, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            {
                try raw.run("ALTER TABLE \(table) DISABLE TRIGGER ALL")
                let guards = try names(
                    raw,
                    """
                    SELECT conname FROM pg_constraint WHERE conrelid = '\(table)'::regclass
                    AND contype IN ('c', 'u', 'f') ORDER BY contype DESC
                    """)
                for guarding in guards {
                    try raw.run(
                        "ALTER TABLE \(table) DROP CONSTRAINT IF EXISTS \(guarding) CASCADE")
                }
            }
            for statement in statements { try raw.run(statement) }
        },
        literal: { "'\\x\(Hex.text($0))'::bytea" })

    private static func names(_ raw: PostgresHandle, _ sql: String) throws -> [String] {
        var names: [String] = []
        try raw.run(sql) { names.append(try $0.text(0)) }
        return names
    }
}
