import Domain

/// One document being written.
///
/// Each kind has its own function in a file of its subject; the words are those of `DocumentTexts`.
struct DocumentWriter {
    typealias Block = KnowableDocument.Block

    let kind: DocumentKind
    let view: KnowableView
    let details: DocumentDetails
    let moment: Instant
    let texts: DocumentTexts

    var today: Day { moment.day }

    /// Who signs; an empty name where nobody is known.
    var author: KnowableView.Worker {
        details.author ?? view.worker(at: moment) ?? KnowableView.Worker(name: "")
    }

    /// How the text calls the person; a line to write on where the name is not known.
    var name: String { view.person.name?.full ?? texts.blank }
    var givenName: String { view.person.name.map { $0.knownAs ?? $0.given } ?? texts.blank }

    var verdict: DocumentVerdict {
        let subject = texts.subject(kind)
        let blocks: [Block]
        switch kind {
        case .appointmentLetter: blocks = letter(appointmentLetter)
        case .missedAppointmentLetter: blocks = letter(missedAppointmentLetter)
        case .decisionLetter: blocks = letter(decisionLetter)
        case .closureLetter: blocks = letter(closureLetter)
        case .complaintReply: blocks = letter(complaintReply)
        case .textMessage: blocks = textMessage
        case .voicemailScript: blocks = voicemailScript
        case .calendarInvitation:
            guard let event = calendarEvent else { return .fallsShort(texts.calendar.noTime) }
            blocks = [.verbatim(event.text)]
        case .confidentialityAgreement: blocks = agreement
        case .sessionPlan: blocks = sessionPlan
        case .sessionScript: blocks = sessionScript
        case .programmeReport: blocks = programmeReport
        case .programmeCertificate: blocks = programmeCertificate
        case .statementOfRisk: blocks = statementOfRisk
        case .subjectAccessAnswer: blocks = letter(subjectAccessAnswer)
        case .courtPage: blocks = courtPage
        }
        return .made(
            KnowableDocument(
                kind: kind, title: texts.title(kind),
                fileName: "\(fileStem)-\(today).\(fileEnding)",
                headers: KnowableDocument.Headers(
                    author: author.name, subject: subject, date: today, language: texts.language),
                blocks: blocks))
    }

    /// What kind of paper it is, in a word that tells nothing of the work.
    private var fileStem: String {
        switch kind {
        case .appointmentLetter, .missedAppointmentLetter, .decisionLetter, .closureLetter,
            .complaintReply, .subjectAccessAnswer:
            "letter"
        case .textMessage, .voicemailScript: "message"
        case .calendarInvitation: "appointment"
        case .confidentialityAgreement: "agreement"
        case .sessionPlan, .sessionScript: "notes"
        case .programmeReport, .courtPage: "report"
        case .programmeCertificate: "certificate"
        case .statementOfRisk: "statement"
        }
    }

    private var fileEnding: String {
        switch kind {
        case .calendarInvitation: "ics"
        case .textMessage, .voicemailScript: "txt"
        default: "pdf"
        }
    }

    // MARK: Parts that several documents share

    /// Paragraphs that the worker handed in; a line to write on where there are none.
    var handedIn: [Block] {
        let paragraphs = details.text.filter { !$0.allSatisfy(\.isWhitespace) }
        return (paragraphs.isEmpty ? [texts.blank] : paragraphs).map(Block.paragraph)
    }

    func day(_ day: Day?) -> String { day.map(texts.day) ?? texts.blank }
    func count(_ count: Int?) -> String { count.map(String.init) ?? texts.blank }

    /// A heading with what stands under it; nothing where nothing does.
    func section(_ heading: String, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(heading)] + blocks
    }

    /// Exact words with the day on which they were said or written.
    func quotes(_ words: [KnowableView.Words], _ line: (String, String) -> String) -> [Block] {
        words.isEmpty ? [] : [.list(words.map { line(texts.day($0.on), $0.words) })]
    }

    var servedOrders: [Block] {
        view.orders.isEmpty ? [] : [.list(view.orders.map { texts.orders.line($0) })]
    }

    var signature: [String] {
        [author.name.isEmpty ? texts.blank : author.name] + [author.office].compactMap { $0 }
    }
}
