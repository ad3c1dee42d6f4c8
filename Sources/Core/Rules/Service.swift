public import Domain

/// Somewhere to turn, from an area's directory.
public struct Service: Hashable, Sendable {
    /// Whom a service is for.
    public enum Audience: String, Sendable, CaseIterable {
        case victim, personOfConcern, child, professional, family, anyone
    }

    /// How it is reached; one of them at least.
    public struct Contact: Hashable, Sendable {
        public var phone: String?
        public var text: String?
        public var email: String?
        public var web: String?
        /// What a number does not say: through whom, or that it is to be checked.
        public var note: String?

        public init(
            phone: String? = nil, text: String? = nil, email: String? = nil, web: String? = nil,
            note: String? = nil
        ) {
            self.phone = phone
            self.text = text
            self.email = email
            self.web = web
            self.note = note
        }
    }

    public var id: String
    public var name: String
    /// The pack that holds the entry.
    public var pack: String
    /// The word that a referral to it has as its kind: `perpetratorProgramme`, `angerManagement`.
    public var kind: String
    public var audiences: [Audience]
    /// Whom it takes, one line each.
    public var criteria: [String]
    /// Whom it does not take and what it is not for, one line each.
    public var notFor: [String]
    /// The areas that it serves; all of the pack's own when none is named.
    public var areas: [String]
    public var hours: OpeningHours
    public var hoursNote: String?
    public var contact: Contact
    public var accredited: Bool?
    public var partnerSupport: Bool?
    public var gateway: Bool
    public var lastVerified: Day

    public init(
        id: String, name: String, pack: String = "", kind: String, audiences: [Audience],
        criteria: [String] = [], notFor: [String] = [], areas: [String] = [],
        hours: OpeningHours = .unknown, hoursNote: String? = nil, contact: Contact,
        accredited: Bool? = nil, partnerSupport: Bool? = nil, gateway: Bool = false,
        lastVerified: Day
    ) {
        self.id = id
        self.name = name
        self.pack = pack
        self.kind = kind
        self.audiences = audiences
        self.criteria = criteria
        self.notFor = notFor
        self.areas = areas
        self.hours = hours
        self.hoursNote = hoursNote
        self.contact = contact
        self.accredited = accredited
        self.partnerSupport = partnerSupport
        self.gateway = gateway
        self.lastVerified = lastVerified
    }

    /// Whether the entry was last verified longer ago than that; the day itself still counts.
    public func isStale(on day: Day, after days: Int) -> Bool {
        day.number - lastVerified.number > days
    }

    /// Whether it serves the area of a pack.
    ///
    /// The pack that holds the entry may cover several areas and offers all of its own.
    public func serves(_ area: String) -> Bool {
        areas.isEmpty || pack == area || areas.contains(area)
    }
}

/// Something that nobody is referred to as an answer to abuse (services.md E2).
public struct DoNotRefer: Hashable, Sendable {
    public var id: String
    public var name: String
    /// The kind of referral that it would be; nil where it is no referral, such as a go-between.
    public var kind: String?
    public var reason: String
    /// The catalogue's rows.
    public var cites: [String]
    /// Services to turn to instead.
    public var instead: [String]

    public init(
        id: String, name: String, kind: String?, reason: String, cites: [String], instead: [String]
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.reason = reason
        self.cites = cites
        self.instead = instead
    }
}

/// A service at one moment: whether it is open, and whether its entry can still be relied on.
public struct ServiceStanding: Hashable, Sendable {
    public var opening: Opening
    public var isStale: Bool

    public init(opening: Opening, isStale: Bool) {
        self.opening = opening
        self.isStale = isStale
    }
}

extension Procedure {
    /// Days after which an entry of the directory counts as stale, unless the pack says otherwise.
    public static let usualServiceStaleDays = 365

    public var serviceStaleDays: Int {
        settings["serviceStaleDays"] ?? Procedure.usualServiceStaleDays
    }

    public func standing(of service: Service, at instant: Instant) -> ServiceStanding {
        ServiceStanding(
            opening: service.opening(at: instant, calendars),
            isStale: service.isStale(on: instant.day, after: serviceStaleDays))
    }
}
