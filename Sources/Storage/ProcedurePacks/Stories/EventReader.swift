import Casework
import Domain

/// Reads what happens in a story.
struct EventReader {
    let times: StoryTimes
    let people: Set<String>
    let roles: [String: Role]
    let workers: Set<String>
    let story: StoryReader

    static let verbs = [
        "attendance", "statement", "incident", "dash", "judgement", "fact", "facts", "contact",
        "referral",
        "development", "order", "assessment", "responses", "message", "assign", "duty", "person",
        "relationship", "roles", "acknowledged",
    ]

    /// What one item records, several answers at once included; `otherwise` is when it is recorded
    /// where it does not say.
    func events(_ value: Value, otherwise: Instant?) -> [StoryEvent] {
        guard let fields = value.fields("an event", EventReader.frame + EventReader.verbs)
        else { return [] }
        let present = EventReader.verbs.filter { fields[$0] != nil }
        guard present.count == 1, let key = present.first, let body = fields[key] else {
            value.problem(
                "an event needs exactly one of: " + EventReader.verbs.joined(separator: ", "))
            return []
        }
        if key != "facts" {
            fields.forbid(["source", "about"], because: "belongs inside the event, or to `facts`")
        }
        let at = fields["at"].flatMap(times.instant) ?? otherwise
        guard let at else {
            value.problem("an event needs `at`")
            return []
        }
        let verbs = key == "facts" ? answers(body, fields) : [verb(key, body, at)]
        return verbs.compactMap { verb in
            verb.map {
                StoryEvent(
                    at: at, by: fields["by"].flatMap(worker), verb: $0,
                    refused: fields["refused"]?.list().compactMap { $0.text() } ?? [],
                    line: value.position.line)
            }
        }
    }

    private static let frame = ["at", "by", "refused", "source", "about"]

    /// Several facts answered at once, each an answer of its own on the record.
    private func answers(_ value: Value, _ fields: Fields) -> [StoryEvent.Verb?] {
        let source = fields["source"]?.choice(Source.self) ?? .agency
        let about = fields["about"].flatMap(person)
        return value.entries().map { name, answer in
            guard let fact = name.text(), let text = answer.text() else { return nil }
            return .finding(fact: fact, value: text, about: about, source: source, note: nil)
        }
    }

    private func verb(_ key: String, _ value: Value, _ at: Instant) -> StoryEvent.Verb? {
        switch key {
        case "attendance": attendance(value)
        case "statement": statement(value, at)
        case "incident": incident(value, at)
        case "dash": DashReader().dash(value, at)
        case "judgement": judgement(value)
        case "fact": finding(value)
        case "contact": contact(value)
        case "referral": referral(value)
        case "development": development(value)
        case "order": order(value)
        case "assessment": assessment(value, at)
        case "responses": responses(value)
        case "message": message(value)
        case "assign": assign(value)
        case "duty": duty(value)
        case "person": describe(value)
        case "roles": roles(value)
        case "acknowledged": acknowledged(value)
        default: story.link(value, people).map { .link($0) }
        }
    }

    // MARK: What happened

    private func attendance(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("an attendance", ["at", "tourEnds", "grade", "summary"]),
            let at = fields.required("at").flatMap(times.instant)
        else { return nil }
        let tourEnds = fields["tourEnds"].flatMap(times.instant)
        if let tourEnds, tourEnds < at {
            fields["tourEnds"]?.problem("the tour ends before the attendance")
        }
        return .attendance(
            PoliceAttendance(
                at: at, tourEnds: tourEnds,
                grade: fields["grade"]?.choice(RiskLevel.self), summary: fields["summary"]?.text()))
    }

