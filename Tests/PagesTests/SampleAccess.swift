import Domain
import Pages

/// Who opened a case, emergency access and people close to a worker.
extension SamplePage {
    private static let call = AuditCall(caseID: Sample.caseID, reference: "Case H-4027")

    static let access = [
        SamplePage(
            name: "openings",
            page: OpeningsPage(
                caseID: Sample.caseID, reference: "Case H-4027",
                matters: [
                    OpeningsPage.Matter(
                        kind: .emergency, name: Sample.entryID.text,
                        title: "11 January 2027 at 22:10 until 12 January 2027 at 02:10",
                        rows: [
                            SummaryRow("Who", "Nia Adeyemi, Beacon Advocacy"),
                            SummaryRow("Reason", "At the front desk with two children."),
                        ], isMineToReview: true),
                    OpeningsPage.Matter(
                        kind: .conflict, name: Sample.otherEntryID.text,
                        title: "Morgan Price, Alder Street Surgery, 10 January 2027",
                        rows: [SummaryRow("Reason", "Person 2 has the worker’s own name")],
                        isMineToReview: true),
                ],
                lines: [
                    OpeningsPage.Line(
                        at: Sample.instant("2027-01-12T09:00"),
                        worker: "Jo Baines, Alder Street Surgery",
                        what: "The file of person 2. Sees the whole case")
                ],
                missed: [
                    OpeningsPage.Line(
                        at: Sample.instant("2027-01-09T09:00"),
                        worker: "Kit Lowe, Elsewhere Housing", what: "The case")
                ]), ofCase: false),
        SamplePage(
            name: "openings-none",
            page: OpeningsPage(
                caseID: Sample.caseID, reference: "Case H-4027", matters: [], lines: [],
                missed: []), ofCase: false),
        SamplePage(
            name: "emergency-access",
            page: EmergencyPage(
                sides: [.personOfConcern, .victim, .child],
                answers: FormAnswers(
                    fields: ["given": ["Vera"]],
                    problems: [
                        FormProblem(
                            field: AccessField.reason,
                            message: "Say who may be in danger and what you need to know.")
                    ])), ofCase: false),
        SamplePage(
            name: "emergency-access-nothing", page: EmergencyResultPage(cases: []), ofCase: false),
        SamplePage(
            name: "emergency-access-several", page: EmergencyResultPage(cases: [call, call]),
            ofCase: false),
        SamplePage(
            name: "people-close",
            page: TiesPage(
                answers: FormAnswers(fields: ["tie_1_given": ["Kim"], "tie_1_kind": ["household"]])),
            ofCase: false),
        SamplePage(
            name: "look-ups",
            page: LookUpsPage(
                since: Sample.instant("2026-12-15T09:00"),
                lines: [
                    LookUpsPage.Line(
                        at: Sample.instant("2027-01-11T22:10"),
                        worker: "Nia Adeyemi, Beacon Advocacy", what: "Took emergency access",
                        matter: call),
                    LookUpsPage.Line(
                        at: Sample.instant("2027-01-09T09:00"),
                        worker: "Kit Lowe, Elsewhere Housing",
                        what: "Asked 4 times in a week for cases that are not theirs", matter: nil),
                ], toReview: [call]), ofCase: false),
        SamplePage(
            name: "look-ups-none",
            page: LookUpsPage(
                since: Sample.instant("2026-12-15T09:00"), lines: [], toReview: []),
            ofCase: false),
    ]
}
