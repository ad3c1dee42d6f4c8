import Domain
import Ledger
import Looking
import Matching
import Testing

@testable import Casework

@Suite struct `Before somebody is added` {
    private func people(_ details: PersonDetails...) -> [NewCase.Person] {
        details.enumerated().map { place, details in
            .init(key: "\(place)", role: place == 0 ? .personOfConcern : .victim, details: details)
        }
    }

    @Test func `everyone of the form is looked for, in one search`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let advocate = try open.partnership.worker(.victimAdvocate)
        let found = try await office.lookFor(
            people(OpenCase.dean, TwoCases.other, PersonDetails()), by: advocate
        ).found
        #expect(found["0"]?.map(\.person) == [open.dean])
        #expect(found["1"]?.isEmpty == true)
        // Nobody can be looked for of whom nothing is known.
        #expect(found["2"] == nil)
        let rows = try await open.partnership.store.read {
            try $0.lookUps(since: Partnership.start, .searched)
        }
        #expect(rows.map(\.worker).filter { $0 == advocate } == [advocate])
    }

    @Test func `nobody is shown who shares one name alone or whom the worker may not find`()
        async throws
    {
        let open = try await OpenCase(Partnership())
        let namesake = PersonDetails(name: PersonName(given: "Owen", family: "Ashby"))
        for (details, role) in [
            (namesake, WorkerRole.manager), (OpenCase.vera, .programmeWorker),
        ] {
            let found = try await open.office().lookFor(
                people(details), by: open.partnership.worker(role))
            #expect(found.found == ["0": []])
        }
    }

    @Test func `that it is none of those who were shown is in the person's own file`() async throws
    {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let manager = try open.partnership.worker(.manager)
        let new = NewCase(
            area: Partnership.area, reason: "A namesake.", side: .overview,
            people: people(OpenCase.dean, PersonDetails()), links: [])
        let look = try await office.lookFor(new.people, by: manager)
        // Nobody is said to be none of those who were not shown.
        #expect(look.noneOfThem(shown: []) == nil)
        let looked = try #require(look.noneOfThem(shown: [open.dean]))
        let opened = try #require(
            try await office.openCase(new, looked, by: manager, key: "new").done)
        let caseID = opened.recorded.caseID
        let state = try #require(
            try await open.partnership.store.read { try office.load(caseID, $0) })
        let noted = state.entries.filter { $0.body.kind == "looked-for" }
        let person = try #require(opened.people["0"])
        guard case .personLookedFor(person, let lookedFor)? = noted.first?.body else {
            Issue.record("it is about somebody else")
            return
        }
        #expect(lookedFor.shown == 1 && lookedFor.found == .nobody)
        #expect(lookedFor.people?.map(\.place) == [PersonInCase(open.id, open.dean)])
        #expect(noted.count == 1)
        #expect(noted.map(\.stream) == [state.member(person)?.file])
        #expect(noted.map(\.worker) == [manager])
        // It is shown to nobody: how many were shown would tell how many there are.
        let view = try #require(try await office.view(caseID, for: manager))
        #expect(!view.entries.contains { $0.id == noted.first?.id })
        let sealed = try await open.partnership.store.read { try $0.entries(of: noted[0].stream) }
        #expect(!String(decoding: sealed.flatMap(\.sealed), as: UTF8.self).contains("shown"))
        // The same form sent twice opens one case and notes it once.
        let again = try #require(
            try await office.openCase(new, looked, by: manager, key: "new").done)
        #expect(again.people["0"] == person)
        #expect(again.recorded.repeated)
    }

    @Test func `a case takes nobody who was not looked for, as they are, by whoever opens it`()
        async throws
    {
        let partnership = try await Partnership()
        let office = partnership.office()
        let manager = try partnership.worker(.manager)
        let new = NewCase(
            area: Partnership.area, reason: "A call.", side: .overview,
            people: people(OpenCase.dean, OpenCase.vera), links: [])
        var other = OpenCase.vera
        other.phone = "07700 900999"
        let looks = [
            try await office.lookFor(people(OpenCase.dean), by: manager),
            try await office.lookFor(people(OpenCase.dean, other), by: manager),
            try await office.lookFor(new.people, by: partnership.worker(.policeOfficer)),
        ]
        for (number, look) in looks.enumerated() {
            guard
                case .refused(let refusal) = try await office.openCase(
                    new, look.receipt, by: manager, key: "\(number)")
            else {
                Issue.record("case \(number) was opened")
                continue
            }
            #expect(refusal.codes == ["not-looked-for"])
        }
        #expect(try await partnership.store.read { try $0.allCases() }.isEmpty)
    }
}
