/// Makes the households of the first population.
struct Households {
    static let today = Days.of(2026, 10, 31)
    static let firstRecord = Days.of(2008, 1, 1)

    let origins: Origins
    let lexicon: Lexicon
    let geography: Geography
    var dice: Dice
    private(set) var people: [Person] = []
    private var eras: [Stay] = []
    private var homeLine = 0
    /// How many of the people are the parents, who come first.
    private var parents = 1

    init(records: Int, seed: UInt64) {
        var lexicon = Lexicon()
        origins = Origins(&lexicon)
        self.lexicon = lexicon
        geography = Geography(records: records)
        dice = Dice(seed: seed)
    }

    mutating func next() {
        people.removeAll(keepingCapacity: true)
        eras = stays(from: Int.min, first: geography.home(&dice), moves: moves())
        homeLine = dice.happens(0.4) ? landline() : 0
        let origin = origins.pick(&dice)
        let kind = dice.share()
        parents = kind < 0.34 || (kind >= 0.8 && kind < 0.94) ? 1 : 2
        if kind < 0.34 {
            single(origin)
        } else if kind < 0.5 {
            couple(origin, dice.among(1935, 2003))
        } else if kind < 0.8 {
            couple(origin, dice.among(1950, 2000))
            children(father: 0, mother: 1)
        } else if kind < 0.94 {
            add(grown(woman: dice.happens(0.88), dice.among(1955, 2004), origin))
            children(father: nil, mother: 0)
        } else {
            couple(origin, dice.among(1955, 1995))
            children(father: 0, mother: 1)
            var old = grown(woman: dice.happens(0.7), Days.year(people[0].born) - 27, origin)
            old.birthName = people[0].birthName
            add(old)
        }
        for place in people.indices { settle(place) }
    }

    private mutating func add(_ person: Person) { people.append(person) }

    private mutating func single(_ origin: Int) {
        var person = grown(woman: dice.happens(0.46), dice.among(1930, 2007), origin)
        if person.woman, person.born < Days.of(1998, 1, 1), dice.happens(0.45) {
            // Married to somebody whom no agency knows; often not any more.
            let other = origins.all[origin].surnames.pick(&dice)
            marry(&person, into: LastName(first: other), partnerBorn: person.born)
            if dice.happens(0.6) { person.endedOn = person.marriedOn + dice.among(600, 6000) }
        }
        add(person)
    }

    private mutating func couple(_ origin: Int, _ year: Int) {
        let man = grown(woman: false, year, origin)
        let hers = dice.happens(0.12) ? origins.pick(&dice) : origin
        var woman = grown(woman: true, min(2006, year + dice.among(-5, 7)), hers)
        if dice.happens(0.68) {
            marry(&woman, into: man.birthName, partnerBorn: man.born)
            if dice.happens(0.15) { woman.endedOn = woman.marriedOn + dice.among(900, 6000) }
        }
        add(man)
        add(woman)
    }

    private mutating func marry(_ wife: inout Person, into name: LastName, partnerBorn: Int) {
        let custom = origins.all[wife.origin]
        let early = max(wife.born, partnerBorn) + 18 * 365
        // Weddings of the years that records are of change more than those before.
        let late = dice.happens(0.6) ? max(early, Self.firstRecord) : early
        wife.marriedOn = late + dice.below(15 * 365)
        let kind = dice.share()
        if kind < custom.takesName {
            wife.marriedName = name
        } else if kind < custom.takesName + custom.joinsNames {
            wife.marriedName = LastName(first: wife.birthName.first, second: name.first)
        }
    }

    private mutating func children(father: Int?, mother: Int) {
        let mothers = people[mother]
        let absentFather = origins.all[mothers.origin].surnames.pick(&dice)
        let mothersName = people[mother].birthName
        var family = mothersName
        let kind = dice.share()
        if let father {
            family = kind < 0.85 ? people[father].birthName : family
            if kind > 0.94, mothersName.second < 0, people[father].birthName.second < 0 {
                family.second = people[father].birthName.first
            }
        } else if kind < 0.45 {
            family = LastName(first: absentFather)
        }
        let origin = father.map { people[$0].origin } ?? mothers.origin
        let custom = origins.all[origin]
        if let father, dice.happens(custom.patronymic) {
            family = LastName(first: people[father].given)
        }
        var born = mothers.born + dice.among(18 * 365, 34 * 365)
        for _ in 0..<(1 + dice.below(dice.happens(0.3) ? 4 : 2)) where born < Self.today {
            var child = child(born, origin, family)
            if let father, !child.woman, dice.happens(0.03) { child.given = people[father].given }
            add(child)
            if dice.happens(0.03) { addTwin(of: child) }
            born += dice.among(400, 2200)
        }
    }

    private mutating func child(_ born: Int, _ origin: Int, _ family: LastName) -> Person {
        var child = newPerson(woman: dice.happens(0.49), born: born, origin)
        for _ in 0..<8 where people.contains(where: { $0.given == child.given }) {
            child.given = given(child)
        }
        let custom = origins.all[origin]
        let own = child.woman && dice.happens(custom.womensLastShare)
        child.birthName = own ? lastName(origin, woman: true) : family
        return child
    }

    private mutating func addTwin(of child: Person) {
        var twin = child
        if dice.happens(0.35) {
            twin.woman.toggle()
            if let custom = custom(twin) { twin.middle = custom }
        }
        let alike = dice.happens(0.35)
        for _ in 0..<60 {
            twin.given = given(twin)
            if twin.given == child.given { continue }
            if !alike || lexicon.first(twin.given) == lexicon.first(child.given) { break }
        }
        if custom(twin) == nil, twin.middle >= 0 { twin.middle = given(twin) }
        called(&twin)
        twin.records = recordCount(twin)
        add(twin)
    }

