public import Domain

/// A service of the directory.
public struct Service: Sendable {
    /// The value that the form sends.
    public var id: String
    public var name: String
    /// Whom it is for, as one sentence.
    public var audience: String
    /// The areas that it serves, as one sentence; nil when it serves everyone here.
    public var area: String?
    /// Whom it takes, one line each.
    public var criteria: [String] = []
    /// Whom it does not take and what it is not for, one line each.
    public var notFor: [String] = []
    /// Telephone, address of a page or mail box, as people read it.
    public var contact: [String] = []
    public var hours: String?
    /// Whether it is open now, in words; nil where the hours are not known.
    public var opening: String?
    public var isOpen = false
    /// When somebody last checked these details; nil when nobody has.
    public var lastVerified: Day?
    /// Whether that was too long ago to rely on.
    public var isStale = false

    public init(
        id: String, name: String, audience: String, criteria: [String] = [], contact: [String] = [],
        hours: String? = nil, lastVerified: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.audience = audience
        self.criteria = criteria
        self.contact = contact
        self.hours = hours
        self.lastVerified = lastVerified
    }
}

func serviceFacts(_ service: Service, _ texts: Texts) -> HTML {
    let words = texts.directory
    return pieces {
        if service.opening != nil || service.isStale {
            tag(.p, .class("service-tags")) {
                if let opening = service.opening {
                    statusTag(opening, service.isOpen ? .good : .plain)
                    " "
                }
                if service.isStale, let verified = service.lastVerified {
                    statusTag(words.stale(verified), .caution)
                }
            }
        }
        tag(.p) {
            service.audience
            if let area = service.area { " " + area }
        }
        if !service.criteria.isEmpty { bulletList(service.criteria) }
        if !service.notFor.isEmpty {
            tag(.p, text: words.notFor)
            bulletList(service.notFor)
        }
        tag(.p, .class("service-line")) {
            if !service.contact.isEmpty {
                tag(.span) {
                    words.contact + " "
                    tag(.strong, text: service.contact.joined(separator: ", "))
                }
            }
            if let hours = service.hours {
                tag(.span, text: words.hours + " " + hours)
            }
            if !service.isStale {
                tag(.span, text: service.lastVerified.map(words.verified) ?? words.notVerified)
            }
        }
    }
}

/// Something that is never the answer to domestic abuse.
public struct BlockedKind: Sendable {
    /// The value that the form sends; choosing it brings the refusal with its sources.
    public var id: String
    public var name: String
    public var reason: String
    /// Services to turn to instead.
    public var instead: [String]
    /// The catalogue's rows behind the reason.
    public var rows: [String]
    /// False for what is no referral, such as a go-between: it is told and cannot be chosen.
    public var canBeChosen: Bool

    public init(
        id: String, name: String, reason: String, instead: [String], rows: [String] = [],
        canBeChosen: Bool = true
    ) {
        self.id = id
        self.name = name
        self.reason = reason
        self.instead = instead
        self.rows = rows
        self.canBeChosen = canBeChosen
    }
}
