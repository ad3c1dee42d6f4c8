import Domain

@testable import Rules

/// The evaluator in its plainest form, without numbers or blocks: the measure of the compiled one.
struct Reference {
    let procedure: Procedure
    let now: Instant
    private(set) var facts: FactTable
    private(set) var outcomes: [Said] = []
    private(set) var questions: [Question] = []

    struct Said: Equatable {
        var key: String
        var rule: String
        var cites: [String]
        var consequence: Consequence
        var emergency: Bool
        var about: PersonID?
        var subjects: [String]
        var due: Due?
        var because: [Reason]
        var status: OutcomeStatus
        var overruledBy: String?
        /// By scope; only for conflicts.
        var bound: [Scope: String] = [:]
    }

    struct Question: Equatable {
        var fact: String
        var subject: String?
        var person: PersonID?
        var rules: [String]
        var weight: Int
    }

    private struct Finding {
        var truth: Truth
        var fact: Fact
    }

    init(
        _ procedure: Procedure, _ given: FactTable, at now: Instant, _ settled: [String: Settlement]
    ) {
        self.procedure = procedure
        self.now = now
        facts = given
        define()
        var unknowns: [(Rule, Binding)] = []
        for rule in procedure.rules where rule.isEffective(on: now.day) {
            procedure.forEachBinding(rule, facts) { binding in
                switch rule.condition.truth(facts, binding, now: now) {
                case .no: break
                case .yes: outcomes += says(rule, binding, .open)
                case .unknown:
                    if rule.whenUnknown != .quiet, couldChange(rule, binding) {
                        unknowns.append((rule, binding))
                    }
                    outcomes += says(rule, binding, .undetermined)
                }
            }
        }
        resolve()
        settle(settled)
        outcomes = outcomes.enumerated().sorted {
            (order($0.element), $0.offset) < (order($1.element), $1.offset)
        }.map(\.element)
        ask(unknowns)
    }

    // MARK: Definitions

    private mutating func define() {
        var findings: [FactSlot: [Int: Finding]] = [:]
        var written: Set<FactSlot> = []
        for index in procedure.definitions where procedure.rules[index].isEffective(on: now.day) {
            let rule = procedure.rules[index]
            for slot in rule.condition.slots where written.insert(slot).inserted {
                write(slot, findings)
            }
            let known = facts
            procedure.forEachBinding(rule, known) { binding in
                let truth = rule.condition.truth(known, binding, now: now)
                let entries =
                    truth == .yes
                    ? rule.condition.grounds(known, binding, now: now)
                        .flatMap { known.fact($0.slot, $0.binding).entries } : []
                for consequence in rule.consequences {
                    guard let slot = consequence.sets, let value = consequence.value else {
                        continue
                    }
                    let place = slot.scope == .situation ? 0 : binding[slot.scope]
                    guard place >= 0 else { continue }
                    let finding = Finding(truth: truth, fact: Fact(value, from: entries))
                    findings[slot, default: [:]][place] =
                        findings[slot]?[place].map { stronger($0, finding) } ?? finding
                }
            }
        }
        for slot in procedure.definers.keys where !written.contains(slot) { write(slot, findings) }
    }

    private func stronger(_ old: Finding, _ new: Finding) -> Finding {
        switch (old.truth, new.truth) {
        case (.yes, .yes): new.fact.value.exceeds(old.fact.value) ? new : old
        case (.yes, _): old
        case (_, .yes): new
        case (.unknown, _): old
        default: new
        }
    }

    private mutating func write(_ slot: FactSlot, _ findings: [FactSlot: [Int: Finding]]) {
        guard procedure.definers[slot] != nil else { return }
        for place in 0..<(slot.scope == .situation ? 1 : facts.count(in: slot.scope)) {
            let binding = FactPlace(slot, place).binding
            let recorded = facts.fact(slot, binding).value
            let finding = findings[slot]?[place]
            switch finding?.truth ?? .no {
            case .yes:
                guard let finding, replaces(finding.fact.value, recorded, slot) else { continue }
                facts.set(slot, finding.fact, binding)
            case .no:
                if recorded == .unknown, let otherwise = procedure.vocabulary[slot].otherwise {
                    facts.set(slot, Fact(otherwise), binding)
                }
            case .unknown: break
            }
        }
    }

    private func replaces(_ new: FactValue, _ recorded: FactValue, _ slot: FactSlot) -> Bool {
        if recorded == .unknown { return true }
        if case .choice = procedure.vocabulary[slot].type { return false }
        return new.exceeds(recorded)
    }

    private func couldChange(_ rule: Rule, _ binding: Binding) -> Bool {
        rule.consequences.contains { consequence in
            guard let slot = consequence.sets, let value = consequence.value else { return true }
            return replaces(value, facts.fact(slot, binding).value, slot)
        }
    }

    // MARK: Outcomes

    private func says(_ rule: Rule, _ binding: Binding, _ status: OutcomeStatus) -> [Said] {
        let because = reasons(rule.condition.grounds(facts, binding, now: now))
        let subjects = rule.scopes.compactMap { facts.subject($0, binding) }
        return rule.consequences.enumerated().compactMap { place, consequence in
            guard status == .open || careful(rule, consequence) else { return nil }
            let ids = subjects.map(\.id)
            return Said(
                key: ([rule.id, String(place)] + ids).joined(separator: "~"), rule: rule.id,
                cites: rule.cites, consequence: consequence, emergency: rule.emergency,
                about: person(consequence, subjects, rule), subjects: ids,
                due: due(consequence, because, binding), because: because, status: status,
                bound: Dictionary(uniqueKeysWithValues: zip(rule.scopes, ids)))
        }
    }

