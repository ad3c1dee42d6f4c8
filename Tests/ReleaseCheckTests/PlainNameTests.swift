import ReleaseCheck
import Testing

@Suite struct `A name of everyday words` {
    private static let scanner = Scanner(
        ReleaseRecord(
            protected: [
                Case.item("lining", .serviceUse, "Silver Lining, the service for over-60s"),
                Case.item("fruit", .refuge, "Zarya House, run by Pomegranate Women's Project"),
                Case.item("course", .serviceUse, "She is doing the Unspooling recovery course"),
                Case.item("loud", .serviceUse, "Loud & Clear, the Kestrel Trust's group"),
                Case.item("day", .nursery, "Tumbledown Day Nursery"),
                Case.item(
                    "home", .address, "17 Hawthorn Rise, Lower Millbeck", "over the florist's"),
                Case.item("nurse", .worker, "June Mackessack, family nurse"),
                Case.item("saint", .school, "St Ethelburga's Catholic Primary"),
            ], parties: [Party(role: "personOfConcern", name: "Dean Ashby")]))

    @Test(arguments: [
        "Every cloud has a silver lining, and the paper is dry.",
        "Pomegranate exercise: cut one open and count what is inside.",
        "Session 13. Unspooling an argument. Bring the cassette and a pencil.",
        "Loud and clear, that came across.",
        "Habits tumble down a level when you are tired.",
        "The skip is for 17 Hawthorn Court.",
        "The next review is on 2 June, or later in June if that is better.",
    ])
    func `passes in its plain sense`(text: String) {
        #expect(Self.scanner.scan(text).isClean)
    }

    @Test(arguments: [
        ("lining", "The letter went to Silver Lining by mistake."),
        ("fruit", "A call from Pomegranate is waiting."),
        ("loud", "The reports will come from Lowd and Cleer."),
        ("nurse", "It was put together from a note by June McKessick."),
        ("nurse", "Her name is spelled M-A-C-K-E-S-S-A-C-K."),
        ("saint", "Use the worksheet that St Ethel's sent over."),
        ("home", "You asked about the block at 17 Hawthorn Rs."),
    ])
    func `is found where it is said as a name, cut short or spelled`(item: String, text: String) {
        #expect(Self.scanner.scan(text).hits.contains { $0.item == item })
    }
}
