import Casework
import GRDB
import Testing

@testable import Database

@Suite struct `The migrations` {
    @Test func `are numbered from 1 without gaps and leave no placeholder`() throws {
        #expect(Schema.migrations.map(\.number) == Array(1...Int64(Schema.migrations.count)))
        for migration in Schema.migrations {
            let text = try migration.script.filledIn(for: SQLiteDialect())
            #expect(text.contains("CREATE TABLE"))
            #expect(!text.contains("{") && !text.contains("}"))
        }
    }

    @Test(arguments: ["{refuse_insert a}", "a {word} b", "a {integer b", "{refuse_all a b}"])
    func `are refused with a placeholder that says nothing`(_ line: String) {
        #expect(throws: MigrationScript.UnknownPlaceholder(line: 2)) {
            try MigrationScript(text: "CREATE\n" + line).filledIn(for: SQLiteDialect())
        }
    }

    @Test func `are applied once each, in transactions of their own`() throws {
        let queue = try DatabaseQueue()
        func next(_ migrations: [Schema.Migration]) throws -> Bool {
            try queue.write {
                try Schema.applyNext(on: SQLiteConnection($0), of: migrations)
            }
        }
        let bad = Schema.Migration(99, "bad", Array("CREATE TABLE a (b TEXT); nonsense;".utf8))
        for _ in Schema.migrations { #expect(try next(Schema.migrations)) }
        #expect(try !next(Schema.migrations))
        #expect(throws: (any Error).self) { try next(Schema.migrations + [bad]) }
        let (names, hasTable) = try queue.read {
            (
                try String.fetchAll($0, sql: "SELECT name FROM migration ORDER BY number"),
                try $0.tableExists("a")
            )
        }
        #expect(names == Schema.migrations.map(\.name))
        #expect(names.last == "people-places")
        #expect(!hasTable)
    }

    @Test func `bring the buckets of an older register to their places`() throws {
        let queue = try DatabaseQueue()
        let buckets = [
            PeopleBucketRow(segment: 2, bucket: 0, entries: [1, 2, 3, 4, 5, 6, 7, 8]),
            PeopleBucketRow(segment: 2, bucket: 65_535, entries: [8, 7, 6, 5, 4, 3, 2, 1]),
            PeopleBucketRow(segment: 7, bucket: 3, entries: [9, 9, 9, 9, 9, 9, 9, 9]),
        ]
        try queue.write { database in
            let connection = SQLiteConnection(database)
            let older = Schema.migrations.filter { $0.number < 9 }
            while try Schema.applyNext(on: connection, of: older) {}
            for row in buckets {
                try connection.run(
                    "INSERT INTO people_bucket (segment, bucket, entries) VALUES ($1, $2, $3)",
                    [.integer(row.segment), .integer(row.bucket), .bytes(row.entries)])
            }
        }
        try queue.write { while try Schema.applyNext(on: SQLiteConnection($0)) {} }
        try queue.write { database in
            let people = PortablePeople(connection: SQLiteConnection(database))
            #expect(
                try people.peopleBuckets(segment: 2, in: 0..<65_536) == Array(buckets.prefix(2)))
            #expect(try people.peopleBuckets(segment: 7, buckets: [3, 4]) == [buckets[2]])
            try people.removePeopleSegment(2)
            #expect(try people.peopleBuckets(segment: 2, buckets: [0, 65_535]).isEmpty)
            #expect(try people.peopleBuckets(segment: 7, buckets: [3]) == [buckets[2]])
        }
    }

    @Test func `make tables that take no value of a wrong type`() throws {
        let queue = try DatabaseQueue()
        try queue.write { database in
            while try Schema.applyNext(on: SQLiteConnection(database)) {}
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE type = 'table' AND schema = 'main' AND NOT strict
                    AND name NOT LIKE 'sqlite_%'
                    """)
            #expect(tables.isEmpty)
        }
    }

    @Test func `turn what the schema refuses into what it means`() {
        func problem(_ rule: String) -> StoreProblem? {
            PortableTransaction.problem(RefusedBySchema(.taken, rule: rule)) as? StoreProblem
        }
        #expect(problem("UNIQUE constraint failed: entry.idempotency") == .alreadyRecorded)
        #expect(problem("entry_idempotency") == .alreadyRecorded)
        #expect(problem("UNIQUE constraint failed: entry.stream, entry.number") == .versionClash)
        #expect(problem("entry_position") == .versionClash)
        #expect(problem("CHECK constraint failed: length(hash) = 32") == nil)
    }

    @Test func `serve the frequent questions by an index`() throws {
        let queue = try DatabaseQueue()
        try queue.write { database in
            while try Schema.applyNext(on: SQLiteConnection(database)) {}
            let questions = [
                "SELECT * FROM entry WHERE stream = 'a' ORDER BY number",
                "SELECT number, hash FROM entry WHERE stream = 'a' ORDER BY number DESC LIMIT 1",
                "SELECT position, chain FROM entry ORDER BY position DESC LIMIT 1",
                "SELECT * FROM entry WHERE idempotency = x'00'",
                "SELECT * FROM stream WHERE kind = 'register'",
                "SELECT * FROM stream WHERE case_id = 'a'",
                "SELECT * FROM duty WHERE case_id IN ('a', 'b')",
                "SELECT * FROM token WHERE token IN (x'00', x'01')",
                "DELETE FROM token WHERE person = 'a' AND file = 'b'",
                "SELECT * FROM session WHERE digest = x'00'",
                "DELETE FROM session WHERE seen < 5",
            ]
            for question in questions {
                let plan = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + question)
                    .map { $0["detail"] as String? ?? "" }
                #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(question)")
                #expect(
                    plan.allSatisfy { $0.hasPrefix("SEARCH") || question.contains("DESC LIMIT 1") },
                    "\(question): \(plan)")
            }
        }
    }
}
