import Domain

/// Open a new case.
///
/// `Link.newCase`; everything is sent to the same address by POST with `NewCaseField`: `step` says
/// whether to start from a search, add a child or open the case.
public struct NewCasePage: Page {
    /// Value is the `Area` raw value.
    public var areas: [Choice]
    /// How many children's parts the form holds, 0 to 6.
    public var children = 0
    public var answers: FormAnswers = .empty

    public init(
        areas: [Choice], children: Int = 0, answers: FormAnswers = .empty
    ) {
        self.areas = areas
        self.children = children
        self.answers = answers
    }

    public static let mostChildren = 6

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.newCase
        var sheet = Sheet(title: words.title, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.search.again, .search)
        sheet.width = .wide
        return sheet.html(in: context) {
            postForm(.newCase, in: context) {
                // Pressing Enter presses the first button, so this must be the one that opens.
                tag(
                    .button, .class("unseen"), .type(.submit), .tabindex(-1),
                    .name(NewCaseField.step), .value(NewCaseField.Step.open),
                    .hiddenFromAssistance, text: words.submit)
                hiddenField(NewCaseField.childCount, String(children))
                for id in answers.all(NewCaseField.shown) { hiddenField(NewCaseField.shown, id) }
                caseSection(texts)
                personSection(words.personOfConcern, words.personOfConcernHint, "", texts)
                personSection(words.victim, words.victimHint, NewCaseField.victimPrefix, texts)
                connectionSection(texts)
                childrenSection(texts)
                tag(.div, .class("form-end")) {
                    button(
                        words.submit, name: NewCaseField.step, value: NewCaseField.Step.open)
                    tag(.p, .class("quiet"), text: texts.common.unsaved)
                }
            }
        }
    }

    private func caseSection(_ texts: Texts) -> HTML {
        let words = texts.newCase
        return formSection(words.caseTitle) {
            radios(
                Question(NewCaseField.area, words.area, hint: words.areaHint), areas, answers,
                texts)
            radios(
                Question(NewCaseField.side, words.side, hint: words.sideHint),
                Side.allCases.map { Choice($0.rawValue, texts.words.side($0)) }, answers, texts)
            textArea(
                Question(NewCaseField.reason, words.reason, hint: words.reasonHint), answers,
                texts, rows: 3)
        }
    }

    private func personSection(
        _ title: String, _ hint: String, _ prefix: String, _ texts: Texts
    ) -> HTML {
        let words = texts.newCase
        func question(_ name: String, _ label: String, _ hint: String? = nil) -> Question {
            Question(prefix + name, label, hint: hint)
        }
        return tag(.section, .class("form-part")) {
            tag(.h2, .class("form-part-title"), text: title)
            tag(.p, .class("form-part-hint"), text: hint)
            tag(.fieldset, .class("group")) {
                tag(.legend, .class("unseen"), text: title)
                textInput(question(SearchField.given, words.given), answers, texts, width: .half)
                textInput(
                    question(SearchField.family, words.family), answers, texts, width: .half)
                textInput(
                    question(SearchField.knownAs, words.knownAs), answers, texts, width: .half)
                checkbox(
                    prefix + NewCaseField.nameUnknown, "yes", words.nameUnknown, answers, texts)
                dateInput(
                    question(SearchField.born, words.born, words.bornHint), answers, texts)
                textInput(
                    question(NewCaseField.age, words.age), answers, texts, width: .tiny,
                    inputmode: "numeric")
                textInput(
                    question(SearchField.postcode, words.postcode), answers, texts, width: .short)
                textInput(
                    question(SearchField.phone, words.phone), answers, texts, width: .half,
                    inputmode: "tel")
                answerRadios(question(NewCaseField.pregnant, words.pregnant), answers, texts)
            }
        }
    }

    private func connectionSection(_ texts: Texts) -> HTML {
        let words = texts.newCase
        return formSection(words.connected) {
            radios(
                Question(NewCaseField.relationship, words.relationship),
                Relationship.Kind.allCases.map {
                    Choice($0.rawValue, texts.words.relationship($0))
                } + [Choice("unknown", texts.common.unknown)], answers, texts)
            answerRadios(Question(NewCaseField.together, words.together), answers, texts)
            dateInput(
                Question(NewCaseField.separated, words.separated, hint: words.separatedHint),
                answers, texts)
        }
    }

    private func childrenSection(_ texts: Texts) -> HTML {
        let words = texts.newCase
        return tag(.section, .class("form-part"), .id("children")) {
            tag(.h2, .class("form-part-title"), text: words.children)
            tag(.p, .class("form-part-hint"), text: words.childrenHint)
            for number in 0..<children { childPart(number + 1, texts) }
            if children < Self.mostChildren {
                tag(.p) {
                    button(
                        children == 0 ? words.addChild : words.addAnotherChild, style: .plain,
                        name: NewCaseField.step, value: NewCaseField.Step.addChild)
                }
            } else {
                tag(.p, .class("quiet"), text: words.manyChildren)
            }
        }
    }

    private func childPart(_ number: Int, _ texts: Texts) -> HTML {
        let words = texts.newCase
        func question(_ name: String, _ label: String, _ hint: String? = nil) -> Question {
            Question(NewCaseField.child(number, name), label, hint: hint)
        }
        return tag(.fieldset, .class("group child")) {
            tag(.legend, .class("label"), text: words.child(number))
            textInput(question(SearchField.given, words.given), answers, texts, width: .half)
            textInput(question(SearchField.family, words.family), answers, texts, width: .half)
            dateInput(question(SearchField.born, words.born, words.bornHint), answers, texts)
            textInput(
                question(NewCaseField.age, words.age), answers, texts, width: .tiny,
                inputmode: "numeric")
            textInput(
                question(NewCaseField.setting, words.setting), answers, texts, width: .half)
            radios(
                question(NewCaseField.household, words.household),
                PersonDetails.Household.allCases.map {
                    Choice($0.rawValue, texts.words.household($0))
                }, answers, texts)
        }
    }
}

