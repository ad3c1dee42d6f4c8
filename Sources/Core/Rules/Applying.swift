import Domain

extension Procedure {
    /// Whether a rule holds for any of its subjects; unknown when for none it does and for some
    /// it cannot be told.
    ///
    /// No when the rule is not in force or there is no subject.
    /// Nil when there is no such rule.
    public func truth(of id: String, in decision: Decision) -> Truth? {
        guard let rule = rule(id) else { return nil }
        guard rule.isEffective(on: decision.at.day) else { return .no }
        var result = Truth.no
        forEachBinding(rule, decision.answer.facts) { binding in
            result = result.or(
                rule.condition.truth(decision.answer.facts, binding, now: decision.at))
        }
        return result
    }
}
