import Domain
import Rules
import Testing

@Suite struct `A rule that nobody can answer yet` {
    private func decide(
        _ kind: OutcomeKind, _ policy: Rule.WhenUnknown?, _ facts: [String: String] = [:]
    ) throws -> Decision {
        let says =
            kind == .definition ? Workshop.defines("aware", as: .truth(true)) : Workshop.says(kind)
        return try Workshop.procedure(
            Workshop.rule("rule", when: Workshop.has("strangled"), then: says, ifUnknown: policy)
        ).decide(Workshop.table(facts), at: Workshop.now)
    }

    @Test(arguments: OutcomeKind.allCases)
    func `fails closed for blocks and walls and asks for the rest`(kind: OutcomeKind) throws {
        let decision = try decide(kind, nil)
        let careful = kind == .block || kind == .wall
        #expect(decision.outcomes.map(\.status) == (careful ? [.undetermined] : []))
        #expect(decision.questions.map(\.fact) == ["strangled"])
    }

    @Test(arguments: OutcomeKind.allCases)
    func `is said in any case when it acts, unless it is a definition`(kind: OutcomeKind) throws {
        let decision = try decide(kind, .act)
        #expect(decision.outcomes.map(\.status) == (kind == .definition ? [] : [.undetermined]))
        #expect(decision.questions.map(\.fact) == ["strangled"])
        #expect(decision.facts.fact("aware")?.value == .unknown)
    }

    @Test(arguments: OutcomeKind.allCases)
    func `is only asked about when it asks`(kind: OutcomeKind) throws {
        let decision = try decide(kind, .ask)
        #expect(decision.outcomes.isEmpty)
        #expect(decision.questions.map(\.fact) == ["strangled"])
    }

    @Test(arguments: OutcomeKind.allCases)
    func `neither speaks nor asks when it is quiet`(kind: OutcomeKind) throws {
        let decision = try decide(kind, .quiet)
        #expect(decision.outcomes.isEmpty)
        #expect(decision.questions.isEmpty)
    }

    @Test(arguments: OutcomeKind.allCases, [nil] + Rule.WhenUnknown.allCases.map { $0 })
    func `speaks once the answer is yes and is silent once it is no`(
        kind: OutcomeKind, policy: Rule.WhenUnknown?
    ) throws {
        let yes = try decide(kind, policy, ["strangled": "yes"])
        #expect(yes.outcomes.map(\.status) == [.open])
        #expect(yes.questions.isEmpty)
        let no = try decide(kind, policy, ["strangled": "no"])
        #expect(no.outcomes.isEmpty)
        #expect(no.questions.isEmpty)
    }

    @Test func `says only its careful part when it has others`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "rule", when: Workshop.has("strangled"), then: Workshop.says(.duty, "tell"),
                Workshop.says(.block, "visit")))
        let decision = procedure.decide(Workshop.table(), at: Workshop.now)
        #expect(decision.outcomes.map(\.action) == ["visit"])
        #expect(decision.outcomes.map(\.key) == ["rule~1"])
        #expect(
            decision.outcomes.map(\.because) == [
                [Reason(fact: "strangled", value: "unknown", subject: nil, entries: [])]
            ])
    }

    @Test func `counts as a standing block until it is answered`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule(
                "rule", when: Workshop.has("child.onRoll"), for: [.child],
                then: Workshop.says(.block)))
        let table = Workshop.table(children: ["anna", "ben"], ["child.onRoll@ben": "no"])
        let decision = procedure.decide(table, at: Workshop.now)
        #expect(decision.standingBlocks(on: "anna").map(\.status) == [.undetermined])
        #expect(decision.standingBlocks(on: "ben").isEmpty)
    }
}
