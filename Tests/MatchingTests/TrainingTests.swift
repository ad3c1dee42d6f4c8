import Testing

@testable import Matching

/// Records of people of whom each has so many.
private func records(_ people: Int, each: Int, seed: UInt64) -> People {
    var invented = InventedPeople(seed: seed)
    var records = People()
    for number in 0..<people {
        let person = invented.person()
        records.append(PersonForm(person), id: Array("\(number)".utf8))
        for copy in 1..<max(each, 1) where each > 1 {
            records.append(
                PersonForm(invented.otherRecord(of: person)), id: Array("\(number)-\(copy)".utf8))
        }
    }
    return records
}

private func learned(_ people: People) -> Rates {
    MatchModel.learned(from: people, PersonIndex(people.forms), .oneByOne).rates
}

/// What is learned where each person has one, two and four records; the slow part, done once.
private let ratesByRecords: [Rates] = [1, 2, 4].map {
    learned(records(2_400 / $0, each: $0, seed: 72))
}

@Suite struct `Learning from records` {
    @Test(arguments: 0...2)
    func `never leaves probabilities`(number: Int) {
        let rates = ratesByRecords[number]
        for table in [rates.onePerson, rates.relatives, rates.strangers] {
            #expect(table.count == Field.levelCount)
            #expect(table.allSatisfy { $0 > 0 && $0 <= 1 })
        }
        for field in Field.allCases {
            let start = Field.starts[field.rawValue]
            for table in [rates.onePerson, rates.relatives] {
                let sum = table[(start + 1)..<(start + field.levels)].reduce(0, +)
                #expect(abs(sum - 1) < 0.02, "\(field) \(sum)")
            }
        }
        #expect(rates.samePerRecord > 0)
        #expect(rates.relativesPerRecord > 0)
    }

    @Test func `sees more records of one person where there are more`() {
        let rates = ratesByRecords
        #expect(rates[0].samePerRecord < rates[1].samePerRecord)
        #expect(rates[1].samePerRecord < rates[2].samePerRecord)
        #expect((0.6...1.4).contains(rates[1].samePerRecord))
        #expect(rates[0].samePerRecord < 0.3)
    }

    @Test func `of a handful of records keeps to what is usual`() {
        let rates = learned(records(20, each: 2, seed: 73))
        #expect(rates == .usual)
    }

    @Test func `goes on until it rests`() {
        var training = Training(population: 2_400)
        let people = records(1_200, each: 2, seed: 76)
        training.learnStrangers(people.forms, pairs: 300_000, seed: 1)
        training.setNames(people.nameCounts())
        training.gather(
            people.forms, IndexedSeeds(people.forms, PersonIndex(people.forms)),
            of: Array(0..<people.count), share: 1, .oneByOne)
        let rest = training.run()
        #expect(rest.largestChange(from: .usual) > 0.5)
        #expect(training.run(rounds: 1).largestChange(from: rest) < 0.005)
    }

    @Test func `takes relatives for as rare as one pair where there are none`() {
        let rates = learned(records(600, each: 2, seed: 77))
        #expect(rates.relativesPerRecord < 2.1 / 1_200, "\(rates.relativesPerRecord)")
    }

    /// A record that might be a relative's as well.
    ///
    /// Given name, year of birth, town and number are another's, and two digits of the postcode are
    /// exchanged. Rates are as they are learned from the second file of FEBRL, where a record is
    /// changed so.
    @Test func `takes a much changed record for the person's where nobody has relatives`() {
        let person = PersonFields(
            given: "Lilian", family: "Underhill", born: "1962-06-09",
            address: "245 Larkspur Drive", town: "Wexbury", postcode: "2763", nhsNumber: "7798744")
        let changed = person.with {
            ($0.given, $0.born, $0.town) = ("Craig", "1930-06-09", "Thornwick")
            ($0.postcode, $0.nhsNumber) = ("2673", "7857052")
        }
        var rates = Rates.usual
        rates.samePerRecord = 0.77
        for (field, level, rate) in [
            (Field.given, GivenLevel.other.rawValue, 0.13),
            (.family, FamilyLevel.same.rawValue, 0.6), (.home, HomeLevel.slip.rawValue, 0.1),
            (.birth, BirthLevel.otherYear.rawValue, 0.0024), (.nhs, NHSLevel.other.rawValue, 0.046),
        ] as [(Field, UInt8, Float)] {
            rates.onePerson[Field.starts[field.rawValue] + Int(level)] = rate
        }
        func odds(relatives: Float) -> Float {
            rates.relativesPerRecord = relatives
            return MatchModel(rates: rates, population: 5_000)
                .odds(PersonForm(person), PersonForm(changed))
        }
        #expect(odds(relatives: 2 / 5_000) > 1)
        #expect(odds(relatives: 0.05) < -2)
    }

    @Test func `is the same in every run`() {
        let people = records(450, each: 2, seed: 74)
        #expect(learned(people) == learned(people))
    }

    @Test func `does not take for strangers whom chance drew twice, in a small file`() {
        var invented = InventedPeople(seed: 75)
        var people = People()
        // Of six hundred people each has two records; given name and number tell nothing, so that
        // nothing but the weights says that they are one person's.
        for number in 0..<600 {
            var person = invented.person()
            (person.given, person.middle, person.knownAs, person.nhsNumber) = ("", "", "", "")
            for copy in 0..<2 {
                people.append(PersonForm(person), id: Array("\(number)-\(copy)".utf8))
            }
        }
        let rates = learned(people)
        let same = Field.starts[Field.home.rawValue] + Int(HomeLevel.same.rawValue)
        // One of twelve hundred pairs that chance draws is one person's, which is 8e-4; of the
        // invented homes, which are few, one in ten thousand is another's as well.
        #expect(rates.strangers[same] < 3e-4, "\(rates.strangers[same])")
    }

    @Test func `has usual rates that are probabilities of levels`() {
        for field in Field.allCases {
            let start = Field.starts[field.rawValue]
            let range = (start + 1)..<(start + field.levels)
            #expect(abs(Rates.usual.onePerson[range].reduce(0, +) - 1) < 0.02, "\(field)")
            #expect(abs(Rates.usual.relatives[range].reduce(0, +) - 1) < 0.02, "\(field)")
            #expect(abs(Rates.usual.strangers[range].reduce(0, +) - 1) < 0.02, "\(field)")
        }
    }

    @Test func `has a place of its own in the table for every level`() {
        var agreement = Agreement()
        #expect(agreement.places.0 == Field.starts[0])
        #expect(agreement.places.1 == Field.starts[1])
        #expect(agreement.places.2 == Field.starts[2])
        #expect(agreement.places.3 == Field.starts[3])
        #expect(agreement.places.4 == Field.starts[4])
        #expect(agreement.places.5 == Field.starts[5])
        #expect(agreement.places.6 == Field.starts[6])
        #expect(agreement.places.7 == Field.starts[7])
        #expect(agreement.places.8 == Field.starts[8])
        agreement.police = .other
        #expect(Int(agreement.places.8) == Field.levelCount - 1)
    }
}
