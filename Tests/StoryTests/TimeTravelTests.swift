import Barrier
import Casework
import Database
import Domain
import Ledger
import Rules
import Testing

/// A case as it stood, asked of the whole record and of one that ends there.
@Suite struct `The past` {
    @Test func `comes out as its story says, on a record that is sound`() async throws {
        let whole = try await TwoYears.whole()
        for mismatch in whole.replayed.mismatches { Issue.record("\(mismatch)") }
        #expect(await whole.replayed.store.verifyRecord().problems.isEmpty)
        #expect(TwoYears.instants.count == 20)
    }

    @Test(arguments: TwoYears.instants)
    func `is what the record was when it ended there`(at text: String) async throws {
        let instant = try #require(Instant(text))
        let whole = try await TwoYears.whole()
        let later = try await whole.audited(whole.story.now.adding(hours: 1))
        guard instant >= (try #require(whole.story.events.first)).at else {
            #expect(try await whole.standing(later, instant) == nil)
            #expect(try await whole.standing(later, instant, knownTo: "police") == nil)
            return
        }
        let then = try await TwoYears(until: instant)
        let office = try await then.audited(instant.adding(minutes: 1))
        let asked = try #require(try await whole.standing(later, instant))
        let ended = try #require(try await then.standing(office, instant))
        #expect(asked == ended)
        #expect(!asked.entries.isEmpty)

        // What the replay itself decided, by a way of its own.
        let decision = then.result.decision
        #expect(
            asked.outcomes.map { [$0.key, $0.kind, $0.status, $0.due?.description] }
                == decision.outcomes.map {
                    [$0.key, $0.kind.rawValue, $0.status.rawValue, $0.due?.at?.description]
                })
        #expect(
            asked.openDuties.map(\.key)
                == decision.outcomes.filter {
                    ($0.kind == .duty || $0.kind == .record)
                        && ($0.status == .open || $0.status == .undetermined)
                }.map(\.key))
        guard case .workedOut(decision.contentHash) = asked.basis else {
            Issue.record("worked out by another edition")
            return
        }
        // Two agencies each time, all of them in turn.
        let place = TwoYears.instants.firstIndex(of: text) ?? 0
        for offset in [0, 1] {
            let agency = TwoYears.agencies[(place + offset) % TwoYears.agencies.count]
            let known = try await whole.standing(later, instant, knownTo: agency)
            #expect(known != nil)
            #expect(try await then.standing(office, instant, knownTo: agency) == known, "\(agency)")
        }
    }

    /// What any worker of an agency is shown at a moment, the agency knows then; and it forgets nothing.
    @Test func `of an agency is at least what its workers are shown`() async throws {
        let whole = try await TwoYears.whole()
        let later = try await whole.audited(whole.story.now.adding(hours: 2))
        var before: [String: Set<EntryID>] = [:]
        for text in ["2025-02-20T12:00", "2025-06-04T12:31", "2026-02-06T16:30"] {
            let instant = try #require(Instant(text))
            let then = try await TwoYears(until: instant)
            let cast = whole.story.workers
            for agency in TwoYears.agencies {
                let known = try #require(
                    try await whole.standing(later, instant, knownTo: agency))
                let ids = Set(known.entries.map(\.id))
                #expect(ids.isSuperset(of: before[agency] ?? []), "\(agency) at \(text)")
                before[agency] = ids
                for worker in cast where worker.agency == agency {
                    let view = try await then.office(instant).view(
                        then.result.caseID, for: then.worker(worker.key))
                    let shown = view?.entries.filter { $0.body.shown != nil } ?? []
                    #expect(ids.isSuperset(of: shown.map(\.id)), "\(worker.key) at \(text)")
                }
            }
        }
    }

    @Test func `keeps the wall between agencies`() async throws {
        let whole = try await TwoYears.whole()
        let office = try await whole.audited(whole.story.now.adding(hours: 3))
        let end = whole.story.now
        let steps = try #require(try await whole.standing(office, end, knownTo: "steps"))
        let told = String(reflecting: steps.entries) + String(reflecting: steps.people)
        for hidden in ["Ferry Court", "960466", "He keeps my card", "which bus", "solicitor"] {
            #expect(!told.contains(hidden), "\(hidden)")
        }
        #expect(told.contains("so that I get to see Milo"))
        // What was said at the surgery was not open to the police, until somebody passed it on.
        let may = try #require(Instant("2025-05-01T12:00"))
        let police = try #require(try await whole.standing(office, may, knownTo: "police"))
        #expect(!String(reflecting: police.entries).contains("He keeps my card"))
        let surgery = try #require(try await whole.standing(office, may, knownTo: "surgery"))
        #expect(String(reflecting: surgery.entries).contains("He keeps my card"))
        #expect(Set(police.openDuties.map(\.key)) != Set(surgery.openDuties.map(\.key)))
        // Nobody of the housing office was on the case by then.
        #expect(
            try #require(try await whole.standing(office, may, knownTo: "homes")).entries.isEmpty)
    }

    /// `sightline decide --at` replays what had happened by then, and nothing that came later.
    @Test(arguments: ["2025-03-20T23:59", "2025-12-06T09:00", "2026-07-18T23:56"])
    func `is what a story decides that ends there`(at text: String) async throws {
        let instant = try #require(Instant(text))
        var ended = try TwoYears.story.get()
        ended.events.removeAll { $0.at > instant }
        ended.now = instant
        let practice = try Library.practice()
        let one = try await Replayed(TwoYears.story.get(), practice, now: instant).result
        let other = try await Replayed(ended, practice).result
        #expect(one.decision.outcomes == other.decision.outcomes)
        #expect(one.decision.questions.map(\.fact) == other.decision.questions.map(\.fact))
        #expect(one.surprises == other.surprises)
        #expect(one.caseID == other.caseID)
        let all = try await Replayed(TwoYears.story.get(), practice).result
        #expect(one.decision.outcomes != all.decision.outcomes)
    }

    @Test func `under another edition is what was recorded, and says so`() async throws {
        let instant = try #require(Instant("2025-12-12T17:00"))
        let then = try await TwoYears(until: instant)
        let office = try await then.audited(instant)
        let asked = try #require(try await then.standing(office, instant))
        var practice = try Library.practice()
        let old = try #require(practice.procedures["hertfordshire"]).contentHash
        practice.procedures["hertfordshire"]?.contentHash = "another"
        var result = then.result
        result.procedure = try #require(practice.procedures["hertfordshire"])
        let anew = then.replayed.replay.office(of: result, then.story.area, at: instant)
        let recorded = try #require(try await then.standing(anew, instant))
        guard case .recorded(let hash, let at, let today) = recorded.basis else {
            Issue.record("worked out anew")
            return
        }
        #expect(hash == old)
        #expect(today == "another")
        #expect(at <= instant)
        #expect(recorded.level == asked.level)
        #expect(recorded.entries == asked.entries)
        // The last decision was taken at that moment, so that its lines are those that stood.
        #expect(recorded.outcomes.map(\.key) == asked.outcomes.map(\.key))
        #expect(
            try #require(try await then.standing(anew, instant, knownTo: "police")).outcomes
                .isEmpty)
        let chronology = try #require(
            try await anew.wholeChronology(then.result.caseID, at: instant))
        #expect(chronology.editions.map(\.isTodays) == [false])
        #expect(chronology.duties.allSatisfy { !$0.isWordedThen })
    }
}

