/// Mistakes in outcomes, clocks, dates and what is named twice.
extension Mistake {
    static let inOutcomes = outcomes + clocks + dates + duplicates + facts

    private static let rules = "rules/police.yaml"
    private static let level = "attendance.level is high or victim.age < 18"
    private static let due = "due: { hours: 24, from: attendance.at }"
    private static let definition = "sets: risk.level, to: high"

    private static let outcomes: [Mistake] = [
        Mistake(
            rules,
            "kind: duty\n      action: notify-council\n      text: Tell the council.\n      owner: police\n",
            "kind: ‸duty\n      action: notify-council\n      text: Tell the council.\n",
            "a duty needs `owner`"),
        Mistake(
            rules, "- kind: block\n", "- kind: ‸dutty\n",
            "`dutty` is not a value of `kind` (definition, wall, block, duty, record, route, "
                + "prompt, warn); did you mean `duty`?"),
        Mistake(
            rules,
            "- kind: block\n        action: send-letter\n        text: Do not write.\n        clears: The victim's own request.\n",
            "- kind: ‸block\n        action: send-letter\n        text: Do not write.\n",
            "a block needs `clears`"),
        Mistake(
            rules, "        override: victimRequest\n", "        override: ‸victimsRequest\n",
            "`victimsRequest` is not a value of `override` (none, manager, victimRequest, "
                + "whenRecorded, urgentProtection); did you mean `victimRequest`?"),
        Mistake(
            rules, "about: victim", "clears: ‸nothing", "`clears` belongs to a block"),
        Mistake(
            rules, "about: victim", "to: ‸high", "`to` belongs to a definition"),
        Mistake(
            rules, definition, "sets: ‸risk.levle, to: high",
            "unknown fact `risk.levle`; did you mean `risk.level`?"),
        Mistake(
            rules, definition, "sets: risk.level, to: ‸hihg",
            "`hihg` is not a value of `to` here (standard, medium, high); did you mean `high`?"),
        Mistake(
            rules, definition, "sets: risk.level, to: ‸unknown",
            "`unknown` is not a value of `to` here (standard, medium, high)"),
        Mistake(
            rules, definition, "sets: ‸child.age, to: 3",
            "`child.age` is a fact of each child; add `for: child`"),
        Mistake(
            rules, "{ kind: definition, sets: risk.level, to: high }",
            "{ kind: ‸definition, sets: risk.level }", "a definition needs `to`"),
        Mistake(
            rules, "then: { kind: definition, sets: risk.level, to: high }", "then: ‸[]",
            "`then` has no outcome"),
    ]

    private static let clocks: [Mistake] = [
        Mistake(
            rules, due, "due: ‸asop",
            "`asop` is not a clock (immediate, asap, sameDay); did you mean `asap`?"),
        Mistake(
            rules, due, "due: ‸{ from: attendance.at }",
            "`due` needs exactly one clock: immediate, asap, sameDay, hours, courtHours, "
                + "workingDays, months, daysBeginning, schoolDay, tour, before"),
        Mistake(
            rules, due, "due: ‸{ hours: 24, workingDays: 1 }",
            "`due` needs exactly one clock: immediate, asap, sameDay, hours, courtHours, "
                + "workingDays, months, daysBeginning, schoolDay, tour, before"),
        Mistake(
            rules, due, "due: { ‸hour: 24, hours: 24 }",
            "unknown key `hour` in `due`; did you mean `hours`?"),
        Mistake(
            rules, due, "due: { hours: ‸0 }",
            "`hours` must be a whole number from 1 to 10000, not `0`"),
        Mistake(
            rules, due, "due: { workingDays: ‸soon }",
            "`workingDays` must be a whole number from 1 to 10000, not `soon`"),
        Mistake(
            rules, due, "due: { hours: 24, from: ‸victim.age }",
            "`victim.age` cannot start a clock; it is no day and no moment"),
        Mistake(
            rules, due, "due: { hours: 24, from: ‸attendance.att }",
            "unknown fact `attendance.att`; did you mean `attendance.at`?"),
        Mistake(
            rules, due, "due: { schoolDay: ‸today, from: attendance.at }",
            "`schoolDay` must be `next`, not `today`"),
        Mistake(
            rules, due, "due: { hours: 24, roll: ‸workingDay }", "`roll` belongs to `months`"),
        Mistake(
            rules, "services: [helpline]", "due: { tour: ‸end }",
            "`tour` needs a rule about each attendance; add `for: attendance`"),
        Mistake(
            rules, "services: [helpline]", "due: { hours: 1, from: ‸attendance.at }",
            "`attendance.at` is a fact of each attendance; add `for: attendance`"),
    ]

