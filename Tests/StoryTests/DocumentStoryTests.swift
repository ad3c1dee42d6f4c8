import Casework
import Database
import Domain
import Rules
import Testing

/// Stories rendered for the person of concern, with the other side taken away, changed and added to.
@Suite struct `A story's papers for the person of concern` {
    /// One variant of every other file; the rest differ in what this does not read.
    private static let names: [String] = {
        let files = Dictionary(
            Library.names.map { (String($0.split(separator: "/")[0]), $0) },
            uniquingKeysWith: { first, _ in first }
        ).values.sorted()
        return stride(from: 0, to: files.count, by: 2).map { files[$0] }
    }()

    @Test func `stay the same to the byte whatever happens on the other side`() async throws {
        var written = 0
        var saying = 0
        for name in Self.names {
            let story = try Library.story(name)
            guard !story.correctsRoles, let view = try await knowable(story) else { continue }
            let told = papers(view, story)
            #expect(try await papers(story.withoutOtherSide) == told, "\(name)")
            #expect(try await papers(story.withOtherSideChanged) == told, "\(name)")
            #expect(try await papers(story.withMoreOfTheOtherSide) == told, "\(name)")
            written += 1
            if view != KnowableView(person: view.person) { saying += 1 }
        }
        // Most stories have papers, and in many these say something that is the person's own.
        #expect(written * 10 >= Self.names.count * 8)
        #expect(saying >= 10)
    }

    @Test func `have the acknowledgement that the person's own words gave`() async throws {
        var story = try Library.story("S25a")
        let open = try #require(try await knowable(story))
        #expect(open.acknowledgement == .notKnown)
        let first = try #require(story.events.first)
        story.events.append(
            StoryEvent(
                at: first.at, by: "programmeWorker",
                verb: .finding(
                    fact: "concern.acknowledges", value: "full", about: nil,
                    source: .personOfConcern, note: nil), refused: [], line: 0))
        let told = try #require(try await knowable(story))
        #expect(told.acknowledgement == .full)
    }

    /// Who the person of concern is, is no matter of either side; what each said stays each one's.
    @Test func `go to whoever is the person of concern now, with their own words alone`()
        async throws
    {
        let before = try #require(try await knowable(Library.story("R-roles-corrected/untouched")))
        #expect(before.person.name?.given == "Ben")
        #expect(before.said.map(\.words).contains { $0.contains("She has my cards") })
        let after = try #require(try await knowable(Library.story("R-roles-corrected/turned")))
        #expect(after.person.name?.given == "Ana")
        #expect(after.said.map(\.words) == ["He shoved me and I fell."])
        #expect(
            try await knowable(Library.story("R-roles-corrected/not-determined")) == nil)
    }

    private func knowable(_ story: Story) async throws -> KnowableView? {
        let replay = try StoryReplay.fresh(SQLiteStore.inMemory(), Library.practice())
        return try await replay.knowable(of: story)
    }

    /// Every document with everything that leaves with it; nil where nobody is the person of concern.
    private func papers(_ story: Story) async throws -> [String]? {
        try await knowable(story).map { papers($0, story) }
    }

    private func papers(_ view: KnowableView, _ story: Story) -> [String] {
        DocumentKind.allCases.flatMap { kind -> [String] in
            switch Documents.make(kind, view, at: story.now) {
            case .made(let document): [kind.rawValue] + document.everything
            case .fallsShort(let why): [kind.rawValue, why]
            }
        }
    }
}

extension Story {
    fileprivate var correctsRoles: Bool {
        events.contains { if case .roles = $0.verb { true } else { false } }
    }

    private var concern: String? { people.first { $0.role == .personOfConcern }?.key }

    /// Whether an event is the person's own: their words, what was seen of them, what is planned with
    /// them, what they answered, what was served on them.
    private func isOwn(_ event: StoryEvent) -> Bool {
        switch event.verb {
        case .statement(let statement, _, let about):
            statement.provenance.source == .personOfConcern
                || statement.provenance.source == .ownObservation && (about ?? concern) == concern
        case .contact(let contact, let with):
            with == concern || with == nil && contact.with == .personOfConcern
        case .finding(let fact, _, _, let source, _):
            fact.hasPrefix("concern.") && (source == .personOfConcern || source == .ownObservation)
        case .development(_, let about, _, _): about == concern
        case .order(let draft): draft.served != nil && draft.respondent == concern
        case .describe(let key, _): key == concern
        default: false
        }
    }

