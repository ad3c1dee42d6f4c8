public import Domain

/// What a fact is about; a rule for a scope is evaluated once for each of its subjects.
public enum Scope: String, Sendable, CaseIterable, Comparable {
    /// The case as a whole; always exactly one.
    case situation
    case child
    /// A police attendance.
    case attendance
    /// Something that somebody said.
    case statement
    case incident
    /// A planned contact by a worker.
    case contact
    case referral
    /// The use of a risk instrument.
    case instrument
    /// A worker put beside a person.
    case allocation
    /// A message or letter that someone wants carried or sent.
    case message
    /// A protective order, notice, bail or licence condition.
    case order

    /// By index.
    static let all = Array(allCases)

    public static func < (left: Scope, right: Scope) -> Bool { left.index < right.index }

    var index: Int {
        switch self {
        case .situation: 0
        case .child: 1
        case .attendance: 2
        case .statement: 3
        case .incident: 4
        case .contact: 5
        case .referral: 6
        case .instrument: 7
        case .allocation: 8
        case .message: 9
        case .order: 10
        }
    }
}

/// What values a fact can have; the words of a level are in ascending order.
public enum FactType: Hashable, Sendable {
    case truth
    case count
    case day
    case instant
    case choice([String])
    case level([String])
    case set([String])

    public var words: [String] {
        switch self {
        case .choice(let words), .level(let words), .set(let words): words
        default: []
        }
    }
}

/// A fact's value, or that nobody knows it yet.
public enum FactValue: Hashable, Sendable {
    case unknown
    case truth(Bool)
    case count(Int)
    case day(Day)
    case instant(Instant)
    /// The place of the word in the type's list.
    case word(Int)
    /// One bit for each word of the type's list.
    case words(UInt64)
}

/// A value with the entries that it was read from.
public struct Fact: Hashable, Sendable {
    public var value: FactValue
    public var entries: [EntryID]

    public init(_ value: FactValue, from entries: [EntryID] = []) {
        self.value = value
        self.entries = entries
    }

    public static let unknown = Fact(.unknown)
}

/// One word of the vocabulary that packs are written in.
public struct FactDefinition: Hashable, Sendable {
    /// `scope.name` or a plain dotted name for the situation, such as `victim.pregnant`.
    public var name: String
    public var scope: Scope
    public var type: FactType
    /// What the fact means, for readers of the pack.
    public var meaning: String
    /// How a worker is asked; nil when it cannot be asked.
    public var question: String?
    /// One whose absence must always be asked about first (DX-28).
    public var essential: Bool
    /// For a count, the most that it can be: a checklist has only so many items.
    public var most: Int?
    /// The value when every definition rule that sets it says no; nil when no rule sets it.
    public var otherwise: FactValue?

    public init(
        name: String, scope: Scope, type: FactType, meaning: String, question: String? = nil,
        essential: Bool = false, otherwise: FactValue? = nil, most: Int? = nil
    ) {
        self.name = name
        self.scope = scope
        self.type = type
        self.meaning = meaning
        self.question = question
        self.essential = essential
        self.otherwise = otherwise
        self.most = most
    }
}

/// Where a fact's value stands in a table.
public struct FactSlot: Hashable, Sendable {
    public let scope: Scope
    public let index: Int
}

/// All facts of a procedure, numbered within their scopes.
public struct Vocabulary: Sendable {
    public let definitions: [FactDefinition]
    private let slots: [String: FactSlot]
    private let byScope: [[Int]]

    public init(_ definitions: [FactDefinition]) {
        self.definitions = definitions
        var slots: [String: FactSlot] = [:]
        var byScope = Array(repeating: [Int](), count: Scope.allCases.count)
        for (position, definition) in definitions.enumerated() {
            let scope = definition.scope
            slots[definition.name] = FactSlot(scope: scope, index: byScope[scope.index].count)
            byScope[scope.index].append(position)
        }
        self.slots = slots
        self.byScope = byScope
    }

    public func slot(_ name: String) -> FactSlot? { slots[name] }

    public func definition(_ name: String) -> FactDefinition? {
        slots[name].map { self[$0] }
    }

    public subscript(slot: FactSlot) -> FactDefinition {
        definitions[byScope[slot.scope.index][slot.index]]
    }

    func count(in scope: Scope) -> Int { byScope[scope.index].count }

    /// A value of a type from the word that packs, stories and forms use; nil when it is not one.
    public static func value(_ text: String, of type: FactType) -> FactValue? {
        if text == "unknown" { return .unknown }
        switch type {
        case .truth:
            return text == "yes" ? .truth(true) : text == "no" ? .truth(false) : nil
        case .count: return Int(text).map { .count($0) }
        case .day: return Day(text).map { .day($0) }
        case .instant: return Instant(text).map { .instant($0) }
        case .choice(let words), .level(let words):
            return words.firstIndex(of: text).map { .word($0) }
        case .set(let words):
            var bits: UInt64 = 0
            for part in text.split(separator: ",") {
                let word = String(part.drop { $0 == " " })
                guard let index = words.firstIndex(of: word) else { return nil }
                bits |= 1 << UInt64(index)
            }
            return .words(bits)
        }
    }

    /// The word for a value, as `value(_:of:)` reads it.
    public static func text(_ value: FactValue, of type: FactType) -> String {
        switch value {
        case .unknown: "unknown"
        case .truth(let truth): truth ? "yes" : "no"
        case .count(let count): String(count)
        case .day(let day): day.description
        case .instant(let instant): instant.description
        case .word(let index): index < type.words.count ? type.words[index] : "unknown"
        case .words(let bits):
            type.words.enumerated().filter { bits & (1 << UInt64($0.offset)) != 0 }
                .map(\.element).joined(separator: ", ")
        }
    }
}
