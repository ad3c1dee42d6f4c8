import Domain

/// Look for somebody who is to be added to a case.
///
/// `Link.addPerson(case)`; everything is sent to the same address by POST with `SearchField` and
/// `AddPersonField`, so that no name stands in an address.
public struct AddPersonPage: Page {
    public var caseBar: CaseBar
    public var answers: FormAnswers

    public init(caseBar: CaseBar, answers: FormAnswers = .empty) {
        self.caseBar = caseBar
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.addPerson
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            tag(.p, text: words.note)
            postForm(.addPerson(caseBar.id), in: context) {
                hiddenField(AddPersonField.step, AddPersonField.Step.look)
                // What was answered on the later pages is not lost by going back.
                AddPersonField.kept(answers, AddPersonField.later)
                box(SearchField.given, texts.newCase.given, texts)
                box(SearchField.family, texts.newCase.family, texts)
                box(SearchField.knownAs, texts.newCase.knownAs, texts)
                checkbox(
                    AddPersonField.nameUnknown, "yes", words.nameUnknown, answers, texts)
                dateInput(
                    Question(SearchField.born, texts.newCase.born, hint: texts.newCase.bornHint),
                    answers, texts)
                radios(
                    Question(AddPersonField.sex, words.sex),
                    Sex.allCases.map { Choice($0.rawValue, texts.notification.sexes($0)) },
                    answers, texts, layout: .row)
                textInput(Question(AddPersonField.address, words.address), answers, texts)
                textInput(
                    Question(SearchField.postcode, texts.newCase.postcode), answers, texts,
                    width: .short)
                textInput(
                    Question(SearchField.phone, texts.newCase.phone), answers, texts,
                    width: .half, inputmode: "tel")
                button(words.submit)
            }
        }
    }

    private func box(_ name: String, _ label: String, _ texts: Texts) -> HTML {
        textInput(Question(name, label), answers, texts, width: .half)
    }
}

/// Fields of the forms by which somebody is added to a case, beside those of `SearchField`.
public enum AddPersonField {
    /// Left out where the worker says who it is, by `finding`.
    public static let step = "step"

    public enum Step {
        /// Show the first form again with every answer kept.
        public static let back = "back"
        /// Look for the person.
        public static let look = "look"
        /// Add the person.
        public static let add = "add"
    }

    /// `yes` when ticked.
    public static let nameUnknown = "name_unknown"
    /// `Sex` raw value.
    public static let sex = "sex"
    public static let address = "address"
    /// The ids of everyone who was shown: who was found, and who is in the case.
    public static let shown = "shown"
    /// `nobody`, or `same` or `referred` with the case and the person: `same:CASE:PERSON`.
    public static let finding = "finding"
    /// `yes` where nobody was found.
    public static let noneFound = "none_found"
    /// `Role` raw value; required.
    public static let role = "role"
    /// Years, where no date of birth is known.
    public static let age = "age"
    /// `PersonDetails.Household` raw value.
    public static let household = "household"
    /// The name of a child's school or nursery.
    public static let setting = "setting"
    /// `yes`, `no`, `unknown`.
    public static let pregnant = "pregnant"
    /// `Relationship.Kind` raw value; from the person of concern to the new one.
    public static let relationship = "relationship"
    /// `yes`, `no`, `unknown`.
    public static let together = "together"

    /// What the first form asks.
    static let first = SearchField.all + [nameUnknown, sex, address]
    /// What the last form asks.
    static let later = [role, age, household, setting, pregnant, relationship, together]

    /// Answers that another page asked for, as hidden fields.
    static func kept(_ answers: FormAnswers, _ names: [String]) -> HTML {
        pieces {
            for name in names where !answers[name].isEmpty { hiddenField(name, answers[name]) }
        }
    }
}
