import Barrier
import Casework
import Domain
import Foundation
import Ledger
import Rules

/// Measures deciding, loading and sealing, beside what other rule engines needed in the same run.
///
/// Arguments: the project's folder, the peers' report, and `record` for the record alone.
@main struct Main {
    static func main() async throws {
        let arguments = CommandLine.arguments
        let root = URL(filePath: arguments.count > 1 ? arguments[1] : ".")
        let peers = PeerReport(arguments.count > 2 ? arguments[2] : nil)
        let library = Library(root: root)
        let practice = try library.practice()
        if arguments.count > 3, arguments[3] == "record" { return try await record(practice) }
        var cases: [Case] = []
        for name in ["S04.yaml", "S11.yaml"] {
            cases.append(Case(name, try await library.replay(name, practice)))
        }
        decisions(cases, peers)
        try await others(library, practice)
        try await record(practice)
    }

    private static func record(_ practice: Practice) async throws {
        let bench = try RecordBench()
        defer { bench.remove() }
        var table = Table(["the record", "ours", "SHA-256 of the same bytes", "ratio", "goal"])
        for verifying in try await bench.verifying() {
            table.add([
                "verify \(RecordBench.count) entries, \(verifying.bytes >> 20) MiB"
                    + (verifying.structure ? ", and SQLite's structure and indexes" : ""),
                number(verifying.verifying, " ms"), number(verifying.hashing, " ms"),
                String(format: "%.2f", verifying.ratio), verifying.structure ? "-" : "0.5",
            ])
        }
        let folding = try await bench.folding(practice)
        table.add([
            "fold a file of 1,000 entries from disk", number(folding[folding.count / 2], " ms"),
            "-",
            "-", "5 ms",
        ])
        print("\n" + table.text)
    }

    private static func decisions(_ cases: [Case], _ peers: PeerReport?) {
        var table = Table([
            "a decision", "rules", "outcomes", "questions", "median", "p99", "goal",
            "allocations", "an outcome",
        ])
        var slowest = 0.0
        for item in cases.flatMap({ [$0, $0.threefold].compactMap { $0 } }) {
            for measurement in item.measurements {
                slowest = max(slowest, item.isWhole(measurement) ? measurement.median : 0)
                table.add([
                    measurement.name, String(item.procedure.rules.count),
                    String(item.outcomes), String(item.questions),
                    number(measurement.median, " µs"), number(measurement.p99, " µs"),
                    "20 / 60 µs", number(measurement.allocations),
                    number(measurement.allocations / Double(max(1, item.outcomes))),
                ])
            }
        }
        print(table.text)
        guard let peers else { return print("\nno peers were measured; scripts/bench does") }
        var rivals = Table(["another engine", "rules", "facts", "median", "p99", "to ours"])
        for peer in peers.peers {
            rivals.add([
                peer.name, String(peers.rules), String(peers.facts), number(peer.median, " µs"),
                number(peer.p99, " µs"), number(peer.median / slowest, " times"),
            ])
        }
        print("\n" + rivals.text)
        print("ours is the slowest whole decision above: \(number(slowest, " µs"))")
    }

    private static func others(_ library: Library, _ practice: Practice) async throws {
        var table = Table(["other work", "median", "p99", "goal", "allocations"])
        let loading = try measure("load and check every pack", times: 20) {
            try library.procedures()
        }
        table.add(row(loading, goal: "50 ms", milliseconds: true))
        let key = FileKey(random: random(32))
        let draft = EntryDraft(
            id: EntryID(random: random(16)), stream: StreamID(random: random(16)),
            kind: "statement", payload: random(1024), recordedAt: Instant(milliseconds: 0),
            worker: WorkerID(random: random(16)), agency: AgencyID(random: random(16)),
            idempotencyKey: random(16))
        let nonce = random(12)
        let sealing = try measure("seal and hash one entry of 1 KiB", times: 2_000) {
            EntryHash.hash(
                of: try EntrySealer(key: key).seal(draft, after: nil, in: nil, nonce: nonce))
        }
        table.add(row(sealing, goal: "-", milliseconds: false))
        let label = Label([.concernWords, .casework], recordedBy: WorkerID(random: random(16)))
        let value = Labelled(7, label)
        let viewer = Viewer(
            worker: WorkerID(random: random(16)), agency: AgencyID(random: random(16)),
            column: .concernFacing)
        let releases = try measure("a thousand releases through the barrier", times: 2_000) {
            (0..<1_000).reduce(0) { sum, _ in sum + (release(value, to: viewer).shown ?? 0) }
        }
        table.add(row(releases, goal: "100 µs", milliseconds: false))
        for (measurement, goal) in zip(ReleaseBench.measurements, ["5 ms", "-"]) {
            table.add(row(measurement, goal: goal, milliseconds: true))
        }
        print("\n" + table.text)
    }

    private static func row(
        _ measurement: Measurement, goal: String, milliseconds: Bool
    ) -> [String] {
        let (unit, divisor) = milliseconds ? (" ms", 1000.0) : (" µs", 1.0)
        return [
            measurement.name, number(measurement.median / divisor, unit),
            number(measurement.p99 / divisor, unit), goal, number(measurement.allocations),
        ]
    }
}
