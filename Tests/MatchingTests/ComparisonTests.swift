import Domain
import Matching
import Testing

private let dean = PersonQuery(
    given: "Dean", family: "Ashby", born: Day(1990, 4, 2), postcode: "AL1 3JE",
    phone: "01632 960123")

private func kinds(_ query: PersonQuery, _ recorded: PersonQuery) -> [Comparison.Ground.Kind] {
    Comparison.compare(query, recorded).grounds.map(\.kind)
}

@Suite struct `Comparing two people` {
    @Test func `names every field that agrees`() {
        #expect(
            kinds(dean, dean) == [
                .sameGivenName, .sameFamilyName, .sameBirthDay, .samePostcode, .samePhone,
            ])
    }

    @Test func `counts a missing field neither for nor against`() {
        let nameOnly = PersonQuery(given: "Dean", family: "Ashby")
        #expect(kinds(nameOnly, dean) == [.sameGivenName, .sameFamilyName])
        #expect(kinds(dean, nameOnly) == [.sameGivenName, .sameFamilyName])
        #expect(kinds(PersonQuery(given: "", family: ""), dean).isEmpty)
        let noFamily = PersonQuery(given: "Dean", family: "", born: Day(1990, 4, 2))
        #expect(kinds(noFamily, dean) == [.sameGivenName, .sameBirthDay])
    }

    @Test func `sees through day and month in the wrong order`() {
        var swapped = dean
        swapped.born = Day(1990, 2, 4)
        let comparison = Comparison.compare(swapped, dean)
        #expect(comparison.grounds.map(\.kind).contains(.birthDaySwapped))
        #expect(comparison.weight > 0)
        #expect(comparison.weight < Comparison.compare(dean, dean).weight)
    }

    @Test func `holds another birth day against it`() {
        var other = dean
        other.born = Day(1961, 4, 2)
        let ground = Comparison.compare(other, dean).grounds.first { $0.kind == .otherBirthDay }
        #expect((ground?.weight ?? 0) < 0)
    }

    @Test func `gives less for a like sound than for the same name, and takes for another`() {
        let weights = ["Robert", "Rupert", "Siobhan"].map { given in
            Comparison.compare(
                PersonQuery(given: given, family: ""), PersonQuery(given: "Robert", family: "")
            )
        }
        #expect(
            weights.map { $0.grounds[0].kind } == [
                .sameGivenName, .namesSoundAlike, .otherGivenName,
            ])
        #expect(weights[0].weight > weights[1].weight)
        #expect(weights[1].weight > 0)
        #expect(weights[2].weight < 0)
    }

    @Test func `takes a known-as name for a given one`() {
        let query = PersonQuery(given: "Deano", family: "Ashby")
        var recorded = dean
        recorded.knownAs = "Deano"
        #expect(kinds(query, recorded).contains(.sameGivenName))
    }

    @Test func `does not mind accents, hyphens, spacing or the form of a number`() {
        let query = PersonQuery(
            given: "Zoë", family: "Smith-Jones", postcode: "al13je", phone: "+44 1632 960123")
        let recorded = PersonQuery(
            given: "Zoe", family: "Jones", postcode: "AL1 3JE", phone: "01632 960 123")
        #expect(
            kinds(query, recorded) == [
                .sameGivenName, .sameFamilyName, .samePostcode, .samePhone,
            ])
    }

    @Test func `does not hold another postcode or phone against it`() {
        var moved = dean
        moved.postcode = "LE1 1AA"
        moved.phone = "07700 900456"
        #expect(kinds(moved, dean) == [.sameGivenName, .sameFamilyName, .sameBirthDay])
    }
}
