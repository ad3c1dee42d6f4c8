import Domain

/// One fact of one subject.
struct FactPlace: Hashable {
    var slot: FactSlot
    /// The place of the subject in its scope; 0 for the situation.
    var place: Int

    init(_ slot: FactSlot, _ place: Int) {
        self.slot = slot
        self.place = place
    }

    init(_ slot: FactSlot, _ binding: Binding) {
        self.init(slot, slot.scope == .situation ? 0 : binding[slot.scope])
    }

    var binding: Binding {
        var binding = Binding()
        if slot.scope != .situation { binding[slot.scope] = place }
        return binding
    }
}

extension Condition.Ground {
    var place: FactPlace { FactPlace(slot, binding) }
}

/// What suffices to make a condition come out as it does.
struct Support {
    var grounds: [Condition.Ground] = []
    /// Scopes of which the case has no subject, where that is what settles it.
    var without: [Scope] = []

    var size: Int { Set(grounds.map(\.place)).count + without.count }

    mutating func form(union other: Support) {
        grounds += other.grounds
        without += other.without.filter { !without.contains($0) }
    }
}

extension Condition {
    /// The fewest facts that suffice for a yes or a no: whatever the others were, it would come
    /// out the same.
    ///
    /// For an unknown, all that is missing.
    func support(_ facts: FactTable, _ binding: Binding, now: Instant) -> Support {
        var support = support(at: 0, facts, binding, now)
        let result = truth(facts, binding, now: now)
        guard result != .unknown else { return support }
        // What was found branch by branch may hold a fact that another branch makes needless.
        for place in support.grounds.map(\.place) {
            let rest = support.grounds.filter { $0.place != place }
            let kept = Set(rest.map(\.place))
            let without = truth(at: 0, facts, binding) { slot, test, binding in
                kept.contains(FactPlace(slot, binding))
                    ? test.truth(of: facts.value(slot, binding), now: now) : .unknown
            }
            if without == result { support.grounds = rest }
        }
        return support
    }

    private func support(
        at index: Int, _ facts: FactTable, _ binding: Binding, _ now: Instant
    ) -> Support {
        let result = truth(at: index, facts, binding, now)
        switch nodes[index] {
        case .test(let slot, let test):
            return Support(
                grounds: [Ground(slot: slot, test: test, binding: binding, truth: result)])
        case .not: return support(at: index + 1, facts, binding, now)
        case .all(let end), .any(let end):
            var parts: [Support] = []
            var child = index + 1
            while child < end {
                if truth(at: child, facts, binding, now) == result {
                    parts.append(support(at: child, facts, binding, now))
                }
                child = nodes[child].end(after: child)
            }
            if case .all = nodes[index] { return join(parts, oneIsEnough: result == .no) }
            return join(parts, oneIsEnough: result == .yes)
        case .some(let scope, _), .every(let scope, _):
            guard facts.count(in: scope) > 0 else { return Support(without: [scope]) }
            var parts: [Support] = []
            var inner = binding
            for place in 0..<facts.count(in: scope) {
                inner[scope] = place
                if truth(at: index + 1, facts, inner, now) == result {
                    parts.append(support(at: index + 1, facts, inner, now))
                }
            }
            if case .some = nodes[index] { return join(parts, oneIsEnough: result == .yes) }
            return join(parts, oneIsEnough: result == .no)
        }
    }

    private func join(_ parts: [Support], oneIsEnough: Bool) -> Support {
        if oneIsEnough { return parts.min { $0.size < $1.size } ?? Support() }
        return parts.reduce(into: Support()) { $0.form(union: $1) }
    }
}
