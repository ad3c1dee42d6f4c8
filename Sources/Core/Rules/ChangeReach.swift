import Domain

/// A fact that a change may name, and the values that it may take.
struct ChangePlace {
    var place: FactPlace
    var candidates: [ChangeCandidate]
}

/// What the answer of a rule depends on, through definitions.
struct ChangeReach {
    /// The facts that definitions set, each after those that its definitions read.
    private(set) var definitions: [DefinedFact] = []
    /// In the order in which the rule comes to them, what is missing first.
    private(set) var places: [ChangePlace] = []

    private let procedure: Procedure
    private let decision: Decision
    private let given: FactTable
    private var tests: [FactPlace: [Test]] = [:]
    private var order: [FactPlace] = []
    private var seen: Set<Visit> = []

    private struct Visit: Hashable {
        var rule: Int
        var binding: Binding
    }

    init(_ procedure: Procedure, _ rule: Rule, _ binding: Binding, _ decision: Decision) {
        self.procedure = procedure
        self.decision = decision
        given = decision.given
        visit(rule.condition, binding)
        let reached = Set(order.map(\.slot))
        definitions = procedure.program.defined.filter { reached.contains($0.slot) }
        let found = order.compactMap(place)
        let table = given
        let isMissing = { (place: ChangePlace) in
            table.value(place.place.slot, place.place.binding) == .unknown
        }
        places = found.filter(isMissing) + found.filter { !isMissing($0) }
    }

    private mutating func visit(_ condition: Condition, _ binding: Binding) {
        // Not for its truth, but to come by every test that could be asked.
        condition.forEachTest(given, binding) { slot, test, inner in
            let place = FactPlace(slot, inner)
            guard place.place >= 0 else { return }
            if tests[place] == nil { order.append(place) }
            if tests[place]?.contains(test) != true { tests[place, default: []].append(test) }
        }
        for place in order where procedure.definers[place.slot] != nil { visitDefiners(of: place) }
    }

    private mutating func visitDefiners(of place: FactPlace) {
        for index in procedure.definers[place.slot] ?? [] {
            let rule = procedure.rules[index]
            guard rule.isEffective(on: decision.at.day) else { continue }
            var bindings: [Binding] = []
            procedure.forEachBinding(rule, given) { binding in
                if FactPlace(place.slot, binding) == place { bindings.append(binding) }
            }
            for binding in bindings
            where seen.insert(Visit(rule: index, binding: binding)).inserted {
                visit(rule.condition, binding)
            }
        }
    }

    /// Nil for a fact that nobody records: one that definitions set, or one without a question
    /// whose value has no neighbours.
    private func place(_ place: FactPlace) -> ChangePlace? {
        let definition = procedure.vocabulary[place.slot]
        guard procedure.definers[place.slot] == nil else { return nil }
        let hasNeighbours =
            switch definition.type {
            case .count, .day, .instant, .level: true
            case .truth, .choice, .set: false
            }
        guard definition.question != nil || hasNeighbours else { return nil }
        let candidates = ChangeCandidate.all(
            definition.type, tests[place] ?? [],
            now: given.value(place.slot, place.binding), at: decision.at)
        return candidates.isEmpty ? nil : ChangePlace(place: place, candidates: candidates)
    }
}

extension Condition {
    /// Every test that could be asked, with each subject that `some` and `every` would bind.
    func forEachTest(
        _ facts: FactTable, _ binding: Binding, _ body: (FactSlot, Test, Binding) -> Void
    ) {
        forEachTest(at: 0, facts, binding, body)
    }

    private func forEachTest(
        at index: Int, _ facts: FactTable, _ binding: Binding,
        _ body: (FactSlot, Test, Binding) -> Void
    ) {
        switch nodes[index] {
        case .test(let slot, let test): body(slot, test, binding)
        case .not: forEachTest(at: index + 1, facts, binding, body)
        case .all(let end), .any(let end):
            var child = index + 1
            while child < end {
                forEachTest(at: child, facts, binding, body)
                child = nodes[child].end(after: child)
            }
        case .some(let scope, _), .every(let scope, _):
            var inner = binding
            for place in 0..<facts.count(in: scope) {
                inner[scope] = place
                forEachTest(at: index + 1, facts, inner, body)
            }
        }
    }
}
