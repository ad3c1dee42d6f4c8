import Dispatch
import Testing

@testable import Matching

private let three = Together(workers: 3) { count, work in
    DispatchQueue.concurrentPerform(iterations: count) { work($0) }
}

/// Two thousand people, and another record of each, with its errors.
private let (forms, asked): ([PersonForm], [PersonForm]) = {
    var people = InventedPeople(seed: 51)
    var (forms, asked): ([PersonForm], [PersonForm]) = ([], [])
    for _ in 0..<2_000 {
        let person = people.person()
        forms.append(PersonForm(person))
        asked.append(PersonForm(people.otherRecord(of: person)))
    }
    return (forms, asked)
}()

private let model = MatchModel(population: 2_000)

@Suite struct `Looking for a person` {
    @Test func `finds whom comparing with everyone ranks first, in 98 of 100 at least`() {
        let finder = Finder(forms, PersonIndex(forms), model)
        var missed = 0
        var asking = 0
        for number in stride(from: 0, to: asked.count, by: 13) {
            let form = asked[number]
            let best = forms.map { model.odds(form, $0) }.max() ?? 0
            guard Likelihood(odds: best) >= .possible else { continue }
            asking += 1
            let found = finder.find(form, most: 10)
            if (found.first?.odds ?? -99) < best { missed += 1 }
        }
        #expect(asking > 100)
        // Where every field is another or missing, no seed may be left to find a person by.
        #expect(missed * 50 <= asking, "\(missed) of \(asking)")
    }

    @Test func `ranks by odds, best first, and no more than asked for`() {
        let finder = Finder(forms, PersonIndex(forms), model)
        for form in asked.prefix(200) {
            let found = finder.find(form, most: 5)
            #expect(found.count <= 5)
            #expect(zip(found, found.dropFirst()).allSatisfy { $0.odds >= $1.odds })
            for one in found { #expect(one.odds == model.odds(form, forms[one.record])) }
        }
        #expect(finder.find(PersonForm(), most: 5).isEmpty)
    }

    @Test func `gives the same answers with one worker and with three`() {
        let (one, other) = (PersonIndex(forms), PersonIndex(forms, three))
        #expect(one.entryCount == other.entryCount)
        let finders = (Finder(forms, one, model), Finder(forms, other, model))
        for form in asked.prefix(500) {
            let found = (finders.0.find(form, most: 10), finders.1.find(form, most: 10))
            #expect(found.0.map(\.record) == found.1.map(\.record))
            #expect(found.0.map(\.odds) == found.1.map(\.odds))
        }
    }

    @Test func `holds every record under each of its seeds`() {
        let index = PersonIndex(forms, three)
        for (number, form) in forms.enumerated().prefix(300) {
            form.seeds { seed in
                #expect(index.records(under: seed).contains(UInt32(number)))
            }
        }
    }

    @Test(arguments: [1, 3])
    func `lists in its index each record once for each seed, in order`(workers: Int) {
        // More slots than one part has, so that parts are put one behind the other.
        #expect(SeedSlots(records: forms.count).count > 1 << 15)
        let together = Together(workers: workers) { count, work in
            DispatchQueue.concurrentPerform(iterations: count) { work($0) }
        }
        let index = PersonIndex(forms, together)
        let slots = SeedSlots(records: forms.count)
        var wanted: [UInt32: [UInt32]] = [:]
        for (number, form) in forms.enumerated() {
            form.seeds { wanted[slots.slot(of: $0), default: []].append(UInt32(number)) }
        }
        #expect(index.entryCount == wanted.values.reduce(0) { $0 + $1.count })
        for (slot, records) in wanted {
            #expect(Array(index.records(under: UInt64(slot))) == records)
        }
    }

    @Test func `makes an index of nobody, in which nobody is`() {
        let index = PersonIndex([], three)
        #expect(index.entryCount == 0)
        #expect(index.records(under: 7).isEmpty)
    }

    @Test func `finds a person who moved five times by the third address alone`() {
        var people = InventedPeople(seed: 52)
        var person = people.person()
        (person.phone, person.nhsNumber) = ("", "")
        var records = forms
        var homes: [PersonFields] = []
        for _ in 0..<5 {
            people.home(&person)
            homes.append(person)
            records.append(PersonForm(person))
        }
        let third = PersonFields(
            given: person.given, middle: person.middle, family: person.family,
            address: homes[2].address,
            town: homes[2].town, postcode: homes[2].postcode)
        let finder = Finder(records, PersonIndex(records), model)
        let found = finder.find(PersonForm(third), most: 10)
        #expect(found.first?.record == 2_002)
        #expect(Likelihood(odds: found.first?.odds ?? -99) >= .probable)
        let late = finder.find(PersonForm(person.with { people.home(&$0) }), most: 10)
        #expect(Set(late.prefix(5).map(\.record)) == [2_000, 2_001, 2_002, 2_003, 2_004])
    }
}
