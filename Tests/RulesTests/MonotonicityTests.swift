import Domain
import Testing

@testable import Rules

/// A generator of numbers that gives the same ones for the same seed (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A condition as a tree, which says by itself whether it holds: the measure of the flat one.
indirect enum Tree {
    case all([Tree])
    case any([Tree])
    case not(Tree)
    case some(Scope, Tree)
    case every(Scope, Tree)
    case test(String, Rules.Test)

    var condition: Condition {
        switch self {
        case .all(let parts): .all(parts.map(\.condition))
        case .any(let parts): .any(parts.map(\.condition))
        case .not(let part): .not(part.condition)
        case .some(let scope, let part): .some(scope, part.condition)
        case .every(let scope, let part): .every(scope, part.condition)
        case .test(let name, let test): .test(Workshop.slot(name), test)
        }
    }

    func truth(_ table: FactTable, _ binding: Binding) -> Truth {
        switch self {
        case .all(let parts): parts.reduce(.yes) { $0.and($1.truth(table, binding)) }
        case .any(let parts): parts.reduce(.no) { $0.or($1.truth(table, binding)) }
        case .not(let part): part.truth(table, binding).negated
        case .some(let scope, let part):
            Tree.each(scope, table, binding).reduce(.no) { $0.or(part.truth(table, $1)) }
        case .every(let scope, let part):
            Tree.each(scope, table, binding).reduce(.yes) { $0.and(part.truth(table, $1)) }
        case .test(let name, let test):
            test.truth(of: table.fact(Workshop.slot(name), binding).value, now: Workshop.now)
        }
    }

    private static func each(_ scope: Scope, _ table: FactTable, _ binding: Binding) -> [Binding] {
        (0..<table.count(in: scope)).map { place in
            var inner = binding
            inner[scope] = place
            return inner
        }
    }

    /// A tree over the workshop's facts, without `isKnown`, which knowing more may well turn.
    static func random(depth: Int, _ bound: Set<Scope>, _ generator: inout Seeded) -> Tree {
        guard depth > 0 else { return leaf(bound, &generator) }
        switch Int.random(in: 0..<8, using: &generator) {
        case 0, 1: return .all(parts(depth, bound, &generator))
        case 2, 3: return .any(parts(depth, bound, &generator))
        case 4: return .not(random(depth: depth - 1, bound, &generator))
        case 5: return .some(.child, random(depth: depth - 1, bound.union([.child]), &generator))
        case 6:
            return .every(
                .attendance, random(depth: depth - 1, bound.union([.attendance]), &generator))
        default: return leaf(bound, &generator)
        }
    }

    private static func parts(
        _ depth: Int, _ bound: Set<Scope>, _ generator: inout Seeded
    ) -> [Tree] {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            random(depth: depth - 1, bound, &generator)
        }
    }

    private static func leaf(_ bound: Set<Scope>, _ generator: inout Seeded) -> Tree {
        let facts = Workshop.vocabulary.definitions.filter {
            $0.scope == .situation || bound.contains($0.scope)
        }
        guard let fact = facts.randomElement(using: &generator) else { return .all([]) }
        let word = Int.random(in: 0..<max(1, fact.type.words.count), using: &generator)
        let count = Int.random(in: 0...6, using: &generator)
        let limit = Workshop.now.day.adding(days: Int.random(in: -40...40, using: &generator))
        let tests: [Rules.Test] =
            switch fact.type {
            case .truth: [.isYes]
            case .count: [.equals(count), .atLeast(count), .atMost(count)]
            case .choice: [.equals(word)]
            case .level: [.equals(word), .atLeast(word), .atMost(word)]
            case .set: [.includes(word)]
            case .day, .instant:
                [.before(limit), .onOrAfter(limit), .withinDays(count), .withinMonths(count)]
            }
        return .test(fact.name, tests.randomElement(using: &generator) ?? .isYes)
    }
}

@Suite struct `Any condition` {
    @Test(arguments: 1...20)
    func `runs flat as it does as a tree`(seed: UInt64) {
        var generator = Seeded(seed)
        for _ in 0..<100 {
            let tree = Tree.random(depth: 5, [], &generator)
            let table = Chance.table(&generator)
            let flat = tree.condition.truth(table, Binding(), now: Workshop.now)
            #expect(flat == tree.truth(table, Binding()), "\(tree)")
        }
    }

    @Test(arguments: 1...20)
    func `that is yes or no stays so whatever becomes known`(seed: UInt64) {
        var generator = Seeded(seed)
        var settled = 0
        for _ in 0..<100 {
            let condition = Tree.random(depth: 5, [], &generator).condition
            var table = Chance.table(&generator)
            let before = condition.truth(table, Binding(), now: Workshop.now)
            if before != .unknown { settled += 1 }
            for place in Chance.places(table)
            where table.fact(place.fact.name, subject: place.subject)?.value == .unknown {
                table.set(
                    place.fact.name, Chance.value(of: place.fact.type, &generator),
                    subject: place.subject)
                let after = condition.truth(table, Binding(), now: Workshop.now)
                #expect(before == .unknown || after == before, "\(condition)")
            }
            #expect(condition.truth(table, Binding(), now: Workshop.now) != .unknown)
        }
        #expect(settled > 10)
    }

    @Test(arguments: 1...10)
    func `has grounds that come out as it did`(seed: UInt64) {
        var generator = Seeded(seed)
        for _ in 0..<100 {
            let condition = Tree.random(depth: 5, [], &generator).condition
            let table = Chance.table(&generator)
            let result = condition.truth(table, Binding(), now: Workshop.now)
            for ground in condition.grounds(table, Binding(), now: Workshop.now) {
                let value = table.fact(ground.slot, ground.binding).value
                #expect(ground.truth == ground.test.truth(of: value, now: Workshop.now))
                #expect((ground.truth == .unknown) == (result == .unknown))
            }
        }
    }
}
