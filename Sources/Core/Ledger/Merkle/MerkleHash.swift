import Crypto

/// The two hashes of the tree of RFC 6962, section 2.1.
///
/// They begin with different bytes, so that no leaf can pass for a node.
public enum MerkleHash {
    /// The hash of a leaf: SHA-256 over a zero byte and the leaf's data.
    public static func leaf(_ data: [UInt8]) -> [UInt8] {
        hash(0, data)
    }

    /// The hash over two subtrees: SHA-256 over a byte 1, the left hash and the right one.
    public static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        hash(1, left, right)
    }

    /// The same of hashes that need no memory of their own.
    static func leaf(_ data: HashValue) -> HashValue { HashValue.over(data, behind: 0) }

    static func node(_ left: HashValue, _ right: HashValue) -> HashValue {
        HashValue.over(left, right, behind: 1)
    }

    private static func hash(_ first: UInt8, _ data: [UInt8], _ more: [UInt8] = []) -> [UInt8] {
        var hash = SHA256()
        withUnsafeBytes(of: first) { hash.update(bufferPointer: $0) }
        data.withUnsafeBytes { hash.update(bufferPointer: $0) }
        more.withUnsafeBytes { hash.update(bufferPointer: $0) }
        return hash.finalize().array
    }

    /// The root of a tree without leaves: SHA-256 over nothing.
    public static let empty = Array(SHA256.hash(data: [UInt8]()))
}
