public import Domain

/// A catalogue row that no rule speaks: one that lives in code or pack data, or that nothing can
/// compute.
public struct RowNote: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case definition, notExecutable
    }

    public var row: String
    public var kind: Kind
    /// For a definition: the file, or the pack's part, in which it lives.
    public var place: String?
    public var why: String

    public init(row: String, kind: Kind, place: String?, why: String) {
        self.row = row
        self.kind = kind
        self.place = place
        self.why = why
    }
}

/// A document that rules rest on.
public struct SourceDocument: Hashable, Sendable {
    public var id: String
    public var title: String
    public var edition: String?
    public var url: String?

    public init(id: String, title: String, edition: String?, url: String?) {
        self.id = id
        self.title = title
        self.edition = edition
        self.url = url
    }
}

/// Where one catalogue row stands in its document.
public struct Citation: Hashable, Sendable {
    public var id: String
    public var document: String
    public var section: String

    public init(id: String, document: String, section: String) {
        self.id = id
        self.document = document
        self.section = section
    }
}

/// Somewhere to turn, from an area's directory.
public struct Service: Hashable, Sendable {
    public var id: String
    public var name: String
    public var audience: String
    public var criteria: String?
    public var hours: String?
    public var contact: String
    /// The word that a referral to it has as its kind: `perpetratorProgramme`, `angerManagement`.
    public var kind: String
    public var accredited: Bool?
    public var partnerSupport: Bool?
    public var gateway: Bool
    public var lastVerified: Day

    public init(
        id: String, name: String, audience: String, criteria: String?, hours: String?,
        contact: String, kind: String, accredited: Bool?, partnerSupport: Bool?, gateway: Bool,
        lastVerified: Day
    ) {
        self.id = id
        self.name = name
        self.audience = audience
        self.criteria = criteria
        self.hours = hours
        self.contact = contact
        self.kind = kind
        self.accredited = accredited
        self.partnerSupport = partnerSupport
        self.gateway = gateway
        self.lastVerified = lastVerified
    }
}

/// The items of a risk instrument, in the project's own words or an area's licensed ones.
public struct Instrument: Hashable, Sendable {
    public struct Item: Hashable, Sendable {
        public var number: Int
        public var topic: String

        public init(number: Int, topic: String) {
            self.number = number
            self.topic = topic
        }
    }

    public var id: String
    public var title: String
    public var items: [Item]

    public init(id: String, title: String, items: [Item]) {
        self.id = id
        self.title = title
        self.items = items
    }
}

/// Words in what was said that point to something, such as a wish for anger management.
public struct Cue: Hashable, Sendable {
    public var id: String
    public var label: String
    public var phrases: [String]

    public init(id: String, label: String, phrases: [String]) {
        self.id = id
        self.label = label
        self.phrases = phrases
    }
}
