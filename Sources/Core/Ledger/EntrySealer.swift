import Crypto
public import Domain

/// What is to be recorded, before it has a place in the record.
public struct EntryDraft: Sendable {
    public var id: EntryID
    public var stream: StreamID
    public var kind: String
    public var payload: [UInt8]
    public var recordedAt: Instant
    public var worker: WorkerID
    public var agency: AgencyID
    /// What tells this entry from every other, such as a form's idempotency key with the entry's
    /// place among those that the form makes.
    ///
    /// Only its SHA-256 is kept.
    public var idempotencyKey: [UInt8]

    public init(
        id: EntryID, stream: StreamID, kind: String, payload: [UInt8], recordedAt: Instant,
        worker: WorkerID, agency: AgencyID, idempotencyKey: [UInt8]
    ) {
        self.id = id
        self.stream = stream
        self.kind = kind
        self.payload = payload
        self.recordedAt = recordedAt
        self.worker = worker
        self.agency = agency
        self.idempotencyKey = idempotencyKey
    }

    /// The digest under which a store knows an entry with this idempotency key.
    public static func digest(idempotencyKey: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: idempotencyKey))
    }
}

/// Seals and opens the entries of one stream with the stream's key.
public struct EntrySealer: Sendable {
    private let key: FileKey

    public init(key: FileKey) {
        self.key = key
    }

    /// The complete entry, next in its stream and next in the record.
    ///
    /// `nonce` is 12 random bytes, never used before. Nil for a head means that nothing is there
    /// yet.
    public func seal(
        _ draft: EntryDraft, after stream: StreamHead?, in record: RecordHead?, nonce: [UInt8]
    ) throws -> SealedEntry {
        let stream = stream ?? .empty
        let record = record ?? .empty
        var entry = SealedEntry(
            position: record.position + 1, id: draft.id, stream: draft.stream,
            number: stream.number + 1, kind: draft.kind, recordedAt: draft.recordedAt,
            worker: draft.worker, agency: draft.agency,
            idempotency: EntryDraft.digest(idempotencyKey: draft.idempotencyKey),
            previous: stream.hash, sealed: [], hash: [], chain: [])
        entry.sealed = try Sealing.seal(
            draft.payload, key: key.key, nonce: nonce, bound: EntrySealer.binding(entry))
        entry.hash = EntryHash.hash(of: entry)
        entry.chain = EntryHash.chain(after: record.chain, hash: entry.hash)
        return entry
    }

    /// The payload of one entry.
    ///
    /// Its hash is worked out again on every read, since whoever may write to the database is among
    /// those we guard against.
    public func open(_ entry: SealedEntry) throws(LedgerFault) -> [UInt8] {
        guard EntryHash.hash(of: entry) == entry.hash else {
            throw .changed(position: entry.position)
        }
        do {
            return try Sealing.open(
                entry.sealed, key: key.key, bound: EntrySealer.binding(entry))
        } catch {
            throw .doesNotOpen(position: entry.position)
        }
    }

    private static func binding(_ entry: SealedEntry) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-payload-1")
        fields.add(entry.stream.text)
        fields.add(entry.number)
        fields.add(entry.kind)
        fields.add(entry.previous)
        return fields.bytes
    }
}
