import Domain
import Pages

/// Requests for information, from the list to the test of an answer.
extension SamplePage {
    private static let asked = AccessRequest(
        requester: .onTheirBehalf, representative: "Penhallow and Sons, solicitors",
        received: Sample.instant("2027-01-11T09:00").day, law: .general)

    private static func request(_ status: RequestStatus) -> RequestPage {
        var page = RequestPage(
            caseBar: Sample.bar, id: Sample.entryID, request: asked, status: status,
            answerBy: Sample.instant("2027-02-11T09:00").day, isLate: false)
        page.tellBy = Sample.instant("2027-02-11T09:00").day
        page.extended = Sample.instant("2027-04-12T09:00").day
        return page
    }

    private static var forManager: RequestPage {
        var page = request(.testOpen)
        page.mayAnswer = true
        page.isRuled = true
        page.mayTest = true
        page.answer = Sample.otherEntryID
        page.identified = "The solicitor’s authority was seen."
        page.isComplex = true
        page.steps = [
            RequestPage.Step(
                what: "Made sure who asks", note: "The solicitor’s authority was seen.",
                by: "Priya Nair", at: Sample.instant("2027-01-11T10:00"))
        ]
        page.checks = [Choice("handed-over", "It is handed over.", hint: "F09")]
        return page
    }

    private static var late: RequestPage {
        var page = request(.identityOpen)
        page.mayAnswer = true
        page.isLate = true
        page.answers = FormAnswers(
            fields: [RequestField.step: [RequestField.Step.late]],
            problems: [
                FormProblem(
                    field: RequestField.why(RequestField.Step.late),
                    message: "Say why it is late, and what the person was told.")
            ])
        return page
    }

    static let requests = [
        SamplePage(
            name: "requests",
            page: RequestsPage(
                caseBar: Sample.bar,
                lines: [
                    RequestsPage.Line(
                        id: Sample.entryID, received: asked.received,
                        answerBy: Sample.instant("2027-02-11T09:00").day, status: .classesOpen,
                        isLate: true, takenBy: "Priya Nair"),
                    RequestsPage.Line(
                        id: Sample.otherEntryID, received: asked.received,
                        answerBy: Sample.instant("2027-02-11T09:00").day, status: .answered,
                        isLate: false, takenBy: "Tom Okafor"),
                ])),
        SamplePage(
            name: "requests-none", page: RequestsPage(caseBar: Sample.bar, lines: [])),
        SamplePage(
            name: "request-new",
            page: NewRequestPage(
                caseBar: Sample.bar, laws: AccessRequest.Law.allCases,
                answers: FormAnswers(
                    fields: [RequestField.parts: ["ownWords"]],
                    problems: [
                        FormProblem(
                            field: RequestField.requester, message: "Choose who asks.")
                    ]))),
        SamplePage(name: "request-of-practitioner", page: request(.identityOpen)),
        SamplePage(name: "request-of-manager", page: forManager),
        SamplePage(name: "request-late", page: late),
        SamplePage(
            name: "request-classes",
            page: ClassesPage(
                caseBar: Sample.bar, request: Sample.entryID,
                answers: FormAnswers(
                    fields: [
                        RequestField.ruling("ownWords"): [RequestField.out],
                        RequestField.exemptions("ownWords"): ["rightsOfOthers"],
                    ],
                    problems: [
                        FormProblem(
                            field: RequestField.reason("ownWords"),
                            message: "Say why it is left out.")
                    ]))),
        SamplePage(
            name: "request-test",
            page: LineTestPage(
                caseBar: Sample.bar, request: Sample.entryID,
                lines: [
                    LineTestPage.Line(
                        part: .ownWords, text: "11 January 2027: “I shouted.”", concerns: [],
                        mustGo: false),
                    LineTestPage.Line(
                        part: .observations, text: "11 January 2027: He had a note of an address.",
                        concerns: ["It reads like something protected."], mustGo: true),
                ], answers: .empty)),
    ]
}
