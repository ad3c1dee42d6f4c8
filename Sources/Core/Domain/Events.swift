/// Something that happened between the people of a case.
public struct Incident: Codable, Hashable, Sendable {
    public var provenance: Provenance
    public var at: Instant
    public var known: Instant
    public var what: String
    public var crime: Answer
    public var strangulation: Answer
    public var marks: Answer
    public var lostConsciousness: Answer
    public var childrenPresent: Answer

    public init(
        provenance: Provenance, at: Instant, known: Instant, what: String,
        crime: Answer = .unknown, strangulation: Answer = .unknown, marks: Answer = .unknown,
        lostConsciousness: Answer = .unknown, childrenPresent: Answer = .unknown
    ) {
        self.provenance = provenance
        self.at = at
        self.known = known
        self.what = what
        self.crime = crime
        self.strangulation = strangulation
        self.marks = marks
        self.lostConsciousness = lostConsciousness
        self.childrenPresent = childrenPresent
    }
}

/// Police went to a domestic-abuse incident.
///
/// Clocks start at police time.
public struct PoliceAttendance: Codable, Hashable, Sendable {
    public var at: Instant
    public var tourEnds: Instant?
    /// The grade of the DARA; nil while it is not graded.
    public var grade: RiskLevel?
    public var summary: String?

    public init(
        at: Instant, tourEnds: Instant? = nil, grade: RiskLevel? = nil, summary: String? = nil
    ) {
        self.at = at
        self.tourEnds = tourEnds
        self.grade = grade
        self.summary = summary
    }
}

/// A change in someone's life that reopens the risk, absences included.
public struct Development: Codable, Hashable, Sendable {
    /// A word K for which the procedure has the fact `happened.K`.
    public var kind: String
    public var about: PersonID
    public var on: Day
    public var detail: String?

    public init(kind: String, about: PersonID, on: Day, detail: String? = nil) {
        self.kind = kind
        self.about = about
        self.on = on
        self.detail = detail
    }
}

/// What is planned in answer to the abuse, in the words of the fact `plan.responses`.
public struct PlannedResponses: Codable, Hashable, Sendable {
    public var about: PersonID
    public var planned: [String]

    public init(about: PersonID, planned: [String]) {
        self.about = about
        self.planned = planned
    }
}

/// The answer to an open question, with where it came from.
public struct Finding: Codable, Hashable, Sendable {
    /// The fact's name in the procedure's vocabulary.
    public var fact: String
    /// The subject that it is about, as the decision named it; nil for the case as a whole.
    public var subject: String?
    /// The value, as the vocabulary writes it.
    public var value: String
    public var provenance: Provenance
    public var note: String?

    public init(
        fact: String, subject: String? = nil, value: String, provenance: Provenance,
        note: String? = nil
    ) {
        self.fact = fact
        self.subject = subject
        self.value = value
        self.provenance = provenance
        self.note = note
    }
}
