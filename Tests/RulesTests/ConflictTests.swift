import Rules
import Testing

@Suite struct `A conflict` {
    private func statuses(_ rules: Rule..., children: [String] = []) throws -> [String:
        OutcomeStatus]
    {
        let decision = try Workshop.procedure(rules).decide(
            Workshop.table(
                children: children, ["child.onRoll@anna": "yes", "child.onRoll@ben": "no"]),
            at: Workshop.now)
        return Dictionary(
            decision.outcomes.map { ($0.key, $0.status) }, uniquingKeysWith: { first, _ in first })
    }

    private let block = Workshop.rule("block", then: Workshop.says(.block, "write"))

    @Test(arguments: [
        (OutcomeKind.duty, OutcomeStatus.overruled), (.route, .overruled), (.prompt, .open),
        (.record, .open), (.warn, .open), (.block, .open),
    ])
    func `between a block and what asks for the same is won by the block`(
        kind: OutcomeKind, status: OutcomeStatus
    ) throws {
        let other = Workshop.rule("other", then: Workshop.says(kind, "write"))
        #expect(try statuses(other, block)["other~0"] == status)
    }

    @Test func `names the winner and leaves other actions alone`() throws {
        let decision = try Workshop.procedure(
            block,
            Workshop.rule("duty", then: Workshop.says(.duty, "write"), Workshop.says(.duty, "call"))
        ).decide(Workshop.table(), at: Workshop.now)
        #expect(decision.outcomes.map(\.status) == [.open, .overruled, .open])
        #expect(decision.outcomes.map(\.overruledBy) == [nil, "block", nil])
    }

    @Test func `is never lost by an emergency`() throws {
        let duty = Workshop.rule("emergency", then: Workshop.says(.duty, "write"), emergency: true)
        let rival = Workshop.rule("rival", then: Workshop.says(.warn), overrules: ["emergency"])
        #expect(try statuses(duty, block, rival)["emergency~0"] == .open)
    }

    @Test func `is won by a rule that overrules the other, whatever their kinds`() throws {
        let winner = Workshop.rule(
            "winner", then: Workshop.says(.prompt, "a"), overrules: ["block"])
        let found = try statuses(winner, block)
        #expect(found == ["winner~0": .open, "block~0": .overruled])
    }

    @Test func `is not won by a rule that does not hold or is not determined`() throws {
        let silent = Workshop.rule(
            "silent", when: .not(.always), then: Workshop.says(.prompt), overrules: ["block"])
        let careful = Workshop.rule(
            "careful", when: Workshop.has("aware"), then: Workshop.says(.prompt), ifUnknown: .act,
            overrules: ["block"])
        #expect(try statuses(silent, careful, block)["block~0"] == .open)
    }

    @Test func `is not won by one that is itself beaten`() throws {
        let duty = Workshop.rule("duty", then: Workshop.says(.duty, "write"))
        let exception = Workshop.rule(
            "exception", then: Workshop.says(.prompt, "b"), overrules: ["block"])
        let found = try statuses(duty, block, exception)
        #expect(found["block~0"] == .overruled)
        #expect(found["duty~0"] == .open)
    }

    @Test func `about one child does not touch another`() throws {
        let duty = Workshop.rule("duty", for: [.child], then: Workshop.says(.duty, "tell"))
        let block = Workshop.rule(
            "block", when: Workshop.has("child.onRoll"), for: [.child],
            then: Workshop.says(.block, "tell"))
        let found = try statuses(duty, block, children: ["anna", "ben"])
        #expect(found["duty~0~anna"] == .overruled)
        #expect(found["duty~0~ben"] == .open)
    }

    @Test func `with a block on the whole situation reaches every child`() throws {
        let duty = Workshop.rule("duty", for: [.child], then: Workshop.says(.duty, "write"))
        let found = try statuses(duty, block, children: ["anna", "ben"])
        #expect(found["duty~0~anna"] == .overruled)
        #expect(found["duty~0~ben"] == .overruled)
    }

    @Test func `of two that overrule each other ends`() throws {
        let left = Workshop.rule("left", then: Workshop.says(.prompt, "a"), overrules: ["right"])
        let right = Workshop.rule("right", then: Workshop.says(.prompt, "b"), overrules: ["left"])
        #expect(try statuses(left, right).values.contains(.open))
    }
}
