/// The first population: British agencies as they are, with families, moves and marriages.
struct FirstPopulation: Population {
    var households: Households
    private var numbers = NumberSource()
    private let adults: Weighted
    private let minors: Weighted

    init(records: Int, seed: UInt64) {
        households = Households(records: records, seed: seed)
        adults = Weighted(Agency.all.map(\.adults))
        minors = Weighted(Agency.all.map(\.children))
        numbersOf.reserveCapacity(16)
    }

    /// NHS numbers of the household's people, drawn when a record first needs one.
    private var numbersOf: [Int] = []

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

    mutating func record(of person: Int, into row: inout Row) {
        let someone = households.people[person]
        let number = number(of: person)
        write(someone, number, as: agency(for: someone, &row), full: false, into: &row)
    }

    mutating func fullRecord(of person: Int, into row: inout Row) {
        let someone = households.people[person]
        let number = number(of: person)
        write(someone, number, as: agency(for: someone, &row), full: true, into: &row)
    }

    private mutating func number(of person: Int) -> Int {
        if numbersOf[person] == 0 { numbersOf[person] = numbers.number() }
        return numbersOf[person]
    }

    /// Chooses the agency and the day, and writes both.
    private mutating func agency(for person: Person, _ row: inout Row) -> Agency {
        row.clear()
        let first = max(Households.firstRecord, person.born + 7)
        // Records are the more, the later: twice as many a year at the end as at the start.
        let one = dice.among(first, Households.today)
        let other = dice.among(first, Households.today)
        let day = dice.happens(0.35) ? max(one, other) : one
        Days.write(day, to: &row[.recordedOn])
        recordedOn = day
        let agency = Agency.all[
            person.age(on: day) >= 18 ? adults.pick(&dice) : minors.pick(&dice)]
        row[.agency].append(contentsOf: agency.name.utf8)
        return agency
    }

    private var recordedOn = 0

    private mutating func write(
        _ person: Person, _ number: Int, as agency: Agency, full: Bool, into row: inout Row
    ) {
        let day = recordedOn
        writeNames(person, agency, day, &row)
        if !dice.happens(agency.noSex) {
            let wrong = dice.happens(0.004)
            row[.sex].append(person.woman != wrong ? 70 : 77)
        }
        if full || !dice.happens(agency.noDob) { writeDob(person, agency, day, &row) }
        writeAddress(person, agency, day, full, &row)
        if !dice.happens(agency.noPhone) { writePhone(person, agency, day, &row) }
        if !dice.happens(agency.noNHS) { writeNumber(person, number, agency, &row) }
    }

    private mutating func writeDob(
        _ person: Person, _ agency: Agency, _ day: Int, _ row: inout Row
    ) {
        var date = Days.civil(person.born)
        let noise = agency.noise
        let kind = dice.share()
        if kind < 0.011 * noise {
            if date.day <= 12 { swap(&date.day, &date.month) }
        } else if kind < 0.031 * noise {
            switch dice.below(4) {
            case 0: date.year += dice.happens(0.5) ? 10 : -10
            case 1: date.year += dice.happens(0.5) ? 1 : -1
            case 2: date.month = dice.among(1, 12)
            default:
                date.day =
                    dice.happens(0.5)
                    ? date.day + (date.day > 20 ? -10 : 10) : date.day + (date.day > 1 ? -1 : 1)
            }
        } else if kind < 0.037 * noise {
            // The year turned round, or its last digit another.
            let last = date.year % 100
            date.year =
                dice.happens(0.4)
                ? date.year / 100 * 100 + last % 10 * 10 + last / 10
                : date.year / 10 * 10 + dice.below(10)
        } else if kind < 0.046 * noise {
            // Only the year was known, or only the age.
            if dice.happens(0.4) { date.year += dice.among(-2, 2) }
            (date.month, date.day) = (1, 1)
        } else if kind < 0.05 * noise {
            date = (1900, 1, 1)
        }
        // No system takes a birth after the day of the record.
        if date.year > Days.year(day) { date.year -= 100 }
        date.day = min(date.day, Days.length(date.year, date.month))
        if Days.of(date.year, date.month, date.day) > day { date = Days.civil(day) }
        Days.write(date.year, date.month, date.day, to: &row[.dob])
    }

    private mutating func writeAddress(
        _ person: Person, _ agency: Agency, _ day: Int, _ full: Bool, _ row: inout Row
    ) {
        if dice.happens(0.008) {
            row[.address].append(contentsOf: "No fixed abode".utf8)
            return
        }
        let geography = households.geography
        var place = person.stay(on: day)
        if place > 0, dice.happens(agency.stale) { place -= 1 }
        var home = person.stays[place].home
        if person.age(on: day) > 17, dice.happens(0.012) { home = geography.hostel(&dice) }
        if full || !dice.happens(agency.noAddress) {
            let style: [Geography.Style] = [.plain, .commas, .short, .slash]
            let chosen = dice.happens(0.6) ? 0 : 1 + dice.below(3)
            geography.writeAddress(home, style[chosen], to: &row[.address])
            if dice.happens(0.03 * agency.noise) { Typing.key(&row[.address], &dice) }
            if dice.happens(0.015 * agency.noise) { Typing.digit(&row[.address], &dice) }
            if !dice.happens(0.1) { geography.writeTown(home, to: &row[.town]) }
        }
        if full || !dice.happens(agency.noPostcode) {
            geography.writePostcode(home, to: &row[.postcode])
            if dice.happens(0.025 * agency.noise) { slip(.postcode, &row[.postcode]) }
            let kind = dice.share()
            if kind < 0.015 {
                row[.postcode].removeLast(4)
            } else if kind < 0.15 {
                row[.postcode].removeAll { $0 == 32 }
            }
        }
        if agency.capitals {
            Typing.uppercase(&row[.address])
            Typing.uppercase(&row[.town])
        }
    }

