import Domain
import Looking
import Testing

@testable import Casework

@Suite struct `What the person of concern may know` {
    @Test func `is the person's own words, meetings, orders and what was seen of them`()
        async throws
    {
        let open = try await OwnSide.open(planted: false)
        let view = try #require(try await open.knowable())
        let today = OwnSide.at.day
        let worker = KnowableView.Worker(name: "Worker programmeWorker")
        let meeting = KnowableView.Appointment(
            at: OwnSide.meeting.at, place: "Room 3, Kestrel House", channel: .office,
            purpose: .abuseDiscussion, with: worker)
        var held = meeting
        held.at = OwnSide.at.adding(hours: -24)
        let expected = KnowableView(
            person: .init(
                name: OpenCase.dean.name, address: "1 Long Lane", postcode: "AL1 3JE",
                phone: "01632 960123"),
            acknowledgement: .partial,
            said: [
                .init(on: today, words: "I shouted, and I am not proud of it."),
                .init(on: today, words: "I want to change."),
            ],
            observed: [.init(on: today, words: "Dean came on time and was calm.")],
            orders: [
                .init(
                    kind: .nonMolestation, served: OwnSide.at.adding(hours: -90).day,
                    start: Day("2027-01-04"), end: Day("2027-07-03")),
                .init(kind: .bail, served: today, start: today),
            ],
            appointments: [held, meeting],
            attendance: [.init(kind: .missesSession, on: today.adding(days: -3))])
        #expect(view == expected)
    }

    @Test func `holds no marker that was planted anywhere else`() async throws {
        let open = try await OwnSide.open(planted: true)
        let everything = dumped(try #require(try await open.knowable()))
        for marker in ["Mark", "MK1", "07700 900123", "Vera", "Mia", "Holt", "AL2"] {
            #expect(!everything.contains(marker), "\(marker)")
        }
    }

    @Test func `is the same whatever is recorded on the other side`() async throws {
        let alone = try #require(try await OwnSide.open(planted: false).knowable())
        let planted = try #require(try await OwnSide.open(planted: true).knowable())
        #expect(alone == planted)
        #expect(dumped(alone) == dumped(planted))
    }

    @Test func `holds no identifier, position or time of the record`() async throws {
        let open = try await OpenCase(Partnership())
        // Recorded long after it was said.
        try await OwnSide.record(in: open, at: OwnSide.at.adding(hours: 700))
        let later = try #require(try await open.knowable())
        let prompt = try await OpenCase(Partnership())
        try await OwnSide.record(in: prompt)
        #expect(later == (try await prompt.knowable()))
        let everything = dumped(later)
        let state = try await open.state()
        for entry in state.entries {
            #expect(!everything.contains(entry.id.text))
            #expect(!everything.contains(entry.stream.text))
            #expect(!everything.contains(entry.worker.text))
        }
        for member in state.members { #expect(!everything.contains(member.id.text)) }
    }

    @Test func `is in the order of its own dates, whenever it was written down`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        for (days, words) in [(1, "Second."), (5, "First."), (0, "Third.")] {
            var statement = said(.personOfConcern, words)
            statement.said = OwnSide.at.adding(hours: -24 * days)
            statement.learned = statement.said
            _ = try #require(
                try await office.recordStatement(
                    statement, open.request(.programmeWorker, words)
                ).recorded)
        }
        let view = try #require(try await open.knowable())
        #expect(view.said.map(\.words) == ["First.", "Second.", "Third."])
    }

    @Test(arguments: WorkerRole.allCases)
    func `is read by those who write to the person and by nobody else`(role: WorkerRole)
        async throws
    {
        let open = try await OwnSide.open(planted: false)
        let mayRead = [.programmeWorker, .frontlinePractitioner, .manager].contains(role)
        #expect(try await (open.knowable(role) != nil) == mayRead)
    }

    @Test func `is nothing to somebody without an assignment`() async throws {
        let open = try await OwnSide.open(planted: false)
        let view = try await open.office().knowable(open.id, for: open.partnership.stranger)
        #expect(view == nil)
    }

