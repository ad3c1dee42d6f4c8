import Casework
import Domain
import Ledger

func filled(_ byte: UInt8, _ count: Int = 32) -> [UInt8] { [UInt8](repeating: byte, count: count) }

/// An identifier that is told easily from others.
func named<Subject>(_ byte: UInt8) -> Identifier<Subject> {
    Identifier(random: filled(byte, 16))
}

/// Bytes that look random and are the same on every run.
struct SeededBytes: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
    }
}

/// One stream, and what seals its entries.
struct SampleStream: Sendable {
    let record: StreamRecord
    let sealer: EntrySealer

    init(_ byte: UInt8, kind: StreamRecord.Kind = .file, caseID: CaseID? = named(200)) throws {
        let key = FileKey(random: filled(byte))
        guard let deployment = DeploymentKey(filled(250)) else { throw StoreProblem.newerSchema }
        record = try deployment.stream(
            named(byte), kind: kind, caseID: caseID, key: key, nonce: filled(byte, 12))
        sealer = EntrySealer(key: key)
    }

    /// The next entry, after the heads that were read.
    func entry(
        _ seed: UInt64, after stream: StreamHead?, in record: RecordHead?,
        payload: String = "said", idempotencyKey: String? = nil
    ) throws -> SealedEntry {
        var random = SeededBytes(seed: seed)
        let draft = EntryDraft(
            id: EntryID(random: random.bytes(16)), stream: self.record.id, kind: "statement",
            payload: Array(payload.utf8),
            recordedAt: Instant(milliseconds: 1_799_789_400_000 + Int64(seed)),
            worker: named(31), agency: named(32),
            idempotencyKey: Array((idempotencyKey ?? "form \(seed)").utf8))
        return try sealer.seal(draft, after: stream, in: record, nonce: random.bytes(12))
    }

    /// Seals and appends the next entry in a transaction.
    @discardableResult
    func append(
        _ seed: UInt64, payload: String = "said", in transaction: any CaseTransaction
    ) throws -> SealedEntry {
        let entry = try entry(
            seed, after: transaction.head(of: record.id), in: transaction.head(),
            payload: payload)
        try transaction.append(entry)
        return entry
    }
}

/// Streams that a record of many entries takes in turn.
func fill(_ store: any CaseStore, entries count: Int, payload: String = "said") async throws {
    let streams = try [UInt8(1), 2, 3].map { try SampleStream($0) }
    try await store.write { transaction in
        for stream in streams { try transaction.addStream(stream.record) }
        for index in 0..<count {
            let long = String(repeating: payload + " \(index) ", count: index % 7 == 3 ? 700 : 1)
            try streams[[0, 0, 1, 0, 2, 1][index % 6]].append(
                UInt64(index), payload: long, in: transaction)
        }
    }
}
