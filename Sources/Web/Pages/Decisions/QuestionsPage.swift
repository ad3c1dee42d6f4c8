import Domain

/// Every open question of a case, most consequential first.
///
/// `Link.questions(case)`; each question's form goes back to the same address with the fields of
/// `QuestionField`.
public struct QuestionsPage: Page {
    public var caseBar: CaseBar
    public var questions: [OpenQuestion]
    public var problems: [FormProblem] = []

    public init(
        caseBar: CaseBar, questions: [OpenQuestion], problems: [FormProblem] = []
    ) {
        self.caseBar = caseBar
        self.questions = questions
        self.problems = problems
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.decision
        var sheet = Sheet(title: words.questionsTitle, caseBar: caseBar, problems: problems)
        sheet.lead = words.questionsLead
        sheet.back = (words.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if questions.isEmpty { tag(.p, .class("none"), text: words.nothingToAsk) }
            if !questions.isEmpty {
                tag(.h2, .class("unseen"), text: words.openQuestions)
            }
            for question in questions {
                questionCard(
                    question, in: caseBar.id, context, asksSource: true, problems: problems)
            }
        }
    }
}
