import Domain

/// The open questions of a decision, in numbers only, most consequential first.
struct Asked {
    struct Item {
        var index: Int32
        var asking: Stretch
        var weight: Int
    }

    var items: [Item] = []
    /// The rules behind them.
    var rules: [Int32] = []

    func questions(_ answer: Answer) -> [OpenQuestion] {
        items.map { OpenQuestion(answer, $0) }
    }
}

extension Evaluation {
    /// The unknown facts that would change an outcome, most consequential first.
    mutating func ask(_ given: FactTable) -> Asked {
        guard !unknowns.isEmpty else { return Asked() }
        var inquiry = Inquiry(program, machine.values.count)
        // What follows in the machine's list is borrowed while definitions are followed.
        let noted = machine.missing.count
        for (number, unknown) in unknowns.enumerated() {
            let end = number + 1 < unknowns.count ? Int(unknowns[number + 1].missing) : noted
            for place in Int(unknown.missing)..<end {
                inquiry.note(machine.missing[place], unknown.rule, number, &machine)
            }
        }
        return inquiry.finish(machine.layout, given)
    }
}

/// Counts what hangs on each missing fact, followed through definitions.
private struct Inquiry {
    private struct Tally {
        /// The last unknown that it was counted for, from 1.
        var counted: Int32 = 0
        var weight: Int32 = 0
        var count: Int32 = 0
        /// Where the facts behind it stand in `behind`; before any is looked for -1.
        var start: Int32 = -1
        var length: Int32 = 0
    }

    private let program: Program
    private var tallies: [Tally]
    /// A missing fact and a rule that asks about it, pair after pair.
    private var pairs: [(index: Int32, rule: Int32)] = []
    private var behind: [Int32] = []

    init(_ program: Program, _ count: Int) {
        self.program = program
        tallies = Array(repeating: Tally(), count: count)
        pairs.reserveCapacity(128)
        behind.reserveCapacity(64)
    }

    mutating func note(_ index: Int32, _ rule: Int32, _ number: Int, _ machine: inout Machine) {
        let mark = Int32(number + 1)
        guard tallies[Int(index)].counted != mark else { return }
        count(index, rule, mark)
        let fact = head(index, machine.layout)
        guard fact.defined >= 0 else { return }
        follow(index, fact, &machine)
        let tally = tallies[Int(index)]
        for place in Int(tally.start)..<Int(tally.start + tally.length)
        where tallies[Int(behind[place])].counted != mark {
            count(behind[place], rule, mark)
        }
    }

    private mutating func count(_ index: Int32, _ rule: Int32, _ mark: Int32) {
        let weight = program.heads[Int(rule)].weight
        tallies[Int(index)].counted = mark
        tallies[Int(index)].count += 1
        tallies[Int(index)].weight = max(tallies[Int(index)].weight, weight)
        pairs.append((index, rule))
    }

    private func head(_ index: Int32, _ layout: FactLayout) -> FactHead {
        if index < layout.widths[0] { return program.facts[Int(index)] }
        let slot = layout.place(at: Int(index)).slot
        return program.facts[program.factStarts[slot.scope.index] + slot.index]
    }

    /// Finds what keeps the definitions of a fact unknown, and what keeps that unknown in turn.
    private mutating func follow(_ index: Int32, _ fact: FactHead, _ machine: inout Machine) {
        guard tallies[Int(index)].start < 0 else { return }
        tallies[Int(index)].start = 0
        let defined = program.defined[Int(fact.defined)]
        let mark = machine.missing.count
        machine.forEachDefiner(defined) { machine, definer, _ in
            guard machine.index(defined.slot) == Int(index) else { return }
            _ = machine.run(Int(program.heads[Int(definer.rule)].start))
        }
        var found: [Int32] = []
        for place in mark..<machine.missing.count {
            let missing = machine.missing[place]
            guard !found.contains(missing) else { continue }
            found.append(missing)
            let head = head(missing, machine.layout)
            guard head.defined >= 0 else { continue }
            follow(missing, head, &machine)
            let tally = tallies[Int(missing)]
            for inner in Int(tally.start)..<Int(tally.start + tally.length)
            where !found.contains(behind[inner]) {
                found.append(behind[inner])
            }
        }
        machine.forget(since: mark)
        tallies[Int(index)].start = Int32(behind.count)
        tallies[Int(index)].length = Int32(found.count)
        behind += found
    }

    // MARK: The order

    /// Questions that can be asked, by weight, then by the fact's name, then by subject.
    mutating func finish(_ layout: FactLayout, _ given: FactTable) -> Asked {
        var asked = Asked()
        var keys: [(weight: Int, rank: Int32, index: Int32)] = []
        keys.reserveCapacity(32)
        asked.items.reserveCapacity(32)
        for index in tallies.indices where tallies[index].count > 0 {
            let head = head(Int32(index), layout)
            guard head.hasQuestion else { continue }
            // The heaviest outcome decides; the others break ties among equals.
            let weight =
                Int(tallies[index].weight) * 100 + min(99, Int(tallies[index].count))
                + (head.isEssential ? 100_000 : 0)
            keys.append((weight, head.rank, Int32(index)))
        }
        keys.sort { left, right in
            if left.weight != right.weight { return left.weight > right.weight }
            if left.rank != right.rank { return left.rank < right.rank }
            return isBefore(left.index, right.index, given)
        }
        var next: Int32 = 0
        for key in keys {
            let count = tallies[Int(key.index)].count
            asked.items.append(
                Asked.Item(
                    index: key.index, asking: Stretch(start: next, count: count),
                    weight: key.weight))
            tallies[Int(key.index)].start = next
            next += count
            // Marks what is asked about, for the pairs below.
            tallies[Int(key.index)].counted = -1
        }
        asked.rules = Array(repeating: 0, count: Int(next))
        for pair in pairs where tallies[Int(pair.index)].counted == -1 {
            asked.rules[Int(tallies[Int(pair.index)].start)] = pair.rule
            tallies[Int(pair.index)].start += 1
        }
        return asked
    }

    private func isBefore(_ left: Int32, _ right: Int32, _ facts: FactTable) -> Bool {
        let (left, right) = (facts.layout.place(at: Int(left)), facts.layout.place(at: Int(right)))
        guard left.slot.scope != .situation else { return false }
        let subjects = facts.subjects(of: left.slot.scope)
        return subjects[left.place].id < subjects[right.place].id
    }
}
