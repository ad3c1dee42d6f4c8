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
    public var standing: Standing
    /// The switch of the pack that turns the rule on; a rule without one is always on.
    public var switchName: String?
    /// Whether the switch is on; set when the procedure is put together.
    public internal(set) var isOn = true
    /// Where the pack's files write it.
    public var place: RulePlace?

    /// How far a partnership may lean on a rule.
    public enum Standing: String, Sendable, CaseIterable {
        case settled
        /// Inferred, or learned from published reviews: a partnership signs it off.
        case review
        /// Its source was not seen; the rule waits behind a switch.
        case unverified
    }

    public init(
        id: String, pack: String, cites: [String], family: String? = nil, force: Force,
        scopes: [Scope] = [], condition: Condition, conditionText: String,
        consequences: [Consequence], effectiveFrom: Day? = nil, effectiveUntil: Day? = nil,
        emergency: Bool = false, whenUnknown: WhenUnknown? = nil, overrules: [String] = [],
        note: String? = nil, standing: Standing = .settled, switchName: String? = nil,
        place: RulePlace? = nil
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
        self.standing = standing
        self.switchName = switchName
        self.place = place
    }

    /// Whether the rule speaks on a day: its switch is on and the day lies within its limits.
    public func isEffective(on day: Day) -> Bool {
        isOn && (effectiveFrom.map { day >= $0 } ?? true)
            && (effectiveUntil.map { day <= $0 } ?? true)
    }
}

/// A line of a pack's file.
public struct RulePlace: Hashable, Sendable, CustomStringConvertible {
    /// Relative to the folder of packs: `hertfordshire/rules/police.yaml`.
    public var file: String
    public var line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    public var description: String { "\(file):\(line)" }
}

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
    /// The day on which somebody last looked whether it still says so.
    public var checked: Day?

    public init(
        id: String, title: String, edition: String?, url: String?, checked: Day? = nil
    ) {
        self.checked = checked
        self.id = id
        self.title = title
        self.edition = edition
        self.url = url
    }
}

/// A phrase that no text of a pack should use.
public struct UnwantedPhrase: Hashable, Sendable {
    public var phrase: String
    public var why: String
    public var instead: String?

    public init(phrase: String, why: String, instead: String?) {
        self.phrase = phrase
        self.why = why
        self.instead = instead
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
    /// What nobody is referred to as an answer to abuse, in pack order.
    public var doNotRefer: [DoNotRefer] = []
    public var instruments: [String: Instrument]
    public var cues: [Cue]
    public var calendars: Calendars
    public var owners: [String: String]
    /// By name whether each switch of the pack is on.
    public let switches: [String: Bool]
    /// Phrases that texts should not use, and field terms that readers know although they are long.
    public var unwantedPhrases: [UnwantedPhrase] = []
    public var knownTerms: Set<String> = []
    /// The pack's named numbers.
    public var settings: [String: Int] = [:]
    /// What must hold for every combination of facts.
    public var invariants: [Invariant] = []
    /// What the record sees to, whatever the rules say: proofs need not ask what cannot be.
    public var assumptions: [Invariant.Situation] = []
    /// Rows of the catalogue that no rule speaks, and why.
    public var rowNotes: [RowNote] = []
    private let places: [String: Int]
    /// Rules that set facts, each after the ones that it depends on.
    let definitions: [Int]
    /// For each fact set by definitions, the rules that set it.
    let definers: [FactSlot: [Int]]

    public init(
        id: String, title: String, contentHash: String, vocabulary: Vocabulary, rules: [Rule],
        documents: [String: SourceDocument] = [:], citations: [String: Citation] = [:],
        services: [String: Service] = [:], instruments: [String: Instrument] = [:],
        cues: [Cue] = [], calendars: Calendars, owners: [String: String] = [:],
        switches: [String: Bool] = [:]
    ) throws(DefinitionCycle) {
        let rules = rules.map { rule in
            var rule = rule
            rule.isOn = rule.switchName.map { switches[$0] ?? false } ?? true
            return rule
        }
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
        self.switches = switches
        places = Dictionary(
            rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        (definitions, definers) = try Procedure.order(rules, vocabulary)
    }

    public func rule(_ id: String) -> Rule? { places[id].map { rules[$0] } }

    /// The same procedure without one rule, for tests that ask whether anything notices.
    public func removing(rule id: String) throws(DefinitionCycle) -> Procedure {
        try with(rules: rules.filter { $0.id != id }, switches: switches)
    }

    /// The same procedure with other rules or switches.
    public func with(
        rules: [Rule], switches: [String: Bool]
    ) throws(DefinitionCycle) -> Procedure {
        var procedure = try Procedure(
            id: id, title: title, contentHash: contentHash, vocabulary: vocabulary,
            rules: rules, documents: documents, citations: citations, services: services,
            instruments: instruments, cues: cues, calendars: calendars, owners: owners,
            switches: switches)
        procedure.unwantedPhrases = unwantedPhrases
        procedure.knownTerms = knownTerms
        procedure.settings = settings
        procedure.doNotRefer = doNotRefer
        procedure.rowNotes = rowNotes
        procedure.invariants = invariants
        procedure.assumptions = assumptions
        return procedure
    }

    /// The same procedure with these switches turned on; nil when one of them is unknown.
    public func turningOn(_ names: [String]) -> Procedure? {
        guard names.allSatisfy({ self.switches[$0] != nil }) else { return nil }
        var switches = switches
        for name in names { switches[name] = true }
        return try? with(rules: rules, switches: switches)
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
