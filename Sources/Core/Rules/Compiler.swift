import Domain

/// Puts rules into the blocks of a `Program`.
struct Compiler {
    private let rules: [Rule]
    private let vocabulary: Vocabulary
    private let places: [String: Int]
    private(set) var nodes: [ProgramNode] = []
    private(set) var heads: [RuleHead] = []
    private(set) var sayings: [Saying] = []
    private(set) var lists: [Int32] = []
    private(set) var defined: [DefinedFact] = []
    private(set) var definers: [Definer] = []
    private(set) var factStarts: [Int] = []
    private(set) var facts: [FactHead] = []
    private(set) var ranks: [Int32] = []
    private var actions: [String: Int32] = [:]
    /// By action the rules that block it.
    private var blockers: [String: Stretch] = [:]
    /// By rule those that stand against it.
    private var rivals: [Int: Stretch] = [:]

    init(_ rules: [Rule], _ vocabulary: Vocabulary, _ places: [String: Int]) {
        self.rules = rules
        self.vocabulary = vocabulary
        self.places = places
        listRivals()
        listFacts()
    }

    private mutating func stretch(_ items: [Int]) -> Stretch {
        let stretch = Stretch(start: Int32(lists.count), count: Int32(items.count))
        lists += items.map { Int32($0) }
        return stretch
    }

    private mutating func listRivals() {
        var blocking: [String: [Int]] = [:]
        var overruling: [Int: [Int]] = [:]
        for (index, rule) in rules.enumerated() {
            for consequence in rule.consequences where consequence.kind == .block {
                if blocking[consequence.action]?.last != index {
                    blocking[consequence.action, default: []].append(index)
                }
            }
            for loser in Set(rule.overrules.compactMap { places[$0] }) {
                overruling[loser, default: []].append(index)
            }
        }
        for (action, rules) in blocking { blockers[action] = stretch(rules) }
        for (loser, rules) in overruling { rivals[loser] = stretch(rules) }
    }

    private mutating func listFacts() {
        let names = vocabulary.definitions.map(\.name).sorted()
        let ranks = Dictionary(
            names.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        for scope in Scope.allCases {
            factStarts.append(facts.count)
            for index in 0..<vocabulary.count(in: scope) {
                let definition = vocabulary[FactSlot(scope: scope, index: index)]
                facts.append(
                    FactHead(
                        isEssential: definition.essential, hasQuestion: definition.question != nil,
                        rank: ranks[definition.name] ?? 0, defined: -1))
            }
        }
    }

    // MARK: Rules

    mutating func add(_ index: Int) {
        let rule = rules[index]
        let first = Int32(sayings.count)
        for consequence in rule.consequences { sayings.append(saying(consequence, rule)) }
        heads.append(
            RuleHead(
                start: Int32(nodes.count), guardNode: -1,
                from: rule.isOn ? limit(rule.effectiveFrom, .min) : .max,
                until: limit(rule.effectiveUntil, .max),
                sayings: Stretch(start: first, count: Int32(rule.consequences.count)),
                overruledBy: rivals[index] ?? Stretch(),
                weight: Int32(rule.consequences.map { $0.weight(in: rule) }.max() ?? 0),
                scopes: packed(rule.scopes),
                scopeCount: UInt8(rule.scopes.count), isEmergency: rule.emergency,
                speaksUnknown: rule.consequences.contains { $0.isSaidUnknown(in: rule) },
                asks: rule.whenUnknown != .quiet,
                saysMore: rule.consequences.contains { $0.sets == nil || $0.value == nil }))
        add(rule.condition, at: 0)
        heads[index].guardNode = guardNode(of: Int(heads[index].start))
    }

    /// A condition that is a single test, or the first that all of it needs.
    private func guardNode(of start: Int) -> Int32 {
        guard nodes[start].isGroup else { return Int32(start) }
        let first = start + 1
        let hasTest = first < Int(nodes[start].operand) && !nodes[first].isGroup
        return nodes[start].operation == .all && hasTest ? Int32(first) : -1
    }

    private func packed(_ scopes: [Scope]) -> UInt64 {
        scopes.reversed().reduce(UInt64(0)) { $0 << 4 | UInt64($1.index) }
    }

    private func limit(_ day: Day?, _ otherwise: Int32) -> Int32 {
        day.map { Int32(clamping: $0.number) } ?? otherwise
    }

    private mutating func saying(_ consequence: Consequence, _ rule: Rule) -> Saying {
        let kind = consequence.kind
        let action = actions[consequence.action] ?? Int32(actions.count)
        actions[consequence.action] = action
        let givesWay = kind == .duty || kind == .route
        return Saying(
            kind: kind, order: rule.emergency ? 0 : kind.order,
            speaksUnknown: consequence.isSaidUnknown(in: rule), givesWay: givesWay, action: action,
            blockers: givesWay ? blockers[consequence.action] ?? Stretch() : Stretch())
    }

    /// Adds a node with all that is in it; in a group single tests come first, being the cheapest.
    private mutating func add(_ condition: Condition, at index: Int) {
        let head = nodes.count
        let node = condition.nodes[index]
        nodes.append(ProgramNode(node))
        guard nodes[head].isGroup else { return }
        var parts: [Int] = []
        var part = index + 1
        while part < node.end(after: index) {
            parts.append(part)
            part = condition.nodes[part].end(after: part)
        }
        let isTest = { (part: Int) in condition.nodes[part].end(after: part) == part + 1 }
        for part in parts.filter(isTest) + parts.filter({ !isTest($0) }) {
            add(condition, at: part)
        }
        nodes[head].operand = Int32(nodes.count)
    }

    // MARK: Definitions

    /// Lists the facts that definitions set, each after those that its definitions read.
    mutating func define(in order: [Int], _ setters: [FactSlot: [Int]]) {
        ranks = Array(repeating: 0, count: rules.count)
        let ranked = rules.indices.sorted {
            (-heads[$0].weight, rules[$0].id, $0) < (-heads[$1].weight, rules[$1].id, $1)
        }
        for (rank, index) in ranked.enumerated() { ranks[index] = Int32(rank) }
        let positions = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        var seen: Set<FactSlot> = []
        for index in order {
            for consequence in rules[index].consequences {
                if let slot = consequence.sets { visit(slot, setters, positions, &seen) }
            }
        }
    }

    private mutating func visit(
        _ slot: FactSlot, _ setters: [FactSlot: [Int]], _ positions: [Int: Int],
        _ seen: inout Set<FactSlot>
    ) {
        guard let setting = setters[slot], seen.insert(slot).inserted else { return }
        let ordered = Set(setting).sorted { (positions[$0] ?? 0) < (positions[$1] ?? 0) }
        for index in ordered {
            for other in rules[index].condition.slots { visit(other, setters, positions, &seen) }
        }
        let first = Int32(definers.count)
        for index in ordered {
            for consequence in rules[index].consequences where consequence.sets == slot {
                guard let value = consequence.value else { continue }
                definers.append(Definer(rule: Int32(index), value: value))
            }
        }
        let definition = vocabulary[slot]
        var isChoice = false
        if case .choice = definition.type { isChoice = true }
        facts[factStarts[slot.scope.index] + slot.index].defined = Int32(defined.count)
        defined.append(
            DefinedFact(
                slot: slot, isChoice: isChoice, otherwise: definition.otherwise,
                definers: Stretch(start: first, count: Int32(definers.count) - first)))
    }
}

extension ProgramNode {
    fileprivate init(_ node: Condition.Node) {
        switch node {
        case .all: self.init(.all)
        case .any: self.init(.any)
        case .not: self.init(.not)
        case .some(let scope, _): self.init(.some, scope: scope)
        case .every(let scope, _): self.init(.every, scope: scope)
        case .test(let slot, let test): self.init(slot, test)
        }
    }

