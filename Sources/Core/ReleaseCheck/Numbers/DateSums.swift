/// Works out days that are told by a sum: "nine days before Christmas", "the Monday after the bank
/// holiday", "the last day of June".
struct DateSums {
    struct Day {
        var item: Int
        var day: Int
        var month: Int
        /// It does not stand in the record, and follows from what does.
        var isDerived = false
    }

    var days: [Day] = []
    /// Feasts that permitted texts name.
    var knownFeasts: [(day: Int, month: Int)] = []
    private var years: [Int] = []
    /// Birthdays and the like, which he knows, by the word that stands for them.
    var events: [(word: String, day: Int, month: Int)] = []
    private let permitted: [Reading]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        self.permitted = permitted.readings
        var weighed: [Int: Int] = [:]
        // What he knows lies in the past, and what is planned may lie in another year.
        var weighedOfItems: [Int: Int] = [:]
        for (item, protected) in record.protected.enumerated() {
            for text in [protected.text, protected.detail] where !text.isEmpty {
                let tokens = Reader.read(text).tokens
                let quantities = QuantityReader.read(tokens)
                DateSums.weigh(tokens, quantities, &weighedOfItems)
                for placed in quantities {
                    guard case .date(let day, let month) = placed.quantity,
                        !permitted.knows(placed.quantity)
                    else { continue }
                    days.append(Day(item: item, day: day, month: month))
                }
                readFeasts(tokens, item, permitted)
                readEnds(tokens, quantities, item, permitted)
            }
        }
        for (reading, quantities) in zip(permitted.readings, permitted.placed) {
            DateSums.weigh(reading.tokens, quantities, &weighed)
            readEvents(reading.tokens, quantities)
            readKnownFeasts(reading.tokens)
        }
        weighed.merge(weighedOfItems, uniquingKeysWith: +)
        let likely = [weighed, weighedOfItems].flatMap { weights in
            let best = weights.values.max() ?? 0
            return weights.filter { $0.value * 2 >= best }.keys
        }
        years = Set(likely).sorted()
        if years.isEmpty { years = Array(2023...2028) }
    }

    // MARK: - In a text

    func match(_ scan: inout Scan) {
        guard !days.isEmpty else { return }
        for placed in scan.quantities {
            if case .date(let date, let month) = placed.quantity {
                for day in days where day.isDerived && day.day == date && day.month == month {
                    scan.hit(day.item, .number, placed.range)
                }
            }
            guard case .nth(let number, let weekday, let month) = placed.quantity else { continue }
            let found = years.map {
                CalendarDay.nth(number, weekday: weekday, year: $0, month: month)
            }
            for day in days
            where found.contains(where: { $0.day == day.day && $0.month == day.month }) {
                scan.hit(day.item, .number, placed.range)
            }
        }
        for place in scan.tokens.indices {
            guard DateSums.mayBegin(scan.tokens[place]) else {
                assert(read(scan.tokens, at: place) == nil, "a sum begins with an unknown word")
                continue
            }
            guard let (count, found) = read(scan.tokens, at: place) else { continue }
            // A feast that he names himself is a day of his too, and "the Christmas party" is none.
            if isFeast(scan.tokens, at: place),
                found.contains(where: isKnownFeast)
                    || DateSums.isOnlyNear(place..<(place + count), scan.tokens)
            {
                continue
            }
            let told = days.filter { day in
                found.contains { $0.day == day.day && $0.month == day.month }
            }
            guard !told.isEmpty else { continue }
            // He told it so himself.
            let words = scan.tokens[place..<(place + count)].map(\.text)
            if permitted.contains(where: { $0.tells(words) }) { continue }
            for day in told { scan.hit(day.item, .number, place..<(place + count)) }
        }
    }

    /// "The Christmas party", "after New Year".
    private static func isOnlyNear(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        if range.upperBound < tokens.count,
            Feasts.occasions.contains(tokens[range.upperBound].text)
        {
            return true
        }
        return range.lowerBound > 0 && tokens[range.lowerBound].text == "new"
            && tokens[range.lowerBound - 1].text == "after"
    }

    private func isKnownFeast(_ day: CalendarDay) -> Bool {
        knownFeasts.contains { $0.day == day.day && $0.month == day.month }
    }

    /// The day is named by its feast alone, without a sum.
    private func isFeast(_ tokens: [Token], at place: Int) -> Bool {
        shift(tokens, at: place) == nil
            && Feasts.read(
                { tokens.indices.contains(place + $0) ? tokens[place + $0].text : "" }, year: 2025)
                != nil
    }

    /// A day that a sum or a name tells, at a token.
    private func read(_ tokens: [Token], at place: Int) -> (count: Int, days: [CalendarDay])? {
        func word(_ offset: Int) -> String {
            tokens.indices.contains(place + offset) ? tokens[place + offset].text : ""
        }
        if let (shift, count) = shift(tokens, at: place) {
            var next = place + count
            while DateSums.determiners.contains(
                tokens.indices.contains(next) ? tokens[next].text : "")
            {
                next += 1
            }
            if let (size, bases) = base(tokens, at: next) {
                return (next + size - place, bases.map(shift))
            }
        }
        if let found = following(tokens, at: place) { return found }
        // "The twenty-sixth to the end of the year".
        if let (value, count) = NumberWords.ordinal(in: tokens, at: place),
            ["to", "until", "till"].contains(word(count)), isYearsEnd(tokens, place + count + 1)
        {
            return (count, years.map { CalendarDay(year: $0, month: 12, day: value) })
        }
        // "The last day of June".
        if ["last", "final"].contains(word(0)), word(1) == "day", ["of", "in"].contains(word(2)),
            let month = Calendars.month(word(3))
        {
            return (4, years.map { CalendarDay.lastDay(year: $0, month: month) })
        }
        // "The last Tuesday but one of March", "the penultimate Friday in May".
        let isLast = word(0) == "last" && word(2) == "but" && word(3) == "one"
        if isLast || word(0) == "penultimate",
            let weekday = Calendars.weekdays[word(1)]
        {
            let next = isLast ? 4 : 2
            if ["of", "in"].contains(word(next)), let month = Calendars.month(word(next + 1)) {
                return (
                    next + 2,
                    years.map {
                        CalendarDay.nth(5, weekday: weekday, year: $0, month: month).adding(-7)
                    }
                )
            }
        }
        // Which bank holiday it is has to be said.
        if word(0) == "bank" || !Feasts.mayBegin(tokens[place]) { return nil }
        let named = years.flatMap { year in
            Feasts.read(word, year: year).map { found in found.days } ?? []
        }
        guard !named.isEmpty, let first = years.first,
            let count = Feasts.read(word, year: first)?.count
        else { return nil }
        return (count, named)
    }

    /// "Mothering Sunday week", "St David's, and ten days on": a day that is told behind its base.
    private func following(
        _ tokens: [Token], at place: Int
    ) -> (count: Int, days: [CalendarDay])? {
        func word(_ offset: Int) -> String {
            tokens.indices.contains(place + offset) ? tokens[place + offset].text : ""
        }
        guard let first = years.first, Feasts.mayBegin(tokens[place]),
            let found = Feasts.read(word, year: first) ?? Feasts.bare(word, year: first)
        else { return nil }
        let days = years.flatMap {
            (Feasts.read(word, year: $0) ?? Feasts.bare(word, year: $0))?.days ?? []
        }
        var next = found.count
        if word(next) == "week", !["of", "end"].contains(word(next + 1)) {
            return (next + 1, days.map { $0.adding(7) })
        }
        if word(next) == "and" || word(next) == "then" { next += 1 }
        let sign = ["plus": 1, "minus": -1, "less": -1][word(next)] ?? 0
        if sign != 0 { next += 1 }
        guard tokens.indices.contains(place + next),
            let (value, size) = number(tokens, at: place + next), value < 100,
            let unit = ["day": 1, "days": 1, "week": 7, "weeks": 7][word(next + size)]
        else { return nil }
        next += size + 1
        let after = ["on", "later", "after", "more"].contains(word(next)) ? 1 : 0
        guard sign != 0 || after != 0 else { return nil }
        let shift = (sign == 0 ? 1 : sign) * value * unit
        return (next + after, days.map { $0.adding(shift) })
    }

    private func isYearsEnd(_ tokens: [Token], _ place: Int) -> Bool {
        let words = tokens[min(place, tokens.count)...].prefix(5).map(\.text)
        if words.starts(with: ["the", "end", "of", "the", "year"]) { return true }
        return words.starts(with: ["new", "year"]) || words.starts(with: ["new", "years"])
            || words.starts(with: ["the", "new", "year"])
            || words.starts(with: ["year", "end"]) || words.starts(with: ["hogmanay"])
    }

    /// A date, a feast, a weekday of a month or a known day, as the base of a sum.
    private func base(_ tokens: [Token], at place: Int) -> (count: Int, days: [CalendarDay])? {
        guard tokens.indices.contains(place) else { return nil }
        func word(_ offset: Int) -> String {
            tokens.indices.contains(place + offset) ? tokens[place + offset].text : ""
        }
        let window = Array(tokens[place..<min(tokens.count, place + 6)])
        if let placed = QuantityReader.read(window).first(where: {
            if case .weekday = $0.quantity { false } else { $0.range.lowerBound <= 1 }
        }) {
            switch placed.quantity {
            case .date(let day, let month):
                return (
                    placed.range.upperBound,
                    years.map { CalendarDay(year: $0, month: month, day: day) }
                )
            case .nth(let number, let weekday, let month):
                return (
                    placed.range.upperBound,
                    years.map {
                        CalendarDay.nth(number, weekday: weekday, year: $0, month: month)
                    }
                )
            default: break
            }
        }
        // "The end of April", "the start of June".
        if ["of", "in"].contains(word(1)), let month = Calendars.month(word(2)) {
            if ["end", "last", "close"].contains(word(0)) {
                return (3, years.map { CalendarDay.lastDay(year: $0, month: month) })
            }
            if ["start", "beginning"].contains(word(0)) {
                return (3, years.map { CalendarDay(year: $0, month: month, day: 1) })
            }
        }
        for year in years {
            guard let found = Feasts.read(word, year: year) ?? Feasts.bare(word, year: year) else {
                continue
            }
            let days = years.flatMap {
                (Feasts.read(word, year: $0) ?? Feasts.bare(word, year: $0))?.days ?? []
            }
            return (found.count, days)
        }
        for offset in 0..<4 {
            let known = events.filter {
                tokens.indices.contains(place + offset) && tokens[place + offset].stem == $0.word
            }
            guard !known.isEmpty else { continue }
            return (
                offset + 1,
                known.flatMap { event in
                    years.map { CalendarDay(year: $0, month: event.month, day: event.day) }
                }
            )
        }
        return nil
    }

    /// "Nine days before", "a fortnight after", "the Monday after", "the eve of".
    private func shift(
        _ tokens: [Token], at place: Int
    ) -> (shift: (CalendarDay) -> CalendarDay, count: Int)? {
        func word(_ place: Int) -> String {
            tokens.indices.contains(place) ? tokens[place].text : ""
        }
        var next = place
        var days: Int?
        if let (days, count) = DateSums.counted(word, at: place) {
            return ({ $0.adding(days) }, count)
        }
        if let weekday = Calendars.weekdays[word(next)] {
            next += 1
            if DateSums.after.contains(word(next)) {
                return ({ $0.next(weekday) }, next + 1 - place)
            }
            if DateSums.before.contains(word(next)) {
                return ({ $0.last(weekday) }, next + 1 - place)
            }
            return nil
        }
        if word(next) == "eve", word(next + 1) == "of" { return ({ $0.adding(-1) }, 2) }
        if ["day", "night", "morning", "evening", "afternoon"].contains(word(next)) {
            days = 1
            next += 1
        } else if ["week", "fortnight"].contains(word(next)) {
            days = word(next) == "week" ? 7 : 14
            next += 1
        } else if let (value, count) = number(tokens, at: next), value < 100 {
            next += count
            while ["clear", "whole", "full"].contains(word(next)) { next += 1 }
            switch word(next) {
            case "day", "days", "night", "nights", "sleeps": days = value
            case "week", "weeks":
                days = value * 7
                // "Five weeks and two days".
                if word(next + 1) == "and", let (more, size) = number(tokens, at: next + 2),
                    more < 7, ["day", "days", "nights"].contains(word(next + 2 + size))
                {
                    days = value * 7 + more
                    next += 2 + size
                }
            case "fortnight", "fortnights": days = value * 14
            case "month", "months": return months(value, word, from: next + 1, place)
            default: return nil
            }
            next += 1
        }
        guard let days else { return nil }
        if word(next) == "to", word(next + 1) == "the", word(next + 2) == "day" { next += 3 }
        while ["to", "the", "exactly", "on", "back"].contains(word(next)), word(next + 1) != "the" {
            next += 1
        }
        if DateSums.after.contains(word(next)) { return ({ $0.adding(days) }, next + 1 - place) }
        if DateSums.before.contains(word(next)) { return ({ $0.adding(-days) }, next + 1 - place) }
        return nil
    }

    /// "Two months before", by the calendar.
    private func months(
        _ count: Int, _ word: (Int) -> String, from place: Int, _ start: Int
    ) -> (shift: (CalendarDay) -> CalendarDay, count: Int)? {
        var next = place
        if word(next) == "to", word(next + 1) == "the", word(next + 2) == "day" { next += 3 }
        let isAfter = DateSums.after.contains(word(next))
        guard count < 13, isAfter || DateSums.before.contains(word(next)) else { return nil }
        return ({ $0.addingMonths(isAfter ? count : -count) }, next + 1 - start)
    }

    private static let determiners: Set<String> = [
        "the", "that", "when", "her", "his", "your", "our", "this", "their", "you", "we", "were",
        "what", "would", "have", "should", "been", "of", "than", "date", "day", "on",
    ]

    private func number(_ tokens: [Token], at place: Int) -> (Int, Int)? {
        guard tokens.indices.contains(place) else { return nil }
        if let value = NumberWords.value(in: tokens, at: place) {
            return (value.value, value.count)
        }
        return ["a", "one"].contains(tokens[place].text)
            ? (1, 1) : tokens[place].text == "couple" ? (2, 2) : nil
    }

    private static let after: Set<String> = [
        "after", "following", "from", "past", "beyond", "later",
    ]
    private static let before: Set<String> = [
        "before", "until", "preceding", "short", "off", "ahead", "sooner", "earlier",
    ]
}
