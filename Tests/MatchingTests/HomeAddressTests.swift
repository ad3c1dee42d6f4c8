import Testing

@testable import Matching

@Suite struct `An address in one form` {
    private func home(_ text: String) -> [UInt64] {
        let home = HomeAddress(text.utf8)
        return [
            UInt64(home.house), UInt64(home.flat), home.street.bits, UInt64(home.kind),
        ]
    }

    @Test(arguments: [
        "18 Corve Terrace", "18 CORVE TERRACE", "18, Corve Terrace", "18 Corve Terr",
        "18 Corve Ter.", "18  corve tce", "No 18 Corve Terrace", "No. 18, Corve Terrace",
        "Number 18 Corve Terrace", "18 Corve Terrace, Wexbury", "18 Corve Terrace\nWexbury",
        "The Old Mill, 18 Corve Terrace",
    ])
    func `is one in every writing`(text: String) {
        #expect(home(text) == home("18 Corve Terrace"))
        #expect(HomeAddress(text.utf8).house == 18 * 32)
        #expect(HomeAddress(text.utf8).street == PackedName("corve"))
    }

    @Test(arguments: [
        "Flat 3, 18a Corve Terrace", "Flat 3 18a Corve Terrace", "FLAT 3, 18A CORVE TERRACE",
        "Apt 3, 18A Corve Terr", "Flt 3 18a, Corve Terrace", "Apartment 3, 18a, Corve Terrace",
    ])
    func `has its flat and its letter`(text: String) {
        let home = HomeAddress(text.utf8)
        #expect(home.house == 18 * 32 + 1)
        #expect(home.flat == 3 * 32)
        #expect(home.street == PackedName("corve"))
    }

    @Test(arguments: [
        ("4 High St", "4 High Street"), ("4 St Johns Rd", "4 St. John's Road"),
        ("4 Heol Fawr", "4 heol fawr"), ("Flat B, 4 Mill La", "Flat B 4 Mill Lane"),
        ("4 Mill Ln", "4 Mill Lane"), ("4 Park Rd", "4 Park Road"),
        ("4 Linden Ave", "4 Linden Avenue"), ("4 Linden Cres", "4 Linden Crescent"),
    ])
    func `takes a short kind of street for the long one`(one: String, other: String) {
        #expect(home(one) == home(other))
        #expect(!HomeAddress(one.utf8).street.isEmpty)
    }

    @Test func `keeps streets, houses, flats and kinds apart`() {
        let addresses = [
            "18 Corve Terrace", "19 Corve Terrace", "18a Corve Terrace", "18b Corve Terrace",
            "Flat 1, 18 Corve Terrace", "Flat 2, 18 Corve Terrace", "18 Corve Road",
            "18 Linden Terrace", "Corve Terrace",
        ]
        #expect(Set(addresses.map(home)).count == addresses.count)
    }

    @Test func `without a number is its first words`() {
        let home = HomeAddress("Rose Cottage, Corve Terrace".utf8)
        #expect(home.house == 0)
        #expect(home.street == PackedName("rose"))
    }

    @Test(arguments: ["", "unknown", "NFA", "No fixed abode", "no fixed address", ",,,"])
    func `is none where nothing is told`(text: String) {
        let home = HomeAddress(text.utf8)
        #expect(home.house == 0)
        #expect(home.street.isEmpty)
    }

    @Test func `reads any bytes to their end`() {
        var dice = Dice(41)
        for _ in 0..<5_000 {
            let bytes = (0..<dice.number(0...40)).map { _ in UInt8(dice.number(0...255)) }
            let home = HomeAddress(bytes)
            #expect(home.house < 1_000_000 * 32)
        }
    }
}

@Suite struct `A home` {
    private func level(_ one: (String, String), _ other: (String, String)) -> HomeLevel {
        func form(_ home: (String, String)) -> PersonForm {
            PersonForm(PersonFields(address: home.0, town: "Wexbury", postcode: home.1))
        }
        let level = HomeLevel(form(one), form(other))
        #expect(HomeLevel(form(other), form(one)) == level)
        return level
    }

    @Test(arguments: ["QX12 4RF", "QX12 4DR", "QX21 4RD"])
    func `of one house and street is seen through a slip in its postcode`(postcode: String) {
        #expect(level(("24 Linden Road", "QX12 4RD"), ("24 Lindon Rd", postcode)) == .slip)
    }

    /// Where postcodes are numbers of four digits, a near one and the same house are chance in one
    /// pair of strangers out of ten thousand: taken for a slip, they made every slip tell little.
    @Test(arguments: [("QX12 4RD", "QX12 4DR"), ("2673", "2763")])
    func `of one number in two streets is no slip of the other`(one: String, other: String) {
        #expect(level(("24 Linden Road", one), ("24 Mill Lane", other)) > .neighbour)
    }
}
