public import Domain

/// A chronology in the words in which a review chair reads it.
public struct ChronologyView: Sendable {
    public struct Duty: Sendable {
        public var sentence: String
        public var owner: String
        /// By when, and since when it was asked.
        public var limit: String
        /// Rule, document and section.
        public var source: String
        public var outcome: String
        public var isAmiss: Bool
        /// The decision that asked for it and what was reported, as numbers of entries.
        public var entries: String

        public init(
            sentence: String, owner: String, limit: String, source: String, outcome: String,
            isAmiss: Bool, entries: String
        ) {
            self.sentence = sentence
            self.owner = owner
            self.limit = limit
            self.source = source
            self.outcome = outcome
            self.isAmiss = isAmiss
            self.entries = entries
        }
    }

    public struct Line: Sendable {
        /// The entry's place in the record.
        public var number: String
        /// The entry's id; nil where the line only points to another.
        public var id: String?
        public var day: Day
        public var when: String
        /// When it was heard and recorded, and by whom.
        public var known: [String]
        public var title: String
        /// Exactly what was said.
        public var words: String?
        /// What the worker made of it, with whose it is.
        public var interpretation: String?
        public var provenance: String?
        public var facts: [SummaryRow]
        /// To whom it was open, from when.
        public var openTo: [String]
        public var duties: [Duty]
        /// What was asked without a limit, in a line each.
        public var unlimited: [String]

        public init(
            number: String, id: String?, day: Day, when: String, known: [String], title: String,
            words: String? = nil, interpretation: String? = nil, provenance: String? = nil,
            facts: [SummaryRow] = [], openTo: [String] = [], duties: [Duty] = [],
            unlimited: [String] = []
        ) {
            self.number = number
            self.id = id
            self.day = day
            self.when = when
            self.known = known
            self.title = title
            self.words = words
            self.interpretation = interpretation
            self.provenance = provenance
            self.facts = facts
            self.openTo = openTo
            self.duties = duties
            self.unlimited = unlimited
        }
    }

    public struct Month: Sendable {
        public var title: String
        public var lines: [Line]

        public init(title: String, lines: [Line]) {
            self.title = title
            self.lines = lines
        }
    }

    /// What each agency knew just before something happened.
    public struct KeyDate: Sendable {
        public struct Row: Sendable {
            public var agency: String
            public var knew: String
            public var didNotKnow: String

            public init(agency: String, knew: String, didNotKnow: String) {
                self.agency = agency
                self.knew = knew
                self.didNotKnow = didNotKnow
            }
        }

        public var title: String
        public var rows: [Row]
        /// What had happened and nobody had recorded; nil where there is nothing.
        public var unrecorded: String?

        public init(title: String, rows: [Row], unrecorded: String?) {
            self.title = title
            self.rows = rows
            self.unrecorded = unrecorded
        }
    }

    /// Names the case in words that tell nothing about people.
    public var reference: String
    public var scope: [SummaryRow] = []
    public var people: [SummaryRow] = []
    public var agencies: [SummaryRow] = []
    public var levels: [SummaryRow] = []
    /// What the reader must know about the words in which it is written.
    public var notes: [String] = []
    public var months: [Month] = []
    public var notDone: [Duty] = []
    public var late: [Duty] = []
    public var declined: [Duty] = []
    /// What was open at the end because time had passed, in a line each.
    public var arisen: [String] = []
    public var keyDates: [KeyDate] = []
    public var proof: [SummaryRow] = []

    public init(reference: String) { self.reference = reference }
}
