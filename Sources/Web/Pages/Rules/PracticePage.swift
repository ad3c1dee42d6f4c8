/// Rules by subject and kind, with a filter that is sent by GET: it holds words of rules, never of
/// people, and so may stand in an address.
public struct RuleList: Sendable {
    public struct Item: Sendable {
        public var rule: RuleReference
        public var kind: String

        public init(rule: RuleReference, kind: String) {
            self.rule = rule
            self.kind = kind
        }
    }

    /// What a file of rules is about.
    public struct Subject: Sendable {
        public var title: String
        public var items: [Item]

        public init(title: String, items: [Item]) {
            self.title = title
            self.items = items
        }
    }

    public enum Field {
        public static let words = "words"
        public static let kind = "kind"
        public static let area = "area"
    }

    public var subjects: [Subject]
    public var kinds: [Choice]
    public var words = ""
    public var kind = ""
    /// The area whose rules are listed, where there are several to choose from.
    public var areas: [Choice] = []
    public var area = ""

    public init(subjects: [Subject], kinds: [Choice]) {
        self.subjects = subjects
        self.kinds = kinds
    }

    /// Few enough to be read at once, or asked for: nothing is folded then.
    private var isFiltered: Bool { !words.isEmpty || !kind.isEmpty }

    func html(at link: Link, _ addresses: RuleAddresses, _ texts: Texts) -> HTML {
        let count = subjects.reduce(0) { $0 + $1.items.count }
        return pieces {
            filter(at: link, texts)
            tag(.p, .class("found"), text: texts.practice.found(count))
            if count == 0 { tag(.p, .class("none"), text: texts.practice.none) }
            for subject in subjects {
                tag(.section, .class("rule-subject")) {
                    tag(.h2, text: subject.title)
                    if isFiltered {
                        items(subject, addresses)
                    } else {
                        detailsBox(
                            texts.practice.show(subject.items.count), about: subject.title,
                            class: "more rest"
                        ) { items(subject, addresses) }
                    }
                }
            }
        }
    }

    private func items(_ subject: Subject, _ addresses: RuleAddresses) -> HTML {
        tag(.ul, .class("rule-list")) {
            for item in subject.items {
                tag(.li) {
                    tag(.a, addresses.rule(item.rule.id)) {
                        item.rule.title
                        hiddenWords(item.rule.id)
                    }
                    tag(.span, .class("quiet block"), text: "\(item.kind) · \(item.rule.id)")
                }
            }
        }
    }

    private func filter(at link: Link, _ texts: Texts) -> HTML {
        let answers = FormAnswers(
            fields: [Field.words: [words], Field.kind: [kind], Field.area: [area]])
        return tag(
            .form, .class("form filter"), .action(link), .get, .novalidate, .autocomplete("off")
        ) {
            textInput(
                Question(Field.words, texts.practice.words, hint: texts.practice.wordsHint),
                answers, texts)
            selectBox(
                Question(Field.kind, texts.practice.kind, optional: true), kinds, answers, texts,
                empty: texts.practice.anyKind)
            if areas.count > 1 {
                selectBox(Question(Field.area, texts.practice.area), areas, answers, texts)
            }
            tag(.p, .class("card-actions")) {
                button(texts.practice.filter, style: .plain)
                if isFiltered { textLink(texts.practice.clear, to: link) }
            }
        }
    }
}

/// The rules of the worker's areas.
///
/// `Link.practice`.
public struct PracticePage: Page {
    public var title: String
    public var list: RuleList

    public init(title: String, list: RuleList) {
        self.title = title
        self.list = list
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.practice
        var sheet = Sheet(title: words.title, caption: title)
        sheet.lead = words.lead
        return sheet.html(in: context) { list.html(at: .practice, .application, context.texts) }
    }
}
