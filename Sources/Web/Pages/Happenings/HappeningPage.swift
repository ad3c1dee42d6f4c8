import Domain

/// Record what happened: a development, or an order.
///
/// `Link.happening(case)`; both forms go back there, with `HappeningField` and `OrderField`.
public struct HappeningPage: Page {
    public var caseBar: CaseBar
    /// The pack's kinds of development, with what each means.
    public var kinds: [Choice]
    /// Whose file the worker writes.
    public var people: [PersonChoice]
    /// All whom an order may bind or protect, as far as the worker knows of them.
    public var parties: [PersonChoice]
    /// Of the form that was sent.
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, kinds: [Choice], people: [PersonChoice], parties: [PersonChoice],
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.kinds = kinds
        self.people = people
        self.parties = parties
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.happening
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            tag(.section, .class("form-part")) {
                tag(.h2, .class("form-part-title"), text: words.development)
                postForm(.happening(caseBar.id), in: context, key: "development") {
                    hiddenField(HappeningField.what, HappeningField.development)
                    development(texts)
                    button(words.submitDevelopment)
                }
            }
            tag(.section, .class("form-part")) {
                tag(.h2, .class("form-part-title"), text: words.order)
                tag(.p, .class("hint"), text: words.orderLead)
                postForm(.happening(caseBar.id), in: context, key: "order") {
                    hiddenField(HappeningField.what, HappeningField.order)
                    order(texts)
                    button(words.submitOrder)
                }
            }
        }
    }

    private func development(_ texts: Texts) -> HTML {
        let words = texts.happening
        return pieces {
            selectBox(Question(HappeningField.kind, words.kind), kinds, answers, texts)
            radios(Question(HappeningField.about, words.about), choices(people), answers, texts)
            dateInput(Question(HappeningField.on, words.on), answers, texts)
            textArea(
                Question(HappeningField.detail, words.detail, optional: true), answers, texts,
                rows: 3)
        }
    }

    private func order(_ texts: Texts) -> HTML {
        let words = texts.happening
        return pieces {
            selectBox(
                Question(OrderField.kind, words.orderKind),
                Order.Kind.allCases.map { Choice($0.rawValue, texts.words.order($0)) }, answers,
                texts)
            radios(
                Question(OrderField.respondent, words.respondent), choices(parties), answers, texts)
            checkboxes(
                Question(OrderField.protects, words.protects, optional: true), choices(parties),
                answers, texts)
            checkbox(OrderField.considered, "yes", words.considered, answers, texts)
            dateInput(Question(OrderField.start, words.start, optional: true), answers, texts)
            dateInput(
                Question(OrderField.end, words.end, hint: words.endHint, optional: true), answers,
                texts)
            checkbox(OrderField.endless, "yes", words.endless, answers, texts)
            dateInput(
                Question(OrderField.given, words.given, hint: words.momentHint), answers, texts,
                withTime: true)
            dateInput(
                Question(OrderField.served, words.served, hint: words.momentHint), answers, texts,
                withTime: true)
            answerRadios(Question(OrderField.inspector, words.inspector), answers, texts)
            textArea(
                Question(OrderField.note, words.orderNote, optional: true), answers, texts,
                rows: 3)
        }
    }

    private func choices(_ people: [PersonChoice]) -> [Choice] {
        people.map { Choice($0.id.text, $0.label) }
    }
}

/// Fields of the form *Something that happened*.
public enum HappeningField {
    /// Which of the two forms was sent: `development` or `order`.
    public static let what = "what"
    public static let development = "development"
    public static let order = "order"
    /// A word of the pack; required.
    public static let kind = "kind"
    /// `PersonID`; required.
    public static let about = "about"
    /// `on_day` and so on; required.
    public static let on = "on"
    public static let detail = "detail"
}

/// Fields of the form *An order*.
public enum OrderField {
    /// `Order.Kind` raw value; required.
    public static let kind = "order_kind"
    /// `PersonID`; required.
    public static let respondent = "respondent"
    /// `PersonID`, several.
    public static let protects = "protects"
    public static let considered = "considered"
    public static let start = "start"
    public static let end = "end"
    public static let endless = "endless"
    public static let given = "given"
    public static let served = "served"
    public static let inspector = "inspector"
    public static let note = "order_note"
}
