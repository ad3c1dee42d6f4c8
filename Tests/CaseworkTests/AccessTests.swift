import Barrier
import Domain
import Looking
import Rules
import Testing

@testable import Casework

@Suite struct `Openings of a case` {
    private func log(
        _ open: OpenCase, _ role: WorkerRole, at instant: Instant = Partnership.start
    ) async throws -> AccessLog? {
        try await open.office(at: instant).accessLog(
            open.id, for: open.partnership.worker(role))
    }

    @Test func `are on record with who, beside whom and whose file`() async throws {
        let open = try await OpenCase(Partnership())
        _ = try await open.view(.victimAdvocate)
        _ = try await open.office().view(
            open.id, for: open.partnership.worker(.programmeWorker), file: open.dean)
        let lines = try #require(try await log(open, .auditor)).lines
        #expect(lines.map(\.role) == [.programmeWorker, .victimAdvocate])
        #expect(lines.map(\.side) == [.personOfConcern, .victim])
        #expect(lines.map(\.person) == [1, nil])
    }

    @Test func `count once in half an hour, and again after it`() async throws {
        let open = try await OpenCase(Partnership())
        for minutes in [0, 10, 29, 31, 45, 90] {
            _ = try await open.view(
                .victimAdvocate, at: Partnership.start.adding(minutes: minutes))
        }
        let later = Partnership.start.adding(hours: 2)
        let lines = try #require(try await log(open, .auditor, at: later)).lines
        #expect(lines.count == 3)
    }

    @Test func `come with every way of reading a case`() async throws {
        let open = try await OpenCase(Partnership())
        let worker = try open.partnership.worker(.programmeWorker)
        let readings: [@Sendable (Office) async throws -> Void] = [
            { _ = try await $0.view(open.id, for: worker) },
            { _ = try await $0.documents(open.id, for: worker) },
            { _ = try await $0.askable(open.id, for: worker) },
            { _ = try await $0.explain("no-anger-management", in: open.id, for: worker) },
            { _ = try await $0.knowable(open.id, for: worker) },
        ]
        for (place, read) in readings.enumerated() {
            let at = Partnership.start.adding(hours: place + 1)
            try await read(open.office(at: at))
            let last = try await open.partnership.store.read {
                try $0.lastOpening(of: open.id, file: nil, by: worker)
            }
            #expect(last == at, "reading \(place)")
        }
    }

    @Test func `leave the case as it was: nothing of them is folded or shown`() async throws {
        let open = try await OpenCase(Partnership())
        let before = try await open.state().entries.map(\.id)
        _ = try await open.view(.victimAdvocate)
        #expect(try await open.state().entries.map(\.id) == before)
        let seen = try #require(try await open.view(.programmeWorker))
        #expect(!seen.entries.contains { $0.worker.contains("victimAdvocate") })
    }

    @Test func `are for the manager and who audits, and for nobody else`() async throws {
        let open = try await OpenCase(Partnership())
        for role in WorkerRole.allCases {
            let isShown = try await log(open, role) != nil
            #expect(isShown == (role == .manager || role == .auditor), "\(role)")
        }
        #expect(try #require(try await open.view(.manager)).seesOpenings)
        #expect(try #require(try await open.view(.policeOfficer)).seesOpenings == false)
    }

    @Test
    func `say to nobody but who audits beside whom somebody stood before roles were corrected`()
        async throws
    {
        let turned = try await CorrectedCase()
        let open = turned.open
        _ = try await open.view(.victimAdvocate)
        _ = try await turned.correct(turned.swapped, "correct")
        let worker = WorkerRole.victimAdvocate
        let mine = try #require(try await log(open, .manager)).lines.filter { $0.role == worker }
        #expect(mine.map(\.side) == [.personOfConcern])
        let audit = try #require(try await log(open, .auditor)).lines.filter { $0.role == worker }
        #expect(audit.map(\.side) == [.victim])
    }

    @Test func `that fail leave a trace, the same for no case and for another's`() async throws {
        let open = try await OpenCase(Partnership())
        let stranger = open.partnership.stranger
        let nowhere = CaseID(random: [UInt8](repeating: 3, count: 16))
        #expect(try await open.office().view(open.id, for: stranger) == nil)
        #expect(try await open.office().view(nowhere, for: stranger) == nil)
        let rows = try await open.partnership.store.read {
            try $0.lookUps(since: Instant(milliseconds: 0), nil)
        }.filter { $0.worker == stranger }
        #expect(rows.map(\.kind) == [.missed, .missed])
        #expect(rows.map(\.caseID) == [open.id, nowhere])
        #expect(try #require(try await log(open, .auditor)).missed.count == 1)
        #expect(try #require(try await log(open, .manager)).missed.isEmpty)
    }
}

