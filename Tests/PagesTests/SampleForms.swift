import Domain
import Pages

extension SamplePage {
    static let forms = [
        SamplePage(name: "statement", page: statement(.empty)),
        SamplePage(
            name: "statement-problems",
            page: statement(
                FormAnswers(
                    fields: [
                        "danger": ["yes"], "source": ["victim"], "about": [Sample.sam.text],
                        "exact_words": ["</textarea><script>alert(1)</script>"],
                        "said_day": ["12"], "said_month": ["Jan"], "said_year": ["2027"],
                        "said_time": ["25:99"], "cues": ["angerManagement"],
                        "fact_threat": ["unknown"],
                    ],
                    problems: [
                        FormProblem(
                            field: "prompting", message: Texts.english.problems.required),
                        .date(
                            "said", part: "time",
                            Texts.english.problems.timeNotReal("When it was said")),
                    ]))),
        SamplePage(name: "dash", page: dash(.empty, refusal: nil)),
        SamplePage(
            name: "dash-refused",
            page: dash(
                FormAnswers(
                    fields: ["respondent": ["personOfConcern"], "item_1": ["yes"]],
                    problems: [
                        FormProblem(
                            field: "item_2", message: Texts.english.problems.answer),
                        FormProblem(
                            field: "source_3", message: Texts.english.problems.dashSource),
                    ]), refusal: Sample.waitForVictim)),
        SamplePage(
            name: "dash-result",
            page: DashResultPage(
                caseBar: Sample.bar, personName: "Alex Tarrant", yes: 14, no: 8, unknown: 2,
                band: .high, follows: [Sample.advocate, Sample.waitForVictim],
                flags: ["Hands or an object were used on the throat."], entry: Sample.entryID)),
        SamplePage(
            name: "plan-contact",
            page: PlanContactPage(
                caseBar: Sample.bar, people: Sample.people,
                checks: [
                    Choice("alone", "Will you be alone?"),
                    Choice("managerApproved", "Has your line manager agreed?"),
                ],
                answers: FormAnswers(
                    problems: [
                        FormProblem(field: "with", message: Texts.english.problems.contactWith),
                        FormProblem(field: "when", message: Texts.english.problems.contactWhen),
                    ]))),
        SamplePage(name: "gate-closed", page: gate(open: false)),
        SamplePage(name: "gate-open", page: gate(open: true)),
        SamplePage(
            name: "referral",
            page: ReferralPage(
                caseBar: Sample.bar, people: [Sample.people[0]], services: Sample.services,
                others: [Sample.outreach],
                blocked: [
                    BlockedKind(
                        id: "anger-management", name: "Anger management",
                        reason: "Abuse is a pattern of control, not a loss of temper.",
                        instead: ["Chrysalis Centre", "Respect Phoneline"],
                        rows: ["002-87", "004-131", "004-216"]),
                    BlockedKind(
                        id: "go-between", name: "Any service as a go-between",
                        reason: "Nobody carries messages from one to the other.", instead: [],
                        rows: ["002-101"], canBeChosen: false),
                ], checks: [Choice("accredited", "Is the programme Respect-accredited?")])),
        SamplePage(
            name: "referral-refused",
            page: ReferralRefusedPage(
                caseBar: Sample.bar, service: "anger management",
                blocks: [Sample.angerManagement], alternatives: Sample.services)),
        SamplePage(name: "duty", page: duty(.empty)),
        SamplePage(
            name: "duty-problems",
            page: duty(
                FormAnswers(
                    fields: ["choice": ["decline"]],
                    problems: [
                        FormProblem(
                            field: "reason", message: Texts.english.problems.declineReason)
                    ]))),
        SamplePage(
            name: "judgement",
            page: JudgementPage(
                caseBar: Sample.bar, people: [Sample.people[1]],
                floor: "A DASH of 14 or more is on record, so the level stays high.",
                answers: FormAnswers(
                    fields: ["imminent": ["unknown"]],
                    problems: [
                        FormProblem(
                            field: "reasons", message: Texts.english.problems.judgementReasons)
                    ]))),
        SamplePage(
            name: "reason",
            page: ReasonPage(
                caseBar: Sample.bar,
                classes: [
                    Choice("victim-words", "What the victim said"),
                    Choice("risk", "Answers behind the level of risk"),
                ],
                answers: FormAnswers(
                    fields: ["classes": ["risk"]],
                    problems: [
                        FormProblem(field: "reason", message: Texts.english.problems.reason)
                    ]))),
        SamplePage(
            name: "assign",
            page: AssignPage(
                caseBar: Sample.bar,
                workers: [
                    Choice("w1", "Nia Adeyemi", hint: "Victim advocate, Beacon Advocacy"),
                    Choice("w2", "Morgan Price", hint: "Frontline practitioner"),
                ],
                assigned: [
                    .init(
                        name: "Morgan Price", agency: "Alder Street Surgery",
                        side: .personOfConcern)
                ], refusal: Sample.waitForVictim)),
    ]

