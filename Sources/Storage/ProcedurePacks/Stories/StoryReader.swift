import Casework
import Domain

/// Reads the tree of a story, or of a story with variants.
struct StoryReader {
    let log: ProblemLog
    let times: StoryTimes

    private static let shared = [
        "title", "area", "now", "people", "relationships", "agencies", "workers", "switches",
        "events",
        "action", "expect",
    ]

    /// The stories of a file: one, or one for each variant.
    func stories(_ root: Value) -> [Story] {
        guard let fields = root.fields("a story", ["story", "variants"] + StoryReader.shared) else {
            return []
        }
        let id = fields.required("story")?.text()
        guard let variants = fields["variants"] else {
            return story(id, fields, nil).map { [$0] } ?? []
        }
        fields.forbid(["expect", "action"], because: "belongs to each variant")
        let values = variants.strictList() ?? []
        if values.isEmpty { variants.problem("`variants` is empty") }
        reportDuplicates("variant", values)
        return values.compactMap { value in
            guard let own = value.fields("a variant", ["id"] + StoryReader.shared),
                let name = own.required("id")?.text()
            else { return nil }
            return story(id.map { "\($0)/\(name)" }, fields, own)
        }
    }

    /// A story from what its file says and what a variant adds or puts in its place.
    private func story(_ id: String?, _ base: Fields, _ variant: Fields?) -> Story? {
        func list(_ key: String) -> [Value] {
            (base[key]?.strictList() ?? []) + (variant?[key]?.strictList() ?? [])
        }
        func one(_ key: String) -> Value? { variant?[key] ?? base[key] }
        let cast = list("people")
        if base["people"] == nil, variant?["people"] == nil { _ = base.required("people") }
        reportDuplicates("person", cast)
        let people = cast.compactMap(person)
        // Also of people who could not be read, so that they are not called unknown.
        let keys = Set(cast.compactMap { $0.key("id")?.raw })
        let links = list("relationships").compactMap { link($0, keys) }
        let staff = list("workers")
        reportDuplicates("worker", staff)
        let offices = list("agencies")
        reportDuplicates("agency", offices)
        let agencies = offices.compactMap(agency)
        let known = Set(offices.compactMap { $0.key("id")?.raw })
        let workers = staff.compactMap { worker($0, known) }
        let now = (one("now") ?? base.required("now")).flatMap(times.instant)
        let events = EventReader(
            times: times, people: keys,
            roles: Dictionary(people.map { ($0.key, $0.role) }, uniquingKeysWith: { $1 }),
            workers: Set(workers.map(\.key)), story: self)
        let played = play(list("events"), events, now)
        let action = one("action").flatMap { events.events($0, otherwise: now).first }
        let expect = one("expect").map {
            ExpectationReader(times: times, people: keys).read($0)
        }
        let title = (one("title") ?? base.required("title"))?.text()
        let area = (one("area") ?? base.required("area"))?.text()
        guard let id, let title, let area, let now else { return nil }
        var story = Story(
            id: id, title: title, area: Area(rawValue: area), now: now, people: people,
            links: links, workers: workers, events: played, action: action,
            expect: expect ?? Expectations(), switches: list("switches").compactMap { $0.text() })
        story.agencies = agencies
        return story
    }

    /// Events without a time of their own are recorded with the one above them, the first an hour
    /// before the decision.
    private func play(_ values: [Value], _ reader: EventReader, _ now: Instant?) -> [StoryEvent] {
        var last = now?.adding(hours: -1)
        var played: [StoryEvent] = []
        reportOrder(values, now)
        for value in values {
            let events = reader.events(value, otherwise: last)
            last = events.last?.at ?? last
            played += events
        }
        return played
    }

    /// Reports keys that stand for two people or workers.
    private func reportDuplicates(_ what: String, _ values: [Value]) {
        var seen: Set<String> = []
        for value in values {
            guard let id = value.key("id"), let text = id.raw else { continue }
            if !seen.insert(text).inserted { id.problem("duplicate \(what) `\(text)`") }
        }
    }

    /// Reports events that are recorded before the one above them, or after the decision.
    private func reportOrder(_ values: [Value], _ now: Instant?) {
        var last: Instant?
        for value in values {
            // Times that cannot be read are reported with their event.
            guard let at = value.key("at"), let instant = at.raw.flatMap({ Instant($0) }) else {
                continue
            }
            if let last, instant < last { at.problem("the event is before the one above it") }
            if let now, instant > now { at.problem("the event is after `now`") }
            last = instant
        }
    }

