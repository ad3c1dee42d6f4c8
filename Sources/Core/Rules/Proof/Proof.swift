import Domain

/// One question to a solver: whether any facts break an invariant.
public struct ProofQuestion: Sendable {
    /// SMT-LIB 2.6, to the answer `sat` or `unsat` and, for `sat`, the values of `variables`.
    public var script: String
    let variables: [String]
    let facts: [(slot: FactSlot, place: Int)]
    let scopes: [Scope]

    /// Asks about one claim on outcomes; the invariant is broken where the answer is `sat`.
    ///
    /// - Parameters:
    ///   - assumptions: what the record itself sees to, so that no impossible case is found.
    ///   - isRecorded: whether a fact of that name can be on record before definitions speak.
    public init(
        _ situation: Invariant.Situation, of procedure: Procedure,
        given assumptions: [Invariant.Situation] = [],
        isRecorded: (FactDefinition) -> Bool = { _ in true }
    ) {
        var script = ProofScript(procedure)
        let binding = ProofScript.binding(
            situation.scopes, Array(repeating: 0, count: situation.scopes.count))
        let there = script.present(situation.scopes, binding)
        let when = script.truth(situation.condition.tree, binding).yes
        let required = Logic.or(
            situation.requires.map { script.stands($0, situation.scopes, binding) })
        let forbidden = Logic.or(
            situation.forbids.map { script.stands($0, situation.scopes, binding) })
        let missed = situation.requires.isEmpty ? "false" : Logic.not(required)
        var claims = [there, when, Logic.or([missed, forbidden])]
        // What the record itself sees to, of every subject that is there.
        for assumption in assumptions
        where assumption.scopes.allSatisfy(script.scopes.contains) {
            for binding in script.bindings(assumption.scopes) {
                let there = script.present(assumption.scopes, binding)
                let holds = script.truth(assumption.condition.tree, binding).yes
                claims.append(Logic.or([Logic.not(there), holds]))
            }
        }
        self.init(script, claims, of: procedure, isRecorded: isRecorded)
    }

    /// Asks whether a condition can hold where another does not: it implies the other where the
    /// answer is `unsat`.
    public init(
        whether first: Condition, implies second: Condition, for scopes: [Scope],
        of procedure: Procedure
    ) {
        var script = ProofScript(procedure)
        let binding = ProofScript.binding(scopes, Array(repeating: 0, count: scopes.count))
        let claims = [
            script.present(scopes, binding), script.truth(first.tree, binding).yes,
            Logic.not(script.truth(second.tree, binding).yes),
        ]
        self.init(script, claims, of: procedure, isRecorded: { _ in true })
    }

    private init(
        _ script: ProofScript, _ claims: [String], of procedure: Procedure,
        isRecorded: (FactDefinition) -> Bool
    ) {
        var claims = claims
        for (slot, place) in script.facts where !isRecorded(procedure.vocabulary[slot]) {
            claims.append(Logic.not(FactNames(slot, place: place).known))
        }
        facts = script.facts
        scopes = script.scopes.sorted()
        var variables = ["t_m", "t_d"]
        for scope in scopes {
            variables += (0..<ProofScript.subjects).map { "p\(scope.index)_\($0)" }
        }
        for (slot, place) in facts {
            let names = FactNames(slot, place: place)
            variables.append(names.known)
            switch procedure.vocabulary[slot].type {
            case .truth, .count, .choice, .level: variables.append(names.value)
            case .set(let words): variables += words.indices.map(names.includes)
            case .day, .instant: variables += [names.month, names.day]
            }
        }
        self.variables = variables
        let values = "(get-value (\(variables.joined(separator: " "))))"
        self.script =
            (["(set-option :produce-models true)"] + script.declarations
            + claims.map { "(assert \($0))" } + ["(check-sat)", values]).joined(separator: "\n")
            + "\n"
    }
}

extension ProofScript {
    /// That an outcome stands for the subjects of an invariant: said, openly or as the careful
    /// branch of what is unknown, and not overruled.
    mutating func stands(_ match: OutcomeMatch, _ scopes: [Scope], _ bound: Binding) -> String {
        var ways: [String] = []
        for rule in procedure.rules where rule.isOn {
            for (place, consequence) in rule.consequences.enumerated()
            where match.matches(consequence, of: rule) {
                for binding in bindings(rule.scopes)
                where scopes.allSatisfy({ binding[$0] < 0 || binding[$0] == bound[$0] }) {
                    ways.append(stands(rule, place, binding))
                }
            }
        }
        return Logic.or(ways)
    }

    private mutating func stands(_ rule: Rule, _ place: Int, _ binding: Binding) -> String {
        let truth = applied(rule, binding)
        var said = truth.yes
        if procedure.isCareful(rule, rule.consequences[place]) {
            said = Logic.not(truth.no)
        }
        return Logic.and([said, Logic.not(overruled(rule, rule.consequences[place], binding))])
    }

    /// That another outcome beats it (`Conflicts.swift`).
    private mutating func overruled(
        _ loser: Rule, _ consequence: Consequence, _ binding: Binding
    ) -> String {
        guard !loser.emergency else { return "false" }
        var ways: [String] = []
        for rule in procedure.rules where rule.isOn && rule.id != loser.id {
            let byName = rule.overrules.contains(loser.id) && !rule.consequences.isEmpty
            let blocks =
                (consequence.kind == .duty || consequence.kind == .route)
                && rule.consequences.contains {
                    $0.kind == .block && $0.action == consequence.action
                }
            guard byName || blocks else { continue }
            for other in bindings(rule.scopes)
            where rule.scopes.allSatisfy({ binding[$0] < 0 || binding[$0] == other[$0] }) {
                // One that is itself beaten beats nothing; only names beat a block.
                let beaten = overruled(
                    rule, rule.consequences.first { $0.kind == .block } ?? rule.consequences[0],
                    other)
                ways.append(Logic.and([applied(rule, other).yes, Logic.not(beaten)]))
            }
        }
        return Logic.or(ways)
    }
}
