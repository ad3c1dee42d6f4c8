import Testing

@testable import Matching

@Suite struct `A number that people are known by` {
    @Test(arguments: [
        "01632 960123", "+44 1632 960123", "0044 1632 960123", "+44 (0)1632 960123",
        "(01632) 960-123", "1632960123", "01632960123 ",
    ])
    func `of a telephone is one in every writing`(text: String) {
        #expect(Numbers.phone(text.utf8) == 1_632_960_123)
    }

    @Test(arguments: ["", "960123", "ask at work", "00000000000", "1234567890123456"])
    func `of a telephone is none where nothing is told`(text: String) {
        #expect(Numbers.phone(text.utf8) == 0)
    }

    @Test func `of another country keeps its code`() {
        #expect(Numbers.phone("+353 1 960 1234".utf8) == 35_319_601_234)
        #expect(Numbers.phone("+48 22 960 12 34".utf8) != Numbers.phone("022 960 1234".utf8))
    }

    @Test(arguments: [UInt64(9_434_765_919), 4_505_577_104, 9_876_543_210])
    func `of the NHS has its check digit`(number: UInt64) {
        #expect(Numbers.isNHSNumber(number))
        for other in UInt64(0)...9 where other != number % 10 {
            #expect(!Numbers.isNHSNumber(number / 10 * 10 + other))
        }
    }

    @Test func `of the NHS with a digit wrong or two neighbours exchanged does not pass`() {
        var people = InventedPeople(seed: 38)
        for _ in 0..<2_000 {
            let digits = Array(people.nhsNumber())
            let place = people.dice.number(0...8)
            var wrong = digits
            wrong[place] = people.dice.one(of: Array("0123456789").filter { $0 != digits[place] })
            #expect(!Numbers.isNHSNumber(UInt64(String(wrong)) ?? 0), "\(String(digits))")
            guard digits[place] != digits[place + 1], place > 0 else { continue }
            var exchanged = digits
            exchanged.swapAt(place, place + 1)
            #expect(!Numbers.isNHSNumber(UInt64(String(exchanged)) ?? 0), "\(String(digits))")
        }
    }

    @Test(arguments: [UInt64(0), 123_456_789, 11_111_111_111, 5_555_555_555, 0_000_000_001])
    func `that is nobody's does not pass`(number: UInt64) {
        #expect(!Numbers.isNHSNumber(number))
    }

    @Test func `of any kind is its digits`() {
        #expect(Numbers.identity("943 476 5919".utf8) == 9_434_765_919)
        #expect(Numbers.identity("12345".utf8) == 0)
        #expect(Numbers.identity("1111111111".utf8) == 0)
        #expect(Numbers.identity("none".utf8) == 0)
        #expect(Numbers.identity("1234567890123456".utf8) == 0)
    }
}
