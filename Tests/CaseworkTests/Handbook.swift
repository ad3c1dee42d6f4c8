import Domain
import Rules

/// A small procedure of the tests' own: enough rules for every verb to have something to say.
enum Handbook {
    static let levels = ["standard", "medium", "high"]

    static let vocabulary = Vocabulary([
        fact("victim.pregnant", .truth, ask: "Is the victim pregnant?"),
        fact("victim.aware", .truth, ask: "Does the victim know?"),
        fact("strangulation", .truth, ask: "Has there been any strangling?"),
        fact("children.exposed", .truth, ask: "Did a child see it?"),
        fact("dash.yes", .count),
        fact("dash.completedAt", .instant),
        fact("risk.judgement", .level(levels)),
        fact("risk.level", .level(levels), otherwise: .word(0)),
        fact("risk.imminent", .truth, ask: "Is serious harm imminent?"),
        fact("attendance.at", .instant, in: .attendance),
        fact("attendance.level", .level(levels), in: .attendance, ask: "What was the grade?"),
        fact("statement.source", .choice(Source.allCases.map(\.rawValue)), in: .statement),
        fact("statement.learned", .instant, in: .statement),
        fact("statement.discloses", .truth, in: .statement),
        fact("statement.immediateDanger", .truth, in: .statement),
        fact("contact.managerApproved", .truth, in: .contact, ask: "Has the manager agreed?"),
        fact("contact.with", .choice(["personOfConcern", "victim"]), in: .contact),
        fact("referral.kind", .choice(["angerManagement", "perpetratorProgramme"]), in: .referral),
        fact("instrument.respondent", .choice(["victim", "personOfConcern"]), in: .instrument),
        fact("instrument.kind", .choice(["dash"]), in: .instrument),
        fact("allocation.bothSides", .truth, in: .allocation),
        fact("happened.moves", .instant),
        fact(
            "concern.acknowledges", .choice(["none", "partial", "full"]),
            ask: "Does the person of concern acknowledge it?"),
        fact("order.kind", .choice(Order.Kind.allCases.map(\.rawValue)), in: .order),
        fact("order.respondent", .choice(Role.allCases.map(\.rawValue)), in: .order),
        fact("order.days", .count, in: .order),
        fact("order.live", .truth, in: .order),
        fact("order.served", .instant, in: .order),
        fact("order.considered", .truth, in: .order),
        fact("order.respondentAge", .count, in: .order),
        fact("order.protectedAge", .count, in: .order),
        fact("order.inspector", .truth, in: .order, ask: "Did an inspector authorise it?"),
        fact("signs.complete", .truth),
        fact("signs.yes", .count),
        fact("signs.repeated", .count),
        fact("signs.children", .truth),
        fact("cell.first", .choice(["aggressor", "victim"])),
        fact("cell.second", .choice(["aggressor", "victim"])),
        fact("cell.complete", .truth),
        fact("asked.throat", .truth),
        fact("need", .level(["low", "high"]), ask: "How great is the need?"),
        fact("happened.arrest", .instant),
        fact("happened.missesSession", .instant),
        fact("happened.breach", .instant),
        fact("happened.hearing", .day),
    ])

    static func procedure(without removed: Set<String> = []) throws -> Procedure {
        try Procedure(
            id: "handbook", title: "Handbook", contentHash: "hash", vocabulary: vocabulary,
            rules: rules.filter { !removed.contains($0.id) },
            services: [
                "chrysalis": Service(
                    id: "chrysalis", name: "Chrysalis", kind: "perpetratorProgramme",
                    audiences: [.personOfConcern],
                    contact: Service.Contact(phone: "01632 960999"), accredited: true,
                    partnerSupport: true, lastVerified: Day(number: 20_000))
            ], instruments: Dictionary(uniqueKeysWithValues: instruments.map { ($0.id, $0) }),
            calendars: Calendars(bankHolidays: [], bankHolidaysUntil: Day(number: 30_000)))
    }

    /// One of each way to ask and to give facts.
    static let instruments = [
        Instrument(
            id: "signs", title: "Signs",
            items: [
                Instrument.Item(number: 1, topic: "Hurt?"),
                Instrument.Item(number: 2, topic: "Children?"),
            ],
            gives: [
                Instrument.Gift(fact: "signs.complete", from: .complete),
                Instrument.Gift(fact: "signs.yes", from: .count("yes")),
                Instrument.Gift(fact: "signs.repeated", from: .repeated),
                Instrument.Gift(fact: "signs.children", from: .item(2)),
            ]),
        Instrument(
            id: "cell", title: "Who does what", form: .matrix, about: .party,
            items: [
                Instrument.Item(number: 1, topic: "Controls?", answers: ["does", "isControlled"])
            ], outcomes: ["aggressor", "victim"],
            cells: [
                Instrument.Cell(answers: [1: "does"], outcome: "aggressor"),
                Instrument.Cell(answers: [1: "isControlled"], outcome: "victim"),
            ],
            gives: [
                Instrument.Gift(fact: "cell.first", from: .outcome, party: .first),
                Instrument.Gift(fact: "cell.second", from: .outcome, party: .second),
                Instrument.Gift(fact: "cell.complete", from: .determined, party: .both),
            ]),
        Instrument(
            id: "asked", title: "Direct questions", form: .bank, about: .personOfConcern,
            respondents: [.personOfConcern],
            items: [Instrument.Item(number: 1, topic: "Throat?")],
            gives: [Instrument.Gift(fact: "asked.throat", from: .item(1))], gate: ["Alone."]),
        Instrument(
            id: "need", title: "Need", form: .levels, about: .child, respondents: [.professional],
            items: [], outcomes: ["low", "high"],
            gives: [Instrument.Gift(fact: "need", from: .outcome)], scores: true),
    ]

