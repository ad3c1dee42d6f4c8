import Domain
import Rules

/// Turns a rule as it is written into one that the engine runs.
///
/// A class, so that those who read a rule's parts share the pack and do not each copy it.
final class RuleCompiler {
    let assembly: PackAssembly
    private let written: PackAssembly.WrittenRule
    let fields: Fields
    let scopes: [Scope]

    /// The rule; nil, with every problem reported, when a part is missing that it cannot do without.
    static func compile(
        _ written: PackAssembly.WrittenRule, in assembly: PackAssembly
    ) -> Rule? {
        RuleCompiler(written, assembly).rule()
    }

    private init(_ written: PackAssembly.WrittenRule, _ assembly: PackAssembly) {
        self.assembly = assembly
        self.written = written
        fields = written.fields
        scopes = RuleCompiler.scopes(written.fields["for"])
    }

    private func rule() -> Rule? {
        let cites = citations()
        let force = fields.required("force")?.choice(Force.self)
        let when = fields.required("when").map {
            ConditionReader(names: assembly.names, bound: Set(scopes)).read($0)
        }
        let consequences = self.consequences()
        let (from, until) = effective()
        let emergency = fields["emergency"]?.truth() ?? false
        let unknown = fields["ifUnknown"]?.choice(Rule.WhenUnknown.self)
        let overrules = self.overrules()
        let standing = fields["status"]?.choice(Rule.Standing.self) ?? .settled
        let switchName = self.switchName(standing)
        guard let force, let when, let consequences else { return nil }
        return Rule(
            id: written.id, pack: written.pack, cites: cites, family: fields["family"]?.text(),
            force: force, scopes: scopes, condition: when.condition, conditionText: when.text,
            consequences: consequences, effectiveFrom: from, effectiveUntil: until,
            emergency: emergency, whenUnknown: unknown, overrules: overrules,
            note: fields["note"]?.text(), standing: standing, switchName: switchName,
            place: RulePlace(
                file: written.value.position.file, line: written.value.position.line))
    }

    /// The switch that turns the rule on; what nobody has verified must have one.
    private func switchName(_ standing: Rule.Standing) -> String? {
        guard let value = fields["switch"], let name = value.text() else {
            if standing == .unverified {
                written.value.problem(
                    "rule `\(written.id)` is unverified; add a `switch`, so that it is off until "
                        + "an area turns it on")
            }
            return nil
        }
        assembly.switches.check(name, at: value)
        return name
    }

    private static func scopes(_ value: Value?) -> [Scope] {
        var scopes: [Scope] = []
        for item in value?.list() ?? [] {
            guard let text = item.text() else { continue }
            let known = Scope.allCases.map(\.rawValue)
            guard let scope = Scope(rawValue: text) else {
                item.problem(
                    "unknown scope `\(text)`", suggestion: suggestion(for: text, among: known))
                // Any fact may be meant by the scope that was mistyped: none is called unbound.
                scopes += Scope.allCases.dropFirst().filter { !scopes.contains($0) }
                continue
            }
            // The situation is always there and needs no binding.
            guard scope != .situation else { continue }
            if scopes.contains(scope) {
                item.problem("duplicate scope `\(text)`")
            } else {
                scopes.append(scope)
            }
        }
        return scopes
    }

    private func citations() -> [String] {
        let values = fields["cites"]?.list() ?? []
        if values.isEmpty, !fields.isMisspelt("cites") {
            written.value.problem("rule `\(written.id)` has no citation; add `cites`")
        }
        var cites: [String] = []
        for value in values {
            guard let cite = value.text() else { continue }
            assembly.checkCitation(cite, at: value)
            if cites.contains(cite) { value.problem("duplicate citation `\(cite)`") }
            cites.append(cite)
        }
        return cites
    }

    private func consequences() -> [Consequence]? {
        guard let then = fields.required("then") else { return nil }
        let values = then.list()
        if values.isEmpty { then.problem("`then` has no outcome") }
        return values.compactMap { ConsequenceCompiler(self, $0)?.consequence() }
    }

    private func effective() -> (Day?, Day?) {
        guard let value = fields["effective"],
            let span = value.fields("`effective`", ["from", "until"])
        else { return (nil, nil) }
        let from = span["from"]?.day()
        let until = span["until"]?.day()
        if let from, let until, from > until {
            span["from"]?.problem("`from` \(from) is after `until` \(until)")
        }
        return (from, until)
    }

    private func overrules() -> [String] {
        (fields["overrules"]?.list() ?? []).compactMap { value in
            guard let id = value.text(), let loser = assembly.rules.resolve(id, at: value) else {
                return nil
            }
            if id == written.id {
                value.problem("a rule cannot overrule itself")
            } else if loser.fields["emergency"]?.isOn == true {
                value.problem("`\(id)` is an emergency rule, which nothing overrules")
            }
            return id
        }
    }
}
