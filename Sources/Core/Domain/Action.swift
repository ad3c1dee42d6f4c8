/// A contact that a worker plans, as the gate before it needs to know it.
public struct PlannedContact: Codable, Hashable, Sendable {
    public enum Partner: String, Codable, Sendable, CaseIterable {
        case personOfConcern, victim, child, household
    }

    public enum Purpose: String, Codable, Sendable, CaseIterable {
        case routineEnquiry, abuseDiscussion, challenge, riskManagement, childWelfare
        case programmeWork, notification
    }

    public enum Channel: String, Codable, Sendable, CaseIterable {
        case homeVisit, office, community, phone, letter, text, email, video
    }

    public var with: Partner
    public var person: PersonID?
    public var purpose: Purpose
    public var channel: Channel
    public var place: String?
    public var at: Instant?
    /// Answers to what the gate asks, by the fact's name without `contact.`: `alone`,
    /// `workerTrained`, `managerApproved`, `planAgreed`, `bothPresent`, ….
    public var answers: [String: Answer]

    public init(
        with: Partner, person: PersonID? = nil, purpose: Purpose, channel: Channel,
        place: String? = nil, at: Instant? = nil, answers: [String: Answer] = [:]
    ) {
        self.with = with
        self.person = person
        self.purpose = purpose
        self.channel = channel
        self.place = place
        self.at = at
        self.answers = answers
    }
}

/// A referral that a worker asks for.
public struct Referral: Codable, Hashable, Sendable {
    public var person: PersonID
    /// A word of the fact `referral.kind`.
    public var kind: String
    /// A service of the area's directory.
    public var service: String?
    /// A word of the fact `referral.consent`.
    public var consent: String?
    /// Answers by the fact's name without `referral.`: `accredited`, `partnerSupport`,
    /// `formComplete`, `asAbuseResponse`, `attending`.
    public var answers: [String: Answer]
    public var note: String?

    public init(
        person: PersonID, kind: String, service: String? = nil, consent: String? = nil,
        answers: [String: Answer] = [:], note: String? = nil
    ) {
        self.person = person
        self.kind = kind
        self.service = service
        self.consent = consent
        self.answers = answers
        self.note = note
    }
}

/// A message that someone wants carried between the people of a case.
public struct CarriedMessage: Codable, Hashable, Sendable {
    public var from: PersonID
    public var to: PersonID
    public var kind: String
    public var requestedByVictim: Answer

    public init(
        from: PersonID, to: PersonID, kind: String, requestedByVictim: Answer = .unknown
    ) {
        self.from = from
        self.to = to
        self.kind = kind
        self.requestedByVictim = requestedByVictim
    }
}

/// What a worker did about a duty, or why it cannot be done.
public struct DutyReport: Codable, Hashable, Sendable {
    /// The outcome's key in the decision that asked for it.
    public var key: String
    public var done: Bool
    /// What was done, or the reason for declining.
    public var note: String

    public init(key: String, done: Bool, note: String) {
        self.key = key
        self.done = done
        self.note = note
    }
}
