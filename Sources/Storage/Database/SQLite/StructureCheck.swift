import Foundation
import GRDB

/// SQLite's own check of its file, without what reading all entries has done already.
///
/// For the largest part of its time the full check looks up every entry in every index. That the
/// indexes of the entries hold what they must is told here in another way: each index is read from
/// end to end, must be in strict order, so that every search in it finds what is there and nothing is
/// there twice, and must hold the rows that were read from the table. Everything else of the full
/// check is done, and whenever anything at all is not as it should be, the full check has the word.
struct StructureCheck {
    let connection: SQLiteConnection

    /// Whether all but the rows and indexes of the entries is as it should be.
    func isSound() throws -> Bool {
        try isFileSound() && areOtherTablesSound()
    }

    /// SQLite's quick check, without what the table of entries asks of its columns: that is asked
    /// again of each entry that is read.
    private func isFileSound() throws -> Bool {
        try connection.database.execute(sql: "PRAGMA ignore_check_constraints = ON")
        let isSound = try isSound("PRAGMA quick_check(1)")
        try connection.database.execute(sql: "PRAGMA ignore_check_constraints = OFF")
        return isSound
    }

    /// How many faults the full check finds.
    func faults() -> Int {
        do {
            // It goes to and fro: it is twice as fast with room for all that it reads, up to 256 MiB.
            try connection.database.execute(sql: "PRAGMA cache_size = -262144")
            let findings = try connection.rows("PRAGMA integrity_check(1000)")
            return findings.map(\.values) == [[.text("ok")]] ? 0 : findings.count
        } catch {
            return 1
        }
    }

    private func isSound(_ check: String) throws -> Bool {
        try connection.rows(check).map(\.values) == [[.text("ok")]]
    }

    /// The full check of each table but that of the entries.
    private func areOtherTablesSound() throws -> Bool {
        let tables = try connection.rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'entry'")
        return try tables.allSatisfy { row in
            try isSound("PRAGMA integrity_check(\(StructureCheck.quoted(try row.text(0))))")
        }
    }

    // MARK: The indexes of the entries

    /// The columns of an index, each plain, ascending and compared byte by byte; nil for any other.
    private func columns(_ index: String) throws -> [String]? {
        let rows = try connection.rows(
            "SELECT name, desc, coll FROM pragma_index_xinfo($1) WHERE key = 1 ORDER BY seqno",
            [.text(index)])
        var columns: [String] = []
        for row in rows {
            guard case .text(let name) = row.values[0], row.values[1] == .integer(0),
                row.values[2] == .text("BINARY")
            else { return nil }
            columns.append(name)
        }
        return columns
    }

    /// The indexes of the entries; nil when the table has not just those that it should have.
    func indexes() throws -> [EntryIndex]? {
        var left = EntryIndex.all
        let rows = try connection.rows(
            "SELECT name, \"unique\", partial FROM pragma_index_list('entry')")
        var indexes: [EntryIndex] = []
        for row in rows {
            let name = try row.text(0)
            guard try row.integer(1) == 1, try row.integer(2) == 0,
                let columns = try columns(name), let place = left.removeValue(forKey: columns)
            else { return nil }
            indexes.append(EntryIndex(name: name, columns: columns, rows: place))
        }
        return left.isEmpty ? indexes : nil
    }

    /// Below 0 when the first comes first, byte by byte, and 0 when they are the same.
    static func order(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        let shorter = min(left.count, right.count)
        if shorter > 0, let start = left.baseAddress, let other = right.baseAddress {
            let order = memcmp(start, other, shorter)
            if order != 0 { return Int(order) }
        }
        return left.count - right.count
    }

    static func quoted(_ name: String) -> String {
        "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
}

/// One index of the entries.
struct EntryIndex: Sendable {
    let name: String
    let columns: [String]
    /// What it is counted under.
    let rows: Rows

    typealias Rows = any WritableKeyPath<IndexTally, IndexTally.Rows> & Sendable

    /// What each must be over.
    static let all: [[String]: Rows] = [
        ["id"]: \.ids, ["idempotency"]: \.idempotency, ["stream", "number"]: \.streams,
    ]
}

extension SQLiteConnection {
    /// Adds what an index holds of the entries up to a position, reading it from end to end.
    ///
    /// False when it is not in strict order, or would not be all that is read.
    func read(
        _ index: EntryIndex, through last: Int64, into rows: inout IndexTally.Rows
    ) throws -> Bool {
        let key = index.columns.joined(separator: ", ")
        let sql =
            "SELECT position, \(key) FROM entry INDEXED BY \(StructureCheck.quoted(index.name)) "
            + "ORDER BY \(key)"
        let plans = try self.rows("EXPLAIN QUERY PLAN " + sql)
        guard plans.count == 1,
            plans[0].values.last == .text("SCAN entry USING COVERING INDEX \(index.name)")
        else { return false }
        let hasNumber = index.columns.count == 2
        var before: (key: [UInt8], number: Int64) = ([], .min)
        var isOrdered = true
        try eachStored(sql) { row in
            guard let position = row.integer(0), let key = row.text(1) ?? row.bytes(1),
                let number = hasNumber ? row.integer(2) : 0
            else { return isOrdered = false }
            let order = before.key.withUnsafeBytes { StructureCheck.order($0, key) }
            if order > 0 || order == 0 && before.number >= number { isOrdered = false }
            if order != 0 {
                before.key.removeAll(keepingCapacity: true)
                before.key.append(contentsOf: key)
            }
            before.number = number
            if position <= last { rows.add(key, number, at: position) }
        }
        return isOrdered
    }
}
