/// Makes the households of the second population: not only families, but people who share a house,
/// and three generations under one roof.
struct SecondHouseholds {
    static let today = Days.of(2026, 9, 30)
    static let firstRecord = Days.of(2012, 4, 1)

    let communities: Communities
    let lexicon: Lexicon
    let places: Places
    var dice: Dice
    private(set) var people: [Person] = []
    private var homes: [Stay] = []
    private var homeLine = 0
    private var mobileOfHome = 0

    init(records: Int, seed: UInt64) {
        var lexicon = Lexicon()
        communities = Communities(&lexicon)
        self.lexicon = lexicon
        places = Places(records: records)
        dice = Dice(seed: seed &+ 0x2222)
    }

    mutating func next() {
        people.removeAll(keepingCapacity: true)
        homes = course(from: Int.min)
        homeLine = dice.happens(0.5) ? 1_632_000_000 + dice.below(1_000_000) : 0
        mobileOfHome = mobile()
        let community = communities.pick(&dice)
        let kind = dice.share()
        if kind < 0.3 {
            people.append(someone(dice.happens(0.5), born(1928, 2006), community))
        } else if kind < 0.42 {
            sharers()
        } else if kind < 0.55 {
            parents(community, born(1930, 2002))
        } else if kind < 0.9 {
            parents(community, born(1955, 2000))
            if dice.happens(0.35) { people.removeFirst() }
            children(of: people.count - 1)
        } else {
            parents(community, born(1935, 1958))
            let family = people[0].birthName
            let year = Days.year(people[1].born) + 24
            people.append(
                someone(dice.happens(0.5), Days.of(year, 5, 1) + dice.below(900), community))
            people[2].birthName = family
            children(of: 2)
        }
        for place in people.indices { settle(place, sharing: kind >= 0.3 && kind < 0.42) }
    }

    private mutating func born(_ first: Int, _ last: Int) -> Int {
        Days.of(dice.among(first, last), 1, 1) + dice.below(365)
    }

    private mutating func sharers() {
        for _ in 0..<dice.among(2, 6) {
            people.append(
                someone(dice.happens(0.4), born(1975, 2007), communities.pick(&dice)))
        }
    }

    private mutating func parents(_ community: Int, _ day: Int) {
        let other = dice.happens(0.25) ? communities.pick(&dice) : community
        people.append(someone(false, day, community))
        people.append(someone(true, day + dice.among(-2500, 2500), other))
        let custom = communities.all[community]
        // He takes hers about one time in seven.
        let (taker, giver) = dice.happens(0.14) ? (0, 1) : (1, 0)
        people[taker].marriedOn =
            max(people[0].born, people[1].born, Self.firstRecord - 25 * 365) + 19 * 365
            + dice.below(20 * 365)
        let share = dice.share()
        let (own, theirs) = (people[taker].birthName.first, people[giver].birthName.first)
        if share < custom.takesName {
            people[taker].marriedName = LastName(first: theirs)
        } else if share < custom.takesName + custom.bothNames {
            people[taker].marriedName = LastName(first: own, second: theirs)
        }
        if dice.happens(0.25) {
            people[taker].endedOn = people[taker].marriedOn + dice.among(500, 5000)
        }
    }

    private mutating func children(of place: Int) {
        let parent = people[place]
        let custom = communities.all[parent.origin]
        var family = LastName(first: people[0].birthName.first)
        let mother = parent.birthName.first
        if custom.twoNames, mother != family.first {
            family.second = mother
        } else if dice.happens(0.25) {
            family = LastName(first: mother)
        }
        var day = parent.born + dice.among(17 * 365, 36 * 365)
        for _ in 0..<dice.among(1, 4) where day < Self.today - 10 {
            var child = someone(dice.happens(0.5), day, parent.origin)
            child.birthName = family
            // A son of his father's name, or a daughter of her mother's.
            if dice.happens(0.05), let older = people.first(where: { $0.woman == child.woman }) {
                child.given = older.given
            }
            people.append(child)
            for _ in 0..<2 where dice.happens(0.02) { twin(of: child) }
            day += dice.among(330, 1900)
        }
    }

    private mutating func twin(of child: Person) {
        var twin = someone(dice.happens(0.7) ? child.woman : !child.woman, child.born, child.origin)
        twin.birthName = child.birthName
        // Many have names of one beginning.
        for _ in 0..<25 where lexicon.first(twin.given) != lexicon.first(child.given) {
            twin.given = given(twin)
        }
        for _ in 0..<25 where twin.given == child.given { twin.given = given(twin) }
        people.append(twin)
    }

