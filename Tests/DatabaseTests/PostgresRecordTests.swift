import Casework
import Domain
import Engines
import Ledger
import Testing

@testable import Database

/// A PostgreSQL database of a test's own.
struct PostgresRecord {
    let cluster: PostgresCluster
    let name: String
    let address: PostgresAddress

    init() throws {
        cluster = try PostgresCluster.shared()
        let url = try cluster.freshDatabase()
        address = try PostgresAddress(url)
        name = try #require(address.options["dbname"])
    }

    /// A connection beside the store's: of the deployment's own user, or of who may do everything.
    func raw(as role: String = "app") throws -> PostgresHandle {
        try PostgresHandle(PostgresAddress(cluster.address(of: name, as: role)))
    }

    /// Everything that is recorded.
    func rows() throws -> [SQLRow] {
        var rows: [SQLRow] = []
        let raw = try raw()
        try raw.run("SELECT \(EntryRow.columns) FROM entry ORDER BY position") { rows.append($0) }
        try raw.run("SELECT made, \(StreamRow.columns) FROM stream ORDER BY made") {
            rows.append($0)
        }
        return rows
    }

    /// Changes the database as someone would who may do everything to it.
    func tamper(_ statements: String...) throws {
        let raw = try raw(as: "owner")
        for table in ["entry", "stream"] {
            try raw.run("ALTER TABLE \(table) DISABLE TRIGGER ALL")
            var checks: [String] = []
            try raw.run(
                """
                SELECT conname FROM pg_constraint WHERE conrelid = '\(table)'::regclass
                AND contype IN ('c', 'u', 'f') ORDER BY contype DESC
                """
            ) { checks.append(try $0.text(0)) }
            for check in checks {
                try raw.run("ALTER TABLE \(table) DROP CONSTRAINT IF EXISTS \(check) CASCADE")
            }
        }
        for statement in statements { try raw.run(statement) }
    }
}

@Suite struct `The record in PostgreSQL` {
    let record: PostgresRecord

    init() throws { record = try PostgresRecord() }

    @Test(arguments: [
        "UPDATE entry SET kind = 'note' WHERE position = 2",
        "UPDATE entry SET sealed = decode(repeat('00', 40), 'hex')",
        "UPDATE entry SET position = 99 WHERE position = 2",
        "DELETE FROM entry WHERE position = 6", "DELETE FROM entry",
        "TRUNCATE entry", "TRUNCATE stream CASCADE",
        "INSERT INTO entry SELECT * FROM entry WHERE position = 2",
        """
        INSERT INTO entry SELECT * FROM entry WHERE position = 2
        ON CONFLICT (position) DO UPDATE SET kind = 'note'
        """,
        """
        INSERT INTO entry SELECT 8, 'x' || substr(id, 2), stream, 4, kind, recorded_at, worker,
        agency, decode(repeat('00', 32), 'hex'), previous, sealed, hash, chain FROM entry
        WHERE position = 2
        """,
        """
        INSERT INTO entry SELECT 7, 'x' || substr(id, 2), stream, 99, kind, recorded_at, worker,
        agency, decode(repeat('00', 32), 'hex'), previous, sealed, hash, chain FROM entry
        WHERE position = 2
        """,
        """
        INSERT INTO entry SELECT 7, 'x' || substr(id, 2), stream, 5, kind, recorded_at, worker,
        agency, decode(repeat('00', 31), 'hex'), previous, sealed, hash, chain FROM entry
        WHERE position = 2
        """,
        "UPDATE stream SET id = 'x' || substr(id, 2)", "UPDATE stream SET kind = 'shared'",
        "UPDATE stream SET made = made + 10", "DELETE FROM stream",
        "UPDATE stream SET case_id = repeat('0', 26)",
        "INSERT INTO stream SELECT 9, 'x' || substr(id, 2), kind, case_id, NULL FROM stream LIMIT 1",
    ])
    func `refuses to be changed in raw SQL`(_ sql: String) async throws {
        let store = try await PostgresStore(record.address, .patient)
        try await fill(store, entries: 6)
        let before = try record.rows()
        #expect(throws: RefusedBySchema.self) { try record.raw().run(sql) }
        #expect(throws: RefusedBySchema.self) { try record.raw(as: "owner").run(sql) }
        #expect(try record.rows() == before && before.count == 9)
    }

