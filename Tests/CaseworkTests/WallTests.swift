import Barrier
import Domain
import Looking
import Rules
import Testing

@testable import Casework

/// What is planted on the victim's side of a case: every field that could hold it has a marker.
enum Planted {
    static let vera = PersonDetails(
        name: PersonName(given: "MarkVera", family: "MarkHolt", knownAs: "MarkVee"),
        born: Day(1992, 3, 5), address: "MarkHouse", postcode: "MK1 1AA", phone: "07700 900123",
        email: "MarkMail@example.org", language: "MarkTongue")
    static let mia = PersonDetails(
        name: PersonName(given: "MarkMia", family: "MarkHolt"), born: Day(2021, 6, 7),
        setting: Setting(kind: .school, name: "MarkSchool", calendar: "MarkCalendar"))

    /// What was said, by the role that records it.
    static func statements(_ open: OpenCase) -> [(WorkerRole, Statement)] {
        var spoken = said(.victim, "MarkWords", note: "MarkNote", discloses: .yes)
        spoken.setting = "MarkPlaceSaid"
        spoken.othersPresent = ["MarkPresent"]
        return [
            (.victimAdvocate, spoken),
            (.manager, said(.victim, "MarkPassedOn", through: ["MarkRefuge"])),
            (.manager, said(.agency, "MarkAgency", through: ["MarkHousing"])),
            (.manager, said(.agency, "MarkAgencyOfHim", about: open.dean)),
            (.manager, said(.agency, "MarkAgencyOfHer", person: open.vera)),
            (.policeOfficer, said(.police, "MarkPolice", person: open.vera)),
            (.policeOfficer, said(.police, "MarkPoliceLoose")),
            (.policeOfficer, said(.police, "MarkPoliceOfHer", about: open.vera)),
            (.victimAdvocate, said(.ownObservation, "MarkSeen")),
            (.victimAdvocate, said(.ownObservation, "MarkSeenNear", about: open.dean)),
            (.manager, said(.thirdParty, "MarkNeighbour", about: open.dean)),
            (.childrensSocialWorker, said(.child, "MarkChildSaid")),
        ]
    }

    static func record(in open: OpenCase) async throws {
        let office = open.office()
        for (role, statement) in statements(open) {
            let outcome = try await office.recordStatement(
                statement, open.request(role, statement.words))
            _ = try #require(outcome.recorded)
        }
        let at = Partnership.start
        let others: [Outcomes] = [
            try await office.recordIncident(
                Incident(
                    provenance: Provenance(source: .victim), at: at, known: at,
                    what: "MarkIncident", strangulation: .yes),
                open.request(.victimAdvocate, "incident")),
            try await office.recordAttendance(
                PoliceAttendance(at: at, grade: .high, summary: "MarkSummary"),
                open.request(.policeOfficer, "attendance")),
            try await open.assess(15),
            try await office.setJudgement(
                Judgement(level: .high, reasons: ["MarkReason"], evidence: "MarkEvidence"),
                open.request(.victimAdvocate, "judgement")),
            try await office.recordFinding(
                Finding(
                    fact: "victim.pregnant", value: "yes",
                    provenance: Provenance(source: .victim), note: "MarkFinding"),
                open.request(.victimAdvocate, "finding")),
            try await office.planContact(
                PlannedContact(
                    with: .victim, purpose: .riskManagement, channel: .homeVisit,
                    place: "MarkVisit"), open.request(.victimAdvocate, "visit")),
            try await office.planContact(
                PlannedContact(
                    with: .victim, person: open.vera, purpose: .riskManagement,
                    channel: .community, place: "MarkCafe"),
                open.request(.victimAdvocate, "cafe")),
            try await office.recordDevelopment(
                Development(kind: "moves", about: open.vera, on: at.day, detail: "MarkMove"),
                open.request(.victimAdvocate, "move")),
            try await office.recordOrder(
                Order(
                    kind: .nonMolestation, respondent: open.dean, protects: [open.vera],
                    considered: true, note: "MarkApplication"),
                open.request(.victimAdvocate, "application")),
            try await office.recordOrder(
                Order(
                    kind: .bail, respondent: open.dean, protects: [open.vera], start: at.day,
                    served: at, note: "MarkBail"), open.request(.manager, "bail")),
            try await office.completeAssessment(
                AssessmentForm(
                    instrument: "signs", respondent: .victim,
                    items: [1: AssessmentForm.Item(answer: "yes", note: "MarkSign")],
                    note: "MarkSigns", completed: at), open.request(.victimAdvocate, "signs")),
            try await office.completeAssessment(
                AssessmentForm(
                    instrument: "cell", about: open.dean, respondent: .victim,
                    items: [1: AssessmentForm.Item(answer: "does", note: "MarkCell")],
                    completed: at), open.request(.manager, "cell")),
            try await office.giveReason(
                [.victimWords], "MarkWhy", open.request(.manager, "reason")),
        ]
        for outcome in others { _ = try #require(outcome.recorded) }
        let decision = try #require(try await office.decision(on: open.id))
        let duty = try #require(decision.outcomes.first { $0.rule == "doctor" })
        let done = try await office.reportDuty(
            DutyReport(key: duty.key, done: true, note: "MarkDone"),
            open.request(.victimAdvocate, "duty"))
        _ = try #require(done.recorded)
    }

    static func open() async throws -> OpenCase {
        let open = try await OpenCase(
            Partnership(), vera: vera, mia: mia, reason: "MarkCaseReason")
        try await record(in: open)
        return open
    }
}

private func text(_ value: Any) -> String {
    var text = ""
    dump(value, to: &text)
    return text
}

@Suite struct `Beside the person of concern` {
    @Test(arguments: [WorkerRole.programmeWorker, .frontlinePractitioner])
    func `nothing of the victim's is in a case or its decision`(role: WorkerRole) async throws {
        let open = try await Planted.open()
        let view = try #require(try await open.view(role))
        let everything = text(view)
        #expect(!everything.contains("Mark"), "\(found(in: everything))")
        #expect(!everything.contains("MK1"))
        #expect(!everything.contains("07700 900123"))
        #expect(view.withheld.isEmpty)
        #expect(view.people.map(\.role) == [.personOfConcern])
        #expect(Set(view.colleagues.map(\.side)) == [.personOfConcern, .overview])
        #expect(view.level == nil)
        let list = try await open.office().worklist(of: open.partnership.worker(role))
        #expect(!text(list).contains("Mark"))
    }

