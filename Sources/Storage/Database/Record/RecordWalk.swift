import Domain
import Ledger

/// Reads every entry in the order of positions, without keys, over damage of any kind.
struct RecordWalk {
    var connection: any SQLConnection
    /// How many entries are asked for at a time.
    var batch: Int64 = 500
    /// How many positions in a row are tried one by one behind a place that cannot be read, and how
    /// often a batch is leapt over after that.
    var patience: Int64 = 2_000
    /// What others hold, to measure the record by.
    var evidence = Evidence.none

    /// What to report of something that holds no record.
    static let noRecord = ChainReport(
        entries: 0, streams: 0, head: nil,
        problems: [LedgerProblem(.store(.noRecord), position: nil)])

    /// What was found.
    func report() -> ChainReport { walk()?.report ?? RecordWalk.noRecord }

    /// Reads and verifies everything; nil when there is no record.
    func walk() -> RecordVerifier? {
        guard let isThere = try? connection.hasTable("entry"), isThere else { return nil }
        let listed = listedStreams()
        let (heads, areHeadsReadable) = treeHeads()
        var verifier = RecordVerifier(listed: listed, heads: heads, evidence: evidence)
        if listed == nil { verifier.note(LedgerProblem(.store(.streams), position: nil)) }
        if !areHeadsReadable { verifier.note(LedgerProblem(.store(.heads), position: nil)) }
        walk(&verifier)
        if !eachKeyChange({ verifier.read($0) }) {
            verifier.note(LedgerProblem(.store(.keyChanges), position: nil))
        }
        return verifier
    }

    private func walk(_ verifier: inout RecordVerifier) {
        let line = VerifyingLine(verifier)
        var hasMore = true
        while hasMore {
            let start = line.nextPosition()
            do {
                hasMore = try readBatches(from: start, line)
                // What was not plain is read again from where the verifier stands.
                guard hasMore, line.nextPosition() <= start else { continue }
                line.with { $0.noteEndUnreadable() }
                break
            } catch {
                hasMore = line.with { skipDamage(&$0) }
            }
        }
        verifier = line.with { $0 }
    }

    /// Reads the next entries, batch after batch while each is as long as asked for and numbered
    /// without gaps; false when there are no more.
    private func readBatches(from first: Int64, _ line: VerifyingLine) throws -> Bool {
        var next = first
        while true {
            var rows = EntryRows(from: next)
            // What was read before an error counts.
            defer { line.add(rows.parts) }
            try connection.eachRow(
                EntryRow.fromPosition, [.integer(next), .integer(batch)]
            ) { rows.add($0) }
            guard rows.isPlain, rows.count == batch else { return rows.count == batch }
            next += batch
        }
    }

    /// Looks for the next entry behind one that the engine refuses to read; false when there is
    /// none within patience.
    private func skipDamage(_ verifier: inout RecordVerifier) -> Bool {
        let first = verifier.nextPosition
        guard let (position, row) = nextReadable(from: first) else {
            verifier.noteEndUnreadable()
            return false
        }
        if position > first { verifier.readUnreadable(position: first, through: position - 1) }
        var rows = EntryRows(from: position)
        rows.add(row)
        for part in rows.parts { VerifyingLine.take(part, &verifier) }
        return true
    }

    private func nextReadable(from first: Int64) -> (Int64, SQLRow)? {
        let last = lastPosition() ?? Int64.max
        let end = min(last, first &+ patience)
        guard first <= end else { return nil }
        if let found = firstReadable(in: first...end) { return found }
        let leaps = stride(from: end, through: last, by: Int64.Stride(batch)).prefix(Int(patience))
        for leap in leaps where firstReadable(in: leap...leap) != nil {
            return firstReadable(in: max(first, leap - batch)...leap)
        }
        return nil
    }

    private func firstReadable(in positions: ClosedRange<Int64>) -> (Int64, SQLRow)? {
        for position in positions {
            let rows = try? connection.rows(
                "SELECT \(EntryRow.columns) FROM entry WHERE position = $1", [.integer(position)])
            if let row = rows?.first { return (position, row) }
        }
        return nil
    }

    private func lastPosition() -> Int64? {
        let row = try? connection.row("SELECT max(position) FROM entry", [])
        return try? row?.integer(0)
    }
}

// MARK: - Beside the entries

extension RecordWalk {
    /// The streams that the store lists, each with the digest of its wrapped key; nil when not all of
    /// them could be read.
    func listedStreams() -> [StreamID: [UInt8]]? {
        var listed: [StreamID: [UInt8]] = [:]
        do {
            try connection.eachRow("SELECT id, wrapped_key FROM stream", []) { row in
                let key: [UInt8]? = row.isNull(1) ? nil : try row.bytes(1)
                listed[try row.identifier(0)] = KeyChange.digest(of: key)
            }
            return listed
        } catch {
            return nil
        }
    }

    /// The signed heads, and whether all of them could be read.
    func treeHeads() -> ([StoredHead], Bool) {
        var heads: [StoredHead] = []
        do {
            guard try mustHave("tree_head") else { return ([], true) }
            var isWhole = true
            try connection.eachRow(
                "SELECT \(TreeHeadRow.columns) FROM tree_head ORDER BY number", []
            ) { row in
                do { heads.append(try TreeHeadRow.head(row)) } catch { isWhole = false }
            }
            return (heads, isWhole)
        } catch {
            return (heads, false)
        }
    }

    /// Hands over every change of a key in the order of numbers; false when not all could be read.
    func eachKeyChange(_ body: (KeyChange) -> Void) -> Bool {
        do {
            guard try mustHave("key_change") else { return true }
            var isWhole = true
            try connection.eachRow(
                "SELECT \(KeyChangeRow.columns) FROM key_change ORDER BY number", []
            ) { row in
                do { body(try KeyChangeRow.change(row)) } catch { isWhole = false }
            }
            return isWhole
        } catch {
            return false
        }
    }

    /// Whether there is a table of checkpoints to read: false for a record of before there were any.
    ///
    /// Throws when the table was there once and is gone.
    private func mustHave(_ table: String) throws -> Bool {
        if try connection.hasTable(table) { return true }
        guard try connection.hasTable("migration") else { return false }
        let number = SQLValue.integer(4)
        guard try connection.row("SELECT 1 FROM migration WHERE number = $1", [number]) == nil
        else { throw StoreFault(.damaged, engineCode: "schema", context: "looking for a table") }
        return false
    }
}
