import Barrier
import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `An instrument` {
    private func form(
        _ instrument: String, _ items: [Int: String] = [:],
        by respondent: AssessmentForm.Respondent = .victim, about: PersonID? = nil,
        outcome: String? = nil, source: Source? = nil
    ) -> AssessmentForm {
        AssessmentForm(
            instrument: instrument, about: about, respondent: respondent,
            items: items.mapValues { AssessmentForm.Item(answer: $0, source: source) },
            outcome: outcome, completed: Partnership.start)
    }

    private func complete(
        _ form: AssessmentForm, in open: OpenCase, by role: WorkerRole = .victimAdvocate,
        _ key: String = "one"
    ) async throws -> Outcomes {
        try await open.office().completeAssessment(form, open.request(role, key))
    }

    @Test func `gives the facts that the pack names`() async throws {
        let open = try await OpenCase(Partnership())
        let before = try #require(try await open.office().facts(of: open.id)).facts
        #expect(before.fact("signs.complete")?.value == .truth(false))
        #expect(before.fact("signs.yes")?.value == .unknown)
        var signs = form("signs", [1: "yes", 2: "unknown"])
        signs.items[1]?.occasions = 2
        let recorded = try #require(try await complete(signs, in: open).recorded)
        let facts = recorded.decision.facts
        #expect(facts.fact("signs.complete")?.value == .truth(true))
        #expect(facts.fact("signs.yes") == Fact(.count(1), from: [recorded.entry]))
        #expect(facts.fact("signs.repeated")?.value == .count(1))
        #expect(facts.fact("signs.children")?.value == .unknown)
    }

    @Test(
        arguments: [(1, nil, 0), (2, nil, 1), (nil, true, 1), (nil, nil, 0)] as [(Int?, Bool?, Int)]
    )
    func `counts a topic as repeated from the second occasion on`(
        occasions: Int?, continuing: Bool?, count: Int
    ) async throws {
        let open = try await OpenCase(Partnership())
        var signs = form("signs", [1: "yes", 2: "no"])
        signs.items[1]?.occasions = occasions
        signs.items[1]?.continuing = continuing
        // What is answered no is no topic, however often.
        signs.items[2]?.occasions = 5
        let recorded = try #require(try await complete(signs, in: open).recorded)
        #expect(recorded.decision.facts.fact("signs.repeated")?.value == .count(count))
    }

    @Test func `of two parties is complete when each lies in a cell`() async throws {
        let open = try await OpenCase(Partnership())
        let first = try #require(
            try await complete(form("cell", [1: "does"], about: open.dean), in: open).recorded)
        #expect(first.decision.facts.fact("cell.first")?.value == .word(0))
        #expect(first.decision.facts.fact("cell.complete")?.value == .truth(false))
        let unclear = try #require(
            try await complete(
                form("cell", [1: "unknown"], about: open.vera), in: open, "two"
            ).recorded)
        #expect(unclear.decision.facts.fact("cell.complete")?.value == .truth(false))
        #expect(unclear.decision.facts.fact("cell.second")?.value == .unknown)
        let both = try #require(
            try await complete(
                form("cell", about: open.vera, outcome: "victim"), in: open, "three"
            ).recorded)
        #expect(both.decision.facts.fact("cell.second")?.value == .word(1))
        #expect(both.decision.facts.fact("cell.complete")?.value == .truth(true))
    }

    @Test func `says the same twice or is not taken`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await complete(
            form("cell", [1: "does"], about: open.dean, outcome: "victim"), in: open)
        #expect(outcome.problems?.map(\.code) == ["outcome-differs"])
    }

    @Test func `that is not for the person of concern is refused with them`() async throws {
        let open = try await OpenCase(Partnership())
        for role in [WorkerRole.victimAdvocate, .programmeWorker, .manager] {
            let outcome = try await complete(
                form("signs", [1: "no"], by: .personOfConcern), in: open, by: role)
            #expect(try #require(outcome.refusal).codes.contains("002-77"))
        }
        #expect(try await open.state().assessments.isEmpty)
    }

    @Test func `about the victim is not filled in beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await complete(
            form("signs", [1: "yes"], by: .professional, source: .agency), in: open,
            by: .programmeWorker)
        #expect(try #require(outcome.refusal).codes.contains("002-100"))
    }

    @Test func `needs a source for what professionals answer`() async throws {
        let open = try await OpenCase(Partnership())
        let without = try await complete(
            form("signs", [1: "yes", 2: "unknown"], by: .professional), in: open)
        #expect(without.problems?.map(\.code) == ["E-23"])
        #expect(without.problems?.map(\.field) == ["source-1"])
        let with = try await complete(
            form("signs", [1: "yes"], by: .professional, source: .police), in: open, "two")
        #expect(with.recorded != nil)
    }

    @Test func `takes nothing that it does not ask`() async throws {
        let open = try await OpenCase(Partnership())
        let wrong = try await complete(
            form("signs", [1: "perhaps", 9: "yes"], by: .child, outcome: "bad"), in: open)
        #expect(
            wrong.problems?.map(\.code) == [
                "not-a-respondent", "not-an-answer", "no-such-item", "not-an-outcome",
            ])
        let empty = try await complete(form("signs"), in: open, "two")
        #expect(empty.problems?.map(\.field) == ["items"])
        for id in ["dash", "nothing"] {
            let unknown = try await complete(form(id, [1: "yes"]), in: open, id)
            #expect(unknown.problems?.map(\.field) == ["instrument"])
            #expect(unknown.problems?.first?.text.contains("asked, cell, need, signs") == true)
        }
    }

    @Test func `is about someone whom it can be about`() async throws {
        let open = try await OpenCase(Partnership())
        let nobody = try await complete(form("cell", [1: "does"]), in: open)
        #expect(nobody.problems?.map(\.field) == ["about"])
        let child = try await complete(form("cell", [1: "does"], about: open.mia), in: open, "two")
        #expect(child.problems?.map(\.field) == ["about"])
        let signs = try #require(
            try await complete(form("signs", [1: "no"]), in: open, "three").recorded)
        let state = try await open.state()
        guard case .assessmentCompleted(let recorded)? = state.entry(signs.entry)?.body else {
            Issue.record("another entry")
            return
        }
        #expect(recorded.about == open.vera)
    }

    @Test func `answered by the person of concern is theirs, and holds nobody else's words`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let mixed = try await complete(
            form("asked", [1: "yes"], by: .personOfConcern, source: .victim), in: open,
            by: .programmeWorker)
        #expect(mixed.problems?.map(\.code) == ["002-76"])
        let taken = try #require(
            try await complete(
                form("asked", [1: "yes"], by: .personOfConcern), in: open, by: .programmeWorker,
                "two"
            ).recorded)
        #expect(taken.decision.facts.fact("asked.throat")?.value == .truth(true))
        let view = try #require(try await open.view(.frontlinePractitioner))
        #expect(view.entries.contains { $0.body.shown?.kind == "instrument" })
    }

    @Test func `gives way to an answer that came later, and not to an earlier one`() async throws {
        let open = try await OpenCase(Partnership())
        let answer = Finding(fact: "need", value: "low", provenance: Provenance(source: .agency))
        func need() async throws -> FactValue? {
            try await open.office().facts(of: open.id)?.facts.fact("need")?.value
        }
        let later = Partnership.start.adding(hours: 1)
        _ = try await open.office().recordFinding(answer, open.request(.manager, "one"))
        #expect(try await need() == .word(0))
        _ = try await open.office(at: later).completeAssessment(
            form("need", by: .professional, outcome: "high"), open.request(.manager, "two"))
        #expect(try await need() == .word(1))
        _ = try await open.office(at: later.adding(hours: 1)).recordFinding(
            answer, open.request(.manager, "three"))
        #expect(try await need() == .word(0))
    }
}

