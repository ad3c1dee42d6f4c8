import Domain

/// An outcome that gave way, and what stands in its way (DX-10).
public struct Conflict: Hashable, Sendable {
    public var loser: Outcome
    /// The rule that stands.
    public var winner: String
}

extension Decision {
    /// Every outcome that gave way, in the order of the decision.
    public var conflicts: [Conflict] {
        outcomes.compactMap { outcome in
            outcome.overruledBy.map { Conflict(loser: outcome, winner: $0) }
        }
    }

    /// The rules that stand against what a rule says of these subjects.
    func winners(over rule: String, of subjects: [String]) -> [String] {
        var winners: [String] = []
        for outcome in outcomes where outcome.rule == rule && outcome.subjects == subjects {
            if let winner = outcome.overruledBy, !winners.contains(winner) {
                winners.append(winner)
            }
        }
        return winners
    }
}

extension Evaluation {
    /// Settles conflicts (catalogue A5, DX-10).
    ///
    /// A block stands against duties and routes that ask for the same action; a rule stands
    /// against those it names; nothing stands against an emergency. The loser stays, marked with
    /// the rule that beat it.
    mutating func resolve() {
        var contest = Contest()
        for index in said.indices where isContested(index) {
            contest.begin(said.count)
            let winner = winner(over: index, &contest)
            if winner >= 0 { said[index].winner = said[winner].rule }
        }
        for index in said.indices where said[index].winner >= 0 {
            said[index].status = .overruled
        }
    }

    /// Whether any rule speaks that could stand against an outcome.
    private func isContested(_ index: Int) -> Bool {
        let head = head(said[index])
        return !head.isEmergency
            && (speaks(head.overruledBy) || speaks(saying(said[index]).blockers))
    }

    private func speaks(_ rules: Stretch) -> Bool {
        for place in rules.range {
            let rule = Int(program.lists[place])
            if starts[rule] < starts[rule + 1] { return true }
        }
        return false
    }

    /// The outcome that beats this one; -1 when it stands.
    ///
    /// One that is itself beaten beats no other.
    private func winner(over index: Int, _ contest: inout Contest) -> Int {
        if contest.found[index] != Contest.open { return contest.found[index] }
        // Rules that overrule each other in a circle are refused at load; here they all stand.
        contest.found[index] = -1
        let head = head(said[index])
        guard !head.isEmergency else { return -1 }
        let saying = saying(said[index])
        var found = winner(over: index, among: head.overruledBy, blocking: nil, &contest)
        if found < 0 {
            found = winner(
                over: index, among: saying.blockers, blocking: saying.action, &contest)
        }
        contest.found[index] = found
        return found
    }

    private func winner(
        over index: Int, among rules: Stretch, blocking action: Int32?, _ contest: inout Contest
    ) -> Int {
        for place in rules.range {
            let rule = Int(program.lists[place])
            for candidate in Int(starts[rule])..<Int(starts[rule + 1]) {
                guard said[candidate].status == .open else { continue }
                if let action {
                    let saying = saying(said[candidate])
                    guard saying.kind == .block, saying.action == action else { continue }
                }
                if concernTheSame(candidate, index), winner(over: candidate, &contest) < 0 {
                    return candidate
                }
            }
        }
        return -1
    }

    /// Whether no subject tells the two apart: what is said of one child does not stand against
    /// what is said of another.
    private func concernTheSame(_ left: Int, _ right: Int) -> Bool {
        let scopes = head(said[left])
        for depth in 0..<Int(scopes.scopeCount) {
            let scope = scopes.scope(depth)
            guard let other = subject(of: scope, said[right]),
                let own = subject(of: scope, said[left])
            else { continue }
            if own != other { return false }
        }
        return true
    }
}

/// For each outcome the one that beats it: -1 when it stands.
private struct Contest {
    var found: [Int] = []
    /// Not known yet.
    static let open = -2

    mutating func begin(_ count: Int) {
        if found.isEmpty { found = Array(repeating: Contest.open, count: count) }
    }
}

extension Evaluation {
    /// The place of the subject of a scope that something was said of; nil when it has none.
    func subject(of scope: Int, _ said: Said) -> Int? {
        let head = head(said)
        var rest = Int(said.ordinal)
        for depth in stride(from: Int(head.scopeCount) - 1, through: 0, by: -1) {
            let count = Int(machine.layout.counts[head.scope(depth)])
            if head.scope(depth) == scope { return rest % count }
            rest /= count
        }
        return nil
    }
}
