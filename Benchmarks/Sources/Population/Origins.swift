/// The communities of the first population, with their share of it.
struct Origins: Sendable {
    private(set) var all: [Origin] = []
    private var shares: [Double] = []
    private let weights: Weighted

    init(_ lexicon: inout Lexicon) {
        var made = Making(lexicon: lexicon)
        made.isles()
        made.continent()
        made.asia()
        made.africa()
        made.lexicon.learnShortForms(Nicknames.forms)
        made.lexicon.learnSpellings(Spellings.groups)
        lexicon = made.lexicon
        all = made.all
        shares = made.shares
        weights = Weighted(made.shares)
    }

    func pick(_ dice: inout Dice) -> Int { weights.pick(&dice) }

    /// What the lists are put together with.
    struct Making {
        var lexicon: Lexicon
        var all: [Origin] = []
        var shares: [Double] = []

        mutating func add(_ share: Double, _ origin: Origin) {
            shares.append(share)
            all.append(origin)
        }

        mutating func choice(
            _ text: String, more: [String] = [], offset: Double = 4, exponent: Double = 0.9
        ) -> Choice {
            var names = lexicon.numbers(text)
            let known = Set(names)
            names += lexicon.numbers(more).filter { !known.contains($0) }
            return Choice(names, offset: offset, exponent: exponent)
        }

        /// Every start with every end, in an order that is not the alphabet's.
        func joined(_ starts: String, _ ends: String, keep: Double = 1) -> [String] {
            var dice = Dice(seed: UInt64(starts.utf8.count * 1000 + ends.utf8.count))
            let ends = ends.split(whereSeparator: \.isWhitespace).map(String.init)
            var names: [String] = []
            for start in starts.split(whereSeparator: \.isWhitespace) {
                for end in ends where dice.happens(keep) {
                    names.append(
                        start + String(start.last == end.first ? end.dropFirst() : end[...]))
                }
            }
            for place in stride(from: names.count - 1, to: 0, by: -1) {
                names.swapAt(place, dice.below(place + 1))
            }
            return names
        }

        func sons(_ lead: String, of names: String) -> [String] {
            names.split(whereSeparator: \.isWhitespace).map { lead + $0 }
        }
    }
}

extension Origins.Making {
    mutating func isles() {
        let places = joined(EnglishNames.placeStarts, EnglishNames.placeEnds, keep: 0.85)
        let sons = joined(EnglishNames.fathers, "s son", keep: 0.9)
        let english = Origin(
            women: EnglishNames.women.map { choice($0) }, men: EnglishNames.men.map { choice($0) },
            surnames: choice(EnglishNames.surnames, more: sons + places, offset: 6, exponent: 0.92),
            otherSpelling: 0.03, middleNames: 0.85)
        add(0.56, english)
        var welsh = english
        welsh.women[2] = choice(IslesNames.welshWomen)
        welsh.women[3] = choice(IslesNames.welshWomen)
        welsh.men[1] = choice(IslesNames.welshMen)
        welsh.men[2] = choice(IslesNames.welshMen)
        welsh.surnames = choice(IslesNames.welshSurnames, offset: 2, exponent: 1)
        welsh.otherSpelling = 0.05
        add(0.05, welsh)
        let mac = self.sons("Mac", of: IslesNames.sonsOf)
        let mc = self.sons("Mc", of: IslesNames.sonsOf)
        var scottish = english
        scottish.women[1] = choice(IslesNames.scottishWomen)
        scottish.men[1] = choice(IslesNames.scottishMen)
        scottish.men[2] = choice(IslesNames.scottishMen)
        scottish.surnames = choice(IslesNames.scottishSurnames, more: mac + mc)
        add(0.04, scottish)
        var irish = english
        irish.women[1] = choice(IslesNames.irishWomen)
        irish.women[2] = choice(IslesNames.irishWomen)
        irish.men[1] = choice(IslesNames.irishMen)
        irish.men[2] = choice(IslesNames.irishMen)
        irish.surnames = choice(
            IslesNames.irishSurnames, more: self.sons("O'", of: IslesNames.grandsonsOf) + mc)
        irish.otherSpelling = 0.08
        add(0.045, irish)
        var caribbean = english
        caribbean.women[2] = choice(IslesNames.caribbeanWomen)
        caribbean.men[2] = choice(IslesNames.caribbeanMen)
        caribbean.surnames = choice(IslesNames.caribbeanSurnames, more: places, offset: 3)
        caribbean.takesName = 0.6
        add(0.02, caribbean)
    }

