/// Copies every row of one database into another, empty one that our migrations made.
///
/// Both are in a transaction of the caller's. Rows go in the order of their keys, so that the
/// triggers of the other database hold them to what they hold every writer to. However long the
/// record is, one row is in memory at a time; a statement reads a limited number of rows, so that
/// none takes too long.
struct RecordCopy {
    var source: any SQLConnection
    var target: any SQLConnection
    /// How many rows a statement reads.
    var batch: Int64 = 500

    /// Throws `TransferProblem`, and `StoreProblem.newerSchema`.
    func run() throws {
        guard try Schema.isUpToDate(on: source) else { throw TransferProblem.earlierSchema }
        for table in Schema.tables { try copy(table) }
    }

    private func copy(_ table: Schema.Table) throws {
        let insertion = table.insertion
        var last: [SQLValue] = []
        var count: Int64
        repeat {
            count = 0
            let selection = table.selection(isFirst: last.isEmpty)
            try source.eachRow(selection, last + [.integer(batch)]) { row in
                try put(row, insertion, table.name)
                last = Array(row.values.prefix(table.key.count))
                count += 1
            }
        } while count == batch
    }

    private func put(_ row: SQLRow, _ insertion: String, _ table: String) throws {
        // A driver would write it as NULL.
        guard !row.values.contains(.unreadable) else {
            throw TransferProblem.rowNotTaken(table: table)
        }
        do {
            try target.run(insertion, row.values)
        } catch is RefusedBySchema {
            throw TransferProblem.rowNotTaken(table: table)
        }
    }
}

extension Schema.Table {
    fileprivate var insertion: String {
        "INSERT INTO \(name) (\(columns.joined(separator: ", "))) "
            + "VALUES (\(places(1...columns.count)))"
    }

    /// The next rows in the order of keys, from the first one or behind a key; the last parameter is
    /// how many.
    fileprivate func selection(isFirst: Bool) -> String {
        let keys = key.joined(separator: ", ")
        let behind = isFirst ? "" : "WHERE (\(keys)) > (\(places(1...key.count))) "
        return "SELECT \(columns.joined(separator: ", ")) FROM \(name) \(behind)"
            + "ORDER BY \(keys) LIMIT $\(isFirst ? 1 : key.count + 1)"
    }

    private func places(_ numbers: ClosedRange<Int>) -> String {
        numbers.map { "$\($0)" }.joined(separator: ", ")
    }
}
