/// Events on days that he knows, as a sum may count from them: "eight weeks after Ifan's birthday",
/// "fifty-two days before the order was made".
enum KnownEvents {
    /// The words by which a day is called where a permitted text has a word beside it.
    static func names(_ stem: String) -> [String] { table[stem] ?? [] }

    /// Words that mean the same day, each list by its stems.
    private static let table: [String: [String]] = {
        var table: [String: [String]] = [:]
        for line in lists {
            let stems = line.split(separator: " ").map { Stem.of(String($0)) }
            for stem in stems { table[stem, default: []] += stems }
        }
        return table
    }()

    private static let lists = [
        "birthday born", "anniversary anniv wedding married wed marriage partnership",
        "hearing heard court", "due", "order made granted", "served service",
        "arrested arrest arresting", "charged charge", "bail bailed", "pleaded plea",
        "convicted conviction", "sentenced sentence", "released release", "trial", "interview",
        "remanded remand", "moved move", "statement", "accident", "funeral buried died death",
        "christening baptised baptism", "assessment", "scan",
    ]
}

extension DateSums {
    /// Whether a day may be told from a token on: most words of a text begin none.
    static func mayBegin(_ token: Token) -> Bool {
        token.hasDigit || starts.mayHold(token) || Feasts.mayBegin(token)
    }

    private static let starts: WordFilter = {
        var words = NumberWords.starts
        words += NumberWords.ordinals.keys
        words += Calendars.weekdays.keys
        words += FunctionWords.words(
            """
            count go counting come take going eve day night morning evening afternoon week fortnight \
            one last final penultimate
            """)
        return WordFilter(words)
    }()

    /// "Count back two days from", "eight days on from", "plus 8 days from": a sum that begins with
    /// its direction.
    static func counted(
        _ word: (Int) -> String, at place: Int
    ) -> (days: Int, count: Int)? {
        var next = place
        var sign = 0
        if ["count", "go", "counting", "come", "take", "going"].contains(word(next)) {
            next += 1
            if ["back", "backwards", "off", "away"].contains(word(next)) { sign = -1 }
            if ["on", "forward", "forwards", "ahead"].contains(word(next)) { sign = 1 }
            guard sign != 0 else { return nil }
            next += 1
        }
        guard let (value, count) = number(word, at: next) else { return nil }
        next += count
        guard let unit = units[word(next)] else { return nil }
        next += 1
        if sign == 0 {
            if word(next) == "back" { sign = -1 }
            if ["on", "along", "further"].contains(word(next)) { sign = 1 }
            guard sign != 0 else { return nil }
            next += 1
        }
        guard ["from", "off"].contains(word(next)) else { return nil }
        return (sign * value * unit, next + 1 - place)
    }

    private static let units = [
        "day": 1, "days": 1, "night": 1, "nights": 1, "week": 7, "weeks": 7, "fortnight": 14,
    ]

    private static func number(_ word: (Int) -> String, at place: Int) -> (Int, Int)? {
        let first = word(place)
        if let value = Int(first), value < 100 { return (value, 1) }
        if ["a", "one"].contains(first) { return (1, 1) }
        if first == "couple", word(place + 1) == "of" { return (2, 2) }
        if let ten = NumberWords.tens[first] {
            if let unit = NumberWords.units[word(place + 1)], unit < 10 { return (ten + unit, 2) }
            return (ten, 1)
        }
        return NumberWords.units[first].map { ($0, 1) }
    }
}
