import Database
import Domain
import Engines
import Ledger
import Looking
import Matching
import Testing

@testable import Casework

/// A police notification taken in by the manager of an agency that has a case of one of its people.
struct Told: Sendable {
    let open: OpenCase
    let id: NotificationID
    let manager: WorkerID

    /// The person of concern is Dean of the open case, the others are new.
    static func notification(
        dean: PersonDetails = OpenCase.dean, victim: PersonDetails = TwoCases.other,
        source: Source = .police
    ) -> NewNotification {
        NewNotification(
            area: Partnership.area, source: source, sender: "County Police",
            reference: "41/70923/27", happened: instant("2027-02-09T22:10"),
            received: instant("2027-02-10T08:30"), place: "18 Corve Terrace",
            what: "heron-marker: shouting and a broken door.",
            people: [
                .init(role: .personOfConcern, details: dean),
                .init(role: .victim, details: victim),
            ])
    }

    init(
        _ partnership: Partnership, _ new: NewNotification = Told.notification(),
        vera: PersonDetails = OpenCase.vera
    ) async throws {
        open = try await OpenCase(partnership, vera: vera)
        manager = try partnership.worker(.manager)
        id = try #require(
            try await open.office().receiveNotification(new, by: manager, key: "told").done
        ).id
    }

    var office: Office { open.office() }
    var dean: PersonInCase { PersonInCase(open.id, open.dean) }

    func view(_ role: WorkerRole = .manager) async throws -> NotificationView? {
        try await office.notification(id, for: open.partnership.worker(role))
    }

    func named(_ role: Role) async throws -> NotificationView.Named {
        try #require(try await view()?.people.first { $0.person.role == role })
    }

    /// A finding by a worker who was shown everyone that is found now.
    func find(
        _ role: Role, _ what: NamedFinding.What, by worker: WorkerRole = .manager,
        shown: Set<PersonID>? = nil, key: String? = nil
    ) async throws -> Verdict<EntryID> {
        let view = try #require(try await view(worker))
        let named = try #require(view.people.first { $0.person.role == role })
        return try await office.findNamed(
            NamedRequest(
                notification: id, named: named.person.id, what: what,
                shown: shown ?? Set(named.candidates.map(\.hit.person)),
                worker: open.partnership.worker(worker), key: key ?? "\(role) \(what)"))
    }

    func take(
        _ into: TakingRequest.Into, by worker: WorkerRole = .manager, key: String = "take"
    ) async throws -> Verdict<CaseID> {
        try await office.takeIntoCase(
            TakingRequest(
                notification: id, into: into, worker: open.partnership.worker(worker), key: key))
    }

    static let new = TakingRequest.Into.new(reason: "A notification.", links: [])
}

extension Verdict {
    var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    var problems: [InputProblem]? {
        if case .invalid(let problems) = self { problems } else { nil }
    }
}

