import Domain

extension Procedure {
    /// The unknown facts that would change an outcome, most consequential first.
    func questions(_ unknowns: [Unknown], _ facts: FactTable, _ now: Instant) -> [OpenQuestion] {
        var found: [QuestionKey: (weight: Int, rules: [(String, Int)])] = [:]
        for unknown in unknowns {
            let weight = unknown.rule.consequences.map { weigh($0, unknown.rule) }.max() ?? 0
            for key in missing(unknown.rule.condition, facts, unknown.binding, now) {
                found[key, default: (0, [])].weight += weight
                found[key, default: (0, [])].rules.append((unknown.rule.id, weight))
            }
        }
        return found.compactMap { key, value in
            question(key, value.rules, facts)
        }.sorted {
            ($1.weight, $0.fact, $0.subject ?? "") < ($0.weight, $1.fact, $1.subject ?? "")
        }
    }

    struct QuestionKey: Hashable {
        var slot: FactSlot
        var binding: Binding
    }

    private func question(
        _ key: QuestionKey, _ rules: [(String, Int)], _ facts: FactTable
    ) -> OpenQuestion? {
        let definition = vocabulary[key.slot]
        guard let text = definition.question else { return nil }
        let ranked = rules.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        // The heaviest outcome decides; the others break ties among equals.
        let weight =
            (ranked.first?.1 ?? 0) * 100 + min(99, ranked.count)
            + (definition.essential ? 100_000 : 0)
        let subject = facts.subject(key.slot.scope, key.binding)
        var seen: Set<String> = []
        return OpenQuestion(
            fact: definition.name, question: text, subject: subject?.id,
            person: subject?.person,
            rules: ranked.map(\.0).filter { seen.insert($0).inserted }, weight: weight)
    }

    /// How much would hang on an outcome: an emergency most, then what has a limit.
    private func weigh(_ consequence: Consequence, _ rule: Rule) -> Int {
        if rule.emergency { return 900 }
        let kind =
            switch consequence.kind {
            case .duty: 50
            case .block: 45
            case .wall: 40
            case .record: 25
            case .route: 20
            case .warn: 15
            case .prompt: 10
            case .definition: 30
            }
        let limit =
            switch consequence.clock {
            case .immediate: 40
            case .hours, .tour, .schoolDay, .courtHours, .sameDay: 30
            case .some: 10
            case nil: 0
            }
        let force = rule.force == .statute || rule.force == .never || rule.force == .must ? 5 : 0
        return kind + limit + force
    }

    /// The facts whose absence keeps a condition unknown; for a fact that definitions set, what
    /// keeps those definitions unknown.
    private func missing(
        _ condition: Condition, _ facts: FactTable, _ binding: Binding, _ now: Instant,
        depth: Int = 0
    ) -> Set<QuestionKey> {
        var keys: Set<QuestionKey> = []
        for ground in condition.grounds(facts, binding, now: now) where ground.truth == .unknown {
            if let defining = definers[ground.slot], depth < 8 {
                for index in defining where rules[index].isEffective(on: now.day) {
                    forEachBinding(rules[index], facts) { inner in
                        guard
                            ground.slot.scope == .situation
                                || inner[ground.slot.scope] == ground.binding[ground.slot.scope],
                            rules[index].condition.truth(facts, inner, now: now) == .unknown
                        else { return }
                        keys.formUnion(
                            missing(rules[index].condition, facts, inner, now, depth: depth + 1))
                    }
                }
            }
            var key = QuestionKey(slot: ground.slot, binding: Binding())
            if ground.slot.scope != .situation {
                key.binding[ground.slot.scope] = ground.binding[ground.slot.scope]
            }
            keys.insert(key)
        }
        return keys
    }
}
