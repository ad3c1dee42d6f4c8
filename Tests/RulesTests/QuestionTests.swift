import Domain
import Rules
import Testing

@Suite struct `Questions` {
    private func questions(_ table: FactTable, _ rules: Rule...) throws -> [OpenQuestion] {
        try Workshop.procedure(rules).decide(table, at: Workshop.now).questions
    }

    @Test func `put essential facts first, however little hangs on them`() throws {
        let asked = try questions(
            Workshop.table(),
            Workshop.rule(
                "heavy", when: Workshop.has("strangled"),
                then: Workshop.says(.duty, clock: .immediate), force: .statute),
            Workshop.rule(
                "light", when: Workshop.has("victim.pregnant"), then: Workshop.says(.prompt)))
        #expect(asked.map(\.fact) == ["victim.pregnant", "strangled"])
    }

    @Test func `put first what decides the heavier outcome`() throws {
        let asked = try questions(
            Workshop.table(),
            Workshop.rule("prompt", when: Workshop.has("aware"), then: Workshop.says(.prompt)),
            Workshop.rule(
                "another", when: Workshop.has("aware"), then: Workshop.says(.prompt, "another")),
            Workshop.rule("duty", when: Workshop.has("strangled"), then: Workshop.says(.duty)),
            Workshop.rule(
                "urgent", when: Workshop.has("items", .atLeast(14)),
                then: Workshop.says(.duty, clock: .immediate)))
        #expect(asked.map(\.fact) == ["items", "strangled", "aware"])
        #expect(asked.map(\.rules) == [["urgent"], ["duty"], ["another", "prompt"]])
    }

    @Test func `put an emergency before all that is not essential`() throws {
        let asked = try questions(
            Workshop.table(),
            Workshop.rule(
                "urgent", when: Workshop.has("items", .atLeast(14)),
                then: Workshop.says(.duty, clock: .immediate), force: .statute),
            Workshop.rule(
                "emergency", when: Workshop.has("aware"), then: Workshop.says(.prompt),
                emergency: true))
        #expect(asked.map(\.fact) == ["aware", "items"])
    }

    @Test func `of equal weight put first what more rules need`() throws {
        let asked = try questions(
            Workshop.table(),
            Workshop.rule("a", when: Workshop.has("aware"), then: Workshop.says(.duty, "a")),
            Workshop.rule("b", when: Workshop.has("strangled"), then: Workshop.says(.duty, "b")),
            Workshop.rule("c", when: Workshop.has("strangled"), then: Workshop.says(.duty, "c")))
        #expect(asked.map(\.fact) == ["strangled", "aware"])
    }

    @Test func `reach a fact behind definitions, and only what keeps them open`() throws {
        let asked = try questions(
            Workshop.table(["strangled": "no"]),
            Workshop.rule(
                "assessed",
                when: .any([Workshop.has("items", .atLeast(1)), Workshop.has("strangled")]),
                then: Workshop.defines("assessed", as: .truth(true)), ifUnknown: .quiet),
            Workshop.rule(
                "level", when: Workshop.has("assessed"),
                then: Workshop.defines("level", as: .word(2)), ifUnknown: .quiet),
            Workshop.rule(
                "duty", when: Workshop.has("level", .equals(2)), then: Workshop.says(.duty)))
        #expect(asked.map(\.fact) == ["items"])
        #expect(asked.map(\.rules) == [["duty"]])
    }

    @Test func `do not reach through a definition that is not in force`() throws {
        let asked = try questions(
            Workshop.table(),
            Workshop.rule(
                "old", when: Workshop.has("strangled"),
                then: Workshop.defines("level", as: .word(2)), until: day("2026-12-31")),
            Workshop.rule(
                "new", when: Workshop.has("aware"), then: Workshop.defines("level", as: .word(2))),
            Workshop.rule(
                "duty", when: Workshop.has("level", .equals(2)), then: Workshop.says(.duty)))
        #expect(asked.map(\.fact) == ["aware"])
    }

    @Test func `are asked of each child that leaves something open`() throws {
        let asked = try questions(
            Workshop.table(children: ["anna", "ben"], ["child.age@ben": "4"]),
            Workshop.rule(
                "tell", when: Workshop.has("child.age", .atLeast(5)), for: [.child],
                then: Workshop.says(.duty)))
        #expect(asked.map(\.fact) == ["child.age"])
        #expect(asked.map(\.subject) == ["anna"])
        #expect(asked.map(\.person) == [Workshop.person("anna")])
    }

    @Test func `are not asked when the answer changes nothing`() throws {
        let pregnant = Workshop.has("victim.pregnant")
        let settled = Workshop.table(["aware": "yes", "strangled": "no", "items": "20"])
        let asked = try questions(
            settled,
            Workshop.rule(
                "a", when: .any([pregnant, Workshop.has("aware")]), then: Workshop.says(.duty, "a")),
            Workshop.rule(
                "b", when: .all([pregnant, Workshop.has("strangled")]),
                then: Workshop.says(.duty, "b")),
            // The level is high whatever this one says.
            Workshop.rule(
                "high", when: Workshop.has("items", .atLeast(14)),
                then: Workshop.defines("level", as: .word(2))),
            Workshop.rule("medium", when: pregnant, then: Workshop.defines("level", as: .word(1))))
        #expect(asked.isEmpty)
    }

    @Test func `are asked when a higher level is still possible`() throws {
        let asked = try questions(
            Workshop.table(["items": "11"]),
            Workshop.rule(
                "medium", when: Workshop.has("items", .atLeast(10)),
                then: Workshop.defines("level", as: .word(1))),
            Workshop.rule(
                "high", when: Workshop.has("strangled"),
                then: Workshop.defines("level", as: .word(2))))
        #expect(asked.map(\.fact) == ["strangled"])
    }

    @Test func `are left out for facts that nobody can be asked`() throws {
        let asked = try questions(
            Workshop.table(),
            Workshop.rule(
                "rule", when: Workshop.has("entered", .withinDays(7)), then: Workshop.says(.duty)))
        #expect(asked.isEmpty)
    }
}
