/// A completed DASH checklist (SafeLives, 24 items), or the total that another agency handed over.
public struct DashForm: Codable, Hashable, Sendable {
    public enum Respondent: String, Codable, Sendable, CaseIterable {
        case victim, professional
        /// Offered so that the refusal can explain itself; never accepted (002-77).
        case personOfConcern
    }

    public struct Item: Codable, Hashable, Sendable {
        public var answer: Answer
        /// Where the answer came from when not from the victim (E-23).
        public var source: Source?

        public init(answer: Answer, source: Source? = nil) {
            self.answer = answer
            self.source = source
        }
    }

    public static let itemCount = 24

    public var respondent: Respondent
    /// By item number, 1 to 24.
    public var items: [Int: Item]
    /// A total that was handed over without its answers.
    public var total: Int?
    public var completed: Instant

    public init(
        respondent: Respondent, items: [Int: Item], total: Int? = nil, completed: Instant
    ) {
        self.respondent = respondent
        self.items = items
        self.total = total
        self.completed = completed
    }

    /// The number of items answered yes.
    public var yes: Int { total ?? items.values.count { $0.answer == .yes } }

    public func answer(_ number: Int) -> Answer { items[number]?.answer ?? .unknown }
}

/// A worker's professional judgement.
///
/// It needs reasons, and it never lowers a score (DX-17).
public struct Judgement: Codable, Hashable, Sendable {
    public var level: RiskLevel
    /// Whether serious harm is imminent; only a person may say so (DX-27).
    public var imminent: Answer
    public var reasons: [String]
    /// Evidence that does not rest on the word of the person of concern, for a lower level (DX-01).
    public var evidence: String?

    public init(
        level: RiskLevel, imminent: Answer = .unknown, reasons: [String], evidence: String? = nil
    ) {
        self.level = level
        self.imminent = imminent
        self.reasons = reasons
        self.evidence = evidence
    }
}
