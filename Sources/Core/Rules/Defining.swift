import Domain

extension Machine {
    /// What definitions found of one fact.
    private struct Finding {
        var truth = Machine.no
        var value = FactValue.unknown
        var rule: Int32 = -1
        var ordinal: Int32 = 0

        /// Of two definitions of a fact, the one that holds; of two that hold, the higher value.
        ///
        /// Of two that do not hold, the one that is unknown: only when all say no is it settled.
        mutating func join(_ other: Finding) {
            if truth == Machine.yes {
                if other.truth == Machine.yes, other.value.exceeds(value) { self = other }
            } else if other.truth > truth {
                self = other
            }
        }
    }

    /// Sets the facts that definitions define, each after those that its definitions read.
    mutating func define() {
        for fact in program.defined.indices { define(program.defined[fact]) }
    }

    mutating func define(_ fact: DefinedFact) {
        let scope = fact.slot.scope
        if scope == .situation {
            var finding = Finding()
            forEachDefiner(fact) { machine, definer, ordinal in
                finding.join(machine.finding(definer, ordinal))
            }
            return write(finding, fact, at: fact.slot.index)
        }
        let places = Int(layout.counts[scope.index])
        guard places > 0 else { return }
        var findings = Array(repeating: Finding(), count: places)
        forEachDefiner(fact) { machine, definer, ordinal in
            let index = machine.index(fact.slot)
            guard index >= 0 else { return }
            let place = machine.layout.place(ofSubjectAt: index, scope)
            findings[place].join(machine.finding(definer, ordinal))
        }
        for place in 0..<places {
            write(findings[place], fact, at: layout.index(scope, fact.slot.index, place))
        }
    }

    private mutating func finding(_ definer: Definer, _ ordinal: Int) -> Finding {
        let mark = missing.count
        let truth = run(Int(heads[Int(definer.rule)].start))
        forget(since: mark)
        return Finding(
            truth: truth, value: definer.value, rule: definer.rule, ordinal: Int32(ordinal))
    }

    /// Calls a body with each definition of a fact that is in force, bound to each of its subjects.
    mutating func forEachDefiner(
        _ fact: DefinedFact, _ body: (inout Machine, Definer, Int) -> Void
    ) {
        for place in fact.definers.range {
            let definer = program.definers[place]
            let head = heads[Int(definer.rule)]
            guard isInForce(head) else { continue }
            for ordinal in 0..<combinations(head) {
                bind(head, ordinal)
                body(&self, definer, ordinal)
            }
            unbind(head)
        }
    }

    func isInForce(_ head: RuleHead) -> Bool { head.from <= today && today <= head.until }

    /// Writes what definitions found of a fact.
    ///
    /// What a person recorded is replaced only by a higher value, so that a definition never lowers
    /// a judgement. Where no definition was asked, because none is in force or the rule had no
    /// subject, none says yes, and the fact is what it is otherwise.
    private mutating func write(_ finding: Finding, _ fact: DefinedFact, at index: Int) {
        switch finding.truth {
        case Machine.yes:
            guard fact.isReplaced(values[index], by: finding.value) else { return }
            values[index] = finding.value
            origins.append(
                Origin(index: Int32(index), rule: finding.rule, ordinal: finding.ordinal))
        case Machine.no:
            guard values[index] == .unknown, let otherwise = fact.otherwise else { return }
            values[index] = otherwise
            origins.append(Origin(index: Int32(index), rule: -1, ordinal: 0))
        default: break
        }
    }

    /// Whether a rule that nobody can answer yet might still say something new: a definition of a
    /// fact that already has this value or a higher one cannot.
    func couldChange(_ rule: Int) -> Bool {
        if heads[rule].saysMore { return true }
        return program.rules[rule].consequences.contains { consequence in
            guard let slot = consequence.sets, let value = consequence.value else { return true }
            let index = index(slot)
            let place = Int(
                program.facts[program.factStarts[slot.scope.index] + slot.index].defined)
            return program.defined[place].isReplaced(
                index < 0 ? .unknown : values[index], by: value)
        }
    }
}

extension DefinedFact {
    /// Whether a definition's value takes the place of what is there.
    func isReplaced(_ old: FactValue, by new: FactValue) -> Bool {
        if case .unknown = old { return true }
        return isChoice ? false : new.exceeds(old)
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