    private static let rules = definitions + duties + blocks

    private static let definitions = [
        rule(
            "level-by-dash", when: has("dash.yes", .atLeast(14)),
            then: Consequence(
                kind: .definition, action: "level", text: "High.", sets: slot("risk.level"),
                value: .word(2))),
        rule(
            "level-by-judgement",
            when: .all([has("risk.judgement", .isKnown), has("risk.judgement", .atLeast(2))]),
            then: Consequence(
                kind: .definition, action: "level", text: "High.", sets: slot("risk.level"),
                value: .word(2))),
    ]

    private static let duties = [
        rule(
            "danger-now", for: .statement, when: has("statement.immediateDanger"),
            then: duty("call-999", "Call 999.", "worker", .immediate, "statement.learned"),
            emergency: true),
        rule(
            "write-it-down", for: .statement, when: has("statement.discloses"),
            then: duty("write", "Write it down today.", "worker", .sameDay, "statement.learned")),
        rule(
            "tell-a-colleague", for: .statement, when: has("statement.discloses"),
            then: duty("tell", "Tell a colleague.", "worker", .asSoonAsPossible, nil)),
        rule(
            "meet-within-a-day", when: has("risk.level", .atLeast(2)),
            then: duty(
                "meet", "Meet the victim.", "victimAdvocate", .hours(24), "dash.completedAt")),
        rule(
            "doctor", when: has("strangulation"),
            then: duty("doctor", "Arrange a doctor.", "victimAdvocate", .asSoonAsPossible, nil)),
        rule(
            "midwife", when: has("victim.pregnant"),
            then: duty("midwife", "Tell the midwife.", "manager", .asSoonAsPossible, nil)),
        rule(
            "tell-the-council", for: .attendance, when: has("attendance.level", .atLeast(2)),
            then: duty("council", "Tell the council.", "police", .hours(24), "attendance.at")),
    ]

    private static let blocks = [
        rule(
            "no-anger-management", for: .referral, when: has("referral.kind", .equals(0)),
            then: block("Anger management does not answer abuse.", services: ["chrysalis"]),
            cites: ["002-87", "004-131"]),
        rule(
            "not-with-the-person-of-concern", for: .instrument,
            when: has("instrument.respondent", .equals(1)),
            then: block("Not with the person of concern."), cites: ["002-77"]),
        rule(
            "two-workers", for: .allocation, when: has("allocation.bothSides"),
            then: block("Each needs a worker of their own."), cites: ["002-99"]),
        rule(
            "gate", for: .contact,
            when: .all([
                has("contact.with", .equals(0)), .not(has("contact.managerApproved")),
            ]), then: block("Speak with your manager first."), cites: ["004-112"]),
    ]

    // MARK: Making them

    private static func fact(
        _ name: String, _ type: FactType, in scope: Scope = .situation, ask: String? = nil,
        otherwise: FactValue? = nil
    ) -> FactDefinition {
        FactDefinition(
            name: name, scope: scope, type: type, meaning: name, question: ask,
            otherwise: otherwise)
    }

    private static func slot(_ name: String) -> FactSlot? { vocabulary.slot(name) }

    private static func has(_ name: String, _ test: Test = .isYes) -> Condition {
        // A misspelt name makes a rule that always fires, which its tests notice.
        slot(name).map { .test($0, test) } ?? .always
    }

    private static func rule(
        _ id: String, for scope: Scope? = nil, when condition: Condition,
        then consequence: Consequence, cites: [String] = ["DX-10"], emergency: Bool = false
    ) -> Rule {
        Rule(
            id: id, pack: "handbook", cites: cites, force: .must, scopes: scope.map { [$0] } ?? [],
            condition: condition, conditionText: id, consequences: [consequence],
            emergency: emergency)
    }

    private static func duty(
        _ action: String, _ text: String, _ owner: String, _ clock: Clock, _ start: String?
    ) -> Consequence {
        Consequence(
            kind: .duty, action: action, text: text, owner: owner, clock: clock,
            start: start.flatMap(slot))
    }

    private static func block(_ text: String, services: [String] = []) -> Consequence {
        Consequence(
            kind: .block, action: "do-not", text: text, clears: "Do it otherwise.",
            override: .whenRecorded, services: services)
    }
}
