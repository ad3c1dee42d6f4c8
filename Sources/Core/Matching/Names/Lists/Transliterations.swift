/// The spellings of one name that is written in another script, or in several ways in this one.
///
/// A line is a group, of given names or surnames; a backslash at its end continues it. Folded as in
/// ``Nicknames``. No spelling of a group is the right one.
///
/// Two names agree when some one group holds both, and that does not carry over: `wong` stands with
/// `wang` and with `huang`, `kahn` with `khan` and with `cohen`, which are different names.
/// Endings that change by rule (`-ski`, `-ska`) are in ``SurnameEndings``.
enum Transliterations {
    /// Every group, one a line.
    static let groups = [
        englishGivenAToK, englishGivenLToZ, welsh, gaelic, britishSurnamesAToL,
        britishSurnamesMToZ, muslimAToK, muslimLToZ, arabicAndPersian, kurdish, southAsian,
        tamilAndNepali, somali, eritreanAndEthiopian, westAfricanAndOthers, slavicGiven,
        slavicSurnames, baltic, greek, romanian, albanian, turkish, iberian, chinese,
        vietnameseAndKorean, hebrewGiven, jewishSurnames,
    ].joined(separator: "\n")
}
