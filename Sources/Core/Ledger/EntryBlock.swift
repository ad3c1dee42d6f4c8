import Domain

/// Entries as a store gave them, one after another in one piece of memory.
///
/// Of each the bytes that its hash is taken over, and behind them its hash and its chain value. A long
/// record is verified in such blocks, because making objects of every entry's fields takes several
/// times as long as hashing them. Only entries whose fields have the form that they are written in
/// are here; a store hands over any other by itself.
public struct EntryBlock: Sendable {
    /// An entry's fields where the store holds them, for as long as it lends them.
    public struct Lent {
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

    /// Where an entry stands in the block.
    private struct Place {
        var start: Int
        /// Where its encoding ends and its hash begins.
        var end: Int
        var kindLength: Int
    }

    private var fields: FieldEncoding
    private var places: [Place] = []

    /// An empty block with room for so many bytes.
    public init(reserving count: Int = 0) { fields = FieldEncoding(reserving: count) }

    public var count: Int { places.count }

    /// Adds a copy of an entry; false, and nothing added, when a field has not the form that it is
    /// written in.
    public mutating func append(_ entry: Lent) -> Bool {
        guard StreamID.isWritten(entry.id), StreamID.isWritten(entry.stream),
            StreamID.isWritten(entry.worker), StreamID.isWritten(entry.agency),
            isDigest(entry.idempotency), isDigest(entry.previous), isDigest(entry.hash),
            isDigest(entry.chain), entry.kind.allSatisfy({ $0 > 0 && $0 < 0x80 })
        else { return false }
        let start = fields.bytes.count
        fields.begin(EntryHash.domain)
        fields.add(entry.position)
        fields.add(entry.id)
        fields.add(entry.stream)
        fields.add(entry.number)
        fields.add(entry.kind)
        fields.add(entry.recordedAt)
        fields.add(entry.worker)
        fields.add(entry.agency)
        fields.add(entry.idempotency)
        fields.add(entry.previous)
        fields.add(entry.sealed)
        places.append(
            Place(start: start, end: fields.bytes.count, kindLength: entry.kind.count))
        fields.addBare(entry.hash)
        fields.addBare(entry.chain)
        return true
    }

    private func isDigest(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.count == EntryHash.length
    }

    /// Hands over each entry in turn, for as long as the body lasts.
    func forEach(_ body: (View) -> Void) {
        fields.bytes.withUnsafeBytes { bytes in
            for place in places {
                let end = place.end + 2 * EntryHash.length
                body(
                    View(
                        bytes: UnsafeRawBufferPointer(rebasing: bytes[place.start..<end]),
                        kindLength: place.kindLength))
            }
        }
    }
}

extension EntryBlock {
    /// One entry of a block, read from its encoding.
    struct View {
        /// Its encoding, its hash and its chain value.
        fileprivate let bytes: UnsafeRawBufferPointer
        fileprivate let kindLength: Int

        // Where the fields begin, as `EntryHash` lists them. Before text and bytes stand the four
        // bytes of their length; an id has 26 bytes and a digest 32.
        private static let position = 4 + EntryHash.domain.utf8CodeUnitCount
        private static let id = position + 8 + 4
        private static let stream = id + 26 + 4
        private static let number = stream + 26
        private static let kind = number + 8 + 4
        private var recordedAt: Int { View.kind + kindLength }
        private var worker: Int { recordedAt + 8 + 4 }
        private var agency: Int { worker + 26 + 4 }
        private var idempotency: Int { agency + 26 + 4 }
        private var beforeIt: Int { idempotency + 32 + 4 }
        private var sealed: Int { beforeIt + 32 + 4 }
        private var end: Int { bytes.count - 2 * EntryHash.length }

        /// What its hash is taken over.
        var encoding: UnsafeRawBufferPointer { part(0, end) }
        var hash: UnsafeRawBufferPointer { part(end, EntryHash.length) }
        var chain: UnsafeRawBufferPointer { part(end + EntryHash.length, EntryHash.length) }
        var previous: UnsafeRawBufferPointer { part(beforeIt, EntryHash.length) }
        var position: Int64 { integer(View.position) }
        var number: Int64 { integer(View.number) }
        /// Nil for none: a block holds only ids that are ids.
        var streamID: StreamID? { StreamID(text(View.stream, 26)) }

        /// The entry by itself.
        var entry: SealedEntry? {
            guard let id = EntryID(text(View.id, 26)), let streamID,
                let worker = WorkerID(text(worker, 26)), let agency = AgencyID(text(agency, 26))
            else { return nil }
            return SealedEntry(
                position: position, id: id, stream: streamID, number: number,
                kind: text(View.kind, kindLength),
                recordedAt: Instant(milliseconds: integer(recordedAt)), worker: worker,
                agency: agency, idempotency: Array(part(idempotency, EntryHash.length)),
                previous: Array(previous), sealed: Array(part(sealed, end - sealed)),
                hash: Array(hash), chain: Array(chain))
        }

        /// Whether this follows an entry of its stream, or none, with that hash.
        func follows(_ hash: [UInt8]) -> Bool {
            hash.withUnsafeBytes { $0.isSameDigest(as: previous) }
        }

        private func part(_ start: Int, _ count: Int) -> UnsafeRawBufferPointer {
            UnsafeRawBufferPointer(rebasing: bytes[start..<start + count])
        }

        private func integer(_ start: Int) -> Int64 {
            Int64(bigEndian: bytes.loadUnaligned(fromByteOffset: start, as: Int64.self))
        }

        private func text(_ start: Int, _ count: Int) -> String {
            String(decoding: part(start, count), as: UTF8.self)
        }
    }
}

extension UnsafeRawBufferPointer {
    /// Whether both are the same digest; they are compared eight bytes at a time.
    func isSameDigest(as other: UnsafeRawBufferPointer) -> Bool {
        guard count == EntryHash.length, other.count == count else { return false }
        return stride(from: 0, to: EntryHash.length, by: 8).allSatisfy { place in
            loadUnaligned(fromByteOffset: place, as: UInt64.self)
                == other.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        }
    }
}