    private func careful(_ rule: Rule, _ consequence: Consequence) -> Bool {
        switch rule.whenUnknown {
        case .act: consequence.kind != .definition
        case .ask, .quiet: false
        case nil: consequence.kind == .block || consequence.kind == .wall
        }
    }

    private func reasons(_ grounds: [Condition.Ground]) -> [Reason] {
        var seen: Set<Reason> = []
        return grounds.compactMap { ground in
            let definition = procedure.vocabulary[ground.slot]
            let fact = facts.fact(ground.slot, ground.binding)
            let reason = Reason(
                fact: definition.name, value: Vocabulary.text(fact.value, of: definition.type),
                subject: facts.subject(ground.slot.scope, ground.binding)?.id,
                entries: fact.entries)
            return seen.insert(reason).inserted ? reason : nil
        }
    }

    private func person(
        _ consequence: Consequence, _ subjects: [Subject], _ rule: Rule
    ) -> PersonID? {
        guard let about = consequence.about else { return nil }
        if let scope = Scope(rawValue: about), let place = rule.scopes.firstIndex(of: scope) {
            return subjects[place].person
        }
        return facts.people[about]
    }

    private func due(
        _ consequence: Consequence, _ because: [Reason], _ binding: Binding
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
                start: start, tourEnds: instant("attendance.tourEnds", binding),
                attendedAt: instant("attendance.at", binding),
                schoolCalendar: child?.schoolCalendar, opens: child?.opens),
            procedure.calendars)
        due.from = start
        return due
    }

    private func instant(_ name: String, _ binding: Binding) -> Instant? {
        guard let slot = procedure.vocabulary.slot(name),
            case .instant(let instant) = facts.fact(slot, binding).value
        else { return nil }
        return instant
    }

    private mutating func settle(_ settled: [String: Settlement]) {
        for index in outcomes.indices {
            let said = outcomes[index]
            guard let settlement = settled[said.key],
                said.status == .open || said.status == .undetermined
            else { continue }
            if said.consequence.start != nil, let from = said.due?.from, from > settlement.at {
                continue
            }
            outcomes[index].status = settlement.status
        }
    }

    private func order(_ said: Said) -> Int {
        if said.emergency { return 0 }
        let order: [OutcomeKind] = [
            .definition, .wall, .block, .duty, .record, .route, .warn, .prompt,
        ]
        return 1 + (order.firstIndex(of: said.consequence.kind) ?? 0)
    }

    // MARK: Conflicts

    private mutating func resolve() {
        var found: [Int: Int?] = [:]
        let winners = outcomes.indices.map { winner(over: $0, &found) }
        for (index, winner) in winners.enumerated() {
            guard let winner else { continue }
            outcomes[index].status = .overruled
            outcomes[index].overruledBy = outcomes[winner].rule
        }
    }

    private func winner(over index: Int, _ found: inout [Int: Int?]) -> Int? {
        if let known = found[index] { return known }
        found[index] = .some(nil)
        let said = outcomes[index]
        guard !said.emergency else { return nil }
        let open = outcomes.indices.filter { outcomes[$0].status == .open }
        var candidates = open.filter {
            procedure.rule(outcomes[$0].rule)?.overrules.contains(said.rule) ?? false
        }
        if said.consequence.kind == .duty || said.consequence.kind == .route {
            candidates += open.filter {
                outcomes[$0].consequence.kind == .block
                    && outcomes[$0].consequence.action == said.consequence.action
            }
        }
        for candidate in candidates {
            let alike = outcomes[candidate].bound.allSatisfy { scope, subject in
                said.bound[scope].map { $0 == subject } ?? true
            }
            guard alike, winner(over: candidate, &found) == nil else { continue }
            found[index] = candidate
            return candidate
        }
        return nil
    }

    // MARK: Questions

    private mutating func ask(_ unknowns: [(Rule, Binding)]) {
        var found: [FactPlace: [(String, Int)]] = [:]
        for (rule, binding) in unknowns {
            let weight = rule.consequences.map { $0.weight(in: rule) }.max() ?? 0
            for place in missing(rule.condition, binding) {
                found[place, default: []].append((rule.id, weight))
            }
        }
        questions = found.compactMap { place, rules in question(place, rules) }.sorted {
            ($1.weight, $0.fact, $0.subject ?? "") < ($0.weight, $1.fact, $1.subject ?? "")
        }
    }

    private func question(_ place: FactPlace, _ rules: [(String, Int)]) -> Question? {
        let definition = procedure.vocabulary[place.slot]
        guard definition.question != nil else { return nil }
        let ranked = rules.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
        let weight =
            (ranked.first?.1 ?? 0) * 100 + min(99, ranked.count)
            + (definition.essential ? 100_000 : 0)
        let subject = facts.subject(place.slot.scope, place.binding)
        var seen: Set<String> = []
        return Question(
            fact: definition.name, subject: subject?.id, person: subject?.person,
            rules: ranked.map(\.0).filter { seen.insert($0).inserted }, weight: weight)
    }

    private func missing(
        _ condition: Condition, _ binding: Binding, depth: Int = 0
    ) -> Set<FactPlace> {
        var places: Set<FactPlace> = []
        for ground in condition.grounds(facts, binding, now: now) where ground.truth == .unknown {
            for index in procedure.definers[ground.slot] ?? []
            where procedure.rules[index].isEffective(on: now.day) {
                let rule = procedure.rules[index]
                procedure.forEachBinding(rule, facts) { inner in
                    guard FactPlace(ground.slot, inner) == ground.place,
                        rule.condition.truth(facts, inner, now: now) == .unknown
                    else { return }
                    places.formUnion(missing(rule.condition, inner, depth: depth + 1))
                }
            }
            places.insert(ground.place)
        }
        return places
    }
}
