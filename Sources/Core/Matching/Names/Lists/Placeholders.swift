/// What offices write when they do not know: words and numbers that are no evidence.
///
/// A field that holds one of these is treated as empty: neither for a match nor against it. They
/// are counted in the data-quality report of the agency, for an empty field would have been honest.
/// Words are lower case with single spaces, strokes and stops turned into spaces ("n/a" is `n a`).
/// Dates of the same sort are known by rule (`BirthDate`).
enum Placeholders {
    /// Whole fields that stand for "not known" wherever they occur.
    static let unknown: Set<String> = [
        "unknown", "unknow", "unkown", "unknwon", "unkn", "unk", "unnamed", "not known",
        "notknown", "not given", "not stated", "not recorded", "not provided", "not available",
        "not applicable", "not disclosed", "not asked", "not sure", "not yet known", "n a", "nk",
        "n k", "none", "none given", "none known", "none stated", "no name", "noname", "undefined",
        "missing", "tba", "tbc", "tbd", "to be advised", "to be confirmed", "to follow", "pending",
        "awaiting", "withheld", "with held", "name withheld", "refused", "refuses", "declined",
        "would not give", "would not say", "prefer not to say", "confidential", "restricted",
        "redacted", "removed", "anon", "anonymous", "anonymised", "dont know", "don t know",
        "do not know", "see notes", "see file", "see above", "as above", "same as above", "ditto",
        "various", "dummy", "testing", "test test", "do not use", "donotuse", "duplicate",
        "delete", "deleted", "xx", "xxx", "xxxx", "xxxxx", "zz", "zzz", "zzzz", "aaa", "aaaa",
        "asdf", "qwerty", "anhysbys", "ddim yn hysbys", "gwrthodwyd", "heb ei ddatgelu",
    ]

    /// Given names of a child who has none yet, or none that was asked for.
    ///
    /// Not known where the person was under two years old when it was written, or has no date of
    /// birth. An adult may be called `Baby` (Kerala) or `Boy`, and `Son` is a Vietnamese name.
    static let newborns: Set<String> = [
        "baby", "babe", "baby boy", "baby girl", "babyboy", "babygirl", "baby of", "babyof", "bb",
        "bg", "boy", "girl", "infant", "newborn", "new born", "neonate", "unborn", "unborn baby",
        "unborn child", "unbornbaby", "unbornchild", "foetus", "fetus", "bump", "child",
        "child one", "child two", "child a", "child b", "son", "daughter", "son of", "daughter of",
        "twin", "twin one", "twin two", "twin a", "twin b", "twin i", "twin ii", "first twin",
        "second twin", "triplet", "male", "female", "male infant", "female infant", "babi",
        "baban",
    ]

    /// Given names that say who someone is to somebody else, or the heading of the form.
    static let givenNames: Set<String> = [
        "male", "female", "woman", "gentleman", "person", "adult", "mother", "mum", "mom", "mummy",
        "father", "dad", "daddy", "parent", "wife", "husband", "partner", "ex partner",
        "expartner", "boyfriend", "girlfriend", "sibling", "neighbour", "landlord", "tenant",
        "occupier", "the occupier", "client", "customer", "caller", "victim", "suspect",
        "perpetrator", "perp", "alleged perpetrator", "offender", "service user", "first name",
        "firstname", "forename", "given name", "name", "fnu", "nfn", "no first name",
        "no forename", "first name unknown", "forename unknown", "mr", "mrs", "miss", "ms",
    ]

    /// Surnames that are no surnames.
    static let surnames: Set<String> = [
        "surname", "last name", "lastname", "family name", "lnu", "nln", "nsn", "no surname",
        "no last name", "surname unknown", "last name unknown", "unborn", "newborn", "infant",
        "male", "female", "patient", "client", "customer", "occupier", "perpetrator", "perp",
        "suspect", "victim",
    ]

    /// Addresses that are no place, or a place that says nothing of who lives there.
    static let addresses: Set<String> = [
        "no fixed abode", "no fixed address", "of no fixed abode", "of no fixed address", "nfa",
        "n f a", "no abode", "no address", "no known address", "no current address", "homeless",
        "rough sleeping", "rough sleeper", "street homeless", "living rough", "sofa surfing",
        "sofa surfer", "living in car", "living in a car", "living in van", "in a tent", "tent",
        "various addresses", "no permanent address", "temporary address", "address unknown",
        "address not known", "address withheld", "address confidential", "confidential address",
        "safe address", "refuge", "a refuge", "womens refuge", "hospital", "in hospital", "prison",
        "in prison", "hmp", "in custody", "police station", "abroad", "overseas", "moved",
        "moved away", "gone away", "left address", "heb gartref", "digartref",
        "dim cyfeiriad sefydlog",
    ]

    /// Telephone numbers, digits only, that are typed to get past a form.
    ///
    /// A number of fewer than seven digits, or of one digit repeated after the `0`, is one by rule.
    static let phones: Set<String> = [
        "01234567890", "0123456789", "12345678901", "1234567890", "07000000000", "07123456789",
        "07700000000", "07891234567", "07012345678", "07987654321", "09876543210",
    ]
}
