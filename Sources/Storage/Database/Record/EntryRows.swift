import Domain
import Ledger

/// Rows of the table of entries, in the order in which they were read.
struct EntryRows: Sendable {
    enum Part: Sendable {
        /// Entries whose fields have the form that they are written in.
        case block(EntryBlock)
        case entry(SealedEntry)
        case unreadable(position: Int64?)
    }

    private(set) var parts: [Part] = []
    private(set) var count: Int64 = 0
    /// Whether each row is an entry, numbered on from the first position without gaps.
    private(set) var isPlain = true
    /// What the indexes of these rows must hold; whoever reads a block's entries adds them.
    var tally = IndexTally()

    private let first: Int64
    private var block: EntryBlock

    /// - Parameter first: The position that was asked for.
    init(from first: Int64) {
        self.first = first
        // Room for as much as is read at a time, when entries are as long as a recorded statement.
        block = EntryBlock(reserving: 1 << 20)
    }

    /// Adds an entry as the store lends it; false, and nothing added, when it is to be read by itself.
    mutating func add(_ entry: EntryBlock.Lent) -> Bool {
        guard block.append(entry) else { return false }
        take(entry.position)
        return true
    }

    /// Adds a row that was read by itself.
    mutating func add(_ row: SQLRow) {
        close()
        do {
            let entry = try EntryRow.entry(row)
            parts.append(.entry(entry))
            take(entry.position)
        } catch {
            parts.append(.unreadable(position: try? row.integer(0)))
            take(nil)
        }
        tally.isWhole = false
    }

    /// Everything that was added, in order.
    mutating func all() -> [Part] {
        close()
        return parts
    }

    private mutating func take(_ position: Int64?) {
        if position != first &+ count { isPlain = false }
        count += 1
    }

    private mutating func close() {
        guard block.count > 0 else { return }
        parts.append(.block(block))
        block = EntryBlock()
    }
}
