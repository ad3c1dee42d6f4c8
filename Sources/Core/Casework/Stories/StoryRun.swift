import Domain
import Rules

/// One story being replayed.
struct StoryRun {
    let replay: StoryReplay
    let story: Story
    let workers: [String: WorkerID]
    private(set) var caseID = CaseID(random: Array(repeating: 0, count: 16))
    private(set) var people: [String: PersonID] = [:]
    private(set) var surprises: [StoryMismatch] = []
    private var assigned: [WorkerID: Side] = [:]
    private var opener = "frontlinePractitioner"
    private let openerIsGiven: Bool
    private var count = 0
    private var decision: Decision?
    /// The last entry of each kind that a fact can be about.
    private var last: [Scope: EntryID] = [:]
    private var roles = StoryRoles()

    /// - Parameter opener: the worker who opens the case; the first who records anything when nil.
    init(
        replay: StoryReplay, story: Story, workers: [String: WorkerID], opener: String? = nil
    ) {
        self.replay = replay
        self.story = story
        self.workers = workers
        openerIsGiven = opener != nil
        if let opener { self.opener = opener }
    }

    /// The side on which the story's frontline practitioner stands: beside the person of concern
    /// when that is who speaks first.
    private var practitionerSide: Side {
        for event in story.events + (story.action.map { [$0] } ?? []) {
            switch event.verb {
            case .statement(let statement, _, _):
                return statement.provenance.source == .personOfConcern ? .personOfConcern : .victim
            case .incident: return .victim
            default: continue
            }
        }
        return .victim
    }

    private func side(_ key: String) -> Side {
        if let side = story.workers.first(where: { $0.key == key })?.side { return side }
        let role = story.workers.first { $0.key == key }?.role ?? WorkerRole(rawValue: key)
        return switch role {
        case .frontlinePractitioner, nil: practitionerSide
        case .manager, .policeOfficer, .maracCoordinator, .auditor: .overview
        case .victimAdvocate: .victim
        case .programmeWorker: .personOfConcern
        case .childrensSocialWorker: .child
        }
    }

    mutating func open(at instant: Instant) async throws {
        if !openerIsGiven {
            if let by = story.events.first?.by {
                opener = by
            } else if case .attendance? = story.events.first?.verb {
                opener = "policeOfficer"
            }
        }
        guard let worker = workers[opener] else {
            return surprise(1, "there is no worker `\(opener)` in this story")
        }
        let new = NewCase(
            area: story.area, reason: story.title, side: side(opener),
            people: story.people.map {
                NewCase.Person(key: $0.key, role: $0.role, details: $0.details)
            }, links: story.links, beside: story.beside(side(opener)))
        let office = replay.office(at: instant)
        let verdict = try await office.openCase(
            new, office.lookForStory(new.people, by: worker), by: worker, key: "\(story.id)/open")
        switch verdict {
        case .done(let opened):
            caseID = opened.recorded.caseID
            people = opened.people
            decision = opened.recorded.decision
            assigned[worker] = new.side
        case .refused(let refusal):
            surprise(1, "the case was not opened: \(refusal.codes.joined(separator: ", "))")
        case .invalid(let problems):
            surprise(1, "the case was not opened: \(problems.map(\.text).joined(separator: " "))")
        }
    }

    /// Plays one event; the codes for which it was refused.
    @discardableResult
    mutating func play(_ event: StoryEvent) async throws -> [String] {
        let key = event.by ?? fittingWorker(event.verb)
        guard let worker = workers[key] else {
            surprise(event.line, "there is no worker `\(key)` in this story")
            return []
        }
        let office = replay.office(at: event.at)
        try await assign(worker, key, office)
        count += 1
        let request = Request(caseID: caseID, worker: worker, key: "\(story.id)/\(count)")
        let outcome = try await perform(event, office, request)
        var refused: [String] = []
        switch outcome {
        case .recorded(let recorded):
            decision = recorded.decision
            remember(event.verb, recorded)
        case .refused(let refusal): refused = refusal.codes
        case .invalid(let problems): refused = problems.map(\.code)
        case .clash: refused = ["clash"]
        case nil: break
        }
        check(refused, event)
        return refused
    }

    private mutating func check(_ refused: [String], _ event: StoryEvent) {
        let isAction = event.line == story.action?.line && story.action != nil
        if isAction { return }
        for code in event.refused where !refused.contains(code) {
            surprise(event.line, "was to be refused because of \(code) and was not")
        }
        if event.refused.isEmpty, !refused.isEmpty {
            surprise(event.line, "was refused: \(refused.joined(separator: ", "))")
        }
    }

