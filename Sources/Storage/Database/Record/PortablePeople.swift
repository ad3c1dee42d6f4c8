public import Casework

/// The register of people over any engine.
struct PortablePeople: PeopleTransaction {
    var connection: any SQLConnection

    /// So many values go into one statement.
    private static let batch = 120

    func peopleRegister() throws -> PeopleRegisterRow? {
        guard
            let row = try connection.row(
                "SELECT wrapped_key, sealed_model FROM people_register WHERE id = 1")
        else { return nil }
        return try decoded("people_register") {
            PeopleRegisterRow(
                wrappedKey: try row.bytes(0), sealedModel: row.isNull(1) ? nil : try row.bytes(1))
        }
    }

    func peopleCount() throws -> Int64 { try number("SELECT count(*) FROM people_record") }

    func lastPeopleNumber() throws -> Int64 {
        try number("SELECT coalesce(max(number), 0) FROM people_record")
    }

    func peopleRecords(_ numbers: [Int64]) throws -> [PeopleRecordRow] {
        var rows: [PeopleRecordRow] = []
        for part in parts(numbers) {
            let sql =
                "SELECT number, key, sealed FROM people_record WHERE number IN (\(places(part.count)))"
            try connection.eachRow(sql, part.map { .integer($0) }) { row in
                rows.append(
                    try decoded("people_record") {
                        PeopleRecordRow(
                            number: try row.integer(0), key: try row.bytes(1),
                            sealed: try row.bytes(2))
                    })
            }
        }
        return rows
    }

    func peopleNumbers(keys: [[UInt8]]) throws -> [[UInt8]: Int64] {
        var found: [[UInt8]: Int64] = [:]
        for part in parts(keys) {
            let sql = "SELECT key, number FROM people_record WHERE key IN (\(places(part.count)))"
            try connection.eachRow(sql, part.map { .bytes($0) }) { row in
                try decoded("people_record") { found[try row.bytes(0)] = try row.integer(1) }
            }
        }
        return found
    }

    func peopleSegments() throws -> [PeopleSegmentRow] {
        try connection.rows("SELECT segment, bits FROM people_segment ORDER BY segment").map {
            row in
            try decoded("people_segment") {
                PeopleSegmentRow(segment: try row.integer(0), bits: Int(try row.integer(1)))
            }
        }
    }

    func peopleBuckets(segment: Int64, buckets: [Int64]) throws -> [PeopleBucketRow] {
        var rows: [PeopleBucketRow] = []
        for part in parts(buckets) {
            let sql =
                "SELECT place, entries FROM people_bucket WHERE place IN (\(places(part.count)))"
            try connection.eachRow(sql, part.map { .integer(place(segment, $0)) }) { row in
                rows.append(try bucket(row))
            }
        }
        return rows
    }

    func peopleBuckets(segment: Int64, in range: Range<Int64>) throws -> [PeopleBucketRow] {
        try connection.rows(
            """
            SELECT place, entries FROM people_bucket
            WHERE place >= $1 AND place < $2 ORDER BY place
            """,
            [
                .integer(place(segment, range.lowerBound)),
                .integer(place(segment, range.upperBound)),
            ]
        ).map { try bucket($0) }
    }

    func peopleImport(digest: [UInt8]) throws -> PeopleImportRow? {
        guard
            let row = try connection.row(
                "SELECT records, finished FROM people_import WHERE digest = $1", [.bytes(digest)])
        else { return nil }
        return try decoded("people_import") {
            PeopleImportRow(
                digest: digest, records: try row.integer(0), isFinished: try row.integer(1) == 1)
        }
    }

    // MARK: Writing

    func putPeopleRegister(_ row: PeopleRegisterRow) throws {
        try connection.run(
            """
            INSERT INTO people_register (id, wrapped_key, sealed_model) VALUES (1, $1, $2)
            ON CONFLICT (id) DO UPDATE SET wrapped_key = excluded.wrapped_key,
            sealed_model = excluded.sealed_model
            """,
            [.bytes(row.wrappedKey), row.sealedModel.map { .bytes($0) } ?? .null])
    }

