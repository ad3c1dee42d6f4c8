import Domain

@testable import Pages

extension SamplePage {
    /// Documents for the person of concern, and what is new about a person.
    static let documents = [
        SamplePage(
            name: "documents",
            page: DocumentsPage(
                caseBar: Sample.bar,
                documents: [
                    line(.stopped), line(.waiting), line(.released),
                ],
                kinds: [
                    Choice("appointment-letter", "Appointment letter"),
                    Choice("text-message", "Text message"),
                ])),
        SamplePage(name: "document-stopped", page: stopped(mayClear: false)),
        SamplePage(name: "document-stopped-manager", page: stopped(mayClear: true)),
        SamplePage(name: "document-ready", page: ready),
        SamplePage(name: "document-write", page: writing),
        SamplePage(
            name: "document-paper",
            page: PaperPage(
                caseBar: Sample.bar, document: Sample.entryID, title: "Letter",
                text: "Dear Sam\n\nPlease come on Thursday."), ofCase: false),
        SamplePage(
            name: "person",
            page: PersonPage(
                caseBar: Sample.bar, person: Sample.alex, heading: "Alex Example",
                known: [SummaryRow("Postcode", "AL1 1AA")])),
    ]

    private static func line(_ status: DocumentStatus) -> DocumentLine {
        DocumentLine(
            id: Sample.entryID, kind: "Appointment letter", status: status, writer: "Morgan Price",
            written: Sample.now)
    }

    private static let checks = [
        DocumentPage.Check(
            id: "release-scan", text: "The release check finds nothing.",
            who: "Worked out by Sightline", problem: "The release check stops 1 of its places.",
            mine: false, sources: "DX-20"),
        DocumentPage.Check(
            id: "wording-agreed", text: "The line manager has agreed the wording.",
            who: "For a manager who did not write it",
            problem: "The line manager has agreed the wording.", mine: true, sources: "F08"),
        DocumentPage.Check(
            id: "safe-address", text: "The address is safe.", who: "For its writer",
            by: "Morgan Price", mine: false, sources: "F09"),
    ]

    private static func stopped(mayClear: Bool) -> DocumentPage {
        var page = DocumentPage(
            caseBar: Sample.bar, line: line(.stopped), draft: Sample.otherEntryID,
            fileName: "letter-2027-01-12.pdf",
            text: [
                .init("Dear Sam\n\nWe know from "), .init("your wife", mark: 1),
                .init(" that you shouted.\n"),
            ], isMine: !mayClear, mayClear: mayClear)
        page.stops = [
            StopNote(
                words: "your wife", why: "This tells where we know something from.",
                place: "text/a")
        ]
        page.checks = checks
        page.returned = mayClear ? nil : "Say how long it takes."
        return page
    }

    private static let ready: DocumentPage = {
        var page = DocumentPage(
            caseBar: Sample.bar, line: line(.ready), draft: Sample.otherEntryID,
            fileName: "letter-2027-01-12.pdf", text: [.init("Dear Sam\n\nPlease come.\n")],
            isMine: true, mayClear: false)
        page.checks = [checks[2]]
        return page
    }()

    private static let writing = WriteDocumentPage(
        caseBar: Sample.bar, link: .newDocument(Sample.caseID, "complaint-reply"),
        kind: "Complaint reply", checks: [Choice("safe-address", "The address is safe.")],
        asksReceived: true,
        answers: FormAnswers(fields: [DocumentField.text: ["Dear Sam\n"]]))
}
