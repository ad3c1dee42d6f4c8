import Crypto

/// The two hashes of the tree of RFC 6962, section 2.1.
///
/// They begin with different bytes, so that no leaf can pass for a node.
public enum MerkleHash {
    /// The hash of a leaf: SHA-256 over a zero byte and the leaf's data.
    public static func leaf(_ data: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: leafPrefix)
        hasher.update(data: data)
        return Array(hasher.finalize())
    }

    /// The hash over two subtrees: SHA-256 over a byte 1, the left hash and the right one.
    public static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: nodePrefix)
        hasher.update(data: left)
        hasher.update(data: right)
        return Array(hasher.finalize())
    }

    /// The root of a tree without leaves: SHA-256 over nothing.
    public static let empty = Array(SHA256.hash(data: [UInt8]()))

    private static let leafPrefix: [UInt8] = [0]
    private static let nodePrefix: [UInt8] = [1]
}
