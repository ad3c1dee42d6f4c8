import GRDB
import GRDBSQLite
import Ledger

extension SQLiteConnection {
    /// Reads entries into a run, up to a position, straight from where SQLite holds their fields, and
    /// adds what the indexes must hold of them, if that is asked; false when there is anything that is
    /// not plain.
    func readEntries(
        through last: Int64, into run: inout PlainRun, _ rows: inout IndexTally?
    ) throws -> Bool {
        let first = run.first
        let end = min(last, first + PlainRun.length - 1)
        var isPlain = true
        try eachStored(
            EntryRow.betweenPositions, [.integer(first), .integer(end)]
        ) { row in
            guard isPlain, let entry = LentEntry(row), run.take(entry) else {
                return isPlain = false
            }
            rows?.ids.add(entry.id, at: entry.position)
            rows?.idempotency.add(entry.idempotency, at: entry.position)
            rows?.streams.add(entry.stream, entry.number, at: entry.position)
        }
        return isPlain && run.count == end - first + 1
    }
}

extension LentEntry {
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
        let value = sqlite3_column_value(self, column)
        return sqlite3_value_type(value) == SQLITE_INTEGER ? sqlite3_value_int64(value) : nil
    }

    /// The bytes of a text as they are stored.
    func text(_ column: CInt) -> UnsafeRawBufferPointer? { stored(column, SQLITE_TEXT) }

    func bytes(_ column: CInt) -> UnsafeRawBufferPointer? { stored(column, SQLITE_BLOB) }

    private func stored(_ column: CInt, _ type: CInt) -> UnsafeRawBufferPointer? {
        // A value is asked for once, since every question to a column looks for errors again.
        let value = sqlite3_column_value(self, column)
        guard sqlite3_value_type(value) == type else { return nil }
        // Text too is asked for as a blob, which SQLite hands over without a copy.
        let start = sqlite3_value_blob(value)
        return UnsafeRawBufferPointer(
            start: start, count: start == nil ? 0 : Int(sqlite3_value_bytes(value)))
    }
}
