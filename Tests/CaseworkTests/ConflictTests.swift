import Domain
import Looking
import Matching
import Testing

@testable import Casework

@Suite struct `A conflict of interest` {
    private func tie(_ kind: CloseTie.Kind, _ given: String, _ family: String, _ born: Day?)
        -> CloseTie
    {
        CloseTie(kind: kind, name: PersonName(given: given, family: family), born: born)
    }

    @Test(arguments: [
        (CloseTie(kind: .household, name: PersonName(given: "Vera", family: "Holt")), true),
        (
            CloseTie(
                kind: .family, name: PersonName(given: "Dean", family: "Ashby"),
                born: Day(1990, 4, 2)), true
        ),
        (
            CloseTie(
                kind: .family, name: PersonName(given: "Dean", family: "Ashby"),
                born: Day(1961, 4, 2)), false
        ),
        (CloseTie(kind: .household, name: PersonName(given: "Vera", family: "Moss")), false),
        (CloseTie(kind: .own, address: "1 Long Lane", postcode: "al1 3je"), true),
        (CloseTie(kind: .own, address: "7 Long Lane", postcode: "AL1 3JE"), false),
        (CloseTie(kind: .own, postcode: "AL1 3JE"), true),
    ])
    func `closes the case to a worker to whom somebody in it is close`(
        told: CloseTie, isKept: Bool
    ) async throws {
        let open = try await OpenCase(Partnership())
        let worker = try open.partnership.worker(.victimAdvocate)
        #expect(try await open.view(.victimAdvocate) != nil)
        _ = try await open.office().declareTies([told], by: worker)
        let isClosed = try await open.view(.victimAdvocate) == nil
        #expect(isClosed == isKept)
        guard isKept else { return }
        #expect(try await open.office().documents(open.id, for: worker) == nil)
        #expect(try await open.office().worklist(of: worker).cases.isEmpty)
        let outcome = try await open.office().recordStatement(
            said(.victim, "Words.", person: open.vera),
            open.request(.victimAdvocate, "kept"))
        #expect(outcome.refusal?.reasons.map(\.code) == ["no-right"])
        let hits = try await open.office().search(
            .init(given: "Vera", family: "Holt"), by: worker)
        #expect(hits.isEmpty)
    }

    @Test func `by the worker's own name counts unless the day of birth is another's`()
        async throws
    {
        let partnership = try await Partnership()
        let office = partnership.office()
        let agency = try #require(try await office.everyone().agencies.keys.first)
        let added = try await office.addWorker(
            NewWorker(
                signInName: "holt", name: "Vera Holt", role: .victimAdvocate, agency: agency,
                areas: [Partnership.area], password: Partnership.password, rounds: 2))
        let namesake = try #require(added.done)
        let open = try await OpenCase(partnership)
        let refused = try await office.assign(
            namesake, .victim, open.request(.manager, "assign"))
        #expect(refused.refusal?.reasons.map(\.code) == ["not-for-this-worker"])
        #expect(refused.refusal?.reasons.first?.text.contains("Holt") == false)
        _ = try await office.declareTies(
            [CloseTie(kind: .own, born: Day(1980, 1, 1))], by: namesake)
        let assigned = try await office.assign(
            namesake, .victim, open.request(.manager, "again"))
        #expect(assigned.recorded != nil)
    }

    @Test func `is told to nobody but who audits, once`() async throws {
        let open = try await OpenCase(Partnership())
        let worker = try open.partnership.worker(.victimAdvocate)
        _ = try await open.office().declareTies([tie(.family, "Vera", "Holt", nil)], by: worker)
        _ = try await open.view(.victimAdvocate)
        _ = try await open.view(.victimAdvocate)
        let auditor = try open.partnership.worker(.auditor)
        let log = try #require(try await open.office().accessLog(open.id, for: auditor))
        #expect(log.conflicts.map(\.workerID) == [worker])
        #expect(log.conflicts.first?.grounds.map(\.kind) == [.closeTie])
        let manager = try open.partnership.worker(.manager)
        let other = try #require(try await open.office().accessLog(open.id, for: manager))
        #expect(other.conflicts.isEmpty)
        let seen = try #require(try await open.view(.manager))
        #expect(!seen.colleagues.contains { $0.id == worker })
        let report = try #require(
            try await open.office().unusualLookUps(for: auditor))
        #expect(report.toReview == [open.id])
        #expect(report.lines.contains { $0.lookUp.kind == .conflict })
    }

    @Test func `is lifted by who audits, for what was looked at and no more`() async throws {
        let open = try await OpenCase(Partnership())
        let office = open.office()
        let worker = try open.partnership.worker(.victimAdvocate)
        let auditor = try open.partnership.worker(.auditor)
        _ = try await office.declareTies([tie(.family, "Vera", "Holt", nil)], by: worker)
        _ = try await open.view(.victimAdvocate)
        let byManager = try await office.reviewConflict(
            of: worker, isLifted: true, reason: "Someone else.", in: open.id,
            by: open.partnership.worker(.manager), key: "manager")
        #expect(byManager.done == nil)
        let lifted = try await office.reviewConflict(
            of: worker, isLifted: true, reason: "Another Vera Holt.", in: open.id, by: auditor,
            key: "lift")
        #expect(lifted.done != nil)
        #expect(try await open.view(.victimAdvocate) != nil)
        _ = try await office.declareTies(
            [tie(.family, "Vera", "Holt", nil), tie(.family, "Dean", "Ashby", nil)], by: worker)
        #expect(try await open.view(.victimAdvocate) == nil)
    }

    @Test func `bars emergency access and a case of one's own`() async throws {
        let open = try await OpenCase(Partnership(), assigning: [.manager])
        let office = open.office()
        let worker = try open.partnership.worker(.victimAdvocate)
        _ = try await office.declareTies([tie(.household, "Vera", "Holt", nil)], by: worker)
        let taken = try await office.takeEmergencyAccess(
            EmergencyRequest(
                given: "Vera", family: "Holt", born: Day(1992, 3, 5), side: .victim,
                reason: "She is at the front desk."), by: worker, key: "k")
        #expect(taken.done == [])
        let own = try await office.openCase(
            NewCase(
                area: Partnership.area, reason: "Mine.", side: .victim,
                people: [.init(key: "v", role: .victim, details: OpenCase.vera)], links: []),
            by: worker, key: "own")
        guard case .refused(let refusal) = own else {
            Issue.record("a case of the worker's own was opened")
            return
        }
        #expect(refusal.reasons.map(\.code) == ["own-matter"])
    }

    @Test func `leaves nothing in the chronology of a case`() async throws {
        let open = try await OpenCase(Partnership(), assigning: [.manager])
        let office = open.office()
        let manager = try open.partnership.worker(.manager)
        _ = try await office.openChronology(
            open.id, reason: "Death review 7", by: manager, key: "why")
        func chronology() async throws -> Chronology {
            try #require(
                try await office.chronology(open.id, at: Partnership.start, for: manager))
        }
        let before = try await chronology()
        let stranger = open.partnership.stranger
        _ = try await office.declareTies([tie(.household, "Vera", "Holt", nil)], by: stranger)
        let taken = try await office.takeEmergencyAccess(
            EmergencyRequest(
                given: "Vera", family: "Holt", born: Day(1992, 3, 5), side: .victim,
                reason: "She is at the front desk."), by: stranger, key: "k")
        #expect(taken.done == [])
        #expect(try await open.state().access.conflicts.count == 1)
        let after = try await chronology()
        #expect(after.lines == before.lines)
        #expect(after.agencies == before.agencies)
        #expect(after.withheld == before.withheld)
    }
}
