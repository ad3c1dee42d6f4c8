public import Domain

/// An instrument as a form shows it.
public struct InstrumentSheet: Sendable {
    public struct Item: Sendable {
        public var number: Int
        public var text: String
        public var group: String?
        public var answers: [Choice]

        public init(number: Int, text: String, group: String? = nil, answers: [Choice]) {
            self.number = number
            self.text = text
            self.group = group
            self.answers = answers
        }
    }

    public var id: String
    public var title: String
    public var note: String?
    public var gate: [String] = []
    public var respondents: [AssessmentForm.Respondent]
    /// Whom it may be about; empty where the case says that.
    public var people: [PersonChoice] = []
    public var items: [Item] = []
    public var outcomes: [Choice] = []
    /// Whether it asks how often each was seen.
    public var asksHowOften = false
    /// On whose leave the wording is shown, and by what licence.
    public var licence: (holder: String, reference: String)?

    public init(id: String, title: String, respondents: [AssessmentForm.Respondent]) {
        self.id = id
        self.title = title
        self.respondents = respondents
    }
}

/// The form of any instrument of the pack.
///
/// `Link.instrument(case, id)`; the form goes back there with `InstrumentField`.
public struct InstrumentPage: Page {
    public var caseBar: CaseBar
    public var instrument: InstrumentSheet
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, instrument: InstrumentSheet, answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.instrument = instrument
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.instrument
        var sheet = Sheet(title: instrument.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = instrument.note
        sheet.back = (words.toList, .instruments(caseBar.id))
        return sheet.html(in: context) {
            if !instrument.gate.isEmpty {
                panel(words.gate, .caution) { bulletList(instrument.gate) }
            }
            postForm(.instrument(caseBar.id, instrument.id), in: context) {
                head(texts)
                if !instrument.items.isEmpty { questions(texts) }
                if !instrument.outcomes.isEmpty {
                    radios(
                        Question(InstrumentField.outcome, words.outcome, big: true),
                        instrument.outcomes, answers, texts)
                }
                textArea(
                    Question(
                        InstrumentField.note, words.note, hint: words.noteHint, optional: true),
                    answers, texts)
                tag(.div, .class("form-end")) {
                    button(words.submit)
                    tag(.p, .class("quiet"), text: texts.common.unsaved)
                }
            }
            if let licence = instrument.licence {
                tag(.p, .class("quiet"), text: words.licence(licence.holder, licence.reference))
            }
        }
    }

    private func head(_ texts: Texts) -> HTML {
        let words = texts.instrument
        return pieces {
            if !instrument.people.isEmpty {
                radios(
                    Question(InstrumentField.about, words.about, big: true),
                    instrument.people.map { Choice($0.id.text, $0.label) }, answers, texts)
            }
            radios(
                Question(InstrumentField.respondent, words.respondent, big: true),
                instrument.respondents.map { Choice($0.rawValue, words.respondentName($0)) },
                answers, texts)
            if asksSource {
                selectBox(
                    Question(InstrumentField.anySource, words.source, hint: words.sourceHint),
                    sources(texts), answers, texts)
            }
            dateInput(
                Question(InstrumentField.completed, words.completed, hint: words.completedHint),
                answers, texts)
        }
    }

    private var asksSource: Bool { instrument.respondents.contains(.professional) }

    private func sources(_ texts: Texts) -> [Choice] {
        Source.allCases.map { Choice($0.rawValue, texts.words.sourceShort($0)) }
    }

    private func questions(_ texts: Texts) -> HTML {
        let words = texts.instrument
        return tag(.section, .class("form-part")) {
            tag(.h2, .class("form-part-title"), text: words.questions)
            tag(.p, .class("hint"), text: words.questionsHint)
            for item in instrument.items { part(item, texts) }
        }
    }

    private func part(_ item: InstrumentSheet.Item, _ texts: Texts) -> HTML {
        tag(.div, .class("dash-item")) {
            radios(
                Question(
                    InstrumentField.item(item.number), "\(item.number). \(item.text)",
                    hint: item.group), item.answers, answers, texts, layout: .row)
            if asksSource {
                smallSelect(
                    InstrumentField.source(item.number), texts.instrument.itemSource,
                    for: "\(texts.instrument.itemSourceFor) \(item.number)",
                    empty: texts.instrument.itemSourceSame, sources(texts), texts)
            }
            if instrument.asksHowOften {
                smallSelect(
                    InstrumentField.often(item.number), texts.instrument.often,
                    for: "\(texts.instrument.oftenFor) \(item.number)",
                    empty: texts.instrument.oftenNotSaid, texts.instrument.oftenWords, texts)
                textInput(
                    Question(
                        InstrumentField.itemNote(item.number), texts.instrument.itemNote,
                        optional: true), answers, texts, spellcheck: true)
            }
        }
    }

    private func smallSelect(
        _ name: String, _ label: String, for what: String, empty: String, _ choices: [Choice],
        _ texts: Texts
    ) -> HTML {
        let problem = answers.problem(name)
        return tag(.div, .class("dash-source")) {
            tag(.label, .class("date-label"), .for(name)) {
                label
                hiddenWords(what)
            }
            if let problem {
                tag(.p, .id(name + "-error"), .class("error")) {
                    tag(.span, .class("unseen"), text: texts.common.errorPrefix)
                    problem.message
                }
            }
            tag(
                .select, .class("box box--select"), .id(name), .name(name), .autocomplete("off"),
                .describedby(problem == nil ? [] : [name + "-error"]),
                problem == nil ? nil : .invalid
            ) {
                tag(.option, .value(""), text: empty)
                for choice in choices {
                    tag(
                        .option, .value(choice.value),
                        answers.has(name, choice.value) ? .selected : nil, text: choice.label)
                }
            }
        }
    }
}

/// Fields of an instrument's form.
public enum InstrumentField {
    /// `AssessmentForm.Respondent` raw value; required.
    public static let respondent = "respondent"
    /// `PersonID`, where it is asked.
    public static let about = "about"
    /// `completed_day` and so on; empty means today.
    public static let completed = "completed"
    /// `Source` raw value for every answer that names none.
    public static let anySource = "source"
    /// A word of the instrument for each number; absent where it was not asked.
    public static func item(_ number: Int) -> String { "item_\(number)" }
    /// `Source` raw value; empty means: as for the whole form.
    public static func source(_ number: Int) -> String { "source_\(number)" }
    /// A number of occasions, or `continuing`.
    public static func often(_ number: Int) -> String { "often_\(number)" }
    public static func itemNote(_ number: Int) -> String { "note_\(number)" }
    public static let outcome = "outcome"
    public static let note = "note"
}
