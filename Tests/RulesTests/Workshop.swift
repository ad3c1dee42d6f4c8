import Domain
import Rules
import Testing

/// Small procedures and tables for tests, written in as few words as can be.
enum Workshop {
    static let now = instant("2027-02-10T12:00")

    static let vocabulary = Vocabulary([
        fact("victim.pregnant", .truth, ask: "Pregnant?", essential: true),
        fact("strangled", .truth, ask: "Strangled?"),
        fact("aware", .truth, ask: "Aware?"),
        fact("assessed", .truth, otherwise: .truth(false)),
        fact("items", .count, ask: "How many?"),
        fact("level", .level(["standard", "medium", "high"])),
        fact("kind", .choice(["detox", "therapy"])),
        fact("cues", .set(["anger", "stress", "drink"])),
        fact("separated", .day),
        fact("entered", .instant),
        fact("child.age", .count, scope: .child, ask: "How old?", essential: true),
        fact("child.onRoll", .truth, scope: .child, ask: "On a roll?"),
        fact("child.schoolAge", .truth, scope: .child, otherwise: .truth(false)),
        fact("attendance.at", .instant, scope: .attendance),
        fact("attendance.tourEnds", .instant, scope: .attendance),
        fact("attendance.high", .truth, scope: .attendance, ask: "High?"),
    ])

    static func fact(
        _ name: String, _ type: FactType, scope: Scope = .situation, ask: String? = nil,
        essential: Bool = false, otherwise: FactValue? = nil
    ) -> FactDefinition {
        FactDefinition(
            name: name, scope: scope, type: type, meaning: name, question: ask,
            essential: essential, otherwise: otherwise)
    }

    static func slot(_ name: String) -> FactSlot {
        guard let slot = vocabulary.slot(name) else {
            Issue.record("the workshop has no fact \(name)")
            return vocabulary.slot("items") ?? slot("items")
        }
        return slot
    }

    static func has(_ name: String, _ test: Rules.Test = .isYes) -> Condition {
        .test(slot(name), test)
    }

    static func rule(
        _ id: String, when condition: Condition = .always, for scopes: [Scope] = [],
        then consequences: Consequence..., force: Force = .should, from: Day? = nil,
        until: Day? = nil, emergency: Bool = false, ifUnknown: Rule.WhenUnknown? = nil,
        overrules: [String] = []
    ) -> Rule {
        Rule(
            id: id, pack: "workshop", cites: ["DX-01"], force: force, scopes: scopes,
            condition: condition, conditionText: "", consequences: consequences,
            effectiveFrom: from, effectiveUntil: until, emergency: emergency,
            whenUnknown: ifUnknown, overrules: overrules)
    }

    static func says(
        _ kind: OutcomeKind, _ action: String = "act", clock: Clock? = nil, from: String? = nil,
        about: String? = nil
    ) -> Consequence {
        Consequence(
            kind: kind, action: action, text: action, owner: kind == .duty ? "worker" : nil,
            about: about, clock: clock, start: from.map(slot))
    }

    static func defines(_ name: String, as value: FactValue) -> Consequence {
        Consequence(kind: .definition, action: name, text: "", sets: slot(name), value: value)
    }

    static func procedure(_ rules: Rule...) throws -> Procedure { try procedure(rules) }

    static func procedure(_ rules: [Rule]) throws -> Procedure {
        try Procedure(
            id: "workshop", title: "Workshop", contentHash: "hash", vocabulary: vocabulary,
            rules: rules, calendars: Holidays.calendars)
    }

    /// A table with children and attendances of these names, and facts by word.
    ///
    /// `children: ["child.age@anna": "9"]` is a fact of the subject `anna`.
    static func table(
        children: [String] = [], attendances: [String] = [], _ facts: [String: String] = [:]
    ) -> FactTable {
        var table = FactTable(vocabulary)
        for child in children { table.add(Subject(id: child, person: person(child)), to: .child) }
        for attendance in attendances { table.add(Subject(id: attendance), to: .attendance) }
        table.people = ["victim": person("victim")]
        for (name, word) in facts {
            let parts = name.split(separator: "@").map(String.init)
            table.set(parts[0], word: word, subject: parts.count > 1 ? parts[1] : nil)
        }
        return table
    }

    /// A person's identifier, the same for the same name.
    static func person(_ name: String) -> PersonID {
        var bytes = Array(name.utf8.prefix(16))
        bytes += Array(repeating: 0, count: 16 - bytes.count)
        return PersonID(random: bytes)
    }
}

func day(_ text: String) -> Day {
    guard let day = Day(text) else {
        Issue.record("\(text) is not a day")
        return Day(number: 0)
    }
    return day
}

func instant(_ text: String) -> Instant {
    guard let instant = Instant(text) else {
        Issue.record("\(text) is not an instant")
        return Instant(milliseconds: 0)
    }
    return instant
}

/// Bank holidays of England and Wales as in calendar.md C0, and a school.
enum Holidays {
    static let days = [
        "2026-12-25", "2026-12-28", "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03",
        "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
    ]

    static let school = SchoolCalendar(
        name: "county", opens: ClockTime(8, 45) ?? .midnight,
        closed: [day("2027-02-15")...day("2027-02-19"), day("2027-03-25")...day("2027-04-09")],
        until: day("2027-07-22"))

    static let calendars = Calendars(
        bankHolidays: Set(days.map(day)), bankHolidaysUntil: day("2027-12-31"),
        schools: ["county": school], defaultSchool: "county")
}
