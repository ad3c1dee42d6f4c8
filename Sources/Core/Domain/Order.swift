/// A protective order, notice, bail or licence condition.
///
/// One order is its kind, whom it binds and the day from which it runs; recorded again, it is the
/// same order with more known of it, such as that it was served.
public struct Order: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case nonMolestation, occupation, restraining, dvpn, dvpo, dapn, dapo
        case stalkingProtection, sexualHarmPrevention, sexualRisk, antisocialInjunction
        case disqualification, bail, licence, childArrangements, forcedMarriageProtection, other
    }

    public var kind: Kind
    /// Whom it binds.
    public var respondent: PersonID
    public var protects: [PersonID]
    /// The first day on which it is in force.
    public var start: Day?
    /// The last day on which it is in force.
    public var end: Day?
    /// It runs until a further order.
    public var endless: Answer
    /// When notice of it was given.
    public var given: Instant?
    /// When it was served on the respondent.
    public var served: Instant?
    /// Authorised by an inspector or someone above.
    public var inspector: Answer
    /// Proposed or applied for; not made yet.
    public var considered: Bool
    public var note: String?

    public init(
        kind: Kind, respondent: PersonID, protects: [PersonID] = [], start: Day? = nil,
        end: Day? = nil, endless: Answer = .unknown, given: Instant? = nil,
        served: Instant? = nil, inspector: Answer = .unknown, considered: Bool = false,
        note: String? = nil
    ) {
        self.kind = kind
        self.respondent = respondent
        self.protects = protects
        self.start = start
        self.end = end
        self.endless = endless
        self.given = given
        self.served = served
        self.inspector = inspector
        self.considered = considered
        self.note = note
    }

    /// Whether a later entry speaks of this order: of the same kind and respondent, and from the
    /// same day, or the proposal of which it came.
    public func isContinued(by later: Order) -> Bool {
        guard kind == later.kind, respondent == later.respondent else { return false }
        return considered || start == nil || start == later.start
    }

    /// Whether it is in force on a day; not known where its days are not.
    public func isLive(on day: Day) -> Answer {
        if considered { return .no }
        if let start, day < start { return .no }
        if let end, day > end { return .no }
        guard start != nil, end != nil || endless == .yes else { return .unknown }
        return .yes
    }

    /// Whether it was in force once and is no more.
    public func isExpired(on day: Day) -> Answer {
        if considered || endless == .yes { return .no }
        return end.map { day > $0 ? .yes : .no } ?? .unknown
    }

    /// How long it runs, both ends counted: one made on the 1st that ends on the 28th has 28 days.
    public var days: Int? {
        guard let start, let end, end >= start else { return nil }
        return end.number - start.number + 1
    }

    /// Whole calendar months from its start to the day after its end.
    public var months: Int? {
        guard let start, let end, end >= start else { return nil }
        return start.wholeMonths(until: end.adding(days: 1))
    }

    /// Days from a day to the last one, none when that day is past.
    public func daysLeft(on day: Day) -> Int? {
        guard !considered else { return nil }
        return end.map { max(0, $0.number - day.number) }
    }
}

extension Day {
    /// Whole calendar months to a later day.
    public func wholeMonths(until later: Day) -> Int {
        guard later > self else { return 0 }
        let (year, month, _) = components
        let (laterYear, laterMonth, _) = later.components
        let months = (laterYear - year) * 12 + laterMonth - month
        return adding(months: months) <= later ? months : months - 1
    }
}
