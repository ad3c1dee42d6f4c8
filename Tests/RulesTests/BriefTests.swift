import Domain
import Testing

@testable import Rules

@Suite struct `A brief` {
    private func brief(_ rules: Rule..., table: FactTable = Workshop.table()) throws -> Brief {
        try Workshop.procedure(rules).decide(table, at: Workshop.now).brief
    }

    private func says(
        _ kind: OutcomeKind, _ action: String, _ moment: Moment = .now, clock: Clock? = nil,
        points: [String] = []
    ) -> Consequence {
        var consequence = Workshop.says(kind, action, clock: clock)
        consequence.moment = moment
        consequence.points = points
        return consequence
    }

    @Test func `folds what says the same, and keeps all of it`() throws {
        var first = Workshop.rule(
            "first", then: says(.duty, "refer", clock: .workingDays(5), points: ["a", "b"]))
        first.cites = ["DX-01", "DX-02"]
        var second = Workshop.rule(
            "second", then: says(.duty, "refer", clock: .hours(1), points: ["b", "c"]),
            force: .statute)
        second.cites = ["DX-02", "DX-03"]
        let brief = try brief(first, second)
        #expect(brief.doNow.count == 1)
        let line = try #require(brief.doNow.first)
        #expect(line.rules == ["first", "second"])
        #expect(line.cites == ["DX-01", "DX-02", "DX-03"])
        #expect(line.points == ["a", "b", "c"])
        #expect(line.force == .statute)
        #expect(line.due?.at == Workshop.now.adding(hours: 1))
        #expect(line.keys == ["first~0", "second~0"])
    }

    @Test func `keeps apart what is about one child and another`() throws {
        let rule = Workshop.rule(
            "tell", for: [.child], then: Workshop.says(.duty, "tell", about: "child"))
        let brief = try brief(rule, table: Workshop.table(children: ["anna", "ben"]))
        #expect(brief.doNow.count == 2)
    }

    @Test func `puts first what may harm soonest`() throws {
        let early = Workshop.says(.duty, "overdue", clock: .hours(1), from: "separated")
        let brief = try brief(
            Workshop.rule("a", then: says(.duty, "plain"), force: .may),
            Workshop.rule("b", then: says(.duty, "must"), force: .must),
            Workshop.rule("c", then: says(.duty, "months", clock: .workingDays(30))),
            Workshop.rule("d", then: says(.duty, "soon", clock: .asSoonAsPossible)),
            Workshop.rule("e", then: says(.duty, "today", clock: .hours(3))),
            Workshop.rule("f", then: says(.record, "once", clock: .immediate)),
            Workshop.rule("g", then: early),
            table: Workshop.table(["separated": "2027-02-01"]))
        #expect(
            brief.doNow.map(\.action) == [
                "overdue", "once", "today", "soon", "months", "must", "plain",
            ])
    }

    @Test func `shows seven things to do, and three questions`() throws {
        let rules = (0..<9).map { Workshop.rule("r\($0)", then: says(.duty, "act\($0)")) }
        let asking = ["aware", "strangled", "victim.pregnant", "items"].map {
            Workshop.rule(
                $0, when: Workshop.has($0, $0 == "items" ? .atLeast(1) : .isYes),
                then: says(.duty, $0))
        }
        let brief = try Workshop.procedure(rules + asking)
            .decide(Workshop.table(), at: Workshop.now).brief
        #expect(brief.doNow.count == 7)
        #expect(brief.doNowRest.count == 2)
        #expect(brief.ask.count == 3)
        #expect(brief.ask.first?.fact == "victim.pregnant")
        #expect(brief.askRest.count == 1)
    }

    @Test func `never cuts an emergency`() throws {
        let rules = (0..<9).map {
            Workshop.rule("r\($0)", then: says(.duty, "act\($0)"), emergency: true)
        }
        let unclear = (0..<9).map {
            Workshop.rule(
                "u\($0)", when: Workshop.has("aware"), then: says(.duty, "may\($0)"),
                emergency: true, ifUnknown: .act)
        }
        let brief = try Workshop.procedure(rules + unclear)
            .decide(Workshop.table(), at: Workshop.now).brief
        #expect(brief.emergency.count == 9)
        #expect(brief.doNow.count == 9)
    }

    @Test(arguments: [
        (OutcomeKind.duty, Moment.now, "doNow"), (.record, .now, "doNow"), (.block, .now, "doNot"),
        (.warn, .now, "doNot"), (.prompt, .now, "conversation"), (.route, .now, "whoCanHelp"),
        (.wall, .now, "standing"), (.duty, .before, "before"), (.warn, .before, "before"),
        (.prompt, .conversation, "conversation"), (.record, .afterwards, "afterwards"),
        (.duty, .standing, "standing"), (.route, .before, "whoCanHelp"),
    ])
    func `has a place for each kind and moment`(
        kind: OutcomeKind, moment: Moment, section: String
    ) throws {
        let brief = try brief(Workshop.rule("rule", then: says(kind, "act", moment)))
        let sections = [
            "doNow": brief.doNow, "doNot": brief.doNot, "before": brief.before,
            "conversation": brief.conversation, "afterwards": brief.afterwards,
            "whoCanHelp": brief.whoCanHelp, "standing": brief.standing,
        ]
        #expect(sections[section]?.count == 1)
    }

    @Test func `puts blocks before warnings`() throws {
        let brief = try brief(
            Workshop.rule("warn", then: says(.warn, "a"), force: .statute),
            Workshop.rule("block", then: says(.block, "b"), force: .may))
        #expect(brief.doNot.map(\.action) == ["b", "a"])
    }

    @Test(arguments: 1...30)
    func `has every outcome and question exactly once`(seed: UInt64) throws {
        var generator = Seeded(seed)
        for _ in 0..<20 {
            let procedure = try Chance.procedure(14, &generator)
            let table = Chance.table(&generator)
            let open = procedure.decide(table, at: Workshop.now)
            let decision = procedure.decide(
                table, at: Workshop.now, settled: Chance.settlements(open, &generator))
            let brief = decision.brief
            let shown = brief.lines.flatMap(\.keys)
            #expect(shown.sorted() == decision.outcomes.map(\.key).sorted())
            #expect(brief.ask + brief.askRest == decision.questions)
            for outcome in decision.outcomes where outcome.emergency && outcome.status == .open {
                #expect(brief.emergency.contains { $0.keys.contains(outcome.key) })
            }
            #expect(brief.doNow.count <= max(Brief.most, brief.doNow.count { $0.isEmergency }))
        }
    }
}
