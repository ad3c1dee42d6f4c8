import Domain

/// Asks why the whole of a case is opened, before anything of it is shown.
///
/// `Link.chronology(case)`; the form goes back there with `ChronologyField.reason`.
public struct ChronologyReasonPage: Page {
    public var caseBar: CaseBar
    public var answers: FormAnswers

    public init(caseBar: CaseBar, answers: FormAnswers = .empty) {
        self.caseBar = caseBar
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.chronology
        var sheet = Sheet(title: words.reasonTitle, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.reasonLead
        return sheet.html(in: context) {
            postForm(.chronology(caseBar.id), in: context) {
                textArea(
                    Question(ChronologyField.reason, words.reason, hint: words.reasonHint), answers,
                    texts)
                button(words.reasonSubmit)
            }
        }
    }
}

/// What happened in a case and who knew it when, as of a day that the reader chooses.
///
/// `Link.chronology(case)`; the form goes back there with the day and the agency.
public struct ChronologyPage: Page {
    /// The case as it stood at the end of the chosen day.
    public struct Standing: Sendable {
        public var rows: [SummaryRow]
        /// In a line each, with who owns it and by when.
        public var duties: [String]

        public init(rows: [SummaryRow], duties: [String]) {
            self.rows = rows
            self.duties = duties
        }
    }

    public var caseBar: CaseBar
    /// Nil when there was no such case yet on the chosen day.
    public var view: ChronologyView?
    public var standing: Standing?
    /// Agencies, as known to which the case can be asked for.
    public var agencies: [Choice]
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, view: ChronologyView?, standing: Standing?, agencies: [Choice],
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.view = view
        self.standing = standing
        self.agencies = agencies
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.chronology
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.pageLead
        sheet.width = .wide
        return sheet.html(in: context) {
            postForm(.chronology(caseBar.id), in: context, class: "form form--as-of") {
                dateInput(
                    Question(ChronologyField.asOf, words.asOf, hint: words.asOfHint), answers,
                    texts)
                selectBox(
                    Question(ChronologyField.agency, words.knownTo), agencies, answers, texts,
                    empty: words.knownToAll)
                button(words.asOfSubmit)
            }
            if let standing {
                tag(.section, .class("part")) {
                    tag(.h2, text: words.standing)
                    summaryList(standing.rows, texts)
                    tag(.h3, text: words.openDuties)
                    if standing.duties.isEmpty {
                        tag(.p, text: words.noDuties)
                    } else {
                        bulletList(standing.duties)
                    }
                }
            }
            if let view {
                let body = ChronologyBody(view: view, texts: texts)
                body.front
                body.chronology
                body.duties
                body.keyDates
                body.proof
            } else {
                tag(.p, text: words.notYet)
            }
        }
    }
}

/// Fields of the chronology's forms.
public enum ChronologyField {
    /// Free text; required.
    public static let reason = "reason"
    /// Three fields of a date; today when they are empty.
    public static let asOf = "as_of"
    /// An agency's id, or nothing for all that is on record.
    public static let agency = "agency"
}
