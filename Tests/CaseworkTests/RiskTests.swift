import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `A DASH checklist` {
    @Test(arguments: [true, false])
    func `with the person of concern is refused, whatever the pack says`(pack: Bool) async throws {
        let rule = "not-with-the-person-of-concern"
        let procedure = try Handbook.procedure(without: pack ? [] : [rule])
        let open = try await OpenCase(Partnership(procedure: procedure))
        for role in [WorkerRole.victimAdvocate, .programmeWorker, .manager] {
            let outcome = try await open.office().completeDash(
                dashForm(3, respondent: .personOfConcern), open.request(role, "one"))
            #expect(try #require(outcome.refusal).codes.contains("002-77"))
        }
        #expect(try await open.state().dash.isEmpty)
    }

    @Test func `is not done beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.assess(3, by: .programmeWorker)
        #expect(try #require(outcome.refusal).codes.contains("002-100"))
    }

    @Test(arguments: [144, 25, -1]) func `with a total that cannot be is not taken`(total: Int)
        async throws
    {
        let open = try await OpenCase(Partnership())
        let form = DashForm(
            respondent: .victim, items: [:], total: total, completed: Partnership.start)
        let outcome = try await open.office().completeDash(
            form, open.request(.victimAdvocate, "one"))
        #expect(outcome.problems?.map(\.code) == ["ERR-1"])
        #expect(try await open.state().dash.isEmpty)
    }

    @Test(arguments: [0, 24]) func `with a total that can be is taken`(total: Int) async throws {
        let open = try await OpenCase(Partnership())
        let form = DashForm(
            respondent: .victim, items: [:], total: total, completed: Partnership.start)
        let outcome = try await open.office().completeDash(
            form, open.request(.victimAdvocate, "one"))
        let facts = try #require(outcome.recorded).decision.facts
        #expect(facts.fact("dash.yes")?.value == .count(total))
    }

    @Test func `needs an answer to every item and a source where the victim gave none`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        var form = dashForm(3, respondent: .professional)
        form.items[24] = nil
        form.items[25] = DashForm.Item(answer: .yes)
        let codes = try await open.office().completeDash(
            form, open.request(.victimAdvocate, "one")
        ).problems?.map(\.code)
        #expect(codes == ["ERR-1", "E-23"])
        form.items[25] = nil
        let missing = try await open.office().completeDash(
            form, open.request(.victimAdvocate, "two")
        ).problems?.map(\.field)
        #expect(missing == ["items"])
    }

    @Test func `of fourteen makes the risk high and of thirteen does not`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.assess(13, "thirteen")
        #expect(try await open.view(.victimAdvocate)?.level == .standard)
        _ = try await open.assess(14, "fourteen")
        #expect(try await open.view(.victimAdvocate)?.level == .high)
    }
}

@Suite struct `A judgement` {
    @Test(arguments: [[], ["", "  "]]) func `without a reason is refused`(reasons: [String])
        async throws
    {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().setJudgement(
            Judgement(level: .high, reasons: reasons), open.request(.victimAdvocate, "one"))
        #expect(try #require(outcome.refusal).codes.contains("DX-17"))
        #expect(try await open.state().judgements.isEmpty)
    }

    @Test(arguments: [RiskLevel.standard, .medium])
    func `never lies below what the assessment shows`(level: RiskLevel) async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.assess(14)
        for role in [WorkerRole.victimAdvocate, .manager] {
            let outcome = try await open.office().setJudgement(
                Judgement(level: level, reasons: ["It feels lower."], evidence: "Police records."),
                open.request(role, "one"))
            #expect(try #require(outcome.refusal).codes.contains("DX-17"))
        }
        #expect(try await open.view(.manager)?.level == .high)
    }

    @Test func `raises the level with a reason`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.assess(9)
        let outcome = try await open.office().setJudgement(
            Judgement(level: .high, reasons: ["Her fear."]), open.request(.victimAdvocate, "one"))
        #expect(outcome.recorded != nil)
        #expect(try await open.view(.victimAdvocate)?.level == .high)
    }

    @Test func `lower than the last needs a manager and evidence`() async throws {
        let open = try await OpenCase(Partnership())
        func judge(
            _ level: RiskLevel, _ evidence: String?, _ role: WorkerRole, _ key: String
        ) async throws -> Outcomes {
            try await open.office().setJudgement(
                Judgement(level: level, reasons: ["A reason."], evidence: evidence),
                open.request(role, key))
        }
        _ = try await judge(.high, nil, .victimAdvocate, "up")
        for (evidence, role) in [
            (nil, WorkerRole.manager), (" ", .manager), ("Police records.", .victimAdvocate),
        ] {
            let outcome = try await judge(.medium, evidence, role, "no \(role) \(evidence ?? "")")
            #expect(try #require(outcome.refusal).codes.contains("DX-01"))
        }
        #expect(try await judge(.medium, "Police records.", .manager, "down").recorded != nil)
        #expect(try await open.state().judgements.last?.value.level == .medium)
    }

    @Test func `is not made beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().setJudgement(
            Judgement(level: .high, reasons: ["A reason."]), open.request(.programmeWorker, "one"))
        #expect(try #require(outcome.refusal).codes.contains("002-99"))
    }
}