    /// Nobody but the person of concern is in it, and nothing happens but what is theirs.
    fileprivate var withoutOtherSide: Story {
        var story = self
        story.events = events.filter(isOwn)
        if let action, !isOwn(action) { story.action = nil }
        return story
    }

    /// Everybody else is somebody else, and whatever was said or happened is otherwise.
    fileprivate var withOtherSideChanged: Story {
        var story = self
        for index in story.people.indices where story.people[index].key != concern {
            story.people[index].details.name = PersonName(given: "MarkOther", family: "MarkOther")
            story.people[index].details.address = "MarkOther House"
            story.people[index].details.phone = "07700 900999"
        }
        story.events = events.map { event in
            guard !isOwn(event) else { return event }
            var changed = event
            switch event.verb {
            case .statement(var statement, let speaker, let about):
                statement.words = "MarkOther words."
                statement.interpretation = "MarkOther note."
                changed.verb = .statement(statement, speaker: speaker, about: about)
            case .incident(var incident, let speaker):
                incident.what = "MarkOther incident."
                incident.strangulation = .yes
                changed.verb = .incident(incident, speaker: speaker)
            case .attendance(var attendance):
                attendance.grade = attendance.grade == .high ? .standard : .high
                attendance.summary = "MarkOther summary"
                changed.verb = .attendance(attendance)
            case .judgement(var judgement):
                judgement.reasons = ["MarkOther reason"]
                changed.verb = .judgement(judgement)
            case .finding(let fact, _, let about, let source, _):
                changed.verb = .finding(
                    fact: fact, value: "no", about: about, source: source, note: "MarkOther")
            default: break
            }
            return changed
        }
        return story
    }

    /// Much more happens on the other side, before and after everything.
    fileprivate var withMoreOfTheOtherSide: Story {
        var story = self
        let early = min(events.first?.at ?? now, now)
        func more(_ at: Instant, _ by: String, _ verb: StoryEvent.Verb) -> StoryEvent {
            StoryEvent(at: at, by: by, verb: verb, refused: [], line: 0)
        }
        func said(_ source: Source) -> StoryEvent.Verb {
            .statement(
                Statement(
                    provenance: Provenance(source: source), words: "MarkOther said so.",
                    said: early, learned: early), speaker: nil, about: concern)
        }
        let before = [
            more(early, "frontlinePractitioner", said(.victim)),
            more(early, "victimAdvocate", said(.victim)),
            more(early, "childrensSocialWorker", said(.child)),
            more(early, "manager", said(.thirdParty)), more(early, "manager", said(.agency)),
            more(early, "policeOfficer", said(.police)),
            more(early, "victimAdvocate", said(.personOfConcern)),
            more(early, "victimAdvocate", said(.ownObservation)),
            more(
                early, "policeOfficer",
                .attendance(PoliceAttendance(at: early, grade: .high, summary: "MarkOther"))),
        ]
        let form = DashForm(
            respondent: .victim,
            items: Dictionary(
                uniqueKeysWithValues: (1...DashForm.itemCount).map {
                    ($0, DashForm.Item(answer: .yes, source: .victim))
                }), completed: early)
        let after = [
            more(now, "victimAdvocate", .dash(form)),
            more(
                now, "victimAdvocate",
                .judgement(Judgement(level: .high, reasons: ["MarkOther"]))),
            more(
                now, "victimAdvocate",
                .contact(
                    PlannedContact(
                        with: .victim, purpose: .riskManagement, channel: .community,
                        place: "MarkOther", at: now.adding(hours: 24)), with: nil)),
            more(
                now, "victimAdvocate",
                .finding(
                    fact: "concern.acknowledges", value: "full", about: nil, source: .victim,
                    note: "MarkOther")),
        ]
        story.events = before + events + after
        return story
    }
}