    mutating func someone(_ woman: Bool, _ born: Int, _ community: Int) -> Person {
        let custom = communities.all[community]
        var person = Person(
            woman: woman, born: born, origin: community, given: 0,
            birthName: LastName(first: custom.families.pick(&dice)))
        person.given = given(person)
        if custom.twoNames { person.birthName.second = custom.families.pick(&dice) }
        if dice.happens(custom.firstOfYear) { person.born = Days.of(Days.year(born), 1, 1) }
        if dice.happens(0.45) { person.middle = given(person) }
        let short = lexicon.shortForms[Int(person.given)]
        if !short.isEmpty, dice.happens(0.35) {
            person.known = short[dice.below(short.count)]
            person.goesByKnown = dice.happens(0.3)
        }
        person.goesByMiddle = person.middle >= 0 && dice.happens(0.07)
        person.records = recordCount()
        return person
    }

    private mutating func given(_ person: Person) -> Int32 {
        let custom = communities.all[person.origin]
        return (person.woman ? custom.women : custom.men).pick(&dice)
    }

    private mutating func recordCount() -> Int {
        guard dice.happens(0.66) else { return 0 }
        let share = dice.share()
        return 1 + [0.58, 0.83, 0.925, 0.97, 0.992].count { share >= $0 }
    }

    private mutating func settle(_ place: Int, sharing: Bool) {
        var person = people[place]
        person.landline = homeLine
        let alone = sharing || (place > 1 ? dice.happens(0.4) : dice.happens(0.2))
        if alone {
            let leaving = max(person.born + 16 * 365, Self.firstRecord)
            person.stays = homes.filter { $0.from < leaving }
            if leaving < Self.today {
                person.stays += course(from: leaving + dice.below(Self.today - leaving))
            }
            if person.stays.count > 6 { person.stays.removeFirst(person.stays.count - 6) }
        } else {
            person.stays = homes
        }
        // Some families have one telephone for all of them; most people one of their own.
        let phone = !sharing && dice.happens(0.25) ? mobileOfHome : mobile()
        person.lines = [Line(from: Int.min, phone: phone)]
        for _ in 0..<dice.below(4) {
            person.lines.append(
                Line(from: dice.among(Self.firstRecord, Self.today), phone: mobile()))
        }
        person.lines.sort { $0.from < $1.from }
        person.mixedWith = people.count > 1 ? (place + 1) % people.count : -1
        people[place] = person
    }

    mutating func settleApart(_ person: inout Person) {
        person.stays = course(from: Int.min)
        person.lines = [Line(from: Int.min, phone: mobile())]
        person.landline = 0
        person.mixedWith = -1
    }

    /// Homes from some day on: few move never, some five times, and far as often as near.
    private mutating func course(from: Int) -> [Stay] {
        var made = [Stay(from: from, home: places.home(&dice))]
        let share = dice.share()
        let moves = [0.3, 0.6, 0.8, 0.9, 0.96].count { share >= $0 }
        let days = (0..<moves).map { _ in
            dice.among(max(from, Self.firstRecord), Self.today)
        }
        for day in days.sorted() {
            let last = made[made.count - 1].home
            made.append(
                Stay(
                    from: day,
                    home: dice.happens(0.45) ? places.near(last, &dice) : places.home(&dice)))
        }
        return made
    }

    mutating func mobile() -> Int { 7_200_000_000 + dice.below(99_999_999) }
}

extension SecondHouseholds {
    /// Somebody who is in no record, for a question that nobody is the answer to.
    mutating func stranger(like place: Int) -> Person {
        let known = people[place]
        let kind = dice.share()
        var made = someone(dice.happens(0.5), born(1930, 2015), communities.pick(&dice))
        settleApart(&made)
        if kind < 0.3 { return made }
        if kind < 0.55 {
            // Same names, another day and place.
            made = someone(known.woman, born(1930, 2012), known.origin)
            if abs(made.born - known.born) < 40 { made.born -= 500 }
            made.given = known.given
            made.birthName = known.birthName
            settleApart(&made)
        } else if kind < 0.85 {
            // A relative of the same house.
            let twin = dice.happens(0.06)
            let apart = (dice.happens(0.6) ? 1 : 25) * dice.among(330, 1500)
            made = someone(dice.happens(0.5), twin ? known.born : known.born - apart, known.origin)
            for _ in 0..<9 where people.contains(where: { $0.given == made.given }) {
                made.given = given(made)
            }
            made.birthName = known.birthName
            made.stays = known.stays
            made.lines = dice.happens(0.4) ? known.lines : [Line(from: Int.min, phone: mobile())]
            made.landline = known.landline
        } else {
            // Somebody who has the number, or the house, of another now.
            made.stays = [known.stays[0]]
            if dice.happens(0.5) { made.lines = known.lines }
        }
        return made
    }
}
