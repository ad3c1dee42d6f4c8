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

    /// What the indexes of the entries hold, when all else is sound; nil when the full check must say
    /// what is wrong.
    func quickly() -> IndexTally? {
        do {
            guard try isSound("PRAGMA quick_check(1)"), try areOtherTablesSound() else {
                return nil
            }
            return try tally()
        } catch {
            return nil
        }
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

    /// Nil when the table has not just the indexes that it should have, or one is out of order.
    private func tally() throws -> IndexTally? {
        var tally = IndexTally()
        var left: Set<[String]> = [["id"], ["idempotency"], ["stream", "number"]]
        let indexes = try connection.rows(
            "SELECT name, \"unique\", partial FROM pragma_index_list('entry')")
        for row in indexes {
            let name = try row.text(0)
            guard try row.integer(1) == 1, try row.integer(2) == 0,
                let columns = try columns(name), left.remove(columns) != nil,
                let rows = try IndexScan(connection, name, columns).rows()
            else { return nil }
            switch columns {
            case ["id"]: tally.ids = rows
            case ["idempotency"]: tally.idempotency = rows
            default: tally.streams = rows
            }
        }
        return left.isEmpty ? tally : nil
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

/// Reads one index of the entries from end to end.
private struct IndexScan {
    private let connection: SQLiteConnection
    private let sql: String
    private let plan: String
    private let hasNumber: Bool

    /// `columns` are a text or bytes, and perhaps a number.
    init(_ connection: SQLiteConnection, _ name: String, _ columns: [String]) {
        self.connection = connection
        hasNumber = columns.count == 2
        let key = columns.joined(separator: ", ")
        sql =
            "SELECT position, \(key) FROM entry INDEXED BY \(StructureCheck.quoted(name)) "
            + "ORDER BY \(key)"
        plan = "SCAN entry USING COVERING INDEX \(name)"
    }

    /// What the index holds; nil when it is not in strict order, or would not be all that is read.
    func rows() throws -> IndexTally.Rows? {
        let plans = try connection.rows("EXPLAIN QUERY PLAN " + sql)
        guard plans.count == 1, plans[0].values.last == .text(plan) else { return nil }
        var rows = IndexTally.Rows()
        var last: (key: [UInt8], number: Int64) = ([], .min)
        var isOrdered = true
        try connection.eachStep(sql) { statement in
            let row = statement.sqliteStatement
            guard let position = row.integer(0), let key = row.text(1) ?? row.bytes(1),
                let number = hasNumber ? row.integer(2) : 0
            else { return isOrdered = false }
            let order = last.key.withUnsafeBytes { StructureCheck.order($0, key) }
            if order > 0 || order == 0 && last.number >= number { isOrdered = false }
            if order != 0 {
                last.key.removeAll(keepingCapacity: true)
                last.key.append(contentsOf: key)
            }
            last.number = number
            rows.add(key, number, at: position)
        }
        return isOrdered ? rows : nil
    }
}
