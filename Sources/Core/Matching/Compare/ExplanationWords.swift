#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The sentences of an explanation in English.
///
/// Each says what was found, whether it speaks for or against one person, and how strongly: so many
/// times as often among records of one person as among others', or the reverse.
public struct ExplanationWords: Sendable {
    public init() {}

    /// A sentence for each ground, in their order.
    public func sentences(_ explanation: Explanation) -> [String] {
        explanation.grounds.map(sentence)
    }

    public func sentence(_ ground: Explanation.Ground) -> String {
        "\(found(ground.kind)): \(strength(ground.weight)) (\(signed(ground.weight)))."
    }

    /// The sentence without arithmetic, for people who decide.
    ///
    /// "The surname is the same, and rare: speaks strongly for."
    public func plain(_ ground: Explanation.Ground) -> String {
        "\(found(ground.kind))\(rarity(ground.rarity)): \(plainStrength(ground.weight))."
    }

    /// A probability as people say it: "94 in 100".
    ///
    /// Never rounded up, so that it does not look like the next band.
    public func chance(_ probability: Double) -> String {
        let whole = Int(probability * 100)
        if whole < 1 { return "less than 1 in 100" }
        return probability > 0.99 ? "more than 99 in 100" : "\(whole) in 100"
    }

    /// A name that twice as many or half as many have as usual is worth a word.
    private func rarity(_ rarity: Float) -> String {
        rarity <= -1 ? ", and rare" : rarity >= 1 ? ", and common" : ""
    }

    /// How a weight speaks, in five steps: from the odds of two to one, eight to one, and sixty-four to
    /// one on, in words that grow.
    private func plainStrength(_ weight: Float) -> String {
        let size = abs(weight)
        if size < 0.05 { return "speaks neither for nor against" }
        let side = weight > 0 ? "for" : "against"
        if size < 1 { return "speaks a little \(side)" }
        if size < 3 { return "speaks \(side)" }
        return size < 6 ? "speaks clearly \(side)" : "speaks strongly \(side)"
    }

    /// What was found and its weight, in a few words.
    public func brief(_ ground: Explanation.Ground) -> String {
        "\(found(ground.kind)) \(signed(ground.weight))"
    }

    /// "+7.2" or "−3.1".
    public func signed(_ weight: Float) -> String {
        let tenths = Int((abs(weight) * 10).rounded())
        let sign = tenths == 0 ? "" : weight < 0 ? "−" : "+"
        return "\(sign)\(tenths / 10).\(tenths % 10)"
    }

    /// How a weight speaks: "speaks for one person, 130 times as often", in two figures.
    func strength(_ weight: Float) -> String {
        if abs(weight) < 0.05 { return "speaks neither for nor against" }
        let times = times(exp2f(abs(weight)))
        return weight > 0
            ? "speaks for one person, \(times) times as likely"
            : "speaks against, \(times) times less likely"
    }

    private func times(_ factor: Float) -> String {
        if factor < 10 {
            let tenths = Int((factor * 10).rounded())
            return "\(tenths / 10).\(tenths % 10)"
        }
        if factor >= 1e9 { return "more than a billion" }
        var unit: Float = 1
        while factor / unit >= 100 { unit *= 10 }
        return grouped(Int64((factor / unit).rounded()) * Int64(unit))
    }

    private func grouped(_ number: Int64) -> String {
        var digits = String(number)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }

    func found(_ kind: Explanation.Ground.Kind) -> String {
        switch kind {
        case .start(let among):
            "Before anything is compared, among \(grouped(Int64(among))) records"
        case .given(let level): given(level)
        case .middle(let level): middle(level)
        case .family(let level): family(level)
        case .birth(let level): birth(level)
        case .sex(let level): level == .same ? "The sex is the same" : "The sex is another"
        case .home(let level): home(level)
        case .phone(let level): phone(level)
        case .nhs(let level): nhs(level)
        case .police(let level):
            level == .same ? "The police number is the same" : "The police number is another"
        case .relatives: "Relatives of one household would agree on as much"
        case .safeguard(let safeguard): held(safeguard)
        }
    }

