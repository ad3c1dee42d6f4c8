#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Tells how likely two records are one person's.
///
/// The weight of a level is the logarithm to the base 2 of how much more often it occurs among
/// records of one person than among others: each bit doubles the odds.
public struct MatchModel: Sendable {
    public let rates: Rates
    let names: NameFrequencies
    /// How many records there are to be found.
    public let population: Int

    let onePerson: [Float]
    let relatives: [Float]
    let strangers: [Float]
    /// Odds before anything is compared, as logarithms.
    let priorSame: Float
    let priorRelative: Float
    /// The average share of a name, against which a rare or common one is set.
    private let usualGiven: Float
    private let usualFamily: Float

    public init(
        rates: Rates = .usual, names: NameFrequencies = NameFrequencies(), population: Int
    ) {
        self.rates = rates
        self.names = names
        self.population = max(population, 1)
        onePerson = rates.onePerson.map(log2f)
        relatives = rates.relatives.map(log2f)
        strangers = rates.strangers.map(log2f)
        let size = Float(max(population, 50))
        priorSame = log2f(rates.samePerRecord / size)
        priorRelative = log2f(rates.relativesPerRecord / size)
        usualGiven = log2f(rates.strangers[1])
        usualFamily = log2f(rates.strangers[Field.starts[Field.family.rawValue] + 1])
    }

    /// Whether the records are of people who have relatives among them: test files have none, and
    /// nobody is held apart from a twin who cannot be there.
    var hasHouseholds: Bool { rates.relativesPerRecord >= 0.1 }

    /// What the three kinds of pairs make of an agreement, as logarithms.
    struct Evidence {
        var same: Float
        var relative: Float
        var stranger: Float
    }

    func evidence(
        _ agreement: Agreement, _ left: PersonForm, _ right: PersonForm
    ) -> Evidence {
        let places = agreement.places
        var sums = Evidence(same: 0, relative: 0, stranger: 0)
        onePerson.withUnsafeBufferPointer { one in
            relatives.withUnsafeBufferPointer { relative in
                strangers.withUnsafeBufferPointer { stranger in
                    func add(_ place: UInt8) {
                        sums.same += one[Int(place)]
                        sums.relative += relative[Int(place)]
                        sums.stranger += stranger[Int(place)]
                    }
                    add(places.0)
                    add(places.1)
                    add(places.2)
                    add(places.3)
                    add(places.4)
                    add(places.5)
                    add(places.6)
                    add(places.7)
                    add(places.8)
                }
            }
        }
        sums.stranger += nameRarity(agreement, left, right)
        return sums
    }

    /// How much rarer or commoner than usual it is among strangers to agree on these names.
    ///
    /// In full where the names are the same; by half where they are only alike, for the
    /// commoner of the two. Never rarer than the whole name is in the records.
    func nameRarity(_ agreement: Agreement, _ left: PersonForm, _ right: PersonForm) -> Float {
        let apart =
            givenRarity(agreement, left, right) + familyRarity(agreement, left, right)
        guard agreement.given == .same, agreement.family == .same else { return apart }
        let share = max(names.othersShare(left), names.othersShare(right))
        return share > 0 ? max(apart, log2f(share) - usualGiven - usualFamily) : apart
    }

    func givenRarity(_ agreement: Agreement, _ left: PersonForm, _ right: PersonForm) -> Float {
        switch agreement.given {
        case .same: rarity(names.given, left.given, left.given, usualGiven)
        case .respelled, .shortForm, .slip, .soundsAlike:
            rarity(names.given, left.given, right.given, usualGiven) / 2
        default: 0
        }
    }

    func familyRarity(_ agreement: Agreement, _ left: PersonForm, _ right: PersonForm) -> Float {
        switch agreement.family {
        case .same: rarity(names.family, left.family, left.family, usualFamily)
        case .respelled, .slip, .soundsAlike:
            rarity(names.family, left.family, right.family, usualFamily) / 2
        default: 0
        }
    }

    /// What part of a name's rarity counts at a level: all where it is the same, half where it is
    /// alike.
    static func shareOfRarity(_ field: Field, _ level: Int) -> Float {
        switch field {
        case .given:
            switch GivenLevel(rawValue: UInt8(level)) {
            case .same: 1
            case .respelled, .shortForm, .slip, .soundsAlike: 0.5
            default: 0
            }
        case .family:
            switch FamilyLevel(rawValue: UInt8(level)) {
            case .same: 1
            case .respelled, .slip, .soundsAlike: 0.5
            default: 0
            }
        default: 0
        }
    }

    /// How much rarer or commoner than usual a record's own names are.
    func rarity(ofGiven form: PersonForm) -> Float {
        rarity(names.given, form.given, form.given, usualGiven)
    }

    func rarity(ofFamily form: PersonForm) -> Float {
        rarity(names.family, form.family, form.family, usualFamily)
    }

    private func rarity(
        _ counts: NameCounts, _ left: PackedName, _ right: PackedName, _ usual: Float
    ) -> Float {
        guard counts.total > 0 else { return 0 }
        let share = max(counts.share(of: left), counts.share(of: right))
        return min(max(log2f(share) - usual, -7), 5)
    }

    /// The odds that two records are one person's, as a logarithm to the base 2.
    public func odds(_ left: PersonForm, _ right: PersonForm) -> Float {
        let agreement = Agreement(left, right)
        return odds(agreement, evidence(agreement, left, right))
    }

    func odds(_ agreement: Agreement, _ evidence: Evidence) -> Float {
        let odds = freeOdds(evidence)
        guard let safeguard = Safeguard.of(agreement),
            hasHouseholds || !safeguard.isAboutRelatives
        else { return odds }
        return min(odds, safeguard.most)
    }

    /// The odds before anything is held down.
    func freeOdds(_ evidence: Evidence) -> Float {
        priorSame + evidence.same
            - MatchModel.sum(evidence.stranger, priorRelative + evidence.relative)
    }

    /// What keeps two records from ever being put together over a third one, if anything does.
    func holdsApart(_ left: PersonForm, _ right: PersonForm) -> Safeguard? {
        guard hasHouseholds, let safeguard = Safeguard.of(Agreement(left, right)),
            safeguard == .twins || safeguard == .parentAndChild
        else { return nil }
        return safeguard
    }

    /// The logarithm of the sum of two numbers given by theirs.
    static func sum(_ left: Float, _ right: Float) -> Float {
        let (high, low) = left > right ? (left, right) : (right, left)
        let difference = low - high
        return difference < -20 ? high : high + log2f(1 + exp2f(difference))
    }

    /// The probability that odds stand for.
    public static func probability(odds: Float) -> Double {
        1 / (1 + exp2(-Double(odds)))
    }
}
