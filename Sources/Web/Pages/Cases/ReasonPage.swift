import Domain

/// Say why something that is withheld must be seen.
///
/// `Link.reason(case)`; the form goes back there with `ReasonField`.
public struct ReasonPage: Page {
    public var caseBar: CaseBar
    /// What is withheld and a reason would open; the value is the class's word.
    public var classes: [Choice]
    public var answers: FormAnswers = .empty

    public init(caseBar: CaseBar, classes: [Choice], answers: FormAnswers = .empty) {
        self.caseBar = caseBar
        self.classes = classes
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.reason
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            postForm(.reason(caseBar.id), in: context) {
                checkboxes(
                    Question(ReasonField.classes, words.classes), classes, answers, texts)
                textArea(
                    Question(ReasonField.reason, words.reason, hint: words.reasonHint), answers,
                    texts)
                button(words.submit)
            }
        }
    }
}

/// Fields of the form *Say why you need to see it*.
public enum ReasonField {
    /// Words of the classes, one or more; required.
    public static let classes = "classes"
    /// Free text; required.
    public static let reason = "reason"
}

/// Giving a reason before something is shown.
public struct ReasonTexts: Sendable {
    var title = "Say why you need to see it"
    var lead = """
        Your reason is kept on record and can be looked at by a manager. It opens what you choose, \
        in this case alone, for twelve hours.
        """
    var classes = "What do you need to see?"
    var reason = "Why do you need to see it?"
    var reasonHint = "What you must decide or do that depends on it."
    var submit = "Record my reason"
    var withheldTitle = "Some of this case is withheld"
    var withheldText = "It opens when you record why you need it:"
}
