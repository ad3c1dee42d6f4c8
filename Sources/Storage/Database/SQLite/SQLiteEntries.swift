import GRDB
import GRDBSQLite
import Ledger

extension SQLiteConnection {
    /// Adds entries straight from where SQLite holds their fields.
    ///
    /// A row whose fields have not the form that they are written in is read by itself, like any
    /// other row.
    func readEntries(
        from position: Int64, limit: Int64, into rows: inout EntryRows
    ) throws {
        try eachStep(EntryRow.fromPosition, [.integer(position), .integer(limit)]) { statement in
            guard let entry = EntryBlock.Lent(statement.sqliteStatement), rows.add(entry) else {
                return rows.add(SQLiteConnection.row(statement))
            }
            rows.tally.ids.add(entry.id, at: entry.position)
            rows.tally.idempotency.add(entry.idempotency, at: entry.position)
            rows.tally.streams.add(entry.stream, entry.number, at: entry.position)
        }
    }
}

extension EntryBlock.Lent {
    /// The fields at which a statement stands, in the order of `EntryRow.columns`; nil when one is
    /// not of its column's type.
    fileprivate init?(_ row: SQLiteStatement) {
        guard let position = row.integer(0), let id = row.text(1), let stream = row.text(2),
            let number = row.integer(3), let kind = row.text(4), let recordedAt = row.integer(5),
            let worker = row.text(6), let agency = row.text(7), let idempotency = row.bytes(8),
            let previous = row.bytes(9), let sealed = row.bytes(10), let hash = row.bytes(11),
            let chain = row.bytes(12)
        else { return nil }
        self.init(
            position: position, id: id, stream: stream, number: number, kind: kind,
            recordedAt: recordedAt, worker: worker, agency: agency, idempotency: idempotency,
            previous: previous, sealed: sealed, hash: hash, chain: chain)
    }
}

/// What a column holds, lent by SQLite until the statement goes on; nil when it is of another type.
extension SQLiteStatement {
    func integer(_ column: CInt) -> Int64? {
        sqlite3_column_type(self, column) == SQLITE_INTEGER
            ? sqlite3_column_int64(self, column) : nil
    }

    /// The bytes of a text as they are stored.
    func text(_ column: CInt) -> UnsafeRawBufferPointer? { stored(column, SQLITE_TEXT) }

    func bytes(_ column: CInt) -> UnsafeRawBufferPointer? { stored(column, SQLITE_BLOB) }

    private func stored(_ column: CInt, _ type: CInt) -> UnsafeRawBufferPointer? {
        guard sqlite3_column_type(self, column) == type else { return nil }
        // Text too is asked for as a blob, which SQLite hands over without a copy.
        let start = sqlite3_column_blob(self, column)
        return UnsafeRawBufferPointer(
            start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(self, column)))
    }
}
