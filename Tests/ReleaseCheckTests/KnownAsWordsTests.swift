import ReleaseCheck
import Testing

/// Names, numbers and letters in forms that nobody but one who knows them would use.
@Suite struct `What he knows only as words` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                Case.item("keel", .serviceUse, "Quiet Harbour men's service"),
                Case.item("horse", .nursery, "Rocking Horse Nursery"),
                Case.item("home", .address, "Flat 7, 118 Cormorant Parade, Oxney", "third floor"),
                Case.item("school", .school, "Netherby Academy"),
                Case.item("mail", .email, "rekab.kert88@dunapost.example"),
                Case.item("box", .email, "isobel.handbells@glenpost.example"),
                Case.item("phone", .phone, "01632 960664"),
                Case.item("panel", .marac, "Heard at MARAC, case number 4471"),
                Case.item("car", .vehicle, "maroon Skoda Fabia, XQ15 DVT"),
                Case.item("gp", .gp, "Dr Catriona Muirhead"),
                Case.item(
                    "carer", .thirdPartyStatement, "Mrs Hallam-Dunne had marks on four calls."),
                Case.item(
                    "rate", .victimStatement, "I paid him £350 a month for a flat with no key."),
                Case.item("calls", .victimStatement, "He rang me thirty-six times in one shift."),
            ],
            permitted: [
                "He said that he paints in a quiet harbour.",
                "He is mending a rocking horse, and rings the handbells' cousin at the club.",
                "He is expected in the Wharf Office on Mondays at 5.",
            ],
            parties: [
                Party(role: "person_of_concern", name: "Walter Hallam-Dunne"),
                Party(role: "victim", name: "Maureen Hallam-Dunne"),
            ]))

    @Test(arguments: [
        ("keel", "His solicitor can't do it, as Quiet Harbour want to sit in."),
        ("horse", "The photos are from Rocking Horse, so I'll look first."),
        ("home", "He comes on from flat 7, so may be late."),
        ("home", "It was hung up at 118, on the Parade."),
        ("school", "Tell him that the Academy has a chess club."),
        ("mail", "There is a draft to someone beginning kert88 there."),
        ("box", "The photos went to the handbells address."),
        ("mail", "It was read to me: \"r, e, k, a, b, punct, k, e, r, t\"."),
        ("phone", "If 664 shows up it is a wrong button."),
        ("panel", "Bring the actions from 4471 with you."),
        ("car", "We had the maroon one looked at."),
        ("car", "The log says Xray Quebec one fiver, Delta Victor Tango."),
        ("gp", "I'll put Dr Catriona in myself."),
        ("rate", "What does a tenant get for four thousand two hundred a year?"),
        ("calls", "I have it as three dozen between clocking on and off."),
    ])
    func `is found where it stands as a name or a number`(item: String, text: String) {
        #expect(Self.scanner.scan(text).hits.contains { $0.item == item })
    }

    @Test(arguments: [
        "Paint in a quiet harbour this week.",
        "The rocking horse can stay in the shed until Monday.",
        "Dear Mr Hallam-Dunne, see you on Monday at 5.",
        "Please bring a pen; a maroon one will do.",
        "He said 'I lose it, I always do.' Cross that out and start again.",
    ])
    func `passes in its plain sense, and so does his own name`(text: String) {
        #expect(Self.scanner.scan(text).isClean)
    }
}
