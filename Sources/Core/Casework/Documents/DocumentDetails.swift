public import Domain

/// What a worker hands in for a document: what no record holds, or something to say instead of it.
///
/// It is the worker's own text, and the release check reads it like every other (DESIGN 5).
public struct DocumentDetails: Hashable, Sendable {
    /// A programme as its papers speak of it.
    public struct Programme: Hashable, Sendable {
        public var name: String?
        public var from: Day?
        public var to: Day?
        public var sessionsOffered: Int?
        public var sessionsAttended: Int?

        public init(
            name: String? = nil, from: Day? = nil, to: Day? = nil, sessionsOffered: Int? = nil,
            sessionsAttended: Int? = nil
        ) {
            self.name = name
            self.from = from
            self.to = to
            self.sessionsOffered = sessionsOffered
            self.sessionsAttended = sessionsAttended
        }
    }

    /// Who signs; the worker whom the person meets when nil.
    public var author: KnowableView.Worker?
    /// Instead of the appointment on record.
    public var appointment: KnowableView.Appointment?
    /// How long the appointment is to take.
    public var minutes: Int?
    /// What this document is to say beyond its fixed text, one paragraph each: the decision, the
    /// reply, the work done, what the worry is.
    public var text: [String]
    /// What the person is asked to do, one point each.
    public var expectations: [String]
    public var programme: Programme
    /// The day on which a request or a complaint came.
    public var received: Day?
    /// What of an access request's answer is given; all that may be where nil.
    public var access: AccessSelection?

    public init(
        author: KnowableView.Worker? = nil, appointment: KnowableView.Appointment? = nil,
        minutes: Int? = nil, text: [String] = [], expectations: [String] = [],
        programme: Programme = Programme(), received: Day? = nil
    ) {
        self.author = author
        self.appointment = appointment
        self.minutes = minutes
        self.text = text
        self.expectations = expectations
        self.programme = programme
        self.received = received
    }
}
