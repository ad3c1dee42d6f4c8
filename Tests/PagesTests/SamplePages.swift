import Domain
import Pages
import Testing

/// Every page that there is, in its usual state and with problems; the name is its snapshot's file.
struct SamplePage: Sendable, CustomTestStringConvertible {
    var name: String
    var page: any Page
    var context = Sample.context
    /// Whether it shows a case, and so must have the way out.
    var ofCase = true

    var testDescription: String { name }

    var html: String { page.html(in: context).text }

    static let all: [SamplePage] =
        outside + lists + ofRecords + decisions + forms + instruments + documents + roles
        + access + requests + retention + chronology + identity + notifications
        + addingPeople + rest

    static func withNotice() -> PageContext {
        var context = Sample.context
        context.notice = "The duty is recorded as done."
        return context
    }

    static let outside = [
        SamplePage(
            name: "sign-in", page: SignInPage(), context: Sample.outside, ofCase: false),
        SamplePage(
            name: "sign-in-demo",
            page: SignInPage(
                demoWorkers: [
                    .init(
                        name: "Morgan Price", userName: "morgan", role: .frontlinePractitioner,
                        agency: "Alder Street Surgery"),
                    .init(
                        name: "Jo Baines", userName: "jo", role: .manager,
                        agency: "Alder Street Surgery"),
                    .init(
                        name: "Nia Adeyemi", userName: "nia", role: .victimAdvocate,
                        agency: "Beacon Advocacy"),
                ], demoPassword: "demo-password",
                answers: FormAnswers(
                    fields: ["user_name": ["morgan"]],
                    problems: [
                        FormProblem(field: "user_name", message: Texts.english.problems.signIn)
                    ])),
            context: Sample.outside, ofCase: false),
        SamplePage(
            name: "signed-out", page: SignedOutPage(), context: Sample.outside, ofCase: false),
    ]

    static let lists = [
        SamplePage(
            name: "work",
            page: WorkPage(duties: [
                item("Tell the key adult at school what happened.", "2027-01-12T08:45", key: "a"),
                item("Hold the safeguarding discussion.", "2027-01-12T17:00", key: "b"),
                item("Tell the council’s contact team.", "2027-01-15T21:30", key: "c"),
                item("Review the risk.", "2027-02-12T12:00", key: "d"),
                item("Offer the victim support.", nil, key: "e"),
            ]), context: withNotice(), ofCase: false),
        SamplePage(name: "work-empty", page: WorkPage(duties: []), ofCase: false),
        SamplePage(name: "search", page: SearchPage(), ofCase: false),
        SamplePage(
            name: "search-problems",
            page: SearchPage(
                answers: FormAnswers(
                    fields: ["family": ["O'Brien <b>"], "born_day": ["31"], "born_month": ["Feb"]],
                    problems: [
                        .date(
                            "born", part: "year",
                            Texts.english.problems.dateMissing("Date of birth", "year"))
                    ])), ofCase: false),
        SamplePage(
            name: "search-results",
            page: SearchResultsPage(
                results: [
                    SearchResult(
                        caseID: Sample.caseID, person: Sample.sam,
                        caseReference: "Case H-4027", name: "Sam Tarrant", role: .personOfConcern,
                        facts: [SummaryRow("Date of birth", "27 March 1990")],
                        resemblance: alike, assigned: true),
                    SearchResult(
                        caseID: CaseID(random: Sample.bytes(40)),
                        person: PersonID(random: Sample.bytes(41)), caseReference: "Case H-3310",
                        name: "Samuel Torrent", role: .victim,
                        resemblance: perhaps, assigned: false),
                ],
                answers: FormAnswers(fields: ["family": ["Tarrant"]])), ofCase: false),
        SamplePage(
            name: "search-nothing",
            page: SearchResultsPage(
                results: [], answers: FormAnswers(fields: ["family": ["Tarrant"]])),
            ofCase: false),
        SamplePage(
            name: "new-case",
            page: NewCasePage(
                areas: [
                    Choice("hertfordshire", "Hertfordshire"),
                    Choice("leicestershire", "Leicestershire"),
                ], children: 2,
                answers: FormAnswers(
                    fields: ["family": ["Tarrant"]],
                    problems: [
                        FormProblem(field: "area", message: Texts.english.problems.area),
                        FormProblem(field: "reason", message: Texts.english.problems.reason),
                    ])), ofCase: false),
    ]

    static func item(_ sentence: String, _ due: String?, key: String) -> WorkItem {
        WorkItem(
            caseID: Sample.caseID, caseReference: "Case H-4027", key: key, sentence: sentence,
            owner: "You", due: due.map(Sample.instant))
    }

