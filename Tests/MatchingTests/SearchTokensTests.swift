import Domain
import Matching
import Testing

@Suite struct `A telephone number` {
    @Test(arguments: [
        "01632 960123", "+44 1632 960123", "0044 1632 960123", "+44 (0)1632 960123",
        "(01632) 960-123", "44 1632 960 123", "0044 (0) 1632 960123",
    ])
    func `is the same however it is written`(text: String) {
        #expect(SearchTokens.normalisedPhone(text) == "01632960123")
    }

    @Test(arguments: ["", "960123", "ask at reception", "٠١٦٣٢٩٦٠١٢٣"])
    func `that is none is not looked for`(text: String) {
        #expect(SearchTokens.normalisedPhone(text) == nil)
        #expect(SearchTokens.normalisedPhone(nil) == nil)
    }
}

@Suite struct `A postcode` {
    @Test(arguments: ["AL1 3JE", "al13je", " Al1-3je ", "A L 1 3 J E"])
    func `is the same however it is written`(text: String) {
        #expect(SearchTokens.normalisedPostcode(text) == "AL13JE")
    }

    @Test(arguments: ["", "AL1", "AL1 3JE 99", "—"])
    func `that is none is not looked for`(text: String) {
        #expect(SearchTokens.normalisedPostcode(text) == nil)
        #expect(SearchTokens.normalisedPostcode(nil) == nil)
    }
}

@Suite struct `Search tokens` {
    /// Without the seeds of the record.
    private func words(_ person: PersonQuery) -> Set<String> {
        SearchTokens.tokens(person).filter { !$0.hasPrefix("r:") }
    }

    @Test func `hold name parts, sounds, both birth days, postcode and phone`() {
        let person = PersonQuery(
            given: "Anne-Marie", family: "O'Brien", knownAs: "Annie", born: Day(1990, 4, 2),
            postcode: "AL1 3JE", phone: "+44 7700 900123")
        #expect(
            words(person) == [
                "n:anne", "s:a500", "n:marie", "s:m600", "n:annie", "n:obrien", "s:o165",
                "b:1990-04-02", "b:1990-02-04", "p:AL13JE", "t:07700900123",
            ])
    }

    @Test func `hold one birth day where the swapped one is none`() {
        let person = PersonQuery(given: "", family: "", born: Day(1990, 4, 22))
        #expect(words(person) == ["b:1990-04-22"])
    }

    @Test func `hold the seeds of the record, which the other way of writing it has as well`() {
        let person = PersonQuery(
            given: "Siobhán", family: "Mac Donald", born: Day(1990, 4, 2), postcode: "AL1 3JE")
        var otherwise = person
        otherwise.given = "siobhan"
        otherwise.family = "McDonald"
        otherwise.postcode = "al13je"
        let seeds = SearchTokens.tokens(person).filter { $0.hasPrefix("r:") }
        #expect(seeds.count > 10)
        #expect(seeds == SearchTokens.tokens(otherwise).filter { $0.hasPrefix("r:") })
    }

    @Test func `hold seeds that survive when every word is written otherwise`() {
        let person = PersonQuery(
            given: "Mohammed", family: "Hussain", born: Day(1984, 5, 31), postcode: "LU4 9QZ")
        let otherwise = PersonQuery(
            given: "Muhamad", family: "Husein", born: Day(1984, 5, 30), postcode: "LU1 1AA")
        #expect(words(person).isDisjoint(with: words(otherwise).filter { !$0.hasPrefix("s:") }))
        #expect(!SearchTokens.tokens(person).isDisjoint(with: SearchTokens.tokens(otherwise)))
    }

    @Test func `of nothing are none`() {
        #expect(SearchTokens.tokens(PersonQuery(given: " ", family: "")).isEmpty)
    }

    @Test func `are read from a person's details`() {
        let details = PersonDetails(
            name: PersonName(given: "Dean", family: "Ashby", knownAs: "Deano"),
            born: Day(1990, 4, 2), postcode: "AL1 3JE", phone: "01632 960123")
        let query = PersonQuery(details)
        #expect(
            query
                == PersonQuery(
                    given: "Dean", family: "Ashby", knownAs: "Deano", born: Day(1990, 4, 2),
                    postcode: "AL1 3JE", phone: "01632 960123"))
    }
}
