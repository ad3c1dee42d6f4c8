/// A person's place in one case.
///
/// The same human being has one in each case, each with an id of its own.
public struct PersonInCase: Codable, Hashable, Sendable {
    public var caseID: CaseID
    public var person: PersonID

    public init(_ caseID: CaseID, _ person: PersonID) {
        self.caseID = caseID
        self.person = person
    }
}

/// Two people on record in two cases, in no order.
public struct PersonPair: Codable, Hashable, Sendable {
    public let first: PersonInCase
    public let second: PersonInCase

    public init(_ one: PersonInCase, _ other: PersonInCase) {
        (first, second) = one.person.text <= other.person.text ? (one, other) : (other, one)
    }

    /// The other of the two; nil for somebody who is neither.
    public func other(than person: PersonInCase) -> PersonInCase? {
        person == first ? second : person == second ? first : nil
    }
}

/// What was found of two people on record: whether they are one.
public struct IdentityDecision: Codable, Hashable, Sendable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The two are one person.
        case linked
        /// The two are one person in opposite roles; it waits for a second worker.
        case proposed
        /// A second worker says so too: the two are one person.
        case confirmed
        /// What was proposed is not so, or not known.
        case declined
        /// The link was wrong and is no more.
        case ended
        /// The two are never to be taken for one.
        case keptApart
        /// That the two are different is not certain any more.
        case apartWithdrawn
        /// A worker looks at the two another time.
        case putOff
        /// Whoever took in a notification could not tell, and asks that somebody looks at the two.
        case referred
    }

    /// One thing that spoke for or against, as it was shown to whoever decided.
    public struct Ground: Codable, Hashable, Sendable {
        public var kind: String
        public var weight: Int

        public init(kind: String, weight: Int) {
            self.kind = kind
            self.weight = weight
        }
    }

    public var pair: PersonPair
    public var kind: Kind
    /// It outlives every case, so it must name nobody.
    public var reason: String
    public var grounds: [Ground]

    public init(_ kind: Kind, of pair: PersonPair, reason: String, grounds: [Ground]) {
        self.pair = pair
        self.kind = kind
        self.reason = reason
        self.grounds = grounds
    }
}

/// Somebody was looked for before they were added, by what is known of them when they are.
public struct LookedFor: Codable, Hashable, Sendable {
    /// How many were shown to the worker.
    public var shown: Int
    /// Everyone who was shown, likeliest first; nil in entries of before that was recorded.
    public var people: [NamedFinding.Shown]?
    /// What the worker found of who it is; nil in entries of before that was recorded.
    public var found: NamedFinding.What?

    public init(shown: [NamedFinding.Shown], found: NamedFinding.What) {
        self.shown = shown.count
        people = shown
        self.found = found
    }
}
