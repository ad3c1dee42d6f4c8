public import Domain

/// Those on record who may be the person who is to be added to a case.
///
/// The answer to the form of `AddPersonPage`; what is found goes by POST to `Link.addPerson`.
public struct LikelyPeoplePage: Page {
    public struct Candidate: Sendable {
        public var result: SearchResult
        /// Whether the reader may say that it is the person.
        public var mayBeChosen: Bool
        /// Whether it is somebody of this case.
        public var isHere: Bool
        /// Where what is new about somebody of this case is recorded, if the reader may.
        public var change: PersonID?

        public init(
            result: SearchResult, mayBeChosen: Bool, isHere: Bool = false, change: PersonID? = nil
        ) {
            self.result = result
            self.mayBeChosen = mayBeChosen
            self.isHere = isHere
            self.change = change
        }
    }

    public var caseBar: CaseBar
    /// How the person who is to be added is called.
    public var name: String
    /// What was searched with.
    public var searched: [SummaryRow]
    /// Likeliest first.
    public var candidates: [Candidate]
    /// The people of the case: `Sam Example, victim`.
    public var here: [PersonChoice]
    /// The form as it was sent.
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, name: String, searched: [SummaryRow], candidates: [Candidate],
        here: [PersonChoice], answers: FormAnswers
    ) {
        self.caseBar = caseBar
        self.name = name
        self.searched = searched
        self.candidates = candidates
        self.here = here
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.addPerson
        var sheet = Sheet(title: words.foundTitle, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.foundLead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            searchedPart(searched, here, texts)
            postForm(.addPerson(caseBar.id), in: context) {
                AddPersonField.kept(answers, AddPersonField.first + AddPersonField.later)
                shownFields(candidates.map(\.result.person), here)
                tag(.section, .class("part"), .id(AddPersonField.finding)) {
                    tag(
                        .h2,
                        text: candidates.isEmpty
                            ? words.noCandidates : words.candidates(candidates.count))
                    if let problem = answers.problem(AddPersonField.finding) {
                        tag(.p, .id(Self.errorID), .class("error")) {
                            tag(.span, .class("unseen"), text: texts.common.errorPrefix)
                            problem.message
                        }
                    }
                    for candidate in candidates { card(candidate, texts) }
                }
                tag(.div, .class("actions")) {
                    tag(
                        .button, .class("button button--plain"), .type(.submit),
                        .name(AddPersonField.finding), .value("nobody"),
                        .describedby(
                            answers.problem(AddPersonField.finding) == nil ? [] : [Self.errorID])
                    ) {
                        candidates.isEmpty ? words.goOn : words.noneOfThese
                        hiddenWords(name)
                    }
                    changeButton(texts)
                }
            }
        }
    }

    private static let errorID = AddPersonField.finding + "-error"

    private func card(_ candidate: Candidate, _ texts: Texts) -> HTML {
        let words = texts.addPerson
        let result = candidate.result
        return result.card(texts, about: name, level: .h3) {
            guard !candidate.isHere else {
                return isHere(
                    candidate, "\(result.name), \(result.caseReference), for \(name)", texts)
            }
            return result.findingButtons(
                same: words.isSame, refer: words.isReferred, field: AddPersonField.finding,
                about: name, mayBeChosen: candidate.mayBeChosen)
        }
    }

    private func isHere(_ candidate: Candidate, _ about: String, _ texts: Texts) -> HTML {
        let words = texts.addPerson
        let isThisCase = candidate.result.caseID == caseBar.id
        return pieces {
            tag(.p) {
                tag(.strong, text: isThisCase ? words.isHere : words.isHereToo)
            }
            if let person = candidate.change {
                tag(.p) {
                    textLink(words.recordThere, to: .person(caseBar.id, person), about: about)
                }
            }
        }
    }
}

/// What the last of the pages shows: in what role the person is added.
///
/// It goes by POST to `Link.addPerson` with `AddPersonField.step` = `add`.
public struct AddedRolePage: Page {
    public var caseBar: CaseBar
    /// What was searched with.
    public var searched: [SummaryRow]
    public var here: [PersonChoice]
    /// What was found of who it is, in words; nil when nobody on record looks like the person.
    public var found: String?
    /// Whether anything is known to look for the person by.
    public var isLookedFor: Bool
    /// In which roles the reader may add somebody here.
    public var roles: [Role]
    /// Whether the case has a person of concern with whom the new person may be connected.
    public var asksRelationship: Bool
    public var answers: FormAnswers
    /// Everyone who was shown, by their ids.
    public var shown: [String]

