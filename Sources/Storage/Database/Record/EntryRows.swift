import Domain
import Ledger

/// Rows of the table of entries, in the order in which they were read.
struct EntryRows: Sendable {
    enum Part: Sendable {
        case entry(SealedEntry)
        case unreadable(position: Int64?)
    }

    private(set) var parts: [Part] = []
    /// Whether each row is an entry, numbered on from the first position without gaps.
    private(set) var isPlain = true

    private let first: Int64

    /// - Parameter first: The position that was asked for.
    init(from first: Int64) { self.first = first }

    var count: Int64 { Int64(parts.count) }

    mutating func add(_ row: SQLRow) {
        do {
            let entry = try EntryRow.entry(row)
            if entry.position != first &+ count { isPlain = false }
            parts.append(.entry(entry))
        } catch {
            isPlain = false
            parts.append(.unreadable(position: try? row.integer(0)))
        }
    }
}