@Suite struct `Looking back` {
    @Test func `is for whoever sees the whole case, and for an auditor who said why`() async throws
    {
        let then = try await TwoYears(until: Instant("2026-02-08T09:00"))
        let now = try #require(Instant("2026-02-08T10:00"))
        let office = then.office(now)
        let caseID = then.result.caseID
        for worker in then.story.workers {
            let id = try then.worker(worker.key)
            let seesAll = worker.side == .overview
            let standing = try await office.standing(caseID, at: now, for: id)
            #expect((standing != nil) == seesAll, "\(worker.key)")
            let known = try await office.standing(
                caseID, at: now, knownTo: then.agency("police"), for: id)
            #expect((known != nil) == seesAll, "\(worker.key)")
            // Nobody gets the chronology before they say why.
            #expect(try await office.chronology(caseID, at: now, for: id) == nil)
        }
        for key in ["doctor", "adviser", "social", "facilitator", "housing", "programmeWorker"] {
            let refused = try await office.openChronology(
                caseID, reason: "To see", by: then.worker(key), key: key)
            guard case .refused(let refusal) = refused else {
                Issue.record("\(key) opened it")
                continue
            }
            #expect(refusal.kind == .noRight)
            #expect(
                try await office.chronology(caseID, at: now, for: then.worker(key)) == nil)
        }
        let reviewer = try then.worker("reviewer")
        let blank = try await office.openChronology(caseID, reason: "  ", by: reviewer, key: "b")
        guard case .invalid = blank else {
            Issue.record("opened without a reason")
            return
        }
        for key in ["reviewer", "lead"] {
            let id = try then.worker(key)
            let first = try await office.openChronology(caseID, reason: "Why", by: id, key: "k")
            let again = try await office.openChronology(caseID, reason: "Why", by: id, key: "k")
            #expect(first.done != nil)
            #expect(first.done == again.done)
            #expect(try await office.chronology(caseID, at: now, for: id) != nil)
            let later = then.office(now.adding(hours: 13))
            #expect(try await later.chronology(caseID, at: now, for: id) == nil)
        }
        #expect(try await office.standing(caseID, at: now, for: reviewer) != nil)
        let tomorrow = then.office(now.adding(hours: 13))
        #expect(try await tomorrow.standing(caseID, at: now, for: reviewer) == nil)
    }

    @Test func `on a case of another area is no auditor's`() async throws {
        let then = try await TwoYears(until: Instant("2025-02-20T12:00"))
        let now = try #require(Instant("2025-02-21T12:00"))
        let office = then.office(now)
        let stranger = try await office.addWorker(
            NewWorker(
                signInName: "elsewhere", name: "Elsewhere", role: .auditor,
                agency: then.agency("assurance"), areas: [Area(rawValue: "leicestershire")],
                password: "no sign-in here", rounds: 2))
        let id = try #require(stranger.done)
        let opened = try await office.openChronology(
            then.result.caseID, reason: "Why", by: id, key: "k")
        guard case .refused = opened else {
            Issue.record("opened")
            return
        }
        #expect(try await office.chronology(then.result.caseID, at: now, for: id) == nil)
    }

    /// The reason is on the case, and closed to the side of the person of concern.
    @Test func `is on the record of the case and asks nobody to take note of roles`() async throws {
        let then = try await TwoYears(until: Instant("2025-05-31T18:00"))
        let now = try #require(Instant("2025-06-01T09:00"))
        let office = try await then.audited(now)
        let lead = try #require(
            try await office.view(then.result.caseID, for: then.worker("lead")))
        #expect(String(reflecting: lead.entries).contains("Death review 7"))
        let doctor = try #require(
            try await office.view(then.result.caseID, for: then.worker("doctor")))
        #expect(!String(reflecting: doctor.entries).contains("Death review 7"))
        let corrected = try await then.office(now.adding(hours: 1)).correctRoles(
            NewRoles(
                roles: [
                    #require(then.result.people["jess"]): .victim,
                    #require(then.result.people["kit"]): .personOfConcern,
                ], reason: "Found", basis: RoleCorrection.Basis(kind: .advice, advice: "Respect")),
            Request(caseID: then.result.caseID, worker: then.worker("lead"), key: "roles"))
        #expect(corrected.recorded != nil)
        let audit = try #require(
            try await office.audit(then.result.caseID, for: then.worker("reviewer")))
        let asked = audit.corrections.flatMap(\.acknowledgements).map(\.by)
        #expect(asked.contains("Dr Owen Pryce"))
        #expect(!asked.contains("Ines Hart"))
    }
}
