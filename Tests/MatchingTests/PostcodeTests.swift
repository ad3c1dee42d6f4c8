import Testing

@testable import Matching

@Suite struct `A postcode in one form` {
    private func code(_ text: String) -> Postcode { Postcode(text.utf8) }

    @Test(arguments: ["AL1 3JE", "al13je", " Al1-3je ", "A L 1 3 J E", "AL1  3JE"])
    func `is one in every writing`(text: String) {
        #expect(code(text) == code("AL13JE"))
    }

    @Test(arguments: ["", "A", "A1", "—", "ZZ99 3VZ", "zz99 3cz", "ZZ99"])
    func `is none where nothing is told`(text: String) {
        #expect(code(text).isEmpty)
    }

    @Test func `has a first half, a sector and a second half`() {
        let (one, other) = (code("AL1 3JE"), code("AL1 3XY"))
        #expect(one.sector == other.sector)
        #expect(one.outward == other.outward)
        #expect(one.inward != other.inward)
        #expect(one.inward == code("LE4 3JE").inward)
        #expect(one.sector != code("AL1 4JE").sector)
        #expect(one.outward == code("AL1 4JE").outward)
        #expect(one.outward != code("AL10 3JE").outward)
    }

    @Test func `is near where one sign is other or two neighbours are exchanged`() {
        #expect(code("AL1 3JE").isNear(code("AL1 3JF")))
        #expect(code("AL1 3JE").isNear(code("LA1 3JE")))
        #expect(code("AL1 3JE").isNear(code("AL1 3EJ")))
        #expect(!code("AL1 3JE").isNear(code("AL1 4JF")))
        #expect(!code("AL1 3JE").isNear(code("LE4 7XY")))
        #expect(!code("AL13 3JE").isNear(code("JL13 3AE")))
    }

    @Test func `is near by one slip and no more, for many postcodes`() {
        var people = InventedPeople(seed: 37)
        for _ in 0..<3_000 {
            let text = people.postcode()
            var signs = Array(text.filter { $0 != " " })
            let place = people.dice.number(0...(signs.count - 2))
            let before = signs
            if people.dice.happens(oneIn: 2) {
                signs[place] = "K"
            } else {
                signs.swapAt(place, place + 1)
            }
            #expect(code(text).isNear(code(String(signs))), "\(text) \(String(signs))")
            guard place >= 2, before != signs else { continue }
            signs[0] = "M"
            #expect(!code(text).isNear(code(String(signs))), "\(text) \(String(signs))")
        }
    }
}
