import Casework
import Domain
import Engines
import Ledger
import Testing

@testable import Database

/// A record with rows in every table, with all that the engines could keep differently.
enum Filled {
    static let key = filled(66)
    /// More than are read in one statement.
    static let entries: Int64 = 1_100

    /// Gives the head that was signed over it.
    static func record(at address: RecordAddress) async throws -> SignedHead {
        let store = try await address.open(.patient)
        try await fill(store, entries: Int(entries))
        try await store.write { transaction in
            try transaction.addAccessStream(
                SampleStream(4, kind: .file, caseID: named(201)).record, of: named(201))
            try transaction.addIdentityStream(
                SampleStream(5, kind: .file, caseID: named(201)).record)
            let waiting: NotificationID = named(202)
            try transaction.addNotification(
                waiting, SampleStream(6, kind: .file, caseID: named(202)).record)
            try transaction.setWaiting(waiting, true)
            try transaction.addCase(named(200))
            for (name, value) in [("a", ""), ("b", "Zoë – ‘x’ 👩‍👧"), ("B", "line\nline\\x41")] {
                try transaction.putSetting(name, value)
            }
            let connection = try #require(transaction as? PortableTransaction).connection
            for row in samples {
                let places = (1...row.values.count).map { "$\($0)" }.joined(separator: ", ")
                let table = try #require(Schema.tables.first { $0.name == row.table })
                try connection.run(
                    """
                    INSERT INTO \(table.name) (\(table.columns.joined(separator: ", ")))
                    VALUES (\(places))
                    """, row.values)
            }
        }
        let head = try await sign(store)
        try await store.close()
        return head
    }

    static func sign(_ store: any RecordStore) async throws -> SignedHead {
        let signing = try #require(SigningKey(filled(77)))
        let checkpointer = Checkpointer(store: store, key: signing) {
            Instant(milliseconds: 1_799_789_500_000)
        }
        return try #require(try await checkpointer.sign())
    }

    private static var samples: [(table: String, values: [SQLValue])] {
        let (one, two): (CaseID, CaseID) = (named(200), named(201))
        let worker: WorkerID = named(31)
        var rows: [(table: String, values: [SQLValue])] = [
            ("duty", [.text(one.text), .text("k"), .text("r"), .text("o"), .null, .integer(-3)]),
            (
                "duty",
                [
                    .text(one.text), .text("K"), .text("r"), .text(""), .integer(.max),
                    .integer(.min),
                ]
            ),
            ("session", [.bytes(filled(255)), .text("w"), .bytes([]), .integer(0), .integer(-1)]),
            (
                "look_up",
                [
                    .integer(-5), .text(worker.text), .text(worker.text), .integer(7),
                    .text("missed"), .null, .null, .null,
                ]
            ),
        ]
        rows += [
            ("people_register", [.integer(1), .bytes(filled(1, 60)), .bytes(filled(2, 40))]),
            ("people_record", [.integer(1), .bytes(filled(3, 16)), .bytes(filled(4, 30))]),
            ("people_segment", [.integer(2), .integer(16)]),
            ("people_bucket", [.integer(2 << 32 | 65_535), .bytes(filled(5, 16))]),
            ("people_import", [.bytes(filled(6)), .integer(1), .integer(0)]),
        ]
        // Keys that begin alike, more of them than a statement reads.
        for number in 0..<1_001 {
            let text = "w\(number % 7)_\(number)"
            rows.append(
                (
                    "assignment",
                    [.text(number % 2 == 0 ? one.text : two.text), .text(text), .text("victim")]
                ))
            rows.append(
                (
                    "token",
                    [
                        .bytes(filled(UInt8(number % 3), 16)), .text(text), .text("f"),
                        .text(two.text),
                    ]
                ))
        }
        return rows
    }

    /// All rows by table.
    static func rows(at address: RecordAddress) async throws -> [String: Set<SQLRow>] {
        switch address {
        case .file(let path): try SQLiteStore.reading(path) { try rows($0) }
        case .postgres(let server):
            try await PostgresStore.once(server, .patient) { pool in
                try await pool.transaction(.reading) { try rows($0) }
            }
        }
    }

    private static func rows(_ connection: any SQLConnection) throws -> [String: Set<SQLRow>] {
        var found: [String: Set<SQLRow>] = [:]
        for table in Schema.tables {
            found[table.name] = Set(
                try connection.rows(
                    "SELECT \(table.columns.joined(separator: ", ")) FROM \(table.name)"))
        }
        return found
    }

    /// The path of a sealed backup.
    @discardableResult
    static func backup(of address: RecordAddress, in folder: TemporaryFolder) async throws -> String
    {
        let sealed = folder.file("sealed")
        let sealer = StreamSealer(key: key, origin: .deployment, salt: filled(5, 16))
        let report = try await address.backUp(
            to: sealed, by: sealer, in: WorkingFolder(at: folder.file("working")), .patient)
        #expect(report.isSound)
        return sealed
    }
}
