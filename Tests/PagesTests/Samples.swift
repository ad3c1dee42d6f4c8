import Domain
import Pages

/// Invented people and cases, one of everything that a page can show.
enum Sample {
    static let now = instant("2027-01-12T14:30")

    static func instant(_ text: String) -> Instant {
        Instant(text) ?? Instant(milliseconds: 0)
    }

    static func day(_ text: String) -> Day { Day(text) ?? Day(number: 0) }

    static func bytes(_ seed: UInt8) -> [UInt8] { (0..<16).map { UInt8($0) &* 7 &+ seed } }

    static let caseID = CaseID(random: bytes(1))
    static let sam = PersonID(random: bytes(2))
    static let alex = PersonID(random: bytes(3))
    static let child = PersonID(random: bytes(4))
    static let entryID = EntryID(random: bytes(5))
    static let otherEntryID = EntryID(random: bytes(6))

    static let context = PageContext(
        organisation: "Hertfordshire partnership",
        worker: SignedIn(
            name: "Morgan Price", role: .frontlinePractitioner, agency: "Alder Street Surgery"),
        demo: true, path: "/work", now: now, formToken: "token-1", idempotencyKey: "key-1")

    static let outside = PageContext(
        organisation: "Hertfordshire partnership", worker: nil, demo: true, path: "/sign-in",
        now: now, formToken: "token-1", idempotencyKey: "key-1")

    static let bar = CaseBar(
        id: caseID, reference: "Case H-4027", area: "Hertfordshire", side: .personOfConcern)

    static let people = [
        PersonChoice(id: sam, label: "Sam Tarrant, person of concern"),
        PersonChoice(id: alex, label: "Alex Tarrant, victim"),
        PersonChoice(id: child, label: "Robin Tarrant, child"),
    ]

    static let working = "Working with people who use abuse: practice guidance"
    static let pathway = "Hertfordshire domestic abuse pathway"

    static func why(_ rule: String, _ citations: [Citation], facts: [FiredFact] = []) -> Why {
        Why(
            rules: [Why.SpeakingRule(id: rule, key: rule + "~0")], citations: citations,
            facts: facts)
    }

    static let said = FiredFact(
        text: "The person asks for anger management.",
        entries: [EntryReference(id: entryID, title: "statement, 12 January 2027")])

    static let danger = Outcome(
        key: "emergency.1", kind: .duty,
        sentence: "Ring 999 and stay on the line until help is there.", points: [],
        owner: "You", emergency: true,
        why: why(
            "emergency-call", [Citation(id: "004-64", document: pathway, section: "section 6")],
            facts: [FiredFact(text: "Someone is in immediate danger now.")]))

    static let limits = Outcome(
        key: "confidentiality-limits.1", kind: .duty,
        sentence: "Tell the person what you cannot keep to yourself, before they say more.",
        points: [
            "Say that you must act if anyone, above all a child, is at risk.",
            "Say who else may be told.",
        ],
        owner: "You", clock: "At the start of the talk",
        why: why(
            "confidentiality-limits",
            [Citation(id: "002-74", document: working, section: "section 5.9")], facts: [said]))

    static let manager = Outcome(
        key: "tell-manager.1", kind: .duty,
        sentence: "Tell your manager or safeguarding lead what was said.",
        owner: "You", due: instant("2027-01-12T17:00"),
        why: why(
            "tell-manager-same-day",
            [Citation(id: "004-88", document: pathway, section: "section 8")], facts: [said]))

    static let advocate = Outcome(
        key: "offer-advocate.1", kind: .duty,
        sentence: "Offer the victim support from an advocate, by a safe way of contact.",
        owner: "Victim advocate", due: instant("2027-01-11T12:00"),
        why: Why(
            rules: [
                Why.SpeakingRule(id: "victim-aware-first", key: "victim-aware-first~0"),
                Why.SpeakingRule(id: "support-first", key: "support-first~0"),
            ],
            citations: [
                Citation(id: "004-232", document: pathway, section: "appendix 4, paragraph 3")
            ],
            facts: [],
            losing: [
                LosingRule(
                    rule: "programme-start",
                    reason: "Work with one side waits for the other’s safety.")
            ], withheld: "Comes from a file that you cannot open."))

