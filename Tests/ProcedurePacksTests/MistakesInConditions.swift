/// Mistakes in keys, names, citations and the types of facts.
extension Mistake {
    static let inConditions = keys + names + citations + types

    private static let rules = "rules/police.yaml"
    private static let level = "attendance.level is high or victim.age < 18"
    private static let letter = "risk.level >= medium and not victim.pregnant"
    private static let due = "due: { hours: 24, from: attendance.at }"

    private static let keys: [Mistake] = [
        Mistake(
            rules, "family: F37", "‸famly: F37",
            "unknown key `famly` in a rule; did you mean `family`?"),
        Mistake(
            rules, "about: victim", "‸abuot: victim",
            "unknown key `abuot` in an outcome; did you mean `about`?"),
        Mistake(rules, "- id: no-letter\n", "- ‸note: Unnamed.\n", "a rule needs `id`"),
        Mistake(
            rules, "id: level-high\n    cites: [DX-25]\n    force: should",
            "‸id: level-high\n    cites: [DX-25]", "a rule needs `force`"),
        Mistake(
            rules, "    when: victim.age >= $high\n", "",
            "a rule needs `when`"),
        Mistake(
            rules, "force: never", "force: ‸nevr",
            "`nevr` is not a value of `force` (statute, must, never, should, may, information); "
                + "did you mean `never`?"),
        Mistake(
            rules, "force: never", "force: ‸[never]\n    ifUnknown: act",
            "`force` must be one word or text"),
        Mistake(rules, "owner: police", "owner: \"‸\"", "`owner` is empty"),
        Mistake(
            "facts.yaml", "essential: true", "essential: ‸maybe",
            "`essential` must be `yes` or `no`, not `maybe`"),
        Mistake(
            "pack.yaml", "engine: 1", "engine: ‸2",
            "the pack is written for engine 2; this is engine 1"),
        Mistake(
            "pack.yaml", "pack: base", "pack: ‸bass",
            "the pack is called `bass`, its folder `base`"),
        Mistake(
            "pack.yaml", "high: 14", "high: ‸many",
            "`high` must be a whole number from 0 to 1000000, not `many`"),
    ]

    private static let names: [Mistake] = [
        Mistake(
            rules, letter, "risk.level >= medium and not ‸victim.pregnent",
            "unknown fact `victim.pregnent`; did you mean `victim.pregnant`?"),
        Mistake(
            rules, letter, "‸pregnant",
            "unknown fact `pregnant`; did you mean `victim.pregnant`?"),
        Mistake(rules, letter, "‸weather", "unknown fact `weather`"),
        Mistake(
            rules, "owner: police", "owner: ‸polise",
            "unknown owner `polise`; did you mean `police`?"),
        Mistake(
            rules, "services: [helpline]", "services: [‸helplin]",
            "unknown service `helplin`; did you mean `helpline`?"),
        Mistake(
            rules, "for: attendance", "for: ‸atendance",
            "unknown scope `atendance`; did you mean `attendance`?"),
        Mistake(
            rules, letter, "some ‸chld (child.age < 5)",
            "unknown scope `chld`; did you mean `child`?"),
        Mistake(
            rules, letter, "no ‸situation (victim.pregnant)",
            "unknown scope `situation`; there is only one"),
        Mistake(
            rules, "victim.age >= $high", "victim.age >= ‸$hihg",
            "unknown setting `hihg`; did you mean `high`?"),
        Mistake(
            rules, due, "due: { hours: $‸hihg, from: attendance.at }",
            "unknown setting `hihg`; did you mean `high`?"),
        Mistake(
            "sources.yaml", "document: guide, section: \"§2\"",
            "document: ‸giude, section: \"§2\"",
            "unknown document `giude`; did you mean `guide`?"),
        Mistake(
            "calendars.yaml", "defaultSchool: county", "defaultSchool: ‸country",
            "unknown school calendar `country`; did you mean `county`?"),
        Mistake(
            rules, "about: victim", "about: ‸victm",
            "`victm` is nobody that an outcome can be about; did you mean `victim`?"),
        Mistake(
            rules, "about: victim", "about: ‸child",
            "the rule is not about each child; add `for: child`"),
        Mistake(
            rules, "then: { kind: definition",
            "overrules: [‸no-leter]\n    then: { kind: definition",
            "unknown rule `no-leter`; did you mean `no-letter`?"),
        Mistake(
            rules, "then: { kind: definition",
            "overrules: [‸level-high]\n    then: { kind: definition",
            "a rule cannot overrule itself"),
    ]

