import ReleaseCheck
import Testing

/// What hurried workers make of names, hours and meetings.
private enum Office {
    static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                item("home", .address, "67B Tannery Mews, Ombleford"),
                item("school", .school, "Thistle Hill Junior School"),
                item("gp", .gp, "Bishop's Walk Health Centre"),
                item("nursery", .nursery, "Ladybird Loft Nursery"),
                item("hospital", .hospital, "Royal Orbeck burns unit"),
                item("car", .vehicle, "green Skoda Fabia, TU12 NRE"),
                item("phone", .phone, "01632 960671"),
                item("email", .email, "nadsid.crafts@postbay.example"),
                item("marac", .marac, "MARAC on 9 April; child in need meeting on 3 May"),
                item("baths", .address, "Stainley Baths, Saturdays 9.30 to 10.30"),
                item("chemist", .thirdPartyIdentity, "Kwabena Owusu, pharmacist"),
            ],
            permitted: ["He drives a black Skoda. His own doctor is at Weir Street Surgery."],
            parties: [
                Party(role: "person_of_concern", name: "Gethin Marlow"),
                Party(role: "victim", name: "Kelly Prosser"),
            ]))

    private static func item(
        _ id: String, _ kind: InformationKind, _ text: String
    ) -> ProtectedItem {
        ProtectedItem(id: id, kind: kind, text: text)
    }

    static func scan(_ text: String, _ kind: String = "email") -> Finding {
        scanner.scan(ReleaseDocument(id: "d", kind: kind, text: text))
    }

    static func names(_ item: String, _ text: String) -> Bool {
        scan(text).hits.contains { $0.item == item }
    }
}

@Suite struct `A name cut by an office` {
    @Test(arguments: [
        ("school", "Printout for Th Hill Jnrs enclosed, 96 per cent."),
        ("school", "The form from ThistleH Jun is in."),
        ("gp", "Form back from Bp's Wk HC, signed."),
        ("nursery", "Seen in setting (LadyB Loft, mornings)."),
    ])
    func `is found where each of its words is begun`(item: String, text: String) {
        #expect(Office.names(item, text))
    }

    @Test(arguments: [
        "Th Hill walk is on Sunday.", "Bp 118 over 70, wk 4 of the plan.",
        "Tadpoles and ladybirds in the loft, he says.",
    ])
    func `is not found in words that are cut otherwise`(text: String) {
        #expect(Office.scan(text).hits.allSatisfy { $0.how != .abbreviated })
    }
}

@Suite struct `A part that only those take for one who know the place` {
    @Test(arguments: [
        ("home", "The frame was taken over to the Mews this morning."),
        ("home", "The pram is in the hallway at 67B."),
        ("hospital", "Referral from OT, burns unit, for a level shower."),
        ("car", "The green Skoda was seen twice."), ("car", "Explained: NRE, not ours."),
        ("phone", "When the phone lights up: ends 71, let it ring out."),
        ("email", "The mailbox beginning nadsid is not to be written to."),
    ])
    func `is found`(item: String, text: String) {
        #expect(Office.names(item, text))
    }

    @Test(arguments: [
        ("home", "The Mews Hotel has a room."), ("home", "Mews are stables."),
        ("car", "Your black Skoda is in bay 2."), ("phone", "Page 71 is enclosed."),
        ("hospital", "The maternity unit has a new door."),
    ])
    func `is not found in what is like it`(item: String, text: String) {
        #expect(!Office.names(item, text))
    }
}

@Suite struct `A meeting called as workers call it` {
    @Test(arguments: [
        "Can't do Thursday, got MRC on you two.", "The CIN for Maisie was brought forward.",
        "8 Sept 1000 MAPPP, then see him.", "Report requested for pre-birth conf.",
        "The adult safeguarding conference has reported.", "Core grp dates attached.",
        "HP attended multi-ag risk conf.", "s47 ongoing, pls advise of any admission.",
        "It depends on the conference about your unborn child.",
    ])
    func `is found`(text: String) {
        #expect(Office.names("marac", text))
    }

    @Test func `is not found in somebody who is in a hurry`() {
        #expect(!Office.names("marac", "No need to dash, we can start at five."))
    }
}

@Suite struct `An hour before which he is not to come` {
    @Test(arguments: [
        "The pool is fine any day, only on Sats not before 11.",
        "Pass valid all days, exc. Sat before 11am.",
        "Any day bar Saturday 9.15–10.45.",
    ])
    func `tells when somebody else is there`(text: String) {
        #expect(Office.names("baths", text))
    }

    @Test(arguments: [
        "The pool is fine any day, only on Mondays not before 11.",
        "On Sundays not before 11, please.",
    ])
    func `tells nothing on another day`(text: String) {
        #expect(!Office.names("baths", text))
    }
}

@Suite struct `Somebody told by what he does` {
    @Test(arguments: [
        "It wasn't your cousin. Was the chemist, he had to.", "The caretaker reported it, not her.",
    ])
    func `is a source`(text: String) {
        #expect(!Office.scan(text, "sms").isClean)
    }

    @Test func `is not the person of concern by his short name`() {
        #expect(Office.scan("Hi Geth, see you on Monday at two.", "sms").isClean)
    }
}
