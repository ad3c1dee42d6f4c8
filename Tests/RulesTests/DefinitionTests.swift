import Domain
import Testing

@testable import Rules

@Suite struct `A definition` {
    private let levels = [
        Workshop.rule(
            "level-high", when: Workshop.has("items", .atLeast(14)),
            then: Workshop.defines("level", as: .word(2))),
        Workshop.rule(
            "level-medium", when: Workshop.has("items", .atLeast(10)),
            then: Workshop.defines("level", as: .word(1))),
        Workshop.rule(
            "level-standard", when: Workshop.has("items", .atMost(9)),
            then: Workshop.defines("level", as: .word(0))),
    ]

    private func value(_ name: String, _ decision: Decision, _ subject: String? = nil) -> FactValue?
    {
        decision.facts.fact(name, subject: subject)?.value
    }

    @Test(arguments: [("9", 0), ("10", 1), ("13", 1), ("14", 2), ("24", 2)])
    func `of a level that holds more than once gives the highest`(items: String, level: Int) throws
    {
        for order in [levels, levels.reversed()] {
            let decision = try Workshop.procedure(order).decide(
                Workshop.table(["items": items]), at: Workshop.now)
            #expect(value("level", decision) == .word(level))
        }
    }

    @Test func `leaves a fact unknown while any of its rules is`() throws {
        let decision = try Workshop.procedure(levels).decide(Workshop.table(), at: Workshop.now)
        #expect(value("level", decision) == .unknown)
        let assessed = try Workshop.procedure(
            Workshop.rule(
                "by-items", when: Workshop.has("items", .atLeast(1)),
                then: Workshop.defines("assessed", as: .truth(true))),
            Workshop.rule(
                "by-level", when: Workshop.has("strangled"),
                then: Workshop.defines("assessed", as: .truth(true))))
        let open = assessed.decide(Workshop.table(["items": "0"]), at: Workshop.now)
        #expect(value("assessed", open) == .unknown)
        let settled = assessed.decide(
            Workshop.table(["items": "0", "strangled": "no"]), at: Workshop.now)
        #expect(value("assessed", settled) == .truth(false))
    }

    @Test(arguments: [("standard", 1), ("medium", 1), ("high", 2)])
    func `raises what a person recorded and never lowers it`(recorded: String, level: Int) throws {
        let decision = try Workshop.procedure(levels).decide(
            Workshop.table(["items": "11", "level": recorded]), at: Workshop.now)
        #expect(value("level", decision) == .word(level))
    }

    @Test func `does not replace a recorded choice, whose words have no order`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule("kind", then: Workshop.defines("kind", as: .word(1))))
        let recorded = procedure.decide(Workshop.table(["kind": "detox"]), at: Workshop.now)
        #expect(value("kind", recorded) == .word(0))
        let open = procedure.decide(Workshop.table(), at: Workshop.now)
        #expect(value("kind", open) == .word(1))
    }

    @Test func `is applied before every rule that reads it, in whatever order they stand`() throws {
        let rules = [
            Workshop.rule(
                "duty", when: Workshop.has("level", .equals(2)), then: Workshop.says(.duty)),
            Workshop.rule(
                "level", when: Workshop.has("assessed"),
                then: Workshop.defines("level", as: .word(2))),
            Workshop.rule(
                "assessed", when: Workshop.has("items", .atLeast(1)),
                then: Workshop.defines("assessed", as: .truth(true))),
        ]
        for order in [rules, rules.reversed(), [rules[1], rules[0], rules[2]]] {
            let decision = try Workshop.procedure(order).decide(
                Workshop.table(["items": "3"]), at: Workshop.now)
            #expect(decision.outcomes(of: .duty).map(\.rule) == ["duty"])
        }
    }

    @Test func `is made for each child by itself`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "school-age", when: Workshop.has("child.age", .atLeast(5)), for: [.child],
                then: Workshop.defines("child.schoolAge", as: .truth(true))))
        let decision = procedure.decide(
            Workshop.table(
                children: ["anna", "ben", "cara"], ["child.age@anna": "9", "child.age@ben": "3"]),
            at: Workshop.now)
        #expect(value("child.schoolAge", decision, "anna") == .truth(true))
        #expect(value("child.schoolAge", decision, "ben") == .truth(false))
        #expect(value("child.schoolAge", decision, "cara") == .unknown)
    }

    @Test(arguments: [["yes", "no"], ["no", "yes"], ["yes", "unknown"]])
    func `asked of each attendance holds when one of them says yes`(high: [String]) throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "any-high", when: Workshop.has("attendance.high"), for: [.attendance, .child],
                then: Workshop.defines("child.schoolAge", as: .truth(true))))
        let table = Workshop.table(
            children: ["anna"], attendances: ["first", "second"],
            ["attendance.high@first": high[0], "attendance.high@second": high[1]])
        let decision = procedure.decide(table, at: Workshop.now)
        #expect(value("child.schoolAge", decision, "anna") == .truth(true))
    }

    @Test func `asked of no subject, or not in force, leaves the fact as it is otherwise`() throws {
        let asked = try Workshop.procedure(
            Workshop.rule(
                "by-child", when: Workshop.has("child.onRoll"), for: [.child],
                then: Workshop.defines("assessed", as: .truth(true))))
        let none = asked.decide(Workshop.table(), at: Workshop.now)
        #expect(value("assessed", none) == .truth(false))
        let old = try Workshop.procedure(
            Workshop.rule(
                "old", then: Workshop.defines("assessed", as: .truth(true)),
                until: day("2026-12-31")))
        #expect(value("assessed", old.decide(Workshop.table(), at: Workshop.now)) == .truth(false))
    }

    @Test func `carries the entries that it was read from`() throws {
        let entry = EntryID(random: Array(repeating: 7, count: 16))
        var table = Workshop.table()
        table.set("items", .count(14), from: [entry])
        let decision = try Workshop.procedure(levels).decide(table, at: Workshop.now)
        #expect(decision.facts.fact("level")?.entries == [entry])
    }

    @Test func `that needs itself through others is refused with the rules' names`() throws {
        let first = Workshop.rule(
            "first", when: Workshop.has("assessed"), then: Workshop.defines("level", as: .word(2)))
        let second = Workshop.rule(
            "second", when: Workshop.has("level", .equals(2)),
            then: Workshop.defines("assessed", as: .truth(true)))
        #expect(throws: DefinitionCycle(rules: ["first", "second"])) {
            try Workshop.procedure(first, second)
        }
        let itself = Workshop.rule(
            "itself", when: Workshop.has("level", .equals(1)),
            then: Workshop.defines("level", as: .word(2)))
        #expect(throws: DefinitionCycle(rules: ["itself"])) { try Workshop.procedure(itself) }
    }
}