@Suite struct `What may be recorded of a case` {
    @Test func `is every fact with a question, for those who see the whole`() async throws {
        let open = try await OpenCase(Partnership())
        let manager = try open.partnership.worker(.manager)
        let facts = try #require(try await open.office().askable(open.id, for: manager))
        #expect(facts.map(\.definition.name).contains("victim.pregnant"))
        #expect(facts.first { $0.definition.name == "strangulation" }?.group == "case")
        #expect(facts.first { $0.definition.name == "victim.aware" }?.group == "victim")
        #expect(!facts.map(\.definition.name).contains("dash.yes"))
        // No order is on the record, so nothing of one can be answered.
        #expect(!facts.map(\.definition.name).contains("order.inspector"))
    }

    @Test func `is nothing of the victim's beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let considered = try #require(
            try await open.office().recordOrder(
                Order(kind: .dvpo, respondent: open.dean, considered: true),
                open.request(.manager, "one")
            ).recorded)
        let worker = try open.partnership.worker(.programmeWorker)
        let facts = try #require(try await open.office().askable(open.id, for: worker))
        #expect(facts.map(\.definition.name) == ["children.exposed", "concern.acknowledges"])
        #expect(!facts.contains { $0.subject == considered.entry.text })
    }

    @Test func `is nothing for whom the case is not`() async throws {
        let open = try await OpenCase(Partnership())
        #expect(
            try await open.office().askable(open.id, for: open.partnership.stranger) == nil)
    }
}
