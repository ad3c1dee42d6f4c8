import Domain
import Rules
import Testing

@Suite struct `A decision` {
    @Test func `is ordered as catalogue A5 asks, whatever the order in the pack`() throws {
        let kinds: [OutcomeKind] = [
            .prompt, .warn, .route, .record, .duty, .block, .wall,
        ]
        var rules = kinds.map { Workshop.rule("\($0)", then: Workshop.says($0, "\($0)")) }
        rules.append(Workshop.rule("define", then: Workshop.defines("aware", as: .truth(true))))
        rules.append(
            Workshop.rule("emergency", then: Workshop.says(.prompt, "999"), emergency: true))
        let decision = try Workshop.procedure(rules).decide(Workshop.table(), at: Workshop.now)
        #expect(
            decision.outcomes.map(\.rule) == [
                "emergency", "define", "wall", "block", "duty", "record", "route", "warn", "prompt",
            ])
    }

    @Test func `keeps the order of the pack among equals`() throws {
        let rules = ["c", "a", "b"].map { Workshop.rule($0, then: Workshop.says(.duty, $0)) }
        let decision = try Workshop.procedure(rules).decide(Workshop.table(), at: Workshop.now)
        #expect(decision.outcomes.map(\.rule) == ["c", "a", "b"])
    }

    @Test(arguments: [
        ("2026-12-31", false), ("2027-01-01", true), ("2027-06-30", true), ("2027-07-01", false),
    ])
    func `uses a rule from its first day to its last`(today: String, speaks: Bool) throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "rule", then: Workshop.says(.duty), from: day("2027-01-01"),
                until: day("2027-06-30")))
        let decision = procedure.decide(Workshop.table(), at: Instant(day(today)))
        #expect(decision.outcomes.isEmpty != speaks)
    }

    @Test func `speaks of each child and attendance and keeps its keys`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "tell-school", when: Workshop.has("child.onRoll"), for: [.attendance, .child],
                then: Workshop.says(.duty, about: "child"), Workshop.says(.prompt, about: "victim"))
        )
        let facts = ["child.onRoll@anna": "yes", "child.onRoll@ben": "yes"]
        let table = Workshop.table(
            children: ["anna", "ben"], attendances: ["friday"], facts)
        let keys = procedure.decide(table, at: Workshop.now).outcomes.map(\.key)
        #expect(
            keys == [
                "tell-school~0~friday~anna", "tell-school~0~friday~ben",
                "tell-school~1~friday~anna", "tell-school~1~friday~ben",
            ])
        // One more child, and a later moment, leave the keys of the others as they were.
        let more = Workshop.table(
            children: ["cara", "anna", "ben"], attendances: ["friday", "sunday"], facts)
        let later = procedure.decide(more, at: Workshop.now.adding(hours: 500)).outcomes.map(\.key)
        #expect(Set(keys).isSubset(of: later))
    }

    @Test func `names the person whom an outcome is about`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "rule", for: [.child], then: Workshop.says(.duty, "a", about: "child"),
                Workshop.says(.duty, "b", about: "victim"),
                Workshop.says(.duty, "c", about: "situation")))
        let decision = procedure.decide(Workshop.table(children: ["anna"]), at: Workshop.now)
        #expect(
            decision.outcomes.map(\.about) == [
                Workshop.person("anna"), Workshop.person("victim"), nil,
            ])
    }

    @Test func `counts from the fact that starts the clock, or from now`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "rule", for: [.attendance],
                then: Workshop.says(.duty, "a", clock: .hours(24), from: "attendance.at"),
                Workshop.says(.duty, "b", clock: .hours(24)),
                Workshop.says(.duty, "c", clock: .tour),
                Workshop.says(.duty, "d", clock: .hours(24), from: "separated"),
                Workshop.says(.duty, "e", clock: .hours(24), from: "entered")))
        let table = Workshop.table(
            attendances: ["night"],
            [
                "attendance.at@night": "2027-02-10T03:00", "separated": "2027-02-01",
                "attendance.tourEnds@night": "2027-02-10T07:00",
            ])
        let due = procedure.decide(table, at: Workshop.now).outcomes.map { $0.due?.at }
        #expect(
            due == [
                instant("2027-02-11T03:00"), instant("2027-02-11T12:00"),
                instant("2027-02-10T07:00"),
                instant("2027-02-02T00:00"), nil,
            ])
    }

    @Test func `says why, with the entries behind it`() throws {
        let entry = EntryID(random: Array(repeating: 3, count: 16))
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "rule",
                when: .all([
                    Workshop.has("level", .atLeast(1)), .some(.child, Workshop.has("child.onRoll")),
                ]),
                then: Workshop.says(.duty)))
        var table = Workshop.table(children: ["anna", "ben"], ["child.onRoll@ben": "yes"])
        table.set("level", .word(2), from: [entry])
        let outcome = try #require(procedure.decide(table, at: Workshop.now).outcomes.first)
        #expect(
            outcome.because == [
                Reason(fact: "level", value: "high", subject: nil, entries: [entry]),
                Reason(fact: "child.onRoll", value: "yes", subject: "ben", entries: []),
            ])
    }

    @Test func `shows what was done and what was declined`() throws {
        let entry = EntryID(random: Array(repeating: 1, count: 16))
        let procedure = try Workshop.procedure(
            Workshop.rule("a", then: Workshop.says(.duty, "a")),
            Workshop.rule("b", then: Workshop.says(.duty, "b")),
            Workshop.rule("c", then: Workshop.says(.duty, "c")),
            Workshop.rule(
                "d", when: Workshop.has("aware"), then: Workshop.says(.duty, "d"), ifUnknown: .act),
            Workshop.rule("e", then: Workshop.says(.duty, "blocked")),
            Workshop.rule("f", then: Workshop.says(.block, "blocked")))
        let then = Workshop.now
        let done = Settlement(status: .done, entry: entry, at: then)
        let declined = Settlement(status: .declined, entry: entry, at: then)
        let decision = procedure.decide(
            Workshop.table(), at: Workshop.now,
            settled: [
                "a~0": done, "b~0": declined, "d~0": done, "e~0": done, "other~0": done,
            ])
        let duties = decision.outcomes(of: .duty)
        #expect(duties.map(\.status) == [.done, .declined, .open, .done, .overruled])
    }

    @Test func `without a rule differs in that rule alone`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule("a", then: Workshop.says(.duty, "a")),
            Workshop.rule("b", then: Workshop.says(.duty, "b")))
        let removed = try procedure.removing(rule: "a").decide(Workshop.table(), at: Workshop.now)
        #expect(removed.outcomes.map(\.rule) == ["b"])
        #expect(try procedure.removing(rule: "a").rule("b")?.id == "b")
        #expect(try procedure.removing(rule: "a").rule("a") == nil)
    }

    @Test func `is the same for the same facts and moment`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule("a", when: Workshop.has("aware"), then: Workshop.says(.block)),
            Workshop.rule("b", when: Workshop.has("strangled"), then: Workshop.says(.duty)))
        let table = Workshop.table(["strangled": "yes"])
        let first = procedure.decide(table, at: Workshop.now)
        let second = procedure.decide(table, at: Workshop.now)
        #expect(first.outcomes == second.outcomes)
        #expect(first.questions == second.questions)
    }
}
