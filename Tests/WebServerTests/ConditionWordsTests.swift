import Domain
import Pages
import Rules
import Testing

@testable import WebServer

@Suite struct `A condition in English` {
    private static let vocabulary = Vocabulary([
        FactDefinition(
            name: "victim.pregnant", scope: .situation, type: .truth,
            meaning: "The victim is pregnant"),
        FactDefinition(
            name: "victim.aware", scope: .situation, type: .truth, meaning: "The victim knows"),
        FactDefinition(
            name: "risk.level", scope: .situation, type: .level(["standard", "medium", "high"]),
            meaning: "The risk"),
        FactDefinition(
            name: "treatment", scope: .situation, type: .choice(["detox", "substance", "other"]),
            meaning: "The treatment"),
        FactDefinition(
            name: "dash.yes", scope: .situation, type: .count, meaning: "Items answered yes"),
        FactDefinition(
            name: "separation.day", scope: .situation, type: .day, meaning: "The separation"),
        FactDefinition(name: "child.age", scope: .child, type: .count, meaning: "The age"),
    ])

    private func slot(_ name: String) throws -> FactSlot {
        try #require(Self.vocabulary.slot(name))
    }

    private func test(_ name: String, _ test: Rules.Test) throws -> Condition {
        .test(try slot(name), test)
    }

    private func words(_ condition: Condition) -> String {
        func lines(_ view: ConditionView, _ depth: Int) -> [String] {
            [String(repeating: "  ", count: depth) + view.text]
                + view.parts.flatMap { lines($0, depth + 1) }
        }
        let words = ConditionWords(vocabulary: Self.vocabulary, texts: .english)
        return lines(words.view(condition.tree), 0).joined(separator: "\n")
    }

    @Test func `says what each kind of fact has to be`() throws {
        #expect(words(.always) == "Always")
        #expect(words(try test("victim.pregnant", .isYes)) == "The victim is pregnant")
        #expect(words(try test("risk.level", .atLeast(1))) == "The risk: medium or higher")
        #expect(words(try test("risk.level", .atLeast(2))) == "The risk: high")
        #expect(words(try test("dash.yes", .atMost(3))) == "Items answered yes: 3 or fewer")
        #expect(words(try test("treatment", .equals(0))) == "The treatment: detox")
        #expect(
            words(try test("separation.day", .withinMonths(6)))
                == "The separation: in the last 6 months")
        #expect(words(try test("separation.day", .isKnown)) == "Known: The separation")
    }

    @Test func `turns what must not be so into plain words`() throws {
        #expect(
            words(.not(try test("victim.pregnant", .isYes))) == "Not so: The victim is pregnant")
        #expect(words(.not(try test("risk.level", .atLeast(2)))) == "The risk: medium or lower")
        #expect(
            words(.not(try test("dash.yes", .atLeast(14)))) == "Items answered yes: 13 or fewer")
        #expect(words(.not(try test("separation.day", .isKnown))) == "Not known: The separation")
        #expect(words(.not(try test("treatment", .equals(0)))) == "The treatment: not detox")
    }

    @Test func `nests all, any and none, and joins the values of one fact`() throws {
        let condition = Condition.all([
            try test("victim.pregnant", .isYes),
            .any([
                try test("treatment", .equals(0)), try test("treatment", .equals(1)),
                try test("victim.aware", .isYes),
            ]),
            .not(
                .any([
                    try test("victim.aware", .isYes), try test("dash.yes", .atLeast(14)),
                ])),
            .some(.child, try test("child.age", .atMost(4))),
        ])
        #expect(
            words(condition) == """
                All of these:
                  The victim is pregnant
                  Any of these:
                    The treatment: detox or substance
                    The victim knows
                  For at least one child:
                    The age: 4 or fewer
                  None of these:
                    The victim knows
                    Items answered yes: 14 or more
                """)
    }
}
