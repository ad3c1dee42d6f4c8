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
///
/// The values of the situation stand first, then those of each scope, subject after subject, all in
/// one block apart from the entries behind them: rules read values by the thousand and entries only
/// when somebody asks why.
public struct FactTable: Sendable {
    public let vocabulary: Vocabulary
    var values: [FactValue]
    var entries: [[EntryID]]
    private(set) var layout: FactLayout
    private(set) var subjects: [[Subject]]
    /// The people of the situation, so that outcomes can say whom they are about.
    public var people: [String: PersonID] = [:]
    /// When the entries behind the facts were recorded; a clock without a start of its own begins
    /// when the last of them was.
    public var recorded: [EntryID: Instant] = [:]

    public init(_ vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        layout = FactLayout(vocabulary)
        values = Array(repeating: .unknown, count: vocabulary.count(in: .situation))
        entries = Array(repeating: [], count: values.count)
        subjects = Array(repeating: [], count: Scope.allCases.count)
    }

    /// Adds a subject whose facts are all unknown so far.
    public mutating func add(_ subject: Subject, to scope: Scope) {
        let place = subjects[scope.index].count
        let start = layout.index(scope, 0, place)
        let width = layout.width(scope)
        values.insert(contentsOf: repeatElement(.unknown, count: width), at: start)
        entries.insert(contentsOf: repeatElement([], count: width), at: start)
        layout.addSubject(to: scope)
        subjects[scope.index].append(subject)
    }

    /// Takes a subject away with all that is known of it.
    mutating func remove(_ scope: Scope, _ place: Int) {
        let start = layout.index(scope, 0, place)
        values.removeSubrange(start..<start + layout.width(scope))
        entries.removeSubrange(start..<start + layout.width(scope))
        layout.removeSubject(from: scope)
        subjects[scope.index].remove(at: place)
    }

    public func subjects(of scope: Scope) -> [Subject] { subjects[scope.index] }

    /// Sets a fact when the vocabulary has one of that name.
    ///
    /// A pack that does not speak of a fact does not need it. `subject` names which one for facts outside the situation.
    public mutating func set(
        _ name: String, _ value: FactValue, from entries: [EntryID] = [], subject: String? = nil
    ) {
        guard let slot = vocabulary.slot(name) else { return }
        if slot.scope == .situation { return put(Fact(value, from: entries), at: slot.index) }
        for (place, known) in subjects[slot.scope.index].enumerated() where known.id == subject {
            put(Fact(value, from: entries), at: layout.index(slot.scope, slot.index, place))
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
        if slot.scope == .situation { return fact(at: slot.index) }
        return subjects[slot.scope.index].firstIndex { $0.id == subject }
            .map { fact(at: layout.index(slot.scope, slot.index, $0)) }
    }
}

extension FactTable {
    func index(_ slot: FactSlot, _ place: Int) -> Int {
        layout.index(slot.scope, slot.index, place)
    }

    func fact(at index: Int) -> Fact { Fact(values[index], from: entries[index]) }

    mutating func put(_ fact: Fact, at index: Int) {
        values[index] = fact.value
        entries[index] = fact.entries
    }

    /// Nil when the binding has no subject of the slot's scope.
    func index(_ slot: FactSlot, _ binding: Binding) -> Int? {
        if slot.scope == .situation { return slot.index }
        let place = binding[slot.scope]
        return place >= 0 ? index(slot, place) : nil
    }

    func value(_ slot: FactSlot, _ binding: Binding) -> FactValue {
        index(slot, binding).map { values[$0] } ?? .unknown
    }

    func fact(_ slot: FactSlot, _ binding: Binding) -> Fact {
        index(slot, binding).map(fact(at:)) ?? .unknown
    }

    mutating func set(_ slot: FactSlot, _ fact: Fact, _ binding: Binding) {
        if let index = index(slot, binding) { put(fact, at: index) }
    }

    func count(in scope: Scope) -> Int { subjects[scope.index].count }

    func subject(_ scope: Scope, _ binding: Binding) -> Subject? {
        let place = binding[scope]
        return place >= 0 ? subjects[scope.index][place] : nil
    }
}

/// Where the values of each scope stand in a table.
struct FactLayout: Sendable {
    private(set) var starts: [Int32]
    private(set) var widths: [Int32]
    private(set) var counts: [Int32]

    init(_ vocabulary: Vocabulary) {
        let widths = Scope.allCases.map { Int32(vocabulary.count(in: $0)) }
        self.widths = widths
        counts = Array(repeating: 0, count: widths.count)
        starts = Array(repeating: widths[Scope.situation.index], count: widths.count)
        starts[Scope.situation.index] = 0
    }

    func width(_ scope: Scope) -> Int { Int(widths[scope.index]) }

    func index(_ scope: Scope, _ slot: Int, _ place: Int) -> Int {
        Int(starts[scope.index]) + place * Int(widths[scope.index]) + slot
    }

    /// The place of the subject among whose values an index lies.
    func place(ofSubjectAt index: Int, _ scope: Scope) -> Int {
        (index - Int(starts[scope.index])) / max(1, Int(widths[scope.index]))
    }

    mutating func addSubject(to scope: Scope) { move(scope, by: 1) }
    mutating func removeSubject(from scope: Scope) { move(scope, by: -1) }

    private mutating func move(_ scope: Scope, by count: Int32) {
        counts[scope.index] += count
        for later in starts.indices where later > scope.index {
            starts[later] += count * widths[scope.index]
        }
    }

    /// The fact and the place of its subject that an index stands for.
    func place(at index: Int) -> FactPlace {
        var found = 0
        for scope in starts.indices where counts[scope] > 0 && widths[scope] > 0 {
            if index >= Int(starts[scope]) { found = scope }
        }
        let rest = index - Int(starts[found])
        let width = max(1, Int(widths[found]))
        return FactPlace(FactSlot(scope: Scope.all[found], index: rest % width), rest / width)
    }
}

/// The subjects that one evaluation of a rule is bound to, one for each of the rule's scopes.
struct Binding: Hashable, Sendable {
    /// For each scope the place of its subject; -1 when the scope is not bound.
    private var places = SIMD16<Int32>(repeating: -1)

    subscript(scope: Scope) -> Int {
        get { Int(places[scope.index]) }
        set { places[scope.index] = Int32(newValue) }
    }
}
