import Dispatch
import Testing

@testable import Matching

private let model = MatchModel(population: 1_000)

private let lily = PersonFields(
    given: "Lily", family: "Fernsby", sex: "F", born: "2009-06-17",
    address: "14 Corve Terrace", town: "Wexbury", postcode: "QX4 7TB", phone: "01632 960144")

private let father = PersonFields(
    given: "Thomas", family: "Whitlock", sex: "M", born: "1961-11-09",
    address: "3 Mill Lane", town: "Aldermoor", postcode: "QX9 2LH", phone: "01632 960171")

/// Every pair of some records with its odds, put together.
private func heads(_ people: [PersonFields], shuffled seed: UInt64 = 0) -> [UInt32] {
    let forms = people.map { PersonForm($0) }
    var pairs: [ScoredPair] = []
    for right in forms.indices {
        for left in 0..<right {
            pairs.append(
                ScoredPair(
                    left: UInt32(left), right: UInt32(right),
                    odds: model.odds(forms[left], forms[right])))
        }
    }
    if seed != 0 {
        var dice = Dice(seed)
        for place in pairs.indices.dropFirst() { pairs.swapAt(place, dice.number(0...place)) }
    }
    var clusters = Clusters(forms, model)
    clusters.take(pairs)
    return clusters.heads()
}

private func people(_ records: [PersonFields]) -> People {
    var people = People()
    for (number, record) in records.enumerated() {
        people.append(PersonForm(record), id: Array("\(number)".utf8))
    }
    return people
}

@Suite struct `Putting records together` {
    @Test func `joins five records at five addresses`() {
        var invented = InventedPeople(seed: 61)
        var person = invented.person().with { ($0.phone, $0.nhsNumber) = ("", "") }
        var records: [PersonFields] = []
        for _ in 0..<5 {
            invented.home(&person)
            records.append(person)
        }
        records.append(invented.person())
        #expect(heads(records) == [0, 0, 0, 0, 0, 5])
        let linking = Linking(people(records), .oneByOne)
        #expect(linking.heads == [0, 0, 0, 0, 0, 5])
        #expect(linking.summary.people == 2)
    }

    @Test(arguments: ["", "L"])
    func `never joins twins over a record that fits both`(given: String) {
        let twin = lily.with { $0.given = "Lola" }
        let bridge = lily.with { $0.given = given }
        for seed in UInt64(0)...5 {
            #expect(heads([lily, twin], shuffled: seed) == [0, 1])
            let three = heads([lily, bridge, twin], shuffled: seed)
            #expect(three[0] != three[2])
            let many = heads([lily, lily, bridge, bridge, twin, twin], shuffled: seed)
            #expect(many[0] == many[1])
            #expect(many[4] == many[5])
            #expect(many[0] != many[4])
        }
    }

    @Test(arguments: ["", "1961", "1901-01-01"])
    func `never joins a father and son over a record that fits both`(born: String) {
        let son = father.with { $0.born = "1988-03-24" }
        let bridge = father.with { $0.born = born }
        for seed in UInt64(0)...5 {
            #expect(heads([father, son], shuffled: seed) == [0, 1])
            let three = heads([father, bridge, son], shuffled: seed)
            #expect(three[0] != three[2])
            let many = heads([father, father, bridge, bridge, son, son], shuffled: seed)
            #expect(many[0] == many[1])
            #expect(many[4] == many[5])
            #expect(many[0] != many[4])
        }
    }

    @Test func `joins a person's two names over a record that has both`() {
        let known = lily.with { $0.knownAs = "Marigold" }
        let other = lily.with { $0.given = "Marigold" }
        #expect(heads([lily, known, other]) == [0, 0, 0])
        #expect(heads([lily, other]) == [0, 1])
    }

    @Test func `never puts two together that a safeguard holds apart, in any order`() {
        var invented = InventedPeople(seed: 62)
        for round in 0..<150 {
            let person = invented.person()
            let relative = invented.person()
            var records: [PersonFields] = []
            for _ in 0..<4 { records.append(invented.otherRecord(of: person)) }
            for _ in 0..<4 {
                var record = invented.otherRecord(of: person)
                record.nhsNumber = ""
                if round % 2 == 0 {
                    record.given = relative.given
                } else {
                    record.born = "1931-07-19"
                }
                records.append(record)
            }
            let first = heads(records)
            for seed in UInt64(1)...3 { #expect(heads(records, shuffled: seed) == first) }
            let forms = records.map { PersonForm($0) }
            for right in forms.indices {
                for left in 0..<right where first[left] == first[right] {
                    let held = model.holdsApart(forms[left], forms[right])
                    #expect(held != .parentAndChild)
                    // Two slips of one name may look like two names: the name bridges them.
                    guard held == .twins else { continue }
                    #expect(
                        records[left].given != person.given
                            || records[right].given != relative.given)
                }
            }
        }
    }

    @Test func `gives the same groups with one worker and with three`() {
        var invented = InventedPeople(seed: 63)
        var records: [PersonFields] = []
        for _ in 0..<450 {
            let person = invented.person()
            records.append(person)
            for _ in 0..<invented.dice.number(0...2) {
                records.append(invented.otherRecord(of: person))
            }
        }
        let three = Together(workers: 3) { count, work in
            DispatchQueue.concurrentPerform(iterations: count) { work($0) }
        }
        let (one, other) = (
            Linking(people(records), .oneByOne), Linking(people(records), three)
        )
        #expect(one.heads == other.heads)
        #expect(one.summary == other.summary)
        #expect((390...525).contains(one.summary.people))
    }
}
