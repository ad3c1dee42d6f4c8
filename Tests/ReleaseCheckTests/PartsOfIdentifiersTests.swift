import ReleaseCheck
import Testing

/// Parts of identifiers as they slip: a word in quotation marks, a mailbox by its word, a house by its
/// number, a place by what sort of place it is.
@Suite struct `Parts of identifiers` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                Case.item("home", .address, "Flat 3/2, 118 Tannery Brae, Kilmorran"),
                Case.item("boat", .address, "narrowboat Teasel, second pontoon, Lock Moorings"),
                Case.item("neighbour", .thirdPartyIdentity, "Mrs Penhallow, 29 Larch Road"),
                Case.item("nursery", .nursery, "Pebble & Pine Nursery"),
                Case.item("tugs", .nursery, "Tiny Tugboats"),
                Case.item("school", .school, "Corran Bay Primary, P3, Otters class"),
                Case.item("refuge", .refuge, "Larkspur, thirteen weeks"),
                Case.item("service", .serviceUse, "Silver Lantern"),
                Case.item("shop", .workplace, "Brewer & Haskins Garden Centre"),
                Case.item("casualty", .hospital, "St Bride's Hospital, Eye Casualty"),
                Case.item("mail", .email, "sian.songthrush58@larkmail.example"),
                Case.item("phone", .phone, "07700 900653"),
                Case.item("car", .vehicle, "Volvo V60, ZQ70 JWM"),
                Case.item("old", .vehicle, "pale blue Minor, QZY 381G"),
                Case.item("worker", .worker, "Liv Castellane"),
                Case.item("carer", .worker, "Bronwen Achterberg"),
                Case.item("doctor", .gp, "Dr Priya Nambiar"),
                Case.item(
                    "language", .interpreterLanguage, "Statement through a Kashubian interpreter"),
                Case.item("town", .hospital, "Leomarsh Community Hospital"),
                Case.item("street", .address, "12 Linnet Way, Brackenholme"),
                Case.item("named", .serviceUse, "Despina is seen at Anemone House"),
            ],
            permitted: [
                "Order of the Leomarsh Family Court, 24 August.",
                "He rents plot 12 at Linnet Lane.",
                "His own mailbox is moonraker@larkmail.example, his number 07700 900635.",
                "He puts a pebble in his pocket.",
            ],
            parties: [
                Party(role: "person_of_concern", name: "Kamil Reyes"),
                Party(role: "victim", name: "Despina Reyes"),
                Party(role: "worker", name: "Ruth Quarrie"),
            ]))

    @Test(arguments: [
        ("nursery", "The reports from \"Pebble\" will come through this office."),
        ("home", "The log says \"one-one-eight\"; forget that."),
        ("home", "The firm says 3/2 won't take the sofa."),
        ("home", "The parcel was sent on to no. 118 by courier."),
        ("boat", "The driver was told second pontoon."),
        ("boat", "The licence fee is for a narrowboat."),
        ("neighbour", "Leave number 29 alone until the hearing."),
        ("tugs", "The Tugs ask that it be paid to them."),
        ("school", "Everyone in Otters has drawn a marrow."),
        ("school", "It is for the P3 project."),
        ("refuge", "It was in the store at Lark – anyway, it is found."),
        ("refuge", "They are off to live \"at Lark\", he says."),
        ("service", "SL have it on their list."),
        ("shop", "The lunch is at the garden centre, so give that a miss."),
        ("shop", "It came straight from B&H's payroll."),
        ("casualty", "The receipt is for a journey home from eye casualty."),
        ("mail", "The centre sent them to the songthrush one."),
        ("mail", "Yours is moonraker. The mailbox with the song thrush in it is not for you."),
        ("phone", "They had rung you on 635 when they wanted 653."),
        ("car", "You stopped behind a V60 at the lights."),
        ("car", "You followed a 70 plate to the lights."),
        ("old", "You wrote down a number, 381, from a motor car."),
        ("worker", "In with Liv about you until 3."),
        ("carer", "I will ask BA as she sees them."),
        ("doctor", "Anger at 'that Nambiar woman with the tablets'."),
        ("language", "The interpreter is for Kash-something, not Polish."),
    ])
    func `are found`(item: String, text: String) {
        #expect(Self.scanner.scan(text).hits.contains { $0.item == item })
    }

    @Test(arguments: [
        "Rent is due for plot 12 Linnet Lane.",
        "In the Family Court at Leomarsh, order dated 24 August.",
        "Kamil, no contact with Despina in any form.",
        "Your own number ends 635.",
        "Bring a pebble for the exercise.",
        "Visit a garden centre and buy one plant.",
        "The choir sings \"Sunbeams on the Pine\".",
    ])
    func `pass where he knows them, or in their plain sense`(text: String) {
        #expect(Self.scanner.scan(text).isClean)
    }
}
