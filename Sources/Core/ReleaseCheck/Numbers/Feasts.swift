/// Days that have names: feasts, bank holidays in England, the days on which the clocks change.
enum Feasts {
    /// The longest feast that begins at a token, with its days in a year.
    static func read(_ words: (Int) -> String, year: Int) -> (count: Int, days: [CalendarDay])? {
        guard let named = byFirst[words(0)] else { return nil }
        var best: Named?
        for feast in named
        where feast.words.count > best?.words.count ?? 0 && stands(feast.words, words) {
            if !feast.days(year).isEmpty { best = feast }
        }
        return best.map { ($0.words.count, $0.days(year)) }
    }

    /// Whether some feast may begin with a token.
    static func mayBegin(_ token: Token) -> Bool { starts.mayHold(token) }

    private static let starts = WordFilter(Array(byFirst.keys) + bare.keys)

    private struct Named {
        var words: [String]
        var days: @Sendable (Int) -> [CalendarDay]
    }

    /// Whether the words behind a feast's first are there too.
    private static func stands(_ feast: [String], _ words: (Int) -> String) -> Bool {
        feast.indices.dropFirst().allSatisfy { words($0) == feast[$0] }
    }

    /// By their first word, in the order in which those of one length are preferred.
    private static let byFirst: [String: [Named]] = {
        var named: [Named] = []
        for (text, month, day) in FeastNames.fixed {
            named.append(
                Named(words: text) { [CalendarDay(year: $0, month: month, day: day)] })
        }
        for (text, offset) in fromEaster {
            named.append(Named(words: text) { [CalendarDay.easter($0).adding(offset)] })
        }
        func add(_ text: String, _ days: @escaping @Sendable (Int) -> [CalendarDay]) {
            named.append(Named(words: text.split(separator: " ").map(String.init), days: days))
        }
        add("early may bank holiday") { [may($0)] }
        add("first may bank holiday") { [may($0)] }
        add("spring bank holiday") { [spring($0)] }
        add("whitsun bank holiday") { [spring($0)] }
        add("second may bank holiday") { [spring($0)] }
        add("late may bank holiday") { [spring($0)] }
        add("may bank holiday") { [may($0), spring($0)] }
        add("august bank holiday") { [august($0)] }
        add("summer bank holiday") { [august($0)] }
        add("bank holiday") { year in
            let easter = CalendarDay.easter(year)
            return [may(year), spring(year), august(year), easter.adding(1), easter.adding(-2)]
        }
        add("remembrance sunday") { [CalendarDay.nth(2, weekday: 6, year: $0, month: 11)] }
        add("fathers day") { [CalendarDay.nth(3, weekday: 6, year: $0, month: 6)] }
        add("father day") { [CalendarDay.nth(3, weekday: 6, year: $0, month: 6)] }
        for (text, days) in lunar {
            named.append(Named(words: text) { year in days.filter { $0.year == year } })
        }
        for verb in ["went", "go", "going", "changed", "change", "gone"] {
            add("clocks \(verb) forward") { [forward($0)] }
            add("clocks \(verb) back") { [back($0)] }
            add("clocks \(verb)") { [forward($0), back($0)] }
        }
        return Dictionary(grouping: named) { $0.words[0] }
    }()

    private static func may(_ year: Int) -> CalendarDay {
        CalendarDay.nth(1, weekday: 0, year: year, month: 5)
    }

    private static func spring(_ year: Int) -> CalendarDay {
        CalendarDay.nth(5, weekday: 0, year: year, month: 5)
    }

    private static func august(_ year: Int) -> CalendarDay {
        CalendarDay.nth(5, weekday: 0, year: year, month: 8)
    }

    private static func forward(_ year: Int) -> CalendarDay {
        CalendarDay.nth(5, weekday: 6, year: year, month: 3)
    }

    private static func back(_ year: Int) -> CalendarDay {
        CalendarDay.nth(5, weekday: 6, year: year, month: 10)
    }

    /// "Ten days after St David's": a saint who is a day only where a sum counts from them.
    static func bare(_ words: (Int) -> String, year: Int) -> (count: Int, days: [CalendarDay])? {
        for (text, month, day) in bare[words(0)] ?? [] where stands(text, words) {
            return (text.count, [CalendarDay(year: year, month: month, day: day)])
        }
        return nil
    }

    private static let bare = Dictionary(grouping: FeastNames.bare) { $0.words[0] }

    /// What takes place about a feast and not on it.
    static let occasions = FunctionWords.words(
        """
        party parties do lights tree trees card cards dinner dinners lunch shopping present presents \
        market fair jumper cake quiz rota closing hours opening holiday holidays break bonus \
        hamper hampers concert carols play show post money club meal raffle bazaar decorations \
        period season stall songs
        """)

    private static let fromEaster: [([String], Int)] = [
        ("easter", 0), ("easter sunday", 0), ("easter day", 0), ("easter monday", 1),
        ("good friday", -2), ("maundy thursday", -3), ("palm sunday", -7), ("shrove tuesday", -47),
        ("pancake day", -47), ("ash wednesday", -46), ("ash wed", -46), ("ash weds", -46),
        ("mothering sunday", -21),
        ("mothers day", -21), ("mother day", -21), ("ascension day", 39), ("whit sunday", 49),
        ("pentecost", 49), ("easter saturday", -1), ("easter bank holiday", 1),
        ("trinity sunday", 56), ("corpus christi", 60), ("low sunday", 7), ("whit monday", 50),
        ("holy saturday", -1), ("easter eve", -1), ("spy wednesday", -4), ("pancake tuesday", -47),
        ("shrove monday", -48), ("holy thursday", -3), ("ascension", 39), ("mardi gras", -47),
    ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }
    /// Feasts that follow the moon, for the years 2023 to 2028.
    private static let lunar: [([String], [CalendarDay])] = [
        ("eid al fitr", ["0421", "0410", "0330", "0320", "0309", "0226"]),
        ("eid al adha", ["0628", "0616", "0606", "0527", "0516", "0505"]),
        ("diwali", ["1112", "1101", "1020", "1108", "1029", "1017"]),
        ("chinese new year", ["0122", "0210", "0129", "0217", "0206", "0126"]),
        ("lunar new year", ["0122", "0210", "0129", "0217", "0206", "0126"]),
    ].map { text, days in
        (
            text.split(separator: " ").map(String.init),
            days.enumerated().compactMap { offset, day in
                guard let month = Int(day.prefix(2)), let date = Int(day.suffix(2)) else {
                    return nil
                }
                return CalendarDay(year: 2023 + offset, month: month, day: date)
            }
        )
    }
}
