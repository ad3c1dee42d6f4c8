import Domain
import Rules

extension PackAssembly {
    private static let invariantKeys = [
        "id", "cites", "says", "for", "when", "then", "never", "noOverride", "everyBlockClears",
        "unread", "except", "neverNames", "nothingBeatsEmergency",
    ]

    /// Reads `invariants.yaml`; what it says is compiled when all facts and rules are known.
    mutating func addInvariants(_ folder: PackFolder) {
        for root in folder.roots("invariants.yaml") {
            guard let fields = root?.fields("the file", ["invariants", "assumptions"]) else {
                continue
            }
            assumptions += fields["assumptions"]?.strictList() ?? []
            for value in fields.required("invariants")?.strictList() ?? [] {
                guard let fields = value.fields("an invariant", PackAssembly.invariantKeys),
                    let id = fields.required("id"), let text = id.text()
                else { continue }
                invariants.add(
                    text, WrittenRule(id: text, pack: folder.name, value: id, fields: fields),
                    at: id)
            }
        }
    }

    func compiledInvariants(_ rules: [Rule]) -> [Invariant] {
        let said = Said(rules)
        return invariants.items.compactMap { invariant($0, said) }
    }

    /// What the rules say, by the action that they speak of.
    private struct Said {
        private var byAction: [String: [(Rule, Consequence)]] = [:]
        private let rules: [Rule]

        init(_ rules: [Rule]) {
            self.rules = rules
            for rule in rules {
                for consequence in rule.consequences {
                    byAction[consequence.action, default: []].append((rule, consequence))
                }
            }
        }

        func contains(_ match: OutcomeMatch) -> Bool {
            if let action = match.action {
                return (byAction[action] ?? []).contains { match.matches($0.1, of: $0.0) }
            }
            return rules.contains { rule in
                rule.consequences.contains { match.matches($0, of: rule) }
            }
        }
    }

    private func invariant(_ written: WrittenRule, _ said: Said) -> Invariant? {
        let fields = written.fields
        let cites = fields.required("cites")?.list() ?? []
        for cite in cites { cite.text().map { checkCitation($0, at: cite) } }
        let says = fields.required("says")?.text()
        let shape = self.shape(fields)
        let situation = fields["when"].map { self.situation($0, fields, said) }
        if (shape == nil) == (situation == nil) {
            written.value.problem(
                "an invariant needs either `when` or one claim about the rules: noOverride, "
                    + "everyBlockClears, unread, neverNames, nothingBeatsEmergency")
        }
        var claim: Invariant.Claim?
        if let shape { claim = .shape(shape) } else if let situation { claim = .always(situation) }
        guard let says, let claim else { return nil }
        return Invariant(
            id: written.id, cites: cites.compactMap(\.raw), says: says,
            place: RulePlace(
                file: written.value.position.file, line: written.value.position.line),
            claim: claim)
    }

    private func situation(
        _ when: Value, _ fields: Fields, _ said: Said
    ) -> Invariant.Situation {
        let scopes = scopes(fields["for"])
        let requires = (fields["then"]?.list() ?? []).compactMap { match($0, said) }
        let forbids = (fields["never"]?.list() ?? []).compactMap { match($0, said) }
        if requires.isEmpty, forbids.isEmpty {
            when.problem("an invariant with `when` needs `then` or `never`")
        }
        return Invariant.Situation(
            scopes: scopes,
            condition: ConditionReader(names: names, bound: Set(scopes)).read(when).condition,
            requires: requires, forbids: forbids)
    }

    func compiledAssumptions() -> [Invariant.Situation] {
        assumptions.compactMap { value in
            guard let fields = value.fields("an assumption", ["for", "when", "why"]),
                let when = fields.required("when")
            else { return nil }
            _ = fields.required("why")?.text()
            let scopes = scopes(fields["for"])
            return Invariant.Situation(
                scopes: scopes,
                condition: ConditionReader(names: names, bound: Set(scopes)).read(when).condition,
                requires: [], forbids: [])
        }
    }

    private func scopes(_ value: Value?) -> [Scope] {
        (value?.list() ?? []).compactMap { $0.choice(Scope.self) }.filter { $0 != .situation }
    }

    private func match(_ value: Value, _ said: Said) -> OutcomeMatch? {
        guard let fields = value.fields("an outcome", ["kind", "action", "rule"]) else {
            return nil
        }
        let match = OutcomeMatch(
            kind: fields["kind"]?.choice(OutcomeKind.self), action: fields["action"]?.text(),
            rule: fields["rule"]?.text())
        // A rule that could not be compiled may be the one that says it.
        if isSoundSoFar, !said.contains(match) { value.problem("no rule says this outcome") }
        return match
    }

    private func shape(_ fields: Fields) -> Invariant.Shape? {
        func words(_ key: String) -> [String]? { fields[key]?.list().compactMap { $0.text() } }
        if let actions = words("noOverride") { return .noOverride(actions: actions) }
        if fields["everyBlockClears"]?.isOn == true { return .everyBlockClears }
        if let facts = words("unread") {
            for value in fields["unread"]?.list() ?? [] {
                value.text().map { names.facts.check($0, at: value) }
            }
            return .unread(facts: facts, except: words("except") ?? [])
        }
        if let kinds = words("neverNames") { return .neverNames(kinds: kinds) }
        if fields["nothingBeatsEmergency"]?.isOn == true { return .nothingBeatsEmergency }
        return nil
    }
}
