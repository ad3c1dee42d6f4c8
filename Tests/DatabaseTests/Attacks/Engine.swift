import Casework
import Engines
import GRDB
import Ledger
import Testing

@testable import Database

/// A database engine as someone with full rights over it sees it; the attacks are written once.
struct AttackedEngine: Sendable, CustomStringConvertible {
    let description: String
    let make: @Sendable (TemporaryFolder) throws -> AttackedDatabase

    static let all = [
        AttackedEngine(description: "SQLite") { .sqlite(at: $0.file("record.db")) },
        AttackedEngine(description: "PostgreSQL") { _ in try .postgres() },
    ]
}

/// One database, and what can be done to it behind its store's back.
struct AttackedDatabase: Sendable {
    let address: RecordAddress
    /// Runs statements with every guard of the schema switched off.
    let force: @Sendable ([String]) throws -> Void
    /// Bytes as a literal of its SQL.
    let literal: @Sendable ([UInt8]) -> String

    static func sqlite(at path: String) -> AttackedDatabase {
        AttackedDatabase(
            address: .file(path),
            force: { statements in
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
    }

    static func postgres() throws -> AttackedDatabase {
        let record = try PostgresRecord()
        return AttackedDatabase(
            address: .postgres(record.address),
            force: { statements in
                let raw = try record.raw(as: "owner")
                for table in ["entry", "stream", "tree_head", "key_change"] {
                    try raw.run("ALTER TABLE \(table) DISABLE TRIGGER ALL")
                    var checks: [String] = []
                    try raw.run(
                        """
                        SELECT conname FROM pg_constraint WHERE conrelid = '\(table)'::regclass
                        AND contype IN ('c', 'u', 'f') ORDER BY contype DESC
                        """
                    ) { checks.append(try $0.text(0)) }
                    for check in checks {
                        try raw.run(
                            "ALTER TABLE \(table) DROP CONSTRAINT IF EXISTS \(check) CASCADE")
                    }
                }
                for statement in statements { try raw.run(statement) }
            },
            literal: { "'\\x\(Hex.text($0))'::bytea" })
    }
}
