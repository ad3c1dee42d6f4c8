import Testing

@testable import Matching

@Suite struct `A packed name` {
    @Test(arguments: ["a", "dean", "abcdefghijkl", "zzzzzzzzzzzz"])
    func `of up to twelve letters is read back`(text: String) {
        #expect(PackedName(text).text == text)
        #expect(PackedName(text).held == text.count)
    }

    @Test func `keeps twelve letters and tells how long it was`() {
        let long = PackedName("abcdefghijklm")
        #expect(long.text == "abcdefghijkl")
        #expect(long != PackedName("abcdefghijkl"))
        #expect(PackedName(String(repeating: "a", count: 15)).held == 12)
        #expect(
            PackedName(String(repeating: "a", count: 15))
                == PackedName(String(repeating: "a", count: 400)))
    }

    @Test func `sorts as its letters do`() {
        let names = InventedPeople.names.filter { $0.count <= 12 }.map { PackedName($0) }
        #expect(zip(names, names.dropFirst()).allSatisfy { $0.bits < $1.bits })
    }

    @Test(arguments: [
        ("Zoë", "zoe"), ("O'Brien", "obrien"), ("ŁUKASZ", "lukasz"), ("", ""), ("--", ""),
        ("Strauß", "strauss"), ("Ju1ie", "julie"), ("R0se", "rose"), ("Дмитрий", ""),
    ])
    func `is folded first`(text: String, folded: String) {
        #expect(PackedName(text).text == folded)
        #expect(PackedName(text).isEmpty == folded.isEmpty)
    }

    @Test func `is written behind another as its letters are`() {
        var dice = Dice(31)
        for _ in 0..<2_000 {
            let one = dice.one(of: InventedPeople.names)
            let other = dice.one(of: InventedPeople.names)
            #expect(
                PackedName(one).followed(by: PackedName(other)) == PackedName(one + other)
                    || one.count > 12, "\(one) \(other)")
        }
        #expect(PackedName("ann").followed(by: .none) == PackedName("ann"))
        #expect(PackedName.none.followed(by: PackedName("ann")) == PackedName("ann"))
    }

    @Test func `knows how it begins and ends`() {
        let name = PackedName("robertson")
        #expect(PackedName("rob").begins(name))
        #expect(PackedName("robertson").begins(name))
        #expect(!name.begins(PackedName("rob")))
        #expect(!PackedName("rab").begins(name))
        #expect(!PackedName.none.begins(name))
        #expect(name.beginning(3) == PackedName("robin").beginning(3))
        #expect(name.ending(3) == PackedName("jefferson").ending(3))
        #expect(name.ending(3) != PackedName("roberts").ending(3))
        #expect(PackedName("r").isInitial)
        #expect(!name.isInitial)
        #expect(name.initial == PackedName("ryan").initial)
    }
}