    func putPeopleRecords(_ rows: [PeopleRecordRow]) throws {
        for part in parts(rows, of: PortablePeople.batch / 3) {
            try connection.run(
                """
                INSERT INTO people_record (number, key, sealed) VALUES \(tuples(part.count, of: 3))
                ON CONFLICT (number) DO UPDATE SET sealed = excluded.sealed
                """,
                part.flatMap { [.integer($0.number), .bytes($0.key), .bytes($0.sealed)] })
        }
    }

    func addPeopleSegment(_ row: PeopleSegmentRow) throws {
        try connection.run(
            "INSERT INTO people_segment (segment, bits) VALUES ($1, $2)",
            [.integer(row.segment), .integer(Int64(row.bits))])
    }

    func addPeopleBuckets(_ rows: [PeopleBucketRow]) throws {
        for part in parts(rows, of: PortablePeople.batch / 2) {
            try connection.run(
                "INSERT INTO people_bucket (place, entries) VALUES \(tuples(part.count, of: 2))",
                part.flatMap { [.integer(place($0.segment, $0.bucket)), .bytes($0.entries)] })
        }
    }

    func removePeopleSegment(_ segment: Int64) throws {
        try connection.run(
            "DELETE FROM people_bucket WHERE place >= $1 AND place < $2",
            [.integer(place(segment, 0)), .integer(place(segment + 1, 0))])
        try connection.run("DELETE FROM people_segment WHERE segment = $1", [.integer(segment)])
    }

    func putPeopleImport(_ row: PeopleImportRow) throws {
        try connection.run(
            """
            INSERT INTO people_import (digest, records, finished) VALUES ($1, $2, $3)
            ON CONFLICT (digest) DO UPDATE SET records = excluded.records,
            finished = excluded.finished
            """,
            [.bytes(row.digest), .integer(row.records), .integer(row.isFinished ? 1 : 0)])
    }

    // MARK: Parts

    /// Where a bucket is kept: its segment in the upper half, its number in the lower.
    private func place(_ segment: Int64, _ bucket: Int64) -> Int64 { (segment << 32) + bucket }

    private func bucket(_ row: SQLRow) throws -> PeopleBucketRow {
        try decoded("people_bucket") {
            let place = try row.integer(0)
            return PeopleBucketRow(
                segment: place >> 32, bucket: place & 0xFFFF_FFFF, entries: try row.bytes(1))
        }
    }

    private func number(_ sql: String) throws -> Int64 {
        guard let row = try connection.row(sql) else { return 0 }
        return try decoded("people_record") { try row.integer(0) }
    }

    private func decoded<Value>(_ table: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch is SQLRow.Unreadable {
            throw StoreProblem.unreadable(table: table, row: "")
        }
    }

    private func parts<Element>(
        _ all: [Element], of size: Int = PortablePeople.batch
    ) -> [ArraySlice<Element>] {
        stride(from: 0, to: all.count, by: size).map { all[$0..<min($0 + size, all.count)] }
    }

    private func places(_ count: Int, from first: Int = 1) -> String {
        (first..<(first + count)).map { "$\($0)" }.joined(separator: ", ")
    }

    private func tuples(_ count: Int, of width: Int) -> String {
        (0..<count).map { "(\(places(width, from: $0 * width + 1)))" }.joined(separator: ", ")
    }
}

extension SQLiteStore {
    public func readPeople<Value: Sendable>(
        _ body: @escaping @Sendable (any PeopleReading) throws -> Value
    ) async throws -> Value {
        try await reading("reading the register of people") {
            try body(PortablePeople(connection: $0))
        }
    }

    public func writePeople<Value: Sendable>(
        _ body: @escaping @Sendable (any PeopleTransaction) throws -> Value
    ) async throws -> Value {
        try await writing("writing to the register of people") {
            try body(PortablePeople(connection: $0))
        }
    }
}

extension PostgresStore {
    public func readPeople<Value: Sendable>(
        _ body: @escaping @Sendable (any PeopleReading) throws -> Value
    ) async throws -> Value {
        try await reading("reading the register of people") {
            try body(PortablePeople(connection: $0))
        }
    }

    public func writePeople<Value: Sendable>(
        _ body: @escaping @Sendable (any PeopleTransaction) throws -> Value
    ) async throws -> Value {
        try await writing("writing to the register of people") {
            try body(PortablePeople(connection: $0))
        }
    }
}
