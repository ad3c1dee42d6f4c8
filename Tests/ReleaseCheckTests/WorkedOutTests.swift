import ReleaseCheck
import Testing

@Suite struct `A number that is left to be worked out` {
    /// What detectors find; whether it is let pass is weighed with the rest of a text.
    private static func hits(
        _ statement: String, _ text: String, _ kind: InformationKind
    ) -> [Hit] {
        scanner(statement, kind).evidence(of: ReleaseDocument(id: "d", text: text)).hits
    }

    private static func finding(
        _ statement: String, _ text: String, _ kind: InformationKind = .victimStatement
    ) -> Finding {
        scanner(statement, kind).scan(ReleaseDocument(id: "d", text: text))
    }

    private static func scanner(_ statement: String, _ kind: InformationKind) -> Scanner {
        Scanner(
            ReleaseRecord(
                protected: [ProtectedItem(id: "said", kind: kind, text: statement)],
                permitted: ["Non-molestation order made on 1 September 2025."],
                parties: [Party(role: "personOfConcern", name: "Dean Ashby")]))
    }

    @Test(arguments: [
        (
            "He shut me in the bathroom for an hour and a half.",
            "Dean, imagine a football match from first whistle to last with that door shut on her."
        ),
        (
            "I had nine stitches.",
            "Dean, somebody had stitches, as many as a cat has lives. Think of her face."
        ),
        (
            "Seven Sundays in a row he waited at the church door.",
            "Dean, she says that it was a week of Sundays at that church door."
        ),
    ])
    func `is found as a likeness`(statement: String, text: String) {
        #expect(!Self.finding(statement, text).isClean)
        #expect(
            Self.finding("He never let me see my sister.", text).hits.allSatisfy {
                $0.how != .number
            })
    }

    @Test(arguments: [
        "19/5 Form returned, five boxes blank.",
        "19/5 Form: ten on page one, nine on page two.",
    ])
    func `is found as a score of risk`(text: String) {
        #expect(Self.hits("DASH score 19", text, .marac).contains { $0.how == .number })
        #expect(Self.hits("DASH score 17", text, .marac).allSatisfy { $0.how != .number })
    }

    /// A day that is told from the order, or by its feast.
    @Test(arguments: [
        ("11 July 2025", "It left the drawer fifty-two days before the order was made."),
        ("29 June 2025", "The keys go back on St Peter's Day."),
        ("11 March 2025", "It was ten days after St David's."),
    ])
    func `is found as a day by its distance`(day: String, text: String) {
        #expect(!Self.finding("She left on \(day)", text, .dateOnlyVictimKnows).isClean)
        #expect(
            Self.finding("She left on 3 May 2025", text, .dateOnlyVictimKnows).hits.allSatisfy {
                $0.how != .number
            })
    }
}
