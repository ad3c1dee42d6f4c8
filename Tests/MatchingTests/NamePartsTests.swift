import Testing

@testable import Matching

@Suite struct `The arranged parts of a name` {
    private func parts(_ text: String) -> [String] {
        var parts = NameParts()
        Names.letters(of: text.utf8) { parts.append($0) }
        parts.end()
        let arranged = parts.arranged()
        return (0..<arranged.count).map { arranged[$0].text }
    }

    @Test(arguments: [
        ("Mac Donald", ["mcdonald"]), ("MacDonald", ["mcdonald"]), ("McDonald", ["mcdonald"]),
        ("O Brien", ["obrien"]), ("O'Brien", ["obrien"]), ("O’Brien", ["obrien"]),
        ("Fitz Gerald", ["fitzgerald"]), ("van der Berg", ["vanderberg"]),
        ("de la Cruz", ["delacruz"]), ("Zia ur Rahman", ["ziaurrahman"]),
        ("al-Hassan", ["hassan"]), ("Abdul Rahman", ["abdulrahman"]), ("ap Rhys", ["rhys"]),
        ("Mr Dean", ["dean"]), ("Dr. Anne-Marie", ["anne", "marie"]),
        ("Smith-Jones", ["smith", "jones"]), ("Jones Jr", ["jones"]), ("Mack", ["mack"]),
        ("Macey", ["macey"]),
    ])
    func `join particles and leave out titles`(name: String, expected: [String]) {
        #expect(parts(name) == expected)
    }

    @Test(arguments: ["Do", "Le", "So", "Singh", "Van", "Mac", "O", "Al", "Miss"])
    func `keep a particle that fills the field`(name: String) {
        #expect(parts(name) == [name.lowercased()])
    }

    @Test func `are none for none, and six at most`() {
        #expect(parts("") == [])
        #expect(parts("-- '") == [])
        #expect(parts("anna bella clara dora emma fiona greta").count == 6)
    }

    @Test func `are read from Latin 1 as from UTF-8`() {
        let texts = ["Zoë", "Ánghelina", "Siân", "René", "Müller", "Angélique", "Bjørn"]
        for text in texts {
            let latin = text.unicodeScalars.map { UInt8($0.value) }
            var one = PersonForm()
            one.setNames(given: latin, middle: "".utf8, family: latin, knownAs: "".utf8)
            var other = PersonForm()
            other.setNames(given: text.utf8, middle: "".utf8, family: text.utf8, knownAs: "".utf8)
            #expect(one == other, "\(text)")
        }
    }

    @Test func `are read from any bytes`() {
        var dice = Dice(42)
        for _ in 0..<5_000 {
            let bytes = (0..<dice.number(0...20)).map { _ in UInt8(dice.number(0...255)) }
            var form = PersonForm()
            form.setNames(given: bytes, middle: bytes, family: bytes, knownAs: bytes)
            #expect(form.given.held <= 12)
        }
    }
}

@Suite struct `A field that holds no name` {
    @Test(arguments: ["Unknown", "N/K", "not known", "Baby", "Twin One", "Baby Boy", "MALE", "xx"])
    func `has no given name`(text: String) {
        #expect(PersonForm(PersonFields(given: text)).given.isEmpty)
        #expect(PersonForm(PersonFields(given: text)) == PersonForm())
    }

    @Test(arguments: ["Unknown", "no surname", "LNU", "n/a", "Patient"])
    func `has no surname`(text: String) {
        #expect(PersonForm(PersonFields(family: text)).family.isEmpty)
    }

    @Test(arguments: ["K", "Dean", "Null", "Test", "Nan", "Patience", "Sunny"])
    func `is not one that holds a name or an initial`(text: String) {
        #expect(!PersonForm(PersonFields(given: text)).given.isEmpty)
        #expect(!PersonForm(PersonFields(family: text)).family.isEmpty)
    }
}
