import Casework
import Database
import Domain
import Ledger
import Testing

@Suite struct `A chronology` {
    private func made() async throws -> (whole: TwoYears, chronology: Chronology) {
        let whole = try await TwoYears.whole()
        let chronology = try #require(
            try await whole.office(whole.story.now).wholeChronology(
                whole.result.caseID, at: whole.story.now))
        return (whole, chronology)
    }

    private func line(_ chronology: Chronology, _ words: String) throws -> ChronologyLine {
        try #require(chronology.lines.first { $0.words?.contains(words) ?? false })
    }

    @Test func `stands by when things happened, with when they were known`() async throws {
        let (_, chronology) = try await made()
        let times = chronology.lines.map(\.happened)
        #expect(times == times.sorted())
        let strangled = try #require(
            chronology.lines.first { $0.title == "Incident" })
        #expect(strangled.happened == Instant("2025-03-08T22:00"))
        #expect(strangled.learned == Instant("2025-03-20T15:40"))
        #expect(strangled.recorded == Instant("2025-03-21T09:10"))
        #expect(strangled.by == "Marian Cole")
        let breach = try #require(
            chronology.lines.first { line in
                line.facts.contains { $0.value == "At the stairs of her building." }
            })
        #expect(breach.isDayOnly)
        #expect(
            breach.title == "An order, notice, bail, licence or plan was broken, as anyone reported"
        )
        #expect(breach.happened.day == Day(2025, 12, 5))
        #expect(breach.recorded.day == Day(2025, 12, 9))
        #expect(chronology.asOf == Instant("2027-01-15T10:00"))
    }

    @Test func `keeps exact words apart from what was made of them, and says from whom`()
        async throws
    {
        let (_, chronology) = try await made()
        let said = try line(chronology, "She went for me again")
        #expect(said.words == "She went for me again. I was only trying to get her to calm down.")
        #expect(said.interpretation == "Calm and well spoken.")
        #expect(
            said.provenance
                == "Told by Kit Danforth, recorded as the victim, to Sgt Ada Brook (County Police"
                + " Domestic Abuse Unit)")
        let school = try line(chronology, "The school sees Jess")
        #expect(school.provenance?.contains("passed on through Quarry Lane Primary") == true)
    }

    @Test func `names for every line an entry that the ledger has`() async throws {
        let (whole, chronology) = try await made()
        let caseID = whole.result.caseID
        let entries = try await whole.replayed.store.read { reading in
            try reading.streams(of: caseID).flatMap { try reading.entries(of: $0.id) }
        }
        let known = Dictionary(uniqueKeysWithValues: entries.map { ($0.position, $0) })
        for line in chronology.lines {
            let entry = try #require(known[line.entry.position])
            #expect(entry.id == line.entry.id)
            #expect(entry.recordedAt == line.recorded)
        }
        for duty in chronology.duties {
            #expect(known[duty.decision.position]?.kind == "decision")
        }
        // Everything of the case has a line but its decisions, and that its people were looked for
        // before they were added, which is shown to nobody.
        let told = Set(chronology.lines.map(\.entry.position))
        let shown = entries.filter {
            $0.recordedAt <= chronology.asOf && !["decision", "looked-for"].contains($0.kind)
        }
        #expect(Set(shown.map(\.position)) == told)
        #expect(chronology.withheld == 0)
        #expect(chronology.proof.chain.count == 64)
    }

    @Test func `says what was done, declined and not done`() async throws {
        let (whole, chronology) = try await made()
        func duties(_ verdict: ChronologyDuty.Verdict) -> [ChronologyDuty] {
            chronology.duties.filter { $0.verdict(at: chronology.asOf) == verdict }
        }
        let declined = try #require(duties(.declined).first)
        guard case .declined(let report) = declined.ending else {
            Issue.record("not declined")
            return
        }
        #expect(report.note == "Not sent; nobody knew which school.")
        #expect(report.by == "Sgt Ada Brook")
        #expect(report.agency == "County Police Domestic Abuse Unit")
        #expect(declined.rule == "encompass-notice-before-the-law")
        #expect(duties(.doneLate).contains { $0.rule == "notify-council-other" })
        #expect(duties(.done).contains { $0.rule == "leaflets-given" })
        let done = chronology.duties.compactMap { duty -> ChronologyDuty.Report? in
            if case .done(let report) = duty.ending { report } else { nil }
        }
        #expect(done.contains { $0.note.contains("Recorded as a breach") })
        let missed = duties(.notDone)
        #expect(missed.count > 3)
        for duty in missed {
            #expect(try #require(duty.limit) < chronology.asOf)
            #expect(duty.wording?.owner != nil)
            #expect(duty.wording?.sources.isEmpty == false)
        }
        // What is open and overdue at the end, by the fold of that moment, was not done.
        let office = try await whole.audited(whole.story.now.adding(hours: 4))
        let standing = try #require(try await whole.standing(office, chronology.asOf))
        let keys = Set(missed.map(\.key))
        let recorded = Set(chronology.duties.map(\.key))
        for duty in standing.openDuties {
            guard let due = duty.due, due.adding(hours: 24) < chronology.asOf,
                recorded.contains(duty.key)
            else { continue }
            #expect(keys.contains(duty.key), "\(duty.key)")
        }
        #expect(open(chronology) == Set(standing.openDuties.map(\.key)))
        // Each duty of a line was asked by the decision that followed it.
        for line in chronology.lines {
            for place in line.asked { #expect(chronology.duties[place].after == line.entry.id) }
        }
    }

    private func open(_ chronology: Chronology) -> Set<String> {
        Set(
            chronology.duties.filter { $0.ending == .open }.map(\.key)
                + chronology.arisen.map(\.key))
    }

    /// The order had ended, and no entry came by which anybody would have been told.
    @Test func `ends with the duties that time alone brought up`() async throws {
        let whole = try await TwoYears.whole()
        let july = try #require(Instant("2026-07-10T09:00"))
        let chronology = try #require(
            try await whole.office(whole.story.now).wholeChronology(whole.result.caseID, at: july))
        #expect(chronology.arisen.map(\.rule) == ["order-has-ended"])
        #expect(chronology.arisen.allSatisfy { $0.wording != nil })
        let office = try await whole.audited(whole.story.now.adding(hours: 7))
        let standing = try #require(try await whole.standing(office, july))
        #expect(open(chronology) == Set(standing.openDuties.map(\.key)))
    }

    @Test func `tells the level of risk as each decision had it`() async throws {
        let (whole, chronology) = try await made()
        let office = try await whole.audited(whole.story.now.adding(hours: 5))
        #expect(Set(chronology.levels.map(\.level)).isSuperset(of: [.medium, .high]))
        for text in TwoYears.instants {
            let instant = try #require(Instant(text))
            let last = chronology.levels.last { $0.from <= instant }
            let standing = try await whole.standing(office, instant)
            #expect(last?.level == standing?.level, "\(text)")
        }
    }

    @Test func `says to whom each thing was open, and when`() async throws {
        let (whole, chronology) = try await made()
        func since(_ line: ChronologyLine, _ agency: String) throws -> Instant? {
            let id = try whole.agency(agency)
            return line.knownTo.first { $0.agency == id }?.since
        }
        let card = try line(chronology, "He keeps my card")
        #expect(try since(card, "surgery") == card.recorded)
        #expect(try since(card, "police") == nil)
        #expect(try since(card, "steps") == nil)
        #expect(try since(card, "harbour") == Instant("2025-06-04T11:30"))
        for line in chronology.lines {
            for known in line.knownTo { #expect(known.since >= line.recorded) }
        }
        let end = try #require(chronology.keyDates.last)
        #expect(end.agencies.count == TwoYears.agencies.count)
        #expect(end.title == "Someone in the case died")
        let steps = try #require(
            end.agencies.first { $0.agency == (try? whole.agency("steps")) })
        #expect(steps.didNotKnow.count > steps.knew.count)
        #expect(end.unrecorded.isEmpty)
        let breach = try #require(
            chronology.keyDates.first { $0.at.day == Day(2025, 12, 5) })
        #expect(breach.isDayOnly)
    }

    @Test func `calls people what each day called them for the audit, and for nobody else`()
        async throws
    {
        let (whole, chronology) = try await made()
        let jess = try #require(chronology.people.first { $0.name == "Jess Danforth" })
        #expect(jess.roles.map(\.role) == [.personOfConcern, .victim])
        #expect(jess.roles.last?.from == Instant("2025-06-02T14:00"))
        let correction = try #require(chronology.lines.first { $0.isCorrection })
        #expect(correction.facts.contains { $0.value.contains("until then recorded as") })
        #expect(
            try line(chronology, "He keeps my card").provenance?.contains("person of concern")
                == true)

        let now = whole.story.now.adding(hours: 6)
        let office = whole.office(now)
        let lead = try whole.worker("lead")
        _ = try await office.openChronology(
            whole.result.caseID, reason: "Review", by: lead, key: "lead")
        let managers = try #require(
            try await office.chronology(whole.result.caseID, at: whole.story.now, for: lead))
        #expect(!managers.hasWordsOfTheDay)
        #expect(managers.withheld == 0)
        #expect(managers.lines.count == chronology.lines.count)
        #expect(managers.people.allSatisfy { $0.roles.count == 1 })
        // Beside whom a worker was put would tell it too.
        func sides(_ chronology: Chronology) -> [Side?] {
            chronology.agencies.flatMap(\.workers).filter { $0.name == "Dr Owen Pryce" }
                .map(\.side)
        }
        #expect(sides(chronology) == [.personOfConcern])
        #expect(sides(managers) == [.victim])
        #expect(!String(reflecting: managers.lines).contains("until then"))
        #expect(!String(reflecting: managers.lines).contains("controlled by Kit"))
        #expect(try line(managers, "He keeps my card").provenance?.contains("the victim") == true)
        let auditors = try await whole.audited(now).chronology(
            whole.result.caseID, at: whole.story.now, for: whole.worker("reviewer"))
        #expect(auditors?.lines == chronology.lines)
        #expect(auditors?.duties == chronology.duties)
    }

    @Test func `of a day is the same whenever it is made`() async throws {
        let instant = try #require(Instant("2025-12-06T09:00"))
        let whole = try await TwoYears.whole()
        let then = try await TwoYears(until: instant)
        let one = try await whole.office(whole.story.now).wholeChronology(
            whole.result.caseID, at: instant)
        var other = try await then.office(instant).wholeChronology(then.result.caseID, at: instant)
        // Only the record's own end has moved on.
        other?.proof = try #require(one).proof
        #expect(one == other)
    }
}
