public import Domain

/// One thing that the rules say, ready to be read.
public struct Outcome: Sendable {
    public enum Kind: String, Sendable {
        case duty, block, warn, prompt, record, wall, route, definition
    }

    /// The outcome's key: rule, place in the rule, subjects.
    ///
    /// Part of addresses, so it names nobody.
    public var key: String
    public var kind: Kind
    /// What to do, not to do, to ask or to know, as one sentence.
    public var sentence: String
    /// What other rules say of the same in other words.
    public var otherSentences: [String] = []
    /// Whom it concerns, by a name that the reader may know.
    public var concerns: String?
    /// What makes it more than a sentence: script, address, reason.
    ///
    /// Each item is one line.
    public var points: [String] = []
    /// Who must act, as the reader calls them: `You`, `Your manager`, `The police`.
    public var owner: String?
    public var due: Instant?
    /// How the rule words its clock when there is no set time, such as `As soon as possible`.
    public var clock: String?
    /// Comes before everything else: somebody may be hurt.
    public var emergency: Bool = false
    /// For a block: each thing that clears it.
    ///
    /// Empty when nothing does.
    public var clears: [String] = []
    /// For a block: who may override and how, in words; nil when nobody may.
    public var override: String?
    public var status: Status = .open
    /// For what is done or set aside: why, in the words of whoever set it aside.
    public var settled: String?
    /// For what gave way: the rule that stands against it.
    public var standsAgainst: WinningRule?
    public var why: Why

    public init(
        key: String, kind: Kind, sentence: String, points: [String] = [], owner: String? = nil,
        due: Instant? = nil, clock: String? = nil, emergency: Bool = false, clears: [String] = [],
        override: String? = nil, status: Status = .open, why: Why
    ) {
        self.key = key
        self.kind = kind
        self.sentence = sentence
        self.points = points
        self.owner = owner
        self.due = due
        self.clock = clock
        self.emergency = emergency
        self.clears = clears
        self.override = override
        self.status = status
        self.why = why
    }

    /// The sentence with what tells it from another of the same words, for those who hear the page.
    func label(_ words: DecisionTexts) -> String {
        var parts = [sentence]
        if let concerns { parts.append(concerns) }
        switch status {
        case .open, .undetermined: break
        case .done: parts.append(words.done)
        case .declined: parts.append(words.declined)
        case .overruled: parts.append(words.overruled)
        }
        return parts.joined(separator: " – ")
    }

    public enum Status: Sendable {
        case open, done, declined
        /// Another rule, which keeps people safer, stands against it.
        case overruled
        /// The rule could not be evaluated; it holds things back until it can.
        case undetermined
    }
}

/// Why an outcome is there.
public struct Why: Sendable {
    /// A rule that says it.
    public struct SpeakingRule: Sendable {
        public var id: String
        /// The outcome’s key, which leads to the rule with the facts of the case; nil where the rule
        /// is read by itself.
        public var key: String?

        public init(id: String, key: String? = nil) {
            self.id = id
            self.key = key
        }
    }

    /// Empty for a check of Sightline’s own, which no pack holds.
    public var rules: [SpeakingRule]
    public var citations: [Citation]
    public var facts: [FiredFact] = []
    /// The rules that lost to these, and why.
    public var losing: [LosingRule]
    /// Set when parts of the reason are withheld from the reader.
    public var withheld: String?

    public init(
        rules: [SpeakingRule], citations: [Citation], facts: [FiredFact] = [],
        losing: [LosingRule] = [], withheld: String? = nil
    ) {
        self.rules = rules
        self.citations = citations
        self.facts = facts
        self.losing = losing
        self.withheld = withheld
    }
}

/// Where a rule comes from.
public struct Citation: Sendable {
    /// The catalogue's id, such as `002-87`.
    public var id: String
    /// The document's title.
    public var document: String
    /// The section or paragraph.
    public var section: String

    public init(
        id: String, document: String, section: String
    ) {
        self.id = id
        self.document = document
        self.section = section
    }
}

/// A fact that made a rule speak, and the entries that it came from.
public struct FiredFact: Sendable {
    public var text: String
    public var entries: [EntryReference] = []

    public init(
        text: String, entries: [EntryReference] = []
    ) {
        self.text = text
        self.entries = entries
    }
}

/// An entry of the record, as a link names it.
public struct EntryReference: Sendable {
    public var id: EntryID
    /// Such as `statement, 12 January 2027`; no name.
    public var title: String

    public init(
        id: EntryID, title: String
    ) {
        self.id = id
        self.title = title
    }
}

/// The rule that stands against something, by its id and what it says.
public struct WinningRule: Sendable {
    public var rule: String
    public var sentence: String

    public init(rule: String, sentence: String) {
        self.rule = rule
        self.sentence = sentence
    }
}

public struct LosingRule: Sendable {
    public var rule: String
    public var reason: String

    public init(
        rule: String, reason: String
    ) {
        self.rule = rule
        self.reason = reason
    }
}

/// A fact that is not known and would change an outcome.
///
/// Its form goes to `Link.questions(case)` with the fields of `QuestionField`.
public struct OpenQuestion: Sendable {
    /// The pack's id of the fact.
    public var fact: String
    /// The subject that the fact is about, as the decision names it; nil for a fact of the case.
    public var subject: String?
    public var question: String
    /// How it is answered.
    public var form: Form = .truth
    /// What the answer would change, as one sentence.
    public var changes: String?
    public var why: Why?
    /// Whether the answer needs reasons in the worker’s own words.
    public var asksNote = false

    public init(
        fact: String, subject: String? = nil, question: String, form: Form = .truth,
        changes: String? = nil, why: Why? = nil
    ) {
        self.fact = fact
        self.subject = subject
        self.question = question
        self.form = form
        self.changes = changes
        self.why = why
    }

    /// What an answer looks like.
    ///
    /// “Don’t know” is always offered beside it.
    public enum Form: Sendable {
        /// `yes`, `no` or `unknown`, by one press.
        case truth
        /// One of these values, or `unknown`.
        case choice([Choice])
        /// A whole number, or `unknown`.
        case number
        /// `answer_day`, `answer_month` and `answer_year`; `answer` is absent, or `unknown`.
        case day
    }
}

/// Fields of the form that answers an open question; POST `Link.questions(case)`.
public enum QuestionField {
    /// The fact's id, hidden.
    public static let fact = "fact"
    /// The subject, hidden; absent for a fact of the case.
    public static let subject = "subject"
    /// `yes`, `no`, `unknown`, or a value as `OpenQuestion.Form` says.
    public static let answer = "answer"
    /// Where the answer came from: a `Source` raw value; only on the page of questions.
    public static let source = "source"
    /// Free text: the reasons, where the question asks for them.
    public static let note = "note"
}