@Suite struct `Emergency access` {
    private let vera = EmergencyRequest(
        given: "Vera", family: "Holt", born: Day(1992, 3, 5), side: .victim,
        reason: "She is at the front desk and cannot go home.")

    /// A case of which only the manager knows.
    private func open() async throws -> OpenCase {
        try await OpenCase(Partnership(), assigning: [.manager])
    }

    private func take(
        _ open: OpenCase, _ request: EmergencyRequest, _ worker: WorkerID,
        at instant: Instant = Partnership.start
    ) async throws -> [CaseID]? {
        try await open.office(at: instant).takeEmergencyAccess(
            request, by: worker, key: "emergency \(instant.milliseconds)"
        ).done
    }

    @Test func `opens the case for four hours and no longer`() async throws {
        let open = try await open()
        let advocate = try open.partnership.worker(.victimAdvocate)
        #expect(try await open.view(.victimAdvocate) == nil)
        #expect(try await take(open, vera, advocate) == [open.id])
        let seen = try #require(try await open.view(.victimAdvocate))
        #expect(seen.side == .victim)
        let almost = Partnership.start.adding(minutes: 4 * 60 - 1)
        #expect(try await open.view(.victimAdvocate, at: almost) != nil)
        let after = Partnership.start.adding(hours: 4)
        #expect(try await open.view(.victimAdvocate, at: after) == nil)
        let request = Request(caseID: open.id, worker: advocate, key: "late")
        let late = try await open.office(at: after).recordStatement(
            said(.victim, "He is outside.", person: open.vera), request)
        #expect(late.refusal?.kind == .noRight)
        #expect(try await open.office(at: after).worklist(of: advocate).cases.isEmpty)
    }

    @Test(arguments: [
        EmergencyRequest(
            given: "Vera", family: "Holt", born: Day(1992, 3, 6), side: .victim,
            reason: "She is at the front desk and cannot go home."),
        EmergencyRequest(
            given: "Verity", family: "Holt", born: Day(1992, 3, 5), side: .victim,
            reason: "She is at the front desk and cannot go home."),
    ])
    func `opens nothing for a guess`(request: EmergencyRequest) async throws {
        let open = try await open()
        let advocate = try open.partnership.worker(.victimAdvocate)
        #expect(try await take(open, request, advocate) == [])
        #expect(try await open.view(.victimAdvocate) == nil)
        let rows = try await open.partnership.store.read {
            try $0.lookUps(since: Instant(milliseconds: 0), nil)
        }
        #expect(rows.contains { $0.kind == .searched && $0.worker == advocate })
    }

    @Test func `needs a name, a day of birth and a reason that says something`() async throws {
        let open = try await open()
        let verdict = try await open.office().takeEmergencyAccess(
            EmergencyRequest(given: "", family: " ", born: nil, side: .victim, reason: "help"),
            by: open.partnership.worker(.victimAdvocate), key: "k")
        guard case .invalid(let problems) = verdict else {
            Issue.record("was not refused")
            return
        }
        #expect(Set(problems.map(\.field)) == ["given", "family", "born", "reason"])
    }

