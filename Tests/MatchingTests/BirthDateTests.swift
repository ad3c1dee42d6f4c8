import Testing

@testable import Matching

@Suite struct `A date of birth as it is read` {
    private func read(_ text: String) -> UInt32 { BirthDate(text.utf8).number }

    @Test(arguments: [
        "1984-05-31", "19840531", "31/05/1984", "31/5/1984", "31.05.1984", "1984/05/31",
        "1984-05-31T00:00:00Z", "1984-05-31 12:30:00", " 1984-05-31 ",
    ])
    func `is one in every writing`(text: String) {
        #expect(read(text) == 19_840_531)
    }

    @Test func `may be a year alone or with a month`() {
        #expect(read("1984") == 19_840_000)
        #expect(read("1984-05") == 19_840_000)
        #expect(BirthDate("1984".utf8).tellsYearOnly)
        #expect(BirthDate("1984-01-01".utf8).tellsYearOnly)
        #expect(!BirthDate("1984-01-02".utf8).tellsYearOnly)
    }

    @Test(arguments: [
        "", "unknown", "31-10-84", "84", "1900-01-01", "1901-12-13", "9999-12-31", "0000-00-00",
        "5", "123456789012345678901234567890", "-", "3000-01-01",
    ])
    func `is none where nothing is told`(text: String) {
        #expect(BirthDate(text.utf8).isEmpty)
    }

    @Test func `exchanges day and month, and back`() {
        let date = BirthDate("1984-05-31".utf8)
        #expect(date.swapped.number == 19_843_105)
        #expect(date.swapped.swapped == date)
        #expect((date.year, date.month, date.day) == (1984, 5, 31))
    }

    @Test func `differs by a slip where one digit is other or two neighbours are exchanged`() {
        var dice = Dice(35)
        for _ in 0..<5_000 {
            let date =
                dice.number(1940...2009) * 10_000 + dice.number(1...12) * 100
                + dice.number(2...28)
            var digits = Array(String(date))
            let place = dice.number(4...6)
            if dice.happens(oneIn: 2) {
                digits[place] = dice.one(of: Array("0123456789"))
            } else {
                digits.swapAt(place, place + 1)
            }
            guard let number = UInt32(String(digits)), number != UInt32(date) else { continue }
            let (one, other) = (BirthDate(number: UInt32(date)), BirthDate(number: number))
            guard !one.tellsYearOnly, !other.tellsYearOnly, one.swapped != other else { continue }
            #expect(BirthLevel(one, other) == .slip, "\(date) \(number)")
            #expect(BirthLevel(other, one) == .slip, "\(date) \(number)")
        }
    }

    @Test func `has the same level from either side`() {
        var people = InventedPeople(seed: 36)
        for _ in 0..<5_000 {
            let one = BirthDate(people.born().utf8)
            let other = BirthDate(people.born().utf8)
            #expect(BirthLevel(one, other) == BirthLevel(other, one))
            #expect(BirthLevel(one, one) == .same)
        }
    }
}
