/// Something that must hold whatever is known, unknown, recorded or missing (catalogue A3 to A5).
public struct Invariant: Sendable {
    public var id: String
    public var cites: [String]
    /// The sentence that a policy lead signs.
    public var says: String
    public var place: RulePlace
    public var claim: Claim

    public enum Claim: Sendable {
        /// For all facts: where the condition holds, one of these stands, or none of them does.
        case always(Situation)
        /// Something about the rules themselves.
        case shape(Shape)
    }

    public struct Situation: Sendable {
        /// The scopes for whose every subject it is claimed.
        public var scopes: [Scope]
        public var condition: Condition
        public var requires: [OutcomeMatch]
        public var forbids: [OutcomeMatch]

        public init(
            scopes: [Scope], condition: Condition, requires: [OutcomeMatch],
            forbids: [OutcomeMatch]
        ) {
            self.scopes = scopes
            self.condition = condition
            self.requires = requires
            self.forbids = forbids
        }
    }

    public enum Shape: Sendable {
        /// Blocks on these actions exist, and nobody may set one aside.
        case noOverride(actions: [String])
        /// Every block says what clears it.
        case everyBlockClears
        /// No rule but these reads any of these facts.
        case unread(facts: [String], except: [String])
        /// No outcome names a service of these kinds.
        case neverNames(kinds: [String])
        /// No rule stands against an emergency, and no emergency waits for a switch.
        case nothingBeatsEmergency
    }

    public init(id: String, cites: [String], says: String, place: RulePlace, claim: Claim) {
        self.id = id
        self.cites = cites
        self.says = says
        self.place = place
        self.claim = claim
    }
}

/// What an invariant asks of an outcome; nil matches anything.
public struct OutcomeMatch: Hashable, Sendable {
    public var kind: OutcomeKind?
    public var action: String?
    public var rule: String?

    public init(kind: OutcomeKind? = nil, action: String? = nil, rule: String? = nil) {
        self.kind = kind
        self.action = action
        self.rule = rule
    }

    public func matches(_ consequence: Consequence, of rule: Rule) -> Bool {
        (kind.map { $0 == consequence.kind } ?? true)
            && (action.map { $0 == consequence.action } ?? true)
            && (self.rule.map { $0 == rule.id } ?? true)
    }
}

extension Invariant.Situation {
    /// Whether a decision breaks it, for some subjects.
    public func isBroken(by decision: Decision, of procedure: Procedure) -> Bool {
        var broken = false
        let bound = Rule(
            id: "", pack: "", cites: [], force: .must, scopes: scopes, condition: condition,
            conditionText: "", consequences: [])
        procedure.forEachBinding(bound, decision.facts) { binding in
            guard !broken, condition.truth(decision.facts, binding, now: decision.at) == .yes
            else { return }
            let subjects = scopes.compactMap { scope in
                decision.facts.subject(scope, binding).map { (scope, $0.id) }
            }
            func stands(_ match: OutcomeMatch) -> Bool {
                decision.outcomes.contains { outcome in
                    guard outcome.status == .open || outcome.status == .undetermined,
                        let rule = procedure.rule(outcome.rule),
                        match.matches(outcome.consequence, of: rule)
                    else { return false }
                    let places = Dictionary(
                        zip(rule.scopes, outcome.subjects), uniquingKeysWith: { first, _ in first })
                    return subjects.allSatisfy { scope, id in places[scope].map { $0 == id } ?? true
                    }
                }
            }
            broken =
                !requires.isEmpty && !requires.contains(where: stands)
                || forbids.contains(where: stands)
        }
        return broken
    }
}

extension Invariant.Shape {
    /// What in the procedure breaks it, a sentence each; empty when it holds.
    public func faults(in procedure: Procedure) -> [String] {
        let rules = procedure.rules
        let said = rules.flatMap { rule in rule.consequences.map { (rule, $0) } }
        switch self {
        case .noOverride(let actions):
            return actions.flatMap { action -> [String] in
                let blocks = said.filter { $1.kind == .block && $1.action == action }
                if blocks.isEmpty { return ["no rule blocks `\(action)`"] }
                return blocks.filter { ($1.override ?? Override.none) != .none }.map {
                    "`\($0.0.id)` lets `\(action)` be set aside"
                }
            }
        case .everyBlockClears:
            return said.filter { $1.kind == .block && ($1.clears ?? "").isEmpty }.map {
                "`\($0.0.id)` does not say what clears it"
            }
        case .unread(let facts, let except):
            return rules.filter { !except.contains($0.id) }.flatMap { rule in
                Set(rule.condition.slots.map { procedure.vocabulary[$0].name })
                    .intersection(facts).sorted().map { "`\(rule.id)` reads `\($0)`" }
            }
        case .neverNames(let kinds):
            return said.flatMap { rule, consequence in
                consequence.services.compactMap { procedure.services[$0] }
                    .filter { kinds.contains($0.kind) }
                    .map { "`\(rule.id)` names `\($0.id)`, which is \($0.kind)" }
            }
        case .nothingBeatsEmergency:
            let emergencies = rules.filter(\.emergency)
            if emergencies.isEmpty { return ["there is no emergency rule"] }
            return emergencies.flatMap { emergency in
                var faults = rules.filter { $0.overrules.contains(emergency.id) }.map {
                    "`\($0.id)` overrules the emergency `\(emergency.id)`"
                }
                if emergency.switchName != nil {
                    faults.append("the emergency `\(emergency.id)` waits for a switch")
                }
                return faults
            }
        }
    }
}
