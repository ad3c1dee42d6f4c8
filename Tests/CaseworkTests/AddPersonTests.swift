import Barrier
import Database
import Domain
import Engines
import Ledger
import Looking
import Matching
import Testing

@testable import Casework

extension OpenCase {
    /// Adds somebody after everyone whom a look-up finds was shown.
    func add(
        _ role: Role, _ details: PersonDetails, _ found: NamedFinding.What = .nobody,
        by worker: WorkerRole = .manager, shown: Set<PersonID>? = nil,
        connection: NewPerson.Connection? = nil, key: String = "add"
    ) async throws -> Outcomes {
        let request = try request(worker, key)
        let look = try await office().likelyPeople(details, for: id, by: request.worker)
        return try await office().addPerson(
            NewPerson(
                role: role, details: details, found: found, shown: shown ?? look?.shown ?? [],
                connection: connection), request)
    }

    func look(
        _ details: PersonDetails, by worker: WorkerRole = .manager
    ) async throws -> LikelyPeople? {
        try await office().likelyPeople(details, for: id, by: partnership.worker(worker))
    }
}

/// Somebody who is in nobody's case.
private let noor = TwoCases.other
private let tia = PersonDetails(name: PersonName(given: "Tia", family: "Holt"))

@Suite struct `Adding a person to a case` {
    @Test(arguments: StoreFactory.all)
    func `keeps who was shown and what was found, in one transaction, and decides anew`(
        factory: StoreFactory
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try await factory.make(folder)
        let both = try await TwoCases(Partnership(store: store))
        let open = both.first
        let before = try await open.state().entries.count
        // Noor of the second case is found; this is another of the name.
        let look = try #require(try await open.look(noor))
        #expect(look.candidates.map(\.hit.person) == [both.victim])
        #expect(look.candidates.map(\.mayBeChosen) == [true])
        #expect(look.candidates.map(\.isHere) == [false])
        #expect(look.here == [open.dean, open.vera, open.mia])
        let connection = NewPerson.Connection(
            person: open.dean, kind: .formerPartners, livingTogether: .no)
        let added = try #require(
            try await open.add(.victim, noor, connection: connection).recorded)
        let state = try await open.state()
        #expect(
            state.kinds(after: before)
                == ["person", "details", "looked-for", "relationship", "decision"])
        let member = try #require(state.members.last)
        #expect(member.role == .victim && member.details == noor)
        #expect(state.relationships.last?.value.to == member.id)
        let noted = try #require(
            state.entries.first {
                $0.body.kind == "looked-for" && $0.stream == member.file
            })
        guard case .personLookedFor(member.id, let looked) = noted.body else {
            Issue.record("it is about somebody else")
            return
        }
        #expect(looked.found == .nobody)
        #expect(looked.shown == 1)
        #expect(looked.people?.map(\.place) == [both.two(both.victim)])
        #expect(looked.people?.first?.grounds.isEmpty == false)
        guard case .decisionReached(let decision)? = state.entries.last?.body else {
            Issue.record("nothing was decided")
            return
        }
        #expect(decision.after == added.entry)
        // The same form sent twice adds one person.
        let again = try #require(try await open.add(.victim, noor).recorded)
        #expect(again.repeated && again.entry == added.entry)
        #expect(try await open.state().members.count == 4)
        #expect(await store.verifyRecord().isSound)
    }

    @Test func `links whom the worker recognised, for those who see both`() async throws {
        let both = try await TwoCases(Partnership())
        let outcome = try await both.first.add(.victim, noor, .same(both.two(both.victim)))
        _ = try #require(outcome.recorded)
        let added = try #require(try await both.first.state().members.last?.id)
        let places = try await both.office().places(
            of: added, in: both.first.id, for: both.partnership.worker(.manager))
        #expect(places.map(\.person) == [both.victim])
        let theirs = try await both.office().places(
            of: added, in: both.first.id, for: both.partnership.worker(.victimAdvocate))
        #expect(theirs.isEmpty)
    }

    @Test func `in the opposite role waits for a second worker`() async throws {
        let both = try await TwoCases(Partnership(), .sameVictim)
        // Noor is of concern in the second case.
        _ = try #require(
            try await both.first.add(.victim, noor, .same(both.two(both.concern))).recorded)
        let queue = try await both.office().reviewQueue(for: both.partnership.worker(.manager))
        #expect(queue.waiting.map(\.standing) == [.proposed(isMine: true)])
    }

    @Test func `asks a colleague to look where the worker is not sure`() async throws {
        let both = try await TwoCases(Partnership())
        _ = try #require(
            try await both.first.add(.victim, noor, .referred(both.two(both.victim))).recorded)
        let queue = try await both.office().reviewQueue(for: both.partnership.worker(.manager))
        #expect(queue.referred.count == 1)
        let noted = try await both.first.state().entries.compactMap { entry in
            if case .personLookedFor(_, let looked) = entry.body { looked.found } else { nil }
        }
        #expect(noted.last == .referred(both.two(both.victim)))
    }

    @Test func `is not done while somebody was found who was not shown`() async throws {
        let both = try await TwoCases(Partnership())
        let here: Set = [both.first.dean, both.first.vera, both.first.mia]
        let before = try await both.first.state().entries.count
        let unseen = try await both.first.add(.victim, noor, shown: here)
        #expect(unseen.problems?.map(\.code) == ["found-meanwhile"])
        // Whoever looked for one case has not looked at the people of another.
        let look = try #require(try await both.first.look(noor))
        let elsewhere = try await both.office().addPerson(
            NewPerson(role: .victim, details: noor, found: .nobody, shown: look.shown),
            both.request(.manager, "elsewhere"))
        #expect(elsewhere.problems?.map(\.code) == ["found-meanwhile"])
        let unknown = try await both.first.add(
            .victim, noor, .same(both.two(nobody)), key: "unknown")
        #expect(unknown.problems?.map(\.field) == ["found"])
        #expect(try await both.first.state().entries.count == before)
    }

    @Test(arguments: [tia, PersonDetails()])
    func `from two pages adds nobody twice`(details: PersonDetails) async throws {
        let open = try await OpenCase(Partnership())
        let look = try #require(try await open.look(details))
        let first = try await open.add(.child, details, shown: look.shown, key: "one")
        #expect(first.recorded != nil)
        let second = try await open.add(.child, details, shown: look.shown, key: "two")
        #expect(second.problems?.map(\.code) == ["found-meanwhile"])
        #expect(try await open.state().members(.child).count == 2)
        // With the first in view a worker may say that there is one more.
        #expect(try await open.add(.child, details, key: "three").recorded != nil)
    }

    @Test func `adds nobody who is in the case already`() async throws {
        let both = try await TwoCases(Partnership(), .sameVictim)
        let open = both.first
        let look = try #require(try await open.look(OpenCase.vera))
        #expect(
            Set(look.candidates.map(\.hit.person)) == [open.vera, both.victim])
        #expect(look.candidates.filter(\.isHere).map(\.hit.person) == [open.vera])
        for what in [NamedFinding.What.same(both.one(open.vera)), .referred(both.one(open.vera))] {
            let outcome = try await open.add(.victim, OpenCase.vera, what, key: "\(what)")
            #expect(outcome.problems?.map(\.code) == ["already-here"])
        }
        // Nor who is found in another case and linked with somebody of this one.
        try await both.link(.sameVictim)
        let joined = try #require(try await open.look(OpenCase.vera))
        #expect(joined.candidates.map(\.isHere) == [true])
        let place = joined.candidates[0].hit
        let linked = try await open.add(
            .victim, OpenCase.vera, .same(PersonInCase(place.caseID, place.person)), key: "linked")
        #expect(linked.problems?.map(\.code) == ["already-here"])
        #expect(try await open.state().members.count == 3)
    }

    @Test func `recognises nobody in a case that is not the worker's`() async throws {
        let both = try await TwoCases(Partnership())
        let office = both.office()
        // The advocate is on the first case alone; the agency knows Dean of the second.
        let look = try #require(try await both.first.look(OpenCase.dean, by: .victimAdvocate))
        let closed = look.candidates.filter { $0.hit.caseID == both.second }
        #expect(closed.map(\.mayBeChosen) == [false])
        let chosen = try await both.first.add(
            .child, OpenCase.dean, .same(both.two(both.concern)), by: .victimAdvocate)
        #expect(chosen.problems?.map(\.field) == ["found"])
        #expect(try await both.first.look(noor, by: .victimAdvocate)?.candidates.isEmpty == true)
        let guessed = try await both.first.add(
            .victim, noor, .same(both.two(both.victim)), by: .victimAdvocate, key: "guessed")
        #expect(guessed.problems?.map(\.field) == ["found"])
        let stranger = both.partnership.stranger
        #expect(try await office.likelyPeople(noor, for: both.first.id, by: stranger) == nil)
    }

    @Test func `keeps out whoever would add somebody close to them`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.office().declareTies(
            [CloseTie(kind: .family, name: noor.name)], by: open.partnership.worker(.manager))
        #expect(try await open.add(.victim, noor).refusal?.codes == ["own-matter"])
        #expect(try await open.state().members.count == 3)
    }
}

