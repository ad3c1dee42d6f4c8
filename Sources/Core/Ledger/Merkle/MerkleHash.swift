import Crypto

/// The two hashes of the tree of RFC 6962, section 2.1.
///
/// They begin with different bytes, so that no leaf can pass for a node.
public enum MerkleHash {
    /// The hash of a leaf: SHA-256 over a zero byte and the leaf's data.
    public static func leaf(_ data: [UInt8]) -> [UInt8] {
        SHA256.hash(data: [0] + data).array
    }

    /// The hash over two subtrees: SHA-256 over a byte 1, the left hash and the right one.
    public static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var data: [UInt8] = [1]
        data.reserveCapacity(1 + left.count + right.count)
        data += left
        data += right
        return SHA256.hash(data: data).array
    }

    /// The root of a tree without leaves: SHA-256 over nothing.
    public static let empty = Array(SHA256.hash(data: [UInt8]()))
}
