public import Domain

extension Procedure {
    /// What the procedures say of these facts at that instant.
    ///
    /// A pure function of its arguments. The order is that of catalogue A5: emergencies,
    /// definitions, walls, blocks, duties, routes, prompts and warnings.
    public func decide(
        _ given: FactTable, at now: Instant, settled: [String: Settlement] = [:]
    ) -> Decision {
        var facts = given
        define(&facts, now)
        var outcomes: [Outcome] = []
        var unknowns: [Unknown] = []
        for rule in rules where rule.isEffective(on: now.day) {
            forEachBinding(rule, facts) { binding in
                let truth = rule.condition.truth(facts, binding, now: now)
                switch truth {
                case .no: break
                case .yes: outcomes += says(rule, facts, binding, now, .open)
                case .unknown:
                    if rule.whenUnknown != .quiet, couldChange(rule, facts, binding) {
                        unknowns.append(Unknown(rule, binding))
                    }
                    outcomes += says(rule, facts, binding, now, .undetermined)
                }
            }
        }
        resolve(&outcomes)
        settle(&outcomes, settled)
        outcomes = outcomes.enumerated().sorted {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }.map(\.element)
        return Decision(
            procedure: id, contentHash: contentHash, at: now, outcomes: outcomes,
            questions: questions(unknowns, facts, now), facts: facts, given: given)
    }

    /// A rule that nobody can answer yet, with the subjects that it was asked of.
    struct Unknown {
        var rule: Rule
        var binding: Binding

        init(_ rule: Rule, _ binding: Binding) {
            self.rule = rule
            self.binding = binding
        }
    }

    func forEachBinding(_ rule: Rule, _ facts: FactTable, _ body: (Binding) -> Void) {
        func bind(_ depth: Int, _ binding: Binding) {
            guard depth < rule.scopes.count else { return body(binding) }
            var inner = binding
            for place in 0..<facts.count(in: rule.scopes[depth]) {
                inner[rule.scopes[depth]] = place
                bind(depth + 1, inner)
            }
        }
        bind(0, Binding())
    }

    // MARK: Outcomes

    private func says(
        _ rule: Rule, _ facts: FactTable, _ binding: Binding, _ now: Instant,
        _ status: OutcomeStatus
    ) -> [Outcome] {
        let acting =
            status == .open ? rule.consequences : rule.consequences.filter { isCareful(rule, $0) }
        guard !acting.isEmpty else { return [] }
        let because = reasons(rule.condition.grounds(facts, binding, now: now), facts)
        let subjects = rule.scopes.compactMap { facts.subject($0, binding) }
        return rule.consequences.enumerated().compactMap { place, consequence in
            guard acting.contains(consequence) else { return nil }
            let key = OutcomeKey(rule: rule.id, place: place, subjects: subjects.map(\.id))
            return Outcome(
                key: key.text, rule: rule.id, cites: rule.cites, force: rule.force,
                consequence: consequence, emergency: rule.emergency,
                about: person(consequence, subjects, rule, facts), subjects: subjects.map(\.id),
                due: due(consequence, because, facts, binding, now), because: because,
                status: status,
                overruledBy: nil)
        }
    }

    /// Whether an outcome is said although what decides it is unknown: blocks and walls fail
    /// closed, everything else waits for the answer unless its rule says otherwise.
    func isCareful(_ rule: Rule, _ consequence: Consequence) -> Bool {
        switch rule.whenUnknown {
        case .act: consequence.kind != .definition
        case .ask, .quiet: false
        case nil: consequence.kind == .block || consequence.kind == .wall
        }
    }

    func reasons(_ grounds: [Condition.Ground], _ facts: FactTable) -> [Reason] {
        var seen: Set<Reason> = []
        return grounds.compactMap { ground in
            let definition = vocabulary[ground.slot]
            let fact = facts.fact(ground.slot, ground.binding)
            let reason = Reason(
                fact: definition.name,
                value: Vocabulary.text(fact.value, of: definition.type),
                subject: facts.subject(ground.slot.scope, ground.binding)?.id,
                entries: fact.entries)
            return seen.insert(reason).inserted ? reason : nil
        }
    }

    private func person(
        _ consequence: Consequence, _ subjects: [Subject], _ rule: Rule, _ facts: FactTable
    ) -> PersonID? {
        guard let about = consequence.about else { return nil }
        if let scope = Scope(rawValue: about), let place = rule.scopes.firstIndex(of: scope) {
            return subjects[place].person
        }
        return facts.people[about]
    }

    /// When an outcome is due.
    ///
    /// A clock that names no start begins when the last of the entries behind the rule was
    /// recorded, so that the limit does not move with the clock on the wall.
    private func due(
        _ consequence: Consequence, _ because: [Reason], _ facts: FactTable, _ binding: Binding,
        _ now: Instant
    ) -> Due? {
        guard let clock = consequence.clock else { return nil }
        var start: Instant? =
            because.flatMap(\.entries).compactMap { facts.recorded[$0] }.max() ?? now
        if let slot = consequence.start {
            switch facts.fact(slot, binding).value {
            case .instant(let instant): start = instant
            case .day(let day): start = Instant(day)
            default: start = nil
            }
        }
        let child = facts.subject(.child, binding)
        var due = clock.due(
            ClockContext(
                start: start, tourEnds: instant("attendance.tourEnds", facts, binding),
                attendedAt: instant("attendance.at", facts, binding),
                schoolCalendar: child?.schoolCalendar, opens: child?.opens), calendars)
        due.from = start
        return due
    }

    private func instant(_ name: String, _ facts: FactTable, _ binding: Binding) -> Instant? {
        guard let slot = vocabulary.slot(name),
            case .instant(let instant) = facts.fact(slot, binding).value
        else { return nil }
        return instant
    }

    // MARK: Settled and ordered

    private func settle(_ outcomes: inout [Outcome], _ settled: [String: Settlement]) {
        for index in outcomes.indices {
            guard let settlement = settled[outcomes[index].key],
                outcomes[index].status == .open || outcomes[index].status == .undetermined
            else { continue }
            // What happened again after it was settled asks for it again.
            if outcomes[index].consequence.start != nil, let from = outcomes[index].due?.from,
                from > settlement.at
            {
                continue
            }
            outcomes[index].status = settlement.status
        }
    }

    private func order(_ outcome: Outcome) -> Int {
        if outcome.emergency { return 0 }
        return switch outcome.kind {
        case .definition: 1
        case .wall: 2
        case .block: 3
        case .duty: 4
        case .record: 5
        case .route: 6
        case .warn: 7
        case .prompt: 8
        }
    }
}
