import Domain

@testable import Rules

/// Generated facts, rules and procedures over the workshop's vocabulary, the same for a seed.
enum Chance {
    /// A fact of a table, by name and subject.
    struct Place {
        var fact: FactDefinition
        var subject: String?
    }

    static func places(_ table: FactTable) -> [Place] {
        Workshop.vocabulary.definitions.flatMap { fact in
            fact.scope == .situation
                ? [Place(fact: fact, subject: nil)]
                : table.subjects(of: fact.scope).map { Place(fact: fact, subject: $0.id) }
        }
    }

    static func value(of type: FactType, _ generator: inout Seeded) -> FactValue {
        let word = Int.random(in: 0..<max(1, type.words.count), using: &generator)
        let then = Workshop.now.adding(hours: 24 * Int.random(in: -40...40, using: &generator))
        return switch type {
        case .truth: .truth(Bool.random(using: &generator))
        case .count: .count(Int.random(in: 0...6, using: &generator))
        case .day: .day(then.day)
        case .instant: .instant(then)
        case .choice, .level: .word(word)
        case .set: .words(UInt64.random(in: 0..<8, using: &generator))
        }
    }

    /// A table with up to three children and attendances, in which about half is unknown.
    static func table(_ generator: inout Seeded) -> FactTable {
        let children = Int.random(in: 0...3, using: &generator)
        let attendances = Int.random(in: 0...2, using: &generator)
        var table = Workshop.table(
            children: (0..<children).map { "child\($0)" },
            attendances: (0..<attendances).map { "attendance\($0)" })
        for number in 0..<6 {
            let hours = Int.random(in: -200...0, using: &generator)
            table.recorded[entry(number)] = Workshop.now.adding(hours: hours)
        }
        for place in places(table) where Bool.random(using: &generator) {
            let entries = (0..<Int.random(in: 0...2, using: &generator)).map { _ in
                entry(Int.random(in: 0..<6, using: &generator))
            }
            table.set(
                place.fact.name, value(of: place.fact.type, &generator), from: entries,
                subject: place.subject)
        }
        return table
    }

    static func entry(_ number: Int) -> EntryID {
        EntryID(random: Array(repeating: UInt8(number), count: 16))
    }

    // MARK: Rules

    /// A procedure of up to `most` rules; those whose definitions go in a circle are left out.
    static func procedure(_ most: Int = 14, _ generator: inout Seeded) throws -> Procedure {
        let count = Int.random(in: 1...most, using: &generator)
        var rules: [Rule] = []
        for number in 0..<count {
            rules.append(rule("r\(number)", of: count, &generator))
            if (try? Workshop.procedure(rules)) == nil { rules.removeLast() }
        }
        return try Workshop.procedure(rules)
    }

    private static func rule(_ id: String, of count: Int, _ generator: inout Seeded) -> Rule {
        let scopes: [Scope] =
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: [.child]
            case 1: [.attendance]
            case 2: [.attendance, .child]
            default: []
            }
        let depth = Int.random(in: 0...3, using: &generator)
        let condition = Tree.random(depth: depth, Set(scopes), &generator).condition
        var rule = Rule(
            id: id, pack: "workshop", cites: ["DX-0\(count % 3)"],
            force: Force.allCases.randomElement(using: &generator) ?? .should, scopes: scopes,
            condition: condition, conditionText: "",
            consequences: (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                consequence(scopes, &generator)
            },
            emergency: Int.random(in: 0..<8, using: &generator) == 0,
            whenUnknown: [nil, nil, .act, .ask, .quiet].randomElement(using: &generator) ?? nil,
            overrules: Int.random(in: 0..<4, using: &generator) == 0
                ? ["r\(Int.random(in: 0..<count, using: &generator))"] : [])
        let today = Workshop.now.day
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: rule.effectiveFrom = today.adding(days: Int.random(in: -1...1, using: &generator))
        case 1: rule.effectiveUntil = today.adding(days: Int.random(in: -1...1, using: &generator))
        default: break
        }
        return rule
    }

    private static func consequence(
        _ scopes: [Scope], _ generator: inout Seeded
    ) -> Consequence {
        if Int.random(in: 0..<4, using: &generator) == 0 { return definition(scopes, &generator) }
        let kinds = OutcomeKind.allCases.filter { $0 != .definition }
        let clocks: [Clock?] = [
            nil, nil, .immediate, .asSoonAsPossible, .hours(24), .workingDays(1), .tour, .schoolDay,
            .before("contact"),
        ]
        let starts = ["separated", "entered", "attendance.at"].filter {
            $0 != "attendance.at" || scopes.contains(.attendance)
        }
        var consequence = Workshop.says(
            kinds.randomElement(using: &generator) ?? .duty,
            "act\(Int.random(in: 0..<4, using: &generator))",
            clock: clocks.randomElement(using: &generator) ?? nil,
            from: Int.random(in: 0..<3, using: &generator) == 0
                ? starts.randomElement(using: &generator) : nil,
            about: ["victim", "child", nil, nil].randomElement(using: &generator) ?? nil)
        consequence.moment = Moment.allCases.randomElement(using: &generator) ?? .now
        consequence.points = ["point\(Int.random(in: 0..<3, using: &generator))"]
        return consequence
    }

    private static func definition(
        _ scopes: [Scope], _ generator: inout Seeded
    ) -> Consequence {
        let facts =
            ["assessed", "level", "strangled", "items", "kind"]
            + (scopes.contains(.child) ? ["child.schoolAge", "child.onRoll"] : [])
        let name = facts.randomElement(using: &generator) ?? "level"
        let type = Workshop.vocabulary[Workshop.slot(name)].type
        return Workshop.defines(name, as: value(of: type, &generator))
    }

    /// Settlements of some of a decision's outcomes, and of one that it does not have.
    static func settlements(
        _ decision: Decision, _ generator: inout Seeded
    ) -> [String: Settlement] {
        var settled: [String: Settlement] = [
            "gone~0~child0": Settlement(status: .done, entry: entry(0), at: Workshop.now)
        ]
        for outcome in decision.outcomes where Int.random(in: 0..<3, using: &generator) == 0 {
            let hours = Int.random(in: -300...0, using: &generator)
            settled[outcome.key] = Settlement(
                status: Bool.random(using: &generator) ? .done : .declined, entry: entry(1),
                at: Workshop.now.adding(hours: hours))
        }
        return settled
    }
}
