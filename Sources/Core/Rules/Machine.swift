import Domain

/// Runs a program over the values of one table at one instant.
///
/// Truth is a number here: 0 no, 1 unknown, 2 yes, so that `all` is the least of its parts, `any`
/// the greatest, and `not` what is missing from 2.
///
/// Not to be copied, so that running it counts no references.
struct Machine: ~Copyable {
    let program: Program
    private let nodes: [ProgramNode]
    let heads: [RuleHead]
    let layout: FactLayout
    var values: [FactValue]
    let now: Instant
    let today: Int32
    /// For each scope where the values of its bound subject begin; -1 when none is bound.
    var bases: [Int32]
    /// The places of the facts whose absence kept what was run last unknown, after what was there.
    var missing: [Int32] = []
    var origins: [Origin] = []

    static let no: UInt8 = 0
    static let unknown: UInt8 = 1
    static let yes: UInt8 = 2

    /// Where the value of a fact that definitions set came from.
    struct Origin: Sendable {
        /// The place of the value in the table.
        var index: Int32
        /// The rule that set it; -1 when every definition said no.
        var rule: Int32
        var ordinal: Int32
    }

    init(_ program: Program, _ table: FactTable, at now: Instant) {
        self.program = program
        nodes = program.nodes
        heads = program.heads
        layout = table.layout
        values = table.values
        self.now = now
        today = Int32(clamping: now.day.number)
        bases = Array(repeating: -1, count: layout.starts.count)
        bases[0] = 0
        origins.reserveCapacity(program.defined.count)
    }

    // MARK: Subjects

    /// How many combinations of subjects a rule is asked of.
    func combinations(_ head: RuleHead) -> Int {
        var count = 1
        for depth in 0..<Int(head.scopeCount) { count *= Int(layout.counts[head.scope(depth)]) }
        return count
    }

    /// Binds one combination; those of the first scope change slowest.
    mutating func bind(_ head: RuleHead, _ ordinal: Int) {
        var rest = ordinal
        for depth in stride(from: Int(head.scopeCount) - 1, through: 0, by: -1) {
            let scope = head.scope(depth)
            let count = Int(layout.counts[scope])
            bases[scope] = layout.starts[scope] + Int32(rest % count) * layout.widths[scope]
            rest /= count
        }
    }

    mutating func unbind(_ head: RuleHead) {
        for depth in 0..<Int(head.scopeCount) { bases[head.scope(depth)] = -1 }
    }

    /// The place of a bound subject's fact in the table; -1 when no subject of the scope is bound.
    func index(_ slot: FactSlot) -> Int {
        let base = Int(bases[slot.scope.index])
        return base < 0 ? -1 : base + slot.index
    }

    // MARK: Conditions

    /// The truth of one node; what is missing is noted where it is unknown.
    mutating func run(_ index: Int) -> UInt8 {
        let node = nodes[index]
        switch node.operation {
        case .all: return all(index + 1, Int(node.operand))
        case .any: return any(index + 1, Int(node.operand))
        case .not: return Machine.yes - run(index + 1)
        case .some: return subjects(index + 1, Int(node.scope), stop: Machine.yes)
        case .every: return subjects(index + 1, Int(node.scope), stop: Machine.no)
        default: return test(node)
        }
    }

    private mutating func all(_ start: Int, _ end: Int) -> UInt8 {
        let mark = missing.count
        var result = Machine.yes
        var index = start
        while index < end {
            let part = run(index)
            if part == Machine.no {
                forget(since: mark)
                return Machine.no
            }
            result = min(result, part)
            index = nodes[index].isGroup ? Int(nodes[index].operand) : index + 1
        }
        return result
    }

    private mutating func any(_ start: Int, _ end: Int) -> UInt8 {
        let mark = missing.count
        var result = Machine.no
        var index = start
        while index < end {
            let part = run(index)
            if part == Machine.yes {
                forget(since: mark)
                return Machine.yes
            }
            result = max(result, part)
            index = nodes[index].isGroup ? Int(nodes[index].operand) : index + 1
        }
        return result
    }

    private mutating func subjects(_ start: Int, _ scope: Int, stop: UInt8) -> UInt8 {
        let mark = missing.count
        let bound = bases[scope]
        defer { bases[scope] = bound }
        var result = Machine.yes - stop
        for place in 0..<layout.counts[scope] {
            bases[scope] = layout.starts[scope] + place * layout.widths[scope]
            let part = run(start)
            if part == stop {
                forget(since: mark)
                return stop
            }
            if part == Machine.unknown { result = Machine.unknown }
        }
        return result
    }

    mutating func forget(since mark: Int) {
        if missing.count > mark { missing.removeLast(missing.count - mark) }
    }

    // MARK: Tests

    /// Whether a rule does not hold already for the one test that is tried before all others.
    func isOut(_ head: RuleHead) -> Bool {
        guard head.guardNode >= 0 else { return false }
        let node = nodes[Int(head.guardNode)]
        let base = bases[Int(node.scope)]
        return base >= 0 && test(node, values[Int(base + Int32(node.slot))]) == Machine.no
    }

    private mutating func test(_ node: ProgramNode) -> UInt8 {
        let base = bases[Int(node.scope)]
        // Nobody can be asked about a subject that is not there.
        guard base >= 0 else { return node.operation == .isKnown ? Machine.no : Machine.unknown }
        let index = base + Int32(node.slot)
        let result = test(node, values[Int(index)])
        if result == Machine.unknown { missing.append(index) }
        return result
    }

    @inline(__always)
    private func test(_ node: ProgramNode, _ value: FactValue) -> UInt8 {
        switch value {
        case .unknown: return node.operation == .isKnown ? Machine.no : Machine.unknown
        case .truth(let truth):
            return node.operation == .isYes ? Machine.truth(truth) : other(node)
        case .count(let number), .word(let number):
            let wanted = Int(node.operand)
            switch node.operation {
            case .equals: return Machine.truth(number == wanted)
            case .atLeast: return Machine.truth(number >= wanted)
            case .atMost: return Machine.truth(number <= wanted)
            default: return other(node)
            }
        case .words(let bits):
            guard node.operation == .includes else { return other(node) }
            return Machine.truth(bits & (1 << UInt64(node.operand)) != 0)
        case .day(let day): return test(node, day)
        case .instant(let instant): return test(node, instant.quickDay)
        }
    }

    private func test(_ node: ProgramNode, _ day: Day) -> UInt8 {
        switch node.operation {
        case .before: return Machine.truth(day.number < Int(node.operand))
        case .onOrAfter: return Machine.truth(day.number >= Int(node.operand))
        case .withinDays:
            let age = Int(today) - day.number
            return Machine.truth(age >= 0 && age <= Int(node.operand))
        case .withinMonths:
            return Machine.truth(
                Int(today) >= day.number
                    && Int(today) <= day.adding(months: Int(node.operand)).number)
        default: return other(node)
        }
    }

    /// A value of another type cannot reach here from a loaded pack: fail closed as unknown.
    private func other(_ node: ProgramNode) -> UInt8 {
        node.operation == .isKnown ? Machine.yes : Machine.unknown
    }

    private static func truth(_ truth: Bool) -> UInt8 { truth ? yes : no }
}

extension Instant {
    /// As `day`, without looking up summer time where an hour does not matter.
    var quickDay: Day {
        let perDay: Int64 = 86_400_000
        let winter = milliseconds.flooredQuotient(perDay)
        let summer = (milliseconds + 3_600_000).flooredQuotient(perDay)
        return winter == summer ? Day(number: Int(winter)) : day
    }
}

extension Int64 {
    fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