    @Test func `refuses one who says to be a replica or brings a table of that name`() async throws
    {
        try await fill(PostgresStore(record.address, .patient), entries: 6)
        let before = try record.rows()
        let replica = try record.raw(as: "owner")
        try replica.run("SET session_replication_role = replica")
        #expect(throws: RefusedBySchema.self) { try replica.run("DELETE FROM entry") }
        let shadow = try record.raw()
        try shadow.run("CREATE TEMPORARY TABLE entry (LIKE public.entry)")
        try shadow.run("INSERT INTO pg_temp.entry SELECT * FROM public.entry WHERE position = 3")
        let refusal = #expect(throws: RefusedBySchema.self) {
            try shadow.run(
                """
                INSERT INTO public.entry SELECT 4, 'x' || substr(id, 2), stream, number + 1, kind,
                recorded_at, worker, agency, decode(repeat('00', 32), 'hex'), previous, sealed, hash,
                chain FROM pg_temp.entry
                """)
        }
        #expect(refusal?.rule == "entry_position" || refusal?.rule == "entry_number")
        #expect(try record.rows() == before)
    }

    @Test func `lets only the wrapped key of a stream change`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        try await fill(store, entries: 2)
        try record.raw().run("UPDATE stream SET wrapped_key = NULL WHERE made = 2")
        let streams = try await store.read { try $0.streams(of: named(200)) }
        #expect(streams.map { $0.wrappedKey == nil } == [false, true, false])
    }

    @Test func `is verified without keys, and from elsewhere`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        try await fill(store, entries: 1_300)
        for report in [
            await store.verifyRecord(), try await PostgresStore.verifyRecord(at: record.address),
        ] {
            #expect(report.isSound && report.entries == 1_300 && report.streams == 3)
            #expect(report.head?.position == 1_300)
        }
    }

    static let changes = [
        "position = 1024 + position", "id = 'x' || substr(id, 2)",
        "stream = (SELECT id FROM stream WHERE made = 3), number = number + 40",
        "number = number + 40", "kind = 'statemenu'", "recorded_at = recorded_at + 1",
        "worker = 'x' || substr(worker, 2)", "agency = 'x' || substr(agency, 2)",
        "idempotency = decode(repeat('00', 32), 'hex')",
        "previous = decode(repeat('01', 32), 'hex')",
        "sealed = overlay(sealed PLACING decode('5a5b', 'hex') FROM 21)",
        "sealed = substr(sealed, 1, length(sealed) - 1)",
        "hash = decode(repeat('01', 32), 'hex')", "chain = decode(repeat('01', 32), 'hex')",
        "kind = ''", "id = 'nonsense'", "hash = ''", "previous = ''",
    ]

    @Test func `names the entry of a changed value of any column`() async throws {
        try await fill(PostgresStore(record.address, .patient), entries: 24)
        try record.tamper()
        let raw = try record.raw(as: "owner")
        for change in `The record in PostgreSQL`.changes {
            for position in [1, 7, 24] as [Int64] {
                try raw.run("BEGIN")
                try raw.run("UPDATE entry SET \(change) WHERE position = \(position)")
                let report = RecordWalk(
                    connection: PostgresConnection(handle: raw, isTolerant: true)
                ).report()
                #expect(
                    report.problems.first?.position == position, "\(change): \(report.problems)")
                try raw.run("ROLLBACK")
            }
        }
    }

    @Test func `names entries whose values are of another type or not there`() async throws {
        try await fill(PostgresStore(record.address, .patient), entries: 24)
        try record.tamper(
            "ALTER TABLE entry ALTER kind DROP NOT NULL, ALTER recorded_at TYPE numeric",
            "UPDATE entry SET kind = NULL WHERE position = 5")
        let found = try await PostgresStore.verifyRecord(at: record.address).problems
        #expect(found.map(\.position).contains(5) && found.first?.position == 1)
    }

    @Test func `is walked on behind a value that the server cannot give`() async throws {
        try await fill(PostgresStore(record.address, .patient), entries: 24)
        try record.tamper(
            "ALTER TABLE entry RENAME TO kept",
            """
            CREATE VIEW entry AS SELECT position, id, stream, number, kind,
            recorded_at / CASE position WHEN 9 THEN 0 ELSE 1 END AS recorded_at, worker, agency,
            idempotency, previous, sealed, hash, chain FROM kept
            """)
        // A view is no table of ours.
        #expect(
            try await PostgresStore.verifyRecord(at: record.address).problems
                == [LedgerProblem(.store(.noRecord), position: nil)])
        let connection = PostgresConnection(handle: try record.raw(as: "owner"), isTolerant: true)
        try connection.handle.run("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        #expect(throws: StoreFault.self) { try connection.rows("SELECT recorded_at FROM entry") }
        #expect(
            try connection.rows("SELECT position FROM entry WHERE position > 9").count == 15)
    }

    @Test func `removed or cut off in the middle is found`() async throws {
        try await fill(PostgresStore(record.address, .patient), entries: 24)
        try record.tamper("DELETE FROM entry WHERE position IN (3, 10, 11, 12)")
        #expect(
            try await PostgresStore.verifyRecord(at: record.address).problems == [
                LedgerProblem(.missing(through: 3), position: 3),
                LedgerProblem(.missing(through: 12), position: 10),
            ])
    }

    @Test func `is not taken for one where there is none or no server`() async throws {
        #expect(
            try await PostgresStore.verifyRecord(at: record.address).problems
                == [LedgerProblem(.store(.noRecord), position: nil)])
        let nowhere = try PostgresAddress("postgres://app@/none?host=\(record.cluster.folder)/no")
        await #expect(throws: PostgresUnreachable.self) {
            try await PostgresStore.verifyRecord(at: nowhere)
        }
    }
}
