import Domain
import Rules
import Testing

@testable import Casework

@Suite struct `A referral` {
    @Test func `against which a block stands is refused with what to use instead`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().requestReferral(
            Referral(person: open.dean, kind: "angerManagement"),
            open.request(.programmeWorker, "one"))
        let reason = try #require(outcome.refusal?.reasons.first)
        #expect(reason.code == "no-anger-management")
        #expect(reason.cites == ["002-87", "004-131"])
        #expect(reason.services == ["chrysalis"])
        #expect(reason.clears != nil)
        #expect(try await open.state().referrals.isEmpty)
    }

    @Test func `against which nothing stands is taken`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().requestReferral(
            Referral(person: open.dean, kind: "perpetratorProgramme", service: "chrysalis"),
            open.request(.programmeWorker, "one"))
        #expect(outcome.recorded != nil)
        #expect(try await open.state().referrals.map(\.value.kind) == ["perpetratorProgramme"])
    }

    @Test func `of which the kind is not known to the rules is blocked, not waved through`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().requestReferral(
            Referral(person: open.dean, kind: "something new"),
            open.request(.programmeWorker, "one"))
        #expect(try #require(outcome.refusal).codes.contains("no-anger-management"))
    }

    @Test func `of the victim is not for those beside the person of concern`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().requestReferral(
            Referral(person: open.vera, kind: "perpetratorProgramme"),
            open.request(.programmeWorker, "one"))
        let nobody = try await open.office().requestReferral(
            Referral(person: nobody, kind: "perpetratorProgramme"),
            open.request(.programmeWorker, "two"))
        #expect(try #require(outcome.problems) == #require(nobody.problems))
    }
}

@Suite struct `A message` {
    @Test(arguments: [Answer.no, .unknown])
    func `is not carried without the victim's own request`(requested: Answer) async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().offerMessage(
            CarriedMessage(
                from: open.dean, to: open.vera, kind: "letter", requestedByVictim: requested),
            open.request(.manager, "one"))
        #expect(try #require(outcome.refusal).codes.contains("004-133"))
        let state = try await open.state()
        #expect(state.messages.isEmpty)
        #expect(state.entries.last?.body.kind == "refusal")
    }

    @Test func `is carried at the victim's own request`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().offerMessage(
            CarriedMessage(
                from: open.dean, to: open.vera, kind: "letter", requestedByVictim: .yes),
            open.request(.victimAdvocate, "one"))
        #expect(outcome.recorded != nil)
    }
}

@Suite struct `A duty` {
    private func duty(_ open: OpenCase) async throws -> Outcome {
        let outcome = try await open.office().recordStatement(
            said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "said"))
        return try #require(
            outcome.recorded?.decision.outcomes.first { $0.rule == "write-it-down" })
    }

    private func status(_ open: OpenCase, _ key: String) async throws -> OutcomeStatus? {
        try await open.office().decision(on: open.id)?.outcomes.first { $0.key == key }?.status
    }

    @Test func `that was done stays in the decision as done`() async throws {
        let open = try await OpenCase(Partnership())
        let duty = try await duty(open)
        let outcome = try await open.office().reportDuty(
            DutyReport(key: duty.key, done: true, note: "Written."),
            open.request(.victimAdvocate, "one"))
        #expect(outcome.recorded != nil)
        #expect(try await status(open, duty.key) == .done)
    }

    @Test func `is declined only with a reason`() async throws {
        let open = try await OpenCase(Partnership())
        let duty = try await duty(open)
        for note in ["", "   "] {
            let outcome = try await open.office().reportDuty(
                DutyReport(key: duty.key, done: false, note: note),
                open.request(.victimAdvocate, "without \(note)"))
            #expect(outcome.problems?.map(\.field) == ["note"])
        }
        #expect(try await status(open, duty.key) == .open)
        _ = try await open.office().reportDuty(
            DutyReport(key: duty.key, done: false, note: "A colleague wrote it."),
            open.request(.victimAdvocate, "with"))
        #expect(try await status(open, duty.key) == .declined)
    }

    @Test func `that nobody asks for cannot be reported, and a block is no duty`() async throws {
        let open = try await OpenCase(Partnership())
        let planned = try await open.office().planContact(
            PlannedContact(
                with: .personOfConcern, person: open.dean, purpose: .challenge, channel: .office),
            open.request(.programmeWorker, "plan"))
        let gate = try #require(
            planned.recorded?.decision.outcomes.first { $0.rule == "gate" })
        for key in ["no~such~duty", gate.key] {
            let outcome = try await open.office().reportDuty(
                DutyReport(key: key, done: true, note: "Done."),
                open.request(.programmeWorker, key))
            #expect(outcome.problems?.map(\.field) == ["duty"])
        }
    }
}

