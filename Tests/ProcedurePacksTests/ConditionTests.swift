import Domain
import Foundation
import Rules
import Testing

@testable import ProcedurePacks

/// Reads a condition over the base pack's facts as the loader does.
private func read(
    _ text: String, for scopes: [String] = []
) throws -> Result<Rule, PackProblems> {
    var bench = Bench()
    let quoted = "'" + text.replacing("'", with: "''") + "'"
    _ = try bench.edit(
        "base/rules/police.yaml", "when: risk.level >= medium and not victim.pregnant",
        "when: \(quoted)\n    for: [\(scopes.joined(separator: ", "))]")
    return try bench.load().map { $0.rule("no-letter") ?? $0.rules[0] }
}

/// Whether a condition holds for facts given by word.
private func truth(_ text: String, _ facts: [String: String]) throws -> String {
    let scopes = ["statement", "attendance", "child"].filter {
        facts.keys.joined().contains($0 + ".")
    }
    var bench = Bench()
    _ = try bench.edit(
        "base/rules/police.yaml", "when: risk.level >= medium and not victim.pregnant",
        "when: '\(text)'\n    ifUnknown: act\n    for: [\(scopes.joined(separator: ", "))]")
    let procedure = try bench.load().get()
    var table = FactTable(procedure.vocabulary)
    for scope in scopes {
        table.add(Subject(id: "one"), to: Scope(rawValue: scope) ?? .child)
    }
    for (name, word) in facts { table.set(name, word: word, subject: "one") }
    let now = try #require(Instant("2027-02-10T12:00"))
    let outcome = procedure.decide(table, at: now).outcomes.first { $0.rule == "no-letter" }
    switch outcome?.status {
    case nil: return "no"
    case .open: return "yes"
    default: return "unknown"
    }
}

@Suite struct `A condition` {
    @Test(
        arguments: [
            ("always", [:], "yes"),
            ("not always", [:], "no"),
            ("victim.pregnant", ["victim.pregnant": "yes"], "yes"),
            ("victim.pregnant is no", ["victim.pregnant": "no"], "yes"),
            ("victim.pregnant is not yes", ["victim.pregnant": "yes"], "no"),
            ("not victim.pregnant", [:], "unknown"),
            ("victim.pregnant is known", ["victim.pregnant": "no"], "yes"),
            ("victim.pregnant is not known", [:], "yes"),
            ("victim.pregnant is unknown", ["victim.pregnant": "no"], "no"),
            ("victim.pregnant is not unknown", [:], "no"),
            ("victim.age is 17", ["victim.age": "17"], "yes"),
            ("victim.age is not 17", ["victim.age": "17"], "no"),
            ("victim.age >= $high", ["victim.age": "14"], "yes"),
            ("victim.age < 18", ["victim.age": "17"], "yes"),
            ("victim.age < 18", ["victim.age": "18"], "no"),
            ("victim.age <= 18", ["victim.age": "18"], "yes"),
            ("victim.age > 18", ["victim.age": "18"], "no"),
            ("victim.age>17", ["victim.age": "18"], "yes"),
            ("risk.level > standard", ["risk.level": "medium"], "yes"),
            ("risk.level < high", ["risk.level": "high"], "no"),
            ("risk.level <= medium", ["risk.level": "standard"], "yes"),
            ("treatment is not detox", ["treatment": "therapy"], "yes"),
            ("statement.cues includes anger", ["statement.cues": "anger"], "yes"),
            ("statement.cues includes not anger", ["statement.cues": "stress"], "yes"),
            ("separation.day before 2027-01-01", ["separation.day": "2026-12-31"], "yes"),
            ("separation.day from 2027-01-01", ["separation.day": "2026-12-31"], "no"),
            ("separation.day within 12 months", ["separation.day": "2026-02-10"], "yes"),
            ("separation.day within $window months", ["separation.day": "2026-02-09"], "no"),
            ("separation.day within 1 day", ["separation.day": "2027-02-09"], "yes"),
            ("attendance.at within 7 days", ["attendance.at": "2027-02-02T23:00"], "no"),
            // `and` binds more tightly than `or`, `not` most tightly of all.
            ("always or always and not always", [:], "yes"),
            ("(always or always) and not always", [:], "no"),
            ("not always or always", [:], "yes"),
            ("not (always or always)", [:], "no"),
            ("some child (child.age < 5)", ["child.age": "4"], "yes"),
            ("every child (child.age < 5)", ["child.age": "4"], "yes"),
            ("no child (child.age < 5)", ["child.age": "4"], "no"),
            (
                "no child(child.age < 5) or some child(not (child.age is 9))", ["child.age": "9"],
                "yes"
            ),
        ] as [(String, [String: String], String)])
    func `means what it says`(text: String, facts: [String: String], expected: String) throws {
        #expect(try truth(text, facts) == expected)
    }

