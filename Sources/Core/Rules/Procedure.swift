public import Domain

/// One rule of a pack, compiled.
public struct Rule: Sendable {
    public enum WhenUnknown: String, Sendable, CaseIterable {
        /// Take the careful branch: say it, marked as not yet determined.
        case act
        /// Ask for what is missing.
        case ask
        /// Neither.
        case quiet
    }

    public var id: String
    /// The pack that holds it.
    public var pack: String
    public var cites: [String]
    public var family: String?
    public var force: Force
    /// The scopes over whose subjects the rule is evaluated.
    public var scopes: [Scope]
    public var condition: Condition
    /// The condition as the pack writes it.
    public var conditionText: String
    public var consequences: [Consequence]
    public var effectiveFrom: Day?
    public var effectiveUntil: Day?
    /// Always available, never gated by anything (DX-08).
    public var emergency: Bool
    public var whenUnknown: WhenUnknown?
    /// Rules that lose where this one stands.
    public var overrules: [String]
    /// Why the pack reads the source as it does.
    public var note: String?

    public init(
        id: String, pack: String, cites: [String], family: String? = nil, force: Force,
        scopes: [Scope] = [], condition: Condition, conditionText: String,
        consequences: [Consequence], effectiveFrom: Day? = nil, effectiveUntil: Day? = nil,
        emergency: Bool = false, whenUnknown: WhenUnknown? = nil, overrules: [String] = [],
        note: String? = nil
    ) {
        self.id = id
        self.pack = pack
        self.cites = cites
        self.family = family
        self.force = force
        self.scopes = scopes
        self.condition = condition
        self.conditionText = conditionText
        self.consequences = consequences
        self.effectiveFrom = effectiveFrom
        self.effectiveUntil = effectiveUntil
        self.emergency = emergency
        self.whenUnknown = whenUnknown
        self.overrules = overrules
        self.note = note
    }

    func isEffective(on day: Day) -> Bool {
        (effectiveFrom.map { day >= $0 } ?? true) && (effectiveUntil.map { day <= $0 } ?? true)
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

/// An area's procedures, loaded, checked and compiled: the pack and all that it extends.
public struct Procedure: Sendable {
    public var id: String
    public var title: String
    public var contentHash: String
    public var vocabulary: Vocabulary
    /// In pack order.
    public let rules: [Rule]
    public var documents: [String: SourceDocument]
    public var citations: [String: Citation]
    public var services: [String: Service]
    public var instruments: [String: Instrument]
    public var cues: [Cue]
    public var calendars: Calendars
    public var owners: [String: String]
    private let places: [String: Int]
    /// Rules that set facts, each after the ones that it depends on.
    let definitions: [Int]
    /// For each fact set by definitions, the rules that set it.
    let definers: [FactSlot: [Int]]

    public init(
        id: String, title: String, contentHash: String, vocabulary: Vocabulary, rules: [Rule],
        documents: [String: SourceDocument] = [:], citations: [String: Citation] = [:],
        services: [String: Service] = [:], instruments: [String: Instrument] = [:],
        cues: [Cue] = [], calendars: Calendars, owners: [String: String] = [:]
    ) throws(DefinitionCycle) {
        self.id = id
        self.title = title
        self.contentHash = contentHash
        self.vocabulary = vocabulary
        self.rules = rules
        self.documents = documents
        self.citations = citations
        self.services = services
        self.instruments = instruments
        self.cues = cues
        self.calendars = calendars
        self.owners = owners
        places = Dictionary(
            rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        (definitions, definers) = try Procedure.order(rules, vocabulary)
    }

    public func rule(_ id: String) -> Rule? { places[id].map { rules[$0] } }

    /// The same procedure without one rule, for tests that ask whether anything notices.
    public func removing(rule id: String) throws(DefinitionCycle) -> Procedure {
        try Procedure(
            id: self.id, title: title, contentHash: contentHash, vocabulary: vocabulary,
            rules: rules.filter { $0.id != id }, documents: documents, citations: citations,
            services: services, instruments: instruments, cues: cues, calendars: calendars,
            owners: owners)
    }
}

/// Definitions that need each other, by rule id.
public struct DefinitionCycle: Error, Equatable {
    public var rules: [String]
}

extension Procedure {
    /// Sorts defining rules so that each comes after those that set what it reads.
    private static func order(
        _ rules: [Rule], _ vocabulary: Vocabulary
    ) throws(DefinitionCycle) -> ([Int], [FactSlot: [Int]]) {
        var definers: [FactSlot: [Int]] = [:]
        for (index, rule) in rules.enumerated() {
            for consequence in rule.consequences {
                if let slot = consequence.sets { definers[slot, default: []].append(index) }
            }
        }
        var ordered: [Int] = []
        var state = Array(repeating: 0, count: rules.count)
        var path: [Int] = []
        for index in rules.indices
        where rules[index].consequences.contains(where: { $0.sets != nil }) {
            try visit(index, rules, definers, &state, &path, &ordered)
        }
        return (ordered, definers)
    }

    private static func visit(
        _ index: Int, _ rules: [Rule], _ definers: [FactSlot: [Int]], _ state: inout [Int],
        _ path: inout [Int], _ ordered: inout [Int]
    ) throws(DefinitionCycle) {
        if state[index] == 2 { return }
        if state[index] == 1 {
            let start = path.firstIndex(of: index) ?? 0
            throw DefinitionCycle(rules: path[start...].map { rules[$0].id })
        }
        state[index] = 1
        path.append(index)
        for slot in rules[index].condition.slots {
            for other in definers[slot] ?? [] {
                try visit(other, rules, definers, &state, &path, &ordered)
            }
        }
        path.removeLast()
        state[index] = 2
        ordered.append(index)
    }
}