@Suite struct `Who is added in what role` {
    @Test func `is for those who may write every file of the case`() async throws {
        let open = try await OpenCase(Partnership())
        for role in WorkerRole.allCases {
            let isBeside = role == .programmeWorker || role == .frontlinePractitioner
            let mayAdd = !isBeside && role != .auditor
            let child = PersonDetails(name: PersonName(given: "Kit", family: "\(role)"))
            let outcome = try await open.add(.child, child, by: role, key: "\(role)")
            #expect((outcome.recorded != nil) == mayAdd, "\(role)")
            let offered = try await open.view(role)?.rolesToAdd
            #expect(offered?.isEmpty == (role == .auditor ? nil : isBeside), "\(role)")
            if isBeside {
                // In words that are the same whoever is in the case.
                #expect(outcome.refusal?.codes == ["added-by-others", "002-99", "002-100"])
                #expect(try await open.look(tia, by: role) == nil)
            }
        }
        let before = try await open.state().entries.count
        _ = try await open.add(.child, tia, by: .programmeWorker, key: "again")
        #expect(try await open.state().kinds(after: before) == ["refusal"])
    }

    @Test func `is one person of concern, and nobody who turns a side`() async throws {
        let open = try await OpenCase(Partnership())
        #expect(try await open.view(.manager)?.rolesToAdd == [.victim, .child, .undetermined])
        let refused = try await open.add(.personOfConcern, noor)
        #expect(refused.refusal?.codes == ["one-person-of-concern"])
        let state = try await open.state()
        func codes(_ there: [Role], _ added: [Role]) -> [String]? {
            var other = state
            other.members = there.map { role in
                var member = state.members[0]
                member.role = role
                return member
            }
            return other.refusalToAdd(added)?.codes
        }
        #expect(codes([.personOfConcern], [.victim, .child]) == nil)
        #expect(codes([.victim], [.personOfConcern, .victim]) == nil)
        #expect(codes([.child], [.undetermined, .undetermined]) == nil)
        #expect(codes([.undetermined, .undetermined], [.undetermined, .child]) == nil)
        #expect(codes([.undetermined], [.victim]) == ["not-determined", "DX-24"])
        #expect(codes([.undetermined], [.personOfConcern]) == ["not-determined", "DX-24"])
        #expect(codes([], [.undetermined, .victim]) == ["not-determined", "DX-24"])
        #expect(codes([.personOfConcern], [.undetermined]) == ["half-determined", "DX-24"])
        #expect(codes([.personOfConcern], [.victim, .undetermined]) == nil)
        #expect(
            codes([.victim], [.personOfConcern, .personOfConcern]) == ["one-person-of-concern"])
    }

    @Test func `leaves whoever stands beside one of undetermined role where they are`()
        async throws
    {
        let partnership = try await Partnership()
        let office = partnership.office()
        let manager = try partnership.worker(.manager)
        let opened = try #require(
            try await office.openCase(
                NewCase(
                    area: Partnership.area, reason: "Both say so.", side: .overview,
                    people: [.init(key: "a", role: .undetermined, details: OpenCase.dean)],
                    links: []), by: manager, key: "one"
            ).done)
        let caseID = opened.recorded.caseID
        func request(_ key: String) -> Request {
            Request(caseID: caseID, worker: manager, key: key)
        }
        for (role, side) in [
            (WorkerRole.programmeWorker, Side.personOfConcern),
            (.victimAdvocate, .victim),
        ] {
            let outcome = try await office.assign(
                partnership.worker(role), side, request("assign \(role)"))
            _ = try #require(outcome.recorded)
        }
        func seen() async throws -> [String] {
            var views: [String] = []
            for role in [WorkerRole.programmeWorker, .victimAdvocate] {
                views.append(
                    written(
                        try await office.view(caseID, for: partnership.worker(role)) as Any))
            }
            return views
        }
        let before = try await seen()
        let added = try await office.addPerson(.undetermined, noor, request("other"))
        _ = try #require(added.recorded)
        #expect(try await seen() == before)
        let victim = try await office.addPerson(.victim, tia, request("victim"))
        #expect(victim.refusal?.codes.first == "not-determined")
    }
}

