import Rules
import Testing

@Suite struct `An outcome's key` {
    @Test(arguments: [
        OutcomeKey(rule: "tell-school", place: 0),
        OutcomeKey(rule: "tell-school", place: 3, subjects: ["friday", "anna"]),
    ])
    func `reads back as it was written`(key: OutcomeKey) {
        #expect(OutcomeKey(key.text) == key)
    }

    @Test(arguments: ["", "tell-school", "tell-school~x", "~0", "tell-school~-1"])
    func `is nothing else`(text: String) {
        #expect(OutcomeKey(text) == nil)
    }

    @Test func `leads to what its rule says`() throws {
        let procedure = try Workshop.procedure(
            Workshop.rule("rule", then: Workshop.says(.duty, "a"), Workshop.says(.duty, "b")))
        #expect(procedure.consequence(of: OutcomeKey(rule: "rule", place: 1))?.action == "b")
        #expect(procedure.consequence(of: OutcomeKey(rule: "rule", place: 2)) == nil)
        #expect(procedure.consequence(of: OutcomeKey(rule: "other", place: 0)) == nil)
    }
}
