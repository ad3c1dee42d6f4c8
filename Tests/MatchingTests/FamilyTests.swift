import Testing

@testable import Matching

private let lily = PersonFields(
    given: "Lily", middle: "Grace", family: "Fernsby", sex: "F", born: "2009-06-17",
    address: "14 Corve Terrace", town: "Wexbury", postcode: "QX4 7TB", phone: "01632 960144")

@Suite struct `Twins` {
    @Test func `are two people, though all but the given name agrees`() {
        let oscar = lily.with { ($0.given, $0.middle, $0.sex) = ("Oscar", "John", "M") }
        #expect(likelihood(lily, oscar) <= .possible)
        let rose = lily.with { $0.given = "Rose" }
        #expect(likelihood(lily, rose) <= .possible)
        #expect(found(lily, rose).contains(.safeguard(.twins)))
    }

    @Test(arguments: [
        ("Lily", "Lola"), ("Amy", "Emma"), ("Jayden", "Hayden"), ("Ronnie", "Donnie"),
        ("Dean", "Tony"), ("Tina", "Dana"),
    ])
    func `of like names are two people`(one: String, other: String) {
        let left = lily.with { $0.given = one }
        let right = lily.with { $0.given = other }
        #expect(likelihood(left, right) <= .possible)
        #expect(likelihood(right, left) <= .possible)
    }

    @Test func `are two people though one has the other's name for a second one`() {
        let rose = lily.with { ($0.given, $0.middle) = ("Rose", "Lily") }
        #expect(likelihood(lily, rose) <= .possible)
    }

    @Test func `are two people though one has no name yet`() {
        let baby = lily.with { ($0.given, $0.middle) = ("Baby", "") }
        #expect(likelihood(lily, baby) <= .possible)
        #expect(likelihood(lily, lily.with { $0.given = "Twin Two" }) <= .possible)
    }

    @Test func `are one person where the NHS number is one`() {
        let number = lily.with { $0.nhsNumber = "943 476 5919" }
        let renamed = number.with { $0.given = "Marigold" }
        #expect(likelihood(number, renamed) >= .probable)
    }

    @Test func `are never probably one, whatever else agrees`() {
        var people = InventedPeople(seed: 11)
        let names = InventedPeople.names
        var alike = 0
        for _ in 0..<6_000 {
            var one = people.person()
            one.given = people.dice.one(of: names)
            var other = one
            let sound = SoundKey(PackedName(one.given))
            other.given =
                people.dice.happens(oneIn: 2)
                ? people.dice.one(of: names)
                : people.dice.one(of: InventedPeople.namesBySound[sound] ?? names)
            guard isOther(one.given, other.given) else { continue }
            vary(&one, &other, &people)
            if found(one, other).contains(.given(.soundsAlike)) { alike += 1 }
            #expect(likelihood(one, other) <= .possible, "\(one) \(other)")
        }
        #expect(alike > 300)
    }

    private func isOther(_ one: String, _ other: String) -> Bool {
        func given(_ name: String) -> UInt16 { PersonForm(PersonFields(given: name)).givenKin }
        return NameKin.shared.areTwoNames(given(one), given(other))
    }

    /// Middle names, sex, numbers and slips as they come.
    private func vary(
        _ one: inout PersonFields, _ other: inout PersonFields, _ people: inout InventedPeople
    ) {
        if people.dice.happens(oneIn: 2) { other.sex = one.sex == "F" ? "M" : "F" }
        switch people.dice.number(0...3) {
        case 0: other.middle = ""
        case 1: other.middle = people.dice.one(of: InventedPeople.givenNames)
        case 2: other.middle = one.given
        default: break
        }
        switch people.dice.number(0...2) {
        case 0: other.nhsNumber = ""
        case 1: (one.nhsNumber, other.nhsNumber) = ("", "")
        default: other.nhsNumber = people.nhsNumber()
        }
        if people.dice.happens(oneIn: 4) { other.family = people.slip(other.family) }
        if people.dice.happens(oneIn: 6) { other.family = people.dice.one(of: ["Ashby", ""]) }
        if people.dice.happens(oneIn: 6) { other.phone = "" }
        if people.dice.happens(oneIn: 6) { other.address = "" }
        if people.dice.happens(oneIn: 6) { other.born = one.born.replacing("-1", with: "-0") }
    }
}

