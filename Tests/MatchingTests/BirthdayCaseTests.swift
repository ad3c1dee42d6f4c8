import Matching
import Testing

private let person = PersonFields(
    given: "Gareth", family: "Llewellyn", sex: "M", born: "1984-05-12",
    address: "8 Heol Fawr", town: "Penhollow", postcode: "QX12 4RD")

/// Without an address, so that the birthday has to tell.
private let name = person.with { ($0.address, $0.town, $0.postcode) = ("", "", "") }

@Suite struct `A date of birth` {
    private func level(_ born: String, _ other: String) -> BirthLevel? {
        let kinds = found(name.with { $0.born = born }, name.with { $0.born = other })
        return kinds.compactMap { kind -> BirthLevel? in
            if case .birth(let level) = kind { level } else { nil }
        }.first
    }

    @Test func `with day and month exchanged is seen through`() {
        #expect(level("1984-05-12", "1984-12-05") == .swapped)
        #expect(likelihood(person, person.with { $0.born = "1984-12-05" }) == .same)
        #expect(level("1984-05-31", "1984-31-05") == .swapped)
    }

    @Test func `of a wrong year is seen through`() {
        #expect(level("1984-05-12", "1985-05-12") == .slip)
        #expect(level("1984-05-12", "1974-05-12") == .slip)
        #expect(level("1984-05-12", "1948-05-12") == .slip)
        #expect(level("1984-05-12", "1991-05-12") == .otherYear)
        for year in [1985, 1974, 1948, 1991] {
            let wrong = person.with { $0.born = "\(year)-05-12" }
            #expect(likelihood(person, wrong) >= .probable)
        }
    }

    @Test(arguments: ["1900-01-01", "1901-01-01", "1899-12-30", "9999-12-31", "0001-01-01", "?"])
    func `that a system writes when it knows none says nothing`(born: String) {
        #expect(level("1984-05-12", born) == nil)
        let unknown = person.with { $0.born = born }
        #expect(odds(person, unknown) == odds(person, person.with { $0.born = "" }))
    }

    @Test func `of a year only counts for its year`() {
        for born in ["1984", "1984-01-01", "1984-00-00"] {
            #expect(level("1984-05-12", born) == .yearOnly)
        }
        #expect(level("1984-01-01", "1984-01-01") == .yearOnly)
        #expect(level("1984", "1986-03-04") == .other)
        let year = person.with { $0.born = "1984" }
        #expect(odds(person, year) < odds(person, person))
        #expect(odds(person, year) > odds(person, person.with { $0.born = "1986-03-04" }))
        #expect(likelihood(person, year) == .same)
    }

    @Test func `with a postcode is not enough without a name`() {
        let other = PersonFields(born: "1984-05-12", postcode: "QX12 4RD")
        #expect(likelihood(person, other) <= .possible)
    }
}
