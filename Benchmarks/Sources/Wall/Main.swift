import Foundation
import Wall

/// `sightline-wall ROOT PAIRS REQUESTS SEED`: pairs of cases that a reader may not tell apart, and times
/// of answers about what is hidden; ends with 1 when one of them tells.
@main
struct WallBench {
    /// Cases in a group, every two of which are a pair; two groups run at once.
    static let variants = 72
    static let pages = 8

    static func main() async throws {
        let arguments = CommandLine.arguments
        func number(_ place: Int, _ otherwise: Int) -> Int {
            arguments.indices.contains(place) ? Int(arguments[place]) ?? otherwise : otherwise
        }
        let root = URL(fileURLWithPath: arguments.indices.contains(1) ? arguments[1] : ".")
        let practice = try Procedures.practice(root: root)
        let trial = Trial(practice: practice, variants: variants, pages: pages)
        let whole = try await compare(trial, pairs: number(2, 100_000), seed: number(4, 1))
        let apart = try await times(requests: number(3, 10_000), root)
        if !whole.leaks.isEmpty || apart { exit(1) }
    }

    private static func compare(
        _ trial: Trial, pairs: Int, seed: Int
    ) async throws -> Trial.Report {
        let start = ContinuousClock.now
        var whole = Trial.Report()
        var next = UInt64(seed)
        var told = 0
        while whole.pairs < pairs, whole.leaks.count < 20 {
            let (one, other) = (next, next + 1)
            next += 2
            async let first = trial.group(seed: one)
            async let second = trial.group(seed: other)
            whole.add(try await first.report())
            whole.add(try await second.report())
            if whole.pairs / 5_000 > told {
                told = whole.pairs / 5_000
                print("\(line(whole)), \((ContinuousClock.now - start).components.seconds) s")
            }
        }
        print("\(line(whole)), \((ContinuousClock.now - start).components.seconds) s")
        for leak in whole.leaks { print("LEAK \(leak)") }
        return whole
    }

    private static func line(_ report: Trial.Report) -> String {
        "\(report.pairs) pairs, \(report.agreeing) agree on what is granted, "
            + "\(report.answers) answers compared, \(report.leaks.count) leaks"
    }

    /// Whether a case that is not the reader's can be told by time from none.
    private static func times(requests: Int, _ root: URL) async throws -> Bool {
        let existence = try await Existence(
            practice: try Procedures.practice(root: root), statements: 40)
        // What is loaded once is loaded before.
        _ = try await existence.times(requests: 400)
        let times = try await existence.times(requests: requests)
        let share = Existence.share(times.there, above: times.nowhere)
        let own = Existence.share(times.own, above: times.nowhere)
        // Four times the spread of the share between two samples that are alike.
        let (one, other) = (Double(times.there.count), Double(times.nowhere.count))
        let spread = ((one + other + 1) / (12 * one * other)).squareRoot()
        print(
            "\(times.there.count) answers about a case that is not the reader's and "
                + "\(times.nowhere.count) about none: one takes longer than the other in "
                + "\(share) of pairs (0.5 when nobody can tell, within \(4 * spread)); the "
                + "reader's own case takes longer than none in \(own)")
        return abs(share - 0.5) > 4 * spread
    }
}
