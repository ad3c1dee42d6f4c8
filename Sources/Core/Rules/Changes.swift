import Domain

/// Facts that, with these values, would turn a rule.
public struct Change: Hashable, Sendable {
    /// One fact, and the value that it would have to take.
    public struct Step: Hashable, Sendable {
        public var fact: String
        /// The subject that the fact is about; nil for the situation.
        public var subject: String?
        /// The word for the value as it is; `unknown` where it is missing.
        public var from: String
        /// The word for the nearest value that would do.
        public var to: String
        /// What else would do.
        public var reach: Reach
    }

    /// How far the values reach that would do as well as the nearest one.
    public enum Reach: Hashable, Sendable {
        /// No other, or none that a test asks for.
        case exactly
        /// Every greater count, later day or higher level, too.
        case orMore
        /// Every smaller count, earlier day or lower level, too.
        case orLess
        /// These words, too.
        case orAnyOf([String])
    }

    public var steps: [Step]
    /// What the rule would then come out as.
    public var becomes: Truth
}

/// What would change the answer of a rule for one combination of its subjects.
public struct Changes: Hashable, Sendable {
    public var rule: String
    public var subjects: [String]
    /// The answer as it is.
    public var truth: Truth
    /// One step first, then two, then three; none holds another.
    public var changes: [Change]
    /// False when there was more to try than the limit allows.
    public var isComplete: Bool

    /// How much is tried before the search ends.
    public static let limit = 6_000
}

extension Procedure {
    /// What would change a rule's answer, for each combination of its subjects; nil when there is
    /// no such rule.
    ///
    /// A change names facts that a worker can record: those with a question, and counts, days,
    /// instants and levels. A fact that definitions set changes only through what they read.
    public func changes(
        of id: String, in decision: Decision, atMost limit: Int = Changes.limit
    ) -> [Changes]? {
        guard let rule = rule(id) else { return nil }
        var found: [Changes] = []
        forEachBinding(rule, decision.given) { binding in
            var search = ChangeSearch(self, rule, binding, decision, limit)
            found.append(search.run())
        }
        return found
    }

    /// What would change the answer behind an outcome; nil when its rule is not of this procedure.
    public func changes(
        of outcome: Outcome, in decision: Decision, atMost limit: Int = Changes.limit
    ) -> Changes? {
        changes(of: outcome.rule, in: decision, atMost: limit)?
            .first { $0.subjects == outcome.subjects }
    }
}

/// The search for the smallest changes of one rule.
private struct ChangeSearch {
    private let procedure: Procedure
    private let rule: Rule
    private let binding: Binding
    private let decision: Decision
    private let given: FactTable
    /// The definitions that the rule depends on, in their order.
    private let definitions: [DefinedFact]
    private let places: [ChangePlace]
    private let truth: Truth
    private var left: Int
    private var changes: [Change] = []
    private var taken: [(place: Int, candidate: Int)] = []
    private var solutions: [[(place: Int, candidate: Int)]] = []

    init(
        _ procedure: Procedure, _ rule: Rule, _ binding: Binding, _ decision: Decision, _ limit: Int
    ) {
        self.procedure = procedure
        self.rule = rule
        self.binding = binding
        self.decision = decision
        given = decision.given
        let reach = ChangeReach(procedure, rule, binding, decision)
        definitions = reach.definitions
        places = reach.places
        truth = rule.condition.truth(decision.answer.facts, binding, now: decision.at)
        left = limit
    }

    mutating func run() -> Changes {
        for size in 1...3 where left > 0 { extend(given, from: 0, by: size) }
        return Changes(
            rule: rule.id,
            subjects: rule.scopes.compactMap { given.subject($0, binding)?.id },
            truth: truth, changes: changes, isComplete: left > 0)
    }

    /// Tries every way to take so many more facts, later in the list than those already taken.
    private mutating func extend(_ facts: FactTable, from first: Int, by count: Int) {
        guard count > 0 else { return evaluate(facts) }
        guard first + count <= places.count else { return }
        for place in first...(places.count - count) {
            for candidate in places[place].candidates.indices where left > 0 {
                taken.append((place, candidate))
                if !isSolved {
                    var changed = facts
                    let value = places[place].candidates[candidate].value
                    changed.set(places[place].place.slot, Fact(value), places[place].place.binding)
                    extend(changed, from: place + 1, by: count - 1)
                }
                taken.removeLast()
            }
        }
    }

    /// Whether fewer of these steps already turn the rule.
    private var isSolved: Bool {
        solutions.contains { solution in
            solution.allSatisfy { step in taken.contains { $0 == step } }
        }
    }

    private mutating func evaluate(_ facts: FactTable) {
        left -= 1
        var facts = facts
        var machine = Machine(procedure.program, facts, at: decision.at)
        for fact in definitions { machine.define(fact) }
        facts.values = machine.values
        let result = rule.condition.truth(facts, binding, now: decision.at)
        guard result != truth, result != .unknown else { return }
        solutions.append(taken)
        let steps = taken.map { step(places[$0.place], $0.candidate) }
        changes.append(Change(steps: steps, becomes: result))
    }

    private func step(_ place: ChangePlace, _ candidate: Int) -> Change.Step {
        let definition = procedure.vocabulary[place.place.slot]
        let old = given.value(place.place.slot, place.place.binding)
        let new = place.candidates[candidate]
        return Change.Step(
            fact: definition.name,
            subject: given.subject(place.place.slot.scope, place.place.binding)?.id,
            from: Vocabulary.text(old, of: definition.type),
            to: Vocabulary.text(new.value, of: definition.type), reach: new.reach)
    }
}
