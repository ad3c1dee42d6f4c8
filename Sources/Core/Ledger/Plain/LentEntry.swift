import Crypto
import Domain

/// An entry's fields where a store holds them, for as long as it lends them.
public struct LentEntry {
    public var position: Int64
    public var id: UnsafeRawBufferPointer
    public var stream: UnsafeRawBufferPointer
    public var number: Int64
    public var kind: UnsafeRawBufferPointer
    public var recordedAt: Int64
    public var worker: UnsafeRawBufferPointer
    public var agency: UnsafeRawBufferPointer
    public var idempotency: UnsafeRawBufferPointer
    public var previous: UnsafeRawBufferPointer
    public var sealed: UnsafeRawBufferPointer
    public var hash: UnsafeRawBufferPointer
    public var chain: UnsafeRawBufferPointer

    public init(
        position: Int64, id: UnsafeRawBufferPointer, stream: UnsafeRawBufferPointer,
        number: Int64, kind: UnsafeRawBufferPointer, recordedAt: Int64,
        worker: UnsafeRawBufferPointer, agency: UnsafeRawBufferPointer,
        idempotency: UnsafeRawBufferPointer, previous: UnsafeRawBufferPointer,
        sealed: UnsafeRawBufferPointer, hash: UnsafeRawBufferPointer,
        chain: UnsafeRawBufferPointer
    ) {
        self.position = position
        self.id = id
        self.stream = stream
        self.number = number
        self.kind = kind
        self.recordedAt = recordedAt
        self.worker = worker
        self.agency = agency
        self.idempotency = idempotency
        self.previous = previous
        self.sealed = sealed
        self.hash = hash
        self.chain = chain
    }
}

extension LentEntry {
    /// The longest word for a kind, in bytes.
    private static let longestKind = 64

    /// A nonce and a tag, in bytes.
    private static let shortestSealed = 28

    /// Room for what is encoded before the sealed payload, in bytes.
    private static let room = 512

    /// Whether each field but the ids has the form that it is written in.
    var isFormed: Bool {
        idempotency.count == EntryHash.length && previous.count == EntryHash.length
            && hash.count == EntryHash.length && chain.count == EntryHash.length
            && sealed.count >= LentEntry.shortestSealed
            && (1...LentEntry.longestKind).contains(kind.count)
            && isPlainKind
    }

    /// Whether its kind has no byte that is 0 or beyond ASCII.
    private var isPlainKind: Bool {
        var marks: UInt8 = 0
        for byte in kind { marks |= byte | (byte &- 1) }
        return marks & 0x80 == 0
    }

    /// What its hash must be, as `EntryHash.hash` works it out.
    ///
    /// The fields must have the form that they are written in. They are laid out one behind the other
    /// in `place`, which grows as needed: hashing in one go costs less than the copy.
    func worked(in place: inout [UInt8]) -> HashValue {
        let needed = LentEntry.room + sealed.count
        if place.count < needed { place = [UInt8](repeating: 0, count: needed) }
        return place.withUnsafeMutableBytes { place in
            var fields = FieldWriter(place)
            EntryHash.domain.withUTF8Buffer { fields.add(UnsafeRawBufferPointer($0)) }
            fields.add(position)
            fields.add(id)
            fields.add(stream)
            fields.add(number)
            fields.add(kind)
            fields.add(recordedAt)
            fields.add(worker)
            fields.add(agency)
            fields.add(idempotency)
            fields.add(previous)
            fields.add(sealed)
            var value = SHA256()
            value.update(bufferPointer: fields.written)
            return HashValue(value.finalize())
        }
    }
}

/// As `FieldEncoding`, into a place that has room for it.
private struct FieldWriter {
    private let place: UnsafeMutableRawBufferPointer
    private var end = 0

    init(_ place: UnsafeMutableRawBufferPointer) { self.place = place }

    var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: place[..<end]) }

    mutating func add(_ field: UnsafeRawBufferPointer) {
        addLength(field.count)
        UnsafeMutableRawBufferPointer(rebasing: place[end...]).copyMemory(from: field)
        end += field.count
    }

    mutating func add(_ number: Int64) {
        place.storeBytes(of: number.bigEndian, toByteOffset: end, as: Int64.self)
        end += 8
    }

    private mutating func addLength(_ count: Int) {
        place.storeBytes(
            of: UInt32(truncatingIfNeeded: count).bigEndian, toByteOffset: end, as: UInt32.self)
        end += 4
    }
}
