public import Domain

/// Checks the whole record without any key, entry by entry in the order of positions.
///
/// One cause gives one problem as far as can be told: after a fault the verifier goes on from what
/// is still believable, so that everything behind the fault is checked as well.
public struct ChainVerifier: Sendable {
    private var problems: [LedgerProblem] = []
    private var entries: Int64 = 0
    private var head: RecordHead?

    /// The position that comes next.
    private var expected: Int64 = 1
    /// Whether the last row's place was in doubt, so that the next may still be the one before
    /// `expected`.
    private var placeInDoubt = false
    /// The chain values that the next entry may continue; nil when that cannot be known.
    private var chains: [[UInt8]]? = [EntryHash.zero]

    private var streams: [StreamID: StreamTail] = [:]
    private var listed: Set<StreamID>?
    /// The count of rows at which an entry was last missing, changed or unreadable.
    ///
    /// A gap in a stream since then has its cause there.
    private var lastTrouble: Int64 = 0

    /// `listed` are the streams that the store knows; nil when that is not to be checked.
    public init(listed: Set<StreamID>? = nil) {
        self.listed = listed
    }

    /// What was found up to here.
    public var report: ChainReport {
        ChainReport(entries: entries, streams: streams.count, head: head, problems: problems)
    }

    /// The position that should come next.
    public var nextPosition: Int64 { expected }

    // MARK: What was read

    /// Takes the next entry, in the order in which the store gives them.
    public mutating func read(_ entry: SealedEntry) {
        entries += 1
        let hash = EntryHash.hash(of: entry)
        if hash == entry.hash {
            readSound(entry)
        } else {
            readChanged(entry, hash: hash)
        }
    }

    /// Takes note of rows that are there and cannot be read as entries: from `position`, if that
    /// much could be read, else from the next one, up to `last`.
    public mutating func readUnreadable(position: Int64? = nil, through last: Int64? = nil) {
        entries += 1
        noteTrouble()
        let first = position ?? expected
        if first > expected { add(.missing(through: first - 1), at: expected) }
        let through = max(first, last ?? first)
        add(.unreadable(through: through), at: first)
        chains = nil
        expected = max(expected, through &+ 1)
    }

    /// Takes note of something that the store itself found.
    public mutating func note(_ problem: LedgerProblem) {
        problems.append(problem)
    }

    /// Takes note that nothing can be read from the next entry on.
    public mutating func noteEndUnreadable() {
        add(.endUnreadable, at: expected)
    }

    // MARK: One entry

    private mutating func readSound(_ entry: SealedEntry) {
        let isRepeat = entry.position < expected - (placeInDoubt ? 1 : 0)
        guard !isRepeat else {
            add(.outOfOrder, at: entry.position)
            return
        }
        if entry.position > expected {
            add(.missing(through: entry.position - 1), at: expected)
            noteTrouble()
            chains = nil
        }
        checkRecordChain(entry)
        checkStream(entry)
        head = entry.recordHead
        expected = entry.position &+ 1
        placeInDoubt = false
    }

    private mutating func readChanged(_ entry: SealedEntry, hash: [UInt8]) {
        noteTrouble()
        guard entry.position == expected else {
            add(.misplaced(claimed: entry.position), at: expected)
            expected += 1
            placeInDoubt = true
            chains = nil
            return
        }
        add(.changed, at: entry.position)
        // Either the hash was changed or something that it covers; what follows may continue both.
        // Its stream is left as it was, since not even that it belongs to it can be told.
        let hashes = [entry.hash, hash]
        chains = chains.map { known in
            [entry.chain]
                + known.prefix(2).flatMap { chain in
                    hashes.map { EntryHash.chain(after: chain, hash: $0) }
                }
        }
        head = entry.recordHead
        expected += 1
        placeInDoubt = false
    }

    private mutating func checkRecordChain(_ entry: SealedEntry) {
        guard let known = chains else {
            chains = [entry.chain]
            return
        }
        // As a rule there is one value to continue, and it is continued.
        if known.count == 1, EntryHash.chain(after: known[0], hash: entry.hash) == entry.chain {
            chains?[0] = entry.chain
            return
        }
        let continued = known.map { EntryHash.chain(after: $0, hash: entry.hash) }
        if continued.contains(entry.chain) {
            chains = [entry.chain]
        } else {
            add(.recordChain, at: entry.position)
            chains = [entry.chain] + continued.prefix(2)
        }
    }

    private mutating func checkStream(_ entry: SealedEntry) {
        let tail = streams[entry.stream] ?? StreamTail()
        let next = tail.number &+ 1
        if entry.number == next {
            if tail.hash != entry.previous { add(.streamChain, at: entry.position) }
        } else if entry.number < next || lastTrouble <= tail.row {
            add(.streamNumber(found: entry.number, expected: next), at: entry.position)
        }
        if tail.row == 0, let listed, !listed.contains(entry.stream) {
            add(.unlistedStream, at: entry.position)
        }
        streams[entry.stream] = StreamTail(
            number: entry.number, hash: entry.hash, row: entries)
    }

    private mutating func noteTrouble() { lastTrouble = entries }

    private mutating func add(_ kind: LedgerProblem.Kind, at position: Int64) {
        problems.append(LedgerProblem(kind, position: position))
    }
}

/// Where a stream stands while it is being verified.
private struct StreamTail: Sendable {
    var number: Int64 = 0
    /// What the next entry's `previous` must be.
    var hash: [UInt8] = EntryHash.zero
    /// The count of rows when the stream was last seen; 0 when it was not.
    var row: Int64 = 0
}
