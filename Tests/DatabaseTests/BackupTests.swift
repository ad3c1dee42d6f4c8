import Casework
import Domain
import Engines
import Foundation
import GRDB
import Ledger
import Testing

@testable import Database

/// A backup of either engine, restored to either.
@Suite struct `A backup` {
    let folder: TemporaryFolder
    /// Where the record is restored to.
    let other: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        other = try TemporaryFolder()
    }

    // MARK: The list of tables

    @Test func `names every table and column that the migrations make, behind what it refers to`()
        throws
    {
        let queue = try DatabaseQueue()
        try queue.write { database in
            while try Schema.applyNext(on: SQLiteConnection(database)) {}
            let made = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM sqlite_master
                    WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migration'
                    """)
            #expect(Set(Schema.tables.map(\.name)) == Set(made))
            #expect(Schema.tables.count == made.count)
            var before: Set<String> = []
            for table in Schema.tables {
                let columns = try database.columns(in: table.name).map(\.name)
                #expect(table.columns.sorted() == columns.sorted(), "\(table.name)")
                #expect(try database.primaryKey(table.name).columns == table.key, "\(table.name)")
                for reference in try database.foreignKeys(on: table.name) {
                    #expect(before.contains(reference.destinationTable), "\(table.name)")
                }
                before.insert(table.name)
            }
        }
    }

    // MARK: There and back

    @Test(arguments: SharedRecord.all, SharedRecord.all)
    func `holds every row of every table, and is the same record where it is restored`(
        _ from: SharedRecord, _ to: SharedRecord
    ) async throws {
        let source = try from.address(folder)
        let head = try await Filled.record(at: source)
        let before = try await Filled.rows(at: source)
        #expect(before.values.allSatisfy { !$0.isEmpty })
        let sealed = try await Filled.backup(of: source, in: folder)
        let target = try to.address(other)
        #expect(try await target.isVacant())
        let copy = other.file("restoring")
        try SealedFile.open(sealed, to: copy) { _, _ in Filled.key }
        let report = try await target.restore(from: copy, Evidence(heads: [head]), .patient)
        #expect(report.isSound && report.entries == Filled.entries)
        #expect(try await target.verify(Evidence(heads: [head])).isSound)
        #expect(try await Filled.rows(at: target) == before)
        #expect(try await entries(at: target) == entries(at: source))
        #expect(try await !target.isVacant())
        // And it goes on from there.
        let store = try await target.open(.patient)
        try await store.write { _ = try SampleStream(1).append(9_999, in: $0) }
        #expect(await store.verifyRecord().isSound)
        try await store.close()
    }

    private func entries(at address: RecordAddress) async throws -> [SealedEntry] {
        try await address.read { try $0.entries(from: 1, limit: 10_000) }
    }

    @Test func `of PostgreSQL holds what was there at one moment`() async throws {
        let source = try SharedRecord.all[1].address(folder)
        _ = try await Filled.record(at: source)
        let store = try await source.open(.patient)
        async let writing: Void = {
            for seed in 20_000..<20_040 {
                try await store.write { _ = try SampleStream(2).append(UInt64(seed), in: $0) }
            }
        }()
        for number in 0..<5 {
            let copy = folder.file("copy \(number)")
            try await source.copy(to: copy, .patient)
            let report = await SQLiteStore.verifyRecord(at: copy)
            #expect(report.isSound, "\(report.problems)")
        }
        try await writing
        try await store.close()
    }

    // MARK: What is refused

    @Test(arguments: SharedRecord.all)
    func `is refused by a database that holds anything, which stays as it was`(
        _ to: SharedRecord
    ) async throws {
        let source = SharedRecord.all[0]
        _ = try await Filled.record(at: source.address(folder))
        let target = try to.address(other)
        let store = try await target.open(.patient)
        try await store.write { try $0.putSetting("only", "this") }
        try await store.close()
        let before = try await Filled.rows(at: target)
        let copy = folder.file("copy")
        try await source.address(folder).copy(to: copy)
        #expect(try await !target.isVacant())
        await #expect(throws: TransferProblem.notEmpty) {
            _ = try await target.restore(from: copy, .none, .patient)
        }
        #expect(try await Filled.rows(at: target) == before)
    }

    @Test func `that was changed anywhere does not open`() async throws {
        let source = try SharedRecord.all[1].address(folder)
        _ = try await Filled.record(at: source)
        let sealed = try await Filled.backup(of: source, in: folder)
        let sound = try Data(contentsOf: URL(fileURLWithPath: sealed))
        let places = [0, 10, SealedStream.headLength, sound.count / 2, sound.count - 1]
        for place in places {
            var data = sound
            data[place] ^= 1
            try data.write(to: URL(fileURLWithPath: sealed))
            #expect(throws: SealedStream.Fault.self, "byte \(place)") {
                try SealedFile.open(sealed, to: other.file("copy")) { _, _ in Filled.key }
            }
        }
        try sound.dropLast(1_000).write(to: URL(fileURLWithPath: sealed))
        #expect(throws: SealedStream.Fault.self) {
            try SealedFile.open(sealed, to: other.file("copy")) { _, _ in Filled.key }
        }
    }

    @Test(arguments: SharedRecord.all)
    func `that does not fit a head held elsewhere leaves nothing where it was to go`(
        _ to: SharedRecord
    ) async throws {
        let source = try SharedRecord.all[0].address(folder)
        _ = try await Filled.record(at: source)
        let target = try to.address(other)
        let copy = folder.file("copy")
        try await source.copy(to: copy)
        // Signed over more than is in the backup.
        let store = try await source.open(.patient)
        try await store.write { _ = try SampleStream(1).append(9_999, in: $0) }
        let evidence = Evidence(heads: [try await Filled.sign(store)])
        try await store.close()
        await #expect(throws: TransferProblem.self) {
            _ = try await target.restore(from: copy, evidence, .patient)
        }
        #expect(try await target.isVacant())
        // What the copy's own verifying lets through, the database's does not.
        if case .postgres(let address) = target {
            await #expect(throws: TransferProblem.self) {
                _ = try await PostgresStore.fill(address, from: copy, evidence, .patient)
            }
            let hasTables = try await PostgresStore.once(address, .patient) { pool in
                try await pool.transaction(.reading) { try $0.hasTable("migration") }
            }
            #expect(!hasTables)
        }
    }

    @Test(arguments: [
        "DELETE FROM entry WHERE position = 7", "UPDATE entry SET number = 90 WHERE position = 7",
        "UPDATE entry SET hash = sealed WHERE position = 7",
    ])
    func `is not made of a PostgreSQL record whose rows the schema would not take`(
        _ change: String
    ) async throws {
        let attacked = try await AttackedRecord(AttackedEngine.all[1])
        try attacked.force(change)
        await #expect(throws: TransferProblem.rowNotTaken(table: "entry")) {
            try await attacked.address.copy(to: folder.file("copy"), .patient)
        }
    }

    @Test func `is not made of a database of an earlier release`() async throws {
        let source = try SharedRecord.all[1].address(folder)
        await #expect(throws: TransferProblem.earlierSchema) {
            try await source.copy(to: folder.file("copy"), .patient)
        }
    }
}

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
    static func backup(of address: RecordAddress, in folder: TemporaryFolder) async throws -> String
    {
        let (copy, sealed) = (folder.file("copy"), folder.file("sealed"))
        try await address.copy(to: copy, .patient)
        #expect(await SQLiteStore.verifyRecord(at: copy).isSound)
        let sealer = StreamSealer(key: key, origin: .deployment, salt: filled(5, 16))
        try SealedFile.seal(copy, to: sealed, by: sealer)
        return sealed
    }
}
