import Testing

@testable import Matching

private let person = PersonFields(
    given: "Olena", family: "Winterton", sex: "F", born: "1991-09-03",
    address: "21 Harvest Close", town: "Castlebeck", postcode: "QX7 1GH", nhsNumber: "943 476 5919")

@Suite struct `An NHS number` {
    @Test func `that is the same finds a person of whom all else changed`() {
        let changed = PersonFields(
            given: "Helena", family: "Drinkwater", born: "1991-09-03", nhsNumber: "9434765919")
        #expect(found(person, changed).contains(.nhs(.same)))
        #expect(likelihood(person, changed) == .same)
    }

    @Test func `with a wrong check digit counts for less`() {
        let wrong = person.with { $0.nhsNumber = "943 476 5918" }
        #expect(!Numbers.isNHSNumber(9_434_765_918))
        #expect(found(wrong, wrong).contains(.nhs(.sameUnsound)))
        let apart = PersonFields(given: "Olena", family: "Winterton")
        let sound = (
            apart.with { $0.nhsNumber = person.nhsNumber },
            apart.with { $0.nhsNumber = "9434765919" }
        )
        let unsound = (
            apart.with { $0.nhsNumber = "9434765918" }, apart.with { $0.nhsNumber = "943-476-5918" }
        )
        #expect(odds(sound.0, sound.1) > odds(unsound.0, unsound.1))
        #expect(odds(unsound.0, unsound.1) > odds(apart, apart))
    }

    @Test func `with one digit other is a slip`() {
        let slip = person.with { $0.nhsNumber = "943 476 5819" }
        #expect(found(person, slip).contains(.nhs(.slip)))
        #expect(likelihood(person, slip) == .same)
    }

    @Test func `of each holds two records down, however much else agrees`() {
        let other = person.with { $0.nhsNumber = "450 557 7104" }
        #expect(found(person, other).contains(.nhs(.other)))
        #expect(found(person, other).contains(.safeguard(.twoNumbers)))
        #expect(likelihood(person, other) <= .possible)
    }

    @Test(arguments: ["0000000000", "1111111111", "9999999999", "n/a", "12345"])
    func `that is nobody's says nothing`(number: String) {
        let none = person.with { $0.nhsNumber = number }
        #expect(odds(none, none) == odds(none, person.with { $0.nhsNumber = "" }))
    }
}

@Suite struct `A police number` {
    @Test(arguments: ["99/123456X", "1999/1234567B", "20/9N"])
    func `of the national computer has its check letter`(text: String) {
        #expect(PoliceNumber.pnc(text)?.isSound == true)
        for letter in "ABCDEFGHJKLMNPQRTUVWXYZ" where letter != text.last {
            #expect(PoliceNumber.pnc(text.dropLast() + String(letter))?.isSound == false)
        }
    }

    @Test func `is one however it is written`() {
        let one = PoliceNumber.pnc("1999/0123456X")
        #expect(one != nil)
        for text in ["99/123456X", " 1999 / 123456 x", "99/0123456x"] {
            #expect(PoliceNumber.pnc(text) == one)
        }
        #expect(PoliceNumber.cro("123456/99A") == PoliceNumber.cro("0123456/1999a"))
    }

    @Test(arguments: ["", "99", "99/", "/123456X", "99/123456", "99/12345678X", "abc/123456X"])
    func `that is none is not read`(text: String) {
        #expect(PoliceNumber.pnc(text) == nil)
    }

    @Test func `that is the same finds a person of another name`() {
        let one = PersonFields(given: "Craig", family: "Begley", pnc: "1999/0123456X")
        let other = PersonFields(given: "Kevin", family: "Norbury", pnc: "99/123456X")
        #expect(found(one, other).contains(.police(.same)))
        #expect(odds(one, other) > odds(one, other.with { $0.pnc = "" }))
        let cro = one.with { ($0.pnc, $0.cro) = ("", "123456/99A") }
        #expect(found(cro, cro).contains(.police(.same)))
        #expect(
            found(cro, one.with { ($0.pnc, $0.cro) = ("", "123457/99B") })
                .contains(.police(.other)))
    }

    @Test func `of one register is neither for nor against one of the other`() {
        let pnc = person.with { $0.pnc = "1999/0123456X" }
        let cro = person.with { $0.cro = "0123456/1999X" }
        #expect(!found(pnc, cro).contains(.police(.same)))
        #expect(!found(pnc, cro).contains(.police(.other)))
        #expect(odds(pnc, cro) == odds(person, person))
    }
}
