import Casework
import Crypto
import Database
import Domain
import Foundation
import Ledger
import Rules

/// Verifying a record of 10^5 entries beside plain SHA-256, and reading a file of 1,000 entries.
struct RecordBench {
    static let count = 100_000
    /// How long a payload is before it is sealed, in bytes; a recorded statement has about so many.
    static let payload = 1_000

    private let folder: URL
    private var path: String { folder.appending(path: "record.db").path }

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "sightline-bench-\(EntryID(random: random(16)))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    // MARK: Verifying

    struct Verifying {
        var structure: Bool
        var bytes: Int
        /// Median times in milliseconds.
        var verifying: Double
        var hashing: Double
        var ratio: Double { hashing / verifying }
    }

    /// The entries, chains and signed heads by themselves, and then with SQLite's own file.
    func verifying() async throws -> [Verifying] {
        try await fill()
        let bytes = try await hashedBytes()
        var found: [Verifying] = []
        for structure in [false, true] {
            var (ours, peers): ([Double], [Double]) = ([], [])
            for _ in 0..<9 {
                peers.append(milliseconds { keep(Array(SHA256.hash(data: bytes))) })
                let start = ContinuousClock.now
                let report = await SQLiteStore.verifyRecord(at: path, structure: structure)
                ours.append(milliseconds(since: start))
                guard report.isSound, report.entries == Self.count, report.heads.confirmed == 10
                else { throw Missing.record }
            }
            found.append(
                Verifying(
                    structure: structure, bytes: bytes.count, verifying: ours.sorted()[4],
                    hashing: peers.sorted()[4]))
        }
        return found
    }

    private func fill() async throws {
        guard let deployment = DeploymentKey(random(32)), let signing = SigningKey(random(32))
        else { throw Missing.key }
        let store = try SQLiteStore(path: path)
        let caseID = CaseID(random: random(16))
        let files = try (0..<100).map { _ in
            let key = FileKey(random: random(32))
            let stream = try deployment.stream(
                StreamID(random: random(16)), kind: .file, caseID: caseID, key: key,
                nonce: random(12))
            return (stream: stream, sealer: EntrySealer(key: key))
        }
        try await store.write { for file in files { try $0.addStream(file.stream) } }
        let checkpointer = Checkpointer(store: store, key: signing) { Instant(milliseconds: 0) }
        let (worker, agency) = (WorkerID(random: random(16)), AgencyID(random: random(16)))
        for part in 0..<10 {
            try await store.write { transaction in
                for index in 0..<Self.count / 10 {
                    let file = files[(index * 7 + part) % files.count]
                    let draft = EntryDraft(
                        id: EntryID(random: random(16)), stream: file.stream.id, kind: "statement",
                        payload: [UInt8](repeating: 65, count: Self.payload),
                        recordedAt: Instant(milliseconds: Int64(index)), worker: worker,
                        agency: agency, idempotencyKey: random(16))
                    try transaction.append(
                        try file.sealer.seal(
                            draft, after: try transaction.head(of: file.stream.id),
                            in: try transaction.head(), nonce: random(12)))
                }
            }
            _ = try await checkpointer.sign()
        }
        try store.close()
    }

    /// What the hashes of the entries are taken over, all in one piece.
    private func hashedBytes() async throws -> [UInt8] {
        try await SQLiteStore.readRecord(at: path) { reading in
            var bytes: [UInt8] = []
            var next: Int64 = 1
            while next <= Int64(Self.count) {
                for entry in try reading.entries(from: next, limit: 1_000) {
                    bytes += EntryHash.encoding(of: entry)
                }
                next += 1_000
            }
            return bytes
        }
    }

    // MARK: Reading a file

    /// Times of reading, opening and folding a file of 1,000 entries, in milliseconds, and of the
    /// facts that the procedures ask for.
    func folding(_ practice: Practice) async throws -> [Double] {
        guard let deployment = DeploymentKey(random(32)) else { throw Missing.key }
        let store = try SQLiteStore(path: folder.appending(path: "file.db").path)
        let caseID = CaseID(random: random(16))
        try await fillCase(caseID, store, deployment)
        let office = Office(
            store: store, practice: practice, keys: deployment, now: { Instant(milliseconds: 0) },
            random: random)
        var times: [Double] = []
        for _ in 0..<12 {
            let start = ContinuousClock.now
            guard try await office.state(of: caseID)?.entries.count == 1_003 else {
                throw Missing.record
            }
            times.append(milliseconds(since: start))
        }
        try store.close()
        return times.dropFirst(2).sorted()
    }

    private func fillCase(
        _ caseID: CaseID, _ store: SQLiteStore, _ deployment: DeploymentKey
    ) async throws {
        let person = PersonID(random: random(16))
        let keys = [FileKey(random: random(32)), FileKey(random: random(32))]
        let streams = try zip([StreamRecord.Kind.shared, .file], keys).map { kind, key in
            try deployment.stream(
                StreamID(random: random(16)), kind: kind, caseID: caseID, key: key,
                nonce: random(12))
        }
        let (worker, agency) = (WorkerID(random: random(16)), AgencyID(random: random(16)))
        let words = "They said that it began again on Sunday, and who was there. "
        try await store.write { transaction in
            func append(_ body: EntryBody, _ place: Int) throws {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                let draft = EntryDraft(
                    id: EntryID(random: random(16)), stream: streams[place].id, kind: body.kind,
                    payload: Array(try encoder.encode(body)), recordedAt: Instant(milliseconds: 0),
                    worker: worker, agency: agency, idempotencyKey: random(16))
                try transaction.append(
                    try EntrySealer(key: keys[place]).seal(
                        draft, after: try transaction.head(of: streams[place].id),
                        in: try transaction.head(), nonce: random(12)))
            }
            for stream in streams { try transaction.addStream(stream) }
            try append(.caseOpened(area: Area(rawValue: "hertfordshire"), reason: "r"), 0)
            try append(.personAdded(person, .victim, file: streams[1].id), 0)
            try append(.personDescribed(person, PersonDetails(statedAge: 30)), 1)
            for number in 0..<1_000 {
                try append(
                    .statementRecorded(
                        Statement(
                            provenance: Provenance(source: .victim), about: person,
                            words: "\(number). " + String(repeating: words, count: 6),
                            said: Instant(milliseconds: 0), learned: Instant(milliseconds: 0))), 1)
            }
        }
    }

    private func milliseconds(_ body: () -> Void) -> Double {
        let start = ContinuousClock.now
        body()
        return milliseconds(since: start)
    }

    private func milliseconds(since start: ContinuousClock.Instant) -> Double {
        let time = (ContinuousClock.now - start).components
        return Double(time.seconds) * 1_000 + Double(time.attoseconds) / 1e15
    }
}
