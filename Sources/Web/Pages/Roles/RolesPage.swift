public import Domain

/// Correct who is what.
///
/// `Link.roles(case)`; the form goes back there with `RolesField`.
public struct RolesPage: Page {
    public var caseBar: CaseBar
    /// The adults of the case, by the roles they have.
    public var people: [PersonChoice]
    /// Assessments of the two that a correction may rest on.
    public var assessments: [Choice]
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, people: [PersonChoice], assessments: [Choice] = [],
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.people = people
        self.assessments = assessments
        self.answers = answers
    }

    private static let roles: [Role] = [.personOfConcern, .victim, .undetermined]

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.roles
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            panel(words.careTitle, .caution) { bulletList(words.care) }
            postForm(.roles(caseBar.id), in: context) {
                for person in people {
                    radios(
                        Question(RolesField.role(person.id), words.role(person.label)),
                        RolesPage.roles.map { Choice($0.rawValue, texts.words.role($0)) }, answers,
                        texts)
                }
                basis(texts)
                textArea(
                    Question(RolesField.reason, words.reason, hint: words.reasonHint), answers,
                    texts)
                button(words.submit)
            }
        }
    }

    private func basis(_ texts: Texts) -> HTML {
        let words = texts.roles
        return pieces {
            radios(
                Question(RolesField.basis, words.basis, hint: words.basisHint),
                RoleCorrection.Basis.Kind.allCases.map {
                    Choice($0.rawValue, words.basisWords($0), hint: words.basisAbout($0))
                }, answers, texts)
            if assessments.isEmpty {
                tag(.p, .class("quiet"), text: words.noAssessments)
            } else {
                checkboxes(
                    Question(RolesField.assessments, words.assessments, optional: true),
                    assessments, answers, texts)
            }
            textInput(
                Question(RolesField.advice, words.advice, optional: true), answers, texts)
        }
    }
}

/// Fields of the form *Correct the roles*.
public enum RolesField {
    /// `Role` raw value of one person; required.
    public static func role(_ person: PersonID) -> String { "role-" + person.text }
    /// `RoleCorrection.Basis.Kind` raw value; required.
    public static let basis = "basis"
    /// `EntryID` of each assessment.
    public static let assessments = "assessments"
    /// Free text: who advised it, and when.
    public static let advice = "advice"
    /// Free text; required.
    public static let reason = "reason"
}
