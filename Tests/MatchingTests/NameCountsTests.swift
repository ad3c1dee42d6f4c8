import Testing

@testable import Matching

@Suite struct `How common names are` {
    @Test func `is counted name by name`() {
        var dice = Dice(44)
        var counts = NameCounts()
        var plain: [PackedName: UInt32] = [:]
        for _ in 0..<20_000 {
            let name = PackedName(dice.one(of: InventedPeople.names))
            counts.add(name)
            plain[name, default: 0] += 1
        }
        #expect(counts.total == 20_000)
        for (name, count) in plain { #expect(counts.count(of: name) == count) }
        #expect(counts.count(of: PackedName("nobodyofthese")) == 0)
        #expect(counts.pairs(least: 1).count == plain.count)
        #expect(counts.pairs(least: 9).count == plain.values.count { $0 >= 9 })
    }

    @Test func `adds up over two halves`() {
        var dice = Dice(45)
        var (one, other, all) = (NameCounts(), NameCounts(), NameCounts())
        for number in 0..<6_000 {
            let name = PackedName(dice.one(of: InventedPeople.names))
            if number % 2 == 0 { one.add(name) } else { other.add(name) }
            all.add(name)
        }
        one.add(other)
        #expect(one.total == all.total)
        for (name, count) in all.pairs(least: 1) { #expect(one.count(of: name) == count) }
    }

    @Test func `leaves no name out and none in`() {
        var counts = NameCounts()
        counts.add(.none)
        #expect(counts.total == 0)
        #expect(counts.share(of: PackedName("dean")) == NameCounts.unknownShare)
        counts.add(PackedName("dean"), times: 3)
        counts.add(PackedName("amy"))
        #expect(counts.share(of: PackedName("dean")) > counts.share(of: PackedName("amy")))
        #expect(counts.share(of: PackedName("amy")) > counts.share(of: PackedName("zoe")))
        #expect(counts.share(of: PackedName("zoe")) > 0)
    }

    @Test func `makes agreement on a rare name tell more than on a common one`() {
        var names = NameFrequencies()
        for number in 0..<10_000 {
            let isRare = number % 2_000 == 0
            names.add(
                PersonForm(
                    PersonFields(
                        given: isRare ? "Peregrine" : "John", family: isRare ? "Thackeray" : "Smith"
                    )))
        }
        let model = MatchModel(names: names, population: 10_000)
        func weight(_ given: String, _ family: String) -> Float {
            let form = PersonForm(PersonFields(given: given, family: family))
            return model.odds(form, form)
        }
        #expect(weight("Peregrine", "Thackeray") > weight("John", "Smith") + 3)
        #expect(weight("Peregrine", "Smith") > weight("John", "Smith"))
    }
}