    public init(
        caseBar: CaseBar, searched: [SummaryRow], here: [PersonChoice], found: String? = nil,
        isLookedFor: Bool = true, roles: [Role], asksRelationship: Bool = false,
        answers: FormAnswers, shown: [String]
    ) {
        self.caseBar = caseBar
        self.searched = searched
        self.here = here
        self.found = found
        self.isLookedFor = isLookedFor
        self.roles = roles
        self.asksRelationship = asksRelationship
        self.answers = answers
        self.shown = shown
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.addPerson
        var sheet = Sheet(title: words.roleTitle, caseBar: caseBar, problems: answers.problems)
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            searchedPart(searched, here, texts)
            tag(
                .p,
                text: found ?? (isLookedFor ? words.noCandidates : words.notLookedFor))
            postForm(.addPerson(caseBar.id), in: context) {
                // Pressing Enter presses the first button, so this must be the one that adds.
                tag(
                    .button, .class("unseen"), .type(.submit), .tabindex(-1),
                    .name(AddPersonField.step), .value(AddPersonField.Step.add),
                    .hiddenFromAssistance, text: words.add)
                AddPersonField.kept(answers, AddPersonField.first + [AddPersonField.noneFound])
                hiddenField(
                    AddPersonField.finding,
                    answers[AddPersonField.finding].isEmpty
                        ? "nobody" : answers[AddPersonField.finding])
                for id in shown { hiddenField(AddPersonField.shown, id) }
                radios(
                    Question(AddPersonField.role, words.role),
                    roles.map {
                        Choice($0.rawValue, texts.words.role($0), hint: words.roleHint($0))
                    }, answers, texts)
                more(texts)
                tag(.div, .class("actions")) {
                    button(words.add, name: AddPersonField.step, value: AddPersonField.Step.add)
                    changeButton(texts)
                }
            }
        }
    }

    private func more(_ texts: Texts) -> HTML {
        let words = texts.addPerson
        let known = texts.newCase
        let isBornKnown = !answers["born_year"].isEmpty
        return pieces {
            if !isBornKnown {
                textInput(
                    Question(AddPersonField.age, words.age), answers, texts, width: .tiny,
                    inputmode: "numeric")
            }
            formSection(words.forChild) {
                radios(
                    Question(AddPersonField.household, known.household),
                    PersonDetails.Household.allCases.map {
                        Choice($0.rawValue, texts.words.household($0))
                    }, answers, texts)
                textInput(
                    Question(AddPersonField.setting, known.setting), answers, texts, width: .half)
            }
            formSection(words.forAdult) {
                answerRadios(Question(AddPersonField.pregnant, known.pregnant), answers, texts)
                if asksRelationship {
                    radios(
                        Question(
                            AddPersonField.relationship, words.relationship,
                            hint: words.relationshipHint),
                        Relationship.Kind.allCases.map {
                            Choice($0.rawValue, texts.words.relationship($0))
                        }, answers, texts)
                    answerRadios(Question(AddPersonField.together, known.together), answers, texts)
                }
            }
        }
    }
}

/// Whom the worker wants to add, and who is in the case already.
private func searchedPart(
    _ searched: [SummaryRow], _ here: [PersonChoice], _ texts: Texts
) -> HTML {
    let words = texts.addPerson
    return pieces {
        if !searched.isEmpty {
            tag(.h2, text: words.searched)
            summaryList(searched, texts)
        }
        if !here.isEmpty {
            tag(.h2, text: words.here)
            bulletList(here.map(\.label))
        }
    }
}

private func shownFields(_ found: [PersonID], _ here: [PersonChoice]) -> HTML {
    pieces {
        for id in found { hiddenField(AddPersonField.shown, id.text) }
        for person in here where !found.contains(person.id) {
            hiddenField(AddPersonField.shown, person.id.text)
        }
    }
}

private func changeButton(_ texts: Texts) -> HTML {
    button(
        texts.addPerson.change, style: .quiet, name: AddPersonField.step,
        value: AddPersonField.Step.back)
}
