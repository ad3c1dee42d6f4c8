import Casework
import Database
import Domain
import Engines
import Ledger
import Testing

/// A record of 24 entries in three streams, signed after every eight, and what others hold of it.
struct AttackedRecord {
    let engine: AttackedEngine
    let folder: TemporaryFolder
    let address: RecordAddress
    let store: any CaseStore
    let key: SigningKey
    let heads: [SignedHead]
    let entries: [SealedEntry]
    let streams: [SampleStream]

    init(_ engine: AttackedEngine) async throws {
        self.engine = engine
        folder = try TemporaryFolder()
        address = try engine.address(folder)
        let opened = try await address.open(.patient)
        store = opened
        key = try #require(SigningKey(filled(77)))
        streams = try [UInt8(1), 2, 3].map { try SampleStream($0) }
        let made = streams
        try await opened.write { transaction in
            for stream in made { try transaction.addStream(stream.record) }
        }
        let checkpointer = Checkpointer(store: opened, key: key) {
            Instant(milliseconds: 1_799_789_500_000)
        }
        var signed: [SignedHead] = []
        for part in 0..<3 {
            try await opened.write { transaction in
                for index in part * 8..<part * 8 + 8 {
                    try made[[0, 0, 1, 0, 2, 1][index % 6]].append(UInt64(index), in: transaction)
                }
            }
            signed.append(try #require(try await checkpointer.sign()))
        }
        heads = signed
        entries = try await opened.read { try $0.entries(from: 1, limit: 100) }
    }

    // MARK: What the attacker does

    func force(_ statements: String...) throws { try engine.force(address, statements) }

    /// Puts these in the place of all entries, numbered, hashed and chained as if they had always
    /// been there.
    func rewrite(_ entries: [SealedEntry]) throws {
        var statements = ["DELETE FROM entry"]
        for entry in AttackedRecord.rechained(entries) {
            let bytes = [
                entry.idempotency, entry.previous, entry.sealed, entry.hash, entry.chain,
            ].map(engine.literal).joined(separator: ", ")
            statements.append(
                """
                INSERT INTO entry (position, id, stream, number, kind, recorded_at, worker, agency,
                idempotency, previous, sealed, hash, chain)
                VALUES (\(entry.position), '\(entry.id)', '\(entry.stream)', \(entry.number),
                '\(entry.kind)', \(entry.recordedAt.milliseconds), '\(entry.worker)',
                '\(entry.agency)', \(bytes))
                """)
        }
        try engine.force(address, statements)
    }

    static func rechained(_ entries: [SealedEntry]) -> [SealedEntry] {
        var done: [SealedEntry] = []
        var ends: [StreamID: StreamHead] = [:]
        for var entry in entries {
            let end = ends[entry.stream] ?? .empty
            entry.position = Int64(done.count + 1)
            entry.number = end.number + 1
            entry.previous = end.hash
            entry.hash = EntryHash.hash(of: entry)
            entry.chain = EntryHash.chain(
                after: done.last?.chain ?? EntryHash.zero, hash: entry.hash)
            ends[entry.stream] = entry.streamHead
            done.append(entry)
        }
        return done
    }

    // MARK: What the verifier says

    func verify(_ evidence: Evidence) async throws -> ChainReport {
        try await address.verify(evidence)
    }

    /// With nothing but the database.
    func alone() async throws -> [LedgerProblem] { try await verify(.none).problems }

    /// With the newest head, which another party holds.
    func withHead() async throws -> [LedgerProblem] {
        try await verify(Evidence(heads: heads.suffix(1))).problems
    }

    /// With a copy of the record, which another party holds.
    func withCopy() async throws -> [LedgerProblem] {
        var earlier = EarlierRecord()
        for entry in entries { earlier.read(entry) }
        return try await verify(Evidence(heads: heads.suffix(1), earlier: earlier)).problems
    }
}