@Suite struct `A planned contact` {
    private func plan(_ open: OpenCase) async throws -> Recorded {
        let outcome = try await open.office().planContact(
            PlannedContact(
                with: .personOfConcern, person: open.dean, purpose: .challenge, channel: .office),
            open.request(.programmeWorker, "plan"))
        return try #require(outcome.recorded)
    }

    @Test func `is recorded with the gate closed while the manager's word is missing`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let recorded = try await plan(open)
        let blocks = recorded.decision.standingBlocks(on: recorded.entry.text)
        #expect(blocks.map(\.rule) == ["gate"])
        #expect(blocks.map(\.status) == [.undetermined])
    }

    @Test func `opens when the manager agrees, and not on a colleague's word`() async throws {
        let open = try await OpenCase(Partnership())
        let contact = try await plan(open).entry
        let colleague = try await open.office().answerContact(
            contact, ["managerApproved": .yes], open.request(.policeOfficer, "colleague"))
        #expect(try #require(colleague.refusal).codes.contains("004-112"))
        let agreed = try await open.office().answerContact(
            contact, ["managerApproved": .yes], open.request(.manager, "manager"))
        #expect(try #require(agreed.recorded).decision.standingBlocks(on: contact.text).isEmpty)
    }

    @Test func `with the victim is not answered by those beside the person of concern`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let planned = try await open.office().planContact(
            PlannedContact(
                with: .victim, person: open.vera, purpose: .riskManagement, channel: .phone),
            open.request(.victimAdvocate, "plan"))
        let contact = try #require(planned.recorded?.entry)
        let outcome = try await open.office().answerContact(
            contact, ["alone": .yes], open.request(.programmeWorker, "one"))
        let nowhere = try await open.office().answerContact(
            noEntry, ["alone": .yes], open.request(.programmeWorker, "none"))
        #expect(try #require(outcome.problems) == #require(nowhere.problems))
        let own = try await open.office().planContact(
            PlannedContact(
                with: .victim, person: open.vera, purpose: .riskManagement, channel: .phone),
            open.request(.programmeWorker, "two"))
        let other = try await open.office().planContact(
            PlannedContact(
                with: .victim, person: nobody, purpose: .riskManagement, channel: .phone),
            open.request(.programmeWorker, "three"))
        #expect(try #require(own.problems) == #require(other.problems))
    }
}

@Suite struct `A police attendance` {
    @Test func `is recorded by police, who have a day from police time`() async throws {
        let open = try await OpenCase(Partnership())
        let at = Partnership.start.adding(hours: -3)
        let attendance = PoliceAttendance(at: at, grade: .high)
        let other = try await open.office().recordAttendance(
            attendance, open.request(.victimAdvocate, "one"))
        #expect(try #require(other.refusal).codes.contains("004-42"))
        let police = try await open.office().recordAttendance(
            attendance, open.request(.policeOfficer, "two"))
        let duty = police.recorded?.decision.outcomes.first { $0.rule == "tell-the-council" }
        #expect(duty?.due?.at == at.adding(hours: 24))
    }
}
