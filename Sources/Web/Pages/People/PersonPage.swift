public import Domain

/// Record what is new about a person: name, where they live, how they are reached.
///
/// `Link.person(case, person)`; the form goes back there with `SearchField` and `PersonField`.
public struct PersonPage: Page {
    public var caseBar: CaseBar
    public var person: PersonID
    /// How the reader knows the person.
    public var heading: String
    /// What is on record now and theirs to see.
    public var known: [SummaryRow]
    /// Where else the same human being is on record, and theirs to see.
    public var elsewhere: [Elsewhere] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, person: PersonID, heading: String, known: [SummaryRow],
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.person = person
        self.heading = heading
        self.known = known
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.person
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.heading = heading
        sheet.caption = words.title
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if !known.isEmpty {
                tag(.section, .class("part"), .labelledby("known-now")) {
                    tag(.h2, .id("known-now"), text: words.knownTitle)
                    summaryList(known, texts)
                }
            }
            if !elsewhere.isEmpty {
                tag(.section, .class("part"), .labelledby("also-on-record")) {
                    tag(.h2, .id("also-on-record"), text: texts.identity.alsoTitle)
                    for place in elsewhere {
                        tag(.p) {
                            place.html(texts)
                            " "
                            textLink(
                                texts.identity.howLinked,
                                to: .samePerson(
                                    caseBar.id, person, place.caseID, place.person),
                                about: "with \(place.reference)")
                        }
                    }
                }
            }
            postForm(.person(caseBar.id, person), in: context) {
                formSection(words.newTitle) {
                    box(SearchField.given, texts.newCase.given, texts)
                    box(SearchField.family, texts.newCase.family, texts)
                    box(SearchField.knownAs, texts.newCase.knownAs, texts)
                    dateInput(
                        Question(
                            SearchField.born, texts.newCase.born, hint: texts.newCase.bornHint),
                        answers, texts)
                    textArea(Question(PersonField.address, words.address), answers, texts, rows: 3)
                    textInput(
                        Question(SearchField.postcode, texts.newCase.postcode), answers, texts,
                        width: .short)
                    textInput(
                        Question(SearchField.phone, texts.newCase.phone), answers, texts,
                        width: .half, inputmode: "tel")
                    textInput(
                        Question(PersonField.email, words.email), answers, texts, width: .half,
                        inputmode: "email")
                    box(PersonField.language, words.language, texts)
                }
                button(words.submit)
            }
        }
    }

    private func box(_ name: String, _ label: String, _ texts: Texts) -> HTML {
        textInput(Question(name, label), answers, texts, width: .half)
    }
}

/// Fields of the form *Record what is new about a person* beside those of `SearchField`; what is left
/// empty stays as it was.
public enum PersonField {
    public static let address = "address"
    public static let email = "email"
    public static let language = "language"
}

/// What is new about a person.
public struct PersonTexts: Sendable {
    var title = "Record what is new about a person"
    var lead = "Fill in what has changed. What you leave empty stays as it is."
    var knownTitle = "On record now"
    var newTitle = "What is new"
    var address = "Address"
    var email = "E-mail"
    var language = "Language, where an interpreter is needed"
    var submit = "Record it"
    public var nothing = "Fill in at least one thing that is new."
    public var bothNames = "Enter both names, or leave both empty."
    public var notRecorded = "This was not recorded."
    public var recorded = "It is recorded."
    var change = "Record what is new"
}