    private mutating func assign(_ worker: WorkerID, _ key: String, _ office: Office) async throws {
        guard assigned[worker] == nil, var assigner = workers[opener] else { return }
        let side = side(key)
        // Beside the person of concern only someone with the whole case can be assigned, who then
        // assigns the others.
        if assigned[assigner] == .personOfConcern, side != .overview,
            let manager = workers[WorkerRole.manager.rawValue]
        {
            try await assign(manager, WorkerRole.manager.rawValue, office)
            assigner = manager
        }
        count += 1
        _ = try await office.assign(
            worker, side, beside: story.beside(side).flatMap { people[$0] },
            Request(caseID: caseID, worker: assigner, key: "\(story.id)/\(count)"))
        assigned[worker] = side
    }

    /// What a decision at that instant rests on; with a refused action as if it were done.
    func facts(at instant: Instant, trying action: TrialAction?) async throws -> CaseFacts {
        let office = replay.office(at: instant)
        var facts: CaseFacts?
        if let action {
            facts = try await office.facts(of: caseID, trying: action)
        } else {
            facts = try await office.facts(of: caseID)
        }
        let procedure = replay.practice.procedure(for: story.area)
        return facts
            ?? CaseFacts(
                area: story.area, at: instant, facts: FactTable(procedure.vocabulary), settled: [:])
    }

    /// A refused action as something that the procedures can be asked about.
    ///
    /// Nil where an invariant of Sightline's own refuses it.
    func trial(of verb: StoryEvent.Verb) -> TrialAction? {
        switch verb {
        case .referral(let draft):
            return people[draft.person].map {
                .entry(
                    .referralRequested(
                        Referral(
                            person: $0, kind: draft.kind, service: draft.service,
                            consent: draft.consent, answers: draft.answers)))
            }
        case .message(let from, let to, let kind, let requested):
            guard let from = people[from], let to = people[to] else { return nil }
            return .entry(
                .messageOffered(
                    CarriedMessage(from: from, to: to, kind: kind, requestedByVictim: requested)))
        case .dash(let form):
            return AssessmentForm.Respondent(rawValue: form.respondent.rawValue)
                .map { .instrument(Instrument.dash, $0) }
        case .assessment(let draft):
            return .instrument(draft.form.instrument, draft.form.respondent)
        case .assign: return .bothSides
        default: return nil
        }
    }

    mutating func surprise(_ line: Int, _ text: String) {
        surprises.append(StoryMismatch(line: line, text: text))
    }

    private mutating func remember(_ verb: StoryEvent.Verb, _ recorded: Recorded) {
        roles.remember(verb, recorded.entry)
        let entry = recorded.entry
        switch verb {
        case .statement: last[.statement] = entry
        case .incident: last[.incident] = entry
        case .attendance: last[.attendance] = entry
        case .contact: last[.contact] = entry
        case .referral: last[.referral] = entry
        case .message: last[.message] = entry
        case .order:
            // One that goes on with an earlier entry keeps the name that this one gave it.
            let orders = recorded.decision.facts.subjects(of: .order).map(\.id)
            if last[.order] == nil || orders.contains(entry.text) { last[.order] = entry }
        default: break
        }
    }

    /// Who would record such a thing.
    private func fittingWorker(_ verb: StoryEvent.Verb) -> String {
        switch verb {
        case .attendance: "policeOfficer"
        case .statement, .incident: "frontlinePractitioner"
        case .dash(let form):
            form.respondent == .personOfConcern ? "frontlinePractitioner" : "victimAdvocate"
        case .judgement: "victimAdvocate"
        case .assessment(let draft):
            draft.form.respondent == .personOfConcern
                ? "frontlinePractitioner"
                // Of two of whom it is not known what they are, nobody's own worker assesses both.
                : story.hasUndetermined ? "manager" : "victimAdvocate"
        case .contact: story.hasUndetermined ? "manager" : "frontlinePractitioner"
        case .referral where story.hasUndetermined: "manager"
        case .referral(let draft):
            story.people.first { $0.key == draft.person }?.role == .personOfConcern
                ? practitionerSide == .personOfConcern ? "frontlinePractitioner" : "manager"
                : "victimAdvocate"
        case .message: "frontlinePractitioner"
        case .finding, .development, .responses, .assign, .duty, .describe, .link, .order, .roles,
            .acknowledged:
            "manager"
        }
    }
}

// MARK: - Verbs