@Suite struct `What is known` {
    private func strangulation(_ open: OpenCase) async throws -> FactValue? {
        try await open.office().facts(of: open.id)?.facts.fact("strangulation")?.value
    }

    private func incident(_ answer: Answer) -> Incident {
        Incident(
            provenance: Provenance(source: .victim), at: Partnership.start,
            known: Partnership.start, what: "What happened.", strangulation: answer)
    }

    private func denial(_ source: Source) -> Finding {
        Finding(fact: "strangulation", value: "no", provenance: Provenance(source: source))
    }

    @Test func `of one incident is not undone by another that was different`() async throws {
        let open = try await OpenCase(Partnership())
        for (key, answer) in [("a", Answer.yes), ("b", .no), ("c", .unknown)] {
            _ = try await open.office().recordIncident(
                incident(answer), open.request(.victimAdvocate, key))
        }
        #expect(try await strangulation(open) == .truth(true))
    }

    @Test func `is not undone by the word of the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().recordIncident(
            incident(.yes), open.request(.victimAdvocate, "a"))
        _ = try await open.office().recordFinding(
            denial(.personOfConcern), open.request(.programmeWorker, "b"))
        #expect(try await strangulation(open) == .truth(true))
        _ = try await open.office().recordFinding(
            denial(.victim), open.request(.victimAdvocate, "c"))
        #expect(try await strangulation(open) == .truth(false))
    }

    @Test func `only to the person of concern is known from that source`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().recordFinding(
            denial(.personOfConcern), open.request(.programmeWorker, "a"))
        #expect(try await strangulation(open) == .truth(false))
    }

    @Test func `cannot be answered with a word that the question does not offer`() async throws {
        let open = try await OpenCase(Partnership())
        for (fact, value) in [
            ("strangulation", "perhaps"), ("dash.yes", "14"), ("no.such.fact", "yes"),
        ] {
            let outcome = try await open.office().recordFinding(
                Finding(fact: fact, value: value, provenance: Provenance(source: .victim)),
                open.request(.victimAdvocate, fact))
            #expect(outcome.problems?.map(\.code) == ["not-an-answer"])
        }
    }

    @Test func `to be imminent needs a person's reason`() async throws {
        let open = try await OpenCase(Partnership())
        var finding = Finding(
            fact: "risk.imminent", value: "yes", provenance: Provenance(source: .ownObservation))
        let without = try await open.office().recordFinding(
            finding, open.request(.victimAdvocate, "a"))
        #expect(without.problems?.map(\.code) == ["DX-27"])
        finding.note = "He bought petrol."
        let with = try await open.office().recordFinding(
            finding, open.request(.victimAdvocate, "b"))
        #expect(with.recorded != nil)
    }
}