    mutating func grown(woman: Bool, _ year: Int, _ origin: Int) -> Person {
        newPerson(woman: woman, born: Days.of(year, 1, 1) + dice.below(365), origin)
    }

    mutating func newPerson(woman: Bool, born: Int, _ origin: Int) -> Person {
        let custom = origins.all[origin]
        var person = Person(
            woman: woman, born: born, origin: origin, given: 0,
            birthName: lastName(origin, woman: woman))
        if dice.happens(custom.unknownBirthday) { person.born = Days.of(Days.year(born), 1, 1) }
        person.given = given(person)
        if let middle = self.custom(person) {
            person.middle = middle
        } else if dice.happens(custom.middleNames) {
            person.middle = given(person)
        }
        called(&person)
        person.records = recordCount(person)
        return person
    }

    private func custom(_ person: Person) -> Int32? {
        let middles = origins.all[person.origin].customMiddle
        return middles.isEmpty ? nil : middles[person.woman ? 0 : 1]
    }

    private mutating func called(_ person: inout Person) {
        person.known = -1
        let short = lexicon.shortForms[Int(person.given)]
        if !short.isEmpty, dice.happens(0.4) {
            person.known = short[dice.below(short.count)]
            person.goesByKnown = dice.happens(0.4)
        } else if dice.happens(0.03) {
            person.known = given(person)
            person.goesByKnown = dice.happens(0.5)
        }
        person.goesByMiddle = person.middle >= 0 && dice.happens(0.03)
    }

    private mutating func given(_ person: Person) -> Int32 {
        let year = 1970 + person.born * 100 / 36_525
        return origins.all[person.origin].given(woman: person.woman, year: year, &dice)
    }

    private mutating func lastName(_ origin: Int, woman: Bool) -> LastName {
        let custom = origins.all[origin]
        if woman, let own = custom.womensLast, dice.happens(custom.womensLastShare) {
            return LastName(first: own.pick(&dice))
        }
        var name = LastName(first: custom.surnames.pick(&dice))
        if dice.happens(0.012) { name.second = custom.surnames.pick(&dice) }
        return name
    }

    /// None, or one to six, most of them one.
    private mutating func recordCount(_ person: Person) -> Int {
        let grown = person.born < Days.of(2005, 1, 1)
        guard dice.happens(grown ? 0.72 : 0.6) else { return 0 }
        let share = dice.share()
        let limits = [0.62, 0.82, 0.91, 0.955, 0.982]
        return 1 + limits.count { share >= $0 }
    }
}

extension Households {
    /// Gives somebody homes, telephones and the relative with whom agencies mix them up.
    private mutating func settle(_ place: Int) {
        var person = people[place]
        person.landline = homeLine
        let grownUp = person.born + dice.among(17 * 365, 24 * 365)
        let child = place >= parents
        let leaves = child ? grownUp < Self.today && dice.happens(0.6) : dice.happens(0.25)
        if leaves {
            let day = child ? grownUp : dice.among(Self.firstRecord, Self.today)
            let last = eras[eras.lastIndex { $0.from <= day } ?? 0].home
            let home = dice.happens(0.6) ? geography.near(last, &dice) : geography.home(&dice)
            person.stays = eras.filter { $0.from < day }
            person.stays += stays(from: day, first: home, moves: moves())
            if person.stays.count > 6 { person.stays.removeFirst(person.stays.count - 6) }
        } else {
            person.stays = eras
        }
        var from = person.born + dice.among(12 * 365, 16 * 365)
        if child, from > Self.firstRecord {
            person.lines = people[parents - 1].lines.filter { $0.from < from }
        }
        for _ in 0...min(4, dice.below(5)) where from < Self.today {
            person.lines.append(Line(from: from, phone: mobile()))
            from = max(from, Self.firstRecord) + dice.among(400, 2600)
        }
        if people.count > 1 {
            person.mixedWith = (place + dice.among(1, people.count - 1)) % people.count
        }
        people[place] = person
    }

    /// Homes after a stranger's own course, for somebody outside this household.
    mutating func settleApart(_ person: inout Person) {
        person.stays = stays(from: Int.min, first: geography.home(&dice), moves: moves())
        person.lines = [Line(from: Int.min, phone: mobile())]
        person.landline = dice.happens(0.3) ? landline() : 0
        person.mixedWith = -1
    }

    private mutating func moves() -> Int {
        let share = dice.share()
        let limits = [0.42, 0.7, 0.85, 0.93, 0.97]
        return limits.count { share >= $0 }
    }

    private mutating func stays(from: Int, first: Home, moves: Int) -> [Stay] {
        var made = [Stay(from: from, home: first)]
        guard moves > 0 else { return made }
        let start = max(from, Self.firstRecord)
        guard start < Self.today else { return made }
        let days = (0..<moves).map { _ in dice.among(start, Self.today) }.sorted()
        for day in days {
            let last = made[made.count - 1].home
            let home = dice.happens(0.65) ? geography.near(last, &dice) : geography.home(&dice)
            made.append(Stay(from: day, home: home))
        }
        return made
    }

    /// 071 and 072 belong to no network, and 01632 to no place.
    mutating func mobile() -> Int { 7_100_000_000 + dice.below(200_000_000) }

    mutating func landline() -> Int { 1_632_000_000 + dice.below(1_000_000) }
}
