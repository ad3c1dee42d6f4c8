import Casework
import Domain
import Engines
import Ledger
import Testing

@testable import Database

@Suite struct `A store on PostgreSQL` {
    let record: PostgresRecord

    init() throws { record = try PostgresRecord() }

    @Test func `is made once by many servers that start at once`() async throws {
        let address = record.address
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 { group.addTask { try await PostgresStore(address, .patient).close() } }
            try await group.waitForAll()
        }
        var names: [SQLValue] = []
        try record.raw().run("SELECT name FROM migration ORDER BY number") {
            names.append($0.values[0])
        }
        #expect(names == Schema.migrations.map { .text($0.name) })
    }

    @Test(arguments: [
        "INSERT INTO migration (number, name) VALUES (4711, 'from-the-future')",
        "UPDATE migration SET name = 'another' WHERE number = 1",
    ])
    func `written by a newer release is refused and left alone`(_ sql: String) async throws {
        try await PostgresStore(record.address, .patient).close()
        try record.raw().run(sql)
        await #expect(throws: StoreProblem.newerSchema) {
            try await PostgresStore(record.address, .patient)
        }
    }

    @Test func `waits for the disk and ends what takes too long`() async throws {
        let store = try await PostgresStore(record.address)
        let values = try await store.write { transaction in
            try [
                "synchronous_commit", "statement_timeout", "lock_timeout",
                "idle_in_transaction_session_timeout", "log_parameter_max_length_on_error",
                "transaction_isolation", "client_encoding",
            ].map { try raw(transaction).row("SELECT current_setting($1)", [.text($0)])?.text(0) }
        }
        #expect(values == ["on", "30s", "15s", "1min", "0", "read committed", "UTF8"])
        let reading = try await store.read { reading in
            try ["transaction_isolation", "transaction_read_only"].map {
                try raw(reading).row("SELECT current_setting($1)", [.text($0)])?.text(0)
            }
        }
        #expect(reading == ["repeatable read", "on"])
    }

    @Test func `gives back texts and bytes to the last`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        let texts = ["", "it's", "\u{1F9E1} \u{0301}", "$1; DROP TABLE entry; --", "a\\b\"c"]
        try await store.write { transaction in
            for (place, text) in texts.enumerated() {
                try transaction.putSetting("\(place)", text)
            }
        }
        try await store.read { reading throws in
            for (place, text) in texts.enumerated() {
                #expect(try reading.setting("\(place)")?.utf8.elementsEqual(text.utf8) == true)
            }
            let bytes = try raw(reading).row(
                "SELECT $1::bytea, $2::bytea, $3::bytea", [.bytes([]), .bytes([0, 255]), .null])
            #expect(bytes?.values == [.bytes([]), .bytes([0, 255]), .null])
            let numbers = try raw(reading).row(
                "SELECT $1::int8, $2::int8, -5::int4, 1.5::float8, true",
                [.integer(.min), .integer(.max)])
            #expect(
                numbers?.values == [
                    .integer(.min), .integer(.max), .integer(-5), .unreadable, .unreadable,
                ])
        }
        await #expect(throws: StoreFault.self) {
            try await store.write { try $0.putSetting("zero", "a\u{0}b") }
        }
        #expect(try await store.read { try $0.setting("zero") } == nil)
    }

    @Test func `tells nothing of a value when the server refuses it`() throws {
        let raw = try record.raw()
        try raw.run("CREATE TABLE a (b TEXT PRIMARY KEY, c BIGINT CHECK (c > 0), d TEXT NOT NULL)")
        let insert = "INSERT INTO a VALUES ($1, $2, $3)"
        try raw.run(insert, [.text("planted"), .integer(1), .text("planted")])
        let refused: [([SQLValue], RefusedBySchema.Kind, String)] = [
            ([.text("planted"), .integer(1), .text("planted")], .taken, "a_pkey"),
            ([.text("planted 2"), .integer(-77_777), .text("planted")], .wrong, "a_c_check"),
            ([.text("planted 3"), .integer(1), .null], .wrong, "d"),
        ]
        for (values, kind, rule) in refused {
            let error = #expect(throws: RefusedBySchema.self) { try raw.run(insert, values) }
            #expect(error?.kind == kind && error?.rule == rule)
        }
        for sql in ["SELECT CAST($1 AS text)::int8", "SELECT repeat($1, 1)::json"] {
            let fault = #expect(throws: StoreFault.self) { try raw.run(sql, [.text("planted")]) }
            #expect(fault.map { !"\($0)".contains("planted") } == true)
        }
    }

    @Test func `does not take a failed transaction for a committed one`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        await #expect(throws: (any Error).self) {
            try await store.write { transaction in
                try transaction.putSetting("a", "b")
                try? raw(transaction).run("SELECT 1 / 0", [])
            }
        }
        #expect(try await store.read { try $0.setting("a") } == nil)
        try await store.write { try $0.putSetting("a", "c") }
        #expect(try await store.read { try $0.setting("a") } == "c")
    }

    @Test func `reads one state however long it takes`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        let address = record.address
        try await store.write { try $0.putSetting("a", "before") }
        let seen = try await store.read { reading in
            let first = try reading.setting("a")
            let other = try PostgresHandle(address)
            try other.run("UPDATE setting SET value = 'after' WHERE name = 'a'")
            return [first, try reading.setting("a")]
        }
        #expect(seen == ["before", "before"])
        #expect(try await store.read { try $0.setting("a") } == "after")
    }

    @Test func `gives rows as they come`() async throws {
        let store = try await PostgresStore(record.address, .patient)
        let sum = try await store.read { reading in
            var sum: Int64 = 0
            var count = 0
            try raw(reading).eachRow("SELECT g::int8 FROM generate_series(1, 100000) g", []) {
                sum += try $0.integer(0)
                count += 1
            }
            return (sum, count)
        }
        #expect(sum == (5_000_050_000, 100_000))
        // A statement inside another is refused, not mixed up with it.
        await #expect(throws: StoreFault.self) {
            try await store.read { reading in
                try raw(reading).eachRow("SELECT 1", []) { _ in _ = try reading.head() }
            }
        }
    }

    @Test func `hands on the rows before an error`() throws {
        var rows = 0
        #expect(throws: StoreFault.self) {
            try record.raw().run("SELECT 1 / (3 - g) FROM generate_series(1, 9) g") { _ in rows += 1
            }
        }
        #expect(rows == 2)
    }

    @Test func `keeps to as many prepared statements as are worth it`() throws {
        let raw = try record.raw()
        for number in 0..<450 {
            var found = SQLValue.null
            try raw.run("SELECT \(number) + $1::int8", [.integer(1)]) { found = $0.values[0] }
            #expect(found == .integer(Int64(number + 1)))
        }
        var count = SQLValue.null
        try raw.run("SELECT count(*) FROM pg_prepared_statements") { count = $0.values[0] }
        #expect(count == .integer(200))
    }
}

/// What a store reads and writes with, for statements that no use case has.
func raw(_ reading: any CaseReading) throws -> any SQLConnection {
    try #require(reading as? any PortableReading).connection
}
