/// The second population: other names, other agencies and other errors than the first, to find out
/// whoever was fitted to the first.
struct SecondPopulation: Population {
    var households: SecondHouseholds
    private var numbers = NumberSource()
    private var numbersOf: [Int] = []
    private let agencies = Weighted(SecondAgency.all.map(\.share))
    private var day = 0

    init(records: Int, seed: UInt64) {
        households = SecondHouseholds(records: records, seed: seed)
    }

    var people: [Person] { households.people }

    var dice: Dice {
        get { households.dice }
        _modify { yield &households.dice }
    }

    mutating func nextHousehold() {
        households.next()
        numbersOf.removeAll(keepingCapacity: true)
        for _ in households.people { numbersOf.append(0) }
    }

    private mutating func number(of person: Int) -> Int {
        if numbersOf[person] == 0 { numbersOf[person] = numbers.number() }
        return numbersOf[person]
    }

    mutating func record(of person: Int, into row: inout Row) {
        let number = number(of: person)
        write(households.people[person], number, full: false, &row)
    }

    mutating func fullRecord(of person: Int, into row: inout Row) {
        let number = number(of: person)
        write(households.people[person], number, full: true, &row)
    }

    mutating func recordOfStranger(like person: Int, into row: inout Row) {
        let stranger = households.stranger(like: person)
        write(stranger, numbers.number(), full: false, &row)
    }

    private mutating func write(_ person: Person, _ number: Int, full: Bool, _ row: inout Row) {
        row.clear()
        let first = max(SecondHouseholds.firstRecord, person.born + 1)
        day = dice.among(min(first, SecondHouseholds.today), SecondHouseholds.today)
        let agency = SecondAgency.all[agencies.pick(&dice)]
        row[.agency].append(contentsOf: agency.name.utf8)
        Days.write(day, to: &row[.recordedOn])
        writeNames(person, agency, &row)
        writeSex(person, agency, &row)
        writeDate(person, agency, full, &row)
        writePlace(person, agency, full, &row)
        if !dice.happens(agency.noPhone) { writePhone(person, &row) }
        if !dice.happens(agency.noNumber) { writeNumber(number, person, &row) }
    }

    // MARK: Names

    private mutating func writeNames(_ person: Person, _ agency: SecondAgency, _ row: inout Row) {
        let custom = households.communities.all[person.origin]
        var given = person.given
        if person.goesByKnown, dice.happens(0.5) {
            given = person.known
        } else if person.goesByMiddle, dice.happens(0.6) {
            given = person.middle
        } else if person.known >= 0, dice.happens(0.15) {
            spell(person.known, custom, agency, &row[.knownAs])
        }
        spell(given, custom, agency, &row[.givenName])
        if person.middle >= 0, given != person.middle, dice.happens(agency.middles) {
            spell(person.middle, custom, agency, &row[.middleName])
        }
        var last = person.lastName(on: day)
        if person.marriedName != nil, dice.happens(0.1) { last = person.birthName }
        spell(last.first, custom, agency, &row[.surname])
        if last.second >= 0, !dice.happens(0.35) {
            row[.surname].append(dice.happens(0.35) ? 45 : 32)
            spell(last.second, custom, agency, &row[.surname])
        }
        // An alias, or a name given up by deed poll.
        if dice.happens(0.008) {
            row.clear(.surname)
            spell(custom.families.pick(&dice), custom, agency, &row[.surname])
        }
        if dice.happens(custom.swapped) {
            (row[.givenName], row[.surname]) = (row[.surname], row[.givenName])
        }
        arrange(agency, &row)
        if agency.names == .lower {
            for field in [Field.givenName, .middleName, .surname, .knownAs] {
                for place in row[field].indices where (65...90).contains(row[field][place]) {
                    row[field][place] += 32
                }
            }
        }
        if dice.happens(0.004) { row.clear(.givenName) }
        if dice.happens(0.003) { row.clear(.surname) }
    }

    private mutating func spell(
        _ name: Int32, _ custom: Community, _ agency: SecondAgency, _ text: inout [UInt8]
    ) {
        let others = households.lexicon.spellings[Int(name)]
        let chosen =
            !others.isEmpty && dice.happens(custom.respelled)
            ? others[dice.below(others.count)] : name
        var word: [UInt8] = []
        households.lexicon.write(chosen, to: &word)
        if dice.happens(agency.slips) { SecondSlips.name(&word, &dice) }
        text.append(contentsOf: word)
    }

    private mutating func arrange(_ agency: SecondAgency, _ row: inout Row) {
        switch agency.names {
        case .allInGiven where dice.happens(0.3):
            if !row[.middleName].isEmpty {
                row[.givenName].append(32)
                row[.givenName].append(contentsOf: row[.middleName])
                row.clear(.middleName)
            }
        case .surnameFirst where dice.happens(0.05):
            // Both names came into the field of the surname.
            row[.surname].append(contentsOf: [44, 32])
            row[.surname].append(contentsOf: row[.givenName])
            row.clear(.givenName)
        case .initials where dice.happens(0.3): Typing.cut(&row[.givenName], to: 1)
        default: break
        }
        if !row[.middleName].isEmpty, dice.happens(0.3) {
            Typing.cut(&row[.middleName], to: 1)
            row[.middleName].append(46)
        }
        for field in [Field.givenName, .surname] { Typing.cut(&row[field], to: agency.width) }
        if dice.happens(0.01) { row[.givenName].append(32) }
    }

    // MARK: The rest

