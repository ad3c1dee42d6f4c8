/// Something about the record that is not as it was recorded.
public struct LedgerProblem: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// Entries from `position` to `through` are not there.
        case missing(through: Int64)
        /// Entries from `position` to `through` are there in part, or the database refuses them.
        case unreadable(through: Int64)
        /// A field no longer fits the entry's hash.
        case changed
        /// In the entry's place stands a changed entry that claims another position.
        case misplaced(claimed: Int64)
        /// The position was passed before: the entry is there twice or in the wrong place.
        case outOfOrder
        /// The chain value does not continue that of the entry before.
        case recordChain
        /// `previous` is not the hash of the entry before in the stream.
        case streamChain
        /// The number in the stream does not continue that of the entry before in the stream.
        case streamNumber(found: Int64, expected: Int64)
        /// The entry's stream is not among the streams that the store lists.
        case unlistedStream
        /// The store refused to be read from `position` on.
        case endUnreadable
        /// The store itself is damaged, apart from the entries, or is none.
        case store(StoreDamage)
    }

    public enum StoreDamage: Hashable, Sendable {
        /// It could not be opened or holds no record.
        case noRecord
        /// Its own check of its structure found this many faults.
        case structure(findings: Int)
        /// Its list of streams could not be read.
        case streams
    }

    public var kind: Kind
    /// The first entry that is concerned; nil for what concerns the store as a whole.
    public var position: Int64?

    public init(_ kind: Kind, position: Int64?) {
        self.kind = kind
        self.position = position
    }
}

extension LedgerProblem: CustomStringConvertible {
    /// The problem in plain words.
    ///
    /// It names places and never says what an entry holds.
    public var description: String {
        let position = position ?? 0
        return switch kind {
        case .missing(let through):
            span(position, through, one: "is missing", many: "are missing")
        case .unreadable(let through):
            span(position, through, one: "cannot be read", many: "cannot be read")
        case .changed:
            "Entry \(position) was changed after it was recorded."
        case .misplaced(let claimed):
            "In the place of entry \(position) stands a changed entry that is numbered \(claimed)."
        case .outOfOrder:
            "Entry \(position) is there twice or stands in the wrong place."
        case .recordChain:
            "Entry \(position) does not follow the entry before it in the whole record."
        case .streamChain:
            "Entry \(position) does not follow the entry before it in its stream."
        case .streamNumber(let found, let expected):
            "Entry \(position) is number \(found) of its stream; number \(expected) should follow."
        case .unlistedStream:
            "Entry \(position) belongs to a stream that the database does not list."
        case .endUnreadable:
            "From entry \(position) on, nothing can be read."
        case .store(.noRecord):
            "There is no record here that can be read."
        case .store(.structure(let findings)):
            "The database's own check of its structure found \(counted(findings, "fault"))."
        case .store(.streams):
            "The list of streams cannot be read in full."
        }
    }

    private func span(_ first: Int64, _ last: Int64, one: String, many: String) -> String {
        first >= last ? "Entry \(first) \(one)." : "Entries \(first) to \(last) \(many)."
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}

/// What reading the whole record came to.
public struct ChainReport: Hashable, Sendable {
    /// How many entries were read, sound or not.
    public var entries: Int64
    /// How many streams they belong to.
    public var streams: Int
    /// Where the record ends; nil when it is empty.
    ///
    /// Compared with a checkpoint kept elsewhere, it shows whether entries were cut off the end,
    /// which no chain can show by itself.
    public var head: RecordHead?
    public var problems: [LedgerProblem]

    public var isSound: Bool { problems.isEmpty }

    public init(entries: Int64, streams: Int, head: RecordHead?, problems: [LedgerProblem]) {
        self.entries = entries
        self.streams = streams
        self.head = head
        self.problems = problems
    }
}
