import Crypto
import Domain

/// The two hashes that hold the record together.
///
/// The hash of an entry is SHA-256 over these fields in this order, as `FieldEncoding` writes them:
///
///     text    "sightline-entry-1"
///     number  position
///     text    id
///     text    stream
///     number  number
///     text    kind
///     number  recordedAt, in milliseconds since 1970 UTC
///     text    worker
///     text    agency
///     bytes   idempotency
///     bytes   previous
///     bytes   sealed
///
/// The chain value is SHA-256 over the chain value of the entry before (32 bytes) and the hash
/// (32 bytes). Both can be worked out by anyone, without keys and after a key was erased.
public enum EntryHash {
    /// The length of a hash, in bytes.
    public static let length = 32

    /// What stands in place of the hash before the first.
    public static let zero = [UInt8](repeating: 0, count: length)

    /// What an entry's encoding begins with.
    static let domain: StaticString = "sightline-entry-1"

    /// What the entry's `hash` must be, worked out from its other fields.
    public static func hash(of entry: SealedEntry) -> [UInt8] {
        SHA256.hash(data: encoding(of: entry)).array
    }

    /// What the `chain` of an entry with this hash must be.
    public static func chain(after previous: [UInt8], hash: [UInt8]) -> [UInt8] {
        var value = SHA256()
        previous.withUnsafeBytes { value.update(bufferPointer: $0) }
        hash.withUnsafeBytes { value.update(bufferPointer: $0) }
        return value.finalize().array
    }

    /// The same of hashes that need no memory of their own.
    static func chain(after previous: HashValue, hash: HashValue) -> HashValue {
        HashValue.over(previous, hash)
    }

    /// A digest of what the entry itself says: all that does not depend on where it stands.
    static func content(of entry: SealedEntry) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-entry-content-1")
        fields.add(entry.kind)
        fields.add(entry.recordedAt.milliseconds)
        fields.add(entry.worker.text)
        fields.add(entry.agency.text)
        fields.add(entry.idempotency)
        fields.add(entry.sealed)
        return SHA256.hash(data: fields.bytes).array
    }

    /// The bytes that the entry's hash is taken over.
    public static func encoding(of entry: SealedEntry) -> [UInt8] {
        var fields = FieldEncoding(domain: domain, reserving: entry.sealed.count + 320)
        fields.add(entry.position)
        fields.add(entry.id.text)
        fields.add(entry.stream.text)
        fields.add(entry.number)
        fields.add(entry.kind)
        fields.add(entry.recordedAt.milliseconds)
        fields.add(entry.worker.text)
        fields.add(entry.agency.text)
        fields.add(entry.idempotency)
        fields.add(entry.previous)
        fields.add(entry.sealed)
        return fields.bytes
    }
}

extension SHA256Digest {
    /// Its bytes, copied at once.
    var array: [UInt8] { withUnsafeBytes { Array($0) } }
}