    private mutating func writeSex(_ person: Person, _ agency: SecondAgency, _ row: inout Row) {
        guard !dice.happens(agency.noSex) else { return }
        let woman = dice.happens(0.008) ? !person.woman : person.woman
        let word = agency.wordySex ? (woman ? "female" : "male") : (woman ? "F" : "M")
        row[.sex].append(contentsOf: word.utf8)
    }

    private mutating func writeDate(
        _ person: Person, _ agency: SecondAgency, _ full: Bool, _ row: inout Row
    ) {
        var date = Days.civil(person.born)
        if !full, dice.happens(agency.noDate) {
            switch agency.dates {
            case .missing: return
            case .yearOnly:
                // An age was given, so that the year may be one beside.
                date.year += dice.among(-1, 1)
                return Digits.write(date.year, width: 4, to: &row[.dob])
            case .firstOfMonth: date.day = 1
            case .epoch: date = dice.happens(0.5) ? (1970, 1, 1) : (1901, 1, 1)
            case .guessed: date = (date.year + dice.among(-4, 4), 1, 1)
            }
        } else if dice.happens(agency.turned) {
            if date.day <= 12 { (date.day, date.month) = (date.month, date.day) }
        } else {
            let kind = dice.share()
            switch kind {
            case ..<0.008: date.year += dice.happens(0.5) ? 1 : -1
            case ..<0.013: date.month = dice.among(1, 12)
            case ..<0.023: date.day = dice.among(1, 28)
            case ..<0.025: date.year = date.year < 1930 ? date.year + 100 : date.year - 100
            case ..<0.028: date = Days.civil(day)
            case ..<0.031:
                if person.mixedWith >= 0, person.mixedWith < households.people.count {
                    date = Days.civil(households.people[person.mixedWith].born)
                }
            default: break
            }
        }
        date.day = min(date.day, Days.length(date.year, date.month))
        if Days.of(date.year, date.month, date.day) > day { date = Days.civil(day) }
        Days.write(date.year, date.month, date.day, to: &row[.dob])
    }

    private mutating func writePlace(
        _ person: Person, _ agency: SecondAgency, _ full: Bool, _ row: inout Row
    ) {
        let places = households.places
        var place = person.stay(on: day)
        if place > 0, dice.happens(0.12) { place -= 1 }
        var home = person.stays[place].home
        if dice.happens(0.02) { home = places.hostel(&dice) }
        if full || !dice.happens(agency.noAddress) {
            places.writeAddress(home, village: dice.happens(0.4), to: &row[.address])
            if dice.happens(0.02) { row[.address].insert(contentsOf: "c/o ".utf8, at: 0) }
            if dice.happens(agency.slips) { SecondSlips.name(&row[.address], &dice) }
            if dice.happens(0.7) { places.writeTown(home, to: &row[.town]) }
        }
        guard full || !dice.happens(agency.noPostcode) else { return }
        places.writePostcode(home, to: &row[.postcode])
        if dice.happens(0.02) { slip(.postcode, &row[.postcode]) }
        if dice.happens(0.04) { Typing.cut(&row[.postcode], to: 6) }
        if agency.names == .lower {
            for place in row[.postcode].indices where (65...90).contains(row[.postcode][place]) {
                row[.postcode][place] += 32
            }
        }
    }

    private mutating func writePhone(_ person: Person, _ row: inout Row) {
        var phone = person.lines[person.line(on: day)].phone
        if person.landline > 0, dice.happens(0.45) { phone = person.landline }
        if dice.happens(0.02) { phone = households.mobile() }
        row[.phone].append(48)
        Digits.write(phone, to: &row[.phone])
        if dice.happens(0.3), phone < 7_000_000_000 {
            row[.phone].insert(contentsOf: [41, 32], at: 5)
            row[.phone].insert(40, at: 0)
        } else if dice.happens(0.25) {
            row[.phone].insert(45, at: 8)
            row[.phone].insert(45, at: 5)
        } else if dice.happens(0.06) {
            row[.phone].replaceSubrange(0..<1, with: "0044 ".utf8)
        }
        if dice.happens(0.01) { row[.phone].removeLast() }
        if dice.happens(0.02) { Typing.digit(&row[.phone], &dice) }
        // Two numbers in one field.
        if person.landline > 0, phone != person.landline, dice.happens(0.08) {
            row[.phone].append(contentsOf: " / 0".utf8)
            Digits.write(person.landline, to: &row[.phone])
        }
    }

    private mutating func writeNumber(_ number: Int, _ person: Person, _ row: inout Row) {
        if dice.happens(0.003) {
            return row[.nhsNumber].append(contentsOf: "9999999999".utf8)
        }
        var number = number
        if person.mixedWith >= 0, person.mixedWith < numbersOf.count, dice.happens(0.006) {
            number = self.number(of: person.mixedWith)
        }
        Digits.write(number, width: 10, to: &row[.nhsNumber])
        if dice.happens(0.01) { row[.nhsNumber].remove(at: dice.among(3, 9)) }
        if dice.happens(0.008) { Typing.digit(&row[.nhsNumber], &dice) }
        if dice.happens(0.3), row[.nhsNumber].count == 10 {
            row[.nhsNumber].insert(45, at: 6)
            row[.nhsNumber].insert(45, at: 3)
        }
    }

    mutating func slip(_ field: Field, _ text: inout [UInt8]) {
        switch field {
        case .dob: SecondSlips.date(&text, &dice)
        case .postcode: SecondSlips.postcode(&text, &dice)
        case .phone, .nhsNumber: Typing.digit(&text, &dice)
        default: SecondSlips.name(&text, &dice)
        }
    }
}