@Suite struct `Who learns that somebody was added` {
    @Test func `is nobody beside the person of concern, linked or not`() async throws {
        let both = try await TwoCases(Partnership())
        let before = try await everything(both, .programmeWorker)
        let added = [
            try await both.first.add(.victim, noor, .same(both.two(both.victim)), key: "victim"),
            try await both.first.add(.child, tia, by: .childrensSocialWorker, key: "child"),
        ]
        for outcome in added { _ = try #require(outcome.recorded) }
        #expect(try await everything(both, .programmeWorker) == before)
        for role in [WorkerRole.victimAdvocate, .childrensSocialWorker, .policeOfficer] {
            let view = try #require(try await both.first.view(role))
            #expect(view.people.count == 5, "\(role)")
            // Who was shown, and how many, is shown to nobody.
            let kinds = view.entries.compactMap(\.body.shown?.kind)
            #expect(!kinds.contains("looked-for"), "\(role)")
        }
    }

    @Test func `is everyone where it is the person of concern, as far as that is theirs`()
        async throws
    {
        let partnership = try await Partnership()
        let office = partnership.office()
        let advocate = try partnership.worker(.victimAdvocate)
        let opened = try #require(
            try await office.openCase(
                NewCase(
                    area: Partnership.area, reason: "She rang.", side: .victim,
                    people: [.init(key: "vera", role: .victim, details: OpenCase.vera)],
                    links: []), by: advocate, key: "open"
            ).done)
        func request(_ worker: WorkerID, _ key: String) -> Request {
            Request(caseID: opened.recorded.caseID, worker: worker, key: key)
        }
        let manager = try partnership.worker(.manager)
        let programme = try partnership.worker(.programmeWorker)
        for (worker, by, side) in [
            (manager, advocate, Side.overview), (programme, manager, .personOfConcern),
        ] {
            let outcome = try await office.assign(worker, side, request(by, worker.text))
            _ = try #require(outcome.recorded)
        }
        let added = try await office.addPerson(
            .personOfConcern, OpenCase.dean, request(advocate, "dean"))
        _ = try #require(added.recorded)
        let view = try #require(
            try await office.view(opened.recorded.caseID, for: programme))
        #expect(view.people.map(\.role) == [.personOfConcern])
        // By whom it was written is not said there, and it goes into no paper for that person.
        let recorded = try #require(added.recorded)
        let entry = try #require(view.entry(recorded.entry))
        #expect(entry.worker == "" && entry.agency == "")
        let knowable = try await office.knowable(opened.recorded.caseID, for: programme)
        #expect(knowable?.person.address == nil)
    }
}
