import Domain
import Ledger

/// How an entry stands in its table.
enum EntryRow {
    static let columns =
        "position, id, stream, number, kind, recorded_at, worker, agency, idempotency, previous, "
        + "sealed, hash, chain"

    /// The entries from a position on, at most so many.
    static let fromPosition =
        "SELECT \(columns) FROM entry WHERE position >= $1 ORDER BY position LIMIT $2"

    /// The entries between two positions, both included.
    static let betweenPositions =
        "SELECT \(columns) FROM entry WHERE position BETWEEN $1 AND $2 ORDER BY position"

    static func values(_ entry: SealedEntry) -> [SQLValue] {
        [
            .integer(entry.position), .text(entry.id.text), .text(entry.stream.text),
            .integer(entry.number), .text(entry.kind), .integer(entry.recordedAt.milliseconds),
            .text(entry.worker.text), .text(entry.agency.text), .bytes(entry.idempotency),
            .bytes(entry.previous), .bytes(entry.sealed), .bytes(entry.hash),
            .bytes(entry.chain),
        ]
    }

    static func entry(_ row: SQLRow) throws(SQLRow.Unreadable) -> SealedEntry {
        SealedEntry(
            position: try row.integer(0), id: try row.identifier(1),
            stream: try row.identifier(2), number: try row.integer(3), kind: try row.text(4),
            recordedAt: Instant(milliseconds: try row.integer(5)),
            worker: try row.identifier(6), agency: try row.identifier(7),
            idempotency: try row.bytes(8), previous: try row.bytes(9), sealed: try row.bytes(10),
            hash: try row.bytes(11), chain: try row.bytes(12))
    }
}

/// How a stream stands in its table.
enum StreamRow {
    static let columns = "id, kind, case_id, wrapped_key"

    static func stream(_ row: SQLRow) throws(SQLRow.Unreadable) -> StreamRecord {
        guard let kind = StreamRecord.Kind(rawValue: try row.text(1)) else {
            throw SQLRow.Unreadable()
        }
        let caseID: CaseID? = row.isNull(2) ? nil : try row.identifier(2)
        let key: [UInt8]? = row.isNull(3) ? nil : try row.bytes(3)
        return StreamRecord(
            id: try row.identifier(0), kind: kind, caseID: caseID, wrappedKey: key)
    }
}

extension SQLRow {
    func identifier<Subject>(_ column: Int) throws(Unreadable) -> Identifier<Subject> {
        guard let id = Identifier<Subject>(try text(column)) else { throw Unreadable() }
        return id
    }
}
