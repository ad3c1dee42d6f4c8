import ReleaseCheck
import Testing

/// Halves of names where nothing but a name would stand.
@Suite struct `Halves of names` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                Case.item("nursery", .nursery, "Little Limpets Nursery, Chapel Row"),
                Case.item("class", .school, "St Budoc's Primary", "Year 4, Kestrel class"),
                Case.item("street", .address, "7 Heol y Felin, Llanfadog"),
                Case.item("service", .serviceUse, "Silverthorn, for older people harmed at home"),
                Case.item("home", .address, "14 Saltpan Lane, Harrowick"),
                Case.item("neighbour", .thirdPartyIdentity, "Mr Aldous, of 27 Pickard House"),
                Case.item("phone", .phone, "07700 900834"),
                Case.item("car", .vehicle, "green Micra, driven by her friend Auntie Abena"),
                Case.item("hospital", .hospital, "Stannergate Hospital, pain clinic"),
                Case.item("vicar", .thirdPartyIdentity, "The Reverend Judith Amory told us"),
                Case.item("isles", .serviceUse, "Isles Women's Lifeline"),
                Case.item("sister", .thirdPartyIdentity, "Rumana Chowdhury, his sister"),
                Case.item("town", .workplace, "the Hospice Shop, Market Arcade, Stubley"),
            ],
            permitted: [
                "He lives in Heol y Gamlas and works at Yr Hen Felin.",
                "He is seen on Ward 4 at Stannergate Hospital.",
                "He sings where the Reverend Judith Amory is vicar.",
                "He may not go to the Isle of Ulbray.",
                "He walks his dog in Crooked Lane.",
                "Stubley Magistrates' Court made the order.",
            ],
            parties: [
                Party(role: "person_of_concern", name: "Rafi Chowdhury"),
                Party(role: "victim", name: "Nadia Chowdhury"),
            ]))

    @Test(arguments: [
        ("nursery", "I asked about pictures. Limpets won't give out any."),
        ("class", "He can't turn up to assembly with the Kestrels."),
        ("street", "You are not to drive along Heol y Felin."),
        ("home", "The courier has it, no 14 on the Lane, signed for Tuesday."),
        ("home", "Don't use the Lane, least of all past no 14."),
        ("service", "That Silver... leaflet was in her post."),
        ("neighbour", "Told that 27 had every right to ring us."),
        ("phone", "That 834 you found is to be deleted."),
        ("car", "Don't take a lift home from Abena."),
    ])
    func `are found`(item: String, text: String) {
        #expect(Self.scanner.scan(text).hits.contains { $0.item == item })
    }

    @Test(arguments: [
        "Monday 2 pm, Ward 4, Stannergate. Bring your tablets.",
        "Reverend Amory will give you a lift after choir.",
        "You may not go to the Isle of Ulbray.",
        "R. Chowdhury, licence review, 10.15.",
        "The bus to the Lane takes 14 minutes. Bus 9 goes to the Green.",
        "Rafi, the order made by Stubley magistrates stays in force.",
    ])
    func `pass where he knows the whole`(text: String) {
        #expect(Self.scanner.scan(text).isClean)
    }
}