    @Test func `a decision gives no ground that the worker may not know`() async throws {
        let open = try await Planted.open()
        let view = try #require(try await open.view(.programmeWorker))
        let hidden = ["strangulation", "victim.pregnant", "dash.yes", "risk.level"]
        for outcome in view.decision.outcomes {
            let known = outcome.because.map(\.fact) + outcome.outcome.because.map(\.fact)
            #expect(Set(known).isDisjoint(with: hidden), "\(outcome.outcome.rule)")
            #expect(outcome.because.allSatisfy { $0.value != nil })
        }
        #expect(view.decision.outcomes.allSatisfy { $0.outcome.rule != "doctor" })
        let state = try await open.state()
        let own = Set(
            state.entries.filter { [state.personOfConcern?.file].contains($0.stream) }.map(\.id))
        let named = Set(view.decision.outcomes.flatMap { $0.outcome.because.flatMap(\.entries) })
        #expect(named.isSubset(of: own))
    }

    @Test func `that police attended is known, and neither grade nor summary`() async throws {
        let open = try await Planted.open()
        let view = try #require(try await open.view(.programmeWorker))
        let attendances = view.entries.compactMap { entry -> PoliceAttendance? in
            if case .policeAttended(let attendance)? = entry.body.shown { attendance } else { nil }
        }
        #expect(attendances == [PoliceAttendance(at: Partnership.start)])
    }

    @Test func `what the person of concern said is there`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().recordStatement(
            said(.personOfConcern, "I want to change.", about: open.vera),
            open.request(.manager, "one"))
        let view = try #require(try await open.view(.programmeWorker))
        #expect(text(view).contains("I want to change."))
    }

    @Test func `a reason opens nothing of the victim's`() async throws {
        let open = try await Planted.open()
        let outcome = try await open.office().giveReason(
            [.victimWords, .riskLevel], "I want to know.", open.request(.programmeWorker, "one"))
        #expect(try #require(outcome.refusal).codes.contains("002-100"))
        #expect(!text(try #require(try await open.view(.programmeWorker))).contains("Mark"))
    }

    @Test func `a reason opens the level alone`() async throws {
        let open = try await Planted.open()
        let outcome = try await open.office().giveReason(
            [.riskLevel], "I meet him alone tomorrow.", open.request(.programmeWorker, "one"))
        #expect(outcome.recorded != nil)
        let view = try #require(try await open.view(.programmeWorker))
        #expect(view.level == .high)
        #expect(!text(view).contains("Mark"))
    }

