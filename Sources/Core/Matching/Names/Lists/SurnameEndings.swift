/// Endings of names that change by rule: with sex, with marriage, and with the way of spelling.
///
/// Unlike ``Transliterations`` these hold for any name long enough to carry them: cut the ending
/// off and compare what is left. A stem of fewer than three letters is left alone, and the longest
/// ending that fits is taken. All folded as in ``Nicknames``.
enum SurnameEndings {
    /// Endings of one Slavic family name for a man and for a woman: "Kowalski" and "Kowalska".
    ///
    /// An English office often gives a whole family the father's form, so that a woman has one form
    /// on her passport and another at the school. Any ending of a row pairs with any other of it.
    static let slavic: [(men: [String], women: [String])] = [
        (
            ["ski", "sky", "skyy", "skyi", "skiy", "skii", "skij", "skyj", "skis"],
            ["ska", "skaya", "skaia", "skaja"]
        ),
        (
            ["cki", "cky", "tski", "tsky", "tskyy", "tskyi", "tskiy", "tskii", "ckij", "ckis"],
            ["cka", "tska", "tskaya", "tskaia", "ckaja"]
        ),
        (["dzki", "dzky"], ["dzka"]),
        (["zki", "zky"], ["zka"]),
        (["ov", "off", "ow", "ovs", "ovas"], ["ova", "owa"]),
        (
            ["ev", "yev", "iev", "jev", "eff", "ew", "evs", "evas"],
            ["eva", "yeva", "ieva", "jeva", "ewa"]
        ),
        (["in", "yn", "ins", "inas"], ["ina", "yna"]),
        (["oy", "oi", "oj"], ["aya", "aia", "aja"]),
        (["yi", "yy", "iy", "ii"], ["aya", "aia", "a"]),
    ]

    /// Lithuanian: a man's ending, his wife's and his daughter's.
    ///
    /// "Kazlauskas", "Kazlauskienė", "Kazlauskaitė"; since 2003 a plain `-ė` is allowed to either.
    /// Where a woman's ending has several counterparts, the commonest stands first and is taken.
    static let lithuanian: [(man: String, wife: String, daughter: String)] = [
        ("evicius", "eviciene", "eviciute"), ("avicius", "aviciene", "aviciute"),
        ("as", "iene", "aite"), ("ius", "iene", "iute"), ("is", "iene", "yte"),
        ("ys", "iene", "yte"), ("us", "uviene", "ute"), ("a", "iene", "aite"),
    ]

    /// Greek: a man's ending and the woman's, which is the genitive: "Papadopoulou".
    ///
    /// Many Cypriot surnames end in `-ou` for both.
    static let greek: [(man: String, woman: String)] = [
        ("opoulos", "opoulou"), ("idis", "idou"), ("ides", "idou"), ("adis", "adou"),
        ("ades", "adou"), ("akis", "aki"), ("atos", "atou"), ("os", "ou"), ("is", "i"),
        ("as", "a"), ("es", "e"),
    ]

    /// Ways of writing one Slavic ending in Latin letters; the first is what the others turn into.
    ///
    /// "Zelenskyy", "Zelenskiy", "Zelenskij" and "Zelenski" are one name. Those of the last two
    /// rows hold for given names as well: "Dmitriy" and "Dmitry", "Mariya" and "Maria".
    static let spellings: [(one: String, others: [String])] = [
        ("ski", ["sky", "skyy", "skiy", "skyi", "skii", "skij", "skyj"]),
        ("cki", ["tsky", "tski", "tskyy", "tskiy", "cky", "tskyi", "tskii"]),
        ("ov", ["off", "ow", "of"]),
        ("ev", ["eff", "ew", "iev", "yev", "jev", "ieff", "iew"]),
        ("enko", ["enco", "ienko", "yenko", "jenko"]),
        ("chuk", ["czuk", "tchuk", "cuk", "tschuk"]),
        ("iuk", ["yuk", "juk"]),
        ("ich", ["icz", "ic", "itch", "ych", "yc", "itz", "its"]),
        ("iy", ["y", "yi", "ii", "ij", "i", "yy"]),
        ("ia", ["iya", "iia", "ija", "ya", "ja"]),
    ]
}
