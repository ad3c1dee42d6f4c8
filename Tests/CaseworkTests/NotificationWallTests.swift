import Barrier
import Domain
import Ledger
import Matching
import ReleaseCheck
import Testing

@testable import Casework

@Suite struct `Who learns of a notification` {
    @Test func `is the agency that took it in, by those who see whole cases`() async throws {
        let told = try await Told(Partnership())
        let partnership = told.open.partnership
        for role in WorkerRole.allCases {
            let sees = [.manager, .policeOfficer, .maracCoordinator].contains(role)
            #expect(try await (told.view(role) != nil) == sees, "\(role)")
            let list = try await told.office.waitingNotifications(for: partnership.worker(role))
            #expect((list != nil) == sees, "\(role)")
            let taken = try await told.office.receiveNotification(
                Told.notification(), by: partnership.worker(role), key: "again \(role)")
            #expect((taken.done != nil) == sees, "\(role)")
        }
        let agency = try await told.office.addAgency("Elsewhere Police", .police)
        let other = try await partnership.add("other", .manager, agency)
        #expect(try await told.office.notification(told.id, for: other) == nil)
        #expect(try await told.office.waitingNotifications(for: other)?.isEmpty == true)
        let manager = try #require(
            try await told.office.everyone().workers.first { $0.id == told.manager })
        let far = try await partnership.add(
            "far", .manager, manager.agency, areas: [Area(rawValue: "leicestershire")])
        #expect(try await told.office.notification(told.id, for: far) == nil)
    }

    @Test func `not there and not theirs leave the same trace, and an opening leaves its own`()
        async throws
    {
        let told = try await Told(Partnership())
        let partnership = told.open.partnership
        let advocate = try partnership.worker(.victimAdvocate)
        let nothing = NotificationID(random: [UInt8](repeating: 3, count: 16))
        #expect(try await told.office.notification(told.id, for: advocate) == nil)
        #expect(try await told.office.notification(nothing, for: advocate) == nil)
        let missed = try await partnership.store.read {
            try $0.lookUps(since: Partnership.start, .missed)
        }
        #expect(missed.map(\.worker) == [advocate, advocate])
        #expect(missed.map(\.caseID) == [CaseID(told.id.text), CaseID(nothing.text)])
        func openings() async throws -> [WorkerID] {
            let office = told.office
            let entries = try await partnership.store.read { reading in
                try reading.notificationStream(told.id).map { try office.open($0, reading) } ?? []
            }
            return entries.filter { $0.body == .notificationOpened }.map(\.worker)
        }
        _ = try await told.view()
        _ = try await told.view()
        #expect(try await openings() == [told.manager])
        let later = told.open.office(at: Partnership.start.adding(minutes: 31))
        _ = try await later.notification(told.id, for: told.manager)
        #expect(try await openings() == [told.manager, told.manager])
    }

    @Test func `somebody close to one of its people is kept out`() async throws {
        let told = try await Told(Partnership())
        let close = try await told.open.partnership.add(
            "close", .manager, told.open.partnership.agency(of: .manager))
        #expect(try await told.office.notification(told.id, for: close) != nil)
        _ = try await told.office.declareTies(
            [CloseTie(kind: .family, name: TwoCases.other.name)], by: close)
        #expect(try await told.office.notification(told.id, for: close) == nil)
        let waiting = try await told.office.waitingNotifications(for: close)
        #expect(waiting?.isEmpty == true)
        let own = try await told.office.receiveNotification(
            Told.notification(), by: close, key: "own")
        #expect(own.refusal?.codes == ["own-matter"])
    }

    @Test func `a worker is shown whom their own search would find, and not a colleague's finding`()
        async throws
    {
        let told = try await Told(Partnership())
        let partnership = told.open.partnership
        let agency = try await partnership.agency(of: .manager)
        let colleague = try await partnership.add("colleague", .manager, agency)
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .nobody)
        let view = try #require(try await told.office.notification(told.id, for: colleague))
        // The agency knows Dean; the colleague is not on the case and may not take it for theirs.
        #expect(view.people[0].candidates.map(\.hit.open) == [false])
        #expect(view.people[0].candidates.map(\.mayBeChosen) == [false])
        let found = try await told.office.search(
            PersonQuery(OpenCase.dean), by: colleague)
        #expect(view.people[0].candidates.map(\.hit) == found)
        // Match and no match look the same to a colleague.
        #expect(view.people.map(\.finding) == [nil, nil])
        #expect(view.people.map(\.isFoundByOthers) == [true, true])
        let chosen = try await told.office.findNamed(
            NamedRequest(
                notification: told.id, named: view.people[0].person.id, what: .same(told.dean),
                shown: [told.open.dean], worker: colleague, key: "theirs"))
        #expect(chosen.problems?.count == 1)
        let taken = try await told.office.takeIntoCase(
            TakingRequest(
                notification: told.id, into: Told.new, worker: colleague, key: "take"))
        #expect(taken.problems?.map(\.field) == ["into"])
    }

    @Test func `a victim of another's case is found by nobody who is not on it`() async throws {
        let told = try await Told(
            Partnership(), Told.notification(dean: TwoCases.other, victim: OpenCase.vera))
        let partnership = told.open.partnership
        #expect(try await told.named(.victim).candidates.map(\.hit.person) == [told.open.vera])
        let colleague = try await partnership.add(
            "colleague", .manager, partnership.agency(of: .manager))
        let view = try #require(try await told.office.notification(told.id, for: colleague))
        #expect(view.people.allSatisfy { $0.candidates.isEmpty })
        let vera = PersonInCase(told.open.id, told.open.vera)
        for what in [NamedFinding.What.same(vera), .referred(vera)] {
            let guessed = try await told.office.findNamed(
                NamedRequest(
                    notification: told.id, named: view.people[1].person.id, what: what,
                    shown: [told.open.vera], worker: colleague, key: "\(what)"))
            #expect(guessed.done == nil)
        }
    }

    @Test func `beside the person of concern nobody sees that it came, what it says or when`()
        async throws
    {
        let told = try await Told(Partnership())
        let before = try await told.open.view(.programmeWorker)
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .nobody)
        _ = try #require(try await told.take(.existing(told.open.id)).done)
        let after = try #require(try await told.open.view(.programmeWorker))
        #expect(after.entries.map(\.id) == before?.entries.map(\.id))
        #expect(after.people.map(\.id) == before?.people.map(\.id))
        for role in [WorkerRole.manager, .policeOfficer, .victimAdvocate] {
            let view = try #require(try await told.open.view(role))
            let shown = view.entries.compactMap(\.body.shown).contains { body in
                if case .notificationTaken(let taken) = body {
                    taken.what.contains("heron-marker")
                } else {
                    false
                }
            }
            #expect(shown, "\(role)")
        }
    }

    @Test func `what it says stands in nothing that goes to the person of concern`() async throws {
        let told = try await Told(Partnership())
        _ = try await told.find(.personOfConcern, .same(told.dean))
        _ = try await told.find(.victim, .nobody)
        _ = try #require(try await told.take(.existing(told.open.id)).done)
        let state = try await told.open.state()
        let entry = try #require(state.entries.last { $0.body.kind == "notified" })
        #expect(state.released(entry, to: Projection.reader).shown == nil)
        let register = try await told.open.partnership.store.read {
            [office = told.office] in try office.register($0)
        }
        let protected = ProtectedRecord.make(
            state, register, try Handbook.procedure(), nil
        ).protected
        #expect(protected.contains { $0.text.contains("heron-marker") })
        #expect(protected.contains { $0.text == "18 Corve Terrace" && $0.kind == .address })
    }

    @Test func `is sealed, and its key goes with the case that it was taken into`() async throws {
        let told = try await Told(Partnership())
        let store = told.open.partnership.store
        let sealed = try await store.read { reading in
            try reading.notificationStream(told.id).map { try reading.entries(of: $0.id) } ?? []
        }
        #expect(!sealed.isEmpty)
        let text = String(decoding: sealed.flatMap(\.sealed), as: UTF8.self)
        #expect(!text.contains("heron-marker") && !text.contains("Corve"))
        _ = try await told.find(.personOfConcern, .nobody)
        _ = try await told.find(.victim, .nobody)
        let caseID = try #require(try await told.take(Told.new).done)
        let second = try await told.open.partnership.add(
            "second", .manager, told.open.partnership.agency(of: .manager))
        let later = told.open.office(at: Partnership.start.adding(hours: 24 * 366 * 2))
        _ = try await later.setRetention(years: 1, by: told.manager)
        let scope = CustodyScope(caseID: caseID)
        let asked = try #require(
            try await later.askErasure(scope, reason: "Its time passed.", by: told.manager).done)
        #expect(try await later.confirmErasure(asked, by: second).done != nil)
        let stream = try await store.read { try $0.notificationStream(told.id) }
        #expect(stream?.wrappedKey == nil)
        #expect(try await later.notification(told.id, for: told.manager) == nil)
        _ = try await later.rebuild()
        #expect(try await later.waitingNotifications(for: told.manager)?.isEmpty == true)
    }

    @Test func `is taken in once under one key, and only as it can be`() async throws {
        let told = try await Told(Partnership())
        let again = try await told.office.receiveNotification(
            Told.notification(), by: told.manager, key: "told")
        #expect(again.done == ReceivedNotification(id: told.id, repeated: true))
        func problems(_ change: (inout NewNotification) -> Void) async throws -> [String] {
            var new = Told.notification()
            change(&new)
            let verdict = try await told.office.receiveNotification(
                new, by: told.manager, key: "wrong")
            return verdict.problems?.map(\.field) ?? []
        }
        #expect(try await problems { $0.reference = " " } == ["reference"])
        #expect(try await problems { $0.sender = "" } == ["sender"])
        #expect(try await problems { $0.what = "" } == ["what"])
        #expect(try await problems { $0.source = .victim } == ["source"])
        #expect(try await problems { $0.people = [] } == ["people"])
        #expect(try await problems { $0.people[1].role = .personOfConcern } == ["people"])
        #expect(
            try await problems { $0.received = Partnership.start.adding(minutes: 1) }
                == ["received"])
        #expect(
            try await problems { $0.happened = $0.received.adding(minutes: 1) } == ["happened"])
        var elsewhere = Told.notification()
        elsewhere.area = Area(rawValue: "leicestershire")
        let refused = try await told.office.receiveNotification(
            elsewhere, by: told.manager, key: "elsewhere")
        #expect(refused.refusal != nil)
    }
}

extension Partnership {
    func agency(of role: WorkerRole) async throws -> AgencyID {
        let id = try worker(role)
        let worker = try #require(try await office().everyone().workers.first { $0.id == id })
        return worker.agency
    }
}
