public import Domain

/// A record in which there is nothing to find, joined from runs that were read apart from each other.
///
/// It says that there is nothing, or that there is something: what it is, `RecordVerifier` finds out,
/// which reads entry by entry and tells one fault from another.
public struct PlainRecord: Sendable {
    private let listed: Set<PackedID>
    private let keys: [StreamID: [UInt8]]
    private let storedHeads: Int
    private var heads: HeadVerifier
    private var keyVerifier: KeyVerifier
    private var size: Int64 = 0
    private var chain = HashValue.zero
    private var tails: [PackedID: PlainRun.Stretch] = [:]

    /// - Parameters:
    ///   - listed: the streams that the store knows, each with the digest of its wrapped key.
    ///   - heads: the store's heads, by number.
    ///   - evidence: what others hold; an earlier copy is not for here.
    public init(listed: [StreamID: [UInt8]], heads: [StoredHead], evidence: Evidence) {
        self.listed = Set(listed.keys.compactMap(PackedID.init(of:)))
        keys = listed
        storedHeads = heads.count
        self.heads = HeadVerifier(stored: heads, evidence: evidence)
        keyVerifier = KeyVerifier(heads: self.heads.sound)
    }

    /// The sizes of the heads whose signature counts, the smallest first.
    public var sizes: [Int64] { heads.sound.map(\.size) }

    /// The position that should come next.
    public var nextPosition: Int64 { size + 1 }

    /// Joins the next run; false when it does not go on from here, or is not what a head says.
    public mutating func join(_ run: PlainRun) -> Bool {
        guard run.first == size + 1, run.count > 0,
            EntryHash.chain(after: chain, hash: run.firstHash) == run.firstChain,
            run.stretches.allSatisfy({ goesOn($0.key, $0.value) })
        else { return false }
        tails.merge(run.stretches) { $1 }
        heads.read(run)
        size += run.count
        chain = run.lastChain
        return true
    }

    private func goesOn(_ stream: PackedID, _ stretch: PlainRun.Stretch) -> Bool {
        guard let tail = tails[stream] else {
            return stretch.first == 1 && stretch.previous == .zero && listed.contains(stream)
        }
        return stretch.first == tail.last &+ 1 && stretch.previous == tail.hash
    }

    /// Takes the next change of a key, in the order of numbers.
    public mutating func read(_ change: KeyChange) { keyVerifier.read(change) }

    /// What there is to say once all was read; nil when there is anything to find.
    public var report: ChainReport? {
        guard heads.findings(last: size).isEmpty, keyVerifier.findings(keys).isEmpty else {
            return nil
        }
        var report = ChainReport(
            entries: size, streams: tails.count,
            head: size == 0 ? nil : RecordHead(position: size, chain: chain.bytes), problems: [])
        report.heads = heads.report(stored: storedHeads)
        return report
    }
}