    private static let citations: [Mistake] = [
        Mistake(
            rules, "cites: [004-44, DX-25]", "cites: [‸004-45, DX-25]",
            "unresolvable citation `004-45`; no `sources.yaml` says where it stands; "
                + "did you mean `004-44`?"),
        Mistake(
            rules, "cites: [004-44, DX-25]", "cites: [DX-25, ‸DX-25]",
            "duplicate citation `DX-25`"),
        Mistake(
            rules, "- id: level-high\n    cites: [DX-25]\n", "- id: ‸level-high\n",
            "rule `level-high` has no citation; add `cites`"),
        Mistake(
            rules, "- id: level-high\n    cites: [DX-25]\n", "- id: ‸level-high\n    cites: []\n",
            "rule `level-high` has no citation; add `cites`"),
    ]

    private static let types: [Mistake] = [
        Mistake(
            rules, letter, "risk.level >= ‸mediun",
            "`mediun` is not a value of `risk.level` (standard, medium, high); "
                + "did you mean `medium`?"),
        Mistake(
            rules, letter, "risk.level is not ‸awful",
            "`awful` is not a value of `risk.level` (standard, medium, high)"),
        Mistake(
            rules, letter, "victim.pregnant >= ‸2",
            "`victim.pregnant` cannot be compared with `>=`; write `victim.pregnant` or "
                + "`not victim.pregnant`"),
        Mistake(
            rules, letter, "victim.pregnant is ‸3",
            "`victim.pregnant` is yes or no, not `3`"),
        Mistake(rules, letter, "victim.age >= ‸old", "`old` is not a number"),
        Mistake(rules, letter, "victim.age < ‸0", "a count is never below 0"),
        Mistake(
            rules, letter, "risk.level > ‸high", "no value of `risk.level` is above `high`"),
        Mistake(
            rules, letter, "not ‸victim.age",
            "`victim.age` is not yes or no; compare it with a number, such as `victim.age >= 1`"),
        Mistake(
            rules, letter, "treatment > ‸detox",
            "`treatment` cannot be compared with `>`; write `treatment is detox`"),
        Mistake(
            rules, letter, "some statement (statement.cues is ‸anger)",
            "`statement.cues` cannot be tested with `is`; write `statement.cues includes anger`"),
        Mistake(
            rules, letter, "some statement (statement.cues includes ‸angr)",
            "`angr` is not a value of `statement.cues` (anger, stress); did you mean `anger`?"),
        Mistake(
            rules, letter, "‸treatment includes detox",
            "`treatment` is not a set; write `treatment is detox`"),
        Mistake(
            rules, letter, "‸victim.age within 12 months",
            "`victim.age` is not a day; compare it with a number, such as `victim.age >= 1`"),
        Mistake(
            rules, letter, "separation.day is ‸2027-01-01",
            "`separation.day` cannot be tested with `is`; test it with `before`, `from` or "
                + "`within`"),
        Mistake(
            rules, letter, "separation.day before ‸2027-02-30",
            "`2027-02-30` is not a day; write one such as 2027-01-31"),
        Mistake(
            rules, letter, "‸child.age < 5",
            "`child.age` is a fact of each child; bind one with `for: child` or "
                + "`some child (…)`"),
        Mistake(
            rules, letter, "some child (child.age < 5) and ‸child.age < 3",
            "`child.age` is a fact of each child; bind one with `for: child` or "
                + "`some child (…)`"),
    ]
}
