import Domain
import Pages

/// What the police and other agencies tell of incidents.
extension SamplePage {
    private static let first = NotificationID(random: Sample.bytes(60))
    private static let second = NotificationID(random: Sample.bytes(61))
    private static let man = PersonID(random: Sample.bytes(62))
    private static let woman = PersonID(random: Sample.bytes(63))

    private static let candidate = NamedPerson.Candidate(
        result: SearchResult(
            caseID: Sample.caseID, person: Sample.sam, caseReference: "Case H-4027",
            name: "Sam Tarrant", role: .personOfConcern,
            facts: [SummaryRow("Date of birth", "27 March 1990")], resemblance: alike,
            assigned: true),
        mayBeChosen: true)
    private static let closed = NamedPerson.Candidate(
        result: SearchResult(
            caseID: CaseID(random: Sample.bytes(40)), person: PersonID(random: Sample.bytes(41)),
            caseReference: "Case H-3310", name: "Samuel Torrent", role: .personOfConcern,
            resemblance: perhaps, assigned: false),
        mayBeChosen: false)

    private static func named(
        _ finding: String?, isStale: Bool = false, others: Bool = false
    ) -> [NamedPerson] {
        [
            NamedPerson(
                id: man, name: "Sam Tarrant", role: .personOfConcern,
                facts: [SummaryRow("Date of birth", "27 March 1990")],
                candidates: [candidate, closed], finding: finding, isStale: isStale,
                isFoundByOthers: others),
            NamedPerson(
                id: woman, name: "A person without a name", role: .victim, facts: [],
                candidates: [], isLookedFor: false,
                finding: finding.map { _ in
                    "You found nobody on record. That is recorded with what was searched."
                }),
        ]
    }

    private static func page(
        _ people: [NamedPerson], cases: [Choice] = [], isSettled: Bool = false,
        settledIn: CaseID? = nil, closed: NotificationClosed? = nil,
        answers: FormAnswers = .empty
    ) -> NotificationPage {
        NotificationPage(
            id: first, sender: "County Police", reference: "41/70923/27",
            facts: [
                SummaryRow("From", "The police: County Police"),
                SummaryRow("When it happened", "Monday 11 January 2027, 22:10"),
                SummaryRow("When you were told", "Tuesday 12 January 2027, 08:30"),
                SummaryRow("What happened", "Shouting and a broken door."),
            ], people: people, cases: cases, asksRelationship: true, isSettled: isSettled,
            settledIn: settledIn, closed: closed, answers: answers)
    }

    static let notifications = [
        SamplePage(
            name: "data-quality",
            page: DataQualityPage(
                agencies: [
                    .init(
                        name: "housing <1>", records: 1_200,
                        fields: [
                            .init(column: "dob", missing: 60, standIn: 11, wrong: 3, shared: 0),
                            .init(column: "phone", missing: 0, standIn: 24, wrong: 0, shared: 48),
                            .init(column: "surname", missing: 0, standIn: 0, wrong: 0, shared: 0),
                        ]),
                    .init(name: "", records: 1, fields: []),
                ], counted: Sample.now), ofCase: false),
        SamplePage(
            name: "data-quality-none",
            page: DataQualityPage(agencies: nil, counted: Sample.now), ofCase: false),
        SamplePage(
            name: "notifications",
            page: NotificationsPage(lines: [
                .init(
                    id: first, sender: "County Police", reference: "41/70923/27",
                    area: "Hertfordshire", happened: Sample.instant("2027-01-11T22:10"),
                    received: Sample.instant("2027-01-12T08:30"), people: 2, found: 0),
                .init(
                    id: second, sender: "Riverside Housing", reference: "RH-118",
                    area: "Hertfordshire", happened: Sample.instant("2027-01-10T19:00"),
                    received: Sample.instant("2027-01-11T09:00"), people: 1, found: 1),
            ]), ofCase: false),
        SamplePage(name: "notifications-none", page: NotificationsPage(lines: []), ofCase: false),
        SamplePage(
            name: "notification-new",
            page: NewNotificationPage(
                areas: [Choice("hertfordshire", "Hertfordshire")], people: 2,
                answers: FormAnswers(
                    fields: ["sender": ["County <b>"], "person_1_family": ["O'Brien"]],
                    problems: [
                        FormProblem(field: "reference", message: "Give the reference."),
                        FormProblem(field: "person_1_role", message: "Say in what role."),
                    ])), ofCase: false),
        SamplePage(name: "notification", page: page(named(nil, others: true)), ofCase: false),
        SamplePage(
            name: "notification-stale",
            page: page(
                named("You found nobody on record.", isStale: true),
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: "named", message: "Somebody more was found since.",
                        control: "named-" + man.text)
                ])), ofCase: false),
        SamplePage(
            name: "notification-found",
            page: page(
                named("You recognised Sam Tarrant, Case H-4027."),
                cases: [
                    Choice(Sample.caseID.text, "Case H-4027, where Sam Tarrant is"),
                    Choice("new", "Open a new case"),
                ],
                answers: FormAnswers(problems: [
                    FormProblem(field: "into", message: "Choose a case, or open a new one")
                ])), ofCase: false),
        SamplePage(
            name: "notification-closing",
            page: page(
                named(nil),
                answers: FormAnswers(
                    fields: ["closing": ["duplicate"], "duplicate": ["RH <9>"]],
                    problems: [
                        FormProblem(field: "closing", message: "Say why it goes into no case"),
                        FormProblem(
                            field: "duplicate", message: "There is no other notification."),
                        FormProblem(field: "note", message: "Say why it is closed."),
                    ])), ofCase: false),
        SamplePage(
            name: "notification-closed",
            page: page(
                named("You found nobody on record."),
                closed: NotificationClosed(
                    reason: Texts.english.closing.reasons(.duplicate), note: "Told <twice>.",
                    by: "Jo Baines, 12 January 2027, 09:00", original: second),
                answers: FormAnswers(problems: [
                    FormProblem(field: "reopening", message: "Say why it is opened again.")
                ])), ofCase: false),
        SamplePage(
            name: "notifications-closed",
            page: ClosedNotificationsPage(
                lines: [
                    .init(
                        id: second, sender: "Riverside Housing", reference: "RH-118",
                        area: "Hertfordshire", happened: Sample.instant("2027-01-10T19:00"),
                        reason: Texts.english.closing.reasons(.notDomesticAbuse),
                        closedBy: "Jo Baines", closedAt: Sample.instant("2027-01-12T09:00"))
                ], hasMore: true), ofCase: false),
        SamplePage(
            name: "notifications-closed-none", page: ClosedNotificationsPage(lines: []),
            ofCase: false),
        SamplePage(
            name: "notification-settled",
            page: page(
                named("You recognised Sam Tarrant."), isSettled: true,
                settledIn: Sample.caseID), ofCase: false),
    ]
}
