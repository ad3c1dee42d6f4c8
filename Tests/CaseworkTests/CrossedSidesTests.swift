import Domain
import Matching
import Testing

@testable import Casework

@Suite struct `One person in two cases` {
    /// Who may be put where on the second case, of those on the first: the programme worker beside
    /// Dean, the victim advocate beside Vera, the social worker with the child.
    private static let places: [(TwoCases.Meeting, WorkerRole, Side, Bool)] = [
        // Dean is of concern in both.
        (.sameRole, .programmeWorker, .personOfConcern, true),
        (.sameRole, .victimAdvocate, .victim, true),
        (.sameRole, .frontlinePractitioner, .victim, false),
        (.sameRole, .childrensSocialWorker, .child, true),
        // Vera, the victim of the first, is of concern in the second.
        (.oppositeRoles, .programmeWorker, .personOfConcern, false),
        (.oppositeRoles, .frontlinePractitioner, .victim, false),
        (.oppositeRoles, .victimAdvocate, .victim, false),
        // Vera is the victim of both.
        (.sameVictim, .victimAdvocate, .victim, true),
        (.sameVictim, .programmeWorker, .personOfConcern, true),
        (.sameVictim, .frontlinePractitioner, .victim, false),
        // Dean, of concern in the first, is the victim of the second.
        (.concernIsVictim, .victimAdvocate, .victim, false),
        (.concernIsVictim, .frontlinePractitioner, .victim, false),
        (.concernIsVictim, .programmeWorker, .personOfConcern, false),
        (.concernIsVictim, .maracCoordinator, .overview, true),
    ]

    @Test(arguments: places)
    func `keeps a worker from both sides, and anyone else from nothing`(
        meeting: TwoCases.Meeting, role: WorkerRole, side: Side, isOpen: Bool
    ) async throws {
        let both = try await TwoCases(Partnership(), meeting)
        try await both.link(meeting)
        let outcome = try await both.assign(role, side)
        if isOpen {
            #expect(outcome.recorded != nil)
        } else {
            #expect(outcome.refusal?.reasons.map(\.code) == ["not-for-this-worker"])
            #expect(outcome.refusal == Refusal.keptOut)
        }
    }

    @Test(arguments: places)
    func `keeps nobody out while nothing links them`(
        meeting: TwoCases.Meeting, role: WorkerRole, side: Side, _: Bool
    ) async throws {
        let both = try await TwoCases(Partnership(), meeting)
        #expect(try await both.assign(role, side).recorded != nil)
    }

    @Test func `keeps a worker from her victim's other abuser, in another case`() async throws {
        let both = try await TwoCases(Partnership(), .sameVictim)
        _ = try await both.assign(.frontlinePractitioner, .personOfConcern, "before")
        try await both.link(.sameVictim)
        // Beside one abuser and beside another is no crossing; beside the victim would be.
        let log = try await conflicts(both, both.second)
        #expect(log.isEmpty)
        let victims = try await both.assign(.victimAdvocate, .victim)
        #expect(victims.recorded != nil)
    }

    @Test func `is not told to whoever assigns, and is to who audits, who may let it pass`()
        async throws
    {
        let both = try await TwoCases(Partnership(), .concernIsVictim)
        try await both.link(.concernIsVictim)
        _ = try await both.assign(.victimAdvocate, .victim)
        let kept = try #require(try await conflicts(both, both.second).first)
        #expect(kept.workerID == (try both.partnership.worker(.victimAdvocate)))
        #expect(kept.grounds.map(\.kind) == [.otherSide])
        #expect(kept.grounds.map(\.person) == [2])
        let lifted = try await both.office().reviewConflict(
            of: kept.workerID, isLifted: true, reason: "There is nobody else.", in: both.second,
            by: both.partnership.worker(.auditor), key: "lift")
        #expect(lifted.done != nil)
        #expect(try await both.assign(.victimAdvocate, .victim, "again").recorded != nil)
    }

    @Test func `found out later takes no case away until who audits finds that it stands`()
        async throws
    {
        let both = try await TwoCases(Partnership(), .oppositeRoles)
        #expect(try await both.assign(.victimAdvocate, .victim).recorded != nil)
        let before = try await everything(both, .victimAdvocate)
        try await both.link(.oppositeRoles)
        // The advocate sees Vera openly in both cases, and so learns that they are one; the cases
        // themselves stay as they were.
        let advocate = try both.partnership.worker(.victimAdvocate)
        for caseID in [both.first.id, both.second] {
            let view = try await both.office().view(caseID, for: advocate)
            #expect(before.contains(written(view as Any)))
            #expect(try await conflicts(both, caseID).map(\.workerID) == [advocate])
        }
        let stands = try await both.office().reviewConflict(
            of: advocate, isLifted: false, reason: "She works with both.", in: both.second,
            by: both.partnership.worker(.auditor), key: "stands")
        #expect(stands.done != nil)
        #expect(try await both.office().view(both.second, for: advocate) == nil)
        #expect(try await both.office().view(both.first.id, for: advocate) != nil)
        #expect(try await both.decide(both.pair(.oppositeRoles), .end, "end").kind == .ended)
        #expect(try await everything(both, .victimAdvocate) == before)
        // What was let pass for one link is looked at anew for another.
        try await relink(both)
        #expect(try await conflicts(both, both.second).filter { $0.review == nil }.count == 1)
    }

