import Domain

/// Writes, for one invariant, the question to a solver, whether there are facts that break it.
///
/// Every fact that the invariant could depend on is a pair of variables, whether it is known and what
/// it is; every scope has up to `subjects` subjects, each there or not; today is a variable too. Only
/// rules that can bear on the invariant are written down.
struct ProofScript {
    /// So many subjects a scope: one that the invariant is about, one beside it.
    static let subjects = 2

    let procedure: Procedure
    private(set) var declarations: [String] = []
    private(set) var facts: [(slot: FactSlot, place: Int)] = []
    private(set) var scopes: Set<Scope> = []
    private var declared: Set<String> = []
    private var defined: [FactSlot: Set<Int>] = [:]
    private var truths: [String: Formula] = [:]

    init(_ procedure: Procedure) {
        self.procedure = procedure
        declare("t_m", "Int")
        declare("t_d", "Int")
        assertCalendar("t")
        // Beyond these the tables of dates that rules name would mean nothing.
        declarations.append("(assert (and (>= t_m \(2015 * 12)) (< t_m \(2040 * 12))))")
    }

    static func binding(_ scopes: [Scope], _ places: [Int]) -> Binding {
        var binding = Binding()
        for (scope, place) in zip(scopes, places) { binding[scope] = place }
        return binding
    }

    // MARK: Variables

    private mutating func declare(_ name: String, _ sort: String) {
        guard declared.insert(name).inserted else { return }
        declarations.append("(declare-const \(name) \(sort))")
    }

    /// A day of the month that its month has.
    private mutating func assertCalendar(_ stem: String) {
        let month = "(mod \(stem)_m 12)"
        let february = "(ite (= (mod (div \(stem)_m 12) 4) 0) 29 28)"
        let length =
            "(ite (= \(month) 1) \(february) (ite (or (= \(month) 3) (= \(month) 5) "
            + "(= \(month) 8) (= \(month) 10)) 30 31))"
        declarations.append("(assert (and (>= \(stem)_d 1) (<= \(stem)_d \(length))))")
        declarations.append("(assert (and (>= \(stem)_m \(2000 * 12)) (< \(stem)_m \(2090 * 12))))")
    }

    /// That a subject is there; the first before the second, so that no case is asked twice.
    mutating func present(_ scope: Scope, _ place: Int) -> String {
        if scopes.insert(scope).inserted {
            for place in 0..<ProofScript.subjects { declare("p\(scope.index)_\(place)", "Bool") }
            for place in 1..<ProofScript.subjects {
                declarations.append(
                    "(assert (=> p\(scope.index)_\(place) p\(scope.index)_\(place - 1)))")
            }
        }
        return "p\(scope.index)_\(place)"
    }

    mutating func present(_ rule: [Scope], _ binding: Binding) -> String {
        Logic.and(rule.map { present($0, binding[$0]) })
    }

    /// The variables of a fact as recorded.
    @discardableResult
    private mutating func variables(_ slot: FactSlot, _ place: Int) -> FactNames {
        let names = FactNames(slot, place: place)
        guard !declared.contains(names.known) else { return names }
        facts.append((slot, place))
        declare(names.known, "Bool")
        switch procedure.vocabulary[slot].type {
        case .truth: declare(names.value, "Bool")
        case .count:
            let most = procedure.vocabulary[slot].most ?? 100_000
            declare(names.value, "Int")
            declarations.append("(assert (and (>= \(names.value) 0) (<= \(names.value) \(most))))")
        case .choice(let words), .level(let words):
            declare(names.value, "Int")
            declarations.append(
                "(assert (and (>= \(names.value) 0) (< \(names.value) \(words.count))))")
        case .set(let words):
            for word in words.indices { declare(names.includes(word), "Bool") }
        case .day, .instant:
            declare(names.month, "Int")
            declare(names.day, "Int")
            assertCalendar(String(names.month.dropLast(2)))
        }
        return names
    }

    // MARK: Conditions

    mutating func truth(_ tree: ConditionTree, _ binding: Binding) -> Formula {
        switch tree {
        case .all(let parts):
            return .all(parts.map { truth($0, binding) })
        case .any(let parts):
            return .any(parts.map { truth($0, binding) })
        case .not(let part): return truth(part, binding).negated
        case .some(let scope, let part):
            return .any(overSubjects(scope, part, binding, absent: .no))
        case .every(let scope, let part):
            return .all(overSubjects(scope, part, binding, absent: .yes))
        case .test(let slot, let test): return truth(test, of: slot, binding)
        }
    }

    /// The truth for each subject of a scope; for one that is not there the value that changes
    /// nothing.
    private mutating func overSubjects(
        _ scope: Scope, _ part: ConditionTree, _ binding: Binding, absent: Formula
    ) -> [Formula] {
        var formulas: [Formula] = []
        for place in 0..<ProofScript.subjects {
            var inner = binding
            inner[scope] = place
            let there = present(scope, place)
            let truth = truth(part, inner)
            formulas.append(
                Formula(
                    yes: Logic.ite(there, truth.yes, absent.yes),
                    no: Logic.ite(there, truth.no, absent.no)))
        }
        return formulas
    }