    static let angerManagement = Outcome(
        key: "no-anger-management.1", kind: .block,
        sentence: "Do not refer to anger management.",
        points: ["Abuse is a pattern of control. Anger management can make it harder to see."],
        clears: [], override: nil,
        why: why(
            "no-anger-management",
            [
                Citation(id: "002-87", document: working, section: "section 7, warning"),
                Citation(id: "004-131", document: pathway, section: "section 10"),
                Citation(id: "004-216", document: pathway, section: "appendix 4"),
            ], facts: [said]))

    static let waitForVictim = Outcome(
        key: "victim-aware.1", kind: .block,
        sentence: "Do not start work on abuse with this person yet.",
        clears: ["The victim knows of it.", "The victim has been offered support."],
        override: "Police or children’s services, for urgent protection, with a manager’s plan.",
        why: why(
            "victim-aware-first",
            [Citation(id: "004-232", document: pathway, section: "appendix 4")]))

    static let minimising = Outcome(
        key: "minimising.1", kind: .warn,
        sentence: "“Just” makes the behaviour smaller. Record it as it was said.",
        why: why(
            "minimising-language",
            [Citation(id: "002-93", document: working, section: "section 8")]))

    static let opening = Outcome(
        key: "opening-questions.1", kind: .prompt,
        sentence: "Ask the opening questions, if you are alone with the person.",
        points: [
            "What worries you most about how things are?",
            "Is your partner ever frightened of you?",
            "How does it affect the children?",
        ],
        why: why(
            "opening-questions",
            [Citation(id: "002-64", document: working, section: "section 4.2")], facts: [said]))

    static let chrysalis = Outcome(
        key: "route-gateway.1", kind: .route,
        sentence: "Chrysalis Centre: the way in to programmes for people who use abuse.",
        points: ["Referral by a professional, through its website"],
        why: why(
            "gateway", [Citation(id: "004-56", document: pathway, section: "sections 5 and 10")]))

    static let wall = Outcome(
        key: "wall-victim-words.1", kind: .wall,
        sentence: "Nothing that the victim or a child said may reach the person of concern.",
        why: why(
            "wall-words", [Citation(id: "001-07", document: working, section: "section 2")]))

    static let declined: Outcome = {
        var outcome = manager
        outcome.key = "tell-school.1"
        outcome.sentence = "Tell the key adult at school."
        outcome.status = .declined
        outcome.settled = "The school is closed until Monday."
        return outcome
    }()

    static let gaveWay: Outcome = {
        var outcome = manager
        outcome.key = "couple-work.1"
        outcome.kind = .route
        outcome.sentence = "Offer work with both together."
        outcome.status = .overruled
        outcome.standsAgainst = WinningRule(
            rule: "no-joint-work", sentence: "Never work with both of them together.")
        return outcome
    }()

    static let definition = Outcome(
        key: "statutory.1", kind: .definition, sentence: "The case is domestic abuse in law.",
        why: why("statutory", [Citation(id: "001-01", document: working, section: "section 1")]))

    static let rule: RuleView = {
        var rule = RuleView(
            id: "no-anger-management",
            title: "Never refer someone who uses abuse to anger management.", kind: "Block",
            force: "Never",
            says: [
                RuleView.Said(
                    kind: "Block",
                    text: "Never refer someone who uses abuse to anger management.",
                    points: ["Anger management can make the pattern harder to see."],
                    rows: [
                        RuleView.Row("Cleared by", "Nothing."),
                        RuleView.Row("Can be set aside by", "Nobody"),
                    ])
            ],
            condition: ConditionView(
                "All of these:",
                [
                    ConditionView("What the referral is to: anger management"),
                    ConditionView(
                        "None of these:",
                        [
                            ConditionView("The person is not the one who uses abuse"),
                            ConditionView("The matter has nothing to do with abuse"),
                        ]),
                ]),
            whenUnknown: "While what decides it is not known, it counts as if it applied.",
            period: "Since 1 January 2019",
            sources: [
                SourceView(
                    row: "002-87", document: working, edition: "second edition",
                    section: "section 7, warning", address: "https://example.org/guidance",
                    checked: "2 November 2026")
            ], pack: "England and Wales")
        rule.askedOf = "each referral"
        rule.note = "The source says it of programmes; we read it of any referral."
        rule.status = ["For sign-off by the partnership"]
        rule.overrules = [RuleReference(id: "offer-anger-course", title: "Offer a course.")]
        rule.restsOn = [RuleReference(id: "is-abuse", title: "The matter is abuse.")]
        rule.place = "england-and-wales/rules/referrals.yaml:12"
        return rule
    }()

