import Domain

/// What the definition rules of a procedure found out about the facts that they set.
struct Findings {
    struct Finding {
        var truth: Truth
        var fact: Fact
    }

    /// For each fact the findings by place of the subject; 0 for the situation.
    private var byFact: [FactSlot: [Int: Finding]] = [:]
    private var written: Set<FactSlot> = []

    mutating func add(_ finding: Finding, to slot: FactSlot, at place: Int) {
        let old = byFact[slot]?[place]
        byFact[slot, default: [:]][place] = old.map { Findings.stronger($0, finding) } ?? finding
    }

    subscript(slot: FactSlot, place: Int) -> Finding? { byFact[slot]?[place] }

    /// Whether a fact's findings are still to be written into the table; true once.
    mutating func take(_ slot: FactSlot) -> Bool { written.insert(slot).inserted }

    /// Of two definitions of a fact, the one that holds; of two that hold, the higher value.
    ///
    /// Of two that do not hold, the one that is unknown: only when all say no is it settled.
    private static func stronger(_ old: Finding, _ new: Finding) -> Finding {
        switch (old.truth, new.truth) {
        case (.yes, .yes): new.fact.value.exceeds(old.fact.value) ? new : old
        case (.yes, _): old
        case (_, .yes): new
        case (.unknown, _): old
        default: new
        }
    }
}

extension FactValue {
    /// Whether this is a higher level, a greater count or a yes in place of a no; values that
    /// have no order never exceed each other.
    func exceeds(_ other: FactValue) -> Bool {
        switch (self, other) {
        case (.word(let new), .word(let old)): new > old
        case (.count(let new), .count(let old)): new > old
        case (.truth(let new), .truth(let old)): new && !old
        default: false
        }
    }
}

extension Procedure {
    /// Sets the facts that definition rules define, each before the first rule that reads it.
    ///
    /// `chosen` are the definitions to apply, in their order; all of them when nil.
    func define(_ facts: inout FactTable, _ now: Instant, only chosen: [Int]? = nil) {
        var findings = Findings()
        for index in chosen ?? definitions where rules[index].isEffective(on: now.day) {
            let rule = rules[index]
            for slot in rule.condition.slots { write(slot, &findings, &facts) }
            let known = facts
            forEachBinding(rule, known) { binding in
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
                    let finding = Findings.Finding(truth: truth, fact: Fact(value, from: entries))
                    findings.add(finding, to: slot, at: place)
                }
            }
        }
        for slot in definers.keys { write(slot, &findings, &facts) }
    }

    /// Writes what definitions found of a fact, for each of its subjects.
    ///
    /// What a person recorded is replaced only by a higher value, so that a definition never lowers
    /// a judgement. Where no definition was asked, because none is in force or the rule had no
    /// subject, none says yes, and the fact is what it is otherwise.
    private func write(_ slot: FactSlot, _ findings: inout Findings, _ facts: inout FactTable) {
        guard definers[slot] != nil, findings.take(slot) else { return }
        let definition = vocabulary[slot]
        let places = slot.scope == .situation ? 1 : facts.count(in: slot.scope)
        for place in 0..<places {
            var binding = Binding()
            if slot.scope != .situation { binding[slot.scope] = place }
            let recorded = facts.fact(slot, binding).value
            let finding = findings[slot, place]
            switch finding?.truth ?? .no {
            case .yes:
                guard let finding, replaces(finding.fact.value, recorded, definition) else {
                    continue
                }
                facts.set(slot, finding.fact, binding)
            case .no:
                if recorded == .unknown, let otherwise = definition.otherwise {
                    facts.set(slot, Fact(otherwise), binding)
                }
            case .unknown: break
            }
        }
    }

    private func replaces(
        _ new: FactValue, _ recorded: FactValue, _ definition: FactDefinition
    ) -> Bool {
        if recorded == .unknown { return true }
        // The words of a choice have places but no order.
        if case .choice = definition.type { return false }
        return new.exceeds(recorded)
    }

    /// Whether a rule that nobody can answer yet might still say something new: a definition of a
    /// fact that already has this value or a higher one cannot.
    func couldChange(_ rule: Rule, _ facts: FactTable, _ binding: Binding) -> Bool {
        rule.consequences.contains { consequence in
            guard let slot = consequence.sets, let value = consequence.value else { return true }
            return replaces(value, facts.fact(slot, binding).value, vocabulary[slot])
        }
    }
}
