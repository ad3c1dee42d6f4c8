import Domain
import Testing

@testable import Rules

@Suite struct `An explanation` {
    private func explain(
        _ id: String, _ table: FactTable, _ rules: Rule...
    ) throws -> Explanation {
        let procedure = try Workshop.procedure(rules)
        return try #require(
            procedure.explain(id, in: procedure.decide(table, at: Workshop.now)))
    }

    private func facts(_ reasons: [Reason]?) -> [String]? {
        reasons?.map { [$0.fact, $0.subject].compactMap { $0 }.joined(separator: "@") }
    }

    @Test func `of a no names the fewest facts that suffice`() throws {
        let condition = Condition.all([
            .any([Workshop.has("aware"), Workshop.has("victim.pregnant")]),
            Workshop.has("strangled"),
        ])
        let table = Workshop.table(["aware": "no", "victim.pregnant": "no", "strangled": "no"])
        let answer = try explain(
            "rule", table, Workshop.rule("rule", when: condition, then: Workshop.says(.duty))
        ).answers.first
        #expect(answer?.truth == .no)
        #expect(facts(answer?.because) == ["strangled"])
    }

    @Test func `of an unknown names all that is missing`() throws {
        let condition = Condition.all([
            Workshop.has("aware"), Workshop.has("strangled"), Workshop.has("items", .atLeast(2)),
        ])
        let answer = try explain(
            "rule", Workshop.table(["strangled": "yes"]),
            Workshop.rule("rule", when: condition, then: Workshop.says(.duty))
        ).answers.first
        #expect(answer?.truth == .unknown)
        #expect(facts(answer?.because) == ["aware", "items"])
    }

    @Test func `goes through definitions to what was recorded`() throws {
        let answer = try explain(
            "duty", Workshop.table(["items": "3"]),
            Workshop.rule(
                "high", when: Workshop.has("items", .atLeast(14)),
                then: Workshop.defines("assessed", as: .truth(true))),
            Workshop.rule("duty", when: Workshop.has("assessed"), then: Workshop.says(.duty))
        ).answers.first
        #expect(facts(answer?.because) == ["assessed"])
        #expect(facts(answer?.recorded) == ["items"])
        #expect(answer?.recorded.map(\.value) == ["3"])
    }

    @Test func `stops at a fact that a worker recorded, whatever defines it`() throws {
        let answer = try explain(
            "duty", Workshop.table(["level": "high", "items": "3"]),
            Workshop.rule(
                "medium", when: Workshop.has("items", .atLeast(2)),
                then: Workshop.defines("level", as: .word(1))),
            Workshop.rule(
                "duty", when: Workshop.has("level", .equals(2)), then: Workshop.says(.duty))
        ).answers.first
        #expect(facts(answer?.recorded) == ["level"])
    }

    @Test func `answers for each subject`() throws {
        let table = Workshop.table(
            children: ["anna", "ben", "cara"],
            ["child.onRoll@anna": "yes", "child.onRoll@ben": "no"])
        let explanation = try explain(
            "rule", table,
            Workshop.rule(
                "rule", when: Workshop.has("child.onRoll"), for: [.child],
                then: Workshop.says(.duty)))
        #expect(explanation.answers.map(\.subjects) == [["anna"], ["ben"], ["cara"]])
        #expect(explanation.answers.map(\.truth) == [.yes, .no, .unknown])
        #expect(explanation.truth == .yes)
    }

    @Test func `says when there is nobody to ask it of`() throws {
        let some = Workshop.rule(
            "some", when: .some(.child, Workshop.has("child.onRoll")), then: Workshop.says(.duty))
        let each = Workshop.rule("each", for: [.child], then: Workshop.says(.duty))
        #expect(try explain("each", Workshop.table(), each).without == [.child])
        #expect(try explain("each", Workshop.table(), each).answers.isEmpty)
        #expect(try explain("some", Workshop.table(), some).answers.first?.without == [.child])
    }

    @Test func `says since or until when, and by which switch, a rule is not in force`() throws {
        var rule = Workshop.rule(
            "rule", then: Workshop.says(.duty), from: day("2027-03-01"), until: day("2026-03-01"))
        rule.switchName = "pilot"
        let explanation = try explain("rule", Workshop.table(), rule)
        #expect(
            explanation.absences == [
                .switchedOff("pilot"), .from(day("2027-03-01")), .until(day("2026-03-01")),
            ])
        #expect(explanation.truth == .no)
        #expect(explanation.answers.map(\.truth) == [.yes])
    }

    @Test func `names what stands against it`() throws {
        let block = Workshop.rule("block", then: Workshop.says(.block, "write"))
        let duty = Workshop.rule("duty", then: Workshop.says(.duty, "write"))
        let explanation = try explain("duty", Workshop.table(), block, duty)
        #expect(explanation.answers.map(\.overruledBy) == [["block"]])
        let decision = try Workshop.procedure(block, duty).decide(
            Workshop.table(), at: Workshop.now)
        #expect(decision.conflicts.map(\.loser.rule) == ["duty"])
        #expect(decision.conflicts.map(\.winner) == ["block"])
    }

    @Test(arguments: 1...20)
    func `holds by itself, and without any one of its facts no longer`(seed: UInt64) {
        var generator = Seeded(seed)
        for _ in 0..<100 {
            let condition = Tree.random(depth: 4, [], &generator).condition
            let table = Chance.table(&generator)
            let result = condition.truth(table, Binding(), now: Workshop.now)
            guard result != .unknown else { continue }
            let support = condition.support(table, Binding(), now: Workshop.now)
            let places = Set(support.grounds.map(\.place))
            #expect(truth(condition, table, knowing: places) == result)
            for place in places {
                #expect(truth(condition, table, knowing: places.subtracting([place])) == .unknown)
            }
        }
    }

    private func truth(
        _ condition: Condition, _ table: FactTable, knowing places: Set<FactPlace>
    ) -> Truth {
        condition.truth(at: 0, table, Binding()) { slot, test, binding in
            places.contains(FactPlace(slot, binding))
                ? test.truth(of: table.fact(slot, binding).value, now: Workshop.now) : .unknown
        }
    }
}
