public import Domain

/// One entry of the record as the database holds it: who and when in clear, what was said sealed.
///
/// Everything here but `sealed` can be read without keys; nothing here names or locates a person
/// of a case. The hash covers every field, so that a changed byte anywhere is found.
public struct SealedEntry: Hashable, Sendable {
    /// The entry's place in the whole record, from 1 without gaps.
    public var position: Int64
    public var id: EntryID
    public var stream: StreamID
    /// The entry's place in its stream, from 1 without gaps.
    public var number: Int64
    /// A short word for the kind of entry, authenticated with the payload.
    public var kind: String
    public var recordedAt: Instant
    public var worker: WorkerID
    public var agency: AgencyID
    /// SHA-256 of the form's idempotency key; a form sent twice is recorded once.
    public var idempotency: [UInt8]
    /// `hash` of the previous entry of the stream; 32 zero bytes for the first.
    public var previous: [UInt8]
    /// AES-256-GCM: nonce, ciphertext and tag.
    public var sealed: [UInt8]
    /// SHA-256 over every field above, in a fixed encoding.
    public var hash: [UInt8]
    /// SHA-256 over the `chain` of the entry before in the whole record and this `hash`.
    public var chain: [UInt8]

    public init(
        position: Int64, id: EntryID, stream: StreamID, number: Int64, kind: String,
        recordedAt: Instant, worker: WorkerID, agency: AgencyID, idempotency: [UInt8],
        previous: [UInt8], sealed: [UInt8], hash: [UInt8], chain: [UInt8]
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

extension SealedEntry {
    /// Where the entry's stream ends once the entry is appended.
    public var streamHead: StreamHead { StreamHead(number: number, hash: hash) }

    /// Where the whole record ends once the entry is appended.
    public var recordHead: RecordHead { RecordHead(position: position, chain: chain) }
}

/// What ties an entry to others.
struct EntryLink {
    var position: Int64
    var stream: StreamID
    var number: Int64
    var hash: [UInt8]
    var chain: [UInt8]
}

extension SealedEntry {
    var link: EntryLink {
        EntryLink(position: position, stream: stream, number: number, hash: hash, chain: chain)
    }
}

/// The end of one stream: what the next entry of the stream follows.
public struct StreamHead: Hashable, Sendable {
    public var number: Int64
    public var hash: [UInt8]

    /// What a stream's first entry follows.
    public static let empty = StreamHead(number: 0, hash: EntryHash.zero)

    public init(number: Int64, hash: [UInt8]) {
        self.number = number
        self.hash = hash
    }
}

/// The end of the whole record: what the next entry of any stream follows.
public struct RecordHead: Hashable, Sendable {
    public var position: Int64
    public var chain: [UInt8]

    /// What the very first entry follows.
    public static let empty = RecordHead(position: 0, chain: EntryHash.zero)

    public init(position: Int64, chain: [UInt8]) {
        self.position = position
        self.chain = chain
    }
}

/// One chain of entries with its own key.
public struct StreamRecord: Hashable, Sendable {
    public enum Kind: String, Sendable {
        /// The partnership's own: agencies, workers, sign-in.
        case register
        /// What concerns a case as a whole.
        case shared
        /// One person's file in a case.
        case file
    }

    public var id: StreamID
    public var kind: Kind
    /// The case that the stream belongs to; nil for the register.
    public var caseID: CaseID?
    /// The stream's key, wrapped by the deployment key; nil when it was erased.
    public var wrappedKey: [UInt8]?

    public init(id: StreamID, kind: Kind, caseID: CaseID?, wrappedKey: [UInt8]?) {
        self.id = id
        self.kind = kind
        self.caseID = caseID
        self.wrappedKey = wrappedKey
    }
}