    private func given(_ level: GivenLevel) -> String {
        switch level {
        case .missing: "A given name is missing"
        case .same: "The given name is the same"
        case .respelled: "The given name is another spelling of the same name"
        case .shortForm: "One given name is a short form of the other"
        case .slip: "The given names differ by a slip"
        case .soundsAlike: "The given names sound alike"
        case .initial: "One given name is the initial of the other"
        case .knownAs: "The given name is what the other is known as"
        case .middle: "The given name is the other's middle name"
        case .beginning: "One given name is the beginning of the other"
        case .other: "The given names are different"
        }
    }

    private func middle(_ level: MiddleLevel) -> String {
        switch level {
        case .missing: "A middle name is missing"
        case .same: "The middle name is the same"
        case .initial: "The middle names have the same initial"
        case .other: "The middle names are different"
        }
    }

    private func family(_ level: FamilyLevel) -> String {
        switch level {
        case .missing: "A surname is missing"
        case .same: "The surname is the same"
        case .respelled: "The surname is another spelling of the same name"
        case .slip: "The surnames differ by a slip"
        case .soundsAlike: "The surnames sound alike"
        case .onePart: "The surnames share a part"
        case .swapped: "Given name and surname are the same in the other order"
        case .beginning: "One surname is the beginning of the other"
        case .otherOfWoman: "The surnames are different, as they may be after a marriage"
        case .otherOfMan: "The surnames are different"
        }
    }

    private func birth(_ level: BirthLevel) -> String {
        switch level {
        case .missing: "A date of birth is missing"
        case .same: "The date of birth is the same"
        case .swapped: "The date of birth is the same with day and month exchanged"
        case .slip: "The dates of birth differ by a slip"
        case .otherYear: "Day and month of birth are the same and the year is another"
        case .yearOnly: "The year of birth is the same and no more of it is known"
        case .sameYear: "The year of birth is the same and the day is another"
        case .generation: "The dates of birth are a generation apart"
        case .other: "The dates of birth are different"
        }
    }

    private func home(_ level: HomeLevel) -> String {
        switch level {
        case .missing: "An address is missing"
        case .same: "The address is the same"
        case .slip: "The addresses differ by a slip"
        case .sameStreet: "The street or postcode is the same and a house number is missing"
        case .neighbour: "The street or postcode is the same and the house is another"
        case .sector: "The postcodes are of one sector"
        case .outward: "The postcodes are of one district"
        case .town: "The town is the same"
        case .elsewhere: "The addresses are in different places"
        }
    }

    private func phone(_ level: PhoneLevel) -> String {
        switch level {
        case .missing: "A telephone number is missing"
        case .same: "The telephone number is the same"
        case .slip: "The telephone numbers differ by a slip"
        case .other: "The telephone numbers are different"
        }
    }

    private func nhs(_ level: NHSLevel) -> String {
        switch level {
        case .missing: "An NHS number is missing"
        case .same: "The NHS number is the same"
        case .sameUnsound: "The NHS number is the same and its check digit is wrong"
        case .slip: "The NHS numbers differ by a slip"
        case .other: "The NHS numbers are different"
        }
    }

    private func held(_ safeguard: Safeguard) -> String {
        switch safeguard {
        case .twins: "Held down, because they may be twins: one birthday and different given names"
        case .parentAndChild:
            "Held down, because they may be parent and child of one name, a generation apart"
        case .sharedHousehold:
            "Held down, because people who share a home or a telephone have different given names"
        case .twoNumbers: "Held down, because each has an NHS number of its own"
        case .nothingBeside:
            "Held down, because no second thing agrees beside names or beside the birthday"
        }
    }
}
