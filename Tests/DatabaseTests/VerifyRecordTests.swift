import Casework
import Domain
import Engines
import Foundation
import GRDB
import Ledger
import Testing

@testable import Database

@Suite struct `Verifying a database` {
    let folder: TemporaryFolder
    let path: String

    init() async throws {
        folder = try TemporaryFolder()
        path = folder.file("record.db")
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 24)
        try store.close()
    }

    /// Changes the file as someone would who may do everything to it.
    private func tamper(_ sql: String...) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
            let triggers = try String.fetchAll(
                database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for trigger in triggers { try database.execute(sql: "DROP TRIGGER \(trigger)") }
            for statement in sql { try database.execute(sql: statement) }
        }
        try queue.close()
    }

    private func places() async -> [Int64?] {
        await SQLiteStore.verifyRecord(at: path).problems.map(\.position)
    }

    @Test func `finds nothing in a sound one, without keys and without writing`() async throws {
        let before = FileManager.default.contents(atPath: path)
        let report = await SQLiteStore.verifyRecord(at: path)
        #expect(report.isSound && report.entries == 24 && report.streams == 3)
        #expect(report.head?.position == 24)
        #expect(FileManager.default.contents(atPath: path) == before)
    }

    /// What is sound is told on several cores at once; only what is not is read entry by entry.
    @Test(arguments: [true, false])
    func `tells a sound one without reading it entry by entry`(_ structure: Bool) async throws {
        let queues = try (0..<2).map { _ in
            try DatabaseQueue(path: path, configuration: SQLiteStore.configuration(readonly: true))
        }
        let plain = PlainPass(readers: queues, evidence: .none, structure: structure)
        let report = try #require(await plain.report())
        #expect(report == (await SQLiteStore.verifyRecord(at: path)))
        try tamper("UPDATE entry SET number = number + 40 WHERE position = 7")
        #expect(await plain.report() == nil)
    }

    @Test func `reads an open one beside its writer`() async throws {
        let store = try SQLiteStore(path: path)
        try await store.write { transaction in
            _ = try SampleStream(1).append(100, in: transaction)
        }
        #expect(await store.verifyRecord().entries == 25)
        #expect(await SQLiteStore.verifyRecord(at: path).entries == 25)
    }

    static let changes = [
        "position = 1024 + position", "id = 'x' || substr(id, 2)",
        "stream = 'x' || substr(stream, 2)",
        "stream = (SELECT id FROM stream WHERE made = 3), number = number + 40",
        "number = number + 40",
        "kind = 'statemenu'", "recorded_at = recorded_at + 1",
        "worker = 'x' || substr(worker, 2)", "agency = 'x' || substr(agency, 2)",
        "idempotency = zeroblob(32)", "previous = randomblob(32)",
        "sealed = CAST(substr(sealed, 1, 20) || x'5a5b' || substr(sealed, 23) AS BLOB)",
        "sealed = substr(sealed, 1, length(sealed) - 1)", "hash = randomblob(32)",
        "chain = randomblob(32)", "kind = kind || char(0) || 'more'", "kind = ''",
        "kind = CAST(x'ff' AS TEXT)", "id = 'nonsense'", "worker = upper(worker)",
        "hash = x''", "previous = x''",
    ]

    @Test(arguments: changes, [1, 2, 7, 24])
    func `finds a changed value of any column by its entry`(
        change: String, position: Int64
    ) async throws {
        try tamper("UPDATE entry SET \(change) WHERE position = \(position)")
        let report = await SQLiteStore.verifyRecord(at: path)
        let first = try #require(report.problems.first)
        #expect(first.position == position, "\(report.problems)")
    }

    @Test(arguments: ["position", "number", "kind", "sealed", "hash", "idempotency"])
    func `finds a value that is not there or of another type`(_ column: String) async throws {
        try tamper(
            "ALTER TABLE entry RENAME TO kept",
            """
            CREATE TABLE entry (position, id, stream, number, kind, recorded_at, worker, agency,
            idempotency, previous, sealed, hash, chain)
            """,
            "INSERT INTO entry SELECT * FROM kept",
            "UPDATE entry SET \(column) = NULL WHERE position = 5",
            "UPDATE entry SET \(column) = 1.5 WHERE position = 9")
        let found = await places()
        #expect(found.contains(5) && found.contains(9))
    }

    @Test func `finds removed entries, also in the middle of many`() async throws {
        try tamper("DELETE FROM entry WHERE position IN (3, 10, 11, 12)")
        let report = await SQLiteStore.verifyRecord(at: path)
        #expect(
            report.problems == [
                LedgerProblem(.missing(through: 3), position: 3),
                LedgerProblem(.missing(through: 12), position: 10),
            ])
    }

    @Test func `finds two entries that changed places`() async throws {
        try tamper(
            "UPDATE entry SET position = 99 WHERE position = 4",
            "UPDATE entry SET position = 4 WHERE position = 5",
            "UPDATE entry SET position = 5 WHERE position = 99")
        #expect(await places().prefix(2) == [4, 5])
    }

    @Test func `finds an inserted entry`() async throws {
        try tamper(
            "UPDATE entry SET position = -position WHERE position >= 8",
            "UPDATE entry SET position = 1 - position WHERE position < 0",
            """
            INSERT INTO entry SELECT 8, 'x' || substr(id, 2), stream, 77, kind, recorded_at,
            worker, agency, zeroblob(32), previous, sealed, hash, chain FROM entry
            WHERE position = 2
            """)
        #expect(await places().first == 8)
    }

    @Test func `finds a stream that was taken off the list`() async throws {
        try tamper("DELETE FROM stream WHERE made = 2")
        let report = await SQLiteStore.verifyRecord(at: path)
        #expect(report.problems.first == LedgerProblem(.unlistedStream, position: 3))
    }

    /// Whoever may write to the file can leave an entry out of an index, so that whoever looks for it
    /// by its stream, id or form does not find it, and leave the table of entries as it was.
    @Test(arguments: [(1, "id"), (2, "idempotency"), (3, "stream, number")])
    func `finds an index that hides an entry, or holds it elsewhere`(
        _ number: Int, _ key: String
    ) async throws {
        let index = "sqlite_autoindex_entry_\(number)"
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        for rows in ["WHERE position < 24", "", "WHERE position <> 7"] {
            try sound.write(to: URL(fileURLWithPath: path))
            let place = rows.isEmpty ? "100 + position" : "position"
            try tamper(
                """
                CREATE TABLE other (position INTEGER PRIMARY KEY, id TEXT, stream TEXT, number,
                idempotency, UNIQUE (\(key)))
                """,
                """
                INSERT INTO other SELECT \(place), id, stream, number, idempotency FROM entry \(rows)
                """,
                // The two indexes change places, and the false one's table goes with the true one.
                "CREATE TEMP TABLE root AS SELECT name, rootpage FROM sqlite_master",
                "PRAGMA writable_schema = ON",
                """
                UPDATE sqlite_master SET rootpage =
                (SELECT rootpage FROM root WHERE name = 'sqlite_autoindex_other_1')
                WHERE name = '\(index)'
                """,
                """
                UPDATE sqlite_master SET rootpage =
                (SELECT rootpage FROM root WHERE name = '\(index)')
                WHERE name = 'sqlite_autoindex_other_1'
                """,
                "PRAGMA writable_schema = RESET", "DROP TABLE other")
            let problems = await SQLiteStore.verifyRecord(at: path).problems
            #expect(problems.count == 1)
            guard case .store(.structure) = problems.first?.kind else {
                Issue.record("\(rows): \(problems)")
                continue
            }
        }
    }

    @Test func `says so when there is no record`() async throws {
        let letter = folder.file("letter.txt")
        try Data("Dear all, this is only a letter.".utf8).write(
            to: URL(fileURLWithPath: letter))
        let other = folder.file("other.db")
        try await DatabaseQueue(path: other).write {
            try $0.execute(sql: "CREATE TABLE a (b TEXT)")
        }
        for path in [folder.file("absent.db"), letter, other, folder.path] {
            let report = await SQLiteStore.verifyRecord(at: path)
            #expect(report.problems == [LedgerProblem(.store(.noRecord), position: nil)])
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("absent.db")))
    }

    /// Flips one bit at each of many places of the file.
    ///
    /// A flip in space that holds nothing need not be found; whenever what the database gives for
    /// an entry is no longer what was recorded, or it gives an error, it must be.
    @Test(arguments: 0..<8)
    func `survives any flipped bit of the file and finds it in an entry`(
        _ seed: UInt64
    ) async throws {
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        let recorded = try rows(path)
        var random = SeededBytes(seed: seed)
        var found = 0
        for _ in 0..<60 {
            var data = sound
            let place = Int.random(in: 0..<data.count, using: &random)
            let bit = UInt8.random(in: 0..<8, using: &random)
            data[place] ^= 1 << bit
            let copy = folder.file("flipped.db")
            try data.write(to: URL(fileURLWithPath: copy))
            let report = await SQLiteStore.verifyRecord(at: copy)
            if (try? rows(copy)) != recorded {
                #expect(!report.isSound, "byte \(place), bit \(bit)")
                found += 1
            }
            for suffix in ["-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: copy + suffix)
            }
        }
        #expect(found > 0)
    }

    /// Blanks whole pages, as a failing disk does.
    @Test func `goes on behind pages that were lost`() async throws {
        let sound = try Data(contentsOf: URL(fileURLWithPath: path))
        let recorded = try rows(path)
        var read: Set<Int64> = []
        for page in 1..<sound.count / 4096 {
            var data = sound
            data.replaceSubrange(
                page * 4096..<(page + 1) * 4096, with: Data(repeating: 0xa5, count: 4096))
            let copy = folder.file("lost.db")
            try data.write(to: URL(fileURLWithPath: copy))
            let report = await SQLiteStore.verifyRecord(at: copy)
            if (try? rows(copy)) != recorded { #expect(!report.isSound, "page \(page)") }
            if let head = report.head, !report.isSound { read.insert(head.position) }
        }
        #expect(read.contains(24))
    }

    private func rows(_ path: String) throws -> [[DatabaseValue]] {
        var configuration = Configuration()
        configuration.readonly = true
        return try DatabaseQueue(path: path, configuration: configuration).read { database in
            try Row.fetchAll(database, sql: "SELECT * FROM entry ORDER BY position").map {
                Array($0.databaseValues)
            }
        }
    }
}
