import Domain

/// Checks heads, those in the store and those held elsewhere, against the entries as they are read.
struct HeadVerifier: Sendable {
    private let trusted: Set<VerifyingKey>
    private let held: [SignedHead]
    private var problems: [LedgerProblem] = []

    /// Heads whose signature counts, the smallest first, and how many of them were compared.
    private var heads: [TreeHead] = []
    private var compared = 0
    private var stored: [SignedHead] = []
    private var nextNumber: Int64 = 1

    private var entries = MerkleTree()
    private var isWhole = true
    private var record: [UInt8]?
    /// The size of the largest head that the entries fit.
    private(set) var fitting: Int64 = 0
    private var hasDeviated = false
    private(set) var confirmed = 0

    /// `stored` are the heads in the store, in the order of their numbers.
    init(stored: [StoredHead], evidence: Evidence) {
        trusted = evidence.trusted
        held = evidence.heads
        for head in held { admit(head) }
        for head in stored { take(head) }
        heads.sort { ($0.size, $0.at) < ($1.size, $1.at) }
        findSplitViews()
    }

    /// Who signed the store's heads.
    var signers: Set<VerifyingKey> { Set(stored.map(\.signer)) }

    /// Whether something held elsewhere vouches for who signed.
    var isVouched: Bool { !trusted.isEmpty }

    /// The heads whose signature counts, for comparing what else they say.
    var sound: [TreeHead] { heads }

    // MARK: The heads themselves

    private mutating func take(_ head: StoredHead) {
        if head.number > nextNumber {
            add(.head(.missing(first: nextNumber, through: head.number - 1)), head.signed)
        } else if head.number < nextNumber {
            add(.head(.misplaced(number: head.number)), head.signed)
        }
        nextNumber = max(nextNumber, head.number &+ 1)
        stored.append(head.signed)
        admit(head.signed)
    }

    private mutating func admit(_ signed: SignedHead) {
        guard signed.isSigned else { return add(.head(.notSigned(at: signed.head.at)), signed) }
        guard trusted.isEmpty || trusted.contains(signed.signer) else {
            return add(.head(.otherSigner(name: signed.signer.name, at: signed.head.at)), signed)
        }
        if !heads.contains(signed.head) { heads.append(signed.head) }
    }

    private mutating func findSplitViews() {
        for (one, other) in zip(heads, heads.dropFirst())
        where one.size == other.size && one.record == other.record && one.root != other.root {
            problems.append(
                LedgerProblem(.head(.splitView(one.at, other.at)), position: one.size))
        }
    }

    /// What is said of the heads, `stored` of which the store has.
    func report(stored: Int) -> ChainReport.Heads {
        ChainReport.Heads(
            stored: stored, confirmed: confirmed, covered: fitting,
            signers: signers.map(\.name).sorted(), vouched: isVouched)
    }

    // MARK: The entries

    mutating func read(_ entry: EntryLink) {
        guard isWhole, entry.position == entries.size + 1 else {
            isWhole = false
            return
        }
        if record == nil { record = entry.hash }
        guard compared < heads.count else { return }
        entries.append(leafHash: MerkleHash.leaf(entry.hash))
        while compared < heads.count, heads[compared].size <= entries.size {
            compare(heads[compared], root: entries.root, chain: entry.chain)
            compared += 1
        }
    }

    /// Takes a run of entries that goes on from the last one.
    mutating func read(_ run: PlainRun) {
        if record == nil { record = run.firstHash.bytes }
        for mark in run.marks {
            var tree = entries
            tree.append(mark.tree)
            while compared < heads.count, heads[compared].size <= mark.size {
                compare(heads[compared], root: tree.root, chain: mark.chain.bytes)
                compared += 1
            }
        }
        if compared < heads.count { entries.append(run.tree) }
    }

    /// Takes note that an entry is there that cannot be read.
    mutating func readUnreadable() { isWhole = false }

    private mutating func compare(_ head: TreeHead, root: [UInt8], chain: [UInt8]) {
        if head.record == record, head.root == root, head.chain == chain {
            fitting = head.size
            confirmed += 1
        } else {
            deviate(head)
        }
    }

    private mutating func deviate(_ head: TreeHead) {
        guard !hasDeviated else { return }
        hasDeviated = true
        problems.append(
            LedgerProblem(
                .head(.deviation(through: head.size, at: head.at)), position: fitting + 1))
    }

    /// What was found, once all entries were read; `last` is the position of the last one.
    func findings(last: Int64) -> [LedgerProblem] {
        var ending = self
        for head in heads[compared...] {
            if head.size > last {
                ending.problems.append(
                    LedgerProblem(
                        .head(.cutOff(through: head.size, at: head.at)), position: last + 1))
                break
            }
            ending.deviate(head)
        }
        for head in held where head.head.size <= last && !stored.contains(head) {
            ending.add(.head(.notStored(at: head.head.at)), head)
        }
        return ending.problems
    }

    private mutating func add(_ kind: LedgerProblem.Kind, _ head: SignedHead) {
        problems.append(LedgerProblem(kind, position: head.head.size))
    }
}
