import ReleaseCheck
import Testing

@Suite struct `A quantity in another unit` {
    private static func scanner(_ statement: String) -> Scanner {
        Scanner(
            ReleaseRecord(
                protected: [
                    ProtectedItem(id: "said", kind: .victimStatement, text: statement)
                ],
                permitted: ["He owes £400 a month. He is seen on Mondays at 2pm for an hour."],
                parties: [Party(role: "personOfConcern", name: "Dean Ashby")]))
    }

    /// The share of the texts of some families that is found.
    private static func share(_ families: [Conversions.Family]) -> (found: Int, tried: Int) {
        var found = 0
        var tried = 0
        for family in families {
            let scanner = scanner(family.statement)
            for text in family.texts {
                tried += 1
                let finding = scanner.scan(ReleaseDocument(id: "d", text: text))
                if finding.hits.contains(where: { $0.how == .number }) { found += 1 }
            }
        }
        return (found, tried)
    }

    @Test func `is found when it is a span`() {
        let (found, tried) = Self.share(Conversions.spans())
        #expect(tried > 80)
        #expect(found * 100 >= tried * 95, "\(found) of \(tried)")
    }

    @Test func `is found when it is a rate`() {
        let (found, tried) = Self.share(Conversions.rates())
        #expect(found == tried, "\(found) of \(tried)")
    }

    @Test func `is found when it is money, by the month, the year and altogether`() {
        let (found, tried) = Self.share(Conversions.money())
        #expect(found == tried, "\(found) of \(tried)")
    }

    @Test(arguments: [
        "The sessions last 120 minutes, with a break after fifty.",
        "You have 21 days in which to appeal.",
        "Please give us forty-eight hours' notice if you cannot come.",
        "The course is an hour and three quarters, and parking is £15 a week.",
        "Your rent is £15 a week, or £780 a year.",
        "We meet twice a week for three weeks.",
        "Breathe slowly for ninety seconds before you answer.",
    ])
    func `passes as the length of a session, a notice or a price`(text: String) {
        for statement in [
            "He left me outside for two hours, and then for two days.",
            "I was given £15 a week for three weeks.",
            "It was an hour and three quarters before he came back.",
        ] {
            let finding = Self.scanner(statement).scan(ReleaseDocument(id: "d", text: text))
            #expect(finding.isClean, "\(statement)")
        }
    }
}