    private static let dates: [Mistake] = [
        Mistake(
            rules, "family: F37", "effective: { from: ‸2027-02-30 }",
            "`2027-02-30` is not a day; write one such as 2027-01-31"),
        Mistake(
            rules, "family: F37", "effective: { from: ‸2027-03-01, until: 2027-02-28 }",
            "`from` 2027-03-01 is after `until` 2027-02-28"),
        Mistake(
            "services.yaml", "lastVerified: 2026-11-19", "lastVerified: ‸19/11/2026",
            "`19/11/2026` is not a day; write one such as 2027-01-31"),
        Mistake(
            "calendars.yaml", "[2026-12-25, 2026-12-28]", "[2026-12-25, ‸2028-01-01]",
            "2028-01-01 is after `bankHolidaysUntil`"),
        Mistake(
            "calendars.yaml", "\"08:45\"", "\"‸8.45\"",
            "`8.45` is not a time of day; write one such as 08:45"),
        Mistake(
            "calendars.yaml", "{ from: 2027-02-15, to: 2027-02-19 }",
            "‸{ from: 2027-02-25, to: 2027-02-19 }",
            "`from` 2027-02-25 is after `to` 2027-02-19"),
        Mistake(
            "pack.yaml", "version: 2026-11-22", "version: ‸1.0",
            "`1.0` is not a day; write one such as 2027-01-31"),
    ]

    private static let duplicates: [Mistake] = [
        Mistake(
            rules, "id: no-letter", "id: ‸notify-council",
            "duplicate rule `notify-council`; it is already at base/rules/police.yaml:2:9"),
        Mistake(
            "facts.yaml", "name: assessed, type: truth", "name: ‸treatment, type: truth",
            "duplicate fact `treatment`; it is already at base/facts.yaml:5:13"),
        Mistake(
            "sources.yaml", "  - { id: DX-25,",
            "  - { id: DX-25, document: guide, section: a }\n  - { id: ‸DX-25,",
            "duplicate citation `DX-25`; it is already at base/sources.yaml:5:11"),
        Mistake(
            "services.yaml", "    lastVerified: 2026-11-19\n",
            "    lastVerified: 2026-11-19\n  - { id: ‸helpline, name: a, audiences: anyone, "
                + "contact: { note: c }, kind: d, lastVerified: 2026-11-19 }\n",
            "duplicate service `helpline`; it is already at base/services.yaml:2:9"),
        Mistake(
            rules, "id: no-letter", "id: ‸No_letter",
            "`No_letter` must be lower-case words joined by hyphens"),
    ]

    private static let facts: [Mistake] = [
        Mistake(
            "facts.yaml", "name: victim.age, type: count", "name: victim.age, type: ‸cuont",
            "`cuont` is not a type of fact (truth, count, day, instant, choice, level, set); "
                + "did you mean `count`?"),
        Mistake(
            "facts.yaml", "values: [detox, therapy], meaning: Treatment",
            "values: [detox, ‸detox], meaning: Treatment", "duplicate value `detox`"),
        Mistake(
            "facts.yaml", "values: [detox, therapy], meaning: Treatment",
            "values: [detox, ‸unknown], meaning: Treatment",
            "`unknown` cannot be a value; write one word of letters"),
        Mistake(
            "facts.yaml", "type: day, meaning", "type: day, values: ‸[a], meaning",
            "`values` belongs to choice, level and set"),
        Mistake(
            "facts.yaml", "otherwise: \"no\"", "otherwise: \"‸never\"",
            "`never` is not a value of `otherwise` here (yes, no)"),
        Mistake(
            "facts.yaml", "name: separation.day", "name: ‸separation..day",
            "`separation..day` must be words joined by dots, such as `victim.pregnant`"),
    ]
}