    /// A condition with the mark where its syntax breaks, and what is said of it.
    @Test(arguments: [
        ("victim.pregnant and ‸or assessed", "expected a fact, found `or`"),
        (
            "victim.pregnant ‸assessed",
            "expected `and`, `or` or a test such as `is`, found `assessed`"
        ),
        (
            "victim.age ‸ist 4",
            "expected `and`, `or` or a test such as `is`, found `ist`; did you mean `is`?"
        ),
        ("victim.age ‸= 4", "unexpected `=`; did you mean `is`?"),
        ("victim.age ‸!= 4", "unexpected `!=`; did you mean `is not`?"),
        ("victim.pregnant ‸&& assessed", "unexpected `&&`; did you mean `and`?"),
        ("victim.age >= ‸and", "expected a value after `>=`, found `and`"),
        ("victim.age is ‸(", "expected a value after `is`, found `(`"),
        ("victim.age >‸=", "the condition ends where a value after `>=` should follow"),
        ("victim.pregnant an‸d", "the condition ends where a fact should follow"),
        ("‸(victim.pregnant", "this `(` has no `)`"),
        ("victim.pregnant‸)", "this `)` has no `(`"),
        ("some child ‸child.age < 5", "expected `(`, found `child.age`"),
        ("some ‸(victim.pregnant)", "expected a scope such as `child`, found `(`"),
        ("separation.day within 12 ‸weeks", "expected `months` or `days`, found `weeks`"),
        (
            "separation.day within 12 ‸month5",
            "expected `months` or `days`, found `month5`; did you mean `months`?"
        ),
        ("victim.age >= ‸$", "expected a setting's name after `$`"),
        (
            "victim.pregnant ‸AND assessed",
            "expected `and`, `or` or a test such as `is`, found `AND`; did you mean `and`?"
        ),
        ("victim.pregnant ‸é assessed", "unexpected `é`"),
        ("‸7 < victim.age", "expected a fact, found `7`"),
    ])
    func `that breaks the syntax is reported at the very word`(
        marked: String, problem: String
    ) throws {
        var bench = Bench()
        let place = try bench.edit(
            "base/rules/police.yaml", "risk.level >= medium and not victim.pregnant",
            "'" + marked + "'")
        let found = try bench.problems()
        #expect(found == ["base/rules/police.yaml:\(place): \(problem)"], "\(found)")
    }

    @Test(arguments: [
        "when: assessed and ‸victm.age < 5", "when: 'assessed and ‸victm.age < 5'",
        "when: \"assessed and ‸victm.age < 5\"", "when: [assessed, ‸victm.age < 5]",
        "when: { any: [assessed, { not: \"‸victm.age < 5\" }] }",
        "when:\n      - assessed\n      - ‸victm.age < 5",
        "when: assessed\n      and ‸victm.age < 5",
        "when: \"assessed and\n      ‸victm.age < 5\"",
        "when: >\n      assessed and\n      ‸victm.age < 5",
        "when: |\n      assessed and\n      ‸victm.age < 5\n",
    ])
    func `is placed in every way of writing a text`(written: String) throws {
        var bench = Bench()
        let place = try bench.edit(
            "base/rules/police.yaml", "when: risk.level >= medium and not victim.pregnant", written)
        #expect(
            try bench.problems() == [
                "base/rules/police.yaml:\(place): unknown fact `victm.age`; did you mean "
                    + "`victim.age`?"
            ])
    }

    @Test func `reports all its unknown words at once`() throws {
        var bench = Bench()
        _ = try bench.edit(
            "base/rules/police.yaml", "risk.level >= medium and not victim.pregnant",
            "one.a and (two.b is x or some child (three.c < 4)) and victim.age is four")
        let problems = try bench.problems()
        #expect(problems.count == 4)
    }

    @Test(arguments: [
        ("[]", "`when` has no conditions"), ("{ any: [] }", "`any` has no conditions"),
    ])
    func `of an empty list is refused, for it would hold always or never`(
        written: String, problem: String
    ) throws {
        var bench = Bench()
        _ = try bench.edit(
            "base/rules/police.yaml", "risk.level >= medium and not victim.pregnant", written)
        let found = try bench.problems()
        #expect(found.count == 1 && found[0].hasSuffix(problem))
    }

    @Test func `with any and all together is refused`() throws {
        var bench = Bench()
        let place = try bench.edit(
            "base/rules/police.yaml", "risk.level >= medium and not victim.pregnant",
            "‸{ any: [assessed], all: [assessed] }")
        #expect(
            try bench.problems() == [
                "base/rules/police.yaml:\(place): a condition needs exactly one of `any`, `all` "
                    + "and `not`"
            ])
    }

    @Test(arguments: [
        ("[assessed, victim.age < 5]", "assessed and victim.age < 5"),
        (
            "[assessed or victim.pregnant, victim.age < 5]",
            "(assessed or victim.pregnant) and victim.age < 5"
        ),
        (
            "{ any: [assessed, victim.age < 5 and assessed] }",
            "assessed or victim.age < 5 and assessed"
        ),
        ("{ not: [assessed, victim.pregnant] }", "not (assessed and victim.pregnant)"),
    ])
    func `keeps its words on one line`(written: String, text: String) throws {
        var bench = Bench()
        _ = try bench.edit(
            "base/rules/police.yaml", "risk.level >= medium and not victim.pregnant", written)
        #expect(try bench.load().get().rule("no-letter")?.conditionText == text)
    }

    @Test(arguments: [41, 500, 100_000])
    func `nested too deeply is refused and exhausts nothing`(depth: Int) throws {
        for opening in ["(", "not ", "some child ("] {
            let text = String(repeating: opening, count: depth) + "assessed"
            guard case .failure(let found) = try read(text) else {
                Issue.record("\(depth) levels of `\(opening)` were read")
                continue
            }
            #expect(found.problems.map(\.message) == ["the condition is nested too deeply"])
        }
    }
}
