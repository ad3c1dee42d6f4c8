/// A request for the information that is held about the person of concern, by that person or by
/// somebody linked to them (UK GDPR Article 15; Data Protection Act 2018 section 45 for police).
public struct AccessRequest: Codable, Hashable, Sendable {
    /// Who asks; whoever it is gets no more than the person of concern would (G-20).
    public enum Requester: String, Codable, Hashable, Sendable, CaseIterable {
        case personOfConcern
        /// Somebody who acts for the person of concern, such as a solicitor or a relative.
        case onTheirBehalf
        /// The person of concern, or somebody linked to them, asks for what is held about a child.
        case forAChild
    }

    /// By which law it is answered.
    public enum Law: String, Codable, Hashable, Sendable, CaseIterable {
        /// UK GDPR: one calendar month, two more where the request is complex.
        case general
        /// Part 3 of the Data Protection Act 2018: the month starts on the next day and cannot be
        /// extended.
        case lawEnforcement
    }

    /// Who was asked and answers, in the procedures' words.
    public enum Controller: String, Codable, Hashable, Sendable, CaseIterable {
        case council, health, police, other
    }

    /// What of the information was asked for.
    public struct Scope: Codable, Hashable, Sendable {
        /// The parts that may be given at all; every one where all was asked for.
        public var parts: Set<AccessClass>
        public var from: Day?
        public var to: Day?

        public init(
            parts: Set<AccessClass> = AccessClass.given, from: Day? = nil, to: Day? = nil
        ) {
            self.parts = parts
            self.from = from
            self.to = to
        }

        /// Whether something of a day is asked for; what has no day of its own always is.
        public func covers(_ part: AccessClass, on day: Day?) -> Bool {
            guard parts.contains(part) else { return false }
            guard let day else { return true }
            return (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
        }
    }

    public var requester: Requester
    /// Who acts for the person, as they gave it; nil where the person asks themselves.
    public var representative: String?
    /// The day on which it came in, by whatever way; the month counts from it (E-31).
    public var received: Day
    public var law: Law
    public var controller: Controller
    public var scope: Scope

    public init(
        requester: Requester, representative: String? = nil, received: Day, law: Law,
        controller: Controller = .other, scope: Scope = Scope()
    ) {
        self.requester = requester
        self.representative = representative
        self.received = received
        self.law = law
        self.controller = controller
        self.scope = scope
    }
}

/// A class of information as an access request meets it.
///
/// Each is decided as a whole and in every request, so that neither the answer nor its making shows
/// whether anything of a class exists (D5, DX-05).
public enum AccessClass: String, Codable, Hashable, Sendable, CaseIterable {
    // What the person of concern may know, and may be given.
    case ownDetails, ownWords, observations, appointments, attendance, servedOrders
    // What never reaches that person.
    case otherPeople, childrensInformation, whoTold, services, riskAssessment, policeInformation
    case workersNotes, recordKeeping

    /// The classes that an answer may be made of.
    public static let given: Set<AccessClass> = [
        .ownDetails, .ownWords, .observations, .appointments, .attendance, .servedOrders,
    ]

    public var mayBeGiven: Bool { AccessClass.given.contains(self) }
}

/// Why the law lets a class, or a line, be left out (E-32).
public enum Exemption: String, Codable, Hashable, Sendable, CaseIterable {
    /// Rights and freedoms of others, whoever told of something included.
    case rightsOfOthers
    /// Serious harm to anybody's body or mind, where social work holds the record.
    case seriousHarm
    /// It would make it harder to prevent or solve a crime.
    case crime
    /// It is not information about whoever asks.
    case notAboutThem
}

/// What was decided about a class or about one line of an answer.
public struct AccessRuling: Codable, Hashable, Sendable {
    /// Empty where it is given.
    public var exemptions: Set<Exemption>
    /// Why; it stands on record and never in the answer.
    public var reason: String

    public init(exemptions: Set<Exemption>, reason: String) {
        self.exemptions = exemptions
        self.reason = reason
    }

    public var isGiven: Bool { exemptions.isEmpty }
}

/// A line of an answer: exact words, an appointment, an order.
public struct AccessLine: Codable, Hashable, Sendable {
    public var part: AccessClass
    public var on: Day?
    public var text: String

    public init(_ part: AccessClass, on day: Day?, _ text: String) {
        self.part = part
        self.on = day
        self.text = text
    }
}

/// A step on the way from a request to its answer.
public struct AccessStep: Codable, Hashable, Sendable {
    public struct LineRuling: Codable, Hashable, Sendable {
        public var line: AccessLine
        public var ruling: AccessRuling

        public init(_ line: AccessLine, _ ruling: AccessRuling) {
            self.line = line
            self.ruling = ruling
        }
    }

    public enum What: Codable, Hashable, Sendable {
        /// We know who asks and by what right; says how.
        case identified(String)
        /// It is complex, or one of many; says why.
        case foundComplex(String)
        /// The person was told, on this day, that it takes up to two months more, and why.
        case extensionTold(Day)
        /// Every class, by its word: given, or left out and why.
        case classesRuled([String: AccessRuling])
        /// Somebody else asked of each of these lines who could be recognised from it (E-33).
        case contextTested([LineRuling])
        /// The time limit passed; says why, and what the person was told.
        case late(String)
        /// It is answered otherwise or not at all; says why.
        case ended(String)
    }

    /// The request, by its entry.
    public var request: EntryID
    public var what: What

    public init(_ request: EntryID, _ what: What) {
        self.request = request
        self.what = what
    }
}
