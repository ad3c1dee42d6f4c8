public import Domain

/// Checks the whole record without any key: its chains, the heads that were signed over it, the
/// changes of its wrapped keys, and an earlier copy where there is one.
///
/// The store's heads are handed over first, then the entries in the order of positions, then the
/// changes of keys.
public struct RecordVerifier: Sendable {
    private var chain: ChainVerifier
    private var heads: HeadVerifier
    private var keys: KeyVerifier
    private var comparison: RecordComparison?
    private var current: [StreamID: [UInt8]]?
    private let storedHeads: Int

    /// - Parameters:
    ///   - listed: the streams that the store knows, each with the digest of its wrapped key; nil when
    ///     that is not to be checked.
    ///   - heads: the store's heads, by number.
    public init(
        listed: [StreamID: [UInt8]]? = nil, heads: [StoredHead] = [], evidence: Evidence = .none
    ) {
        chain = ChainVerifier(listed: listed.map { Set($0.keys) })
        self.heads = HeadVerifier(stored: heads, evidence: evidence)
        keys = KeyVerifier(heads: self.heads.sound)
        comparison = evidence.earlier.map(RecordComparison.init)
        current = listed
        storedHeads = heads.count
    }

    /// The position that should come next.
    public var nextPosition: Int64 { chain.nextPosition }

    public mutating func read(_ entry: SealedEntry) {
        chain.read(entry)
        heads.read(entry.link)
        keys.read(entry.link)
        comparison?.read(entry)
    }

    /// As `ChainVerifier.readUnreadable`.
    public mutating func readUnreadable(position: Int64? = nil, through last: Int64? = nil) {
        chain.readUnreadable(position: position, through: last)
        heads.readUnreadable()
    }

    /// Takes the next change of a key, in the order of numbers.
    public mutating func read(_ change: KeyChange) { keys.read(change) }

    /// Takes note of something that the store itself found.
    public mutating func note(_ problem: LedgerProblem) { chain.note(problem) }

    /// Takes note that nothing can be read from the next entry on.
    public mutating func noteEndUnreadable() { chain.noteEndUnreadable() }

    /// What was found, once everything was read.
    public var report: ChainReport {
        var report = chain.report
        report.problems += heads.findings(last: chain.nextPosition - 1)
        report.problems += keys.findings(current)
        report.problems += comparison?.findings ?? []
        report.heads = heads.report(stored: storedHeads)
        return report
    }
}
