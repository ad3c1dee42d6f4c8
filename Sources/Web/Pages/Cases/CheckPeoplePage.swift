/// People of a new case who may be on record already, before it is opened.
///
/// The answer to the form of a new case; it carries that form whole, and goes by POST to
/// `Link.newCase` with `NewCaseField.step` = `open` once the worker says that it is none of them.
public struct CheckPeoplePage: Page {
    /// Somebody of the form, with those on record who may be the same.
    public struct Group: Sendable {
        /// As the form names them.
        public var name: String
        public var results: [SearchResult]

        public init(name: String, results: [SearchResult]) {
            self.name = name
            self.results = results
        }
    }

    public var groups: [Group]
    /// The form as it was sent.
    public var answers: FormAnswers
    /// Everyone shown so far, by their ids.
    public var shown: [String]

    public init(groups: [Group], answers: FormAnswers, shown: [String]) {
        self.groups = groups
        self.answers = answers
        self.shown = shown
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.identity
        var sheet = Sheet(title: words.checkTitle)
        sheet.lead = words.checkLead
        return sheet.html(in: context) {
            for group in groups {
                tag(.section, .class("part")) {
                    tag(.h2, text: group.name)
                    for result in group.results {
                        result.card(texts, about: group.name, level: .h3)
                    }
                    tag(.p, text: words.noneOf(group.name))
                }
            }
            postForm(.newCase, in: context) {
                for (name, values) in kept {
                    for value in values { hiddenField(name, value) }
                }
                for id in shown { hiddenField(NewCaseField.shown, id) }
                tag(.div, .class("actions")) {
                    button(
                        words.noneAndOpen, name: NewCaseField.step, value: NewCaseField.Step.open)
                    button(
                        words.backToForm, style: .plain, name: NewCaseField.step,
                        value: NewCaseField.Step.back)
                }
            }
        }
    }

    /// The form's answers, without what is of this page or of the session.
    private var kept: [(String, [String])] {
        let own: Set = [
            PageContext.Field.formToken, PageContext.Field.idempotencyKey,
            PageContext.Field.seen, NewCaseField.step, NewCaseField.shown,
        ]
        return answers.fields.filter { !own.contains($0.key) }
            .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
