/// Full names beside the short, pet and sister forms that people go by.
///
/// A line is a group: the full form or forms first, then what else the same person may be called.
/// A backslash at the end of a line continues the group on the next. Names are folded: lower case,
/// ASCII, no apostrophe, hyphen or space ("Siân" is `sian`, "O'Brien" is `obrien`).
///
/// Two names agree when some one group holds both. That does not carry over: `alex` stands with
/// `alexander` and with `alexandra`, and those two have no group in common. A name may stand in any
/// number of groups; the more it stands in, the less its agreement says. A pair that
/// ``Transliterations`` holds too is a matter of spelling, and weighs more than a pet form does.
enum Nicknames {
    /// Every group, one a line.
    static let groups = [
        englishMen, englishWomenAToJ, englishWomenKToZ, welsh, irish, scottish, polish, romanian,
        portugueseAndOthers, hungarian, slovakAndCzech, baltic, albanian, southSlavic,
        russianAndUkrainian, bulgarian, greek, turkishAndKurdish, muslim, punjabi, indianAndTamil,
        african, hebrew,
    ].joined(separator: "\n")
}
