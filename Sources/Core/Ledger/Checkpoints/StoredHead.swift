/// A head as the store keeps it, with what the next one is worked out from.
public struct StoredHead: Hashable, Sendable {
    /// Its place among the store's heads, from 1 without gaps.
    public var number: Int64
    public var signed: SignedHead
    /// The peaks of the tree over the entries; their root is the head's.
    public var peaks: [[UInt8]]
    /// The peaks of the tree over the changes of keys.
    public var keyPeaks: [[UInt8]]

    public init(number: Int64, signed: SignedHead, peaks: [[UInt8]], keyPeaks: [[UInt8]]) {
        self.number = number
        self.signed = signed
        self.peaks = peaks
        self.keyPeaks = keyPeaks
    }

    /// The trees from which the next head goes on.
    ///
    /// Nil unless `signer` signed this head and the peaks add up to it, so that whoever changes the
    /// store cannot have another past signed.
    public func trees(signedBy signer: VerifyingKey) -> (entries: MerkleTree, keys: MerkleTree)? {
        let head = signed.head
        guard signed.signer == signer, signed.isSigned,
            let entries = MerkleTree(size: head.size, peaks: peaks), entries.root == head.root,
            let keys = MerkleTree(size: head.keyChanges, peaks: keyPeaks),
            keys.root == head.keyRoot
        else { return nil }
        return (entries, keys)
    }
}
