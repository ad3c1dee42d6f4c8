/// Proofs that a tree holds a leaf, and that a tree only grew (RFC 9162, sections 2.1.3 and 2.1.4,
/// which kept the tree of RFC 6962).
public enum MerkleProof {
    // MARK: Making

    /// The audit path of a leaf in the tree over these leaf hashes, from the leaf upwards.
    ///
    /// `index` counts from 0. Nil when there is no such leaf.
    public static func inclusion(of index: Int, in leaves: [[UInt8]]) -> [[UInt8]]? {
        guard leaves.indices.contains(index) else { return nil }
        return path(index, leaves[...])
    }

    /// The proof that the tree over the first `size` of these leaf hashes was continued to the
    /// whole.
    ///
    /// Empty when nothing was added or nothing was there. Nil when there are not so many.
    public static func consistency(from size: Int, in leaves: [[UInt8]]) -> [[UInt8]]? {
        guard (0...leaves.count).contains(size) else { return nil }
        return size == 0 ? [] : subproof(size, leaves[...], isWhole: true)
    }

    private static func path(_ index: Int, _ leaves: ArraySlice<[UInt8]>) -> [[UInt8]] {
        guard leaves.count > 1 else { return [] }
        let (left, right) = halves(leaves)
        return index < left.count
            ? path(index, left) + [root(right)]
            : path(index - left.count, right) + [root(left)]
    }

    private static func subproof(
        _ size: Int, _ leaves: ArraySlice<[UInt8]>, isWhole: Bool
    ) -> [[UInt8]] {
        guard size < leaves.count else { return isWhole ? [] : [root(leaves)] }
        let (left, right) = halves(leaves)
        return size <= left.count
            ? subproof(size, left, isWhole: isWhole) + [root(right)]
            : subproof(size - left.count, right, isWhole: false) + [root(left)]
    }

    /// Splits at the largest power of two below the count.
    private static func halves(
        _ leaves: ArraySlice<[UInt8]>
    ) -> (left: ArraySlice<[UInt8]>, right: ArraySlice<[UInt8]>) {
        let split = 1 << (Int.bitWidth - 1 - (leaves.count - 1).leadingZeroBitCount)
        return (leaves.prefix(split), leaves.dropFirst(split))
    }

    private static func root(_ leaves: ArraySlice<[UInt8]>) -> [UInt8] {
        var tree = MerkleTree()
        for leaf in leaves { tree.append(leafHash: leaf) }
        return tree.root
    }

    // MARK: Checking

    /// Whether `path` shows that the tree of this size and root holds the leaf at `index`, counted
    /// from 0.
    public static func includes(
        leafHash: [UInt8], at index: Int64, size: Int64, path: [[UInt8]], root: [UInt8]
    ) -> Bool {
        guard index >= 0, index < size else { return false }
        var (place, last) = (index, size - 1)
        var hash = leafHash
        for sibling in path {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                hash = MerkleHash.node(sibling, hash)
                while place & 1 == 0, place != 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                hash = MerkleHash.node(hash, sibling)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && hash == root
    }

    /// Whether `proof` shows that the tree of the first size and root was continued to the second.
    public static func isConsistent(
        from first: (size: Int64, root: [UInt8]), to second: (size: Int64, root: [UInt8]),
        proof: [[UInt8]]
    ) -> Bool {
        guard first.size > 0, first.size <= second.size else { return false }
        if first.size == second.size { return proof.isEmpty && first.root == second.root }
        // A full tree is a subtree of the later one, and its root need not be told.
        let isFull = first.size.nonzeroBitCount == 1
        var rest = (isFull ? [first.root] : []) + proof
        guard !rest.isEmpty else { return false }
        let start = rest.removeFirst()
        var (place, last) = (first.size - 1, second.size - 1)
        while place & 1 == 1 {
            place >>= 1
            last >>= 1
        }
        var (before, after) = (start, start)
        for sibling in rest {
            guard last > 0 else { return false }
            if place & 1 == 1 || place == last {
                before = MerkleHash.node(sibling, before)
                after = MerkleHash.node(sibling, after)
                while place & 1 == 0, place != 0 {
                    place >>= 1
                    last >>= 1
                }
            } else {
                after = MerkleHash.node(after, sibling)
            }
            place >>= 1
            last >>= 1
        }
        return last == 0 && before == first.root && after == second.root
    }
}
