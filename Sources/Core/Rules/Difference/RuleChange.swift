import Domain

/// What became of one rule between two versions or overlays of a procedure.
public struct RuleChange: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case added, removed
        /// It says more, sooner or more strongly than before.
        case tightened
        /// It says less, later or less strongly: somebody is less protected.
        case loosened
        /// Both, or what cannot be compared.
        case changed
        /// Words, citations and notes only.
        case reworded
    }

    public var rule: String
    public var kind: Kind
    /// A sentence for each difference.
    public var details: [String]
}

/// Which way one difference goes.
enum Direction {
    case tighter, looser, sideways, words
}

/// Compares two procedures rule by rule.
public struct ProcedureDifference {
    let old: Procedure
    let new: Procedure
    /// Whether one condition holds whenever another does; nil where nobody can tell.
    let implies: (ProofQuestion, Procedure) throws -> Bool?

    /// - Parameter implies: asks a solver; always nil where there is none.
    public init(
        from old: Procedure, to new: Procedure,
        implies: @escaping (ProofQuestion, Procedure) throws -> Bool?
    ) {
        self.old = old
        self.new = new
        self.implies = implies
    }

    public func changes() throws -> [RuleChange] {
        var changes: [RuleChange] = []
        for rule in old.rules where new.rule(rule.id) == nil {
            changes.append(RuleChange(rule: rule.id, kind: .removed, details: sayings(rule)))
        }
        for rule in new.rules {
            guard let before = old.rule(rule.id) else {
                changes.append(RuleChange(rule: rule.id, kind: .added, details: sayings(rule)))
                continue
            }
            if let change = try change(before, rule) { changes.append(change) }
        }
        return changes
    }

    /// Named numbers that differ, a sentence each.
    public func settings() -> [String] {
        Set(old.settings.keys).union(new.settings.keys).sorted().compactMap { name in
            let was = old.settings[name]
            let now = new.settings[name]
            guard was != now else { return nil }
            return "setting \(name) is \(now.map(String.init) ?? "gone"), was "
                + (was.map(String.init) ?? "not there")
        }
    }

    private func sayings(_ rule: Rule) -> [String] {
        rule.consequences.map { "\($0.kind.rawValue): \($0.text)" }
    }

    private func change(_ before: Rule, _ after: Rule) throws -> RuleChange? {
        var found: [(Direction, String)] = try condition(before, after).map { [$0] } ?? []
        found += frame(before, after)
        found += consequences(before, after)
        guard !found.isEmpty else { return nil }
        let directions = Set(found.map(\.0)).subtracting([.words])
        let kind: RuleChange.Kind =
            if directions.isEmpty { .reworded } else if directions == [.tighter] {
                .tightened
            } else if directions == [.looser] { .loosened } else { .changed }
        return RuleChange(rule: after.id, kind: kind, details: found.map(\.1))
    }

    // MARK: Conditions

    private func condition(_ before: Rule, _ after: Rule) throws -> (Direction, String)? {
        guard let tree = translated(before.condition.tree), before.scopes == after.scopes else {
            return (.sideways, "asks about facts that the other does not have")
        }
        guard tree != after.condition.tree else { return nil }
        let was =
            after.conditionText == before.conditionText
            ? "holds by another setting: \(after.conditionText)"
            : "holds when \(after.conditionText); before: \(before.conditionText)"
        let wider = try implied(tree.condition, after.condition, after.scopes)
        let narrower = try implied(after.condition, tree.condition, after.scopes)
        switch (wider, narrower) {
        case (true?, true?): return (.words, "is written otherwise and \(was)")
        case (true?, _): return (restricts(after) ? .tighter : .sideways, "\(was) (more often)")
        case (_, true?): return (restricts(after) ? .looser : .sideways, "\(was) (less often)")
        default: return (.sideways, was)
        }
    }

    private func implied(
        _ first: Condition, _ second: Condition, _ scopes: [Scope]
    ) throws -> Bool? {
        try implies(
            ProofQuestion(whether: first, implies: second, for: scopes, of: new), new)
    }

    /// A definition is neither protection nor its lack.
    private func restricts(_ rule: Rule) -> Bool {
        rule.consequences.contains { $0.kind != .definition && $0.kind != .route }
    }

    /// A condition of the old procedure in the vocabulary of the new one; nil where it lacks a word.
    private func translated(_ tree: ConditionTree) -> ConditionTree? {
        switch tree {
        case .all(let parts): translated(parts).map { .all($0) }
        case .any(let parts): translated(parts).map { .any($0) }
        case .not(let part): translated(part).map { .not($0) }
        case .some(let scope, let part): translated(part).map { .some(scope, $0) }
        case .every(let scope, let part): translated(part).map { .every(scope, $0) }
        case .test(let slot, let test): translated(slot, test)
        }
    }

    private func translated(_ parts: [ConditionTree]) -> [ConditionTree]? {
        let trees = parts.compactMap(translated)
        return trees.count == parts.count ? trees : nil
    }

    private func translated(_ slot: FactSlot, _ test: Test) -> ConditionTree? {
        let before = old.vocabulary[slot]
        guard let target = new.vocabulary.slot(before.name) else { return nil }
        let after = new.vocabulary[target]
        func place(_ index: Int) -> Int? {
            before.type.words.isEmpty
                ? index : after.type.words.firstIndex(of: before.type.words[index])
        }
        switch test {
        case .equals(let index): return place(index).map { .test(target, .equals($0)) }
        case .atLeast(let index): return place(index).map { .test(target, .atLeast($0)) }
        case .atMost(let index): return place(index).map { .test(target, .atMost($0)) }
        case .includes(let index): return place(index).map { .test(target, .includes($0)) }
        default: return .test(target, test)
        }
    }
}

