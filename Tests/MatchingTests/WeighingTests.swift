import Dispatch
import Testing

@testable import Matching

/// Some people with one to three records each, and relatives who share surname, home and telephone.
private func people(seed: UInt64, count: Int) -> People {
    var invented = InventedPeople(seed: seed)
    var people = People()
    func add(_ fields: PersonFields) {
        people.append(PersonForm(fields), id: Array("\(people.count)".utf8))
    }
    for number in 0..<count {
        let person = invented.person()
        add(person)
        for _ in 0..<(number % 3) { add(invented.otherRecord(of: person)) }
        guard number % 4 == 0 else { continue }
        var relative = invented.person()
        (relative.family, relative.address, relative.postcode) = (
            person.family, person.address, person.postcode
        )
        (relative.town, relative.phone) = (person.town, person.phone)
        if number % 8 == 0 { relative.born = person.born }
        // Two surnames, written together or apart.
        if number % 12 == 0 { relative.family = person.family + " " + relative.given }
        add(relative)
    }
    return people
}

@Suite struct `Weighing one record against many` {
    @Test(arguments: [Float(-6), 0, 12])
    func `gives the odds of the model, or nothing where they are less`(least: Float) {
        let people = people(seed: 71, count: 160)
        let forms = people.forms
        let model = MatchModel(names: people.nameCounts(), population: people.count)
        let weighing = Weighing(model, least: least)
        var kept = 0
        for one in forms {
            weighing.begin(one)
            for other in forms {
                // Either of the two may come first.
                for pair in [(one, other), (other, one)] {
                    let odds = model.odds(pair.0, pair.1)
                    let weighed = weighing.odds(pair.0, pair.1)
                    #expect(weighed == (odds >= least ? odds : nil))
                    kept += weighed == nil ? 0 : 1
                }
            }
        }
        #expect(kept > 2 * forms.count)
        #expect(kept < forms.count * forms.count / 4)
    }
}

@Suite struct `The seeds that records share` {
    @Test(arguments: [1, 3])
    func `lead to the same lists as the index that people are looked for in`(workers: Int) {
        let forms = people(seed: 72, count: 900).forms
        let together = Together(workers: workers) { count, work in
            DispatchQueue.concurrentPerform(iterations: count) { work($0) }
        }
        let (index, shared) = (PersonIndex(forms), SharedSeeds(forms, together))
        var followed = 0
        for record in forms.indices {
            var wanted: [[UInt32]] = []
            forms[record].seeds { seed in
                let list = index.records(under: seed)
                if list.count > 1 && list.count <= SharedSeeds.longest {
                    wanted.append(Array(list))
                }
            }
            var found: [[UInt32]] = []
            shared.each(of: record) { found.append(Array($0)) }
            #expect(found == wanted)
            followed += found.count
        }
        #expect(followed > forms.count)
    }

    @Test func `are told in the numbers and the order of the file`() {
        let forms = people(seed: 73, count: 300).forms
        let order = NeighbourOrder(forms)
        #expect(order.records.sorted() == forms.indices.map { UInt32($0) })
        #expect(order.records != order.records.sorted())
        for (place, record) in order.records.enumerated() {
            #expect(order.forms[place] == forms[Int(record)])
            #expect(Int(order.places[Int(record)]) == place)
        }
        let filed = FiledSeeds(SharedSeeds(order.forms), order)
        let plain = SharedSeeds(forms)
        for record in forms.indices {
            var lists: ([[UInt32]], [[UInt32]]) = ([], [])
            filed.each(of: record) { lists.0.append(Array($0)) }
            plain.each(of: record) { lists.1.append(Array($0)) }
            #expect(lists.0 == lists.1)
        }
    }
}
