import ReleaseCheck
import Testing

@Suite struct `A day that is told by a sum` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                ProtectedItem(
                    id: "move", kind: .plan, text: "She will move on Tuesday 16 December 2025."),
                ProtectedItem(
                    id: "bank", kind: .dateOnlyVictimKnows, text: "29 July, when she saw the bank"),
                ProtectedItem(
                    id: "keys", kind: .plan, text: "The keys go back on Monday 27 October 2025."),
                ProtectedItem(
                    id: "form", kind: .plan, text: "The form goes in on Tuesday 26 August 2025."),
                ProtectedItem(
                    id: "visit", kind: .plan, text: "She will see the school on 30 June."),
                ProtectedItem(
                    id: "party", kind: .plan, text: "She will tell him on 17 October."),
            ],
            permitted: ["Grace's birthday is 19 October. He is seen on Mondays at 2pm."],
            parties: [
                Party(role: "personOfConcern", name: "Dean Ashby"),
                Party(role: "child", name: "Grace Ashby"),
            ]))

    @Test(arguments: [
        ("move", "The lorry is out nine days before Christmas."),
        ("move", "It was fixed for a week and a half... no, nine nights before Christmas Day."),
        ("bank", "It was on the twenty-ninth of the seventh."),
        ("bank", "It was four weeks after the first of July."),
        ("keys", "The caretaker is off the day after the clocks go back."),
        ("form", "Nothing can be done until the day after the August bank holiday."),
        ("form", "Ring on the Tuesday after the bank holiday at the end of August."),
        ("visit", "The office is shut on the last day of June."),
        ("party", "Two days before her birthday you will have a letter."),
    ])
    func `is worked out`(item: String, text: String) {
        let finding = Self.scanner.scan(ReleaseDocument(id: "d", text: text))
        #expect(finding.hits.contains { $0.item == item })
    }

    @Test(arguments: [
        "The office is shut from Christmas Eve until the day after New Year's Day.",
        "The Monday after the bank holiday in May suits me.",
        "Grace's birthday is not one of your days, and the week after is.",
        "The rent falls due on the last day of May.",
    ])
    func `passes where it is another day`(text: String) {
        #expect(Self.scanner.scan(ReleaseDocument(id: "d", text: text)).isClean)
    }
}

@Suite struct `A span of time` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                ProtectedItem(
                    id: "stairs", kind: .victimStatement,
                    text: "He shut me out on the fire escape from midnight until quarter past five."
                ),
                ProtectedItem(
                    id: "floor", kind: .victimStatement,
                    text: "He knelt on my back and I counted to two hundred and forty."),
                ProtectedItem(
                    id: "shelf", kind: .victimStatement,
                    text: "It was an hour and twenty minutes before he handed it down."),
                ProtectedItem(
                    id: "slept", kind: .thirdPartyStatement, text: "My son slept nineteen hours."),
            ], parties: [Party(role: "personOfConcern", name: "Dean Ashby")]))

    @Test(arguments: [
        ("stairs", "More than five hours on an outside stair is a danger to anyone."),
        ("floor", "Think of somebody's weight on you, and of somebody, for four minutes."),
        ("shelf", "Eighty minutes is a long time for someone who needs it."),
        ("slept", "A man who lay from seven o'clock one evening until two the next day was hurt."),
    ])
    func `is the same from until, rounded and counted`(item: String, text: String) {
        let finding = Self.scanner.scan(ReleaseDocument(id: "d", text: text))
        #expect(finding.hits.contains { $0.item == item })
    }

    @Test(arguments: [
        "The session lasts an hour and twenty minutes, with a break.",
        "The bus takes eighty minutes on a Sunday.",
    ])
    func `passes as the length of a session or a journey`(text: String) {
        #expect(Self.scanner.scan(ReleaseDocument(id: "d", text: text)).isClean)
    }
}