    static func statement(_ answers: FormAnswers) -> StatementPage {
        StatementPage(
            caseBar: Sample.bar, people: Sample.people,
            cues: [
                Choice("angerManagement", "Wants anger management"),
                Choice("partnerLeaving", "A partner who may leave"),
            ],
            facts: [
                Choice("threat", "Was there a threat to anyone?"),
                Choice("alone", "Was the person alone with you?"),
            ], answers: answers)
    }

    static func dash(_ answers: FormAnswers, refusal: Outcome?) -> DashPage {
        DashPage(
            caseBar: Sample.bar, person: Sample.alex, personName: "Alex Tarrant",
            items: (1...24).map { DashItem(number: $0, topic: "Topic of question \($0)") },
            refusal: refusal, answers: answers)
    }

    static func gate(open: Bool) -> GatePage {
        GatePage(
            caseBar: Sample.bar, entry: Sample.entryID,
            plan: [
                SummaryRow("With", "Sam Tarrant"), SummaryRow("How", "A meeting at an office"),
            ],
            missing: open
                ? []
                : [
                    .init(block: Sample.angerManagement, canTick: false),
                    .init(
                        block: Sample.waitForVictim, steps: ["Ask the advocate to speak first."],
                        link: ("Assign an advocate", .assign(Sample.caseID)), canTick: true),
                ],
            met: ["You are trained for this."], script: open ? [Sample.opening] : [])
    }

    static func duty(_ answers: FormAnswers) -> DutyPage {
        DutyPage(
            caseBar: Sample.bar, duty: Sample.advocate,
            place: ("Plan a contact", .planContact(Sample.caseID)),
            history: [
                TimelineEvent(
                    title: "Declined", when: When(Sample.instant("2027-01-11T10:00")),
                    author: "Nia Adeyemi, Beacon Advocacy", text: .shown("No safe number yet."))
            ], answers: answers)
    }

    static let rest: [SamplePage] =
        [
            SamplePage(
                name: "refused",
                page: RefusedPage(
                    caseBar: Sample.bar, sentence: "You cannot be on both sides of a case.",
                    blocks: [Sample.waitForVictim])),
            SamplePage(name: "not-found", page: NotFoundPage(), ofCase: false),
            SamplePage(
                name: "not-found-outside", page: NotFoundPage(), context: Sample.outside,
                ofCase: false),
            SamplePage(name: "form-expired", page: ExpiredFormPage(), ofCase: false),
            SamplePage(
                name: "fault",
                page: FaultPage(reference: "7F3K-22QP", help: "01632 960 100"), ofCase: false),
        ]
        + AboutPage.Subject.allCases.map {
            SamplePage(
                name: "about-\($0)", page: AboutPage(subject: $0), context: Sample.outside,
                ofCase: false)
        }
}
