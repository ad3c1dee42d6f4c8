import Domain

/// How likely a recorded person is the one looked for, with what speaks for and against.
public struct Comparison: Hashable, Sendable {
    /// One thing that speaks for (positive) or against (negative); a missing field does neither.
    public struct Ground: Hashable, Sendable {
        public enum Kind: String, Sendable {
            case sameGivenName, sameFamilyName, namesSoundAlike, sameBirthDay, birthDaySwapped
            case otherBirthDay, samePostcode, samePhone, otherFamilyName, otherGivenName
        }

        public var kind: Kind
        public var weight: Int

        public init(kind: Kind, weight: Int) {
            self.kind = kind
            self.weight = weight
        }
    }

    public var grounds: [Ground]
    public var weight: Int { grounds.reduce(0) { $0 + $1.weight } }

    /// Compares field by field.
    ///
    /// Weights are in tenths of a doubling of the odds.
    public static func compare(_ query: PersonQuery, _ recorded: PersonQuery) -> Comparison {
        var grounds: [Ground] = []
        func add(_ kind: Ground.Kind, _ weight: Int) {
            grounds.append(Ground(kind: kind, weight: weight))
        }
        compareNames(
            Set(query.givenParts), Set(recorded.givenParts), same: .sameGivenName,
            other: .otherGivenName, 40, add)
        compareNames(
            Set(query.familyParts), Set(recorded.familyParts), same: .sameFamilyName,
            other: .otherFamilyName, 60, add)
        if let born = query.born, let other = recorded.born {
            let (year, month, day) = other.components
            if born == other {
                add(.sameBirthDay, 120)
            } else if born == Day(year, day, month) {
                add(.birthDaySwapped, 70)
            } else {
                add(.otherBirthDay, -60)
            }
        }
        if let postcode = SearchTokens.normalisedPostcode(query.postcode),
            postcode == SearchTokens.normalisedPostcode(recorded.postcode)
        {
            add(.samePostcode, 60)
        }
        if let phone = SearchTokens.normalisedPhone(query.phone),
            phone == SearchTokens.normalisedPhone(recorded.phone)
        {
            add(.samePhone, 80)
        }
        return Comparison(grounds: grounds)
    }

    private static func compareNames(
        _ left: Set<String>, _ right: Set<String>, same: Ground.Kind, other: Ground.Kind,
        _ weight: Int, _ add: (Ground.Kind, Int) -> Void
    ) {
        guard !left.isEmpty, !right.isEmpty else { return }
        if !left.isDisjoint(with: right) {
            add(same, weight)
        } else if !Set(left.map(Names.soundKey)).isDisjoint(with: right.map(Names.soundKey)) {
            add(.namesSoundAlike, weight / 2)
        } else {
            add(other, -weight / 2)
        }
    }
}