    // MARK: People

    static let detailKeys = [
        "name", "born", "age", "unborn", "sex", "address", "postcode", "phone", "email",
        "language", "pregnant", "household", "setting",
    ]

    private func person(_ value: Value) -> Story.Person? {
        guard let fields = value.fields("a person", ["id", "role"] + StoryReader.detailKeys) else {
            return nil
        }
        let key = fields.required("id")?.text()
        let role = fields.required("role")?.choice(Role.self)
        guard let key, let role else { return nil }
        return Story.Person(key: key, role: role, details: details(fields))
    }

    func details(_ fields: Fields) -> PersonDetails {
        var details = PersonDetails()
        if let name = fields["name"]?.fields("a name", ["given", "family", "knownAs"]) {
            details.name = PersonName(
                given: name.required("given")?.text() ?? "",
                family: name.required("family")?.text() ?? "", knownAs: name["knownAs"]?.text())
        }
        details.born = fields["born"].flatMap(times.day)
        details.statedAge = fields["age"]?.number(0...120)
        details.unborn = fields["unborn"]?.truth()
        details.sex = fields["sex"]?.choice(Sex.self)
        details.address = fields["address"]?.text()
        details.postcode = fields["postcode"]?.text()
        details.phone = fields["phone"]?.text()
        details.email = fields["email"]?.text()
        details.language = fields["language"]?.text()
        details.pregnant = fields["pregnant"]?.choice(Answer.self)
        details.household = fields["household"]?.choice(PersonDetails.Household.self)
        if let setting = fields["setting"]?.fields(
            "a setting", ["kind", "name", "calendar", "opens", "onRoll"]),
            let kind = setting.required("kind")?.choice(Setting.Kind.self)
        {
            details.setting = Setting(
                kind: kind, name: setting["name"]?.text(), calendar: setting["calendar"]?.text(),
                opens: setting["opens"]?.time()?.description, onRoll: setting["onRoll"]?.truth())
        }
        return details
    }

    func link(_ value: Value, _ people: Set<String>) -> NewCase.Link? {
        guard
            let fields = value.fields(
                "a relationship", ["from", "to", "kind", "livingTogether", "separated"])
        else { return nil }
        let from = fields.required("from").flatMap({ person($0, people) })
        let to = fields.required("to").flatMap({ person($0, people) })
        let kind = fields.required("kind")?.choice(Relationship.Kind.self)
        guard let from, let to, let kind else { return nil }
        return NewCase.Link(
            from: from, to: to, kind: kind,
            livingTogether: fields["livingTogether"]?.choice(Answer.self) ?? .unknown,
            separated: fields["separated"].flatMap(times.day))
    }

    func person(_ value: Value, _ people: Set<String>) -> String? {
        guard let key = value.text() else { return nil }
        guard people.contains(key) else {
            value.problem(
                "unknown person `\(key)`", suggestion: suggestion(for: key, among: people.sorted()))
            return nil
        }
        return key
    }

    // MARK: Agencies and workers

    private func agency(_ value: Value) -> Story.AgencyOfStory? {
        guard let fields = value.fields("an agency", ["id", "name", "kind"]) else { return nil }
        let key = fields.required("id")?.text()
        let name = fields.required("name")?.text()
        let kind = fields.required("kind")?.choice(Agency.Kind.self)
        guard let key, let name, let kind else { return nil }
        return Story.AgencyOfStory(key: key, name: name, kind: kind)
    }

    private func worker(_ value: Value, _ agencies: Set<String>) -> Story.CastMember? {
        guard
            let fields = value.fields(
                "a worker",
                ["id", "role", "side", "trained", "trainedForRoles", "name", "agency"])
        else { return nil }
        let key = fields.required("id")?.text()
        let role = fields.required("role")?.choice(WorkerRole.self)
        let agency = fields["agency"]?.text()
        if let agency, !agencies.contains(agency) {
            fields["agency"]?.problem(
                "unknown agency `\(agency)`",
                suggestion: suggestion(for: agency, among: agencies.sorted()))
        }
        guard let key, let role else { return nil }
        return Story.CastMember(
            key: key, role: role, side: fields["side"]?.choice(Side.self),
            trainedForDirectWork: fields["trained"]?.truth() ?? false,
            trainedForPrimaryAggressor: fields["trainedForRoles"]?.truth() ?? false,
            name: fields["name"]?.text(), agency: agency)
    }
}
