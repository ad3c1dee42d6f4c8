import Matching
import Testing

/// Two writings of one person's name, and the level at which they agree.
private struct Case: CustomTestStringConvertible, Sendable {
    var one: String
    var other: String
    var level: GivenLevel

    var testDescription: String { "\(one) and \(other)" }

    init(_ one: String, _ other: String, _ level: GivenLevel) {
        (self.one, self.other, self.level) = (one, other, level)
    }
}

private let person = PersonFields(
    given: "Katherine", family: "Ashby", sex: "F", born: "1984-05-31",
    address: "8 Linden Road", town: "Wexbury", postcode: "QX1 4RD")

@Suite struct `A surname` {
    @Test func `changed by marriage costs a woman little while the rest agrees`() {
        let married = person.with { $0.family = "Broadbent" }
        #expect(found(person, married).contains(.family(.otherOfWoman)))
        #expect(likelihood(person, married) >= .probable)
        let man = person.with { ($0.given, $0.sex) = ("Keith", "M") }
        let other = grounds(man, man.with { $0.family = "Broadbent" })
            .first { $0.kind == .family(.otherOfMan) }
        let her = grounds(person, married).first { $0.kind == .family(.otherOfWoman) }
        #expect((other?.weight ?? 0) < (her?.weight ?? -99))
    }

    @Test(arguments: ["Ashby-Broadbent", "Broadbent Ashby", "Ashby Broadbent", "Ashbybroadbent"])
    func `that is double-barrelled agrees with either of its parts`(name: String) {
        let double = person.with { $0.family = name }
        #expect(likelihood(person, double) >= .probable)
        if name.contains(where: { !$0.isLetter }) {
            #expect(found(person, double).contains(.family(.onePart)))
            let second = person.with { $0.family = "Broadbent" }
            #expect(found(second, double).contains(.family(.onePart)))
        }
    }

    @Test func `that is double-barrelled is the same with a hyphen, a space or neither`() {
        let hyphen = person.with { $0.family = "Lloyd-Jones" }
        for name in ["Lloyd Jones", "LLOYD JONES", "Lloydjones"] {
            #expect(found(hyphen, person.with { $0.family = name }).contains(.family(.same)))
        }
    }

    @Test func `written for the given name is seen through`() {
        let swapped = person.with { ($0.given, $0.family) = ("Ashby", "Katherine") }
        #expect(found(person, swapped).contains(.family(.swapped)))
        #expect(likelihood(person, swapped) == .same)
        let short = person.with { ($0.given, $0.family) = ("Ashby", "Catherine") }
        #expect(found(person, short).contains(.family(.swapped)))
    }

    @Test(arguments: [
        ("MacDonald", "McDonald"), ("Mac Donald", "McDonald"), ("O'Brien", "O Brien"),
        ("O’Brien", "OBrien"), ("Ó Briain", "O'Brien"), ("Kowalski", "Kowalska"),
        ("Ivanov", "Ivanova"), ("Ivanoff", "Ivanov"), ("van der Berg", "Vanderberg"),
        ("al-Hassan", "Hassan"), ("Hussain", "Hussein"), ("Zelenskyy", "Zelensky"),
        ("ap Rhys", "Rhys"), ("FitzGerald", "Fitz Gerald"),
    ])
    func `of one family is another spelling at most`(one: String, other: String) {
        let (left, right) = (person.with { $0.family = one }, person.with { $0.family = other })
        let levels: [FamilyLevel] = [.same, .respelled, .slip, .soundsAlike, .onePart]
        #expect(!found(left, right).isDisjoint(with: levels.map { .family($0) }))
        #expect(likelihood(left, right) >= .probable)
    }
}

@Suite struct `A given name` {
    @Test(arguments: [
        Case("Mohammed", "Muhammad", .respelled), Case("Yusuf", "Youssef", .respelled),
        Case("Aleksandr", "Oleksandr", .respelled), Case("Dmitriy", "Dmytro", .respelled),
        Case("Fatima", "Fatma", .respelled), Case("Hussein", "Husayn", .respelled),
    ])
    fileprivate func `of another writing is transliterated`(pair: Case) { holds(pair) }

    @Test(arguments: [
        Case("Robert", "Bob", .shortForm), Case("Margaret", "Peggy", .shortForm),
        Case("William", "Bill", .shortForm), Case("Elizabeth", "Beth", .shortForm),
        Case("Małgorzata", "Gosia", .shortForm), Case("Oleksandr", "Sasha", .shortForm),
    ])
    fileprivate func `agrees with its nickname`(pair: Case) { holds(pair) }

    @Test(arguments: [
        Case("Siân", "Jane", .shortForm), Case("Ieuan", "John", .shortForm),
        Case("Seán", "John", .shortForm), Case("Siobhán", "Joan", .shortForm),
        Case("Hamish", "James", .shortForm), Case("Iain", "John", .shortForm),
        Case("Siobhán", "Siobhan", .same), Case("Pádraig", "Patrick", .shortForm),
        Case("Gwilym", "William", .shortForm), Case("Mairi", "Mary", .shortForm),
    ])
    fileprivate func `agrees with its Welsh, Irish or Scottish form`(pair: Case) { holds(pair) }

    @Test func `agrees with what the person is known as`() {
        let known = person.with { $0.knownAs = "Skip" }
        let other = person.with { $0.given = "Skip" }
        #expect(found(known, other).contains(.given(.knownAs)))
        #expect(found(other, known).contains(.given(.knownAs)))
        #expect(likelihood(known, other) == .same)
        #expect(likelihood(person, other) <= .possible)
        let hayden = person.with { ($0.given, $0.knownAs) = ("Hayden", "Jayden") }
        #expect(likelihood(hayden, person.with { $0.given = "Jayden" }) == .same)
    }

    @Test func `agrees with its initial by less than with itself`() {
        let initial = person.with { $0.given = "K" }
        #expect(found(person, initial).contains(.given(.initial)))
        #expect(odds(person, initial) < odds(person, person))
        #expect(likelihood(person, initial) >= .probable)
        #expect(found(person, person.with { $0.given = "L" }).contains(.given(.other)))
    }

    @Test func `of a slip agrees`() {
        let slip = person.with { $0.given = "Kahterine" }
        #expect(found(person, slip).contains(.given(.slip)))
        #expect(likelihood(person, slip) == .same)
    }

    /// Agrees at the level or at a better one, so that the person is found.
    private func holds(_ pair: Case) {
        let left = person.with { $0.given = pair.one }
        let right = person.with { $0.given = pair.other }
        let best = found(left, right).compactMap { kind in
            if case .given(let level) = kind { level.rawValue } else { nil }
        }
        #expect(best.count == 1)
        #expect((best.first ?? 99) <= pair.level.rawValue)
        #expect(likelihood(left, right) >= .probable)
        #expect(likelihood(right, left) >= .probable)
    }
}