    @Test func `assigning does not tell who stands beside the victim`() async throws {
        let partnership = try await Partnership()
        let open = try await OpenCase(partnership)
        for role in [WorkerRole.victimAdvocate, .programmeWorker, .childrensSocialWorker] {
            for side in [Side.personOfConcern, .victim, .child] {
                let outcome = try await open.office().assign(
                    try partnership.worker(role), side,
                    open.request(.frontlinePractitioner, "\(role) \(side)"))
                #expect(try #require(outcome.refusal).codes.first == "assigned-by-manager")
            }
        }
    }

    @Test func `a name that the victim takes later does not reach who wrote the first`()
        async throws
    {
        let partnership = try await Partnership()
        let new = NewCase(
            area: Partnership.area, reason: "Reason.", side: .personOfConcern,
            people: [
                .init(key: "a", role: .personOfConcern, details: OpenCase.dean),
                .init(key: "b", role: .victim, details: OpenCase.vera),
            ], links: [])
        let programme = try partnership.worker(.programmeWorker)
        let office = partnership.office()
        let opened = try #require(try await office.openCase(new, by: programme, key: "one").done)
        let caseID = opened.recorded.caseID
        let advocate = try partnership.worker(.victimAdvocate)
        let manager = try partnership.worker(.manager)
        _ = try await office.assign(
            manager, .overview, Request(caseID: caseID, worker: programme, key: "two"))
        _ = try await office.assign(
            advocate, .victim, Request(caseID: caseID, worker: manager, key: "and two"))
        let victim = try #require(opened.people["b"])
        _ = try await office.describePerson(
            victim, PersonDetails(name: PersonName(given: "MarkNew", family: "MarkName")),
            Request(caseID: caseID, worker: advocate, key: "three"))
        let view = try #require(try await office.view(caseID, for: programme))
        #expect(view.person(victim)?.name == "Vera Holt")
        #expect(!text(view).contains("Mark"))
        let hers = try #require(try await office.view(caseID, for: advocate))
        #expect(hers.person(victim)?.name == "MarkNew MarkName")
    }

    private func found(in text: String) -> String {
        text.split(whereSeparator: { !$0.isLetter }).filter { $0.hasPrefix("Mark") }
            .joined(separator: " ")
    }
}

@Suite struct `Beside the victim` {
    @Test func `what the victim said and plans is there`() async throws {
        let open = try await Planted.open()
        let everything = text(try #require(try await open.view(.victimAdvocate)))
        for marker in [
            "MarkVera", "MarkHouse", "MarkWords", "MarkNote", "MarkPlaceSaid", "MarkPresent",
            "MarkPassedOn", "MarkAgencyOfHer", "MarkPolice", "MarkIncident", "MarkSummary",
            "MarkReason", "MarkFinding", "MarkVisit", "MarkCafe", "MarkMove", "MarkDone",
            "MarkSchool", "MarkSeen",
        ] {
            #expect(everything.contains(marker), "\(marker) is missing")
        }
    }

    @Test func `a reason opens what is withheld for twelve hours and no longer`() async throws {
        let open = try await Planted.open()
        let before = try #require(try await open.view(.childrensSocialWorker))
        #expect(before.withheld.contains(.victimWords))
        #expect(!text(before).contains("MarkWords"))
        let outcome = try await open.office().giveReason(
            [.victimWords], "The child goes home tonight.",
            open.request(.childrensSocialWorker, "one"))
        #expect(outcome.recorded != nil)
        func sees(_ minutes: Int, _ role: WorkerRole = .childrensSocialWorker) async throws -> Bool
        {
            let later = Partnership.start.adding(minutes: minutes)
            return text(try #require(try await open.view(role, at: later))).contains("MarkWords")
        }
        #expect(try await sees(1))
        #expect(try await sees(12 * 60 - 1))
        #expect(try await !sees(12 * 60 + 1))
        #expect(try await !sees(1, .maracCoordinator))
    }

    @Test func `a reason must be given, and for something`() async throws {
        let open = try await OpenCase(Partnership())
        let empty = try await open.office().giveReason(
            [.victimWords], "  ", open.request(.manager, "one"))
        #expect(empty.problems?.map(\.field) == ["reason"])
        let nothing = try await open.office().giveReason(
            [], "A reason.", open.request(.manager, "two"))
        #expect(nothing.problems?.map(\.field) == ["classes"])
    }

    @Test func `every outcome is shown to the victim's worker`() async throws {
        let open = try await Planted.open()
        let decision = try #require(try await open.office().decision(on: open.id))
        let view = try #require(try await open.view(.victimAdvocate))
        #expect(view.decision.outcomes.map(\.outcome.key) == decision.outcomes.map(\.key))
    }
}