@Suite struct `Brothers and sisters` {
    @Test func `are two people`() {
        let brother = lily.with { ($0.given, $0.sex, $0.born) = ("Rowan", "M", "2011-02-03") }
        #expect(likelihood(lily, brother) == .unlikely)
        let sister = lily.with { ($0.given, $0.born) = ("Heather", "2007-10-28") }
        #expect(likelihood(lily, sister) == .unlikely)
    }

    @Test func `of like names are two people`() {
        let one = lily.with { $0.given = "Amy" }
        let sister = lily.with { ($0.given, $0.born) = ("Emma", "2007-10-28") }
        #expect(likelihood(one, sister) <= .possible)
        #expect(likelihood(one, sister.with { $0.born = "" }) <= .possible)
    }
}

@Suite struct `A father and son of one name` {
    private let father = PersonFields(
        given: "Thomas", middle: "James", family: "Whitlock", sex: "M", born: "1961-11-09",
        address: "3 Mill Lane", town: "Aldermoor", postcode: "QX9 2LH", phone: "01632 960171")

    @Test func `are two people`() {
        let son = father.with { $0.born = "1988-03-24" }
        #expect(likelihood(father, son) <= .possible)
        #expect(found(father, son).contains(.birth(.generation)))
    }

    @Test func `are two people though one has given name and surname exchanged`() {
        let son = father.with {
            ($0.given, $0.family, $0.born) = ("Whitlock", "Thomas", "1988-03-24")
        }
        #expect(likelihood(father, son) <= .possible)
        #expect(found(father, son).contains(.safeguard(.parentAndChild)))
    }

    @Test func `are two people though of one only the year is known`() {
        #expect(likelihood(father, father.with { $0.born = "1988" }) <= .possible)
        #expect(likelihood(father, father.with { $0.born = "1988-01-01" }) <= .possible)
    }

    @Test func `are never probably one, whatever else agrees`() {
        var people = InventedPeople(seed: 12)
        for _ in 0..<4_000 {
            var one = people.person()
            one.born = "19\(people.dice.number(40...60))-0\(people.dice.number(1...9))-12"
            var other = one
            other.born = "19\(people.dice.number(76...99))-1\(people.dice.number(0...2))-05"
            if people.dice.happens(oneIn: 2) { other.nhsNumber = people.nhsNumber() }
            if people.dice.happens(oneIn: 3) { other.nhsNumber = "" }
            if people.dice.happens(oneIn: 4) { other.middle = "" }
            if people.dice.happens(oneIn: 4) { other.family = people.slip(other.family) }
            if people.dice.happens(oneIn: 4) { other.given = people.slip(other.given) }
            if people.dice.happens(oneIn: 6) { other.given = String(other.given.prefix(1)) }
            if people.dice.happens(oneIn: 6) { swap(&other.given, &other.family) }
            if other.nhsNumber == one.nhsNumber { other.nhsNumber = "" }
            #expect(likelihood(one, other) <= .possible, "\(one) \(other)")
        }
    }
}

@Suite struct `Two people with one telephone` {
    @Test func `are two people`() {
        let tenant = PersonFields(
            given: "Rowena", family: "Garforth", born: "1979-08-30", phone: "01632 960144")
        #expect(likelihood(lily, tenant) <= .possible)
        let mother = lily.with { ($0.given, $0.born) = ("Rowena", "") }
        #expect(likelihood(lily, mother) <= .possible)
        #expect(found(lily, mother).contains(.safeguard(.sharedHousehold)))
    }

    @Test func `are never probably one while neither name nor birthday agrees`() {
        var people = InventedPeople(seed: 13)
        for _ in 0..<4_000 {
            let one = people.person()
            var other = people.person()
            other.phone = one.phone
            if people.dice.happens(oneIn: 2) {
                other.address = one.address
                other.postcode = one.postcode
                other.town = one.town
            }
            if people.dice.happens(oneIn: 3) { other.born = "" }
            if people.dice.happens(oneIn: 3) { other.nhsNumber = "" }
            if people.dice.happens(oneIn: 4) { other.given = "" }
            if people.dice.happens(oneIn: 4) { other.family = "" }
            guard one.born != other.born else { continue }
            guard one.given != other.given || one.family != other.family else { continue }
            #expect(likelihood(one, other) <= .possible, "\(one) \(other)")
        }
    }
}