extension ProcedureDifference {
    // MARK: The rule around its condition

    private func frame(_ before: Rule, _ after: Rule) -> [(Direction, String)] {
        var found: [(Direction, String)] = []
        if before.force != after.force {
            let isStronger = Self.rank(after.force) > Self.rank(before.force)
            found.append(
                (
                    isStronger ? .tighter : .looser,
                    "force is \(after.force.rawValue), was \(before.force.rawValue)"
                ))
        }
        if before.isOn != after.isOn {
            found.append(
                (after.isOn ? .tighter : .looser, "is switched \(after.isOn ? "on" : "off")"))
        }
        if before.effectiveFrom != after.effectiveFrom
            || before.effectiveUntil != after.effectiveUntil
        {
            let later =
                (after.effectiveFrom ?? .distantPast) > (before.effectiveFrom ?? .distantPast)
            let ends =
                (after.effectiveUntil ?? .distantFuture) < (before.effectiveUntil ?? .distantFuture)
            found.append(
                (
                    later || ends ? .looser : .tighter,
                    "is in force \(Self.span(after)), was \(Self.span(before))"
                ))
        }
        if before.emergency != after.emergency {
            found.append((after.emergency ? .tighter : .looser, "emergency is \(after.emergency)"))
        }
        if before.whenUnknown != after.whenUnknown {
            found.append((.sideways, "does otherwise where facts are unknown"))
        }
        if Set(before.overrules) != Set(after.overrules) {
            found.append((.sideways, "overrules other rules"))
        }
        if before.cites != after.cites {
            found.append((.words, "cites \(after.cites.joined(separator: ", "))"))
        }
        if before.note != after.note { found.append((.words, "has another note")) }
        return found
    }

    private static func rank(_ force: Force) -> Int {
        switch force {
        case .information: 0
        case .may: 1
        case .should: 2
        case .must: 3
        case .never, .statute: 4
        }
    }

    private static func span(_ rule: Rule) -> String {
        let from = rule.effectiveFrom.map { "from \($0)" } ?? "always"
        return from + (rule.effectiveUntil.map { " until \($0)" } ?? "")
    }

    // MARK: Outcomes

    private func consequences(_ before: Rule, _ after: Rule) -> [(Direction, String)] {
        var found: [(Direction, String)] = []
        var left = after.consequences
        for old in before.consequences {
            guard
                let place = left.firstIndex(where: {
                    $0.kind == old.kind && $0.action == old.action
                })
            else {
                found.append((.looser, "no longer says the \(old.kind.rawValue) \(old.action)"))
                continue
            }
            found += outcome(old, left.remove(at: place))
        }
        for new in left {
            found.append((.tighter, "says the \(new.kind.rawValue) \(new.action) as well"))
        }
        return found
    }

    private func outcome(_ old: Consequence, _ new: Consequence) -> [(Direction, String)] {
        var found: [(Direction, String)] = []
        if old.clock != new.clock {
            let direction: Direction =
                switch (old.clock?.usualHours, new.clock?.usualHours) {
                case (let was?, let now?): now < was ? .tighter : now > was ? .looser : .sideways
                case (nil, _?): .tighter
                case (_?, nil): .looser
                default: .sideways
                }
            found.append(
                (
                    direction,
                    "the \(new.action) is due \(new.clock?.inWords ?? "at no set time"), was "
                        + (old.clock?.inWords ?? "at no set time")
                ))
        }
        if old.override != new.override {
            let tighter = (new.override ?? Override.none) == Override.none
            found.append(
                (
                    tighter ? .tighter : .looser,
                    "the override is \(new.override?.rawValue ?? "none"), was "
                        + (old.override?.rawValue ?? "none")
                ))
        }
        if old.owner != new.owner {
            found.append(
                (.sideways, "the owner is \(new.owner ?? "nobody"), was \(old.owner ?? "nobody")"))
        }
        if old.about != new.about || old.services != new.services || old.moment != new.moment {
            found.append((.sideways, "the \(new.action) names others, or comes at another moment"))
        }
        if old.text != new.text || old.points != new.points || old.clears != new.clears {
            found.append((.words, "says: \(new.text)"))
        }
        return found
    }
}

extension Clock {
    /// About how many hours it usually gives, to compare one clock with another.
    var usualHours: Int? {
        switch self {
        case .immediate: 0
        case .tour: 8
        case .sameDay: 12
        case .schoolDay: 24
        case .hours(let hours), .courtHours(let hours): hours
        case .workingDays(let days): days * 24 + days / 5 * 48
        case .daysBeginning(let days): days * 24
        case .calendarMonths(let months, _): months * 730
        case .asSoonAsPossible, .before: nil
        }
    }

    /// The clock as a phrase: `within 24 hours`.
    public var inWords: String {
        switch self {
        case .immediate: "at once"
        case .asSoonAsPossible: "as soon as possible"
        case .sameDay: "by the end of the day"
        case .hours(let hours): "within \(hours) hours"
        case .courtHours(let hours): "within \(hours) court hours"
        case .workingDays(let days): "within \(days) working days"
        case .schoolDay: "before the next school day"
        case .tour: "before the tour of duty ends"
        case .calendarMonths(let months, _): "within \(months) months"
        case .daysBeginning(let days): "within \(days) days"
        case .before(let what): "before \(what)"
        }
    }
}

extension Day {
    fileprivate static let distantPast = Day(number: -1_000_000)
    fileprivate static let distantFuture = Day(number: 1_000_000)
}
