/// Small words in names: which join their neighbour, which fall away.
///
/// All folded as in ``Nicknames``, and read part by part before the parts of a name are compared. A
/// word that fills a field by itself is kept as it is, whatever it says here: `Do`, `Le`, `So` and
/// `Ni` are surnames, and there are men called just `Singh`. That rule comes before all others.
enum Particles {
    /// Joined with the next part: "mac donald" is `macdonald`, "o brien" is `obrien`.
    ///
    /// They are no name by themselves; offices differ only in whether they leave a space.
    /// "abdul rahman" is `abdulrahman`, one given name, of which "abdul" alone is a cut.
    static let joinedWithNext: Set<String> = [
        "mac", "mc", "mhic", "o", "fitz", "abd", "abdal", "abdel", "abdul", "abdur", "abdus",
        "dela", "delos", "delas",
    ]

    /// A part between two others that glues the three: "zia ur rahman" is `ziaurrahman`.
    ///
    /// "nur ul islam", "shams ud din", "saif us salam".
    static let joinedOnBothSides: Set<String> = ["ul", "ur", "ud", "us", "uz"]

    /// Joined with the next part, or left out: "van der berg" is `vanderberg` and also `berg`.
    ///
    /// Families, borders and offices disagree on these, so both forms are compared and the better
    /// one counts. Runs of them go together ("de la", "van der", "von und zu").
    static let joinedOrDropped: Set<String> = [
        "a", "af", "al", "ar", "as", "at", "az", "bar", "ben", "d", "da", "das", "de", "degli",
        "dei", "del", "dell", "della", "den", "der", "des", "di", "do", "dos", "du", "e", "el",
        "es", "la", "las", "le", "les", "li", "lo", "los", "op", "san", "santa", "te", "ten",
        "ter", "tot", "und", "van", "vande", "vander", "vom", "von", "y", "zu", "zum", "zur",
    ]

    /// Fallen away between two other parts: "son of" and "daughter of" in Welsh, Arabic and Malay.
    ///
    /// What follows is a father's name, which records keep, drop or take for the surname; it is
    /// compared as one more part.
    static let dropped: Set<String> = [
        "ap", "ab", "ferch", "verch", "merch", "bin", "ibn", "binti", "binte", "bint", "bte",
        "wad", "weld", "ould", "mint", "mab",
    ]

    /// Titles and ranks; they fall away in front of a name.
    static let titles: Set<String> = [
        "mr", "mrs", "miss", "ms", "mx", "mstr", "mister", "missus", "madam", "mme", "mlle", "dr",
        "doctor", "prof", "professor", "sir", "rev", "reverend", "revd", "hon", "capt", "captain",
        "maj", "colonel", "sgt", "sergeant", "cpl", "pte", "pc", "cllr", "alhaji", "alhaja",
        "alhagie", "mallam", "pani", "herr", "frau", "senhor", "senhora", "kyrios", "kyria",
        "gospodin", "shri", "shree", "smt", "shrimati", "thiru", "thirumathi", "maulana",
        "mawlana", "moulana", "molvi", "mullah", "ustad", "ustadh", "janab",
    ]

    /// Words behind a name that tell generations, degrees or honours; they fall away.
    ///
    /// The generation that they tell is lost with them. `kc` is missing on purpose, for it is a
    /// Nepali surname.
    static let suffixes: Set<String> = [
        "jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "esq", "esquire", "obe",
        "mbe", "cbe", "qc", "jp", "phd", "frcs", "mp",
    ]
}