    @Test func `is nothing while nobody is the person of concern`() async throws {
        let partnership = try await Partnership()
        let manager = try partnership.worker(.manager)
        let new = NewCase(
            area: Partnership.area, reason: "Both say so.", side: .overview,
            people: [
                .init(key: "a", role: .undetermined, details: OpenCase.dean),
                .init(key: "b", role: .undetermined, details: OpenCase.vera),
            ], links: [])
        let office = partnership.office()
        let opened = try #require(try await office.openCase(new, by: manager, key: "one").done)
        #expect(try await office.knowable(opened.recorded.caseID, for: manager) == nil)
    }
}

/// One thing at a time that must not become knowable, each written into the file of the person of
/// concern or about that person.
@Suite struct `What does not become knowable` {
    private func view(
        _ record: (OpenCase, Office) async throws -> Outcomes
    ) async throws -> KnowableView {
        let open = try await OpenCase(Partnership())
        _ = try #require(try await record(open, open.office()).recorded)
        return try #require(try await open.knowable())
    }

    private static let untouched = KnowableView(
        person: .init(
            name: OpenCase.dean.name, address: "1 Long Lane", postcode: "AL1 3JE",
            phone: "01632 960123"))

    @Test(arguments: [WorkerRole.victimAdvocate, .childrensSocialWorker])
    func `is what a worker of another side heard the person say`(role: WorkerRole) async throws {
        let view = try await view {
            try await $1.recordStatement(
                said(.personOfConcern, "MarkThreat", about: $0.vera), $0.request(role, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is what the person said to somebody who passed it on`() async throws {
        let through = try await view {
            try await $1.recordStatement(
                said(.personOfConcern, "MarkThreat", through: ["MarkNeighbour"]),
                $0.request(.programmeWorker, "one"))
        }
        #expect(through == Self.untouched)
        let passedOn = try await view {
            var statement = said(.personOfConcern, "MarkThreat")
            statement.provenance.prompting = .thirdParty
            return try await $1.recordStatement(statement, $0.request(.programmeWorker, "one"))
        }
        #expect(passedOn == Self.untouched)
    }

    @Test(arguments: [Source.victim, .child, .thirdParty, .police, .agency])
    func `is what anybody else said of the person`(source: Source) async throws {
        let view = try await view {
            try await $1.recordStatement(
                said(source, "MarkSaid", person: $0.dean, about: $0.dean),
                $0.request(.manager, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test(arguments: [
        WorkerRole.manager, .policeOfficer, .victimAdvocate, .childrensSocialWorker,
    ])
    func `is what somebody not beside the person saw of them`(role: WorkerRole) async throws {
        let view = try await view {
            try await $1.recordStatement(
                OwnSide.seen("MarkSeen", about: $0.dean), $0.request(role, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is what a worker saw of somebody else`() async throws {
        let view = try await view {
            var seen = OwnSide.seen("MarkSeen", about: $0.vera)
            seen.provenance.person = $0.dean
            return try await $1.recordStatement(seen, $0.request(.programmeWorker, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test(arguments: [Source.victim, .child, .thirdParty, .police, .agency])
    func `is what others say of how far the person acknowledges it`(source: Source) async throws {
        let view = try await view {
            try await $1.recordFinding(
                Finding(
                    fact: "concern.acknowledges", value: "full",
                    provenance: Provenance(source: source)), $0.request(.manager, "one"))
        }
        #expect(view.acknowledgement == .notKnown)
        #expect(view == Self.untouched)
    }

    @Test func `is that police attended`() async throws {
        let view = try await view {
            try await $1.recordAttendance(
                PoliceAttendance(at: OwnSide.at), $0.request(.policeOfficer, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test(arguments: [("breach", WorkerRole.programmeWorker), ("missesSession", .victimAdvocate)])
    func `is what happened, unless a worker of theirs saw their attendance`(
        kind: String, role: WorkerRole
    ) async throws {
        let view = try await view {
            try await $1.recordDevelopment(
                Development(kind: kind, about: $0.dean, on: OwnSide.at.day),
                $0.request(role, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is an order that is only proposed`() async throws {
        let view = try await view {
            try await $1.recordOrder(
                Order(kind: .restraining, respondent: $0.dean, considered: true),
                $0.request(.manager, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is an order that binds somebody else`() async throws {
        let view = try await view {
            try await $1.recordOrder(
                Order(kind: .restraining, respondent: $0.vera, served: OwnSide.at),
                $0.request(.manager, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is a contact that the other side plans, or one with anybody else`() async throws {
        for (role, partner) in [
            (WorkerRole.victimAdvocate, PlannedContact.Partner.personOfConcern),
            (.manager, .victim), (.manager, .household),
        ] {
            let view = try await view {
                try await $1.planContact(
                    PlannedContact(
                        with: partner, purpose: .riskManagement, channel: .office, place: "Mark",
                        at: OwnSide.at.adding(hours: 3)), $0.request(role, "one"))
            }
            #expect(view == Self.untouched)
        }
    }

    @Test func `is where somebody beside the victim says the person lives`() async throws {
        let view = try await view {
            try await $1.describePerson(
                $0.dean,
                PersonDetails(
                    name: PersonName(given: "Mark", family: "Mark"), address: "Mark Lane",
                    phone: "07700 900999"), $0.request(.victimAdvocate, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is an instrument, even one that the person answered`() async throws {
        let view = try await view {
            try await $1.completeAssessment(
                AssessmentForm(
                    instrument: "asked", about: $0.dean, respondent: .personOfConcern,
                    items: [1: .init(answer: "yes", note: "Mark")], completed: OwnSide.at),
                $0.request(.programmeWorker, "one"))
        }
        #expect(view == Self.untouched)
    }

    @Test func `is what happened as the person tells it, in a worker's words`() async throws {
        let view = try await view {
            try await $1.recordIncident(
                Incident(
                    provenance: Provenance(source: .personOfConcern), at: OwnSide.at,
                    known: OwnSide.at, what: "Mark"), $0.request(.programmeWorker, "one"))
        }
        #expect(view == Self.untouched)
    }
}

@Suite struct `The details of the person of concern` {
    @Test func `are taken from those who meet them, and the name from whoever wrote it first`()
        async throws
    {
        let partnership = try await Partnership()
        let office = partnership.office()
        let advocate = try partnership.worker(.victimAdvocate)
        let new = NewCase(
            area: Partnership.area, reason: "She told us.", side: .victim,
            people: [
                .init(
                    key: "a", role: .personOfConcern,
                    details: PersonDetails(
                        name: PersonName(given: "Dean", family: "Ashby", knownAs: "MarkPet"),
                        address: "Mark House", phone: "07700 900555")),
                .init(key: "b", role: .victim, details: OpenCase.vera),
            ], links: [])
        let opened = try #require(try await office.openCase(new, by: advocate, key: "one").done)
        let caseID = opened.recorded.caseID
        let dean = try #require(opened.people["a"])
        let manager = try partnership.worker(.manager)
        let programme = try partnership.worker(.programmeWorker)
        _ = try await office.assign(
            manager, .overview, Request(caseID: caseID, worker: advocate, key: "two"))
        _ = try await office.assign(
            programme, .personOfConcern, Request(caseID: caseID, worker: manager, key: "three"))
        let first = try #require(try await office.knowable(caseID, for: programme))
        #expect(first.person == .init(name: PersonName(given: "Dean", family: "Ashby")))
        _ = try #require(
            try await office.describePerson(
                dean, PersonDetails(phone: "01632 960222"),
                Request(caseID: caseID, worker: programme, key: "four")
            ).recorded)
        let second = try #require(try await office.knowable(caseID, for: programme))
        #expect(second.person.phone == "01632 960222")
        #expect(second.person.address == nil)
    }

    @Test func `name the office by its name for letters and by no other`() async throws {
        let partnership = try await Partnership()
        let office = partnership.office()
        let agency = try await office.addAgency(
            "Turning Point Programme", .perpetratorProgramme, letterName: "Kestrel House",
            letterPhone: "01632 960500")
        let worker = try await partnership.add("gareth", .programmeWorker, agency)
        let open = try await OpenCase(partnership)
        _ = try #require(
            try await office.assign(worker, .personOfConcern, open.request(.manager, "one"))
                .recorded)
        _ = try #require(
            try await office.planContact(
                OwnSide.meeting, Request(caseID: open.id, worker: worker, key: "two")
            ).recorded)
        let view = try #require(try await open.knowable())
        #expect(
            view.appointments.first?.with
                == .init(name: "Worker gareth", office: "Kestrel House", phone: "01632 960500"))
        #expect(!dumped(view).contains("Turning"))
    }
}
