import Casework
import Domain
import Ledger

/// Reads the record over any engine.
protocol PortableReading: CaseReading {
    var connection: any SQLConnection { get }
}

/// A reading transaction over any engine.
struct PortableReader: PortableReading {
    var connection: any SQLConnection
}

extension PortableReading {
    func entries(of stream: StreamID) throws -> [SealedEntry] {
        try decoded(
            "entry",
            "SELECT \(EntryRow.columns) FROM entry WHERE stream = $1 ORDER BY number",
            [.text(stream.text)], EntryRow.entry)
    }

    func entry(idempotency: [UInt8]) throws -> SealedEntry? {
        try decoded(
            "entry", "SELECT \(EntryRow.columns) FROM entry WHERE idempotency = $1",
            [.bytes(idempotency)], EntryRow.entry
        ).first
    }

    func head(of stream: StreamID) throws -> StreamHead? {
        try decoded(
            "entry",
            "SELECT number, hash FROM entry WHERE stream = $1 ORDER BY number DESC LIMIT 1",
            [.text(stream.text)]
        ) { row throws(SQLRow.Unreadable) in
            StreamHead(number: try row.integer(0), hash: try row.bytes(1))
        }.first
    }

    func head() throws -> RecordHead? {
        try decoded(
            "entry", "SELECT position, chain FROM entry ORDER BY position DESC LIMIT 1", []
        ) { row throws(SQLRow.Unreadable) in
            RecordHead(position: try row.integer(0), chain: try row.bytes(1))
        }.first
    }

    func entries(from position: Int64, limit: Int) throws -> [SealedEntry] {
        try decoded(
            "entry", EntryRow.fromPosition, [.integer(position), .integer(Int64(limit))],
            EntryRow.entry)
    }

    func stream(_ id: StreamID) throws -> StreamRecord? {
        try decoded(
            "stream", "SELECT \(StreamRow.columns) FROM stream WHERE id = $1", [.text(id.text)],
            StreamRow.stream
        ).first
    }

    func streams(of caseID: CaseID) throws -> [StreamRecord] {
        try decoded(
            "stream",
            """
            SELECT \(StreamRow.columns) FROM stream
            WHERE case_id = $1 AND id NOT IN (SELECT stream FROM access_stream)
            ORDER BY CASE kind WHEN 'shared' THEN 0 ELSE 1 END, made
            """,
            [.text(caseID.text)], StreamRow.stream)
    }

    func streams(made first: Int64, limit: Int) throws -> [StreamRecord] {
        try decoded(
            "stream",
            "SELECT \(StreamRow.columns) FROM stream WHERE made >= $1 ORDER BY made LIMIT $2",
            [.integer(first), .integer(Int64(limit))], StreamRow.stream)
    }

    func register() throws -> StreamRecord? {
        try decoded(
            "stream", "SELECT \(StreamRow.columns) FROM stream WHERE kind = 'register'", [],
            StreamRow.stream
        ).first
    }

    func allCases() throws -> [CaseID] {
        try decoded("case_record", "SELECT id FROM case_record ORDER BY made", []) {
            row throws(SQLRow.Unreadable) in try row.identifier(0)
        }
    }

    func session(_ digest: [UInt8]) throws -> SessionRow? {
        try decoded(
            "session",
            "SELECT digest, worker, form_token, created, seen FROM session WHERE digest = $1",
            [.bytes(digest)]
        ) { row throws(SQLRow.Unreadable) in
            SessionRow(
                digest: try row.bytes(0), worker: try row.identifier(1),
                formToken: try row.bytes(2),
                created: Instant(milliseconds: try row.integer(3)),
                seen: Instant(milliseconds: try row.integer(4)))
        }.first
    }

    func setting(_ name: String) throws -> String? {
        try decoded("setting", "SELECT value FROM setting WHERE name = $1", [.text(name)]) {
            row throws(SQLRow.Unreadable) in try row.text(0)
        }.first
    }

    /// The rows as values of a type.
    ///
    /// A row that does not read as one is named by what its first column holds if that is an id or
    /// a number, and by nothing else.
    func decoded<Value>(
        _ table: String, _ sql: String, _ values: [SQLValue],
        _ decode: (SQLRow) throws(SQLRow.Unreadable) -> Value
    ) throws -> [Value] {
        var decodedRows: [Value] = []
        try connection.eachRow(sql, values) { row in
            do {
                decodedRows.append(try decode(row))
            } catch {
                throw StoreProblem.unreadable(table: table, row: row.name)
            }
        }
        return decodedRows
    }
}

extension SQLRow {
    fileprivate var name: String {
        switch values.first {
        case .integer(let number): String(number)
        case .text(let text): CaseID(text)?.text ?? ""
        default: ""
        }
    }
}