/// Fields of the form *Open a new case*.
///
/// The person of concern has the fields of `SearchField` as they are, the victim the same after
/// `victimPrefix`, a child those of `child(number, field)`.
public enum NewCaseField {
    public static let step = "step"

    public enum Step {
        /// Sent from a search: show the form with what was searched for.
        public static let start = "start"
        /// Show the form again with one child more and every answer kept.
        public static let addChild = "add_child"
        /// Open the case.
        public static let open = "open"
        /// Show the form again as it was.
        public static let back = "back"
    }

    /// The ids of those on record whom the worker was shown and who are none of the form's people.
    public static let shown = "shown"

    /// How many children's parts the form held.
    public static let childCount = "child_count"
    /// `Area` raw value; required.
    public static let area = "area"
    /// `Side` raw value; required.
    public static let side = "side"
    /// Free text; required.
    public static let reason = "reason"
    public static let victimPrefix = "victim_"
    /// `yes` when ticked.
    ///
    /// Also with `victimPrefix`.
    public static let nameUnknown = "name_unknown"
    /// Years, where no date of birth is known.
    ///
    /// Also with `victimPrefix` and for children.
    public static let age = "age"
    /// `yes`, `no`, `unknown`.
    ///
    /// Also with `victimPrefix`.
    public static let pregnant = "pregnant"
    /// `Relationship.Kind` raw value or `unknown`; from the person of concern to the victim.
    public static let relationship = "relationship"
    /// `yes`, `no`, `unknown`.
    public static let together = "together"
    /// `separated_day`, `separated_month`, `separated_year`.
    public static let separated = "separated"
    /// For a child: `PersonDetails.Household` raw value.
    public static let household = "household"
    /// For a child: the name of the school or nursery.
    public static let setting = "setting"

    /// `child_1_given` and so on, numbers from 1.
    public static func child(_ number: Int, _ name: String) -> String {
        "child_\(number)_\(name)"
    }
}
