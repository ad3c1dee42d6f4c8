/// The tree of RFC 6962 over leaves that come one after another, held as the roots of its full
/// subtrees.
///
/// It needs no more than a hash for each bit of its size, and it can go on where another left off.
public struct MerkleTree: Hashable, Sendable {
    /// How many leaves it has.
    public private(set) var size: Int64
    /// The roots of its full subtrees, the largest (leftmost) first.
    private var subtrees: [HashValue]

    /// A tree without leaves.
    public init() {
        size = 0
        subtrees = []
    }

    /// A tree that goes on from peaks that were kept; nil when there are not as many as its size
    /// asks for.
    ///
    /// Whether they are the right ones shows when its root is compared with one that was signed.
    public init?(size: Int64, peaks: [[UInt8]]) {
        let subtrees = peaks.compactMap { HashValue($0) }
        guard size >= 0, peaks.count == size.nonzeroBitCount, subtrees.count == peaks.count
        else { return nil }
        self.size = size
        self.subtrees = subtrees
    }

    /// The roots of its full subtrees, the largest (leftmost) first.
    public var peaks: [[UInt8]] { subtrees.map(\.bytes) }

    /// Adds the hash of the next leaf, as `MerkleHash.leaf` makes it.
    public mutating func append(leafHash: [UInt8]) {
        guard let leaf = HashValue(leafHash) else {
            preconditionFailure("the hash of a leaf has 32 bytes")
        }
        append(leaf: leaf)
    }

    mutating func append(leaf: HashValue) { append(leaf, over: 1) }

    /// Adds the leaves of a tree; it must have no more than the smallest full subtree here.
    mutating func append(_ tree: MerkleTree) {
        var left = tree.size
        for subtree in tree.subtrees {
            let leaves = Int64(1) << (Int64.bitWidth - 1 - left.leadingZeroBitCount)
            append(subtree, over: leaves)
            left -= leaves
        }
    }

    /// Adds a full subtree over so many leaves, a power of two that divides the size.
    private mutating func append(_ subtree: HashValue, over leaves: Int64) {
        precondition(size % leaves == 0, "a full subtree begins at a multiple of its size")
        var hash = subtree
        var rest = size / leaves
        while rest & 1 == 1, let left = subtrees.popLast() {
            hash = MerkleHash.node(left, hash)
            rest >>= 1
        }
        subtrees.append(hash)
        size += leaves
    }

    /// The root over all leaves so far.
    public var root: [UInt8] {
        guard var hash = subtrees.last else { return MerkleHash.empty }
        for left in subtrees.dropLast().reversed() { hash = MerkleHash.node(left, hash) }
        return hash.bytes
    }
}