extension StoryRun {
    private mutating func perform(
        _ event: StoryEvent, _ office: Office, _ request: Request
    ) async throws -> Outcomes? {
        switch event.verb {
        case .attendance(let attendance):
            return try await office.recordAttendance(attendance, request)
        case .statement(var statement, let speaker, let about):
            statement.provenance.person = speaker.flatMap { people[$0] }
            statement.about = about.flatMap { people[$0] }
            return try await office.recordStatement(statement, request)
        case .incident(var incident, let speaker):
            incident.provenance.person = speaker.flatMap { people[$0] }
            return try await office.recordIncident(incident, request)
        case .dash(let form): return try await office.completeDash(form, request)
        case .judgement(let judgement): return try await office.setJudgement(judgement, request)
        case .finding(let fact, let value, let about, let source, let note):
            return try await office.recordFinding(
                Finding(
                    fact: fact, subject: subject(fact, about), value: value,
                    provenance: Provenance(source: source), note: note), request)
        case .assign(let key, let side):
            guard let worker = workers[key] else { return nil }
            return try await office.assign(
                worker, side, beside: story.beside(side).flatMap { people[$0] }, request)
        default: return try await performPlanned(event, office, request)
        }
    }

    /// Answers to questions that the pack does not ask.
    private mutating func checkAnswers(
        _ answers: [String: Answer], _ scope: String, _ event: StoryEvent
    ) {
        let vocabulary = replay.practice.procedure(for: story.area).vocabulary
        for name in answers.keys.sorted() where vocabulary.slot("\(scope).\(name)") == nil {
            surprise(event.line, "the pack has no fact \(scope).\(name)")
        }
    }

    private mutating func performPlanned(
        _ event: StoryEvent, _ office: Office, _ request: Request
    ) async throws -> Outcomes? {
        switch event.verb {
        case .contact(var contact, let with):
            checkAnswers(contact.answers, "contact", event)
            contact.person = with.flatMap { people[$0] }
            return try await office.planContact(contact, request)
        case .referral(let draft):
            guard let person = people[draft.person] else { return nil }
            checkAnswers(draft.answers, "referral", event)
            return try await office.requestReferral(
                Referral(
                    person: person, kind: draft.kind, service: draft.service,
                    consent: draft.consent, answers: draft.answers), request)
        case .development(let kind, let about, let on, let detail):
            guard let person = people[about] else { return nil }
            return try await office.recordDevelopment(
                Development(kind: kind, about: person, on: on, detail: detail), request)
        case .order(let draft):
            guard let order = draft.order(people) else { return nil }
            return try await office.recordOrder(order, request)
        case .assessment(let draft):
            let instruments = replay.practice.procedure(for: story.area).instruments
            let items = instruments[draft.form.instrument]?.items.map(\.number) ?? []
            return try await office.completeAssessment(
                draft.form(people, items: items), request)
        case .responses(let about, let planned):
            guard let person = people[about] else { return nil }
            return try await office.planResponses(
                PlannedResponses(about: person, planned: planned), request)
        case .message(let from, let to, let kind, let requested):
            guard let from = people[from], let to = people[to] else { return nil }
            return try await office.offerMessage(
                CarriedMessage(from: from, to: to, kind: kind, requestedByVictim: requested),
                request)
        case .duty(let rule, let about, let done, let note):
            return try await office.reportDuty(
                DutyReport(key: dutyKey(rule, about), done: done, note: note), request)
        case .describe(let person, let details):
            guard let person = people[person] else { return nil }
            return try await office.describePerson(person, details, request)
        case .link(let link):
            guard let from = people[link.from], let to = people[link.to] else { return nil }
            return try await office.recordRelationship(
                Relationship(
                    from: from, to: to, kind: link.kind, livingTogether: link.livingTogether,
                    separated: link.separated), request)
        case .roles(let draft):
            return try await office.correctRoles(
                draft.roles(people, roles.assessments), request)
        case .acknowledged(let who, let note):
            return try await roles.acknowledge(who, note, office, request)
        default: return nil
        }
    }

    private func subject(_ fact: String, _ about: String?) -> String? {
        let prefix = fact.split(separator: ".").first.map(String.init) ?? ""
        guard let scope = Scope(rawValue: prefix), scope != .situation else { return nil }
        if let person = about.flatMap({ people[$0] }) { return person.text }
        return last[scope]?.text
    }

    private func dutyKey(_ rule: String, _ about: String?) -> String {
        let person = about.flatMap { people[$0] }
        return decision?.outcomes.first {
            $0.rule == rule
                && (person == nil || $0.about == person || $0.subjects.contains(person?.text ?? ""))
                && $0.status == .open
        }?.key ?? rule
    }
}

extension Office {
    /// Looks for the people of a story, who are nobody else on record, whoever is found.
    fileprivate func lookForStory(
        _ people: [NewCase.Person], by worker: WorkerID
    ) async throws -> LookReceipt {
        let look = try await lookFor(people, by: worker)
        let shown = Set(look.found.values.joined().map(\.person))
        return look.noneOfThem(shown: shown) ?? LookReceipt(worker: worker)
    }
}