    private func statement(_ value: Value, _ at: Instant) -> StoryEvent.Verb? {
        let answers = [
            "alone", "intoxicated", "distressed", "discloses", "seeksHelp", "threat",
            "immediateDanger", "partnerAware", "crime",
        ]
        guard
            let fields = value.fields(
                "a statement",
                [
                    "source", "speaker", "about", "words", "note", "setting", "present",
                    "prompting", "said", "learned", "through", "cues",
                ] + answers)
        else { return nil }
        let source = fields.required("source")?.choice(Source.self)
        let words = fields.required("words")?.text()
        guard let source, let words else { return nil }
        func answer(_ key: String) -> Answer { fields[key]?.choice(Answer.self) ?? .unknown }
        let learned = fields["learned"].flatMap(times.instant) ?? at
        let statement = Statement(
            provenance: Provenance(
                source: source,
                prompting: fields["prompting"]?.choice(Provenance.Prompting.self),
                through: fields["through"]?.list().compactMap { $0.text() } ?? []),
            words: words, interpretation: fields["note"]?.text(),
            setting: fields["setting"]?.text(),
            othersPresent: fields["present"]?.list().compactMap { $0.text() } ?? [],
            said: fields["said"].flatMap(times.instant) ?? learned, learned: learned,
            state: Statement.State(
                intoxicated: answer("intoxicated"), distressed: answer("distressed")),
            answers: Statement.Answers(
                immediateDanger: answer("immediateDanger"), discloses: answer("discloses"),
                seeksHelp: answer("seeksHelp"), threat: answer("threat"), alone: answer("alone"),
                partnerAware: answer("partnerAware"), crime: answer("crime")),
            cues: fields["cues"]?.list().compactMap { $0.text() } ?? [])
        return .statement(
            statement, speaker: fields["speaker"].flatMap(person),
            about: fields["about"].flatMap(person))
    }

    private func incident(_ value: Value, _ at: Instant) -> StoryEvent.Verb? {
        guard
            let fields = value.fields(
                "an incident",
                [
                    "at", "known", "source", "speaker", "what", "crime", "strangulation", "marks",
                    "lostConsciousness", "childrenPresent", "through",
                ])
        else { return nil }
        let happened = fields.required("at").flatMap(times.instant)
        let source = fields.required("source")?.choice(Source.self)
        let what = fields.required("what")?.text()
        guard let happened, let source, let what else { return nil }
        func answer(_ key: String) -> Answer { fields[key]?.choice(Answer.self) ?? .unknown }
        let incident = Incident(
            provenance: Provenance(
                source: source,
                through: fields["through"]?.list().compactMap { $0.text() } ?? []),
            at: happened, known: fields["known"].flatMap(times.instant) ?? at, what: what,
            crime: answer("crime"), strangulation: answer("strangulation"),
            marks: answer("marks"), lostConsciousness: answer("lostConsciousness"),
            childrenPresent: answer("childrenPresent"))
        return .incident(incident, speaker: fields["speaker"].flatMap(person))
    }

    private func development(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("a development", ["kind", "about", "on", "detail"]) else {
            return nil
        }
        let kind = fields.required("kind")?.text()
        let about = fields.required("about").flatMap(person)
        let on = fields.required("on").flatMap(times.day)
        guard let kind, let about, let on else { return nil }
        return .development(kind, about: about, on: on, detail: fields["detail"]?.text())
    }

    private func judgement(_ value: Value) -> StoryEvent.Verb? {
        guard
            let fields = value.fields(
                "a judgement", ["level", "imminent", "reasons", "evidence"]),
            let level = fields.required("level")?.choice(RiskLevel.self)
        else { return nil }
        return .judgement(
            Judgement(
                level: level, imminent: fields["imminent"]?.choice(Answer.self) ?? .unknown,
                reasons: fields["reasons"]?.list().compactMap { $0.text() } ?? [],
                evidence: fields["evidence"]?.text()))
    }

    private func finding(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("a fact", ["fact", "value", "about", "source", "note"])
        else { return nil }
        let fact = fields.required("fact")?.text()
        let answer = fields.required("value")?.text()
        guard let fact, let answer else { return nil }
        return .finding(
            fact: fact, value: answer, about: fields["about"].flatMap(person),
            source: fields["source"]?.choice(Source.self) ?? .agency,
            note: fields["note"]?.text())
    }

    private func describe(_ value: Value) -> StoryEvent.Verb? {
        guard let fields = value.fields("a person", ["id"] + StoryReader.detailKeys),
            let key = fields.required("id").flatMap(person)
        else { return nil }
        return .describe(key, story.details(fields))
    }

    // MARK: Names

    func person(_ value: Value) -> String? { story.person(value, people) }

    func worker(_ value: Value) -> String? {
        guard let key = value.text() else { return nil }
        let known = workers.union(WorkerRole.allCases.map(\.rawValue))
        guard known.contains(key) else {
            value.problem(
                "unknown worker `\(key)`", suggestion: suggestion(for: key, among: known.sorted()))
            return nil
        }
        return key
    }
}
