#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What speaks for two records being one person's and what against, with the weight of each.
///
/// A weight is a logarithm to the base 2: each whole one doubles the odds, or halves them. All
/// weights together, the starting point among them, are the odds.
public struct Explanation: Hashable, Sendable {
    /// One thing that speaks for or against.
    public struct Ground: Hashable, Sendable {
        public enum Kind: Hashable, Sendable {
            /// How likely any two records are one person's before they are compared; the number
            /// of records that were looked through.
            case start(among: Int)
            case given(GivenLevel)
            case middle(MiddleLevel)
            case family(FamilyLevel)
            case birth(BirthLevel)
            case sex(SexLevel)
            case home(HomeLevel)
            case phone(PhoneLevel)
            case nhs(NHSLevel)
            case police(PoliceLevel)
            /// Relatives of one household would agree on as much.
            case relatives
            case safeguard(Safeguard)
        }

        public var kind: Kind
        public var weight: Float
        /// How much commoner than usual the name is, as a weight is counted; below zero, it is rare.
        public var rarity: Float

        public init(kind: Kind, weight: Float, rarity: Float = 0) {
            self.kind = kind
            self.weight = weight
            self.rarity = rarity
        }

        /// The weight in tenths of a doubling.
        public var tenths: Int { Int((weight * 10).rounded()) }

        /// A word for records that outlive the sentences: the field and its level.
        public var name: String {
            switch kind {
            case .start: "start"
            case .given(let level): "given.\(level)"
            case .middle(let level): "middle.\(level)"
            case .family(let level): "surname.\(level)"
            case .birth(let level): "birth.\(level)"
            case .sex(let level): "sex.\(level)"
            case .home(let level): "home.\(level)"
            case .phone(let level): "phone.\(level)"
            case .nhs(let level): "nhs.\(level)"
            case .police(let level): "police.\(level)"
            case .relatives: "relatives"
            case .safeguard(let safeguard): "safeguard.\(safeguard.rawValue)"
            }
        }

        /// Whether it is what was so before anything was compared.
        public var isStart: Bool {
            if case .start = kind { return true }
            return false
        }
    }

    public var grounds: [Ground]

    /// The odds, as a logarithm to the base 2.
    public var odds: Float { grounds.reduce(0) { $0 + $1.weight } }

    public var probability: Double { MatchModel.probability(odds: odds) }

    public var likelihood: Likelihood { Likelihood(odds: odds) }
}

/// How sure it is that two records are one person's, in the words that workers see.
///
/// Whatever it is, nothing is merged without a person.
public enum Likelihood: String, Codable, Sendable, CaseIterable, Comparable {
    case unlikely, possible, probable, same

    /// From this probability on.
    public var least: Double {
        switch self {
        case .unlikely: 0
        case .possible: 0.2
        case .probable: 0.9
        case .same: 0.99
        }
    }

    public init(odds: Float) {
        let probability = MatchModel.probability(odds: odds)
        self = Likelihood.allCases.last { probability >= $0.least } ?? .unlikely
    }

    public static func < (left: Likelihood, right: Likelihood) -> Bool { left.least < right.least }
}

extension MatchModel {
    /// What speaks for and against two records, field by field.
    ///
    /// A field that one of them lacks has no ground.
    public func explanation(_ left: PersonForm, _ right: PersonForm) -> Explanation {
        let agreement = Agreement(left, right)
        let evidence = evidence(agreement, left, right)
        var grounds: [Explanation.Ground] = [
            Explanation.Ground(kind: .start(among: population), weight: priorSame)
        ]
        func add(
            _ kind: Explanation.Ground.Kind, _ place: UInt8, _ rarity: Float = 0, own: Float = 0
        ) {
            grounds.append(
                Explanation.Ground(kind: kind, weight: weight(place) - rarity, rarity: own))
        }
        let places = agreement.places
        let rarity = splitRarity(agreement, left, right)
        let family = familyRarity(agreement, left, right)
        if agreement.given != .missing {
            add(.given(agreement.given), places.0, rarity.given, own: rarity.given)
        }
        if agreement.middle != .missing { add(.middle(agreement.middle), places.1) }
        if agreement.family != .missing {
            add(.family(agreement.family), places.2, rarity.family, own: family)
        }
        if agreement.birth != .missing { add(.birth(agreement.birth), places.3) }
        if agreement.sex != .missing { add(.sex(agreement.sex), places.4) }
        if agreement.home != .missing { add(.home(agreement.home), places.5) }
        if agreement.phone != .missing { add(.phone(agreement.phone), places.6) }
        if agreement.nhs != .missing { add(.nhs(agreement.nhs), places.7) }
        if agreement.police != .missing { add(.police(agreement.police), places.8) }
        let apart = priorSame + evidence.same - evidence.stranger
        let among = freeOdds(evidence)
        if among - apart < -0.05 {
            grounds.append(Explanation.Ground(kind: .relatives, weight: among - apart))
        } else {
            // Too little for a sentence, and still part of the odds.
            grounds[0].weight += among - apart
        }
        let odds = odds(agreement, evidence)
        if odds < among, let safeguard = Safeguard.of(agreement) {
            grounds.append(
                Explanation.Ground(kind: .safeguard(safeguard), weight: odds - among))
        }
        return Explanation(grounds: grounds)
    }

    /// The weight of a level by itself, of a name of usual rarity.
    private func weight(_ place: UInt8) -> Float {
        log2f(rates.onePerson[Int(place)]) - log2f(rates.strangers[Int(place)])
    }

    /// The rarity of the whole name, shared out to its two parts.
    private func splitRarity(
        _ agreement: Agreement, _ left: PersonForm, _ right: PersonForm
    ) -> (given: Float, family: Float) {
        let given = givenRarity(agreement, left, right)
        let family = familyRarity(agreement, left, right)
        return (given, family + nameRarity(agreement, left, right) - given - family)
    }
}
