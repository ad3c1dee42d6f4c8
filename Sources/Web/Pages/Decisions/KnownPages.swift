/// The subjects of which something more may be recorded.
///
/// `Link.known(case)`.
public struct KnownSubjectsPage: Page {
    public struct Subject: Sendable {
        /// The first word of its facts.
        public var word: String
        public var name: String
        public var count: Int

        public init(word: String, name: String, count: Int) {
            self.word = word
            self.name = name
            self.count = count
        }
    }

    public var caseBar: CaseBar
    public var subjects: [Subject]

    public init(caseBar: CaseBar, subjects: [Subject]) {
        self.caseBar = caseBar
        self.subjects = subjects
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.known
        var sheet = Sheet(title: words.title, caseBar: caseBar)
        sheet.lead = words.lead
        sheet.back = (context.texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if subjects.isEmpty { tag(.p, .class("none"), text: words.nothing) }
            tag(.ul, .class("plain-list")) {
                for subject in subjects {
                    tag(.li) {
                        textLink(
                            words.group(subject.name, subject.count),
                            to: .knownAbout(caseBar.id, subject.word))
                    }
                }
            }
        }
    }
}

/// Everything that may be recorded of one subject, each with its question.
///
/// `Link.knownAbout(case, word)`; each question's form goes back there with `QuestionField`.
public struct KnownPage: Page {
    public var caseBar: CaseBar
    public var word: String
    public var name: String
    public var questions: [OpenQuestion]
    public var problems: [FormProblem]

    public init(
        caseBar: CaseBar, word: String, name: String, questions: [OpenQuestion],
        problems: [FormProblem] = []
    ) {
        self.caseBar = caseBar
        self.word = word
        self.name = name
        self.questions = questions
        self.problems = problems
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.known
        var sheet = Sheet(
            title: "\(name): \(words.title)", heading: name, caseBar: caseBar, problems: problems)
        sheet.lead = words.groupLead
        sheet.back = (words.toGroups, .known(caseBar.id))
        return sheet.html(in: context) {
            if questions.isEmpty {
                tag(.p, .class("none"), text: words.nothing)
            } else {
                tag(.h2, .class("unseen"), text: words.questions)
            }
            for question in questions {
                questionCard(
                    question, in: caseBar.id, context, asksSource: true,
                    to: .knownAbout(caseBar.id, word), problems: problems)
            }
        }
    }
}
