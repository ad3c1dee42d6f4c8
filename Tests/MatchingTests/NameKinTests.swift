import Testing

@testable import Matching

@Suite struct `The lists of names` {
    private let kin = NameKin.shared

    private func likeness(_ one: String, _ other: String) -> NameLikeness {
        NameLikeness(PackedName(one), PackedName(other))
    }

    @Test(arguments: [
        ("robert", "bob"), ("elizabeth", "liz"), ("margaret", "peggy"), ("william", "bill"),
        ("catherine", "kate"), ("richard", "dick"), ("sian", "jane"), ("sean", "john"),
    ])
    func `know a short form`(one: String, other: String) {
        #expect(likeness(one, other) <= .shortForm)
    }

    @Test func `do not carry a short form over`() {
        #expect(likeness("alexander", "alex") <= .shortForm)
        #expect(likeness("alexandra", "alex") <= .shortForm)
        #expect(likeness("alexander", "alexandra") > .shortForm)
    }

    @Test func `say the same from either side`() {
        var dice = Dice(43)
        let names = InventedPeople.names
        for _ in 0..<20_000 {
            let one = dice.one(of: names)
            let other =
                dice.happens(oneIn: 2)
                ? dice.one(of: names)
                : dice.one(of: InventedPeople.namesBySound[SoundKey(PackedName(one))] ?? names)
            #expect(likeness(one, other) == likeness(other, one), "\(one) \(other)")
            let (left, right) = (
                kin.number(of: PackedName(one)), kin.number(of: PackedName(other))
            )
            #expect(kin.areTwoNames(left, right) == kin.areTwoNames(right, left))
        }
    }

    @Test func `hold every name of every group for kin of its first`() {
        let kin = NameKin(
            spellings: "anna hannah\nolga \\\nhelga elga", shortForms: "robert bob rob")
        func entry(_ name: String) -> NameKin.Entry { kin[PackedName(name)] }
        #expect(kin.areSpellings(entry("anna"), entry("hannah")))
        #expect(kin.areSpellings(entry("olga"), entry("elga")))
        #expect(!kin.areSpellings(entry("anna"), entry("olga")))
        #expect(!kin.areSpellings(entry("robert"), entry("bob")))
        #expect(kin.shareShortForm(entry("bob"), entry("rob")))
        #expect(!kin.shareShortForm(entry("bob"), entry("anna")))
        func number(_ name: String) -> UInt16 { kin.number(of: PackedName(name)) }
        #expect(number("nobody") == 0)
        #expect(kin.areTwoNames(number("anna"), number("bob")))
        #expect(!kin.areTwoNames(number("anna"), number("nobody")))
        #expect(!kin.areTwoNames(number("anna"), number("anna")))
        #expect(kin.spelling(entry("robert")) == 0)
        #expect(kin.spelling(entry("anna")) != kin.spelling(entry("olga")))
    }

    @Test func `know every name that they hold`() {
        for name in InventedPeople.names {
            let written = ParticleRules.shortened(PackedName(name))
            #expect(kin.number(of: written) != 0, "\(name)")
        }
        #expect(PersonForm(PersonFields(given: "Mackenzie")).givenKin != 0)
        #expect(InventedPeople.names.count > 3_000)
    }
}
