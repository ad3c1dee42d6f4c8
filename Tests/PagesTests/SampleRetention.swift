import Domain
import Pages

/// How long a case is kept, holds and erasures.
extension SamplePage {
    private static let scopes = [
        Choice(RetentionField.wholeCase, "The whole case"),
        Choice("01107hc7945cs3jg279sanrrvb", "File of Sam Tarrant, person of concern"),
    ]

    static let retention = [
        SamplePage(
            name: "retention",
            page: RetentionPage(
                caseBar: Sample.bar,
                rows: [
                    SummaryRow("Cases are kept for", "6 years after the last entry"),
                    SummaryRow("This one is kept until", "11 January 2033"),
                ], scopes: scopes, holds: [], requests: [],
                erasable: [],
                against: [
                    "The case is kept until 11 January 2033, 6 years after the last entry. "
                        + "The passing of that time."
                ], daysToConfirm: 30)),
        SamplePage(
            name: "retention-held",
            page: RetentionPage(
                caseBar: Sample.bar,
                rows: [SummaryRow("Cases are kept for", "6 years after the last entry")],
                scopes: scopes,
                holds: [
                    RetentionPage.Matter(
                        name: Sample.entryID.text, title: "The whole case",
                        rows: [
                            SummaryRow("Reason", "The court has asked for it."),
                            SummaryRow("Set by", "Jo Baines, 12 January 2027"),
                        ])
                ],
                requests: [
                    RetentionPage.Matter(
                        name: Sample.otherEntryID.text,
                        title: "File of Sam Tarrant, person of concern",
                        rows: [SummaryRow("Asked by", "Jo Baines, 12 January 2027")],
                        against: ["There is a legal hold on it. Lifting the hold."])
                ], erasable: [], against: ["There is a legal hold on it. Lifting the hold."],
                daysToConfirm: 30,
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: RetentionField.liftReason(Sample.entryID.text),
                        message: "Say why, without naming anybody.")
                ]))),
        SamplePage(
            name: "retention-to-confirm",
            page: RetentionPage(
                caseBar: Sample.bar,
                rows: [
                    SummaryRow("Cases are kept for", "6 years after the last entry"),
                    SummaryRow("Erased already", "File of Alex Tarrant, victim"),
                ], scopes: scopes, holds: [],
                requests: [
                    RetentionPage.Matter(
                        name: Sample.entryID.text, title: "The whole case",
                        rows: [
                            SummaryRow("Reason", "The time has passed."),
                            SummaryRow("Asked by", "Jo Baines, 12 January 2027"),
                            SummaryRow(
                                "To be confirmed by", "Thursday 11 February 2027, 09:00"),
                        ])
                ], erasable: scopes, against: [], daysToConfirm: 30,
                answers: FormAnswers(problems: [
                    FormProblem(
                        field: RetentionField.sure(Sample.entryID.text),
                        message: "Tick the box when you have checked it."),
                    FormProblem(
                        field: RetentionField.askScope,
                        message: "Choose the whole case or a file."),
                ]))),
    ]
}