    private init(_ operation: Operation, scope: Scope = .situation) {
        self.init(operation: operation, scope: UInt8(scope.index), slot: 0, operand: 0)
    }

    private init(_ slot: FactSlot, _ test: Test) {
        let (operation, operand): (Operation, Int) =
            switch test {
            case .isYes: (.isYes, 0)
            case .isKnown: (.isKnown, 0)
            case .equals(let wanted): (.equals, wanted)
            case .atLeast(let wanted): (.atLeast, wanted)
            case .atMost(let wanted): (.atMost, wanted)
            case .includes(let wanted): (.includes, wanted)
            case .before(let day): (.before, day.number)
            case .onOrAfter(let day): (.onOrAfter, day.number)
            case .withinMonths(let months): (.withinMonths, months)
            case .withinDays(let days): (.withinDays, days)
            }
        self.init(
            operation: operation, scope: UInt8(slot.scope.index), slot: UInt16(slot.index),
            operand: Int32(clamping: operand))
    }
}

extension OutcomeKind {
    /// The order of catalogue A5, after emergencies.
    var order: UInt8 {
        switch self {
        case .definition: 1
        case .wall: 2
        case .block: 3
        case .duty: 4
        case .record: 5
        case .route: 6
        case .warn: 7
        case .prompt: 8
        }
    }
}

extension Consequence {
    /// Whether it is said although what decides it is unknown: blocks and walls fail closed,
    /// everything else waits for the answer unless its rule says otherwise.
    func isSaidUnknown(in rule: Rule) -> Bool {
        switch rule.whenUnknown {
        case .act: kind != .definition
        case .ask, .quiet: false
        case nil: kind == .block || kind == .wall
        }
    }

    /// How much would hang on it: an emergency most, then what has a limit.
    func weight(in rule: Rule) -> Int {
        if rule.emergency { return 900 }
        let kind =
            switch kind {
            case .duty: 50
            case .block: 45
            case .wall: 40
            case .record: 25
            case .route: 20
            case .warn: 15
            case .prompt: 10
            case .definition: 30
            }
        let limit =
            switch clock {
            case .immediate: 40
            case .hours, .tour, .schoolDay, .courtHours, .sameDay: 30
            case .some: 10
            case nil: 0
            }
        let force = rule.force == .statute || rule.force == .never || rule.force == .must ? 5 : 0
        return kind + limit + force
    }
}
