import Crypto

/// A digest of SHA-256 as four words: held, compared and hashed on without memory of its own.
struct HashValue: Hashable, Sendable {
    private var words: InlineWords = (0, 0, 0, 0)

    private typealias InlineWords = (UInt64, UInt64, UInt64, UInt64)

    /// What stands in place of the hash before the first.
    static let zero = HashValue()

    private init() {}

    init(_ digest: SHA256Digest) {
        self = digest.withUnsafeBytes { HashValue(reading: $0) }
    }

    /// Nil when there are not 32 bytes.
    init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == EntryHash.length else { return nil }
        self.init(reading: bytes)
    }

    /// Nil when there are not 32 bytes.
    init?(_ bytes: [UInt8]) {
        guard let value = bytes.withUnsafeBytes({ HashValue($0) }) else { return nil }
        self = value
    }

    private init(reading bytes: UnsafeRawBufferPointer) {
        words = bytes.loadUnaligned(as: InlineWords.self)
    }

    var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

    /// Writes its 32 bytes to the beginning of a place.
    func write(to place: UnsafeMutableRawBufferPointer) {
        withUnsafeBytes(of: words) { place.copyMemory(from: $0) }
    }

    static func == (left: HashValue, right: HashValue) -> Bool { left.words == right.words }

    func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension HashValue {
    /// SHA-256 over a byte, if one is given, and one or two hashes behind each other.
    static func over(
        _ left: HashValue, _ right: HashValue? = nil, behind first: UInt8? = nil
    ) -> HashValue {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * EntryHash.length, alignment: 8) { place in
            var end = 0
            func rest() -> UnsafeMutableRawBufferPointer { .init(rebasing: place[end...]) }
            if let first {
                place[0] = first
                end = 1
            }
            left.write(to: rest())
            end += EntryHash.length
            if let right {
                right.write(to: rest())
                end += EntryHash.length
            }
            var value = SHA256()
            value.update(bufferPointer: UnsafeRawBufferPointer(rebasing: place[..<end]))
            return HashValue(value.finalize())
        }
    }
}
