import Casework
import Domain
import Engines
import Foundation
import GRDB
import Ledger
import Testing

@testable import Database

@Suite struct `The SQLite file` {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("record.db")
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test func `and what lies beside it belong to their owner alone`() async throws {
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 20)
        for suffix in ["", "-wal", "-shm"] {
            #expect(try mode(path + suffix) == 0o600, "\(suffix)")
        }
        try store.close()
    }

    @Test func `is taken from others when it was open to them`() async throws {
        try SQLiteStore(path: path).close()
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 2)
        for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600) }
    }

    @Test func `is written with a full wait for the disk`() async throws {
        let store = try SQLiteStore(path: path)
        let pragmas = try await store.pragmas(
            ["synchronous", "journal_mode", "foreign_keys", "secure_delete", "busy_timeout"])
        #expect(pragmas == ["2", "wal", "1", "1", "15000"])
        try await fill(store, entries: 2)
        #expect(try await store.pragmas(["synchronous"]) == ["2"])
    }

    @Test func `keeps the record when it is opened again`() async throws {
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 20)
        let before = try await store.read { try ($0.head(), $0.entries(of: named(1))) }
        try store.close()
        let again = try SQLiteStore(path: path)
        let after = try await again.read { try ($0.head(), $0.entries(of: named(1))) }
        #expect(before.0 == after.0 && before.1 == after.1 && after.1.count > 5)
    }

    @Test func `is shared by two stores that write in turn`() async throws {
        let stores = [try SQLiteStore(path: path), try SQLiteStore(path: path)]
        let stream = try SampleStream(1)
        try await stores[0].write { try $0.addStream(stream.record) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seed in 0..<40 {
                group.addTask {
                    try await stores[seed % 2].write { transaction in
                        _ = try stream.append(UInt64(seed), in: transaction)
                    }
                }
            }
            try await group.waitForAll()
        }
        let report = await stores[0].verifyRecord()
        #expect(report.isSound && report.entries == 40)
    }

    @Test func `holds nothing of what was sealed in clear`() async throws {
        let marker = "Plantedmarker-01632960123"
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 30, payload: marker)
        var files = 0
        for _ in 0..<2 {
            for suffix in ["", "-wal", "-shm"] {
                guard let data = FileManager.default.contents(atPath: path + suffix) else {
                    continue
                }
                files += 1
                #expect(data.range(of: Data(marker.utf8)) == nil)
                #expect(data.range(of: Data("lantedmark".utf8)) == nil)
            }
            // Once more with the log folded into the database.
            try? store.close()
        }
        #expect(files >= 4)
        let raw = try DatabaseQueue(path: path)
        let kinds = try await raw.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM entry") }
        #expect(kinds == 30)
        let data = try #require(FileManager.default.contents(atPath: path))
        #expect(data.range(of: Data("statement".utf8)) != nil)
    }

    @Test(arguments: [
        "INSERT INTO migration (number, name) VALUES (4711, 'from-the-future')",
        "UPDATE migration SET name = 'another' WHERE number = 1",
    ])
    func `written by a newer release is refused and left alone`(_ sql: String) async throws {
        try SQLiteStore(path: path).close()
        try await DatabaseQueue(path: path).write { try $0.execute(sql: sql) }
        #expect(throws: StoreProblem.newerSchema) { try SQLiteStore(path: path) }
    }

    @Test func `that is none is refused with a fault`() throws {
        try Data("This is a letter and not a database at all.".utf8).write(
            to: URL(fileURLWithPath: path))
        let fault = #expect(throws: StoreFault.self) { try SQLiteStore(path: path) }
        #expect(fault?.code == .damaged)
    }

    @Test func `cannot be made in a folder that is not there`() throws {
        let fault = #expect(throws: StoreFault.self) {
            try SQLiteStore(path: folder.file("nowhere/record.db"))
        }
        #expect(fault?.code == .cannotOpen)
    }

    @Test(arguments: [
        "UPDATE entry SET kind = 'note' WHERE position = 2",
        "UPDATE entry SET sealed = zeroblob(40)",
        "UPDATE entry SET position = 99 WHERE position = 2",
        "UPDATE entry SET rowid = 99 WHERE position = 2",
        "UPDATE OR REPLACE entry SET number = 1 WHERE position = 2",
        "DELETE FROM entry WHERE position = 6", "DELETE FROM entry",
        "REPLACE INTO entry SELECT * FROM entry WHERE position = 2",
        "INSERT INTO entry SELECT * FROM entry WHERE position = 2",
        """
        INSERT OR REPLACE INTO entry SELECT position, 'x' || substr(id, 2), stream, number, kind,
        recorded_at, worker, agency, zeroblob(32), previous, sealed, hash, chain FROM entry
        WHERE position = 2
        """,
        """
        INSERT OR REPLACE INTO entry SELECT 7, id, stream, 99, kind, recorded_at, worker, agency,
        zeroblob(32), previous, sealed, hash, chain FROM entry WHERE position = 2
        """,
        """
        INSERT OR REPLACE INTO entry SELECT 7, id, stream, 4, kind, recorded_at, worker, agency,
        zeroblob(32), previous, sealed, hash, chain FROM entry WHERE position = 2
        """,
        """
        INSERT OR REPLACE INTO entry SELECT 7, 'x' || substr(id, 2), stream, 4, kind, recorded_at,
        worker, agency, idempotency, previous, sealed, hash, chain FROM entry WHERE position = 2
        """,
        """
        INSERT INTO entry SELECT 7, 'x' || substr(id, 2), stream, 4, kind, recorded_at,
        worker, agency, zeroblob(32), previous, sealed, zeroblob(31), chain FROM entry
        WHERE position = 2
        """,
        "UPDATE stream SET case_id = '\(String(repeating: "0", count: 26))'",
        "UPDATE stream SET id = 'x' || substr(id, 2)", "UPDATE stream SET kind = 'shared'",
        "UPDATE stream SET made = made + 10", "UPDATE stream SET rowid = 99 WHERE made = 1",
        "UPDATE stream SET case_id = NULL, kind = 'register' WHERE made = 1", "DELETE FROM stream",
        "REPLACE INTO stream SELECT * FROM stream WHERE made = 1",
        "INSERT OR REPLACE INTO stream SELECT 4, id, kind, case_id, NULL FROM stream LIMIT 1",
    ])
    func `refuses to change the record in raw SQL`(_ sql: String) async throws {
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 6)
        let before = try rows()
        let raw = try DatabaseQueue(path: path)
        let error = await #expect(throws: DatabaseError.self) {
            try await raw.write { try $0.execute(sql: sql) }
        }
        #expect(error?.resultCode == .SQLITE_CONSTRAINT)
        #expect(try rows() == before)
    }

    @Test func `lets only the wrapped key of a stream change`() async throws {
        let store = try SQLiteStore(path: path)
        try await fill(store, entries: 2)
        try await DatabaseQueue(path: path).write {
            try $0.execute(sql: "UPDATE stream SET wrapped_key = NULL WHERE made = 2")
        }
        let streams = try await store.read { try $0.streams(of: named(200)) }
        #expect(streams.map { $0.wrappedKey == nil } == [false, true, false])
    }

    private func rows() throws -> [Row] {
        try DatabaseQueue(path: path).read {
            try Row.fetchAll($0, sql: "SELECT * FROM entry ORDER BY position")
                + Row.fetchAll($0, sql: "SELECT * FROM stream ORDER BY made")
        }
    }

    @Test func `names a row that cannot be read and not what it holds`() async throws {
        let store = try SQLiteStore(path: path)
        try await store.write { try $0.putSetting("demo", "yes") }
        try await DatabaseQueue(path: path).write { database in
            try database.execute(
                sql: "INSERT INTO assignment VALUES (?, 'Planted name', 'both')",
                arguments: [CaseID(random: filled(1, 16)).text])
        }
        await #expect(
            throws: StoreProblem.unreadable(
                table: "assignment", row: CaseID(random: filled(1, 16)).text)
        ) {
            try await store.read { try $0.assignments(of: named(1)) }
        }
    }
}
