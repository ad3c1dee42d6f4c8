import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `Correcting roles` {
    @Test func `is for a manager or someone trained who sees the whole case`() async throws {
        let turned = try await CorrectedCase()
        for role in [WorkerRole.victimAdvocate, .programmeWorker, .policeOfficer] {
            let outcome = try await turned.correct(by: role, "\(role)")
            #expect(outcome.refusal?.codes.contains("roles-by-manager") == true, "\(role)")
        }
        #expect(try await turned.open.state().corrections.isEmpty)
        let stranger = try await turned.open.office().correctRoles(
            turned.swapped,
            Request(
                caseID: turned.open.id, worker: turned.open.partnership.stranger, key: "stranger"))
        #expect(stranger.refusal?.kind == .noRight)
    }

    @Test func `is recorded once when the form is sent twice`() async throws {
        let turned = try await CorrectedCase()
        let first = try #require(try await turned.correct().recorded)
        let again = try #require(try await turned.correct().recorded)
        #expect(again.repeated)
        #expect(again.entry == first.entry)
        #expect(try await turned.open.state().corrections.count == 1)
    }

    @Test func `needs a reason, a basis and other roles, all said at once`() async throws {
        let turned = try await CorrectedCase()
        let (dean, vera, mia) = (turned.open.dean, turned.open.vera, turned.open.mia)
        func codes(
            _ roles: [PersonID: Role], reason: String = "A reason.",
            _ basis: RoleCorrection.Basis? = nil,
            key: String
        ) async throws -> [String] {
            let outcome = try await turned.correct(
                NewRoles(
                    roles: roles, reason: reason,
                    basis: basis ?? .init(kind: .advice, advice: "Respect")), key)
            return (outcome.problems ?? []).map { "\($0.field) \($0.code)" }
        }
        #expect(
            try await codes(
                [dean: .personOfConcern], reason: " ", .init(kind: .advice, advice: " "), key: "a")
                == ["reason missing", "advice missing", "roles same-roles"])
        #expect(
            try await codes([vera: .personOfConcern], key: "b") == ["roles one-person-of-concern"])
        #expect(try await codes([dean: .victim], key: "c") == ["roles both-roles"])
        #expect(try await codes([dean: .undetermined], key: "d") == ["roles all-undetermined"])
        #expect(try await codes([mia: .victim], key: "e") == ["roles child"])
        #expect(
            try await codes(
                turned.swapped.roles, .init(kind: .notDetermined), key: "f") == ["basis missing"])
        #expect(
            try await codes(turned.swapped.roles, .init(kind: .criteria), key: "g")
                == ["assessments missing"])
        let unknown = PersonID(random: [UInt8](repeating: 3, count: 16))
        #expect(try await codes([unknown: .victim], key: "h") == ["roles not-of-the-case"])
    }

    @Test func `by the criteria needs an assessor who is trained and two agencies`() async throws {
        let turned = try await CorrectedCase()
        let open = turned.open
        var assessments: [EntryID] = []
        for (person, answer) in [(open.dean, "isControlled"), (open.vera, "does")] {
            let outcome = try await open.office().completeAssessment(
                AssessmentForm(
                    instrument: "cell", about: person, respondent: .professional,
                    items: [1: .init(answer: answer, source: .agency)],
                    completed: Partnership.start), open.request(.manager, answer))
            assessments.append(try #require(outcome.recorded).entry)
        }
        var new = turned.swapped
        new.basis = RoleCorrection.Basis(kind: .criteria, assessments: assessments)
        let untrained = try await turned.correct(new, "untrained")
        #expect(untrained.refusal?.codes.contains("002-27") == true)

        let assessor = try await trained("assessor", open)
        let request = Request(caseID: open.id, worker: assessor, key: "one agency")
        let alone = try await open.office().correctRoles(new, request)
        #expect(alone.refusal?.codes.contains("000-17") == true)

        let other = try await open.partnership.office().addAgency(
            "Harbour Advocacy", .victimService)
        let colleague = try await open.partnership.add("colleague", .manager, other)
        _ = try await open.office().assign(
            colleague, .overview, open.request(.manager, "assign colleague"))
        let said = try await open.office().recordStatement(
            said(.agency, "They know both.", about: open.vera),
            Request(caseID: open.id, worker: colleague, key: "said"))
        _ = try #require(said.recorded)
        let both = try await open.office().correctRoles(
            new, Request(caseID: open.id, worker: assessor, key: "two agencies"))
        #expect(both.recorded != nil)
        #expect(try await open.state().victim?.id == open.dean)
    }

    private func trained(_ name: String, _ open: OpenCase) async throws -> WorkerID {
        let office = open.partnership.office()
        let agency = try #require(try await open.state().entries.first).agency
        let worker = try #require(
            try await office.addWorker(
                NewWorker(
                    signInName: name, name: "Worker \(name)", role: .manager, agency: agency,
                    areas: [Partnership.area], trainedForPrimaryAggressor: true,
                    password: Partnership.password, rounds: 2)
            ).done)
        _ = try await office.assign(worker, .overview, open.request(.manager, "assign \(name)"))
        return worker
    }

    @Test func `lowers no risk and asks again for what was done for the other`() async throws {
        let turned = try await CorrectedCase()
        let open = turned.open
        func level(_ decision: Decision?) -> FactValue? {
            decision?.facts.fact("risk.level")?.value
        }
        let before = try await open.office().decision(on: open.id)
        #expect(level(before) == .word(2))
        _ = try #require(try await turned.correct().recorded)
        let after = try #require(try await open.office().decision(on: open.id))
        #expect(level(after) == .word(2))
        #expect(after.facts.fact("risk.imminent")?.value == .truth(true))
        // The DASH was of someone else, and so is whether the victim is pregnant.
        #expect(after.facts.fact("dash.yes")?.value == .unknown)
        #expect(after.facts.fact("victim.pregnant")?.value == .unknown)
        let lower = try await open.office().setJudgement(
            Judgement(level: .standard, reasons: ["They are well."]),
            open.request(.programmeWorker, "lower"))
        #expect(lower.refusal?.codes.contains("DX-01") == true)
    }

    @Test func `keeps every earlier role with when it ended`() async throws {
        let turned = try await CorrectedCase()
        _ = try await turned.undetermined("first")
        _ = try await turned.correct(turned.swapped, "second")
        let state = try await turned.open.state()
        #expect(
            state.formerRoles(of: turned.open.dean).map(\.role) == [
                .personOfConcern, .undetermined,
            ]
        )
        #expect(state.personOfConcern?.id == turned.open.vera)
    }

    @Test func `what a finding says of first and second stays with the same two`() async throws {
        let turned = try await CorrectedCase()
        let open = turned.open
        _ = try await turned.undetermined("first")
        let found = try await open.office().completeAssessment(
            AssessmentForm(
                instrument: "cell", about: open.vera, respondent: .professional,
                items: [1: .init(answer: "does", source: .agency)], completed: Partnership.start),
            open.request(.manager, "cell"))
        _ = try #require(found.recorded)
        func cells() async throws -> [FactValue?] {
            let facts = try await open.office().facts(of: open.id)?.facts
            return [facts?.fact("cell.first")?.value, facts?.fact("cell.second")?.value]
        }
        #expect(try await cells() == [.unknown, .word(0)])
        _ = try await turned.correct(turned.swapped, "second")
        #expect(try await cells() == [.word(0), .unknown])
    }
}
