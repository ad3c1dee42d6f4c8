/// What a person is in a case.
///
/// Never derived from sex; a role has a history (DESIGN 3).
public enum Role: String, Codable, Sendable, CaseIterable {
    /// The person whose behaviour is of concern, of either sex.
    case personOfConcern
    case victim
    case child
    /// Allegations go both ways and nobody trained has yet found who is the primary aggressor.
    case undetermined
}

/// How a person is called.
///
/// Nothing here may leave the file's seal.
public struct PersonName: Codable, Hashable, Sendable {
    public var given: String
    public var family: String
    public var knownAs: String?

    public init(given: String, family: String, knownAs: String? = nil) {
        self.given = given
        self.family = family
        self.knownAs = knownAs
    }

    public var full: String { "\(given) \(family)" }
}

/// Recorded when known; read by no rule on role or risk (000-10).
public enum Sex: String, Codable, Sendable, CaseIterable {
    case female, male, other
}

/// Where a child learns, with what the school-day clock needs.
public struct Setting: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case nursery, school, college, alternative, home
    }

    public var kind: Kind
    public var name: String?
    /// The name of a school calendar of the area's pack.
    public var calendar: String?
    /// When the setting's day begins; the calendar's own time when nil.
    public var opens: String?
    /// Whether the child is a registered pupil, reception or later.
    public var onRoll: Bool?

    public init(
        kind: Kind, name: String? = nil, calendar: String? = nil, opens: String? = nil,
        onRoll: Bool? = nil
    ) {
        self.kind = kind
        self.name = name
        self.calendar = calendar
        self.opens = opens
        self.onRoll = onRoll
    }
}

/// Yes, no or not known, as a professional answers a question.
///
/// Not known is never no (DX-28).
public enum Answer: String, Codable, Sendable, CaseIterable {
    case yes, no, unknown
}

/// Who a person is and how to reach them: one entry adds or replaces what it states.
public struct PersonDetails: Codable, Hashable, Sendable {
    public var name: PersonName?
    public var born: Day?
    /// Stated age in years where no date of birth is known.
    public var statedAge: Int?
    public var unborn: Bool?
    public var sex: Sex?
    public var address: String?
    public var postcode: String?
    public var phone: String?
    public var email: String?
    public var setting: Setting?
    public var pregnant: Answer?
    public var language: String?
    /// For a child: lives with the victim, stays regularly, or neither.
    public var household: Household?

    public enum Household: String, Codable, Sendable, CaseIterable {
        case livesWithVictim, regularlyStays, elsewhere, unknown
    }

    public init(
        name: PersonName? = nil, born: Day? = nil, statedAge: Int? = nil, unborn: Bool? = nil,
        sex: Sex? = nil, address: String? = nil, postcode: String? = nil, phone: String? = nil,
        email: String? = nil, setting: Setting? = nil, pregnant: Answer? = nil,
        language: String? = nil, household: Household? = nil
    ) {
        self.name = name
        self.born = born
        self.statedAge = statedAge
        self.unborn = unborn
        self.sex = sex
        self.address = address
        self.postcode = postcode
        self.phone = phone
        self.email = email
        self.setting = setting
        self.pregnant = pregnant
        self.language = language
        self.household = household
    }

    /// These details with what the later ones state laid over them.
    public func updated(by later: PersonDetails) -> PersonDetails {
        PersonDetails(
            name: later.name ?? name, born: later.born ?? born,
            statedAge: later.statedAge ?? statedAge, unborn: later.unborn ?? unborn,
            sex: later.sex ?? sex, address: later.address ?? address,
            postcode: later.postcode ?? postcode, phone: later.phone ?? phone,
            email: later.email ?? email, setting: later.setting ?? setting,
            pregnant: later.pregnant ?? pregnant, language: later.language ?? language,
            household: later.household ?? household)
    }
}

/// How two people of a case are connected (Domestic Abuse Act 2021, section 2).
public struct Relationship: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        case married, formerlyMarried, partners, formerPartners, parentOf, childOf, siblings
        case otherRelative, sharedParents, none
    }

    public var from: PersonID
    public var to: PersonID
    public var kind: Kind
    public var livingTogether: Answer
    /// The day on which they separated, when they have.
    public var separated: Day?

    public init(
        from: PersonID, to: PersonID, kind: Kind, livingTogether: Answer = .unknown,
        separated: Day? = nil
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.livingTogether = livingTogether
        self.separated = separated
    }
}

/// An authority's area, whose procedure pack decides.
public struct Area: RawRepresentable, Codable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}
