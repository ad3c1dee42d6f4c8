/// Where a family's names come from, and its customs about them.
struct Origin: Sendable {
    /// Given names by time of birth (before 1955, from 1955, 1980, 2000); one list where names
    /// last.
    var women: [Choice]
    var men: [Choice]
    var surnames: Choice
    /// How often a wife takes the husband's surname, and how often both surnames are joined.
    var takesName = 0.75
    var joinsNames = 0.06
    /// How often a name is written in one of its other spellings.
    var otherSpelling = 0.15
    /// How often given name and surname stand in each other's place.
    var swapped = 0.008
    /// How often the date of birth was never known and stands as 1 January.
    var unknownBirthday = 0.01
    /// How often a person has a middle name.
    var middleNames = 0.7
    /// What women bear as a last name of their own, in place of the family's.
    var womensLast: Choice?
    var womensLastShare = 0.0
    /// What stands between given name and family name, by custom.
    var customMiddle: [Int32] = []
    /// Whether a child's last name is the father's given name.
    var patronymic = 0.0

    func given(woman: Bool, year: Int, _ dice: inout Dice) -> Int32 {
        let lists = woman ? women : men
        guard lists.count > 1 else { return lists[0].pick(&dice) }
        var period = year < 1955 ? 0 : year < 1980 ? 1 : year < 2000 ? 2 : 3
        if dice.happens(0.2) { period = min(3, max(0, period + (dice.happens(0.5) ? 1 : -1))) }
        return lists[period].pick(&dice)
    }
}

/// Names and how often each of them is borne.
struct Choice: Sendable {
    let names: [Int32]
    private let weights: Weighted

    init(_ names: [Int32], offset: Double = 4, exponent: Double = 0.9) {
        self.names = names
        weights = Weighted(falling: names.count, offset: offset, exponent: exponent)
    }

    @inline(__always)
    func pick(_ dice: inout Dice) -> Int32 { names[weights.pick(&dice)] }
}
