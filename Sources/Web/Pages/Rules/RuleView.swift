/// A rule as practitioners read it: what it asks or forbids, when, by when, who, and why.
///
/// Encodes as the JSON of the reference.
public struct RuleView: Sendable, Encodable {
    public var id: String
    /// The first thing that it says.
    public var title: String
    /// Such as *Duty* or *Block*; of the first thing that it says.
    public var kind: String
    /// How strong it is: `Must`, `Should`, `May`, `Never`.
    public var force: String
    public var says: [Said]
    /// What it is asked of, such as `Each child`; nil for the case as a whole.
    public var askedOf: String?
    public var condition: ConditionView
    /// What happens while what decides it is not known.
    public var whenUnknown: String
    /// Always available, and never held back by anything.
    public var emergency = false
    public var note: String?
    /// Such as that a partnership has to sign it off, or that it is switched off; empty for most.
    public var status: [String] = []
    /// In force from and until, in words.
    public var period: String
    public var sources: [SourceView]
    /// Rules that lose where this one stands, and those that stand against it.
    public var overrules: [RuleReference] = []
    public var overruledBy: [RuleReference] = []
    /// Rules that work out what the condition asks about.
    public var restsOn: [RuleReference] = []
    /// The pack that holds it, by its title, and the file and line in it.
    public var pack: String
    public var place: String?

    public init(
        id: String, title: String, kind: String, force: String, says: [Said],
        condition: ConditionView, whenUnknown: String, period: String, sources: [SourceView],
        pack: String
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.force = force
        self.says = says
        self.condition = condition
        self.whenUnknown = whenUnknown
        self.period = period
        self.sources = sources
        self.pack = pack
    }

    /// One thing that a rule says, with the rows of its summary.
    public struct Said: Sendable, Encodable {
        public var kind: String
        public var text: String
        public var points: [String]
        /// By when, who, about whom, what clears it: a key and a value each.
        public var rows: [Row]

        public init(kind: String, text: String, points: [String], rows: [Row]) {
            self.kind = kind
            self.text = text
            self.points = points
            self.rows = rows
        }
    }

    public struct Row: Sendable, Encodable {
        public var key: String
        public var value: String

        public init(_ key: String, _ value: String) {
            self.key = key
            self.value = value
        }
    }
}

/// Where a rule comes from: the row of the catalogue, and the place in its document.
public struct SourceView: Sendable, Encodable {
    public var row: String
    public var document: String
    public var edition: String?
    public var section: String
    public var address: String?
    /// The day on which somebody last looked whether it still says so.
    public var checked: String?

    public init(
        row: String, document: String, edition: String? = nil, section: String,
        address: String? = nil, checked: String? = nil
    ) {
        self.row = row
        self.document = document
        self.edition = edition
        self.section = section
        self.address = address
        self.checked = checked
    }
}

/// Another rule, by its id and the first thing that it says.
public struct RuleReference: Sendable, Encodable {
    public var id: String
    public var title: String

    public init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// A condition in English: a line, or a heading such as *All of these* over further ones.
public struct ConditionView: Sendable, Equatable, Encodable {
    public var text: String
    public var parts: [ConditionView]

    public init(_ text: String, _ parts: [ConditionView] = []) {
        self.text = text
        self.parts = parts
    }
}
