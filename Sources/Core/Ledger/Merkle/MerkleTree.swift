/// The tree of RFC 6962 over leaves that come one after another, held as the roots of its full
/// subtrees.
///
/// It needs no more than a hash for each bit of its size, and it can go on where another left off.
public struct MerkleTree: Hashable, Sendable {
    /// How many leaves it has.
    public private(set) var size: Int64
    /// The roots of its full subtrees, the largest (leftmost) first.
    public private(set) var peaks: [[UInt8]]

    /// A tree without leaves.
    public init() {
        size = 0
        peaks = []
    }

    /// A tree that goes on from peaks that were kept; nil when there are not as many as its size
    /// asks for.
    ///
    /// Whether they are the right ones shows when its root is compared with one that was signed.
    public init?(size: Int64, peaks: [[UInt8]]) {
        guard size >= 0, peaks.count == size.nonzeroBitCount,
            peaks.allSatisfy({ $0.count == EntryHash.length })
        else { return nil }
        self.size = size
        self.peaks = peaks
    }

    /// Adds the hash of the next leaf, as `MerkleHash.leaf` makes it.
    public mutating func append(leafHash: [UInt8]) {
        var hash = leafHash
        var rest = size
        while rest & 1 == 1, let left = peaks.popLast() {
            hash = MerkleHash.node(left, hash)
            rest >>= 1
        }
        peaks.append(hash)
        size += 1
    }

    /// The root over all leaves so far.
    public var root: [UInt8] {
        guard var hash = peaks.last else { return MerkleHash.empty }
        for left in peaks.dropLast().reversed() { hash = MerkleHash.node(left, hash) }
        return hash
    }
}
