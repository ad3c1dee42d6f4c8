import Domain
import Pages

/// Pages about corrected roles.
extension SamplePage {
    private static let adults = Array(Sample.people.prefix(2))

    static let roles = [
        SamplePage(
            name: "roles",
            page: RolesPage(
                caseBar: Sample.bar, people: adults,
                assessments: [
                    Choice(
                        Sample.entryID.text,
                        "Five criteria for the primary aggressor, Sam Tarrant, 11 January 2027")
                ],
                answers: FormAnswers(fields: [
                    RolesField.role(Sample.sam): ["personOfConcern"],
                    RolesField.role(Sample.alex): ["victim"],
                ]))),
        SamplePage(
            name: "roles-problems",
            page: RolesPage(
                caseBar: Sample.bar, people: adults,
                answers: FormAnswers(
                    fields: [RolesField.role(Sample.sam): ["victim"]],
                    problems: [
                        FormProblem(
                            field: RolesField.role(Sample.alex),
                            message: Texts.english.problems.chooseRole),
                        FormProblem(
                            field: RolesField.basis, message: Texts.english.problems.rolesBasis),
                        FormProblem(
                            field: RolesField.reason, message: Texts.english.problems.rolesReason),
                    ]))),
        SamplePage(
            name: "correction-notice",
            page: CorrectionPage(
                caseBar: Sample.bar, entry: Sample.entryID,
                people: [SummaryRow("Sam Tarrant", "Person of concern")])),
        SamplePage(
            name: "correction-status",
            page: CorrectionPage(
                caseBar: Sample.bar, entry: Sample.entryID, status: status,
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: CorrectionField.note(Sample.entryID),
                        message: "Say who took note of it, and how you know.")
                ]))),
        SamplePage(
            name: "correction-both",
            page: CorrectionPage(
                caseBar: Sample.bar, entry: Sample.entryID,
                people: [SummaryRow("Sam Tarrant", "Role not determined")], status: status)),
        SamplePage(
            name: "correction-done",
            page: CorrectionPage(caseBar: Sample.bar, entry: Sample.entryID)),
        SamplePage(
            name: "roles-stale",
            page: StaleRolesPage(
                caseBar: Sample.bar, entry: Sample.entryID,
                typed: ["I’ve only ever pushed <b>back</b>.\nThat is all."])),
        SamplePage(
            name: "audit",
            page: AuditPage(
                caseID: Sample.caseID, reference: "Case H-4027",
                corrections: [
                    AuditPage.Correction(
                        at: Sample.instant("2027-01-12T09:00"),
                        rows: [
                            SummaryRow("Person 1", "Victim, before that Person of concern"),
                            SummaryRow("Person 2", "Person of concern, before that Victim"),
                            SummaryRow("Corrected by", "Jo Baines, Alder Street Surgery"),
                        ],
                        notes: [SummaryRow("Nia Adeyemi, Beacon Advocacy", "Not yet")]),
                    AuditPage.Correction(
                        at: Sample.instant("2027-01-10T09:00"),
                        rows: [SummaryRow("Person 1", "Role not determined")], notes: [],
                        isSuperseded: true),
                ]), ofCase: false),
        SamplePage(
            name: "audit-none",
            page: AuditPage(
                caseID: Sample.caseID, reference: "Case H-4027", corrections: []),
            ofCase: false),
        SamplePage(name: "work-corrected", page: correctedWork, ofCase: false),
        SamplePage(
            name: "assign-undetermined",
            page: {
                var page = AssignPage(
                    caseBar: Sample.bar, workers: [Choice("w1", "Nia Adeyemi")],
                    assigned: [
                        .init(
                            name: "Morgan Price", agency: "Alder Street Surgery",
                            side: .personOfConcern, besideUndetermined: true)
                    ])
                page.undetermined = [
                    PersonChoice(id: Sample.sam, label: "Sam Tarrant, role not determined"),
                    PersonChoice(id: Sample.alex, label: "Alex Tarrant, role not determined"),
                ]
                return page
            }()),
    ]

    private static let status = CorrectionStatusView(
        inside: [
            SummaryRow("Morgan Price, Alder Street Surgery", "Not yet"),
            SummaryRow("Nia Adeyemi, Beacon Advocacy", "Took note on 12 January 2027"),
        ],
        outside: [
            .init(entry: Sample.entryID, name: "Chrysalis Centre, by referral"),
            .init(
                entry: Sample.otherEntryID, name: "The police, who attended",
                noted: "Took note on 12 January 2027: the duty sergeant"),
        ])

    private static var correctedWork: WorkPage {
        var page = WorkPage(duties: [])
        page.corrections = [
            CorrectionCall(
                caseID: Sample.caseID, entry: Sample.entryID, title: "Case H-4027", owed: true,
                outstanding: 2)
        ]
        page.audits = [AuditCall(caseID: Sample.caseID, reference: "Case H-4027, log")]
        return page
    }
}
