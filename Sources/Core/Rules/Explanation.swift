public import Domain

/// Why a rule speaks of a case, or why it does not.
public struct Explanation: Hashable, Sendable {
    /// Why a rule is not asked at all.
    public enum Absence: Hashable, Sendable {
        /// Its first day is still to come.
        case from(Day)
        /// Its last day is over.
        case until(Day)
        /// The switch of the pack that turns it on is off.
        case switchedOff(String)
    }

    /// What came out for one combination of the rule's subjects.
    public struct Answer: Hashable, Sendable {
        /// The identifiers of the subjects, in the order of the rule's scopes.
        public var subjects: [String]
        public var truth: Truth
        /// The fewest facts that suffice for a yes or a no; for an unknown, all that is missing.
        public var because: [Reason]
        /// Scopes of which the case has no subject, where that is what settles it.
        public var without: [Scope]
        /// The same, followed through definitions to what was recorded or is missing.
        public var recorded: [Reason]
        /// The rules that stand against what this one says of these subjects.
        public var overruledBy: [String]
    }

    public var rule: String
    /// Every reason for which the rule is not in force; what follows is then what it would say.
    public var absences: [Absence]
    /// In the order in which the rule is asked of its subjects.
    public var answers: [Answer]
    /// The rule's scopes of which the case has no subject, so that it is asked of none.
    public var without: [Scope]

    /// As `Procedure.truth(of:in:)`: no when the rule is not in force or has no subject.
    public var truth: Truth {
        absences.isEmpty ? answers.reduce(.no) { $0.or($1.truth) } : .no
    }
}

extension Rule {
    /// Every reason for which the rule is not in force on a day.
    public func absences(on day: Day) -> [Explanation.Absence] {
        var absences: [Explanation.Absence] = []
        if let switchName, !isOn { absences.append(.switchedOff(switchName)) }
        if let effectiveFrom, day < effectiveFrom { absences.append(.from(effectiveFrom)) }
        if let effectiveUntil, day > effectiveUntil { absences.append(.until(effectiveUntil)) }
        return absences
    }
}

extension Procedure {
    /// Why a rule speaks of a case, or why not; nil when there is no such rule.
    public func explain(_ id: String, in decision: Decision) -> Explanation? {
        guard let rule = rule(id) else { return nil }
        let facts = decision.answer.facts
        var answers: [Explanation.Answer] = []
        forEachBinding(rule, facts) { binding in
            let subjects = rule.scopes.compactMap { facts.subject($0, binding)?.id }
            let support = rule.condition.support(facts, binding, now: decision.at)
            var roots = Roots(self, decision)
            let recorded = roots.recorded(support.grounds)
            answers.append(
                Explanation.Answer(
                    subjects: subjects,
                    truth: rule.condition.truth(facts, binding, now: decision.at),
                    because: decision.answer.reasons(support.grounds), without: support.without,
                    recorded: decision.answer.reasons(recorded),
                    overruledBy: decision.winners(over: id, of: subjects)))
        }
        return Explanation(
            rule: id, absences: rule.absences(on: decision.at.day), answers: answers,
            without: rule.scopes.filter { facts.count(in: $0) == 0 })
    }

    /// The rules that set a fact, in pack order; none for a fact that is only recorded.
    public func definers(of fact: String) -> [String] {
        vocabulary.slot(fact).flatMap { definers[$0] }?.map { rules[$0].id } ?? []
    }
}

/// Follows facts through the definitions that set them to what was recorded or is missing.
struct Roots {
    let procedure: Procedure
    let decision: Decision
    private let facts: FactTable
    private var seen: Set<FactPlace> = []

    init(_ procedure: Procedure, _ decision: Decision) {
        self.procedure = procedure
        self.decision = decision
        facts = decision.answer.facts
    }

    mutating func recorded(_ grounds: [Condition.Ground]) -> [Condition.Ground] {
        var found: [Condition.Ground] = []
        for ground in grounds where seen.insert(ground.place).inserted {
            let inputs = self.inputs(of: ground)
            found += inputs.isEmpty ? [ground] : recorded(inputs)
        }
        return found
    }

    /// What the definitions of a fact made of it; nothing for a fact that was recorded.
    private func inputs(of ground: Condition.Ground) -> [Condition.Ground] {
        guard let definers = procedure.definers[ground.slot] else { return [] }
        let value = facts.value(ground.slot, ground.binding)
        let given = decision.given.value(ground.slot, ground.binding)
        if given != .unknown, given == value { return [] }
        var yes: [Support] = []
        var rest: [Condition.Ground] = []
        for index in definers where procedure.rules[index].isEffective(on: decision.at.day) {
            let rule = procedure.rules[index]
            procedure.forEachBinding(rule, facts) { binding in
                guard FactPlace(ground.slot, binding) == ground.place else { return }
                let truth = rule.condition.truth(facts, binding, now: decision.at)
                let support = rule.condition.support(facts, binding, now: decision.at)
                let gives = rule.consequences.contains {
                    $0.sets == ground.slot && $0.value == value
                }
                if truth == .yes, gives { yes.append(support) }
                if truth == (value == .unknown ? .unknown : .no) { rest += support.grounds }
            }
        }
        return yes.min { $0.size < $1.size }?.grounds ?? rest
    }
}