    private func relink(_ both: TwoCases) async throws {
        let pair = both.pair(.oppositeRoles)
        #expect(try await both.decide(pair, .same, "relink").kind == .proposed)
        #expect(
            try await both.decide(pair, .same, by: .policeOfficer, "relink too").kind == .confirmed)
    }

    @Test func `bars emergency access from the other side`() async throws {
        let both = try await TwoCases(Partnership(), .concernIsVictim)
        try await both.link(.concernIsVictim)
        let request = EmergencyRequest(
            given: "Dean", family: "Ashby", born: OpenCase.dean.born, side: .victim,
            reason: "He is at the front desk.")
        let advocate = try both.partnership.worker(.victimAdvocate)
        let taken = try await both.office().takeEmergencyAccess(request, by: advocate, key: "k")
        #expect(taken.done == [both.first.id])
        #expect(try await conflicts(both, both.second).map(\.workerID) == [advocate])
    }

    /// Workers who are on one case alone, and whoever may not see the two in both.
    @Test(arguments: TwoCases.Meeting.allCases)
    func `changes nothing for whoever does not see both`(meeting: TwoCases.Meeting) async throws {
        let both = try await TwoCases(Partnership(), meeting)
        let stranger = both.partnership.stranger
        _ = try await both.office().assign(
            stranger, .personOfConcern, both.request(.manager, "stranger"))
        func read() async throws -> [String] {
            var read: [String] = []
            for role in WorkerRole.allCases where role != .manager && role != .policeOfficer {
                read.append(try await everything(both, role))
            }
            read.append(written(try await both.office().view(both.second, for: stranger) as Any))
            return read
        }
        let before = try await read()
        try await both.link(meeting)
        #expect(try await read() == before)
        for role in [WorkerRole.manager, .policeOfficer] {
            let worker = try both.partnership.worker(role)
            let person = both.pair(meeting).first
            let places = try await both.office().places(
                of: person.person, in: person.caseID, for: worker)
            #expect(places.count == 1)
        }
    }

    @Test func `is found once, with every place that the worker sees`() async throws {
        let both = try await TwoCases(Partnership(), .oppositeRoles)
        func hits(_ role: WorkerRole) async throws -> [SearchHit] {
            try await both.office().search(
                .init(OpenCase.vera), by: both.partnership.worker(role))
        }
        func ofVera(_ hits: [SearchHit]) -> [SearchHit] { hits.filter { $0.name == "Vera Holt" } }
        #expect(try await ofVera(hits(.manager)).count == 2)
        let before = try await hits(.victimAdvocate)
        try await both.link(.oppositeRoles)
        let joined = try await ofVera(hits(.manager))
        #expect(joined.count == 1)
        let roles = Set(joined.map(\.role) + joined.flatMap(\.others).map(\.role))
        #expect(roles == [.victim, .personOfConcern])
        #expect(try await hits(.victimAdvocate) == before)
        // A name that one of the places has alone finds the others too.
        _ = try await both.office().describePerson(
            both.concern, PersonDetails(name: PersonName(given: "Vera", family: "Moss")),
            both.request(.manager, "married"))
        let married = try await both.office().search(
            .init(given: "Vera", family: "Moss"), by: both.partnership.worker(.manager))
        let cases = Set(married.map(\.caseID) + married.flatMap(\.others).map(\.caseID))
        #expect(cases == [both.first.id, both.second])
    }

    @Test func `is looked at anew when roles are corrected`() async throws {
        // Vera is the victim of both; the practitioner stands beside Dean and, in the second case,
        // beside the other person of concern.
        let both = try await TwoCases(Partnership(), .sameVictim)
        #expect(try await both.assign(.victimAdvocate, .victim).recorded != nil)
        try await both.link(.sameVictim)
        #expect(try await conflicts(both, both.second).isEmpty)
        let advised = RoleCorrection.Basis(kind: .advice, advice: "Respect, on 9 February.")
        let corrected = try await both.office().correctRoles(
            NewRoles(
                roles: [both.concern: .victim, both.victim: .personOfConcern],
                reason: "Respect advised it.", basis: advised),
            both.request(.manager, "roles"))
        #expect(corrected.recorded != nil)
        let advocate = try both.partnership.worker(.victimAdvocate)
        #expect(try await conflicts(both, both.second).map(\.workerID) == [advocate])
        #expect(try await both.office().view(both.first.id, for: advocate) != nil)
    }

    private func conflicts(
        _ both: TwoCases, _ caseID: CaseID
    ) async throws -> [AccessLog.Conflict] {
        try #require(
            try await both.office().accessLog(caseID, for: both.partnership.worker(.auditor))
        ).conflicts
    }
}
