import Domain
import Testing

@testable import Rules

@Suite struct `A condition` {
    private func truth(
        _ condition: Condition, _ table: FactTable, at now: Instant = Workshop.now
    ) -> Truth {
        condition.truth(table, Binding(), now: now)
    }

    /// One test of a fact with the truth that it has for a value.
    struct Case: CustomTestStringConvertible, Sendable {
        var fact: String
        var test: Rules.Test
        var value: String
        var truth: Truth

        var testDescription: String { "\(fact) = \(value), \(test)" }

        init(_ fact: String, _ test: Rules.Test, _ value: String, _ truth: Truth) {
            self.fact = fact
            self.test = test
            self.value = value
            self.truth = truth
        }
    }

    static let cases: [Case] = [
        Case("strangled", .isYes, "yes", .yes), Case("strangled", .isYes, "no", .no),
        Case("strangled", .isYes, "unknown", .unknown),
        Case("strangled", .isKnown, "no", .yes), Case("strangled", .isKnown, "unknown", .no),
        Case("items", .equals(9), "9", .yes), Case("items", .equals(9), "10", .no),
        Case("items", .equals(9), "unknown", .unknown),
        Case("items", .atLeast(14), "14", .yes), Case("items", .atLeast(14), "13", .no),
        Case("items", .atMost(13), "13", .yes), Case("items", .atMost(13), "14", .no),
        Case("items", .atLeast(14), "unknown", .unknown),
        Case("level", .equals(2), "high", .yes), Case("level", .equals(2), "medium", .no),
        Case("level", .atLeast(1), "high", .yes), Case("level", .atLeast(1), "standard", .no),
        Case("level", .atMost(1), "medium", .yes), Case("level", .atMost(1), "high", .no),
        Case("level", .atMost(1), "unknown", .unknown),
        Case("kind", .equals(0), "detox", .yes), Case("kind", .equals(0), "therapy", .no),
        Case("cues", .includes(1), "anger, stress", .yes), Case("cues", .includes(1), "drink", .no),
        Case("cues", .includes(1), "", .no), Case("cues", .includes(1), "unknown", .unknown),
        Case("separated", .before(day("2027-01-01")), "2026-12-31", .yes),
        Case("separated", .before(day("2027-01-01")), "2027-01-01", .no),
        Case("separated", .onOrAfter(day("2027-01-01")), "2027-01-01", .yes),
        Case("separated", .onOrAfter(day("2027-01-01")), "2026-12-31", .no),
        Case("separated", .onOrAfter(day("2027-01-01")), "unknown", .unknown),
        Case("entered", .onOrAfter(day("2027-01-01")), "2027-01-01T00:00", .yes),
        Case("entered", .before(day("2027-01-01")), "2026-12-31T23:59", .yes),
        Case("entered", .withinDays(7), "2027-02-03T23:00", .yes),
        Case("entered", .withinDays(7), "2027-02-02T23:00", .no),
        Case("entered", .withinDays(7), "2027-02-11T00:00", .no),
        Case("entered", .withinMonths(1), "unknown", .unknown),
    ]

    @Test(arguments: cases)
    func `tests a fact of each type`(one: Case) {
        let table = Workshop.table([one.fact: one.value])
        #expect(truth(Workshop.has(one.fact, one.test), table) == one.truth)
    }

    @Test(arguments: [
        // MARAC: last referral on 10 March 2026 (calendar.md C2).
        ("2026-03-10", "2026-03-10T00:00", Truth.yes), ("2026-03-10", "2027-03-10T23:59", .yes),
        ("2026-03-10", "2027-03-11T00:00", .no), ("2026-03-10", "2026-03-09T23:59", .no),
        // Separation eleven and thirteen months ago.
        ("2025-12-21", "2026-11-21T09:00", .yes), ("2025-12-21", "2026-12-21T09:00", .yes),
        ("2025-10-21", "2026-11-21T09:00", .no), ("2025-10-21", "2026-10-21T12:00", .yes),
        ("2024-02-29", "2025-02-28T12:00", .yes), ("2024-02-29", "2025-03-01T00:00", .no),
    ])
    func `is within twelve months up to and with the corresponding day`(
        since: String, today: String, truth expected: Truth
    ) {
        let condition = Workshop.has("separated", .withinMonths(12))
        let table = Workshop.table(["separated": since])
        #expect(truth(condition, table, at: instant(today)) == expected)
    }

    @Test func `of nothing holds for all and fails for any`() {
        #expect(truth(.all([]), Workshop.table()) == .yes)
        #expect(truth(.any([]), Workshop.table()) == .no)
        #expect(truth(.always, Workshop.table()) == .yes)
    }

    @Test func `is settled by one part although others are unknown`() {
        let table = Workshop.table(["aware": "yes", "strangled": "no"])
        let pregnant = Workshop.has("victim.pregnant")
        #expect(truth(.any([pregnant, Workshop.has("aware")]), table) == .yes)
        #expect(truth(.all([pregnant, Workshop.has("strangled")]), table) == .no)
        #expect(truth(.any([pregnant, Workshop.has("strangled")]), table) == .unknown)
        #expect(truth(.not(pregnant), table) == .unknown)
    }

    @Test(arguments: [
        (["9", "3"], Truth.yes, Truth.no), (["9", "11"], .yes, .yes), (["3", "4"], .no, .no),
        (["unknown", "9"], .yes, .unknown), (["unknown", "3"], .unknown, .no), ([], .no, .yes),
    ])
    func `asks of some and of every child`(ages: [String], some: Truth, every: Truth) {
        let names = ages.indices.map { "child\($0)" }
        var facts: [String: String] = [:]
        for (name, age) in zip(names, ages) { facts["child.age@\(name)"] = age }
        let table = Workshop.table(children: names, facts)
        let older = Workshop.has("child.age", .atLeast(5))
        #expect(truth(.some(.child, older), table) == some)
        #expect(truth(.every(.child, older), table) == every)
    }

    @Test func `binds two scopes at once`() {
        let table = Workshop.table(
            children: ["anna", "ben"], attendances: ["first", "second"],
            ["child.age@ben": "9", "attendance.high@second": "yes"])
        let both = Condition.all([
            Workshop.has("child.age", .atLeast(5)), Workshop.has("attendance.high"),
        ])
        #expect(truth(.some(.child, .some(.attendance, both)), table) == .yes)
        #expect(truth(.some(.child, .every(.attendance, both)), table) == .unknown)
    }

    @Test func `names the facts that made it hold, and only those`() {
        let table = Workshop.table(["aware": "yes", "strangled": "no", "items": "14"])
        let condition = Condition.all([
            .any([Workshop.has("aware"), Workshop.has("strangled")]),
            .not(.test(Workshop.slot("items"), .atMost(13))),
        ])
        let grounds = condition.grounds(table, Binding(), now: Workshop.now)
        #expect(grounds.map(\.slot) == [Workshop.slot("aware"), Workshop.slot("items")])
    }

    @Test func `that is unknown names what is missing, and only that`() {
        let table = Workshop.table(["aware": "yes"])
        let condition = Condition.all([
            Workshop.has("aware"),
            .any([Workshop.has("strangled"), Workshop.has("items", .atLeast(1))]),
        ])
        let grounds = condition.grounds(table, Binding(), now: Workshop.now)
        #expect(grounds.map(\.slot) == [Workshop.slot("strangled"), Workshop.slot("items")])
    }
}
