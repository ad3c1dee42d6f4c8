import Domain

/// Write a document for the person of concern, or mend one.
///
/// `Link.newDocument(case, kind)` or `Link.editDocument(case, document)`; the form goes back there
/// with `DocumentField`.
public struct WriteDocumentPage: Page {
    public var caseBar: CaseBar
    public var link: Link
    /// Which kind it is: `Appointment letter`.
    public var kind: String
    /// What the writer sees to, by the ids of the checks.
    public var checks: [Choice]
    /// Set where the document answers a request or a complaint.
    public var asksReceived: Bool
    /// What stopped the draft before this one.
    public var stops: [StopNote] = []
    /// What its reader wants changed.
    public var returned: String?
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, link: Link, kind: String, checks: [Choice], asksReceived: Bool,
        answers: FormAnswers
    ) {
        self.caseBar = caseBar
        self.link = link
        self.kind = kind
        self.checks = checks
        self.asksReceived = asksReceived
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.writing
        var sheet = Sheet(title: kind, caseBar: caseBar, problems: answers.problems)
        sheet.caption = words.title
        sheet.lead = words.writeLead
        sheet.back = (words.back, .documents(caseBar.id))
        sheet.width = .wide
        return sheet.html(in: context) {
            if let returned {
                panel(words.returnedTitle, .caution) { paragraphs(returned) }
            }
            if !stops.isEmpty {
                panel(words.stoppedTitle, .danger) { stopList(stops, texts) }
            }
            postForm(link, in: context) {
                textArea(
                    Question(DocumentField.text, words.text, hint: words.textHint), answers,
                    texts, rows: 22)
                if asksReceived {
                    dateInput(
                        Question(
                            DocumentField.received, words.received, hint: words.receivedHint),
                        answers, texts)
                }
                if !checks.isEmpty {
                    checkboxes(
                        Question(
                            DocumentField.confirmed, words.writerChecks,
                            hint: words.writerChecksHint), checks, answers, texts)
                }
                button(words.submit)
            }
        }
    }
}

/// What stops a draft at one place, in words that hold nothing protected.
public struct StopNote: Sendable {
    /// The writer's own words at the place.
    public var words: String
    /// Where it is when not in the text: `File name`.
    public var part: String?
    public var why: String
    /// Names the place where it may be cleared as a false alarm.
    public var place: String?

    public init(words: String, part: String? = nil, why: String, place: String? = nil) {
        self.words = words
        self.part = part
        self.why = why
        self.place = place
    }
}

func stopList(_ stops: [StopNote], _ texts: Texts) -> HTML {
    tag(.ol, .class("stops")) {
        for stop in stops {
            tag(.li) {
                if let part = stop.part { part + ": " }
                tag(.strong, text: "“\(stop.words)”")
                " – " + stop.why
            }
        }
    }
}

/// Fields of the forms on documents.
public enum DocumentField {
    /// The whole text; required.
    public static let text = "text"
    /// Ids of the checks that the sender has seen to.
    public static let confirmed = "confirmed"
    /// `received_day`, `received_month`, `received_year`.
    public static let received = "received"
    /// What is decided: the words of `What`.
    public static let what = "what"
    /// The draft that was read.
    public static let draft = "draft"
    /// The place that is cleared.
    public static let place = "place"
    public static let note = "note"

    public enum What {
        public static let agreed = "agreed"
        public static let returned = "returned"
        public static let cleared = "cleared"
        public static let released = "released"
        public static let withdrawn = "withdrawn"
    }
}
