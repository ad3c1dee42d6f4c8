public import Domain

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
        /// Something about a signed head, or about the entries measured by one.
        case head(HeadDeviation)
        /// Something about an entry, measured by an earlier copy of the record.
        case entry(EntryDeviation)
        /// Of the changes of wrapped keys, these are not what the head signed then covers.
        case keyChanges(first: Int64, through: Int64, at: Instant)
        /// The stream's wrapped key is not the one that was put there last.
        case otherKey(StreamID)
        /// The stream's wrapped key is gone without having been erased by the rules.
        case removedKey(StreamID)
        /// It was never noted that the stream was given a key.
        case unknownKey(StreamID)
        /// The store refused to be read from `position` on.
        case endUnreadable
        /// The store itself is damaged, apart from the entries, or is none.
        case store(StoreDamage)
    }

    public enum HeadDeviation: Hashable, Sendable {
        /// Entries up to `through` were there when the head was signed, and are not.
        case cutOff(through: Int64, at: Instant)
        /// Somewhere up to `through`, entries are not those of when the head was signed.
        case deviation(through: Int64, at: Instant)
        /// The head's signature does not fit it.
        case notSigned(at: Instant)
        /// The head is signed by a key that nothing held elsewhere vouches for.
        case otherSigner(name: String, at: Instant)
        /// Two heads, both properly signed, say different things of as many entries.
        case splitView(Instant, Instant)
        /// A head held elsewhere is not among the store's.
        case notStored(at: Instant)
        /// Heads with these numbers are not in the store.
        case missing(first: Int64, through: Int64)
        /// A head's number was passed before.
        case misplaced(number: Int64)
    }

    public enum EntryDeviation: Hashable, Sendable {
        /// It stood here and is nowhere any more.
        case removed
        /// It says something else now.
        case changed
        /// It belonged to another stream.
        case toStream
        /// It stood elsewhere among the others.
        case moved(from: Int64)
        /// It was not there, among or before entries that were.
        case forged
    }

    public enum StoreDamage: Hashable, Sendable {
        /// It could not be opened or holds no record.
        case noRecord
        /// Its own check of its structure found this many faults.
        case structure(findings: Int)
        /// Its list of streams could not be read.
        case streams
        /// Its list of signed heads could not be read.
        case heads
        /// Its list of changes of keys could not be read.
        case keyChanges
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
        case .head(let deviation): deviation.text(position)
        case .entry(let deviation): deviation.text(position)
        case .keyChanges(let first, let last, let at):
            "Of the changes of wrapped keys, \(counts(first, last)) not as signed on \(at)."
        case .otherKey(let stream):
            "The key of stream \(stream), which begins with entry \(position), was replaced."
        case .removedKey(let stream):
            "The key of stream \(stream), which begins with entry \(position), was removed."
        case .unknownKey(let stream):
            "Stream \(stream) has a key of which nothing was noted."
        case .endUnreadable:
            "From entry \(position) on, nothing can be read."
        case .store(.noRecord):
            "There is no record here that can be read."
        case .store(.structure(let findings)):
            "The database's own check of its structure found \(counted(findings, "fault"))."
        case .store(.streams):
            "The list of streams cannot be read in full."
        case .store(.heads):
            "The list of signed heads cannot be read in full."
        case .store(.keyChanges):
            "The list of changes of wrapped keys cannot be read in full."
        }
    }

    private func counts(_ first: Int64, _ last: Int64) -> String {
        first >= last ? "number \(first) is" : "numbers \(first) to \(last) are"
    }

    private func span(_ first: Int64, _ last: Int64, one: String, many: String) -> String {
        first >= last ? "Entry \(first) \(one)." : "Entries \(first) to \(last) \(many)."
    }

    private func counted(_ count: Int, _ noun: String) -> String {
        count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }
}