    private mutating func truth(_ test: Test, of slot: FactSlot, _ binding: Binding) -> Formula {
        let place = slot.scope == .situation ? 0 : binding[slot.scope]
        guard place >= 0 else { return test == .isKnown ? .no : .unknown }
        let names = variables(slot, place)
        define(slot, place)
        let isDefined = defined[slot]?.contains(place) == true
        let known = isDefined ? names.definedKnown : names.known
        if test == .isKnown { return Formula(yes: known, no: Logic.not(known)) }
        let holds = holds(test, names, isDefined ? names.definedValue : names.value)
        return Formula(
            yes: Logic.and([known, holds]), no: Logic.and([known, Logic.not(holds)]))
    }

    private func holds(_ test: Test, _ names: FactNames, _ value: String) -> String {
        switch test {
        case .isKnown: "true"
        case .isYes: value
        case .equals(let wanted): "(= \(value) \(wanted))"
        case .atLeast(let wanted): "(>= \(value) \(wanted))"
        case .atMost(let wanted): "(<= \(value) \(wanted))"
        case .includes(let word): names.includes(word)
        case .before(let day): Calendar.before(names, day)
        case .onOrAfter(let day): Logic.not(Calendar.before(names, day))
        case .withinMonths(let months): Calendar.within(names, months: months)
        case .withinDays(let days): Calendar.within(names, days: days)
        }
    }

    // MARK: Definitions

    /// Writes what definitions make of a fact (`Definitions.swift`, `define`), once.
    private mutating func define(_ slot: FactSlot, _ place: Int) {
        guard let definers = procedure.definers[slot],
            defined[slot, default: []].insert(place).inserted
        else { return }
        var found: [(truth: Formula, value: String)] = []
        for index in definers {
            let rule = procedure.rules[index]
            for binding in bindings(rule.scopes, fixing: slot.scope, at: place) {
                let truth = applied(rule, binding)
                for consequence in rule.consequences where consequence.sets == slot {
                    found.append((truth, literal(consequence.value)))
                }
            }
        }
        let names = FactNames(slot, place: place)
        let says = Logic.or(found.map(\.truth.yes))
        let settled = Logic.and(found.map(\.truth.no))
        let definition = procedure.vocabulary[slot]
        let otherwise = definition.otherwise.map(literal)
        let known = Logic.or([names.known, says, otherwise == nil ? "false" : settled])
        declarations.append("(define-fun \(names.definedKnown) () Bool \(known))")
        let value = definedValue(found, names, otherwise, definition)
        let sort = definition.type == .truth ? "Bool" : "Int"
        declarations.append("(define-fun \(names.definedValue) () \(sort) \(value))")
    }

    /// What was recorded stands until a definition says more.
    private func definedValue(
        _ found: [(truth: Formula, value: String)], _ names: FactNames, _ otherwise: String?,
        _ definition: FactDefinition
    ) -> String {
        let says = Logic.or(found.map(\.truth.yes))
        let fallback = otherwise ?? names.value
        if definition.type == .truth {
            let yes = Logic.or(found.filter { $0.value == "true" }.map(\.truth.yes))
            return Logic.ite(
                names.known, Logic.or([names.value, yes]), Logic.ite(says, yes, fallback))
        }
        // The highest value of those that hold.
        let highest = found.sorted { (Int($0.value) ?? 0) < (Int($1.value) ?? 0) }.reduce("(- 1)") {
            Logic.ite($1.truth.yes, $1.value, $0)
        }
        var recorded = names.value
        if case .choice = definition.type {
        } else {
            recorded = "(ite (> \(highest) \(names.value)) \(highest) \(names.value))"
        }
        return Logic.ite(names.known, recorded, Logic.ite(says, highest, fallback))
    }

    private func literal(_ value: FactValue?) -> String {
        switch value {
        case .truth(let truth): truth ? "true" : "false"
        case .count(let count): String(count)
        case .word(let place): String(place)
        default: "0"
        }
    }

    // MARK: Rules

    /// Every way to bind a rule's scopes; one of them may be fixed.
    func bindings(_ scopes: [Scope], fixing scope: Scope = .situation, at place: Int = 0)
        -> [Binding]
    {
        scopes.reduce([Binding()]) { partial, next in
            partial.flatMap { binding in
                let places = next == scope ? [place] : Array(0..<ProofScript.subjects)
                return places.map { place in
                    var inner = binding
                    inner[next] = place
                    return inner
                }
            }
        }
    }

    /// The truth of a rule for subjects that are there, on a day on which it is in force; no
    /// otherwise.
    mutating func applied(_ rule: Rule, _ binding: Binding) -> Formula {
        let key = rule.id + rule.scopes.map { "_\(binding[$0])" }.joined()
        if let known = truths[key] { return known }
        let inForce = Logic.and([
            rule.isOn ? "true" : "false", Calendar.today(from: rule.effectiveFrom),
            Calendar.today(until: rule.effectiveUntil),
        ])
        let guarded = Logic.and([present(rule.scopes, binding), inForce])
        let truth = truth(rule.condition.tree, binding)
        let formula = Formula(
            yes: named(Logic.and([guarded, truth.yes])),
            no: named(Logic.or([Logic.not(guarded), truth.no])))
        truths[key] = formula
        return formula
    }

    /// Gives a long formula a name, so that it is written once.
    mutating func named(_ formula: String) -> String {
        guard formula.count > 20 else { return formula }
        let name = "n\(declarations.count)"
        declarations.append("(define-fun \(name) () Bool \(formula))")
        return name
    }
}
