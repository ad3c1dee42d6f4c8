import ReleaseCheck
import Testing

@Suite struct `A number that is told by a sum` {
    private static func finding(_ statement: String, _ text: String) -> Finding {
        Scanner(
            ReleaseRecord(
                protected: [ProtectedItem(id: "said", kind: .victimStatement, text: statement)],
                permitted: ["He owes £400 a month. He is seen on Mondays at 2pm for an hour."],
                parties: [Party(role: "personOfConcern", name: "Dean Ashby")])
        ).scan(ReleaseDocument(id: "d", text: "Dear Dean, " + text))
    }

    /// Every count from seven to fifteen, told as less than a round one, as more, and in two parts.
    @Test func `is worked out`() {
        for count in 7...15 {
            let whole = count < 12 ? 12 : count < 15 ? 15 : 20
            let name = whole == 12 ? "a dozen" : Conversions.words(whole)
            for text in [
                "Think of it, \(Conversions.words(whole - count)) short of \(name), with that stick.",
                "Imagine the stick \(Conversions.words(count - 1)) times and then one more.",
                "Imagine \(Conversions.words(count - 2)) and another two, with a stick.",
                "Imagine \(Conversions.words(2)) more than \(Conversions.words(count - 2)) of it, "
                    + "with a stick.",
            ] where whole > count || !text.contains("short of") {
                let found = Self.finding(
                    "He hit me with the stick \(Conversions.words(count)) times.", text)
                #expect(!found.isClean, "\(count): \(text)")
            }
        }
    }

    @Test(arguments: [
        ("He made me hold my breath while he counted to thirty.", "Ask how long half a minute is."),
        ("He locked me in for nine nights.", "More than a week is a long time to be shut in."),
        ("For six years I slept in the chair.", "Imagine more than half a decade in a chair."),
        (
            "He read the miles and if it was over 12 I had to explain.",
            "Ask how it would feel to explain twenty kilometres."
        ),
        (
            "He rings the bell forty times a night.",
            "Imagine a bell every twelve minutes, and getting up for it."
        ),
        ("He takes £185 a week from me.", "It comes to nine and a half thousand pounds: £9,500."),
    ])
    func `is found as a least, a share, a rate or in another unit`(statement: String, text: String)
    {
        #expect(!Self.finding(statement, text).isClean)
    }

    @Test(arguments: [
        "There are two more than ten sessions left, and you have done most.",
        "Bring a dozen chairs and another two for the speakers.",
        "Half a minute, please, while I find the form.",
        "You need more than a week to read it, and that is fine.",
        "About a tenth of the places are still free.",
    ])
    func `passes in what is arranged`(text: String) {
        for statement in [
            "He hit me with the stick twelve times.", "He locked me in for nine nights.",
            "He takes £185 of it a week and leaves me £20.",
        ] {
            #expect(Self.finding(statement, text).isClean, "\(statement)")
        }
    }
}

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