    static let ofRecords = [
        SamplePage(name: "case-emergency", page: urgentCase),
        SamplePage(
            name: "case",
            page: CasePage(
                caseBar: Sample.bar,
                people: [
                    PersonCard(
                        id: Sample.sam, name: .shown("Sam Tarrant"), role: .personOfConcern,
                        facts: [
                            SummaryRow("Date of birth", "27 March 1990"),
                            SummaryRow("Lives", "12 Larch Close"),
                        ]),
                    PersonCard(
                        id: Sample.alex, name: .shown("Alex Tarrant"), role: .victim,
                        facts: [
                            SummaryRow("Address", withheld: "For workers on the victim’s side.")
                        ], offersDash: true),
                    PersonCard(
                        id: Sample.child,
                        name: .withheld(reason: "For workers on the child’s side."), role: .child),
                ],
                risk: [
                    RiskView(
                        person: "Alex Tarrant", level: .high, basis: "DASH, 14 of 24",
                        imminent: .unknown)
                ],
                duties: [Sample.advocate, Sample.manager],
                blocks: [Sample.angerManagement, Sample.waitForVictim], questions: 3,
                assigned: [
                    .init(
                        name: "Morgan Price", agency: "Alder Street Surgery",
                        side: .personOfConcern)
                ])),
        SamplePage(
            name: "case-timeline",
            page: TimelinePage(
                caseBar: Sample.bar,
                events: [
                    TimelineEvent(
                        title: "Statement", when: When(Sample.instant("2027-01-12T10:15")),
                        author: "Morgan Price, Alder Street Surgery",
                        text: .shown("Asks for help with temper."), entry: Sample.entryID),
                    TimelineEvent(
                        title: "Statement", when: When(Sample.day("2027-01-10")),
                        author: "a worker at Beacon Advocacy",
                        text: .withheld(reason: "Only the victim’s side can read this.")),
                    TimelineEvent(title: "Separated", author: "Morgan Price"),
                ])),
        SamplePage(
            name: "case-files",
            page: FilesPage(
                caseBar: Sample.bar,
                files: [
                    FileView(
                        id: StreamID(random: Sample.bytes(30)), title: "File of Sam Tarrant",
                        entries: [Sample.statementEntry, Sample.withheldEntry]),
                    FileView(
                        id: StreamID(random: Sample.bytes(31)), title: "File of a child",
                        withheld: "For workers on the child’s side."),
                ])),
        SamplePage(
            name: "clash",
            page: ClashPage(
                caseBar: Sample.bar, link: .statement(Sample.caseID),
                mine: FormAnswers(fields: ["exact_words": ["Mine"], "form_token": ["old"]]),
                mineShown: [SummaryRow("Exact words", "Mine")], theirs: Sample.statementEntry)),
    ]

    static let urgentCase: CasePage = {
        var page = CasePage(caseBar: Sample.bar, people: [], blocks: [Sample.minimising])
        page.emergency = [Sample.danger]
        page.moreToDo = [Sample.manager]
        page.before = [Sample.waitForVictim]
        page.conversation = [Sample.opening]
        page.afterwards = [Sample.limits]
        page.latest = Sample.entryID
        return page
    }()

    static let decisions = [
        SamplePage(name: "decision", page: decision(emergency: [], extra: 0)),
        SamplePage(
            name: "decision-emergency", page: decision(emergency: [Sample.danger], extra: 9)),
        SamplePage(
            name: "decision-empty",
            page: DecisionPage(caseBar: Sample.bar, pack: "Hertfordshire, version 1")),
        SamplePage(
            name: "questions",
            page: QuestionsPage(caseBar: Sample.bar, questions: Sample.questions)),
        SamplePage(name: "why", page: rule(in: Sample.bar)),
        SamplePage(name: "rule", page: rule(in: nil), ofCase: false),
        SamplePage(
            name: "why-not",
            page: WhyNotPage(
                caseBar: Sample.bar, rule: Sample.rule, explanation: Sample.explained)),
        SamplePage(
            name: "silent-rules",
            page: SilentRulesPage(caseBar: Sample.bar, list: Sample.ruleList)),
        SamplePage(
            name: "practice",
            page: PracticePage(title: "Hertfordshire", list: Sample.ruleList), ofCase: false),
        SamplePage(name: "practice-filtered", page: filtered, ofCase: false),
    ]

    static let filtered: PracticePage = {
        var list = Sample.ruleList
        list.words = "anger"
        list.kind = "block"
        return PracticePage(title: "Hertfordshire", list: list)
    }()

    static func decision(emergency: [Outcome], extra: Int) -> DecisionPage {
        let more = (0..<extra).map { number in
            var duty = Sample.manager
            duty.key += ".\(number)"
            duty.sentence = "Write to agency \(number + 1)."
            return duty
        }
        var page = DecisionPage(
            caseBar: Sample.bar, recorded: "What was said is on record.",
            pack: "Hertfordshire, version 1")
        page.emergency = emergency
        page.doNow = [Sample.advocate, Sample.limits, Sample.manager]
        page.moreToDo = more
        page.doNot = [Sample.angerManagement, Sample.waitForVictim, Sample.minimising]
        page.questions = Array(Sample.questions.prefix(3))
        page.moreQuestions = Array(Sample.questions.dropFirst(3))
        page.conversation = [Sample.opening]
        page.whoCanHelp = [Sample.chrysalis]
        page.standing = [Sample.wall]
        page.settled = [Sample.declined, Sample.gaveWay]
        page.findings = [Sample.definition]
        return page
    }

    static func rule(in bar: CaseBar?) -> RulePage {
        var page = RulePage(caseBar: bar, rule: Sample.rule)
        if bar != nil {
            page.sentence = "Do not refer to anger management."
            page.why = Sample.angerManagement.why
            page.explanation = Sample.explained
        } else {
            page.cases = [RulePage.AskedCase(Sample.bar)]
        }
        return page
    }
}
