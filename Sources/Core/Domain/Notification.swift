/// What the police or another agency told of an incident, with the people whom it names.
///
/// Nobody in it is taken for anybody on record until a worker has looked.
public struct IncidentNotification: Codable, Hashable, Sendable {
    /// Somebody whom a notification names, as it describes them.
    public struct Person: Codable, Hashable, Sendable {
        /// Names the person in this notification and nowhere else.
        public var id: PersonID
        public var role: Role
        public var details: PersonDetails

        public init(id: PersonID, role: Role, details: PersonDetails) {
            self.id = id
            self.role = role
            self.details = details
        }
    }

    public var id: NotificationID
    public var area: Area
    /// The police, or the agency that sent it.
    public var source: Source
    /// What the sender is called, such as the force.
    public var sender: String
    /// The sender's own reference of the incident.
    public var reference: String
    /// When it happened, by the sender's record: police time, where the police sent it.
    public var happened: Instant
    /// When the notification was received.
    public var received: Instant
    /// Where it happened, in words.
    public var place: String?
    /// What happened, in a few words.
    public var what: String
    public var people: [Person]

    public init(
        id: NotificationID, area: Area, source: Source, sender: String, reference: String,
        happened: Instant, received: Instant, place: String? = nil, what: String,
        people: [Person]
    ) {
        self.id = id
        self.area = area
        self.source = source
        self.sender = sender
        self.reference = reference
        self.happened = happened
        self.received = received
        self.place = place
        self.what = what
        self.people = people
    }

    public func person(_ id: PersonID) -> Person? { people.first { $0.id == id } }
}

/// What a worker found of somebody whom a notification names.
public struct NamedFinding: Codable, Hashable, Sendable {
    public enum What: Codable, Hashable, Sendable {
        /// The person is somebody on record.
        case same(PersonInCase)
        /// The person is nobody whom the worker can find on record.
        case nobody
        /// The person may be somebody on record; a worker who sees both looks at the two.
        case referred(PersonInCase)
    }

    /// Somebody on record who was shown, with what spoke for and against.
    public struct Shown: Codable, Hashable, Sendable {
        public var place: PersonInCase
        /// The band, as the worker saw it.
        public var likelihood: String
        public var grounds: [IdentityDecision.Ground]

        public init(place: PersonInCase, likelihood: String, grounds: [IdentityDecision.Ground]) {
            self.place = place
            self.likelihood = likelihood
            self.grounds = grounds
        }
    }

    /// Whom of the notification it is about.
    public var named: PersonID
    public var what: What
    /// What was searched with.
    public var searched: PersonDetails
    /// Everyone who was found and shown, likeliest first.
    public var shown: [Shown]

    public init(named: PersonID, what: What, searched: PersonDetails, shown: [Shown]) {
        self.named = named
        self.what = what
        self.searched = searched
        self.shown = shown
    }
}

/// What a case keeps of the notification that was taken into it.
public struct TakenNotification: Codable, Hashable, Sendable {
    public var id: NotificationID
    public var source: Source
    public var sender: String
    public var reference: String
    public var happened: Instant
    public var received: Instant
    public var place: String?
    public var what: String

    public init(_ notification: IncidentNotification) {
        id = notification.id
        source = notification.source
        sender = notification.sender
        reference = notification.reference
        happened = notification.happened
        received = notification.received
        place = notification.place
        what = notification.what
    }
}
