import Domain

/// What outcomes and questions need to say more of themselves when somebody asks: the facts that
/// they were decided on, and the program that decided.
///
/// Shared by all of them, so that deciding writes numbers only; texts, reasons and limits are made
/// when they are read, from values that never change.
final class Answer: Sendable {
    let program: Program
    /// After the definitions; the entries behind what those set are in `origins`.
    let facts: FactTable
    /// The values as they were handed in.
    let given: [FactValue]
    let origins: [Machine.Origin]
    /// The rules behind the questions, as those number them.
    let asking: [Int32]
    let now: Instant
    private let calendars: Calendars

    init(
        program: Program, facts: FactTable, given: [FactValue], origins: [Machine.Origin],
        asking: [Int32], now: Instant, calendars: Calendars
    ) {
        self.program = program
        self.facts = facts
        self.given = given
        self.origins = origins
        self.asking = asking
        self.now = now
        self.calendars = calendars
    }

    // MARK: Facts

    /// The facts as they were handed in.
    var givenFacts: FactTable {
        var facts = facts
        facts.values = given
        return facts
    }

    /// The facts after the definitions, with the entries behind them.
    var definedFacts: FactTable {
        var facts = facts
        for origin in origins { facts.entries[Int(origin.index)] = entries(at: Int(origin.index)) }
        return facts
    }

    /// The entries behind a value: for one that a definition set, those behind what it read.
    func entries(at index: Int) -> [EntryID] {
        guard let origin = origins.first(where: { $0.index == index }) else {
            return facts.entries[index]
        }
        guard origin.rule >= 0 else { return [] }
        return grounds(origin.rule, origin.ordinal).flatMap(entries)
    }

    func entries(_ ground: Condition.Ground) -> [EntryID] {
        facts.index(ground.slot, ground.binding).map(entries(at:)) ?? []
    }

    // MARK: Rules

    func rule(_ said: Evaluation.Said) -> Rule { program.rules[Int(said.rule)] }

    func saying(_ said: Evaluation.Said) -> Saying {
        program.sayings[Int(program.heads[Int(said.rule)].sayings.start + said.place)]
    }

    func consequence(_ said: Evaluation.Said) -> Consequence {
        rule(said).consequences[Int(said.place)]
    }

    private func binding(_ rule: Int32, _ ordinal: Int32) -> Binding {
        var binding = Binding()
        var rest = Int(ordinal)
        for scope in program.rules[Int(rule)].scopes.reversed() {
            let count = max(1, facts.count(in: scope))
            binding[scope] = rest % count
            rest /= count
        }
        return binding
    }

    private func grounds(_ rule: Int32, _ ordinal: Int32) -> [Condition.Ground] {
        program.rules[Int(rule)].condition.grounds(facts, binding(rule, ordinal), now: now)
    }

    func grounds(_ said: Evaluation.Said) -> [Condition.Ground] {
        grounds(said.rule, said.ordinal)
    }

    func subjects(_ said: Evaluation.Said) -> [Subject] {
        let binding = binding(said.rule, said.ordinal)
        return rule(said).scopes.compactMap { facts.subject($0, binding) }
    }

    func reasons(_ grounds: [Condition.Ground]) -> [Reason] {
        var seen: [FactPlace] = []
        var reasons: [Reason] = []
        reasons.reserveCapacity(grounds.count)
        for ground in grounds {
            let place = ground.place
            guard !seen.contains(place) else { continue }
            seen.append(place)
            let definition = program.vocabulary[ground.slot]
            reasons.append(
                Reason(
                    fact: definition.name,
                    value: Vocabulary.text(
                        facts.value(ground.slot, ground.binding), of: definition.type),
                    subject: facts.subject(ground.slot.scope, ground.binding)?.id,
                    entries: entries(ground)))
        }
        return reasons
    }

    /// The persons whom what a rule says is about.
    func person(_ said: Evaluation.Said) -> PersonID? {
        guard let about = rule(said).consequences[Int(said.place)].about else { return nil }
        if let scope = Scope(rawValue: about), rule(said).scopes.contains(scope) {
            return facts.subject(scope, binding(said.rule, said.ordinal))?.person
        }
        return facts.people[about]
    }

    // MARK: Limits

    /// When an outcome is due.
    ///
    /// A clock that names no start begins when the last of the entries behind the rule was
    /// recorded, so that the limit does not move with the clock on the wall.
    func due(_ said: Evaluation.Said) -> Due? {
        let consequence = consequence(said)
        guard let clock = consequence.clock else { return nil }
        let binding = binding(said.rule, said.ordinal)
        var start: Instant?
        if let slot = consequence.start {
            start = facts.value(slot, binding).start
        } else {
            let entries = grounds(said).flatMap(entries)
            start = entries.compactMap { facts.recorded[$0] }.max() ?? now
        }
        let child = facts.subject(.child, binding)
        var due = clock.due(
            ClockContext(
                start: start, tourEnds: instant(program.tourEnds, binding),
                attendedAt: instant(program.attendedAt, binding),
                schoolCalendar: child?.schoolCalendar, opens: child?.opens), calendars)
        due.from = start
        return due
    }

    private func instant(_ slot: FactSlot?, _ binding: Binding) -> Instant? {
        guard let slot, case .instant(let instant) = facts.value(slot, binding) else { return nil }
        return instant
    }
}

extension FactValue {
    /// The instant from which a clock counts that this fact starts.
    var start: Instant? {
        switch self {
        case .instant(let instant): instant
        case .day(let day): Instant(day)
        default: nil
        }
    }
}
