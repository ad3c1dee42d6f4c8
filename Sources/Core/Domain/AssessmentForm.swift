/// A completed instrument of the pack, such as a checklist, a matrix or a bank of questions.
///
/// The DASH has a form of its own.
public struct AssessmentForm: Codable, Hashable, Sendable {
    /// Who answers.
    public enum Respondent: String, Codable, Sendable, CaseIterable {
        case victim, professional, personOfConcern, child
    }

    public struct Item: Codable, Hashable, Sendable {
        /// A word of the instrument; `unknown` is one everywhere.
        public var answer: String
        /// Where the answer came from when not from the respondent (E-23).
        public var source: Source?
        /// On how many occasions it was seen.
        public var occasions: Int?
        /// Over a continuing period.
        public var continuing: Bool?
        public var note: String?

        public init(
            answer: String, source: Source? = nil, occasions: Int? = nil,
            continuing: Bool? = nil, note: String? = nil
        ) {
            self.answer = answer
            self.source = source
            self.occasions = occasions
            self.continuing = continuing
            self.note = note
        }

        public var isKnown: Bool { answer != AssessmentForm.unknown }

        /// Seen on two or more occasions, or over a continuing period (004-10).
        public var isRepeated: Bool { (occasions ?? 0) >= 2 || continuing == true }
    }

    public static let unknown = "unknown"
    public static let yes = "yes"

    /// The instrument's id in the pack.
    public var instrument: String
    /// The person whom it is about; nil until the case says who that is.
    public var about: PersonID?
    public var respondent: Respondent
    /// By item number.
    public var items: [Int: Item]
    /// A word of the instrument's outcomes.
    public var outcome: String?
    public var note: String?
    public var completed: Instant

    public init(
        instrument: String, about: PersonID? = nil, respondent: Respondent,
        items: [Int: Item] = [:], outcome: String? = nil, note: String? = nil, completed: Instant
    ) {
        self.instrument = instrument
        self.about = about
        self.respondent = respondent
        self.items = items
        self.outcome = outcome
        self.note = note
        self.completed = completed
    }

    public func answer(_ number: Int) -> String {
        items[number]?.answer ?? AssessmentForm.unknown
    }
}