    @Test func `never opens the victim's side to who stands beside the person of concern`()
        async throws
    {
        let open = try await OpenCase(Partnership(), assigning: [.manager])
        let office = open.office()
        let practitioner = try open.partnership.worker(.frontlinePractitioner)
        // The same person of concern in a case of the practitioner's own.
        _ = try #require(
            try await office.openCase(
                NewCase(
                    area: Partnership.area, reason: "Came by himself.", side: .personOfConcern,
                    people: [.init(key: "d", role: .personOfConcern, details: OpenCase.dean)],
                    links: []), by: practitioner, key: "own"
            ).done)
        #expect(try await take(open, vera, practitioner) == [])
        #expect(try await office.view(open.id, for: practitioner) == nil)
    }

    @Test func `on the side of the person of concern is not found by the victim's name`()
        async throws
    {
        let open = try await open()
        var request = vera
        request.side = .personOfConcern
        let worker = try open.partnership.worker(.programmeWorker)
        #expect(try await take(open, request, worker) == [])
        request.given = "Dean"
        request.family = "Ashby"
        request.born = Day(1990, 4, 2)
        #expect(try await take(open, request, worker) == [open.id])
    }

    @Test func `waits on the manager's list until it was looked into`() async throws {
        let open = try await open()
        let advocate = try open.partnership.worker(.victimAdvocate)
        let manager = try open.partnership.worker(.manager)
        _ = try await take(open, vera, advocate)
        #expect(try await open.office().worklist(of: manager).emergencies == [open.id])
        let log = try #require(try await open.office().accessLog(open.id, for: manager))
        let access = try #require(log.emergencies.first)
        #expect(access.reason == vera.reason)
        #expect(access.isMineToReview)
        let own = try await open.office().reviewEmergencyAccess(
            EmergencyReview(access: access.access, isInOrder: true, note: "Mine."), in: open.id,
            by: advocate, key: "own")
        #expect(own.done == nil)
        let done = try await open.office().reviewEmergencyAccess(
            EmergencyReview(access: access.access, isInOrder: true, note: "Rang the desk."),
            in: open.id, by: manager, key: "review")
        #expect(done.done != nil)
        #expect(try await open.office().worklist(of: manager).emergencies.isEmpty)
        #expect(try await open.view(.victimAdvocate) != nil)
    }

    @Test func `is in the chronology of whoever sees the whole case`() async throws {
        let open = try await open()
        _ = try await take(open, vera, open.partnership.worker(.victimAdvocate))
        let manager = try open.partnership.worker(.manager)
        _ = try await open.office().openChronology(
            open.id, reason: "Death review 7", by: manager, key: "why")
        let chronology = try #require(
            try await open.office().chronology(open.id, at: Partnership.start, for: manager))
        #expect(chronology.lines.contains { $0.title.contains("emergency access") })
        #expect(chronology.withheld == 0)
    }

    @Test func `ends at once when it was not in order`() async throws {
        let open = try await open()
        let advocate = try open.partnership.worker(.victimAdvocate)
        let manager = try open.partnership.worker(.manager)
        _ = try await take(open, vera, advocate)
        let access = try #require(
            try await open.office().accessLog(open.id, for: manager)?.emergencies.first)
        _ = try await open.office().reviewEmergencyAccess(
            EmergencyReview(access: access.access, isInOrder: false, note: "Nobody was there."),
            in: open.id, by: manager, key: "review")
        #expect(try await open.view(.victimAdvocate) == nil)
    }

    @Test func `keeps what was written in it on the side where it was written`() async throws {
        let open = try await open()
        let advocate = try open.partnership.worker(.victimAdvocate)
        _ = try await take(open, vera, advocate)
        _ = try await open.office().recordDevelopment(
            Development(kind: "missesSession", about: open.dean, on: Partnership.start.day),
            Request(caseID: open.id, worker: advocate, key: "development"))
        let after = open.office(at: Partnership.start.adding(hours: 6))
        let state = try #require(
            try await open.partnership.store.read { try after.load(open.id, $0) })
        for entry in state.entries where entry.worker == advocate {
            if case .developmentRecorded = entry.body {
                #expect(state.label(entry).classes.contains(.victimSide))
            }
        }
        #expect(state.side(of: advocate) == .victim)
        #expect(!state.isOpen(to: advocate))
    }

    @Test func `leaves what fell to the worker to the manager once it ended`() async throws {
        let open = try await open()
        let advocate = try open.partnership.worker(.victimAdvocate)
        _ = try await take(open, vera, advocate)
        let told = try await open.office().recordStatement(
            said(.victim, "He held me by the throat.", person: open.vera, discloses: .yes),
            Request(caseID: open.id, worker: advocate, key: "told"))
        #expect(told.recorded != nil)
        let manager = try open.partnership.worker(.manager)
        func duties(of worker: WorkerID, at instant: Instant) async throws -> Set<String> {
            Set(
                try await open.office(at: instant).worklist(of: worker).items.map(
                    \.outcome.outcome.key))
        }
        let during = try await duties(of: advocate, at: Partnership.start)
        #expect(!during.isEmpty)
        let after = Partnership.start.adding(hours: 5)
        #expect(try await duties(of: advocate, at: after).isEmpty)
        #expect(try await duties(of: manager, at: after).isSuperset(of: during))
    }
}
