public import Domain

/// What is asked of one fact.
public enum Test: Hashable, Sendable {
    case isYes
    case isKnown
    case equals(Int)
    case atLeast(Int)
    case atMost(Int)
    case includes(Int)
    case before(Day)
    case onOrAfter(Day)
    /// Today lies between the fact's day and the same day so many months on, both inclusive.
    case withinMonths(Int)
    case withinDays(Int)
}

/// When a rule fires: a tree of tests, held flat so that evaluating it allocates nothing.
public struct Condition: Hashable, Sendable {
    enum Node: Hashable, Sendable {
        case all(end: Int)
        case any(end: Int)
        case not(end: Int)
        /// At least one subject of the scope, in place of the one that is bound.
        case some(Scope, end: Int)
        case every(Scope, end: Int)
        case test(FactSlot, Test)

        func end(after index: Int) -> Int {
            switch self {
            case .all(let end), .any(let end), .not(let end), .some(_, let end),
                .every(_, let end):
                end
            case .test: index + 1
            }
        }
    }

    var nodes: [Node]

    /// One that always fires.
    public static let always = Condition(nodes: [.all(end: 1)])

    public static func test(_ slot: FactSlot, _ test: Test) -> Condition {
        Condition(nodes: [.test(slot, test)])
    }

    public static func all(_ parts: [Condition]) -> Condition {
        parts.count == 1 ? parts[0] : group(parts) { .all(end: $0) }
    }

    public static func any(_ parts: [Condition]) -> Condition {
        parts.count == 1 ? parts[0] : group(parts) { .any(end: $0) }
    }

    public static func not(_ part: Condition) -> Condition {
        group([part]) { .not(end: $0) }
    }

    public static func some(_ scope: Scope, _ part: Condition) -> Condition {
        group([part]) { .some(scope, end: $0) }
    }

    public static func every(_ scope: Scope, _ part: Condition) -> Condition {
        group([part]) { .every(scope, end: $0) }
    }

    private static func group(_ parts: [Condition], _ head: (Int) -> Node) -> Condition {
        var nodes: [Node] = []
        for part in parts {
            let offset = nodes.count + 1
            nodes += part.nodes.map { $0.moved(by: offset) }
        }
        return Condition(nodes: [head(nodes.count + 1)] + nodes)
    }

    /// The facts that the condition reads.
    public var slots: [FactSlot] {
        nodes.compactMap { if case .test(let slot, _) = $0 { slot } else { nil } }
    }
}

extension Condition.Node {
    func moved(by offset: Int) -> Condition.Node {
        switch self {
        case .all(let end): .all(end: end + offset)
        case .any(let end): .any(end: end + offset)
        case .not(let end): .not(end: end + offset)
        case .some(let scope, let end): .some(scope, end: end + offset)
        case .every(let scope, let end): .every(scope, end: end + offset)
        case .test: self
        }
    }
}

// MARK: - Evaluating

extension Condition {
    func truth(_ facts: FactTable, _ binding: Binding, now: Instant) -> Truth {
        truth(at: 0, facts, binding, now)
    }

    func truth(
        at index: Int, _ facts: FactTable, _ binding: Binding, _ now: Instant
    ) -> Truth {
        truth(at: index, facts, binding) { slot, test, binding in
            test.truth(of: facts.value(slot, binding), now: now)
        }
    }

    /// The truth of one node, with tests read as the caller reads them.
    func truth(
        at index: Int, _ facts: FactTable, _ binding: Binding,
        reading: (FactSlot, Test, Binding) -> Truth
    ) -> Truth {
        switch nodes[index] {
        case .test(let slot, let test): return reading(slot, test, binding)
        case .all(let end):
            return fold(from: index + 1, to: end, start: .yes, stop: .no) {
                $0.and(truth(at: $1, facts, binding, reading: reading))
            }
        case .any(let end):
            return fold(from: index + 1, to: end, start: .no, stop: .yes) {
                $0.or(truth(at: $1, facts, binding, reading: reading))
            }
        case .not:
            return truth(at: index + 1, facts, binding, reading: reading).negated
        case .some(let scope, _):
            return overSubjects(scope, facts, binding, start: .no, stop: .yes) {
                $0.or(truth(at: index + 1, facts, $1, reading: reading))
            }
        case .every(let scope, _):
            return overSubjects(scope, facts, binding, start: .yes, stop: .no) {
                $0.and(truth(at: index + 1, facts, $1, reading: reading))
            }
        }
    }

    private func fold(
        from start: Int, to end: Int, start initial: Truth, stop: Truth,
        _ combine: (Truth, Int) -> Truth
    ) -> Truth {
        var result = initial
        var index = start
        while index < end {
            result = combine(result, index)
            if result == stop { return result }
            index = nodes[index].end(after: index)
        }
        return result
    }

    private func overSubjects(
        _ scope: Scope, _ facts: FactTable, _ binding: Binding, start: Truth, stop: Truth,
        _ combine: (Truth, Binding) -> Truth
    ) -> Truth {
        var result = start
        var inner = binding
        for place in 0..<facts.count(in: scope) {
            inner[scope] = place
            result = combine(result, inner)
            if result == stop { return result }
        }
        return result
    }
}

extension Test {
    func truth(of value: FactValue, now: Instant) -> Truth {
        if case .unknown = value { return self == .isKnown ? .no : .unknown }
        switch (self, value) {
        case (.isKnown, _): return .yes
        case (.isYes, .truth(let truth)): return Truth(truth)
        case (.equals(let wanted), .word(let word)): return Truth(word == wanted)
        case (.equals(let wanted), .count(let count)): return Truth(count == wanted)
        case (.atLeast(let wanted), .count(let count)): return Truth(count >= wanted)
        case (.atLeast(let wanted), .word(let word)): return Truth(word >= wanted)
        case (.atMost(let wanted), .count(let count)): return Truth(count <= wanted)
        case (.atMost(let wanted), .word(let word)): return Truth(word <= wanted)
        case (.includes(let wanted), .words(let bits)):
            return Truth(bits & (1 << UInt64(wanted)) != 0)
        case (_, .day(let day)): return truth(of: day, now: now)
        case (_, .instant(let instant)): return truth(of: instant.day, now: now)
        // A value of another type cannot reach here from a loaded pack: fail closed as unknown.
        default: return .unknown
        }
    }

    private func truth(of day: Day, now: Instant) -> Truth {
        let today = now.day
        return switch self {
        case .before(let limit): Truth(day < limit)
        case .onOrAfter(let limit): Truth(day >= limit)
        case .withinMonths(let months):
            Truth(today >= day && today <= day.adding(months: months))
        case .withinDays(let days): Truth(today >= day && today <= day.adding(days: days))
        default: .unknown
        }
    }
}
