import ReleaseCheck
import Testing

/// Numbers that are counted from others: from one that he gave, from the rest of a whole, in other
/// units.
@Suite struct `Numbers counted from others` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                Case.item(
                    "bath", .victimStatement, "He kept me in the bathroom for ninety minutes."),
                Case.item("food", .victimStatement, "He gives £45 a week to feed the three of us."),
                Case.item("calls", .victimStatement, "He rang me 84 times in one day."),
                Case.item(
                    "debts", .victimStatement, "I paid his debts five times, £1,450 altogether."),
                Case.item(
                    "pay", .victimStatement, "He takes £250 of my £300 wages every fortnight."),
                Case.item("house", .plan, "She will ask for half of the £214,000 it would fetch."),
                Case.item(
                    "cold", .victimStatement, "He put me in the yard when it was minus four."),
                Case.item("scald", .hospital, "Corvedale burns clinic", "a scald 6 cm long"),
                Case.item("weight", .gp, "She weighed 6 st 11 in November"),
                Case.item(
                    "hour", .childStatement, "I stood till the long hand went all the way round."),
                Case.item("dash", .marac, "DASH: 19 ticks of 24"),
                Case.item(
                    "visits", .thirdPartyStatement, "She had marks on four of my last ten calls."),
                Case.item("trip", .plan, "They fly out on 20 July 2026 and stay forty days."),
                Case.item("night", .victimStatement, "He wakes me at ten past three."),
                Case.item(
                    "spent", .thirdPartyStatement, "In six weeks he drew £1,140 on her card."),
            ],
            permitted: [
                "He said: 'I rang ten times, tops.'",
                "He has to do fourteen activity days.",
                "They were married on 13 June 2012.",
            ],
            parties: [
                Party(role: "person_of_concern", name: "Daniel Marsh"),
                Party(role: "victim", name: "Kerry Marsh"),
            ]))

    @Test(arguments: [
        (
            "bath",
            "Account for the hour and a half in that bathroom, or half as long again as an hour."
        ),
        ("food", "Kerry fed the house on fifteen pounds a head, so price that up."),
        ("calls", "You say ten. Multiply by eight, add four: Kerry's phone shows it."),
        ("calls", "It was seven dozen calls between one midnight and the next."),
        ("debts", "Her savings went on your debts at £290 a time."),
        ("pay", "Kerry was left with £25 a week."),
        ("house", "Our client looks to have £107,000 out of it."),
        ("cold", "The yard was at twenty-five degrees Fahrenheit, and Kerry stood there."),
        ("scald", "The scald is about two and a third inches."),
        ("weight", "She went on the scales at 43 kilos."),
        ("hour", "Kerry's girl stood there for sixty minutes."),
        ("dash", "The checklist had 79% of its boxes ticked."),
        ("visits", "The marks were there at two calls in five, and Kerry hid them."),
        ("trip", "29 August: Kerry is due back tonight."),
        ("night", "Three hours and ten minutes after midnight Kerry was woken."),
        ("spent", "What he drew came to £190 for each week of it."),
    ])
    func `are found`(item: String, text: String) {
        // What is found; whether the text as a whole tells is weighed afterwards.
        let document = ReleaseDocument(id: "d", kind: "letter", text: text)
        #expect(Self.scanner.evidence(of: document).hits.contains { $0.item == item })
    }

    @Test func `are found in the same order each time`() {
        let text = "You say ten calls. Multiply by eight, add four. It was twice that, and more."
        let first = Self.scanner.scan(text)
        for _ in 0..<20 { #expect(Self.scanner.scan(text) == first) }
    }

    @Test(arguments: [
        "He rings every three days. Divide by 999999999, divide by 999999999, divide by 999999999.",
        "Twice a week. Multiply by 999999999, multiply by 999999999, multiply by 999999999.",
        "That is 999999999 per cent of £99999999k, and 999999999 times that.",
        "A hundred and 999999999 thousand minutes short of 999999999 years, take away 999999999.",
    ])
    func `may be larger than any number`(text: String) {
        #expect(Self.scanner.scan(text).id == "d")
    }

    /// Each amount beside each unit, in items, in what he knows and in texts, twice in a row so that
    /// sums and products are worked out from them.
    @Test func `may be larger than any number in the record too`() {
        let amounts = [
            "9999999", "999999999", "£99999999k", "£99999999", "a hundred and fifty thousand", "0",
        ]
        let units = [
            "a minute for 9999999 decades", "decades", "times in one day", "miles each way",
            "per cent of", "a week for the three of us", "times 9999999",
            "an hour, 9 to 5, Mondays",
        ]
        let texts = amounts.flatMap { amount in
            units.map { "\(amount) \($0), and £99999999k of \(amount) \($0)." }
        }
        let record = ReleaseRecord(
            protected: texts.enumerated().map { Case.item("\($0)", .victimStatement, $1) },
            permitted: texts.map { "He said that it was \($0)" }, parties: [])
        let scanner = Scanner(record)
        for text in texts {
            #expect(scanner.scan("Multiply by 9999999 what was \(text) Add 9999999.").id == "d")
        }
    }

    @Test(arguments: [
        "Your order has fourteen activity days; you have done ten of them.",
        "85 per cent of men who finish say that it was hard to begin.",
        "The living room should be at 18 degrees or more in winter.",
        "5. The order stays in force.",
    ])
    func `pass where they are his own or everybody's`(text: String) {
        #expect(Self.scanner.scan(text).isClean)
    }
}
