public import Domain

/// Someone of a case as the reader may see them.
public struct PersonCard: Sendable {
    public var id: PersonID
    public var name: Released<String>
    public var role: Role
    /// What else the reader may know: born, lives, phone, connected how.
    public var facts: [SummaryRow] = []
    /// Set where a DASH may be recorded with or about this person.
    public var offersDash = false
    /// Set where the reader writes this person's file.
    public var mayChange = false
    /// Where else the same human being is on record, and the reader's to see.
    public var elsewhere: [Elsewhere] = []

    public init(
        id: PersonID, name: Released<String>, role: Role, facts: [SummaryRow] = [],
        offersDash: Bool = false
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.facts = facts
        self.offersDash = offersDash
    }
}

/// The risk to one victim, as it stands.
public struct RiskView: Sendable {
    /// Whose risk; nil when there is only one victim or the name is withheld.
    public var person: String?
    /// Nil when nobody has assessed it.
    public var level: RiskLevel?
    /// Where the level comes from: `DASH, 14 of 24, 10 January 2027`.
    public var basis: String?
    public var imminent: Answer

    public init(
        person: String? = nil, level: RiskLevel? = nil, basis: String? = nil, imminent: Answer
    ) {
        self.person = person
        self.level = level
        self.basis = basis
        self.imminent = imminent
    }
}

/// One entry of a file as it is read.
public struct EntryView: Sendable {
    public var id: EntryID
    /// What kind of thing it is: `Statement`, `DASH`, `Contact planned`.
    public var title: String
    /// When it happened or was said; nil when not known.
    public var happened: When?
    public var learned: When?
    public var recorded: Instant
    /// Who recorded it: a name and agency, or `a worker at …` where the name is withheld.
    public var author: String
    public var body: Body
    /// What the rules said then, when the reader may open it.
    public var decision: Bool = false

    public init(
        id: EntryID, title: String, happened: When? = nil, learned: When? = nil, recorded: Instant,
        author: String, body: Body, decision: Bool = false
    ) {
        self.id = id
        self.title = title
        self.happened = happened
        self.learned = learned
        self.recorded = recorded
        self.author = author
        self.body = body
        self.decision = decision
    }

    public enum Body: Sendable {
        case statement(StatementView)
        case facts([SummaryRow])
        case note(String)
        case withheld(reason: String)
    }
}

/// A statement: what was said, and apart from it what the worker made of it.
public struct StatementView: Sendable {
    public var exactWords: Released<String>
    public var speaker: Released<String>
    public var source: Source
    public var through: String?
    public var setting: String?
    public var present: String?
    public var state: String?
    /// Asked for, offered or passed on.
    public var prompting: Provenance.Prompting?
    /// The worker's own view; nil when none was written.
    public var interpretation: Released<String>?

    public init(
        exactWords: Released<String>, speaker: Released<String>, source: Source,
        through: String? = nil, setting: String? = nil, present: String? = nil,
        state: String? = nil, prompting: Provenance.Prompting? = nil,
        interpretation: Released<String>? = nil
    ) {
        self.exactWords = exactWords
        self.speaker = speaker
        self.source = source
        self.through = through
        self.setting = setting
        self.present = present
        self.state = state
        self.prompting = prompting
        self.interpretation = interpretation
    }
}

/// One person's file, or the case's own.
public struct FileView: Sendable {
    /// Unique in the page, for its heading's id.
    public var id: StreamID
    /// `File of Sam Example`, or without the name where that is withheld.
    public var title: String
    /// Set when the whole file is withheld; then `entries` is empty.
    public var withheld: String?
    /// Newest first.
    public var entries: [EntryView] = []

    public init(
        id: StreamID, title: String, withheld: String? = nil, entries: [EntryView] = []
    ) {
        self.id = id
        self.title = title
        self.withheld = withheld
        self.entries = entries
    }
}
