public import Domain

/// Search before a case is opened.
///
/// `Link.search`; sent by POST, so that no name stands in an address. Fields: `SearchField`.
public struct SearchPage: Page {
    public var answers: FormAnswers = .empty

    public init(
        answers: FormAnswers = .empty
    ) {
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.search
        var sheet = Sheet(title: words.title, problems: answers.problems)
        sheet.lead = words.lead
        return sheet.html(in: context) {
            postForm(.search, in: context) {
                textInput(Question(SearchField.given, words.given), answers, texts, width: .half)
                textInput(
                    Question(SearchField.family, words.family, hint: words.familyHint), answers,
                    texts, width: .half)
                textInput(
                    Question(
                        SearchField.knownAs, words.knownAs, hint: words.knownAsHint,
                        optional: true), answers, texts, width: .half)
                dateInput(
                    Question(SearchField.born, words.born, hint: words.bornHint), answers, texts)
                textInput(
                    Question(SearchField.postcode, words.postcode, optional: true), answers,
                    texts, width: .short)
                textInput(
                    Question(SearchField.phone, words.phone, optional: true), answers, texts,
                    width: .half, inputmode: "tel")
                button(words.submit)
            }
        }
    }
}

/// Fields of the search, which the form of a new case takes over.
public enum SearchField {
    public static let given = "given"
    public static let family = "family"
    public static let knownAs = "known_as"
    /// `born_day`, `born_month`, `born_year`.
    public static let born = "born"
    public static let postcode = "postcode"
    public static let phone = "phone"

    /// Every field as it is named in the form, dates in their parts.
    public static let all = [
        given, family, knownAs, "born_day", "born_month", "born_year", postcode, phone,
    ]
}

/// What a search found; the answer to its POST.
///
/// *None of these* goes by POST to `Link.newCase` with `NewCaseField.step` = `start` and the fields
/// of the search, so that nobody types a name twice.
public struct SearchResultsPage: Page {
    public var results: [SearchResult]
    /// The search as it was sent.
    public var answers: FormAnswers

    public init(
        results: [SearchResult], answers: FormAnswers
    ) {
        self.results = results
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.search
        var sheet = Sheet(title: results.isEmpty ? words.noResults : words.results)
        sheet.lead = results.isEmpty ? words.noResultsText : words.found(results.count)
        sheet.back = (words.again, .search)
        return sheet.html(in: context) {
            if results.isEmpty {
                bulletList(words.noResultsTips)
                newCaseForm(words.newCase, style: .main, context)
            } else {
                tag(.p, text: words.choose)
                for result in results { result.card(context.texts) }
                newCaseForm(words.none, style: .plain, context)
            }
            tag(.p, .class("quiet")) {
                textLink(context.texts.access.emergencyTitle, to: .emergency)
            }
        }
    }

    private func newCaseForm(
        _ title: String, style: ButtonStyle, _ context: PageContext
    ) -> HTML {
        postForm(.newCase, in: context, key: "new-case", class: "form form--inline") {
            hiddenField(NewCaseField.step, NewCaseField.Step.start)
            for name in SearchField.all where !answers[name].isEmpty {
                hiddenField(name, answers[name])
            }
            for result in results { hiddenField(NewCaseField.shown, result.person.text) }
            button(title, style: style)
        }
    }
}

/// One person whom a search found, with how likely it is the same and why.
public struct SearchResult: Sendable {
    public var caseID: CaseID
    public var person: PersonID
    public var caseReference: String
    public var name: String
    public var role: Role
    /// What the reader may see to tell people apart: born, postcode district.
    public var facts: [SummaryRow] = []
    public var resemblance: Resemblance
    /// Whether the reader is assigned to the case.
    public var assigned: Bool
    /// The reader's other cases of the same human being.
    public var elsewhere: [Elsewhere] = []

    public init(
        caseID: CaseID, person: PersonID, caseReference: String, name: String, role: Role,
        facts: [SummaryRow] = [],
        resemblance: Resemblance, assigned: Bool, elsewhere: [Elsewhere] = []
    ) {
        self.caseID = caseID
        self.person = person
        self.caseReference = caseReference
        self.name = name
        self.role = role
        self.facts = facts
        self.resemblance = resemblance
        self.assigned = assigned
        self.elsewhere = elsewhere
    }
}
