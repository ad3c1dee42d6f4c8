/// Weighs one record against many, and puts a pair aside as soon as it cannot reach the odds asked
/// for.
///
/// Of twenty pairs that share enough to be compared nineteen are of two people. What is quickly
/// compared comes first; before each further step the best that the other fields could say is added
/// to what was found. A pair that stays is weighed by the model as everywhere else, so that the odds
/// are the same to the last bit.
///
/// Not to be shared between tasks: it holds what was worked out for one record.
final class Weighing {
    private let model: MatchModel
    private let least: Float
    /// What each level says for one person against strangers and against relatives, less the most
    /// that any level of its field could say: never above 0.
    private let losses: UnsafeMutablePointer<SIMD2<Float>>
    /// The most that all fields together could say, before names are reckoned with.
    private let most: SIMD2<Float>
    /// The same with the record's names, and what is left of it when they are not the same.
    private var start = SIMD2<Float>()
    private var otherGiven = SIMD2<Float>()
    private var otherFamily = SIMD2<Float>()

    /// Sums in another order differ in their last bits.
    private static let slack: Float = 0.01
    /// How far the rarities of two names may be apart: see `MatchModel`.
    private static let widestRarity: Float = 12

    init(_ model: MatchModel, least: Float) {
        self.model = model
        self.least = least
        let losses = UnsafeMutablePointer<SIMD2<Float>>.allocate(capacity: Field.levelCount)
        self.losses = losses
        var most = SIMD2(model.priorSame, model.priorSame - model.priorRelative)
        most += Weighing.slack - least
        for field in Field.allCases {
            let start = Field.starts[field.rawValue]
            let places = start..<(start + field.levels)
            for place in places {
                (losses + place).initialize(to: Weighing.weight(model, place))
            }
            guard field != .given, field != .family else { continue }
            let best = places.reduce(losses[start]) { pointwiseMax($0, losses[$1]) }
            for place in places { losses[place] -= best }
            most += best
        }
        self.most = most
    }

    deinit { losses.deallocate() }

    private static func weight(_ model: MatchModel, _ place: Int) -> SIMD2<Float> {
        SIMD2(
            model.onePerson[place] - model.strangers[place],
            model.onePerson[place] - model.relatives[place])
    }

    /// Sets the record that others are weighed against.
    ///
    /// How common its names are limits what agreeing on them can say: the other's name, where it is
    /// only alike, makes it less and never more.
    func begin(_ form: PersonForm) {
        let given = names(.given, -model.rarity(ofGiven: form))
        let family = names(.family, -model.rarity(ofFamily: form))
        start = most + given.best + family.best
        otherGiven = given.bestOther - given.best
        otherFamily = family.bestOther - family.best
    }

    private func names(_ field: Field, _ rarity: Float) -> (
        best: SIMD2<Float>, bestOther: SIMD2<Float>
    ) {
        let start = Field.starts[field.rawValue]
        var best = SIMD2<Float>(repeating: -.infinity)
        var bestOther = best
        for level in 0..<field.levels {
            var weight = Weighing.weight(model, start + level)
            weight.x += rarity * MatchModel.shareOfRarity(field, level)
            best = pointwiseMax(best, weight)
            if level != 1 { bestOther = pointwiseMax(bestOther, weight) }
            losses[start + level] = weight
        }
        for level in 0..<field.levels { losses[start + level] -= best }
        return (best, bestOther)
    }

    /// The odds that two records are one person's, as a logarithm to the base 2; nil when they are
    /// less than what was asked for.
    ///
    /// One of the two is the record that was set.
    func odds(_ form: PersonForm, _ other: PersonForm) -> Float? {
        var agreement = Agreement()
        agreement.compareNumbers(form, other)
        let places = agreement.places
        var room = start
        room += losses[Int(places.3)]
        room += losses[Int(places.4)]
        room += losses[Int(places.6)]
        room += losses[Int(places.7)]
        room += losses[Int(places.8)]
        var names = SIMD2<Float>()
        if form.given != other.given { names += otherGiven }
        if form.family != other.family {
            if form.secondFamily.isEmpty, other.secondFamily.isEmpty {
                names += otherFamily
            } else {
                // Written together they may be one surname, whose rarity is either record's.
                names += Weighing.widestRarity
            }
        }
        guard (room + names).min() >= 0 else { return nil }
        agreement.home = HomeLevel(form, other)
        room += losses[Int(agreement.places.5)]
        guard (room + names).min() >= 0 else { return nil }
        agreement.compareNames(form, other)
        let named = agreement.places
        room += losses[Int(named.0)] + losses[Int(named.1)] + losses[Int(named.2)]
        if agreement.family == .same, form.family != other.family { room += Weighing.widestRarity }
        guard room.min() >= 0 else { return nil }
        let odds = model.odds(agreement, model.evidence(agreement, form, other))
        return odds >= least ? odds : nil
    }
}