@Suite struct `A notification` {
    @Test(arguments: StoreFactory.all)
    func `waits until everyone whom it names was looked for and it is in a case`(
        factory: StoreFactory
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try await factory.make(folder)
        let told = try await Told(Partnership(store: store))
        let waiting = try #require(try await told.office.waitingNotifications(for: told.manager))
        #expect(waiting.map(\.id) == [told.id])
        #expect(waiting.map(\.people) == [2])
        let concern = try await told.named(.personOfConcern)
        #expect(concern.candidates.map(\.hit.person) == [told.open.dean])
        #expect(concern.candidates.map(\.mayBeChosen) == [true])
        #expect(concern.candidates[0].hit.comparison.likelihood == .same)
        #expect(try await told.named(.victim).candidates.isEmpty)
        // Not before everyone was looked at.
        #expect(try await told.take(Told.new).problems?.map(\.field) == ["into"])
        #expect(try await told.find(.personOfConcern, .same(told.dean)).done != nil)
        #expect(try await told.take(Told.new).problems?.map(\.field) == ["into"])
        #expect(try await told.find(.victim, .nobody).done != nil)
        #expect(try await told.view()?.isFound == true)
        let caseID = try #require(try await told.take(Told.new).done)
        #expect(try await told.office.waitingNotifications(for: told.manager)?.isEmpty == true)
        #expect(try await told.view()?.settledIn == caseID)
        // The same form sent twice opens one case, another one is refused.
        #expect(try await told.take(Told.new).done == caseID)
        #expect(
            try await told.take(Told.new, key: "other").refusal?.codes == ["notification-settled"])
        #expect(await store.verifyRecord().isSound)
        // Worked out from the entries it is the same.
        _ = try await told.office.rebuild()
        #expect(try await told.office.waitingNotifications(for: told.manager)?.isEmpty == true)
    }

    @Test func `becomes a case with its people, what was told, and who is somebody else`()
        async throws
    {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .nobody)
        let people = try #require(try await told.view()).notification.people
        let link = NewCase.Link(
            from: people[0].id.text, to: people[1].id.text, kind: .formerPartners)
        let caseID = try #require(
            try await told.take(.new(reason: "A notification.", links: [link])).done)
        let office = told.office
        let state = try #require(try await office.state(of: caseID))
        #expect(state.members.map(\.role) == [.personOfConcern, .victim])
        #expect(state.members.map(\.details) == [OpenCase.dean, TwoCases.other])
        #expect(state.relationships.map(\.value.kind) == [.formerPartners])
        let taken = try #require(state.notifications.first?.value)
        #expect(taken.id == told.id)
        #expect(taken.happened == instant("2027-02-09T22:10"))
        #expect(taken.received == instant("2027-02-10T08:30"))
        let looked = state.entries.compactMap { entry -> Int? in
            if case .personLookedFor(_, let looked) = entry.body { looked.shown } else { nil }
        }
        #expect(looked == [1, 0])
        // Dean of the new case and Dean of the first are one, for who sees both.
        let places = try await office.places(
            of: told.open.dean, in: told.open.id, for: told.manager)
        #expect(places.map(\.caseID) == [caseID])
    }

    @Test func `goes into a case of somebody who was recognised, with those who are new`()
        async throws
    {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .nobody)
        #expect(try await told.take(.existing(told.open.id)).done == told.open.id)
        let state = try await told.open.state()
        #expect(state.members.map(\.role) == [.personOfConcern, .victim, .child, .victim])
        #expect(state.notifications.map(\.value.id) == [told.id])
        #expect(try await told.office.waitingNotifications(for: told.manager)?.isEmpty == true)
    }

    @Test func `is not added to a case that nobody whom it names is in, nor to another's`()
        async throws
    {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .nobody)
        _ = try await told.find(.victim, .nobody)
        #expect(try await told.take(.existing(told.open.id)).problems?.map(\.field) == ["into"])
        let nowhere = try #require(CaseID(told.id.text))
        #expect(try await told.take(.existing(nowhere)).refusal?.kind == .noRight)
        #expect(try await told.open.state().notifications.isEmpty)
    }

    @Test func `names no second person of concern in a case that has one`() async throws {
        let told = try await Told(
            Partnership(),
            Told.notification(dean: TwoCases.other, victim: OpenCase.vera))
        let vera = PersonInCase(told.open.id, told.open.vera)
        _ = try await told.find(.personOfConcern, .nobody)
        #expect(try await told.find(.victim, .same(vera)).done != nil)
        let before = try await told.open.state().entries.count
        let refused = try await told.take(.existing(told.open.id))
        #expect(refused.refusal?.codes == ["one-person-of-concern"])
        // What was refused is on record, and nothing else of it.
        #expect(try await told.open.state().kinds(after: before) == ["refusal"])
        #expect(try await told.office.waitingNotifications(for: told.manager)?.count == 1)
    }

    @Test func `that somebody is nobody is recorded with who looked, when and by what`()
        async throws
    {
        let told = try await Told(Partnership())
        let entry = try #require(try await told.find(.personOfConcern, .nobody).done)
        let office = told.office
        let entries = try await told.open.partnership.store.read { reading in
            try reading.notificationStream(told.id).map { try office.open($0, reading) } ?? []
        }
        let found = try #require(entries.first { $0.id == entry })
        #expect(found.worker == told.manager)
        #expect(found.recordedAt == Partnership.start)
        guard case .namedPersonFound(let finding) = found.body else {
            Issue.record("it is a \(found.body.kind)")
            return
        }
        #expect(finding.what == .nobody)
        #expect(finding.searched == OpenCase.dean)
        #expect(finding.shown.map(\.place) == [told.dean])
        #expect(finding.shown.map(\.likelihood) == ["same"])
        #expect(finding.shown[0].grounds.contains { $0.kind == "birth.same" && $0.weight > 0 })
    }

    @Test func `nobody is nobody while there is one whom the worker was not shown`() async throws {
        let told = try await Told(Partnership())
        let unseen = try await told.find(.personOfConcern, .nobody, shown: [])
        #expect(unseen.problems?.map(\.code) == ["found-meanwhile"])
        _ = try await told.find(.personOfConcern, .nobody)
        _ = try await told.find(.victim, .nobody)
        // Somebody comes to light before the case is opened.
        _ = try #require(
            try await told.office.openCase(
                NewCase(
                    area: Partnership.area, reason: "Meanwhile.", side: .overview,
                    people: [.init(key: "v", role: .victim, details: TwoCases.other)], links: []),
                by: told.manager, key: "meanwhile"
            ).done)
        #expect(try await told.named(.victim).isStale)
        #expect(try await told.view()?.isFound == false)
        #expect(try await told.take(Told.new).problems?.map(\.code) == ["found-meanwhile"])
        // The worker says so anew, with the other in view, and goes on.
        #expect(try await told.find(.victim, .nobody, key: "anew").done != nil)
        #expect(try await told.take(Told.new).done != nil)
    }

    @Test func `whom a worker cannot tell is looked at by who sees both`() async throws {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .referred(told.dean))
        _ = try await told.find(.victim, .nobody)
        let caseID = try #require(try await told.take(Told.new).done)
        let queue = try await told.office.reviewQueue(for: told.manager)
        #expect(queue.referred.count == 1)
        #expect(queue.probable.isEmpty)
        let pair = try #require(queue.referred.first)
        #expect(Set([pair.one.caseID, pair.other.caseID]) == [told.open.id, caseID])
        #expect(pair.standing == .open)
        // The police officer is on the first case alone and learns nothing.
        let theirs = try await told.office.reviewQueue(
            for: told.open.partnership.worker(.policeOfficer))
        #expect(theirs.referred.isEmpty && theirs.probable.isEmpty)
        let decided = try await told.office.decideIdentity(
            IdentityRequest(
                pair: pair.pair, choice: .same, reason: "One passport.", seen: pair.seen,
                worker: told.manager, key: "same"))
        #expect(decided.kind == .linked)
        #expect(try await told.office.reviewQueue(for: told.manager).referred.isEmpty)
    }

    @Test func `nobody is added to a case in which they may be already`() async throws {
        let told = try await Told(
            Partnership(), Told.notification(victim: OpenCase.vera))
        let vera = PersonInCase(told.open.id, told.open.vera)
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .referred(vera))
        #expect(try await told.take(.existing(told.open.id)).problems?.map(\.code) == ["unsure"])
        #expect(try await told.take(Told.new).done != nil)
    }

    @Test func `two whom it names are not one person on record`() async throws {
        let told = try await Told(
            Partnership(), Told.notification(victim: OpenCase.dean))
        #expect(try await told.find(.personOfConcern, .same(told.dean)).done != nil)
        #expect(try await told.find(.victim, .same(told.dean)).problems?.count == 1)
    }

    @Test func `a person recognised in the opposite role waits for a second worker`() async throws {
        let told = try await Told(
            Partnership(), Told.notification(dean: TwoCases.other, victim: OpenCase.dean))
        _ = try await told.find(.personOfConcern, .nobody)
        _ = try await told.find(.victim, .same(told.dean))
        _ = try #require(try await told.take(Told.new).done)
        let queue = try await told.office.reviewQueue(for: told.manager)
        #expect(queue.waiting.map(\.standing) == [.proposed(isMine: true)])
    }

    @Test func `what is refused of it leaves nothing behind`() async throws {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .nobody)
        // Whoever was recognised is taken from the manager before the case is opened.
        let before = try await told.open.partnership.store.read {
            try $0.allCases().count
        }
        var office = told.open.office(at: Partnership.start.adding(minutes: 1))
        _ = try await office.declareTies(
            [CloseTie(kind: .family, name: OpenCase.vera.name, born: OpenCase.vera.born)],
            by: told.manager)
        office = told.open.office(at: Partnership.start.adding(minutes: 2))
        let refused = try await office.takeIntoCase(
            TakingRequest(
                notification: told.id, into: Told.new, worker: told.manager, key: "take"))
        #expect(refused.refusal?.codes == ["not-recognised"])
        let after = try await told.open.partnership.store.read { try $0.allCases().count }
        #expect(after == before)
        #expect(try await office.waitingNotifications(for: told.manager)?.count == 1)
    }
}
