import Domain
import Testing

@testable import Rules

@Suite struct `A table of facts` {
    @Test func `keeps each subject's facts apart, whatever comes and goes`() {
        var table = Workshop.table(
            children: ["anna", "ben"], attendances: ["friday"],
            ["child.age@anna": "4", "child.age@ben": "9", "attendance.high@friday": "yes"])
        table.add(Subject(id: "cara"), to: .child)
        table.set("child.age", .count(2), subject: "cara")
        table.set("level", .word(1))
        #expect(value("child.age", "cara", table) == .count(2))
        #expect(value("attendance.high", "friday", table) == .truth(true))
        table.remove(.child, 0)
        #expect(table.subjects(of: .child).map(\.id) == ["ben", "cara"])
        #expect(value("child.age", "ben", table) == .count(9))
        #expect(value("child.age", "cara", table) == .count(2))
        #expect(value("attendance.high", "friday", table) == .truth(true))
        #expect(value("level", nil, table) == .word(1))
        #expect(value("child.age", "anna", table) == nil)
    }

    @Test(arguments: 1...10)
    func `knows of every value whose it is`(seed: UInt64) {
        var generator = Seeded(seed)
        let table = Chance.table(&generator)
        for index in table.values.indices {
            let place = table.layout.place(at: index)
            #expect(table.index(place.slot, place.place) == index)
            #expect(table.index(place.slot, place.binding) == index)
        }
    }

    private func value(_ name: String, _ subject: String?, _ table: FactTable) -> FactValue? {
        table.fact(name, subject: subject)?.value
    }
}

@Suite struct `What leaves a decision` {
    @Test func `says the same and holds nothing else of the case`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "duty", when: Workshop.has("level", .equals(2)),
                then: Workshop.says(.duty, clock: .hours(2))),
            Workshop.rule("ask", when: Workshop.has("aware"), then: Workshop.says(.prompt)))
        var table = Workshop.table(["level": "high"])
        table.set("items", .count(4711))
        let decision = procedure.decide(table, at: Workshop.now)
        let outcome = try #require(decision.outcomes.first)
        let question = try #require(decision.questions.first)
        #expect(outcome.detached == outcome)
        #expect(question.detached == question)
        #expect(!text(outcome.detached).contains("4711"))
        #expect(!text(question.detached).contains("4711"))
        var cut = outcome
        cut.because = []
        #expect(cut.because.isEmpty)
        #expect(cut.due == outcome.due)
        #expect(!text(cut).contains("4711"))
        #expect(!text(decision.brief.doNow).contains("4711"))
    }

    private func text(_ value: Any) -> String {
        var text = ""
        dump(value, to: &text)
        return text
    }
}
