import Domain
import Testing

@testable import Rules

@Suite struct `What would change a rule` {
    private func changes(
        _ table: FactTable, _ condition: Condition, _ others: Rule...
    ) throws -> Changes {
        let rule = Workshop.rule("rule", when: condition, then: Workshop.says(.duty))
        let procedure = try Workshop.procedure(others + [rule])
        let decision = procedure.decide(table, at: Workshop.now)
        return try #require(procedure.changes(of: "rule", in: decision)?.first)
    }

    /// `items: 11 -> 14+ = yes`, a line for each change.
    private func lines(_ changes: Changes) -> [String] {
        changes.changes.map { change in
            change.steps.map { step in
                let reach =
                    switch step.reach {
                    case .exactly: ""
                    case .orMore: "+"
                    case .orLess: "-"
                    case .orAnyOf(let words): "|" + words.joined(separator: "|")
                    }
                return "\(step.fact): \(step.from) -> \(step.to)\(reach)"
            }.joined(separator: ", ") + " = \(change.becomes.rawValue)"
        }
    }

    @Test func `is the nearest value at which a test turns`() throws {
        let condition = Workshop.has("items", .atLeast(14))
        let known = try changes(Workshop.table(["items": "11"]), condition)
        #expect(lines(known) == ["items: 11 -> 14+ = yes"])
        let unknown = try changes(Workshop.table(), condition)
        #expect(lines(unknown) == ["items: unknown -> 13- = no", "items: unknown -> 14+ = yes"])
        let high = try changes(Workshop.table(["items": "20"]), condition)
        #expect(lines(high) == ["items: 20 -> 13- = no"])
    }

    @Test func `is the fewest facts, one at a time first`() throws {
        let condition = Condition.any([
            .all([Workshop.has("aware"), Workshop.has("strangled")]),
            Workshop.has("victim.pregnant"),
        ])
        let table = Workshop.table(["aware": "no", "strangled": "no", "victim.pregnant": "no"])
        let found = try changes(table, condition)
        #expect(
            lines(found) == [
                "victim.pregnant: no -> yes = yes",
                "aware: no -> yes, strangled: no -> yes = yes",
            ])
        #expect(found.isComplete)
    }

    @Test func `is found behind definitions, never in what they set`() throws {
        let high = Workshop.rule(
            "high", when: Workshop.has("items", .atLeast(14)),
            then: Workshop.defines("level", as: .word(2)))
        let found = try changes(
            Workshop.table(["items": "4"]), Workshop.has("level", .equals(2)), high)
        #expect(lines(found) == ["items: 4 -> 14+ = yes"])
    }

    @Test func `is not a fact that nobody can record`() throws {
        let found = try changes(Workshop.table(["assessed": "no"]), Workshop.has("assessed"))
        #expect(found.changes.isEmpty)
        #expect(found.isComplete)
    }

    @Test func `may be a level, a day or an instant without a question`() throws {
        let level = try changes(
            Workshop.table(["level": "standard"]), Workshop.has("level", .atLeast(1)))
        #expect(lines(level) == ["level: standard -> medium+ = yes"])
        let day = try changes(
            Workshop.table(["separated": "2026-01-01"]), Workshop.has("separated", .withinDays(7)))
        #expect(lines(day) == ["separated: 2026-01-01 -> 2027-02-03+ = yes"])
        let months = try changes(
            Workshop.table(["entered": "2026-01-01T09:00"]),
            Workshop.has("entered", .withinMonths(3)))
        #expect(
            lines(months) == [
                "entered: 2026-01-01T09:00:00+00:00 -> 2026-11-10T00:00:00+00:00+ = yes"
            ])
    }

    @Test func `is told for each child, with the child's own fact`() throws {
        let rule = Workshop.rule(
            "rule", when: Workshop.has("child.age", .atLeast(5)), for: [.child],
            then: Workshop.says(.duty))
        let procedure = try Workshop.procedure(rule)
        let decision = procedure.decide(
            Workshop.table(
                children: ["anna", "ben"], ["child.age@anna": "4", "child.age@ben": "9"]),
            at: Workshop.now)
        let found = try #require(procedure.changes(of: "rule", in: decision))
        #expect(found.map(\.subjects) == [["anna"], ["ben"]])
        #expect(found.map(\.truth) == [.no, .yes])
        #expect(found.map { $0.changes.first?.steps.first?.subject } == ["anna", "ben"])
        let outcome = try #require(decision.outcomes.first)
        #expect(procedure.changes(of: outcome, in: decision) == found[1])
    }

    @Test func `is bounded, and says so`() throws {
        let condition = Condition.all([
            Workshop.has("aware"), Workshop.has("strangled"), Workshop.has("items", .atLeast(3)),
            Workshop.has("victim.pregnant"),
        ])
        let procedure = try Workshop.procedure(
            Workshop.rule("rule", when: condition, then: Workshop.says(.duty)))
        let decision = procedure.decide(Workshop.table(), at: Workshop.now)
        let found = procedure.changes(of: "rule", in: decision, atMost: 5)?.first
        #expect(found?.isComplete == false)
    }

    @Test(arguments: 1...10)
    func `turns it when it is made, and nothing less does`(seed: UInt64) throws {
        var generator = Seeded(seed)
        for _ in 0..<20 {
            let procedure = try Chance.procedure(6, &generator)
            let table = Chance.table(&generator)
            let decision = procedure.decide(table, at: Workshop.now)
            for rule in procedure.rules
            where rule.scopes.isEmpty && rule.isEffective(on: Workshop.now.day) {
                let before = procedure.truth(of: rule.id, in: decision)
                for change in procedure.changes(of: rule.id, in: decision, atMost: 300)?[0].changes
                    ?? []
                {
                    #expect(change.becomes != before)
                    let after = decide(procedure, table, change.steps)
                    #expect(procedure.truth(of: rule.id, in: after) == change.becomes)
                    for step in change.steps.indices where change.steps.count > 1 {
                        var fewer = change.steps
                        fewer.remove(at: step)
                        let truth = procedure.truth(
                            of: rule.id, in: decide(procedure, table, fewer))
                        #expect(truth == before || truth == .unknown)
                    }
                }
            }
        }
    }

    private func decide(
        _ procedure: Procedure, _ table: FactTable, _ steps: [Change.Step]
    ) -> Decision {
        var table = table
        for step in steps { table.set(step.fact, word: step.to, subject: step.subject) }
        return procedure.decide(table, at: Workshop.now)
    }
}
