/// Days that have names: feasts, bank holidays in England, the days on which the clocks change.
enum Feasts {
    /// The longest feast that begins at a token, with its days in a year.
    static func read(_ words: (Int) -> String, year: Int) -> (count: Int, days: [CalendarDay])? {
        guard fixedStarts.contains(words(0)) || movableStarts.contains(words(0)) else { return nil }
        var best: (count: Int, days: [CalendarDay])?
        func offer(_ text: [String], _ days: @autoclosure () -> [CalendarDay]) {
            guard text.count > best?.count ?? 0,
                text.indices.allSatisfy({ words($0) == text[$0] })
            else { return }
            best = (text.count, days())
        }
        for (text, month, day) in FeastNames.fixed {
            offer(text, [CalendarDay(year: year, month: month, day: day)])
        }
        guard movableStarts.contains(words(0)) else { return best }
        let easter = CalendarDay.easter(year)
        for (text, offset) in fromEaster { offer(text, [easter.adding(offset)]) }
        let may = CalendarDay.nth(1, weekday: 0, year: year, month: 5)
        let spring = CalendarDay.nth(5, weekday: 0, year: year, month: 5)
        let august = CalendarDay.nth(5, weekday: 0, year: year, month: 8)
        offer(["early", "may", "bank", "holiday"], [may])
        offer(["first", "may", "bank", "holiday"], [may])
        offer(["spring", "bank", "holiday"], [spring])
        offer(["whitsun", "bank", "holiday"], [spring])
        offer(["second", "may", "bank", "holiday"], [spring])
        offer(["late", "may", "bank", "holiday"], [spring])
        offer(["may", "bank", "holiday"], [may, spring])
        offer(["august", "bank", "holiday"], [august])
        offer(["summer", "bank", "holiday"], [august])
        offer(["bank", "holiday"], [may, spring, august, easter.adding(1), easter.adding(-2)])
        let forward = CalendarDay.nth(5, weekday: 6, year: year, month: 3)
        let back = CalendarDay.nth(5, weekday: 6, year: year, month: 10)
        offer(["remembrance", "sunday"], [CalendarDay.nth(2, weekday: 6, year: year, month: 11)])
        offer(["fathers", "day"], [CalendarDay.nth(3, weekday: 6, year: year, month: 6)])
        offer(["father", "day"], [CalendarDay.nth(3, weekday: 6, year: year, month: 6)])
        for (text, days) in lunar {
            if let day = days.first(where: { $0.year == year }) { offer(text, [day]) }
        }
        for verb in ["went", "go", "going", "changed", "change", "gone"] {
            offer(["clocks", verb, "forward"], [forward])
            offer(["clocks", verb, "back"], [back])
            offer(["clocks", verb], [forward, back])
        }
        return best
    }

    /// "Ten days after St David's": a saint who is a day only where a sum counts from them.
    static func bare(_ words: (Int) -> String, year: Int) -> (count: Int, days: [CalendarDay])? {
        for (text, month, day) in FeastNames.bare
        where text.indices.allSatisfy({ words($0) == text[$0] }) {
            return (text.count, [CalendarDay(year: year, month: month, day: day)])
        }
        return nil
    }

    /// What takes place about a feast and not on it.
    static let occasions = FunctionWords.words(
        """
        party parties do lights tree trees card cards dinner dinners lunch shopping present presents \
        market fair jumper cake quiz rota closing hours opening holiday holidays break bonus \
        hamper hampers concert carols play show post money club meal raffle bazaar decorations \
        period season stall songs
        """)

    private static let fixedStarts = Set(FeastNames.fixed.compactMap(\.words.first))
    private static let fromEaster: [([String], Int)] = [
        ("easter", 0), ("easter sunday", 0), ("easter day", 0), ("easter monday", 1),
        ("good friday", -2), ("maundy thursday", -3), ("palm sunday", -7), ("shrove tuesday", -47),
        ("pancake day", -47), ("ash wednesday", -46), ("mothering sunday", -21),
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
    private static let movableStarts: Set<String> = [
        "easter", "good", "maundy", "palm", "shrove", "pancake", "ash", "mothering", "mothers",
        "mother", "ascension", "whit", "pentecost", "early", "first", "spring", "whitsun", "second",
        "late", "may", "august", "summer", "bank", "clocks", "remembrance", "fathers", "father",
        "eid", "diwali", "chinese", "lunar", "trinity", "corpus", "low", "holy", "spy", "mardi",
    ]
}
