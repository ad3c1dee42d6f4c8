public import Domain

/// Corrected roles: what to take note of, and for whoever sees to it who has and who has not.
///
/// `Link.correction(case, entry)`; both forms go back there with `CorrectionField`.
public struct CorrectionPage: Page {
    public var caseBar: CaseBar
    public var entry: EntryID
    /// Those of whom the reader may know, by what they are now; nil once the reader took note.
    public var people: [SummaryRow]?
    public var status: CorrectionStatusView?
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, entry: EntryID, people: [SummaryRow]? = nil,
        status: CorrectionStatusView? = nil, answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.entry = entry
        self.people = people
        self.status = status
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.roles
        var sheet = Sheet(
            title: people == nil ? words.statusTitle : words.noticeTitle, caseBar: caseBar,
            problems: answers.problems)
        sheet.lead = people == nil ? nil : words.noticeLead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if let people { notice(people, context) }
            if let status { statusSections(status, context) }
            if people == nil, status == nil { tag(.p, text: words.all) }
        }
    }

    private func notice(_ people: [SummaryRow], _ context: PageContext) -> HTML {
        let words = context.texts.roles
        return pieces {
            if !people.isEmpty { summaryList(people, context.texts) }
            bulletList(words.noticeMore)
            postForm(.correction(caseBar.id, entry), in: context, key: "own") {
                button(words.acknowledge)
            }
        }
    }

    private func statusSections(_ status: CorrectionStatusView, _ context: PageContext) -> HTML {
        let words = context.texts.roles
        return pieces {
            if people != nil { tag(.h2, text: words.statusTitle) }
            if !status.inside.isEmpty {
                tag(people == nil ? .h2 : .h3, text: words.inside)
                summaryList(status.inside, context.texts)
            }
            if !status.outside.isEmpty {
                tag(people == nil ? .h2 : .h3, text: words.outside)
                tag(.p, text: words.outsideHint)
                for recipient in status.outside { outside(recipient, context) }
            }
        }
    }

    private func outside(
        _ recipient: CorrectionStatusView.Outside, _ context: PageContext
    ) -> HTML {
        let texts = context.texts
        return tag(.section, .class("card card--flat")) {
            tag(people == nil ? .h3 : .h4, .class("card-title"), text: recipient.name)
            if let noted = recipient.noted {
                tag(.p, text: noted)
            } else {
                postForm(
                    .correction(caseBar.id, entry), in: context, key: recipient.entry.text
                ) {
                    hiddenField(CorrectionField.recipient, recipient.entry.text)
                    textInput(
                        Question(
                            CorrectionField.note(recipient.entry), texts.roles.note), answers,
                        texts)
                    button(texts.roles.record, style: .plain, about: recipient.name)
                }
            }
        }
    }
}

/// A form that was filled in while roles were corrected: whom its words mean is not sure any more.
///
/// Nothing was recorded and nothing typed is lost.
public struct StaleRolesPage: Page {
    public var caseBar: CaseBar
    public var entry: EntryID
    /// What was typed, each text by itself.
    public var typed: [String]

    public init(caseBar: CaseBar, entry: EntryID, typed: [String]) {
        self.caseBar = caseBar
        self.entry = entry
        self.typed = typed
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.roles
        var sheet = Sheet(title: words.staleTitle, caseBar: caseBar)
        sheet.lead = words.staleLead
        return sheet.html(in: context) {
            tag(.p) { buttonLink(words.open, to: .correction(caseBar.id, entry)) }
            if !typed.isEmpty {
                tag(.h2, text: words.staleTyped)
                for text in typed { tag(.div, .class("entry")) { paragraphs(text) } }
            }
        }
    }
}

/// Who has taken note of corrected roles, in words.
public struct CorrectionStatusView: Sendable {
    public struct Outside: Sendable {
        /// The entry by which they got the old roles.
        public var entry: EntryID
        public var name: String
        /// When and how they took note; nil while they have not.
        public var noted: String?

        public init(entry: EntryID, name: String, noted: String? = nil) {
            self.entry = entry
            self.name = name
            self.noted = noted
        }
    }

    public var inside: [SummaryRow]
    public var outside: [Outside]

    public init(inside: [SummaryRow], outside: [Outside]) {
        self.inside = inside
        self.outside = outside
    }
}

/// Fields of the forms on the page of corrected roles.
public enum CorrectionField {
    /// `EntryID` of what somebody outside got the old roles by; none when the reader takes note.
    public static let recipient = "recipient"
    /// Free text: who took note, and how that is known.
    public static func note(_ recipient: EntryID) -> String { "note-" + recipient.text }
}

/// Corrected roles of one case, as the worklist and the case's page call for them.
public struct CorrectionCall: Sendable {
    public var caseID: CaseID
    public var entry: EntryID
    /// How the reader knows the case; nil on the case's own page.
    public var title: String?
    /// Whether the reader has to take note.
    public var owed: Bool
    /// How many others have not, for whoever sees to it.
    public var outstanding: Int?

    public init(
        caseID: CaseID, entry: EntryID, title: String? = nil, owed: Bool, outstanding: Int? = nil
    ) {
        self.caseID = caseID
        self.entry = entry
        self.title = title
        self.owed = owed
        self.outstanding = outstanding
    }

    func html(_ texts: Texts) -> HTML {
        let words = texts.roles
        return tag(.p) {
            if let title { title + ": " }
            if let outstanding { words.outstanding(outstanding) + " " }
            textLink(
                owed ? words.open : words.openStatus, to: .correction(caseID, entry), about: title)
        }
    }
}
