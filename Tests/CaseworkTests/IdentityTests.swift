import Database
import Domain
import Engines
import Ledger
import Looking
import Matching
import Testing

@testable import Casework

@Suite struct `Who is this` {
    @Test(arguments: StoreFactory.all)
    func `is found by a worker who sees both, with the reason and what spoke for it`(
        factory: StoreFactory
    ) async throws {
        let folder = try TemporaryFolder()
        let store = try await factory.make(folder)
        let both = try await TwoCases(Partnership(store: store))
        let pair = both.pair()
        let before = try #require(
            try await both.office().pair(pair, for: both.partnership.worker(.manager)))
        #expect(before.standing == .open)
        #expect(!before.needsSecond)
        let outcome = try await both.decide(pair, .same, "link")
        #expect(outcome.kind == .linked)
        let after = try #require(
            try await both.office().pair(pair, for: both.partnership.worker(.manager)))
        #expect(after.standing == .linked)
        #expect(after.history.map(\.reason) == ["Seen together at the desk."])
        #expect(after.history.map(\.worker) == ["Worker manager"])
        let step = try #require(try await both.identities().lastStep(pair))
        #expect(step.decision.grounds.map(\.kind) == before.comparison.grounds.map(\.name))
        #expect(step.decision.grounds.contains { $0.kind == "birth.same" && $0.weight > 0 })
        let places = try await both.office().places(
            of: both.first.dean, in: both.first.id, for: both.partnership.worker(.manager))
        #expect(places.map(\.caseID) == [both.second])
        #expect(places.map(\.role) == [.personOfConcern])
        let back = try await both.office().places(
            of: both.concern, in: both.second, for: both.partnership.worker(.manager))
        #expect(back.map(\.person) == [both.first.dean])
        #expect(await store.verifyRecord().isSound)
    }

    @Test func `is sealed in a stream of its own, which no case reads`() async throws {
        let both = try await TwoCases(Partnership())
        let counts = try await both.partnership.store.read { reading in
            try [both.first.id, both.second].map { try reading.streams(of: $0).count }
        }
        try await both.link(.sameRole)
        let office = both.office()
        try await both.partnership.store.read { reading in
            let stream = try #require(try reading.identityStream())
            #expect(
                try [both.first.id, both.second].map { try reading.streams(of: $0).count } == counts
            )
            #expect(try !reading.allCases().contains { $0 == stream.caseID })
            let sealed = try reading.entries(of: stream.id)
            #expect(sealed.map(\.kind) == ["identity"])
            let text = String(decoding: sealed.flatMap(\.sealed), as: UTF8.self)
            #expect(!text.contains("Seen together"))
            #expect(!text.contains(both.first.dean.text))
            #expect(try office.open(stream, reading).count == 1)
        }
        let rotated = try #require(DeploymentKey([UInt8](repeating: 8, count: 32)))
        let ring = Office(
            store: both.partnership.store, practice: both.partnership.practice,
            keys: KeyRing([both.partnership.keys, rotated]) { [] }, now: { Partnership.start },
            random: both.partnership.random)
        _ = try await ring.rotateKeys(from: both.partnership.keys, to: rotated)
        let fresh = Office(
            store: both.partnership.store, practice: both.partnership.practice, keys: rotated,
            now: { Partnership.start }, random: both.partnership.random)
        let state = try await both.partnership.store.read { try fresh.identities($0) }
        #expect(state.isLinked(both.one(both.first.dean)))
    }

    @Test func `is not for whoever does not see both, who is told what anyone is told`()
        async throws
    {
        let both = try await TwoCases(Partnership())
        let nowhere = PersonPair(both.one(both.first.dean), both.two(nobody))
        for role in WorkerRole.allCases where role != .manager && role != .policeOfficer {
            for pair in [both.pair(), nowhere] {
                let outcome = try await both.decide(
                    pair, .same, by: role, "\(role) \(pair == nowhere)")
                #expect(outcome.refusal?.kind == .noRight)
                #expect(
                    outcome.refusal?.reasons.map(\.text) == ["There are no such people for you."])
                let worker = try both.partnership.worker(role)
                #expect(try await both.office().pair(pair, for: worker) == nil)
            }
        }
        #expect(try await both.identities().steps.isEmpty)
    }

    @Test func `beside the person of concern is about that person and nobody else`() async throws {
        let both = try await TwoCases(Partnership())
        _ = try await both.assign(.programmeWorker, .personOfConcern)
        let hidden = PersonPair(both.one(both.first.vera), both.two(both.victim))
        #expect(
            try await both.decide(hidden, .same, by: .programmeWorker, "hidden").code == "no-right")
        #expect(
            try await both.decide(both.pair(), .same, by: .programmeWorker, "own").kind == .linked)
        _ = try await both.decide(
            both.pair(), .end, "end", reason: "The victim said it is another.")
        let worker = try both.partnership.worker(.programmeWorker)
        let view = try #require(try await both.office().pair(both.pair(), for: worker))
        #expect(view.history.map(\.kind) == [.linked, .ended])
        #expect(view.history.map(\.reason) == ["Seen together at the desk.", nil])
        #expect(view.history.map(\.worker) == ["Worker programmeWorker", nil])
    }

    @Test func `beside the person of concern is never about a victim whom the worker wrote down`()
        async throws
    {
        let partnership = try await Partnership()
        let both = try await TwoCases(partnership, .sameVictim, assigning: [.policeOfficer])
        let worker = try partnership.worker(.programmeWorker)
        var victims: [PersonInCase] = []
        for (key, concern) in [("one", OpenCase.dean), ("two", TwoCases.other)] {
            let opened = try #require(
                try await both.office().openCase(
                    NewCase(
                        area: Partnership.area, reason: "He told of her.", side: .personOfConcern,
                        people: [
                            .init(key: "concern", role: .personOfConcern, details: concern),
                            .init(key: "victim", role: .victim, details: OpenCase.vera),
                        ], links: []), by: worker, key: key
                ).done)
            let view = try #require(
                try await both.office().view(opened.recorded.caseID, for: worker))
            // The worker still sees the name that they wrote down.
            #expect(view.people.contains { $0.role == .victim && $0.name != nil })
            victims.append(
                PersonInCase(opened.recorded.caseID, try #require(opened.people["victim"])))
        }
        let pair = PersonPair(victims[0], victims[1])
        #expect(try await both.decide(pair, .same, by: .programmeWorker, "same").code == "no-right")
        let queue = try await both.office().reviewQueue(for: worker)
        #expect(queue.probable.isEmpty)
    }

    @Test func `needs a reason, two cases and a place in both that lasts`() async throws {
        let both = try await TwoCases(Partnership(), assigning: [.victimAdvocate, .policeOfficer])
        for choice in IdentityRequest.Choice.allCases where choice != .putOff {
            let outcome = try await both.decide(both.pair(), choice, "no \(choice)", reason: " \n")
            #expect(outcome.problems?.map(\.field) == ["reason"])
        }
        let one = PersonPair(both.one(both.first.dean), both.one(both.first.vera))
        #expect(try await both.decide(one, .same, "one").code == "one-case")
        for choice in [IdentityRequest.Choice.end, .decline, .withdrawApart] {
            let outcome = try await both.decide(both.pair(), choice, "\(choice)")
            #expect(outcome.problems?.map(\.field) == ["choice"])
        }
        let worker = try both.partnership.worker(.victimAdvocate)
        let taken = try await both.office().takeEmergencyAccess(
            EmergencyRequest(
                given: "Noor", family: "Quirke", born: Day(1988, 8, 9), side: .victim,
                reason: "She is at the front desk."), by: worker, key: "k")
        #expect(taken.done == [both.second])
        let outcome = try await both.decide(both.pair(), .same, by: .victimAdvocate, "emergency")
        #expect(outcome.code == "no-right")
    }

    @Test func `in opposite roles needs a second worker`() async throws {
        let both = try await TwoCases(Partnership(), .oppositeRoles)
        let pair = both.pair(.oppositeRoles)
        #expect(try await both.decide(pair, .same, "one").kind == .proposed)
        #expect(try await !both.identities().isLinked(pair.first))
        #expect(try await both.decide(pair, .same, "again").code == "second-worker")
        let officer = try both.partnership.worker(.policeOfficer)
        let view = try #require(try await both.office().pair(pair, for: officer))
        #expect(view.standing == .proposed(isMine: false))
        #expect(view.needsSecond)
        #expect(try await both.decide(pair, .same, by: .policeOfficer, "two").kind == .confirmed)
        #expect(try await both.identities().isLinked(pair.first))
    }

    @Test func `that was proposed can be declined and proposed again`() async throws {
        let both = try await TwoCases(Partnership(), .concernIsVictim)
        let pair = both.pair(.concernIsVictim)
        #expect(try await both.decide(pair, .same, "one").kind == .proposed)
        #expect(try await both.decide(pair, .decline, by: .policeOfficer, "no").kind == .declined)
        #expect(try await both.identities().standing(pair) == .open)
        #expect(try await both.decide(pair, .same, by: .policeOfficer, "two").kind == .proposed)
        #expect(try await both.decide(pair, .same, "three").kind == .confirmed)
    }

    @Test func `that was linked and ended leaves every view as it was before`() async throws {
        let both = try await TwoCases(Partnership(), .sameVictim)
        let before = try await views(both)
        try await both.link(.sameVictim)
        #expect(try await views(both) != before)
        #expect(try await both.decide(both.pair(.sameVictim), .end, "end").kind == .ended)
        #expect(try await views(both) == before)
        #expect(try await both.decide(both.pair(.sameVictim), .same, "anew").kind == .linked)
    }

    /// Everything that the workers of both cases read: their cases, searches and other places.
    private func views(_ both: TwoCases) async throws -> [String] {
        var read: [String] = []
        for role in WorkerRole.allCases {
            read.append(try await everything(both, role))
        }
        return read
    }

    @Test func `that never is one is not linked, nor by way of a third`() async throws {
        let both = try await TwoCases(Partnership())
        let third = try await both.third()
        let (a, b) = (both.one(both.first.dean), both.two(both.concern))
        #expect(try await both.decide(PersonPair(a, b), .keepApart, "apart").kind == .keptApart)
        let refused = try await both.decide(PersonPair(a, b), .same, "same")
        #expect(refused.code == "kept-apart")
        #expect(refused.refusal?.reasons.first?.text.contains("Seen together") == true)
        #expect(try await both.decide(PersonPair(b, third), .same, "b-c").kind == .linked)
        #expect(try await both.decide(PersonPair(a, third), .same, "a-c").code == "kept-apart")
        let withdrawn = try await both.decide(PersonPair(a, b), .withdrawApart, "withdraw")
        #expect(withdrawn.kind == .apartWithdrawn)
        #expect(try await both.decide(PersonPair(a, third), .same, "a-c 2").kind == .linked)
        let places = try await both.office().places(
            of: both.first.dean, in: both.first.id, for: both.partnership.worker(.manager))
        #expect(Set(places.map(\.caseID)) == [both.second, third.caseID])
    }

    @Test func `that is linked is not kept apart until the link is ended`() async throws {
        let both = try await TwoCases(Partnership())
        let third = try await both.third()
        let (a, b) = (both.one(both.first.dean), both.two(both.concern))
        for (place, pair) in [PersonPair(a, b), PersonPair(b, third)].enumerated() {
            #expect(try await both.decide(pair, .same, "link \(place)").kind == .linked)
        }
        for pair in [PersonPair(a, b), PersonPair(a, third)] {
            #expect(
                try await both.decide(pair, .keepApart, "\(pair.hashValue)").code == "still-linked")
        }
        #expect(try await both.decide(PersonPair(b, third), .end, "end").kind == .ended)
        #expect(try await both.decide(PersonPair(a, third), .keepApart, "now").kind == .keptApart)
    }

    @Test func `joins nobody for a worker by way of a case that is not theirs`() async throws {
        let both = try await TwoCases(Partnership())
        let third = try await both.third()
        let hidden = both.two(both.concern)
        let (a, c) = (both.one(both.first.dean), third)
        let worker = try both.partnership.worker(.programmeWorker)
        _ = try await both.office().assign(
            worker, .personOfConcern,
            Request(
                caseID: third.caseID, worker: both.partnership.worker(.manager), key: "third"))
        let before = try await everything(both, .programmeWorker)
        _ = try await both.decide(PersonPair(a, hidden), .same, "a-b")
        _ = try await both.decide(PersonPair(hidden, c), .same, "b-c")
        #expect(try await everything(both, .programmeWorker) == before)
        // What the worker finds is not refused for what the worker may not know of.
        let apart = try await both.decide(PersonPair(a, c), .keepApart, by: .programmeWorker, "p")
        #expect(apart.kind == .keptApart)
        let manager = try both.partnership.worker(.manager)
        let places = try await both.office().places(
            of: both.first.dean, in: both.first.id, for: manager)
        #expect(places.map(\.caseID) == [both.second])
    }

    @Test func `is decided once when two decide at the same time`() async throws {
        let both = try await TwoCases(Partnership())
        let pair = both.pair()
        let worker = try both.partnership.worker(.manager)
        let officer = try both.partnership.worker(.policeOfficer)
        func request(_ choice: IdentityRequest.Choice, _ worker: WorkerID) -> IdentityRequest {
            IdentityRequest(
                pair: pair, choice: choice, reason: "Checked.", seen: nil, worker: worker,
                key: "\(choice)")
        }
        let linked = try await both.office().decideIdentity(request(.same, worker))
        #expect(linked.kind == .linked)
        #expect(try await both.office().decideIdentity(request(.keepApart, officer)).isClash)
        // The same form sent twice is recorded once, and says what it said.
        #expect(try await both.office().decideIdentity(request(.same, worker)).kind == .linked)
        #expect(try await both.identities().steps.count == 1)
        // Looking another time is no finding: it is in nobody's way.
        var later = request(.putOff, officer)
        later.seen = try await both.identities().lastStep(pair)?.id
        #expect(try await both.office().decideIdentity(later).kind == .putOff)
        #expect(try await both.decide(pair, .end, "end").kind == .ended)
    }

    @Test(arguments: SharedRecord.all)
    func `is decided once over two servers`(shared: SharedRecord) async throws {
        let folder = try TemporaryFolder()
        let servers = try await TwoServers(shared, folder)
        let both = try await TwoCases(servers.partnership)
        let pair = both.pair()
        let manager = try both.partnership.worker(.manager)
        let officer = try both.partnership.worker(.policeOfficer)
        func decide(
            _ server: Int, _ choice: IdentityRequest.Choice, _ worker: WorkerID
        ) async throws -> IdentityOutcome {
            try await servers.office(server).decideIdentity(
                IdentityRequest(
                    pair: pair, choice: choice, reason: "Checked.", seen: nil, worker: worker,
                    key: "\(server)"))
        }
        async let one = decide(0, .same, manager)
        async let other = decide(1, .keepApart, officer)
        let outcomes = try await [one, other]
        #expect(outcomes.count { $0.kind != nil } == 1)
        #expect(outcomes.count { $0.isClash } == 1)
        #expect(try await both.identities().steps.count == 1)
        _ = await servers.verify()
    }

    @Test func `that was refused is on record, and is answered the same again`() async throws {
        let both = try await TwoCases(Partnership())
        _ = try await both.decide(both.pair(), .keepApart, "apart")
        let one = try await both.decide(both.pair(), .same, "same")
        let again = try await both.decide(both.pair(), .same, "same")
        #expect(one.refusal == again.refusal)
        let office = both.office()
        let kinds = try await both.partnership.store.read { reading in
            try office.open(#require(try reading.identityStream()), reading).map(\.body.kind)
        }
        #expect(kinds == ["identity", "refusal"])
    }
}
