/// Letters as they are spelled aloud, and words between them that do not count.
enum SpellingAlphabet {
    static let letters: [String: String] = {
        var table: [String: String] = [:]
        let nato = """
            alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike \
            november oscar papa
            quebec romeo sierra tango uniform victor whiskey xray yankee zulu
            """
        for word in nato.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            table[String(word)] = String(word.prefix(1))
        }
        let more = [
            "alfa": "a", "juliett": "j", "whisky": "w", "bee": "b", "cee": "c", "dee": "d",
            "eff": "f",
            "gee": "g", "aitch": "h", "haitch": "h", "jay": "j", "kay": "k", "ell": "l", "em": "m",
            "en": "n", "pee": "p", "cue": "q", "queue": "q", "ar": "r", "ess": "s", "tee": "t",
            "vee": "v", "el": "l", "ef": "f", "arr": "r", "ex": "x", "wye": "y", "zed": "z",
            "zee": "z", "able": "a", "baker": "b",
            "dog": "d", "easy": "e", "fox": "f", "george": "g", "how": "h", "item": "i", "jig": "j",
            "king": "k", "love": "l", "nan": "n", "oboe": "o", "peter": "p", "queen": "q",
            "roger": "r",
            "apple": "a", "adam": "a", "boy": "b", "ben": "b", "cat": "c", "charles": "c",
            "david": "d", "egg": "e", "edward": "e", "freddie": "f", "frank": "f", "harry": "h",
            "henry": "h", "ink": "i", "jug": "j", "jack": "j", "kite": "k", "lucy": "l",
            "lemon": "l", "monkey": "m", "mother": "m", "nuts": "n", "orange": "o", "oliver": "o",
            "pig": "p", "robert": "r", "sam": "s", "snake": "s", "tom": "t", "tommy": "t",
            "umbrella": "u", "victor": "v", "van": "v", "yellow": "y",
            "sugar": "s", "uncle": "u", "william": "w", "yoke": "y", "zebra": "z",
        ]
        table.merge(more) { first, _ in first }
        return table
    }()

    static let fillers = FunctionWords.words(
        """
        letter letters figure digit numeral capital dash hyphen space then and stop gap plus bracket \
        brackets comma slash pause x-ray
        """)
}
