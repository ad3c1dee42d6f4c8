public import Domain

/// What a solver answered.
public enum ProofAnswer: Sendable {
    /// No facts break it.
    case holds
    case broken(Counterexample)
    /// The solver gave up, or spoke of what it was not asked.
    case undetermined(String)
}

/// Facts that break an invariant.
public struct Counterexample: Sendable {
    public var facts: FactTable
    public var at: Instant
}

extension ProofQuestion {
    /// Reads a solver's answer.
    public func answer(_ text: String, of procedure: Procedure) -> ProofAnswer {
        let lines = text.split(separator: "\n", maxSplits: 1)
        switch lines.first.map(String.init) {
        case "unsat": return .holds
        case "sat":
            let values = ProofQuestion.values(lines.count > 1 ? String(lines[1]) : "")
            guard variables.allSatisfy({ values[$0] != nil }) else {
                return .undetermined("the solver left out values")
            }
            return .broken(counterexample(values, procedure))
        default: return .undetermined(String(text.prefix(200)))
        }
    }

    /// Reads `((a true) (b (- 3)) …)`.
    private static func values(_ text: String) -> [String: String] {
        var values: [String: String] = [:]
        let words = text.split { " \n\t()".contains($0) }.map(String.init)
        var index = 0
        while index + 1 < words.count {
            var value = words[index + 1]
            var taken = 2
            if value == "-", index + 2 < words.count {
                value = "-" + words[index + 2]
                taken = 3
            }
            values[words[index]] = value
            index += taken
        }
        return values
    }

    private func counterexample(
        _ values: [String: String], _ procedure: Procedure
    ) -> Counterexample {
        func number(_ name: String) -> Int { values[name].flatMap { Int($0) } ?? 0 }
        func isTrue(_ name: String) -> Bool { values[name] == "true" }
        func day(_ month: String, _ day: String) -> Day {
            Day(number(month) / 12, number(month) % 12 + 1, number(day)) ?? Day(number: 0)
        }
        var table = FactTable(procedure.vocabulary)
        for scope in scopes {
            for place in 0..<ProofScript.subjects where isTrue("p\(scope.index)_\(place)") {
                table.add(Subject(id: "\(scope.rawValue)-\(place + 1)"), to: scope)
            }
        }
        for (slot, place) in facts {
            let names = FactNames(slot, place: place)
            guard isTrue(names.known) else { continue }
            if slot.scope != .situation, !isTrue("p\(slot.scope.index)_\(place)") { continue }
            let definition = procedure.vocabulary[slot]
            let value: FactValue =
                switch definition.type {
                case .truth: .truth(isTrue(names.value))
                case .count: .count(number(names.value))
                case .choice, .level: .word(number(names.value))
                case .set(let words):
                    .words(
                        words.indices.reduce(UInt64(0)) {
                            isTrue(names.includes($1)) ? $0 | 1 << UInt64($1) : $0
                        })
                case .day: .day(day(names.month, names.day))
                case .instant: .instant(Instant(day(names.month, names.day)).adding(hours: 12))
                }
            table.set(definition.name, value, subject: "\(slot.scope.rawValue)-\(place + 1)")
        }
        let today = Instant(day("t_m", "t_d")).adding(hours: 12)
        return Counterexample(facts: table, at: today)
    }
}

extension Invariant.Situation {
    /// Whether these facts break the invariant when the procedures are really asked.
    public func isBroken(by example: Counterexample, of procedure: Procedure) -> Bool {
        isBroken(by: procedure.decide(example.facts, at: example.at), of: procedure)
    }

    /// The example with everything taken away that it does not need to break the invariant, and that
    /// the record could not lack.
    public func reduced(_ example: Counterexample, of procedure: Procedure) -> Counterexample {
        var smallest = example
        var isSmaller = true
        while isSmaller {
            isSmaller = false
            for candidate in smallest.smaller()
            where candidate.keeps(procedure.assumptions, of: procedure)
                && isBroken(by: candidate, of: procedure)
            {
                smallest = candidate
                isSmaller = true
                break
            }
        }
        return smallest
    }
}

extension Counterexample {
    /// Whether what the record sees to holds for every subject that is there.
    fileprivate func keeps(
        _ assumptions: [Invariant.Situation], of procedure: Procedure
    ) -> Bool {
        assumptions.allSatisfy { assumption in
            let bound = Rule(
                id: "", pack: "", cites: [], force: .must, scopes: assumption.scopes,
                condition: assumption.condition, conditionText: "", consequences: [])
            var holds = true
            procedure.forEachBinding(bound, facts) { binding in
                holds = holds && assumption.condition.truth(facts, binding, now: at) == .yes
            }
            return holds
        }
    }

    /// The examples with one subject or one known fact less.
    fileprivate func smaller() -> [Counterexample] {
        var examples: [Counterexample] = []
        for scope in Scope.allCases {
            for place in 0..<facts.count(in: scope) {
                var example = self
                example.facts.remove(scope, place)
                examples.append(example)
            }
        }
        // What no question asks for goes first: what is left is what a story can record.
        let definitions = facts.vocabulary.definitions
        for definition in definitions.filter({ $0.question == nil })
            + definitions.filter({ $0.question != nil })
        {
            let subjects: [String?] =
                definition.scope == .situation
                ? [nil] : facts.subjects(of: definition.scope).map(\.id)
            for subject in subjects
            where facts.fact(definition.name, subject: subject)?.value != .unknown {
                var example = self
                example.facts.set(definition.name, .unknown, subject: subject)
                examples.append(example)
            }
        }
        return examples
    }
}