    mutating func continent() {
        let men = joined(ContinentNames.polishStems, ContinentNames.polishEnds, keep: 0.5)
        add(
            0.03,
            Origin(
                women: [choice(ContinentNames.polishWomen)],
                men: [choice(ContinentNames.polishMen)],
                surnames: choice(ContinentNames.polishSurnames, more: men),
                takesName: 0.8, joinsNames: 0.1, otherSpelling: 0.12, middleNames: 0.4))
        let escu = joined(ContinentNames.romanianStems, ContinentNames.romanianEnds, keep: 0.8)
        add(
            0.03,
            Origin(
                women: [choice(ContinentNames.romanianWomen)],
                men: [choice(ContinentNames.romanianMen)],
                surnames: choice(ContinentNames.romanianSurnames, more: escu),
                takesName: 0.8, otherSpelling: 0.1, swapped: 0.05, middleNames: 0.5))
        add(
            0.012,
            Origin(
                women: [choice(ContinentNames.turkishWomen)],
                men: [choice(ContinentNames.turkishMen)],
                surnames: choice(ContinentNames.turkishSurnames),
                takesName: 0.8, otherSpelling: 0.15, middleNames: 0.15))
        add(
            0.015,
            Origin(
                women: [choice(ContinentNames.portugueseWomen)],
                men: [choice(ContinentNames.portugueseMen)],
                surnames: choice(ContinentNames.portugueseSurnames, offset: 3),
                takesName: 0.3, joinsNames: 0.3, otherSpelling: 0.1, middleNames: 0.6))
        add(
            0.02,
            Origin(
                women: [choice(ContinentNames.balticWomen)],
                men: [choice(ContinentNames.balticMen)],
                surnames: choice(ContinentNames.balticSurnames),
                takesName: 0.8, otherSpelling: 0.2, swapped: 0.03, middleNames: 0.15))
    }

    mutating func asia() {
        let women = choice(AsianNames.muslimWomen, offset: 6)
        let men = choice(AsianNames.muslimMen, offset: 2)
        add(
            0.065,
            Origin(
                women: [women], men: [men],
                surnames: choice(AsianNames.muslimSurnames, offset: 2, exponent: 1),
                takesName: 0.15, joinsNames: 0.01, otherSpelling: 0.25, swapped: 0.02,
                unknownBirthday: 0.03, middleNames: 0.3,
                womensLast: choice(
                    "Begum Bibi Khatun Akhtar Sultana Parveen Kauser Bano Khanom Nessa Jabeen"),
                womensLastShare: 0.45))
        add(
            0.025,
            Origin(
                women: [choice(AsianNames.hinduWomen)], men: [choice(AsianNames.hinduMen)],
                surnames: choice(AsianNames.hinduSurnames, offset: 1.5, exponent: 1),
                takesName: 0.65, otherSpelling: 0.12, middleNames: 0.5))
        let sikh = choice("", more: joined(AsianNames.sikhStarts, AsianNames.sikhEnds, keep: 0.8))
        add(
            0.02,
            Origin(
                women: [sikh], men: [sikh],
                surnames: choice(AsianNames.sikhSurnames, offset: 1, exponent: 0.9),
                takesName: 0.4, otherSpelling: 0.12, middleNames: 0.1,
                customMiddle: [lexicon.number("Kaur"), lexicon.number("Singh")]))
        let pairs = joined(AsianNames.chineseSyllables, AsianNames.chineseSyllables.lowercased())
        add(
            0.013,
            Origin(
                women: [choice(AsianNames.chineseEnglishWomen, more: pairs, exponent: 0.7)],
                men: [choice(AsianNames.chineseEnglishMen, more: pairs, exponent: 0.7)],
                surnames: choice(AsianNames.chineseSurnames, offset: 3),
                takesName: 0.05, otherSpelling: 0.06, swapped: 0.1, middleNames: 0.15))
        add(
            0.012,
            Origin(
                women: [choice(AsianNames.afghanWomen)], men: [choice(AsianNames.afghanMen)],
                surnames: choice(AsianNames.afghanSurnames),
                takesName: 0.1, otherSpelling: 0.25, swapped: 0.04, unknownBirthday: 0.2,
                middleNames: 0.1))
    }

    mutating func africa() {
        let yoruba = joined(AfricanNames.yorubaStarts, AfricanNames.yorubaEnds, keep: 0.7)
        let families = joined(AfricanNames.yorubaStarts, AfricanNames.yorubaSurnameEnds, keep: 0.7)
        add(
            0.035,
            Origin(
                women: [choice(AfricanNames.westWomen, more: yoruba)],
                men: [choice(AfricanNames.westMen, more: yoruba)],
                surnames: choice(AfricanNames.westSurnames, more: families, offset: 5),
                takesName: 0.6, joinsNames: 0.08, otherSpelling: 0.1, swapped: 0.04,
                middleNames: 0.75))
        add(
            0.018,
            Origin(
                women: [choice(AfricanNames.eastWomen)], men: [choice(AfricanNames.eastMen)],
                surnames: choice(AfricanNames.eastSurnames, offset: 2, exponent: 1),
                takesName: 0.03, joinsNames: 0, otherSpelling: 0.25, swapped: 0.04,
                unknownBirthday: 0.2, middleNames: 0.5, patronymic: 0.7))
        add(
            0.02,
            Origin(
                women: [choice(AfricanNames.arabWomen)], men: [choice(AfricanNames.arabMen)],
                surnames: choice(AfricanNames.arabSurnames, offset: 3),
                takesName: 0.1, joinsNames: 0, otherSpelling: 0.25, swapped: 0.03,
                unknownBirthday: 0.06, middleNames: 0.35, patronymic: 0.2))
    }
}
