/// Small words in names: which join their neighbour, which fall away, which say little.
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

    /// Joined with the next part and also kept apart; the better comparison counts.
    ///
    /// "ni bhriain" and "nic dhomhnaill" are Gaelic women's surnames, "abu bakar" and "umm kulthum"
    /// given names, "saint john" a surname; each first word may be a name of its own as well.
    static let joinedOrApart: Set<String> = [
        "nic", "ni", "ui", "abu", "abou", "um", "umm", "oum", "saint", "st", "abdi",
    ]

    /// What follows a "servant of" in Arabic names; before one of these `abdi` is always joined.
    ///
    /// The Somali "abdi rahman" is one name, "abdi hassan" is Abdi, son of Hassan. The bare word is
    /// also how many a man with such a name is called: `rahman` for `abdulrahman`.
    static let namesOfGod: Set<String> = [
        "ahad", "alim", "awal", "aziz", "bari", "basir", "basit", "fatah", "fattah", "ghaffar",
        "ghafoor", "ghani", "hadi", "hafiz", "hai", "hakim", "halim", "hamid", "haq", "jabbar",
        "jalil", "kader", "kadir", "karim", "khabir", "khaliq", "latif", "majid", "malik", "mannan",
        "matin", "mubin", "mukit", "muqit", "muttalib", "nasir", "noor", "qadir", "quddus",
        "quddous", "qayyum", "rahim", "rahman", "rashid", "rauf", "razak", "razaq", "razzaq",
        "risaq", "rizak", "salam", "salaam", "salan", "samad", "sami", "satar", "sattar", "shakur",
        "wadud", "wahab", "wahhab", "wahid", "wakil", "wali", "weli",
    ]

    /// A part between two others that glues the three: "zia ur rahman" is `ziaurrahman`.
    ///
    /// "nur ul islam", "shams ud din", "saif us salam".
    static let joinedOnBothSides: Set<String> = ["ul", "ur", "ud", "us", "uz"]

    /// Joined with the part before and also kept apart: "shams uddin" and `shamsuddin`.
    ///
    /// Among Bengali men `uddin` and `ullah` are surnames too; "haile mariam" and "gebre selassie"
    /// are one name in Tigrinya and Amharic; "zadeh", "zai" and "oglu" end a surname.
    static let joinedWithPreviousOrApart: Set<String> = [
        "uddin", "udin", "ullah", "ulla", "din", "deen", "zada", "zadeh", "zai", "oglu", "oghlu",
        "pour", "nejad", "nezhad", "selassie", "mariam", "medhin",
    ]

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

    /// The same with a stroke, looked for before the stroke is folded away: `s/o` for "son of".
    ///
    /// Tamil, Sikh and Malay papers have them.
    static let droppedWithStroke: Set<String> = ["s/o", "d/o", "w/o", "a/l", "a/p", "h/o", "c/o"]

    /// Words after which another name of the same person follows: "Jones née Smith".
    ///
    /// They fall away; what follows is compared like the name itself, as an earlier or other one.
    static let otherNameFollows: Set<String> = [
        "nee", "ne", "born", "formerly", "previously", "aka", "alias", "alternatively", "now",
        "was", "or", "also", "called",
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

    /// Titles that people are called by as well: "Major Singh", "Selvi", "Sri", "Dame Diop".
    ///
    /// They fall away only when a given name and a surname are left without them.
    static let titlesOrNames: Set<String> = [
        "master", "lady", "lord", "dame", "father", "fr", "sister", "brother", "br", "canon",
        "rabbi", "imam", "pastor", "major", "col", "judge", "chief", "pan", "bay", "bayan", "sri",
        "selvi", "mufti", "late", "prince", "princess",
    ]

    /// Words behind a name that tell generations, degrees or honours; they fall away.
    ///
    /// Only behind a given name and a surname. The generation is not lost: ``generations`` keeps
    /// father and son apart. `kc` is missing on purpose, for it is a Nepali surname.
    static let suffixes: Set<String> = [
        "jr", "jnr", "junior", "sr", "snr", "senior", "ii", "iii", "iv", "esq", "esquire", "obe",
        "mbe", "cbe", "qc", "jp", "phd", "frcs", "mp",
    ]

    /// What a suffix says of the generation: `1` the elder, `2` the younger, and so on.
    ///
    /// Two records of one name with different generations are father and son, or mother and
    /// daughter, and not one person.
    static let generations: [String: Int] = [
        "sr": 1, "snr": 1, "senior": 1, "jr": 2, "jnr": 2, "junior": 2, "ii": 2, "iii": 3, "iv": 4,
    ]

    /// Weak: names so widely shared, or so loosely kept, that to have them in common says little.
    ///
    /// Neither dropped nor joined. One record has them as the surname, the next as a middle name, a
    /// third not at all; so to miss on one side is no disagreement, and when nothing else agrees
    /// they count for little.
    static let weak: Set<String> = womensWeakNames.union(mensWeakNames).union(sharedWeakNames)

    /// Second names of women: mostly Bengali, Pakistani, Afghan, Sikh, Hindu or Gujarati use.
    ///
    /// Often a respectful word ("begum", "bibi", "khatun", "ben") that is replaced at marriage, on
    /// a passport or by the next clerk. `thi` stands in the middle of Vietnamese women's names.
    static let womensWeakNames: Set<String> = [
        "begum", "begom", "begam", "beghum", "bibi", "bi", "khatun", "khatoon", "khanam", "khanum",
        "khanom", "banu", "bano", "banoo", "akhtar", "akhter", "akter", "aktar", "nessa", "nisa",
        "nissa", "unnisa", "unnessa", "sultana", "parveen", "parvin", "perveen", "jan", "jahan",
        "ara", "kaur", "kour", "kaor", "kumari", "devi", "bai", "ben", "behn", "bahen", "rani",
        "amma", "ammal", "thi", "hanim", "hanum",
    ]

    /// Second names of men: the same use, and Sikh, Hindu, Gujarati, Tamil and Turkish words.
    ///
    /// `van` stands in the middle of Vietnamese men's names; in front of a surname it is Dutch.
    static let mensWeakNames: Set<String> = [
        "singh", "sing", "mia", "miah", "mian", "meah", "miya", "uddin", "udin", "ullah", "ulla",
        "bhai", "lal", "kumar", "das", "dass", "chand", "ram", "nath", "prasad", "sheikh",
        "shaikh", "sahib", "saheb", "babu", "haji", "hajji", "xaaji", "hafiz", "qari", "pir",
        "mir", "beg", "baig", "bey", "efendi", "van",
    ]

    /// Names in front or at the back of so many names that they hardly tell two people apart.
    ///
    /// "Mohammed" before the name that is used, "Syed", "Ali", "Ahmed", "Hussain". They are real
    /// names and spelled in many ways, so they are compared through ``Transliterations``; only
    /// their weight is low, and one of them missing on a side costs nothing.
    static let sharedWeakNames: Set<String> = [
        "mohammed", "mohammad", "muhammad", "muhammed", "mohamed", "mohamad", "mohd", "muhd", "md",
        "mehmed", "maxamed", "syed", "sayed", "sayyid", "syeda", "ali", "ahmed", "ahmad", "axmed",
        "hussain", "hussein", "husain", "hossain", "hassan", "xasan", "abdul", "abdi", "abu",
        "rahman", "rehman", "islam", "haque", "hoque", "haq", "alam", "khan", "shah", "nguyen",
    ]
}
