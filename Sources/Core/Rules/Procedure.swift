import Domain

/// An area's procedures, loaded, checked and compiled: the pack and all that it extends.
public struct Procedure: Sendable {
    public var id: String
    public var title: String
    public var contentHash: String
    public let vocabulary: Vocabulary
    /// In pack order.
    public let rules: [Rule]
    public var documents: [String: SourceDocument]
    public var citations: [String: Citation]
    public var services: [String: Service]
    /// What nobody is referred to as an answer to abuse, in pack order.
    public var doNotRefer: [DoNotRefer] = []
    public var instruments: [String: Instrument]
    public let cues: [Cue]
    /// The same, ready to be found in a text.
    public let cueIndex: CueIndex
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
    let program: Program
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
        cueIndex = CueIndex(cues)
        self.calendars = calendars
        self.owners = owners
        self.switches = switches
        let places = Dictionary(
            rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        (definitions, definers) = try Procedure.order(rules, vocabulary)
        program = Program(
            rules, vocabulary, places: places, definitions: definitions, definers: definers)
    }

    public func rule(_ id: String) -> Rule? { program.places[id].map { rules[$0] } }

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
