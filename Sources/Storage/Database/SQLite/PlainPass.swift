import Domain
import GRDB
import Ledger
import Synchronization

/// Reads a whole record on as many cores as there are connections, and says that there is nothing to
/// find in it.
///
/// One connection looks at SQLite's structure and the indexes while the others read entries, a run at
/// a time; then all read entries. Whenever anything at all is not plain, it stops and has no report:
/// `RecordWalk`, which reads entry by entry, then finds out what it is.
struct PlainPass {
    let readers: [any DatabaseReader]
    let evidence: Evidence
    /// Whether SQLite's structure and the indexes are looked at.
    let structure: Bool

    func report() async -> ChainReport? {
        guard evidence.earlier == nil, let first = readers.first,
            let beginning = try? await first.read({ try beginning(SQLiteConnection($0)) })
        else { return nil }
        let work = PlainWork(beginning, evidence, structure: structure)
        // Each begins its own transaction now, after it was seen where the record ends, and so has
        // all entries up to there; what others append meanwhile is not for this report.
        await withTaskGroup(of: Void.self) { group in
            for reader in readers {
                group.addTask {
                    do {
                        try await reader.read { database in
                            while try work.doNext(on: SQLiteConnection(database)) {}
                        }
                    } catch {
                        work.giveUp()
                    }
                }
            }
        }
        return work.report(beginning.keyChanges)
    }

    private func beginning(_ connection: SQLiteConnection) throws -> PlainBeginning? {
        guard try connection.hasTable("entry"),
            let indexes = try StructureCheck(connection: connection).indexes()
        else { return nil }
        let walk = RecordWalk(connection: connection)
        let (heads, areHeadsReadable) = walk.treeHeads()
        var changes: [KeyChange] = []
        guard areHeadsReadable, let listed = walk.listedStreams(),
            walk.eachKeyChange({ changes.append($0) })
        else { return nil }
        let last = try connection.row("SELECT max(position) FROM entry")
        let isEmpty = last?.isNull(0) ?? true
        return PlainBeginning(
            last: isEmpty ? 0 : try last?.integer(0) ?? 0, listed: listed, heads: heads,
            keyChanges: changes, indexes: indexes)
    }
}

/// What is read before the entries are.
private struct PlainBeginning: Sendable {
    /// The position of the last entry; 0 when there is none.
    var last: Int64
    var listed: [StreamID: [UInt8]]
    var heads: [StoredHead]
    var keyChanges: [KeyChange]
    var indexes: [EntryIndex]
}

/// What the connections share out among themselves.
private final class PlainWork: Sendable {
    private let last: Int64
    private let indexes: [EntryIndex]
    private let structure: Bool
    private let sizes: [Int64]
    private let empty: IndexTally
    private let state: Mutex<State>

    private struct State {
        var isPlain = true
        var next: Int64 = 0
        var record: PlainRecord
        /// Runs that were read before the run in front of them.
        var waiting: [Int64: PlainRun] = [:]
        /// What the entries say that the indexes must hold, and what they hold.
        var tally: IndexTally
        var held: IndexTally
    }

    init(_ beginning: PlainBeginning, _ evidence: Evidence, structure: Bool) {
        var random = SystemRandomNumberGenerator()
        let tally = IndexTally(IndexTally.Key(from: &random))
        let record = PlainRecord(
            listed: beginning.listed, heads: beginning.heads, evidence: evidence)
        last = beginning.last
        indexes = structure ? beginning.indexes : []
        self.structure = structure
        sizes = record.sizes
        empty = tally
        state = Mutex(State(record: record, tally: tally, held: tally))
    }

    func giveUp() { state.withLock { $0.isPlain = false } }

    /// Does the next piece of work; false when nothing is left, or it was given up.
    func doNext(on connection: SQLiteConnection) throws -> Bool {
        let piece = state.withLock { state -> Int64? in
            guard state.isPlain else { return nil }
            state.next += 1
            return state.next - 1
        }
        guard let piece else { return false }
        if piece == 0 {
            if structure, try !StructureCheck(connection: connection).isSound() { giveUp() }
        } else if piece <= indexes.count {
            try read(indexes[Int(piece) - 1], connection)
        } else {
            let number = piece - 1 - Int64(indexes.count)
            guard number * PlainRun.length < last else { return false }
            try readRun(number, connection)
        }
        return true
    }

    private func read(_ index: EntryIndex, _ connection: SQLiteConnection) throws {
        var rows = empty[keyPath: index.rows]
        let isSound = try connection.read(index, through: last, into: &rows)
        state.withLock { [rows] state in
            state.held[keyPath: index.rows] += rows
            if !isSound { state.isPlain = false }
        }
    }

    private func readRun(_ number: Int64, _ connection: SQLiteConnection) throws {
        var run = PlainRun(number: number, sizes: sizes)
        var rows = structure ? empty : nil
        guard try connection.readEntries(through: last, into: &run, &rows) else {
            return giveUp()
        }
        state.withLock { [run, rows] state in
            if let rows { state.tally += rows }
            state.waiting[run.first] = run
            while let next = state.waiting.removeValue(forKey: state.record.nextPosition) {
                guard state.record.join(next) else { return state.isPlain = false }
            }
        }
    }

    /// Nil when there is anything to find.
    func report(_ changes: [KeyChange]) -> ChainReport? {
        state.withLock { state in
            guard state.isPlain, state.record.nextPosition == last + 1,
                !structure || state.tally == state.held
            else { return nil }
            for change in changes { state.record.read(change) }
            return state.record.report
        }
    }
}
