public import Domain

/// The log of corrected roles, for an auditor.
///
/// `Link.audit(case)`. It holds no name of a person and nothing that anyone said.
public struct AuditPage: Page {
    public struct Correction: Sendable {
        public var at: Instant
        public var rows: [SummaryRow]
        /// Who took note and when, or that they have not.
        public var notes: [SummaryRow]
        public var isSuperseded: Bool

        public init(
            at: Instant, rows: [SummaryRow], notes: [SummaryRow], isSuperseded: Bool = false
        ) {
            self.at = at
            self.rows = rows
            self.notes = notes
            self.isSuperseded = isSuperseded
        }
    }

    /// Names the case in words that tell nothing about people.
    public var reference: String
    /// Newest first.
    public var corrections: [Correction]
    public var caseID: CaseID

    public init(caseID: CaseID, reference: String, corrections: [Correction]) {
        self.caseID = caseID
        self.reference = reference
        self.corrections = corrections
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.roles
        var sheet = Sheet(title: words.auditTitle)
        sheet.caption = reference
        sheet.lead = words.auditLead
        return sheet.html(in: context) {
            if corrections.isEmpty { tag(.p, text: words.auditNone) }
            tag(.p) { textLink(texts.chronology.link, to: .chronology(caseID)) }
            for correction in corrections {
                tag(.section, .class("part")) {
                    tag(.h2, text: words.auditOn(correction.at.spelledOut))
                    if correction.isSuperseded { tag(.p, text: words.superseded) }
                    summaryList(correction.rows, texts)
                    if !correction.notes.isEmpty {
                        tag(.h3, text: words.auditNotes)
                        summaryList(correction.notes, texts)
                    }
                }
            }
        }
    }
}

/// The log of one case, as an auditor's own page leads to it.
public struct AuditCall: Sendable {
    public var caseID: CaseID
    /// Tells nothing about people.
    public var reference: String

    public init(caseID: CaseID, reference: String) {
        self.caseID = caseID
        self.reference = reference
    }
}
