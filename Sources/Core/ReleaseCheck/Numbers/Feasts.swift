/// Days that have names: feasts, bank holidays in England, the days on which the clocks change.
enum Feasts {
    private static let fixed: [(words: String, month: Int, day: Int)] = [
        ("new years day", 1, 1), ("new year day", 1, 1), ("twelfth night", 1, 5),
        ("epiphany", 1, 6), ("burns night", 1, 25), ("candlemas", 2, 2),
        ("valentine", 2, 14), ("st patrick", 3, 17), ("st george", 4, 23),
        ("valentines day", 2, 14), ("valentine day", 2, 14), ("valentines", 2, 14),
        ("leap day", 2, 29), ("st davids day", 3, 1), ("st david day", 3, 1),
        ("st patricks day", 3, 17), ("st patrick day", 3, 17), ("april fools", 4, 1),
        ("april fools day", 4, 1), ("st georges day", 4, 23), ("st george day", 4, 23),
        ("may day", 5, 1), ("midsummers day", 6, 24), ("midsummer day", 6, 24),
        ("st swithins day", 7, 15), ("halloween", 10, 31), ("hallowe en", 10, 31),
        ("all saints", 11, 1), ("all souls", 11, 2), ("bonfire night", 11, 5),
        ("guy fawkes", 11, 5), ("guy fawkes night", 11, 5), ("fireworks night", 11, 5),
        ("armistice day", 11, 11), ("remembrance day", 11, 11), ("st andrews day", 11, 30),
        ("st andrew day", 11, 30), ("christmas eve", 12, 24), ("christmas day", 12, 25),
        ("christmas", 12, 25), ("xmas", 12, 25), ("boxing day", 12, 26),
        ("new years eve", 12, 31), ("new year eve", 12, 31), ("hogmanay", 12, 31),
        ("new year", 1, 1), ("michaelmas", 9, 29), ("lammas", 8, 1),
        ("st stephens day", 12, 26), ("st stephen day", 12, 26), ("lady day", 3, 25),
        ("longest day", 6, 21), ("shortest day", 12, 21), ("twelfth day", 1, 6),
    ]

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
        for (text, month, day) in split {
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

    private static let split = fixed.map {
        ($0.words.split(separator: " ").map(String.init), $0.month, $0.day)
    }
    private static let fixedStarts = Set(split.compactMap(\.0.first))
    private static let fromEaster: [([String], Int)] = [
        ("easter", 0), ("easter sunday", 0), ("easter day", 0), ("easter monday", 1),
        ("good friday", -2), ("maundy thursday", -3), ("palm sunday", -7), ("shrove tuesday", -47),
        ("pancake day", -47), ("ash wednesday", -46), ("mothering sunday", -21),
        ("mothers day", -21), ("mother day", -21), ("ascension day", 39), ("whit sunday", 49),
        ("pentecost", 49), ("easter saturday", -1), ("easter bank holiday", 1),
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
        "eid", "diwali", "chinese", "lunar",
    ]
}
