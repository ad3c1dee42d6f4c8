import ReleaseCheck
import Testing

/// An invented case of names that a machine hears amiss, and of codes that are said in any words.
private enum Heard {
    static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                item("address", .address, "Flat 3, Ferryman's Court, 8 Lanyard Lane"),
                item("school", .school, "St Botolph's Primary School"),
                item("gp", .gp, "Saltmarket Road Surgery"),
                item("worker", .worker, "Ekaterina Osgood"),
                item("welsh", .refuge, "Llwyn Eithin"),
                item("postcode", .postcode, "QX9 2PL"),
                item("car", .vehicle, "grey Kia Ceed, QX61 DMT"),
                item("email", .email, "tamsin.fiddle.oak@postbox.example"),
                item("phone", .phone, "01632 960077"),
            ],
            permitted: [
                "His van is QX61 DTM.", "He is registered at Harbour Road Surgery.",
            ],
            parties: [Party(role: "personOfConcern", name: "Neil Broome")]))

    private static func item(
        _ id: String, _ kind: InformationKind, _ text: String
    ) -> ProtectedItem {
        ProtectedItem(id: id, kind: kind, text: text)
    }

    static func finds(_ item: String, in text: String, kind: String = "letter") -> Bool {
        scanner.scan(ReleaseDocument(id: "d", kind: kind, text: text)).hits
            .contains { $0.item == item }
    }
}

@Suite struct `A name in a transcript` {
    @Test(arguments: [
        ("address", "hello the bed went to ferry mans caught on monday so ring the shop"),
        ("address", "hi neil the man is waiting in lan yard lane with the van"),
        ("school", "hello its saint bottle fs primary about the lost coat"),
        ("gp", "hello this is salt mark it road surgery with a message"),
        ("worker", "hi eka tarina oz good cant come on monday so ring me"),
        ("welsh", "hello its clue in ithin about the key"),
    ])
    func `is found in everyday words`(item: String, text: String) {
        #expect(Heard.finds(item, in: text, kind: "voicemail_script"))
        #expect(Heard.finds(item, in: "[automatic transcript] " + text))
    }

    @Test(arguments: [
        "hello the ferry was late and the man is at court on monday",
        "hi neil the salt is at the market and the road is shut",
        "hello its harbour road surgery with a message for neil",
        "hi neil he can yard by yard clear the lane",
    ])
    func `is not a run of everyday words`(text: String) {
        let finding = Heard.scanner.scan(
            ReleaseDocument(id: "d", kind: "voicemail_script", text: text))
        #expect(!finding.hits.contains { $0.how == .misspelled })
    }
}

@Suite struct `A code in words` {
    @Test(arguments: [
        ("postcode", "It says queen xylophone nine, two parsnip lemon."),
        ("postcode", "They have Q for quilt, X for x-ray, nine, then two, Peter, London."),
        ("postcode", "It is Q Quebec, X X-ray, eight. It's nine. Then two, P Papa, L Lima."),
        ("car", "The one outside is quail xylophone sixty-one, donkey, marble, Tuesday."),
        ("phone", "Ring oh one six three two, nine six, two noughts, two sevens."),
        ("phone", "Ring oh one six three two, nine sixty, zilch, seven twice."),
        ("email", "The reply came from F-I-D-D-L-E, dot, a tree."),
        ("email", "It begins t-a-m-s-i-n, full stop."),
    ])
    func `is found whatever words stand for its letters`(item: String, text: String) {
        #expect(Heard.finds(item, in: text))
    }

    @Test(arguments: [
        "Quite extra nice, two people laughed.", "The word is F-I-D-D-L-E, says the quiz.",
        "The score was nil, two threes and a pair of sixes.",
    ])
    func `is not any run of words`(text: String) {
        #expect(
            !Heard.scanner.scan(ReleaseDocument(id: "d", text: text)).hits.contains {
                $0.how == .spelledOut
            })
    }

    @Test func `with two neighbours swapped is his own where he has that one`() {
        #expect(!Heard.finds("car", in: "Is QX61 DTM yours?"))
        #expect(Heard.finds("car", in: "Is QX16 DMT yours?"))
    }
}

@Suite struct `A letter with a mark` {
    @Test(arguments: [
        "It is O, S, G, double O, D.", "It is O, S, G, two Os, D.", "It is O, S, G, O twice, D.",
        "It is O, S with a hook over it, G, O, O and the D with a stroke.",
    ])
    func `spells on`(text: String) { #expect(Heard.finds("worker", in: text)) }
}
