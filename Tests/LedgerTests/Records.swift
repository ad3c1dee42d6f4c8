import Domain
import Ledger

/// Bytes that look random and are the same on every run.
struct SeededBytes {
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

/// The same byte throughout, as a key, hash or id that is told easily from others.
func filled(_ byte: UInt8, _ count: Int = 32) -> [UInt8] { [UInt8](repeating: byte, count: count) }

func named<Subject>(_ byte: UInt8) -> Identifier<Subject> {
    Identifier(random: filled(byte, 16))
}

/// A record of three streams with a key each, entries taking turns unevenly.
struct SampleRecord {
    var entries: [SealedEntry] = []
    let streams: [StreamID] = [named(11), named(12), named(13)]
    let sealers = [UInt8(21), 22, 23].map { EntrySealer(key: FileKey(random: filled($0))) }

    init(count: Int) throws {
        var random = SeededBytes(seed: 1)
        var heads: [StreamID: StreamHead] = [:]
        for index in 0..<count {
            let turn = [0, 0, 1, 0, 2, 1][index % 6]
            let draft = EntryDraft(
                id: EntryID(random: random.bytes(16)), stream: streams[turn],
                kind: "statement", payload: Array("said \(index)".utf8),
                recordedAt: Instant(milliseconds: 1_799_789_400_000 + Int64(index)),
                worker: named(31), agency: named(32), idempotencyKey: random.bytes(16))
            let entry = try sealers[turn].seal(
                draft, after: heads[streams[turn]], in: entries.last?.recordHead,
                nonce: random.bytes(12))
            heads[streams[turn]] = entry.streamHead
            entries.append(entry)
        }
    }
}

/// The report on these entries, given in this order.
func verified(_ entries: [SealedEntry], listed: Set<StreamID>? = nil) -> ChainReport {
    var verifier = ChainVerifier(listed: listed)
    for entry in entries { verifier.read(entry) }
    return verifier.report
}
