import Benchmark
import Casework
import Database
import Domain
import Foundation
import Ledger
import ProcedurePacks
import Rules

/// The repository's folder, from which packs and stories are read.
private let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

private func practice() throws -> Practice {
    let loader = PackLoader(folder: root.appending(path: "Procedures"))
    var procedures: [String: Procedure] = [:]
    for name in loader.packs() { procedures[name] = try loader.load(name) }
    guard let national = procedures["england-and-wales"] else { throw Missing.pack }
    return Practice(procedures: procedures, national: national)
}

private enum Missing: Error {
    case pack, key
}

private func random(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: .min ... .max) }
}

private func replay(_ name: String) async throws -> (Practice, StoryReplay.Result) {
    let practice = try practice()
    let file = root.appending(path: "Stories").appending(path: name)
    let story = try StoryLoader(now: Instant(milliseconds: 0)).load(file)
    guard let key = DeploymentKey(random(DeploymentKey.length)) else { throw Missing.key }
    let replay = StoryReplay(
        store: try SQLiteStore.inMemory(), practice: practice, keys: key, random: random)
    return (practice, try await replay.replay(story))
}

let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .cpuTotal, .throughput], maxDuration: .seconds(5))

    Benchmark("a whole decision: Hertfordshire, high risk, pregnant, a toddler") { benchmark in
        let (practice, result) = try await replay("S04.yaml")
        let procedure = practice.procedure(for: Area(rawValue: "hertfordshire"))
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations {
            blackHole(
                procedure.decide(
                    result.facts.facts, at: result.facts.at, settled: result.facts.settled))
        }
        benchmark.stopMeasurement()
    }

    Benchmark("load and check every pack") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try practice()) }
    }

    Benchmark("seal one entry of 1 KiB and verify its chain") { benchmark in
        let key = FileKey(random: random(32))
        let sealer = EntrySealer(key: key)
        let draft = EntryDraft(
            id: EntryID(random: random(16)), stream: StreamID(random: random(16)),
            kind: "statement", payload: random(1024), recordedAt: Instant(milliseconds: 0),
            worker: WorkerID(random: random(16)), agency: AgencyID(random: random(16)),
            idempotencyKey: random(16))
        benchmark.startMeasurement()
        for _ in benchmark.scaledIterations {
            let entry = try sealer.seal(draft, after: nil, in: nil, nonce: random(12))
            blackHole(EntryHash.hash(of: entry))
        }
        benchmark.stopMeasurement()
    }

    Benchmark("replay a story through Office, sealed, in memory") { benchmark in
        for _ in benchmark.scaledIterations { blackHole(try await replay("S24.yaml").1) }
    }
}
