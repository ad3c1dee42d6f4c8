public import Domain

extension Procedure {
    /// What the procedures say of these facts at that instant.
    ///
    /// A pure function of its arguments. The order is that of catalogue A5: emergencies,
    /// definitions, walls, blocks, duties, routes, prompts and warnings.
    public func decide(
        _ given: FactTable, at now: Instant, settled: [String: Settlement] = [:]
    ) -> Decision {
        var evaluation = Evaluation(program, given, at: now)
        evaluation.run()
        evaluation.resolve()
        if !settled.isEmpty { evaluation.settle(settled, given) }
        let asked = evaluation.ask(given)
        let answer = evaluation.answer(given, asked, calendars)
        return Decision(
            procedure: id, contentHash: contentHash, at: now,
            outcomes: evaluation.outcomes(answer), questions: asked.questions(answer),
            answer: answer)
    }

    /// Whether an outcome is said although what decides it is unknown.
    func isCareful(_ rule: Rule, _ consequence: Consequence) -> Bool {
        consequence.isSaidUnknown(in: rule)
    }

    /// Calls a body with every combination of a rule's subjects, those of the first scope slowest.
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
}

/// One run of a program over a table: what its rules say, in numbers only.
struct Evaluation: ~Copyable {
    let program: Program
    private let sayings: [Saying]
    var machine: Machine
    /// In pack order.
    var said: [Said] = []
    /// For each rule where what it says begins in `said`.
    var starts: [Int32]
    var unknowns: [Unknown] = []

    /// An outcome in the making.
    struct Said {
        var rule: Int32
        /// The place of the consequence in the rule.
        var place: Int32
        /// Which combination of its subjects the rule was asked of.
        var ordinal: Int32
        /// The rule that stands against it; -1 when none does.
        var winner: Int32 = -1
        var status: OutcomeStatus
    }

    /// A rule that nobody can answer yet.
    struct Unknown {
        var rule: Int32
        /// Where what is missing begins in the machine's list.
        var missing: Int32
    }

    init(_ program: Program, _ given: FactTable, at now: Instant) {
        self.program = program
        sayings = program.sayings
        machine = Machine(program, given, at: now)
        starts = []
        starts.reserveCapacity(program.heads.count + 1)
        said.reserveCapacity(64)
        unknowns.reserveCapacity(64)
        machine.missing.reserveCapacity(256)
    }

    /// Applies the definitions, then asks every rule that is in force of each of its subjects.
    mutating func run() {
        machine.define()
        for rule in 0..<machine.heads.count {
            starts.append(Int32(said.count))
            let head = machine.heads[rule]
            guard machine.isInForce(head) else { continue }
            if head.scopeCount == 0 {
                if !machine.isOut(head) { ask(rule, head, of: 0) }
                continue
            }
            for ordinal in 0..<machine.combinations(head) {
                machine.bind(head, ordinal)
                if !machine.isOut(head) { ask(rule, head, of: ordinal) }
            }
            machine.unbind(head)
        }
        starts.append(Int32(said.count))
    }

    private mutating func ask(_ rule: Int, _ head: RuleHead, of ordinal: Int) {
        let mark = machine.missing.count
        let truth = machine.run(Int(head.start))
        if truth == Machine.no { return }
        if truth == Machine.yes { return say(rule, head, ordinal, .open) }
        if head.asks, machine.couldChange(rule) {
            unknowns.append(Unknown(rule: Int32(rule), missing: Int32(mark)))
        } else {
            machine.forget(since: mark)
        }
        if head.speaksUnknown { say(rule, head, ordinal, .undetermined) }
    }

    private mutating func say(
        _ rule: Int, _ head: RuleHead, _ ordinal: Int, _ status: OutcomeStatus
    ) {
        let range = head.sayings.range
        for saying in range where status == .open || sayings[saying].speaksUnknown {
            said.append(
                Said(
                    rule: Int32(rule), place: Int32(saying - range.lowerBound),
                    ordinal: Int32(ordinal), status: status))
        }
    }

    func head(_ said: Said) -> RuleHead { machine.heads[Int(said.rule)] }

    func saying(_ said: Said) -> Saying {
        sayings[Int(machine.heads[Int(said.rule)].sayings.start + said.place)]
    }

    // MARK: The answer

    func answer(
        _ given: FactTable, _ asked: Asked, _ calendars: Calendars
    ) -> Answer {
        var facts = given
        facts.values = machine.values
        return Answer(
            program: program, facts: facts, given: given.values, origins: machine.origins,
            asking: asked.rules, now: machine.now,
            calendars: calendars)
    }

    /// What was said, in the order of catalogue A5.
    func outcomes(_ answer: Answer) -> [Outcome] {
        var next = SIMD16<Int32>()
        for one in said { next[Int(saying(one).order) + 1] += 1 }
        for order in 1..<next.scalarCount { next[order] += next[order - 1] }
        var sorted = Array(repeating: 0, count: said.count)
        for index in said.indices {
            let order = Int(saying(said[index]).order)
            sorted[Int(next[order])] = index
            next[order] += 1
        }
        var outcomes: [Outcome] = []
        outcomes.reserveCapacity(said.count)
        for index in sorted { outcomes.append(Outcome(answer, said[index])) }
        return outcomes
    }
}
