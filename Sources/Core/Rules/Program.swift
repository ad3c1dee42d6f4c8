import Domain

/// The rules of a procedure, compiled: one block of nodes over numbered facts, and beside it what
/// must be known of each rule, consequence and fact, without a string or a list among it.
///
/// Made once, when a procedure is put together. `Machine` runs it.
final class Program: Sendable {
    let rules: [Rule]
    let vocabulary: Vocabulary
    /// By rule id the first rule that has it.
    let places: [String: Int]
    let nodes: [ProgramNode]
    let heads: [RuleHead]
    let sayings: [Saying]
    /// Lists of rules that heads and sayings point into.
    let lists: [Int32]
    /// What definitions set, each fact after those that its definitions read.
    let defined: [DefinedFact]
    let definers: [Definer]
    /// For each scope where its facts begin in `facts`.
    let factStarts: [Int]
    let facts: [FactHead]
    /// For each rule its place when the weightiest come first, then by id.
    let ranks: [Int32]
    /// The end of an officer's tour and the attendance itself, where the vocabulary has them.
    let tourEnds: FactSlot?
    let attendedAt: FactSlot?

    init(
        _ rules: [Rule], _ vocabulary: Vocabulary, places: [String: Int], definitions: [Int],
        definers: [FactSlot: [Int]]
    ) {
        var compiler = Compiler(rules, vocabulary, places)
        for index in rules.indices { compiler.add(index) }
        compiler.define(in: definitions, definers)
        self.rules = rules
        self.vocabulary = vocabulary
        self.places = places
        nodes = compiler.nodes
        heads = compiler.heads
        sayings = compiler.sayings
        lists = compiler.lists
        defined = compiler.defined
        self.definers = compiler.definers
        factStarts = compiler.factStarts
        facts = compiler.facts
        ranks = compiler.ranks
        tourEnds = vocabulary.slot("attendance.tourEnds")
        attendedAt = vocabulary.slot("attendance.at")
    }
}

/// One node of a condition: a group, which ends before another node, or a test of one fact.
struct ProgramNode {
    enum Operation: UInt8 {
        case all, any, not, some, every
        case isYes, isKnown, equals, atLeast, atMost, includes
        case before, onOrAfter, withinMonths, withinDays
    }

    var operation: Operation
    /// The scope of the fact that is tested, or of the subjects that are tried.
    var scope: UInt8
    /// The fact's place in its scope.
    var slot: UInt16
    /// A group's end, or what a fact is compared with.
    var operand: Int32

    var isGroup: Bool { operation.rawValue <= Operation.every.rawValue }
}

/// A stretch of a list.
struct Stretch {
    var start: Int32 = 0
    var count: Int32 = 0

    var range: Range<Int> { Int(start)..<Int(start + count) }
}

/// What must be known of a rule to ask it.
struct RuleHead {
    /// Its condition's first node.
    var start: Int32
    /// A test without which it does not hold, or -1.
    var guardNode: Int32
    /// The first and last day on which it is in force; none when its switch is off.
    var from: Int32
    var until: Int32
    var sayings: Stretch
    /// The rules that stand against this one.
    var overruledBy: Stretch
    /// How much hangs on it: the weightiest of its consequences.
    var weight: Int32
    /// Its scopes, four bits each, the first lowest.
    var scopes: UInt64
    var scopeCount: UInt8
    var isEmergency: Bool
    /// Whether something is said although what decides it is unknown.
    var speaksUnknown: Bool
    /// Whether an unknown is asked about.
    var asks: Bool
    /// Whether it says anything besides setting facts.
    var saysMore: Bool

    func scope(_ depth: Int) -> Int { Int(scopes >> UInt64(4 * depth)) & 15 }
}

/// What must be known of a consequence to say it and to settle conflicts.
struct Saying {
    var kind: OutcomeKind
    /// Its place in the order of catalogue A5.
    var order: UInt8
    /// Said although what decides it is unknown.
    var speaksUnknown: Bool
    /// Duties and routes give way to a block of the same action.
    var givesWay: Bool
    /// The number of its action.
    var action: Int32
    /// The rules that block its action.
    var blockers: Stretch
}

/// What must be known of a fact to ask about it.
struct FactHead {
    var isEssential: Bool
    var hasQuestion: Bool
    /// Its place among all facts by name.
    var rank: Int32
    /// Its place in `Program.defined`; -1 when no definition sets it.
    var defined: Int32
}

/// A fact that definitions set.
struct DefinedFact {
    var slot: FactSlot
    /// The words of a choice have places but no order.
    var isChoice: Bool
    var otherwise: FactValue?
    /// Its consequences in `Program.definers`, in the order of the definitions.
    var definers: Stretch
}

/// A consequence that sets a fact.
struct Definer {
    var rule: Int32
    var value: FactValue
}
