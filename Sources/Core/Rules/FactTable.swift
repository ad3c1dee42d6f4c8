public import Domain

/// One thing of a scope that rules are asked about, such as one child or one attendance.
public struct Subject: Hashable, Sendable {
    /// Names the subject in outcome keys: a person's or an entry's identifier.
    public var id: String
    /// The person whom outcomes for this subject are about, when it is one.
    public var person: PersonID?
    /// The school calendar and opening time that the school-day clock uses for this child.
    public var schoolCalendar: String?
    public var opens: ClockTime?

    public init(
        id: String, person: PersonID? = nil, schoolCalendar: String? = nil, opens: ClockTime? = nil
    ) {
        self.id = id
        self.person = person
        self.schoolCalendar = schoolCalendar
        self.opens = opens
    }
}

/// The facts of a case at one moment, numbered as a vocabulary numbers them.
public struct FactTable: Sendable {
    public let vocabulary: Vocabulary
    var situation: [Fact]
    var subjects: [[SubjectFacts]]
    /// The people of the situation, so that outcomes can say whom they are about.
    public var people: [String: PersonID] = [:]
    /// When the entries behind the facts were recorded; a clock without a start of its own begins
    /// when the last of them was.
    public var recorded: [EntryID: Instant] = [:]

    struct SubjectFacts: Sendable {
        var subject: Subject
        var facts: [Fact]
    }

    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        situation = Array(repeating: .unknown, count: vocabulary.count(in: .situation))
        subjects = Array(repeating: [], count: Scope.allCases.count)
    }

    /// Adds a subject whose facts are all unknown so far.
    public mutating func add(_ subject: Subject, to scope: Scope) {
        subjects[scope.index].append(
            SubjectFacts(
                subject: subject,
                facts: Array(repeating: .unknown, count: vocabulary.count(in: scope))))
    }

    /// Takes a subject away with all that is known of it.
    mutating func remove(_ scope: Scope, _ place: Int) {
        subjects[scope.index].remove(at: place)
    }

    public func subjects(of scope: Scope) -> [Subject] {
        subjects[scope.index].map(\.subject)
    }

    /// Sets a fact when the vocabulary has one of that name.
    ///
    /// A pack that does not speak of a fact does not need it. `subject` names which one for facts outside the situation.
    public mutating func set(
        _ name: String, _ value: FactValue, from entries: [EntryID] = [], subject: String? = nil
    ) {
        guard let slot = vocabulary.slot(name) else { return }
        if slot.scope == .situation {
            situation[slot.index] = Fact(value, from: entries)
            return
        }
        for index in subjects[slot.scope.index].indices
        where subjects[slot.scope.index][index].subject.id == subject {
            subjects[slot.scope.index][index].facts[slot.index] = Fact(value, from: entries)
        }
    }

    /// Sets a fact from the word for its value; a word that the type does not have is unknown.
    public mutating func set(
        _ name: String, word: String, from entries: [EntryID] = [], subject: String? = nil
    ) {
        guard let definition = vocabulary.definition(name) else { return }
        set(
            name, Vocabulary.value(word, of: definition.type) ?? .unknown, from: entries,
            subject: subject)
    }

    public func fact(_ name: String, subject: String? = nil) -> Fact? {
        guard let slot = vocabulary.slot(name) else { return nil }
        if slot.scope == .situation { return situation[slot.index] }
        return subjects[slot.scope.index].first { $0.subject.id == subject }?.facts[slot.index]
    }
}

/// The subjects that one evaluation of a rule is bound to, one for each of the rule's scopes.
struct Binding: Hashable {
    /// For each scope the place of its subject; -1 when the scope is not bound.
    private var places = SIMD16<Int32>(repeating: -1)

    subscript(scope: Scope) -> Int {
        get { Int(places[scope.index]) }
        set { places[scope.index] = Int32(newValue) }
    }
}

extension FactTable {
    func fact(_ slot: FactSlot, _ binding: Binding) -> Fact {
        if slot.scope == .situation { return situation[slot.index] }
        let place = binding[slot.scope]
        guard place >= 0 else { return .unknown }
        return subjects[slot.scope.index][place].facts[slot.index]
    }

    mutating func set(_ slot: FactSlot, _ fact: Fact, _ binding: Binding) {
        if slot.scope == .situation {
            situation[slot.index] = fact
        } else if binding[slot.scope] >= 0 {
            subjects[slot.scope.index][binding[slot.scope]].facts[slot.index] = fact
        }
    }

    func count(in scope: Scope) -> Int { subjects[scope.index].count }

    func subject(_ scope: Scope, _ binding: Binding) -> Subject? {
        let place = binding[scope]
        return place >= 0 ? subjects[scope.index][place].subject : nil
    }
}
