public import Domain

/// *Record what was said*: exact words and the worker's own view, apart from each other.
///
/// `Link.statement(case)`; the form goes back to the same address with `StatementField`.
public struct StatementPage: Page {
    public var caseBar: CaseBar
    /// The people of the case whom the reader may name.
    public var people: [PersonChoice]
    /// Screening cues of the pack.
    public var cues: [Choice] = []
    /// Facts worth asking for each time: `discloses`, `seeksHelp`, `threat`, `alone`, `crime` as
    /// the pack asks for them; answered by `StatementField.fact(id)`.
    public var facts: [Choice] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, people: [PersonChoice], cues: [Choice] = [], facts: [Choice] = [],
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.people = people
        self.cues = cues
        self.facts = facts
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.statement
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        sheet.width = .wide
        let inDanger = answers.has(StatementField.danger, "yes")
        return sheet.html(in: context) {
            postForm(
                .statement(caseBar.id), in: context,
                class: inDanger ? "form danger-form danger-form--yes" : "form danger-form"
            ) {
                tag(.div, .class("danger-panel")) { emergencyPanel(texts) }
                dangerQuestion(texts)
                whoSection(texts)
                wordsSection(texts)
                settingSection(texts)
                whenSection(texts)
                if !cues.isEmpty { cueSection(texts) }
                if !facts.isEmpty { factSection(texts) }
                noteSection(texts)
                tag(.div, .class("form-end")) {
                    button(words.submit)
                    tag(.p, .class("quiet"), text: texts.common.unsaved)
                }
            }
        }
    }

    private func dangerQuestion(_ texts: Texts) -> HTML {
        answerRadios(
            Question(
                StatementField.danger, texts.statement.danger, hint: texts.statement.dangerHint,
                big: true), answers, texts)
    }

    private func whoSection(_ texts: Texts) -> HTML {
        let words = texts.statement
        let choices = people.map { Choice($0.id.text, $0.label) }
        return formSection(words.whoTitle) {
            radios(
                Question(StatementField.source, words.source),
                Source.allCases.map { Choice($0.rawValue, texts.words.source($0)) }, answers,
                texts)
            selectBox(
                Question(StatementField.speaker, words.speaker, hint: words.speakerHint),
                choices, answers, texts, empty: words.speakerNone)
            textInput(
                Question(
                    StatementField.through, words.through, hint: words.throughHint,
                    optional: true), answers, texts)
            radios(
                Question(StatementField.about, words.about),
                choices + [Choice("", words.aboutNobody)], answers, texts)
            radios(
                Question(StatementField.prompting, words.prompting),
                Provenance.Prompting.allCases.map {
                    Choice($0.rawValue, texts.words.prompting($0))
                } + [Choice("unknown", texts.common.unknown)], answers, texts)
        }
    }

    private func wordsSection(_ texts: Texts) -> HTML {
        let words = texts.statement
        return formSection(words.wordsTitle) {
            textArea(
                Question(
                    StatementField.exactWords, words.exactWords, hint: words.exactWordsHint,
                    big: true), answers, texts, rows: 8, class: "box box--words")
        }
    }

    private func noteSection(_ texts: Texts) -> HTML {
        let words = texts.statement
        return formSection(words.noteTitle) {
            textArea(
                Question(
                    StatementField.interpretation, words.interpretation,
                    hint: words.interpretationHint, big: true, optional: true),
                answers, texts, rows: 5, class: "box box--note")
        }
    }

    private func settingSection(_ texts: Texts) -> HTML {
        let words = texts.statement
        return formSection(words.settingTitle) {
            textInput(
                Question(StatementField.setting, words.setting, hint: words.settingHint), answers,
                texts)
            textInput(
                Question(StatementField.present, words.present, hint: words.presentHint), answers,
                texts)
            radios(
                Question(StatementField.state, words.state),
                [
                    Choice("calm", words.calm), Choice("distressed", words.distressed),
                    Choice("other", words.otherState), Choice("unknown", texts.common.unknown),
                ], answers, texts, layout: .row)
            answerRadios(Question(StatementField.affected, words.affected), answers, texts)
            answerRadios(
                Question(
                    StatementField.partnerKnows, words.partnerKnows, hint: words.partnerKnowsHint),
                answers, texts)
        }
    }

    private func whenSection(_ texts: Texts) -> HTML {
        let words = texts.statement
        return formSection(words.whenTitle) {
            dateInput(
                Question(StatementField.said, words.said, hint: words.saidHint), answers, texts,
                withTime: true)
            dateInput(
                Question(StatementField.learned, words.learned, hint: words.learnedHint), answers,
                texts, withTime: true)
        }
    }

    private func cueSection(_ texts: Texts) -> HTML {
        formSection(texts.statement.cuesTitle) {
            checkboxes(
                Question(
                    StatementField.cues, texts.statement.cues, hint: texts.statement.cuesHint),
                cues, answers, texts)
        }
    }

    private func factSection(_ texts: Texts) -> HTML {
        formSection(texts.statement.factsTitle) {
            for fact in facts {
                answerRadios(
                    Question(StatementField.fact(fact.value), fact.label, hint: fact.hint),
                    answers, texts)
            }
        }
    }
}

/// A person as a form offers them: a name and role where the reader may see them.
public struct PersonChoice: Sendable {
    public var id: PersonID
    /// `Sam Example, person of concern`.
    public var label: String

    public init(
        id: PersonID, label: String
    ) {
        self.id = id
        self.label = label
    }
}

/// Fields of the form *Record what was said*.
public enum StatementField {
    /// Anyone in immediate danger now: `yes`, `no`, `unknown`; required.
    public static let danger = "danger"
    /// `Source` raw value; required.
    public static let source = "source"
    /// The `PersonID` of the speaker, or empty.
    public static let speaker = "speaker"
    /// Through whom it came, free text, or empty.
    public static let through = "through"
    /// The `PersonID` of whom it is mostly about, or empty for nobody of the case.
    public static let about = "about"
    /// `Provenance.Prompting` raw value, or `unknown`.
    public static let prompting = "prompting"
    /// Free text: the words as they were said.
    public static let exactWords = "exact_words"
    /// Free text: the worker's own view.
    public static let interpretation = "interpretation"
    /// Free text: where it was said.
    public static let setting = "setting"
    /// Free text: who else was there.
    public static let present = "present"
    /// `calm` (not distressed), `distressed`, `other` (neither is known) or `unknown`.
    public static let state = "state"
    /// Affected by alcohol or drugs: `yes`, `no`, `unknown`.
    public static let affected = "affected"
    /// Whether the other person knows that this one came: `yes`, `no`, `unknown`.
    public static let partnerKnows = "partner_knows"
    /// When it was said: `said_day`, `said_month`, `said_year`, `said_time` (time may be empty).
    public static let said = "said"
    /// When the worker learned it: `learned_day` and so on; empty means when it was said.
    public static let learned = "learned"
    /// Ids of ticked cues, none or more.
    public static let cues = "cues"
    /// `yes`, `no` or `unknown` for each fact that the model hands in; absent when not answered.
    public static func fact(_ id: String) -> String { "fact_" + id }
}
