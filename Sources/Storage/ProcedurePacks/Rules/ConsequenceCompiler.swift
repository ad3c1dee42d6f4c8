import Domain
import Rules

/// Reads one mapping under a rule's `then`.
struct ConsequenceCompiler {
    private let rule: RuleCompiler
    private let fields: Fields

    static let keys = [
        "kind", "action", "text", "owner", "about", "due", "clears", "override", "services", "sets",
        "to", "points", "moment", "cy",
    ]

    init?(_ rule: RuleCompiler, _ value: Value) {
        guard let fields = value.fields("an outcome", ConsequenceCompiler.keys) else { return nil }
        self.rule = rule
        self.fields = fields
    }

    func consequence() -> Consequence? {
        let kind = fields.required("kind")?.choice(OutcomeKind.self)
        let about = fields["about"].flatMap(person)
        let owner = fields["owner"].flatMap(owner)
        let services = (fields["services"]?.list() ?? []).compactMap(service)
        let due = fields["due"].flatMap { ClockReader(rule).read($0) }
        let override = fields["override"]?.choice(Override.self)
        let clears = fields["clears"]?.text()
        let setting = self.setting()
        let moment = fields["moment"]?.choice(Moment.self)
        let points = points()
        guard let kind else { return nil }
        checkKeys(of: kind)
        let words = self.words(of: kind, setting.fact)
        return Consequence(
            kind: kind, action: words.action, text: words.text, owner: owner, about: about,
            clock: due?.clock, start: due?.start, clears: clears, override: override,
            services: services, sets: setting.slot, value: setting.value, points: points,
            moment: moment ?? usualMoment(of: kind), welsh: fields["cy"]?.text())
    }

    /// What is planned is held back before it is done; walls and definitions ask nobody to act.
    private func usualMoment(of kind: OutcomeKind) -> Moment {
        let planned: [Scope] = [.contact, .referral, .allocation, .message]
        return switch kind {
        case .definition, .wall: .standing
        case _ where rule.scopes.contains(where: planned.contains): .before
        case .prompt: .conversation
        case .block, .duty, .record, .route, .warn: .now
        }
    }

    /// More than this nobody reads.
    private static let mostPoints = 9

    private func points() -> [String] {
        guard let value = fields["points"] else { return [] }
        let points = value.strictList() ?? []
        if points.count > ConsequenceCompiler.mostPoints {
            value.problem(
                "an outcome has at most \(ConsequenceCompiler.mostPoints) points, not "
                    + "\(points.count)")
        }
        return points.compactMap { $0.text() }
    }

    /// What each kind of outcome must say and what would mean nothing in it.
    private func checkKeys(of kind: OutcomeKind) {
        switch kind {
        case .duty: needs("owner", "a duty")
        case .block:
            needs("clears", "a block")
            needs("override", "a block")
        case .definition:
            needs("sets", "a definition")
            needs("to", "a definition")
        default: break
        }
        if kind != .definition {
            fields.forbid(["sets", "to"], because: "belongs to a definition")
        } else {
            fields.forbid(["due", "services"], because: "has no meaning in a definition")
        }
        if kind != .block, kind != .wall {
            fields.forbid(["clears", "override"], because: "belongs to a block")
        }
    }

    private func needs(_ key: String, _ what: String) {
        guard fields[key] == nil, !fields.isMisspelt(key) else { return }
        (fields["kind"] ?? fields.whole).problem("\(what) needs `\(key)`")
    }

    /// A definition is known by the fact that it sets and need not be put into words.
    private func words(
        of kind: OutcomeKind, _ fact: FactDefinition?
    ) -> (action: String, text: String) {
        if kind == .definition {
            return (
                fields["action"]?.text() ?? fact?.name ?? "",
                fields["text"]?.text() ?? fact?.meaning ?? ""
            )
        }
        return (
            fields.required("action")?.text() ?? "", fields.required("text")?.text() ?? ""
        )
    }

    // MARK: Names

    private func owner(_ value: Value) -> String? {
        guard let name = value.text() else { return nil }
        rule.assembly.owners.check(name, at: value)
        return name
    }

    private func service(_ value: Value) -> String? {
        guard let id = value.text() else { return nil }
        if rule.assembly.doNotRefer.contains(id) {
            value.problem("nobody is referred to `\(id)`; name what to use instead")
        } else {
            rule.assembly.services.check(id, at: value)
        }
        return id
    }

    private static let roles = Role.allCases.map(\.rawValue)

    private func person(_ value: Value) -> String? {
        guard let name = value.text() else { return nil }
        if let scope = Scope(rawValue: name), scope != .situation {
            if !rule.scopes.contains(scope) {
                value.problem("the rule is not about each \(name); add `for: \(name)`")
            }
            return name
        }
        guard !ConsequenceCompiler.roles.contains(name), name != "situation" else { return name }
        let words = Set(ConsequenceCompiler.roles + Scope.allCases.map(\.rawValue))
        value.problem(
            "`\(name)` is nobody that an outcome can be about",
            suggestion: suggestion(for: name, among: words))
        return nil
    }

    // MARK: Definitions

    private func setting() -> (fact: FactDefinition?, slot: FactSlot?, value: FactValue?) {
        guard let sets = fields["sets"], let name = sets.text(),
            let fact = rule.assembly.names.facts.resolve(name, at: sets)
        else { return (nil, nil, nil) }
        if fact.scope != .situation, !rule.scopes.contains(fact.scope) {
            let scope = fact.scope.rawValue
            sets.problem("`\(name)` is a fact of each \(scope); add `for: \(scope)`")
        }
        let value = fields["to"].flatMap { rule.assembly.factValue($0, of: fact.type) }
        return (fact, rule.assembly.names.vocabulary.slot(name), value)
    }
}
