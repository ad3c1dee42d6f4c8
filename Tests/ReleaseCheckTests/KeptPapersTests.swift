import Testing

@testable import ReleaseCheck

/// A paper of somebody else that he is told he will not see.
@Suite struct `A paper that is kept back` {
    @Test(arguments: [
        "The locksmith's receipt is on our file, not for release.",
        "Annex C: letter from the pharmacy. Withheld in full.",
        "I can't share the school nurse's note with you at this point.",
        "There's a signed statement by a person employed there and you won't be given a copy.",
        "The X-ray is part of the file, and no, you won't be given it.",
        "Your pack is coming without the friend's account.",
        "I have had to leave the teacher's email out of your bundle.",
        "The author has had sight of the order and the hospital record.",
        "[Withheld: written account by a neighbour concerning the injuries.] The rest is yours.",
    ])
    func `stops a text by itself`(text: String) {
        #expect(!Case.scan(text).isClean)
    }

    @Test(arguments: [
        "I have not got your GP's letter yet, so please chase it.",
        "We hold no notes from the hospital about you; ask the records team there.",
        "Without a letter from a doctor the court may not move the date.",
        "The certificate from the leisure centre isn't in your folder; did you take it home?",
        "We cannot share pictures which show other people's children.",
        "Your own statement is not for the others in the group, so keep it in your folder.",
        "If a report by a witness is withheld, the index always says so.",
    ])
    func `tells nothing where it is his own or anybody's`(text: String) {
        #expect(!Case.scan(text).hits.contains { $0.how == .impliedExistence })
    }
}

/// Names and codes of which a part is said, or that are said in an unusual way.
@Suite struct `A part that is said as a name` {
    @Test(arguments: [
        ("dropin", "Cc: office@juniperproject.example\nSubject: Thursday"),
        ("school", "To: head@sthildas.example\nSubject: trip"),
    ])
    func `is found in the host of an address of mail`(item: String, text: String) {
        #expect(Case.names(item, text, kind: "header"))
    }

    @Test(arguments: [
        ("address", "The parcel went to 18 Marlp… by mistake."),
        ("address", "Marl and then pit, he said."),
        ("phone", "Did you ring the 361 one on Sunday?"),
        ("phone", "It is oh-seven-seven-oh-oh nine-hundred three-six-one."),
        ("email", "The jess@postbox one bounced."),
        ("postcode", "Letter Q, letter X, figure four, space, figure seven, letter T, letter N."),
    ])
    func `is found`(item: String, text: String) {
        #expect(Case.names(item, text))
    }

    @Test(arguments: [
        "Did you ring the 366 one on Sunday?", "Cc: office@junipers.example",
        "Letter Q, letter X, figure four, space, figure seven, letter T, letter P.",
    ])
    func `is another where it differs`(text: String) {
        #expect(!Case.scan(text).hits.contains { $0.how == .partial || $0.how == .spelledOut })
    }
}

/// A part of a day, or an hour from which on, that leaves somebody alone.
@Suite struct `A part of a day that is closed` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                ProtectedItem(
                    id: "class", kind: .serviceUse, text: "Sewing class at Lantern House",
                    detail: "Thursday afternoons, 1 to 3"),
                ProtectedItem(
                    id: "choir", kind: .workplace, text: "Hexley Choir",
                    detail: "Saturdays 10am to 12.30pm"),
            ],
            permitted: ["Order served on him: he must not enter Fuller Street."],
            parties: [Party(role: "personOfConcern", name: "Dean Ashby", note: "husband")]))

    private func items(_ text: String) -> Set<String?> {
        // Before a text is weighed as a whole, which such a short one hardly bears.
        let found = Self.scanner.evidence(
            of: ReleaseDocument(id: "d", kind: "calendar", text: text))
        return Set(found.hits.filter { $0.how == .timeAdjacent }.map(\.item))
    }

    @Test func `is found by its day and part`() {
        #expect(items("D.A.: no Thurs afternoons in the town centre at all.").contains("class"))
        #expect(items("D.A.: Sat from 13.00 only, nothing sooner.").contains("choir"))
    }

    @Test func `is another on another day`() {
        #expect(items("D.A.: no Tues afternoons in the town centre at all.").isEmpty)
    }
}
