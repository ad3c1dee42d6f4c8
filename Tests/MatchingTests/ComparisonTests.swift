import Domain
import Matching
import Testing

private typealias Kind = Explanation.Ground.Kind

private let dean = PersonQuery(
    given: "Dean", family: "Ashby", born: Day(1990, 4, 2), postcode: "AL1 3JE",
    phone: "01632 960123")

/// What was found field by field, without what is said of the whole.
private func kinds(_ query: PersonQuery, _ recorded: PersonQuery) -> [Kind] {
    Comparison.compare(query, recorded).grounds.map(\.kind).filter { kind in
        switch kind {
        case .start, .relatives, .safeguard: false
        default: true
        }
    }
}

private func weight(_ wanted: Kind, _ query: PersonQuery, _ recorded: PersonQuery) -> Float? {
    Comparison.compare(query, recorded).grounds.first { $0.kind == wanted }?.weight
}

@Suite struct `Comparing two people` {
    @Test func `names every field that agrees`() {
        #expect(
            kinds(dean, dean) == [
                .given(.same), .family(.same), .birth(.same), .home(.sameStreet), .phone(.same),
            ])
    }

    @Test func `leaves out what was so before anything was compared`() {
        let comparison = Comparison.compare(dean, dean)
        #expect(!comparison.grounds.contains { $0.isStart })
        #expect(comparison.explanation.grounds.contains { $0.isStart })
        let sum = comparison.grounds.reduce(Float(0)) { $0 + $1.weight }
        #expect(abs(Float(comparison.weight) - sum * 10) <= 0.5)
    }

    @Test func `counts a missing field neither for nor against`() {
        let nameOnly = PersonQuery(given: "Dean", family: "Ashby")
        #expect(kinds(nameOnly, dean) == [.given(.same), .family(.same)])
        #expect(kinds(dean, nameOnly) == [.given(.same), .family(.same)])
        #expect(kinds(PersonQuery(given: "", family: ""), dean).isEmpty)
        let noFamily = PersonQuery(given: "Dean", family: "", born: Day(1990, 4, 2))
        #expect(kinds(noFamily, dean) == [.given(.same), .birth(.same)])
        for kind in [Kind.given(.same), .family(.same)] {
            #expect(weight(kind, nameOnly, dean) == weight(kind, dean, dean))
        }
    }

    @Test func `sees through day and month in the wrong order`() {
        var swapped = dean
        swapped.born = Day(1990, 2, 4)
        let comparison = Comparison.compare(swapped, dean)
        #expect(comparison.grounds.map(\.kind).contains(.birth(.swapped)))
        #expect(comparison.weight > 0)
        let same = weight(.birth(.same), dean, dean) ?? 0
        let exchanged = weight(.birth(.swapped), swapped, dean) ?? 0
        #expect(exchanged > 0)
        #expect(exchanged < same)
    }

    @Test func `holds another birth day against it`() {
        var other = dean
        other.born = Day(1961, 8, 17)
        #expect((weight(.birth(.generation), other, dean) ?? 0) < 0)
        other.born = Day(1993, 8, 17)
        #expect((weight(.birth(.other), other, dean) ?? 0) < 0)
    }

    @Test func `gives less for a like sound than for the same name, and takes for another`() {
        let weights = ["Robert", "Rabbert", "Siobhan"].map { given in
            Comparison.compare(
                PersonQuery(given: given, family: ""), PersonQuery(given: "Robert", family: "")
            )
        }
        #expect(weights[0].grounds[0].kind == .given(.same))
        #expect(weights[1].grounds[0].kind == .given(.soundsAlike))
        #expect(weights[2].grounds[0].kind == .given(.other))
        #expect(weights[0].grounds[0].weight > weights[1].grounds[0].weight)
        #expect(weights[2].grounds[0].weight < 0)
    }

    @Test func `takes a known-as name for a given one`() {
        let query = PersonQuery(given: "Skip", family: "Ashby")
        var recorded = dean
        #expect(kinds(query, recorded).contains(.given(.other)))
        recorded.knownAs = "Skip"
        #expect(kinds(query, recorded).contains(.given(.knownAs)))
        #expect((weight(.given(.knownAs), query, recorded) ?? 0) > 0)
    }

    @Test func `does not mind accents, hyphens, spacing or the form of a number`() {
        let query = PersonQuery(
            given: "Zoë", family: "Smith-Jones", postcode: "al13je", phone: "+44 1632 960123")
        let recorded = PersonQuery(
            given: "Zoe", family: "Smith Jones", postcode: "AL1 3JE", phone: "01632 960 123")
        #expect(kinds(query, recorded) == kinds(recorded, recorded))
        var single = recorded
        single.family = "Jones"
        #expect(
            kinds(query, single) == [
                .given(.same), .family(.onePart), .home(.sameStreet), .phone(.same),
            ])
        #expect((weight(.family(.onePart), query, single) ?? 0) > 0)
    }

    @Test func `holds another postcode or phone against it by little`() {
        var moved = dean
        moved.postcode = "LE1 1AA"
        moved.phone = "07700 900456"
        let elsewhere = weight(.home(.elsewhere), moved, dean) ?? 0
        let otherPhone = weight(.phone(.other), moved, dean) ?? 0
        #expect(elsewhere < 0 && elsewhere > -4)
        #expect(otherPhone < 0 && otherPhone > -4)
        #expect(Comparison.compare(moved, dean).likelihood >= .probable)
    }
}
