/// Cases that are alike on the reader's side, with what the reader got of each.
public struct Group: Sendable {
    /// What only somebody who sees the whole case knows; a planted leak draws on it.
    struct Truth: Sendable {
        var hidden: Int
        var recorded: Int
        var hasVictim: Bool

        init(_ world: World) {
            hidden = world.hidden.count
            recorded = world.recorded
            hasVictim = world.people["victim"] != nil
        }
    }

    struct Case: Sendable {
        var truth: Truth
        /// Before the reader's visit and after it.
        var granted: [Granted]
        var answers: [Exchange]
        /// Documents for the person of concern.
        var papers: [Exchange]
    }

    let seed: UInt64
    var cases: [Case] = []

    init(seed: UInt64) { self.seed = seed }

    /// Compares every two cases, as they were read or with a leak planted in what was read.
    public func report(planting leak: Leak? = nil) -> Trial.Report {
        let answers = cases.map { leak?.applied(to: $0.answers, $0.truth) ?? $0.answers }
        var report = Trial.Report()
        report.others = cases.map(\.truth.hidden).reduce(0, +)
        report.cases = cases.count
        for one in cases.indices {
            for other in cases.indices where other > one {
                report.pairs += 1
                // What goes to the person of concern is the same whatever the other side holds.
                report.compare(cases[one].papers, cases[other].papers, place(one, other))
                guard cases[one].granted == cases[other].granted else { continue }
                report.agreeing += 1
                report.compare(answers[one], answers[other], place(one, other))
            }
        }
        return report
    }

    private func place(_ one: Int, _ other: Int) -> String {
        "seed \(seed), cases \(one) and \(other)"
    }
}

extension Trial.Report {
    fileprivate mutating func compare(_ first: [Exchange], _ second: [Exchange], _ place: String) {
        answers += first.count
        guard first != second else { return }
        let words = zip(first, second).first { $0 != $1 }.map { $0.difference(from: $1) }
        leaks.append("\(place): \(words ?? "another number of answers")")
    }
}
