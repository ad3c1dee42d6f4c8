import Domain

/// How long a case is kept, what holds it, and its erasure by two managers.
///
/// `Link.retention(case)`; its forms go back there with `RetentionField`.
public struct RetentionPage: Page {
    /// A hold, or an erasure that was asked for.
    public struct Matter: Sendable {
        /// What its form is sent for: the entry that set or asked it.
        public var name: String
        /// What it is about.
        public var title: String
        public var rows: [SummaryRow]
        /// Why nothing can be done with it now; empty where something can.
        public var against: [String]

        public init(name: String, title: String, rows: [SummaryRow], against: [String] = []) {
            self.name = name
            self.title = title
            self.rows = rows
            self.against = against
        }
    }

    public var caseBar: CaseBar
    /// How long, until when, and what is erased already.
    public var rows: [SummaryRow]
    /// The whole case and each file that is not erased.
    public var scopes: [Choice]
    public var holds: [Matter]
    public var requests: [Matter]
    /// What may be asked for to be erased, and why nothing may be where that is nothing.
    public var erasable: [Choice]
    public var against: [String]
    /// Within how many days somebody else has to confirm an erasure.
    public var daysToConfirm: Int
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, rows: [SummaryRow], scopes: [Choice], holds: [Matter],
        requests: [Matter], erasable: [Choice], against: [String], daysToConfirm: Int,
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.rows = rows
        self.scopes = scopes
        self.holds = holds
        self.requests = requests
        self.erasable = erasable
        self.against = against
        self.daysToConfirm = daysToConfirm
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.retention
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            summaryList(rows, texts)
            holdSection(context)
            if !requests.isEmpty {
                tag(.section, .class("part")) {
                    tag(.h2, text: words.requestsTitle)
                    for request in requests { requestCard(request, context) }
                }
            }
            askSection(context)
        }
    }

    // MARK: Holds

    private func holdSection(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.retention
        return tag(.section, .class("part")) {
            tag(.h2, text: words.holdsTitle)
            if holds.isEmpty { tag(.p, text: words.holdsNone) }
            for hold in holds { holdCard(hold, context) }
            tag(.h3, text: words.holdTitle)
            tag(.p, text: words.holdLead)
            form(.hold, nil, context) {
                radios(Question(RetentionField.holdScope, words.holdWhat), scopes, answers, texts)
                textArea(
                    Question(RetentionField.holdReason, words.holdWhy, hint: words.holdWhyHint),
                    answers, texts, rows: 3)
                button(words.hold, style: .plain)
            }
        }
    }

    private func holdCard(_ hold: Matter, _ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.retention
        return card(hold, texts) {
            form(.lift, hold.name, context) {
                textArea(
                    Question(
                        RetentionField.liftReason(hold.name), words.liftWhy,
                        hint: words.nobodyNamed),
                    answers, texts, rows: 3)
                button(words.lift, style: .plain, about: hold.title)
            }
        }
    }

    // MARK: Erasure

    private func requestCard(_ request: Matter, _ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.retention
        return card(request, texts) {
            if request.against.isEmpty {
                tag(.p, text: words.confirmLead)
                form(.confirm, request.name, context) {
                    checkbox(
                        RetentionField.sure(request.name), "yes", words.sure, answers, texts)
                    button(words.confirm, style: .warning, about: request.title)
                }
            } else {
                keeping(request.against, words)
            }
        }
    }

    private func askSection(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.retention
        return tag(.section, .class("part")) {
            tag(.h2, text: words.askTitle)
            if !erasable.isEmpty {
                tag(.p, text: words.askLead(daysToConfirm))
                form(.ask, nil, context) {
                    radios(
                        Question(RetentionField.askScope, words.askWhat), erasable, answers,
                        texts)
                    textArea(
                        Question(RetentionField.askReason, words.askWhy, hint: words.nobodyNamed),
                        answers, texts, rows: 3)
                    button(words.ask, style: .plain)
                }
            } else {
                keeping(against, words)
            }
        }
    }

    // MARK: Parts

    private func keeping(_ against: [String], _ words: RetentionTexts) -> HTML {
        pieces {
            tag(.p, text: words.against + ":")
            bulletList(against)
        }
    }

    private func card(
        _ matter: Matter, _ texts: Texts, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        tag(.section, .class("card card--flat")) {
            tag(.h3, .class("card-title"), text: matter.title)
            summaryList(matter.rows, texts)
            content()
        }
    }

    private func form(
        _ act: RetentionField.Act, _ matter: String?, _ context: PageContext,
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        postForm(
            .retention(caseBar.id), in: context,
            key: [act.rawValue, matter].compactMap { $0 }.joined(separator: "-")
        ) {
            hiddenField(RetentionField.act, act.rawValue)
            if let matter { hiddenField(RetentionField.matter, matter) }
            content()
        }
    }
}

/// Fields of the forms about how long a case is kept.
public enum RetentionField {
    /// `Act` raw value.
    public static let act = "act"
    /// The entry that set a hold or asked for an erasure.
    public static let matter = "matter"
    /// `wholeCase` or the id of a file.
    public static let holdScope = "hold-scope"
    public static let holdReason = "hold-reason"
    public static let askScope = "ask-scope"
    public static let askReason = "ask-reason"
    /// Free text: why a hold is lifted.
    public static func liftReason(_ hold: String) -> String { "lift-reason-" + hold }
    /// Ticked by who confirms an erasure.
    public static func sure(_ request: String) -> String { "sure-" + request }

    public static let wholeCase = "case"

    public enum Act: String, Sendable {
        case hold, lift, ask, confirm
    }
}
