public import Domain

/// That a notification was closed without a case, by whom and why.
public struct NotificationClosed: Sendable {
    /// In words.
    public var reason: String
    public var note: String?
    /// A name and when.
    public var by: String
    /// The notification of which it is a duplicate, where it is the reader's to see.
    public var original: NotificationID?

    public init(reason: String, note: String?, by: String, original: NotificationID? = nil) {
        self.reason = reason
        self.note = note
        self.by = by
        self.original = original
    }

    /// What was found, and the way to open it again.
    func html(_ id: NotificationID, _ answers: FormAnswers, _ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.closing
        let rows =
            [SummaryRow(words.why, reason)] + (note.map { [SummaryRow(words.note, $0)] } ?? [])
            + [SummaryRow(words.by, by)]
        let hasProblem = answers.problem(ClosingField.reopening) != nil
        return panel(words.closedTitle, .plain) {
            tag(.p, text: words.closed)
            summaryList(rows, texts)
            if let original {
                tag(.p) { textLink(words.original, to: .notification(original)) }
            }
            detailsBox(words.reopenTitle, isOpen: hasProblem) {
                postForm(.notification(id), in: context, key: "reopen") {
                    hiddenField(NotificationField.step, NotificationField.Step.reopen)
                    textArea(
                        Question(ClosingField.reopening, words.reopening), answers, texts, rows: 3)
                    button(words.reopen, style: .plain)
                }
            }
        }
    }
}

/// The form by which a notification is closed without a case.
func closingForm(_ id: NotificationID, _ answers: FormAnswers, _ context: PageContext) -> HTML {
    let texts = context.texts
    let words = texts.closing
    let fields = [ClosingField.closing, ClosingField.duplicate, ClosingField.note]
    let hasProblem = fields.contains { answers.problem($0) != nil }
    return tag(.section, .class("part")) {
        tag(.h2, text: words.title)
        detailsBox(words.open, isOpen: hasProblem) {
            tag(.p, text: words.lead)
            postForm(.notification(id), in: context, key: "close") {
                hiddenField(NotificationField.step, NotificationField.Step.close)
                radios(
                    Question(ClosingField.closing, words.question),
                    NotificationClosing.Reason.allCases.map {
                        Choice($0.rawValue, words.reasons($0), hint: words.reasonHint($0))
                    }, answers, texts)
                textInput(
                    Question(
                        ClosingField.duplicate, words.duplicate, hint: words.duplicateHint),
                    answers, texts, width: .half)
                textArea(
                    Question(ClosingField.note, words.note, hint: words.noteHint), answers, texts,
                    rows: 3)
                button(words.close, style: .plain)
            }
        }
    }
}

/// Fields of the forms by which a notification is closed and opened again.
public enum ClosingField {
    /// `NotificationClosing.Reason` raw value.
    public static let closing = "closing"
    /// The sender's reference of the other notification.
    public static let duplicate = "duplicate"
    public static let note = "note"
    /// Why it is opened again.
    public static let reopening = "reopening"
}

/// Closing a notification without a case.
public struct ClosingTexts: Sendable {
    var title = "Without a case"
    var open = "Close it without a case"
    var lead = """
        A closed notification stays on record with your name and your reason, and can be opened \
        again. Closing tells nobody: if a child or an adult may be in danger, act on that first.
        """
    var question = "Why does it go into no case?"
    public var reasons: @Sendable (NotificationClosing.Reason) -> String = {
        switch $0 {
        case .notDomesticAbuse: "It is not about domestic abuse"
        case .nobodyIdentified: "Nobody could be identified"
        case .duplicate: "It is a duplicate of another notification"
        case .passedOn: "It was passed to another agency"
        case .other: "Another reason"
        }
    }
    var reasonHint: @Sendable (NotificationClosing.Reason) -> String? = {
        switch $0 {
        case .passedOn: "Say below to whom, and who took it over."
        case .other: "Say below why."
        case .notDomesticAbuse, .nobodyIdentified, .duplicate: nil
        }
    }
    var duplicate = "Reference of the other notification"
    var duplicateHint = "Only for a duplicate."
    var note = "What else should be known"
    var noteHint = "Name nobody who need not be named."
    var close = "Close the notification"
    public var reasonProblem = "Say why it goes into no case"
    public var done = "The notification is closed. It stays on record and can be opened again."

    // MARK: Once it is closed

    var closedTitle = "It is closed"
    var closed = "The notification was closed without a case. It waits for nobody."
    public var why = "Why"
    public var by = "Closed by"
    var original = "Open the other notification"
    var reopenTitle = "Open it again"
    var reopening = "Why is it opened again?"
    var reopen = "Open the notification again"
    public var reopened = "The notification is open again."

    // MARK: The list

    var listTitle = "Closed notifications"
    var listLead = "What was closed without a case. The last to be closed is first."
    var none = "No notification was closed without a case."
    var more = "Older ones are not shown here. Each opens at its own address."
}