    private mutating func writePhone(
        _ person: Person, _ agency: Agency, _ day: Int, _ row: inout Row
    ) {
        var source = person
        if person.mixedWith >= 0, dice.happens(0.06) {
            source =
                person.mixedWith < households.people.count
                ? households.people[person.mixedWith] : person
        }
        var phone = 0
        if person.landline > 0, dice.happens(0.3) {
            phone = person.landline
        } else if !source.lines.isEmpty {
            var place = source.line(on: day)
            if place > 0, dice.happens(0.1) { place -= 1 }
            phone = source.lines[place].phone
        }
        guard phone > 0, !dice.happens(0.004) else {
            if dice.happens(0.03) { row[.phone].append(contentsOf: "00000000000".utf8) }
            return
        }
        let style = dice.share()
        if style < 0.1 {
            row[.phone].append(contentsOf: "+44".utf8)
            Digits.write(phone, to: &row[.phone])
        } else {
            row[.phone].append(48)
            Digits.write(phone, to: &row[.phone])
            if style < 0.55 { row[.phone].insert(32, at: 5) }
            if style < 0.15 { row[.phone].insert(32, at: 9) }
        }
        if dice.happens(0.012 * agency.noise) { Typing.digit(&row[.phone], &dice) }
    }

    private mutating func writeNumber(
        _ person: Person, _ number: Int, _ agency: Agency, _ row: inout Row
    ) {
        var number = number
        if person.mixedWith >= 0, person.mixedWith < numbersOf.count, dice.happens(0.004) {
            number = self.number(of: person.mixedWith)
        }
        Digits.write(number, width: 10, to: &row[.nhsNumber])
        if dice.happens(0.012 * agency.noise) { Typing.digit(&row[.nhsNumber], &dice) }
        if dice.happens(0.2) {
            row[.nhsNumber].insert(32, at: 3)
            row[.nhsNumber].insert(32, at: 7)
        }
    }

    mutating func recordOfStranger(like person: Int, into row: inout Row) {
        let stranger = households.stranger(like: person)
        write(
            stranger, numbers.number(), as: agency(for: stranger, &row), full: false, into: &row)
    }

    mutating func slip(_ field: Field, _ text: inout [UInt8]) {
        switch field {
        case .givenName, .surname, .middleName, .knownAs, .address, .town:
            let kind = dice.share()
            if kind < 0.6 {
                Typing.key(&text, &dice)
            } else if kind < 0.92 {
                Typing.heard(&text, &dice)
            } else {
                Typing.scanned(&text, &dice)
            }
        case .postcode:
            switch dice.below(4) {
            case 0:
                let places = text.indices.filter { "OIS015".utf8.contains(text[$0]) }
                guard !places.isEmpty else { return Typing.digit(&text, &dice) }
                let place = places[dice.below(places.count)]
                let pairs: [UInt8: UInt8] = [79: 48, 73: 49, 83: 53, 48: 79, 49: 73, 53: 83]
                text[place] = pairs[text[place]] ?? text[place]
            case 1: Typing.digit(&text, &dice)
            case 2:
                guard text.count > 5 else { return }
                text.swapAt(text.count - 1, text.count - 2)
            default:
                guard text.count > 5 else { return }
                text[text.count - 1 - dice.below(2)] = UInt8(65 + dice.below(26))
            }
        case .dob: slipDate(&text)
        default: Typing.digit(&text, &dice)
        }
    }

    private mutating func slipDate(_ text: inout [UInt8]) {
        guard text.count == 10, let read = Int(String(decoding: text[0..<4], as: UTF8.self)),
            var month = Int(String(decoding: text[5..<7], as: UTF8.self)),
            var day = Int(String(decoding: text[8..<10], as: UTF8.self))
        else { return }
        var year = read
        switch dice.below(6) {
        case 0 where day <= 12 && day != month: swap(&day, &month)
        case 1: year += dice.happens(0.5) ? 10 : -10
        case 2: year += dice.happens(0.5) ? 1 : -1
        case 3: month = month % 12 + 1
        case 4: day = day > 10 ? day - 10 : day + 10
        default: day = day % 28 + 1
        }
        text.removeAll(keepingCapacity: true)
        Days.write(year, month, min(day, Days.length(year, month)), to: &text)
    }
}
