public import Domain

/// The part of a case that the person of concern may know.
///
/// Everything that reaches that person is made from this and from nothing else (DESIGN 5): first
/// project, then compute. It holds no identifier, number, position or time of the record; lists are
/// in the order of their own dates, and what is not in it cannot be told from what does not exist.
public struct KnowableView: Hashable, Sendable {
    /// Whom a paper is for, with the details that stand in that person's own file.
    public struct Person: Hashable, Sendable {
        public var name: PersonName?
        public var address: String?
        public var postcode: String?
        public var phone: String?
        public var email: String?

        public init(
            name: PersonName? = nil, address: String? = nil, postcode: String? = nil,
            phone: String? = nil, email: String? = nil
        ) {
            self.name = name
            self.address = address
            self.postcode = postcode
            self.phone = phone
            self.email = email
        }
    }

    /// A worker whom the person of concern meets.
    public struct Worker: Hashable, Sendable {
        public var name: String
        /// What letters call the office, where it has a name for letters.
        public var office: String?
        public var phone: String?

        public init(name: String, office: String? = nil, phone: String? = nil) {
            self.name = name
            self.office = office
            self.phone = phone
        }
    }

    /// What the person said to a worker, or what a worker saw of the person: exact, without what
    /// anybody made of it.
    public struct Words: Hashable, Sendable {
        public var on: Day
        public var words: String

        public init(on: Day, words: String) {
            self.on = on
            self.words = words
        }
    }

    /// An order that was served on the person, with its terms and without any note.
    public struct ServedOrder: Hashable, Sendable {
        public var kind: Order.Kind
        public var served: Day
        public var start: Day?
        public var end: Day?
        /// It runs until a further order.
        public var isEndless: Bool

        public init(
            kind: Order.Kind, served: Day, start: Day? = nil, end: Day? = nil,
            isEndless: Bool = false
        ) {
            self.kind = kind
            self.served = served
            self.start = start
            self.end = end
            self.isEndless = isEndless
        }
    }

    /// A contact that is planned, or was held, with the person.
    public struct Appointment: Hashable, Sendable {
        public var at: Instant?
        public var place: String?
        public var channel: PlannedContact.Channel
        public var purpose: PlannedContact.Purpose
        /// Nil where no worker of the person's own planned it.
        public var with: Worker?

        public init(
            at: Instant? = nil, place: String? = nil, channel: PlannedContact.Channel,
            purpose: PlannedContact.Purpose, with worker: Worker? = nil
        ) {
            self.at = at
            self.place = place
            self.channel = channel
            self.purpose = purpose
            self.with = worker
        }
    }

    /// What a service saw of the person's attendance.
    public struct Attendance: Hashable, Sendable {
        /// The words of the procedures' `happened.…` facts.
        public enum Kind: String, Hashable, Sendable, CaseIterable {
            case missesSession, leavesProgramme
        }

        public var kind: Kind
        public var on: Day

        public init(kind: Kind, on: Day) {
            self.kind = kind
            self.on = on
        }
    }

    /// How far the person acknowledges the abuse, by their own word or a worker's observation.
    public enum Acknowledgement: String, Hashable, Sendable, CaseIterable {
        case full, partial, none
        /// Nobody wrote down yet what the person says of it themselves.
        case notKnown
    }

    public var person: Person
    public var acknowledgement: Acknowledgement
    /// Whether the person agreed that the programme may contact their partner.
    public var permitsPartnerContact: Answer
    public var onProgramme: Answer
    public var awaitingProgramme: Answer
    public var said: [Words]
    public var observed: [Words]
    public var orders: [ServedOrder]
    public var appointments: [Appointment]
    public var attendance: [Attendance]

    public init(
        person: Person = Person(), acknowledgement: Acknowledgement = .notKnown,
        permitsPartnerContact: Answer = .unknown, onProgramme: Answer = .unknown,
        awaitingProgramme: Answer = .unknown, said: [Words] = [], observed: [Words] = [],
        orders: [ServedOrder] = [], appointments: [Appointment] = [],
        attendance: [Attendance] = []
    ) {
        self.person = person
        self.acknowledgement = acknowledgement
        self.permitsPartnerContact = permitsPartnerContact
        self.onProgramme = onProgramme
        self.awaitingProgramme = awaitingProgramme
        self.said = said
        self.observed = observed
        self.orders = orders
        self.appointments = appointments
        self.attendance = attendance
    }
}

extension KnowableView {
    /// The next meeting or call with the person after a moment, that has a time.
    public func nextAppointment(after moment: Instant) -> Appointment? {
        appointments.first { $0.isMeeting && $0.at.map { $0 > moment } ?? false }
    }

    /// The last meeting or call with the person up to a moment.
    public func lastAppointment(upTo moment: Instant) -> Appointment? {
        appointments.last { $0.isMeeting && $0.at.map { $0 <= moment } ?? false }
    }

    /// The worker whom the person met last or meets next.
    public func worker(at moment: Instant) -> Worker? {
        let near = [nextAppointment(after: moment), lastAppointment(upTo: moment)]
        return near.lazy.compactMap { $0?.with }.first
            ?? appointments.lazy.compactMap(\.with).first
    }
}

extension KnowableView.Appointment {
    /// Whether the person is there or speaks; a letter or message is sent, not attended.
    public var isMeeting: Bool {
        switch channel {
        case .homeVisit, .office, .community, .phone, .video: true
        case .letter, .text, .email: false
        }
    }
}
