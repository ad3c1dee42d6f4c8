import Domain

/// Checks that every stream's wrapped key is the one that was put there last, without any key.
struct KeyVerifier: Sendable {
    private var problems: [LedgerProblem] = []
    private var changes = MerkleTree()
    private var digests: [StreamID: [UInt8]] = [:]
    private var isWhole = true
    private var heads: ArraySlice<TreeHead>
    private var fitting: Int64 = 0
    private var hasDeviated = false
    private var firstEntries: [StreamID: Int64] = [:]

    /// `heads` are those whose signature counts.
    init(heads: [TreeHead]) {
        self.heads = heads.sorted { $0.keyChanges < $1.keyChanges }[...]
    }

    mutating func read(_ entry: EntryLink) {
        if entry.number == 1, firstEntries[entry.stream] == nil {
            firstEntries[entry.stream] = entry.position
        }
    }

    mutating func read(_ change: KeyChange) {
        if change.number != changes.size + 1 { isWhole = false }
        compare()
        changes.append(leafHash: change.leafHash)
        digests[change.stream] = change.digest
    }

    private mutating func compare() {
        while let head = heads.first, head.keyChanges <= changes.size {
            heads.removeFirst()
            if isWhole, head.keyRoot == changes.root {
                fitting = head.keyChanges
            } else {
                deviate(head)
            }
        }
    }

    private mutating func deviate(_ head: TreeHead) {
        guard !hasDeviated else { return }
        hasDeviated = true
        problems.append(
            LedgerProblem(
                .keyChanges(first: fitting + 1, through: head.keyChanges, at: head.at),
                position: nil))
    }

    /// What was found, given the digest of each stream's wrapped key as it is now.
    ///
    /// Nil for what is not known, as in a copy that leaves the keys out.
    func findings(_ current: [StreamID: [UInt8]]?) -> [LedgerProblem] {
        var ending = self
        ending.compare()
        if let head = ending.heads.first { ending.deviate(head) }
        // A record of before changes of keys were kept has none at all.
        guard let current, changes.size > 0 else { return ending.problems }
        let wrong = current.filter { digests[$0.key] != $0.value }.map { stream, digest in
            let kind: LedgerProblem.Kind =
                digests[stream] == nil
                ? .unknownKey(stream)
                : digest == EntryHash.zero ? .removedKey(stream) : .otherKey(stream)
            return LedgerProblem(kind, position: firstEntries[stream])
        }
        return ending.problems
            + wrong.sorted { ($0.position ?? .max, "\($0)") < ($1.position ?? .max, "\($1)") }
    }
}
