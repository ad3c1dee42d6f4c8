import Crypto
public import Domain

/// That a stream was given a wrapped key, had it wrapped anew, or lost it.
///
/// The wrapped key itself is not covered by any entry, because it must be possible to erase it. What
/// is kept of it for good is a digest, so that nobody can put another in its place unseen.
public struct KeyChange: Hashable, Sendable {
    /// Its place among all such changes, from 1 without gaps.
    public var number: Int64
    public var stream: StreamID
    /// SHA-256 over the wrapped key; 32 zero bytes when it was erased.
    public var digest: [UInt8]

    public init(number: Int64, stream: StreamID, digest: [UInt8]) {
        self.number = number
        self.stream = stream
        self.digest = digest
    }

    /// What a wrapped key is known by; nil is one that was erased.
    public static func digest(of wrappedKey: [UInt8]?) -> [UInt8] {
        wrappedKey.map { Array(SHA256.hash(data: $0)) } ?? EntryHash.zero
    }

    /// The change as a leaf of the tree over all changes.
    public var leafHash: [UInt8] {
        var fields = FieldEncoding(domain: "sightline-key-change-1")
        fields.add(number)
        fields.add(stream.text)
        fields.add(digest)
        return MerkleHash.leaf(fields.bytes)
    }
}
