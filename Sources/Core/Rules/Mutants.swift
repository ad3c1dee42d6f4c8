/// A rule as a careless edit would leave it, to ask whether anything notices.
public struct Mutant: Sendable {
    public var rule: String
    /// What was done to it: `removed`, `negated`, `without outcome 2`, `without condition 1`, ….
    public var change: String
    /// Nil where the rule is taken away.
    public var replacement: Rule?
}

extension Rule {
    /// The rule removed; its condition negated; each of several conditions left out; each of several
    /// outcomes dropped; each clock shifted.
    public var mutants: [Mutant] {
        var mutants = [Mutant(rule: id, change: "removed", replacement: nil)]
        func add(_ change: String, _ edit: (inout Rule) -> Void) {
            var copy = self
            edit(&copy)
            mutants.append(Mutant(rule: id, change: change, replacement: copy))
        }
        if condition != .always { add("negated") { $0.condition = .not(condition) } }
        if case .all(let parts) = condition.tree, parts.count > 1 {
            for index in parts.indices {
                var left = parts
                left.remove(at: index)
                add("without condition \(index + 1)") {
                    $0.condition = ConditionTree.all(left).condition
                }
            }
        }
        for index in consequences.indices {
            if consequences.count > 1 {
                add("without outcome \(index + 1)") { $0.consequences.remove(at: index) }
            }
            if let shifted = consequences[index].clock?.shifted {
                add("clock of outcome \(index + 1) shifted") {
                    $0.consequences[index].clock = shifted
                }
            }
        }
        return mutants
    }
}

extension Clock {
    /// A later limit; nil for clocks that set none.
    var shifted: Clock? {
        switch self {
        case .immediate: .sameDay
        case .sameDay: .daysBeginning(2)
        case .hours(let hours): .hours(hours * 2)
        case .courtHours(let hours): .courtHours(hours * 2)
        case .workingDays(let days): .workingDays(days + 1)
        case .daysBeginning(let days): .daysBeginning(days + 1)
        case .calendarMonths(let months, let roll):
            .calendarMonths(months + 1, rollToWorkingDay: roll)
        case .tour: .sameDay
        case .schoolDay: .hours(96)
        case .asSoonAsPossible, .before: nil
        }
    }
}

extension Procedure {
    /// The procedure with a mutant in the place of its rule; nil where it lacks the rule, or where
    /// the mutant cannot be put together.
    public func with(_ mutant: Mutant) -> Procedure? {
        guard rule(mutant.rule) != nil else { return nil }
        let rules = rules.compactMap { $0.id == mutant.rule ? mutant.replacement : $0 }
        return try? with(rules: rules, switches: switches)
    }
}