    static let explained = ExplainedRule(
        verdict: .silent, absences: ["It is switched off in this area (Trial)."],
        answers: [
            ExplainedRule.Answer(
                subject: nil, verdict: .silent, because: [said], recorded: [],
                notes: ["There is no child on record."],
                overruledBy: [RuleReference(id: "safer", title: "What keeps people safer.")],
                withheld: nil,
                changes: [
                    .init(
                        steps: ["‘The victim is pregnant’: yes (now: not known)"], becomes: .speaks)
                ], areAllChanges: true),
            ExplainedRule.Answer(
                subject: "Robin Tarrant", verdict: .unknown, because: [],
                recorded: [said], notes: [], overruledBy: [],
                withheld: "Part of the reason is not yours to see.", changes: [],
                areAllChanges: false),
        ], isOfPart: true)

    static let ruleList: RuleList = {
        var list = RuleList(
            subjects: [
                RuleList.Subject(
                    title: "Referrals",
                    items: [
                        RuleList.Item(
                            rule: RuleReference(id: rule.id, title: rule.title), kind: "Block"),
                        RuleList.Item(
                            rule: RuleReference(id: "gateway", title: "Offer the way in."),
                            kind: "Route to help"),
                    ])
            ], kinds: [Choice("duty", "Duty"), Choice("block", "Block")])
        list.areas = [Choice("hertfordshire", "Hertfordshire"), Choice("other", "Elsewhere")]
        list.area = "hertfordshire"
        return list
    }()

    static let questions = [
        OpenQuestion(
            fact: "victim.pregnant", subject: alex.text, question: "Is the victim pregnant?",
            changes: "Yes would bring a notice to health services within 24 hours.",
            why: why(
                "health-notice", [Citation(id: "004-46", document: pathway, section: "5.2")])),
        OpenQuestion(fact: "victim.aware", question: "Does the victim know of this contact?"),
        OpenQuestion(
            fact: "referral.consent", question: "Was consent asked for?",
            form: .choice([Choice("given", "Given"), Choice("refused", "Refused")])),
        OpenQuestion(fact: "dash.yes", question: "How many answers were yes?", form: .number),
        OpenQuestion(fact: "separated.on", question: "When did they separate?", form: .day),
    ]

    static let statementEntry = EntryView(
        id: entryID, title: "Statement", happened: When(instant("2027-01-12T10:15")),
        recorded: instant("2027-01-12T14:25"), author: "Morgan Price, Alder Street Surgery",
        body: .statement(
            StatementView(
                exactWords: .shown(
                    "My temper just goes. I put my fist through the door and she went quiet."
                        + "\nI want one of those anger classes."),
                speaker: .shown("Sam Tarrant"), source: .personOfConcern,
                setting: "Consulting room 3", present: "Nobody", state: "Distressed",
                prompting: .unprompted,
                interpretation: .shown(
                    "Asks for anger management. I think the household is frightened."))),
        decision: true)

    static let withheldEntry = EntryView(
        id: otherEntryID, title: "Statement", happened: When(day("2027-01-10")),
        learned: When(day("2027-01-11")), recorded: instant("2027-01-11T09:05"),
        author: "a worker at Beacon Advocacy",
        body: .withheld(reason: "Only workers on the victim’s side can read this."))

    static let services = [chrysalisCentre, phoneline]

    static let chrysalisCentre = {
        var service = Service(
            id: "chrysalis", name: "Chrysalis Centre", audience: "For people who use abuse.",
            criteria: ["Some wish to change", "A worker supports the partner"],
            contact: ["through its website"], lastVerified: day("2024-08-29"))
        service.area = "Serves Hertfordshire and Bedfordshire."
        service.isStale = true
        return service
    }()

    static let phoneline = {
        var service = Service(
            id: "respect", name: "Respect Phoneline",
            audience: "For people who use abuse and professionals.", contact: ["01632 960 402"],
            hours: "Monday to Friday, 10am to 5pm; not on bank holidays")
        service.opening = "Open now"
        service.isOpen = true
        return service
    }()

    static let outreach = {
        var service = Service(
            id: "outreach", name: "Outreach", audience: "For victims.",
            contact: ["01632 960 403"], hours: "Monday to Friday, 9am to noon",
            lastVerified: day("2026-11-02"))
        service.notFor = ["Victims at high risk, unless an IDVA works with them too"]
        service.opening = "Closed now. Opens Wednesday 13 January 2027, 09:00"
        return service
    }()
}
