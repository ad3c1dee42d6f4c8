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

extension Procedure {
    /// Settles conflicts (catalogue A5, DX-10).
    ///
    /// A block stands against duties and routes that ask for the same action; a rule stands
    /// against those it names; nothing stands against an emergency. The loser stays, marked with
    /// the rule that beat it.
    func resolve(_ outcomes: inout [Outcome]) {
        var conflicts = Conflicts(outcomes, self)
        for index in outcomes.indices {
            guard let winner = conflicts.winner(over: index) else { continue }
            outcomes[index].status = .overruled
            outcomes[index].overruledBy = outcomes[winner].rule
        }
    }
}

/// Which outcomes stand against which; one that is itself beaten beats no other.
private struct Conflicts {
    private let outcomes: [Outcome]
    /// For each outcome the subjects by scope.
    private var subjects: [[Scope: String]] = []
    /// By rule, the outcomes of rules that overrule it.
    private var overruling: [String: [Int]] = [:]
    /// By action, the blocks on it.
    private var blocking: [String: [Int]] = [:]
    private var found: [Int: Int?] = [:]

    init(_ outcomes: [Outcome], _ procedure: Procedure) {
        self.outcomes = outcomes
        for (index, outcome) in outcomes.enumerated() {
            let rule = procedure.rule(outcome.rule)
            subjects.append(
                Dictionary(
                    zip(rule?.scopes ?? [], outcome.subjects),
                    uniquingKeysWith: { first, _ in first }))
            guard outcome.status == .open else { continue }
            for loser in rule?.overrules ?? [] { overruling[loser, default: []].append(index) }
            if outcome.kind == .block { blocking[outcome.action, default: []].append(index) }
        }
    }

    /// The outcome that beats this one; nil when it stands.
    mutating func winner(over index: Int) -> Int? {
        if let known = found[index] { return known }
        // Rules that overrule each other in a circle are refused at load; here they all stand.
        found[index] = .some(nil)
        let outcome = outcomes[index]
        guard !outcome.emergency else { return nil }
        var candidates = overruling[outcome.rule] ?? []
        if outcome.kind == .duty || outcome.kind == .route {
            candidates += blocking[outcome.action] ?? []
        }
        for candidate in candidates where concernTheSame(candidate, index) {
            guard winner(over: candidate) == nil else { continue }
            found[index] = candidate
            return candidate
        }
        return nil
    }

    /// Whether no subject tells the two apart: what is said of one child does not stand against
    /// what is said of another.
    private func concernTheSame(_ left: Int, _ right: Int) -> Bool {
        subjects[left].allSatisfy { scope, subject in
            subjects[right][scope].map { $0 == subject } ?? true
        }
    }
}
