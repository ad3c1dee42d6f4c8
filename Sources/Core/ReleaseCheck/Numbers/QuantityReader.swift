/// Finds the quantities of a text.
struct QuantityReader {
    let tokens: [Token]
    let rates: RateReader
    private var found: [PlacedQuantity] = []

    static func read(_ tokens: [Token]) -> [PlacedQuantity] {
        var reader = QuantityReader(tokens: tokens)
        var place = 0
        while place < tokens.count {
            let begins = QuantityStarts.mayBegin(tokens[place])
            assert(begins || reader.step(at: place) == 0, "no start of a quantity is known here")
            place += begins ? max(1, reader.step(at: place)) : 1
        }
        return reader.found
    }

    private init(tokens: [Token]) {
        self.tokens = tokens
        rates = RateReader(tokens: tokens)
    }

    func word(_ place: Int) -> String {
        tokens.indices.contains(place) ? tokens[place].text : ""
    }

    mutating func add(_ quantity: Quantity, _ place: Int, _ count: Int) -> Int {
        if quantity.isConceivable {
            found.append(PlacedQuantity(quantity: quantity, range: place..<(place + count)))
        }
        return count
    }

    private mutating func step(at place: Int) -> Int {
        let text = tokens[place].text
        if let day = Calendars.weekdays[text], tokens[place].isCapital || text.utf8.count > 4 {
            return add(.weekday(day), place, 1)
        }
        if let count = nth(at: place) ?? date(at: place) { return count }
        if let (quantity, count) = Likenesses.read(tokens, at: place) {
            return add(quantity, place, count)
        }
        // "A full night's sleep" is no night.
        if ["a", "an", "one"].contains(text), tokens.indices.contains(place + 1),
            let (quantity, count) = Likenesses.read(tokens, at: place + 1)
        {
            return add(quantity, place, count + 1)
        }
        if let (value, count) = sum(at: place) { return addSum(value, place, count) }
        if let (quantity, count) = rates.read(at: place) { return add(quantity, place, count) }
        if let count = duration(at: place) { return count }
        if let count = about(at: place) { return count }
        if let count = time(at: place) { return count }
        if let (value, count) = NumberWords.value(in: tokens, at: place) {
            let end = RateReader.rounded(tokens, from: place + count)
            if value >= 10, end > place + count, !tokens[place].isNumber || value >= 20 {
                return add(.about(value), place, end - place)
            }
            return add(.count(value), place, count)
        }
        return 0
    }

    // MARK: - Dates

    /// "The third Tuesday in January", "the last Friday of November".
    private mutating func nth(at place: Int) -> Int? {
        guard
            let number = tokens[place].text == "last"
                ? 5 : NumberWords.ordinals[tokens[place].text],
            number <= 5, let day = Calendars.weekdays[word(place + 1)],
            ["in", "of"].contains(word(place + 2)), let month = Calendars.month(word(place + 3))
        else { return nil }
        return add(.nth(number, weekday: day, month: month), place, 4)
    }

    private mutating func date(at place: Int) -> Int? {
        if let (day, month) = RunOnDate.read(tokens[place]) {
            return add(.date(day: day, month: month), place, 1)
        }
        var day: Int?
        var count = 1
        if let (value, size) = NumberWords.ordinal(in: tokens, at: place) {
            day = value
            count = size
        } else if let (value, size) = NumberWords.value(in: tokens, at: place), value > 0,
            value <= 31
        {
            day = value
            count = size
        }
        if let day {
            var next = place + count
            if word(next) == "of" { next += 1 }
            if let month = Calendars.month(word(next)) {
                return add(.date(day: day, month: month), place, next + 1 - place)
            }
            // "The twenty-ninth of the seventh".
            if NumberWords.ordinal(in: tokens, at: place) != nil, word(place + count) == "of",
                word(place + count + 1) == "the",
                let month = NumberWords.ordinals[word(place + count + 2)], month <= 12
            {
                return add(.date(day: day, month: month), place, count + 3)
            }
            if tokens[place].isNumber, let month = numericMonth(place + 1),
                tokens[place].length <= 2
            {
                let hasYear = isYear(place + 2)
                // "24/3" is a day; "3/4" may be a share.
                // "At 3.10" is an hour.
                let isDay =
                    (word(place + 1).utf8.count == 2 || day > 12) && word(place - 1) != "at"
                if hasYear || isDay && slashed(place + 1) && !slashed(place + 2) {
                    return add(.date(day: day, month: month), place, hasYear ? 3 : 2)
                }
            }
            if NumberWords.ordinal(in: tokens, at: place) != nil, count == 2 || day > 3,
                word(place - 1) == "the" || tokens[place].hasDigit
            {
                return add(.dayOfMonth(day), place, count)
            }
            return nil
        }
        if let month = Calendars.month(word(place)) {
            if let (value, size) = NumberWords.ordinal(in: tokens, at: place + 1)
                ?? plain(place + 1),
                value > 0, value <= 31
            {
                return add(.date(day: value, month: month), place, 1 + size)
            }
            if word(place + 1) == "the",
                let (value, size) = NumberWords.ordinal(in: tokens, at: place + 2)
            {
                return add(.date(day: value, month: month), place, 2 + size)
            }
        }
        // 2026-07-14
        if isYear(place), word(place).utf8.count == 4, let month = numericMonth(place + 1),
            slashed(place + 1), slashed(place + 2), let day = Int(word(place + 2)), day <= 31,
            day > 0
        {
            return add(.date(day: day, month: month), place, 3)
        }
        return nil
    }

    private func plain(_ place: Int) -> (value: Int, count: Int)? {
        guard tokens.indices.contains(place), tokens[place].isNumber, tokens[place].length <= 2,
            let value = Int(tokens[place].text)
        else { return nil }
        return (value, 1)
    }

    private func numericMonth(_ place: Int) -> Int? {
        guard tokens.indices.contains(place), tokens[place].isNumber, tokens[place].length <= 2,
            let month = Int(tokens[place].text), (1...12).contains(month)
        else { return nil }
        return month
    }

    func slashed(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].before == .hyphen
    }

    private func isYear(_ place: Int) -> Bool {
        guard tokens.indices.contains(place), tokens[place].isNumber else { return false }
        guard let year = Int(tokens[place].text) else { return false }
        return (1950...2099).contains(year)
            || (tokens[place].length == 2 && slashed(place) && (20...40).contains(year))
    }

    // MARK: - Durations

    private mutating func duration(at place: Int) -> Int? {
        let text = tokens[place].text
        if text == "fortnight" { return add(.duration(14 * 1440), place, 1) }
        if text == "half", word(place + 1) == "an" || word(place + 1) == "a",
            let unit = Calendars.units[word(place + 2)]
        {
            return addHalf(unit, place, 3)
        }
        if text == "half", let unit = Calendars.units[word(place + 1)] {
            return addHalf(unit, place, 2)
        }
        if let part = ["quarter": 3, "third": 4, "quarters": 9, "thirds": 8][text],
            word(place + 1) == "of", ["an", "a"].contains(word(place + 2)),
            let unit = Calendars.units[word(place + 3)], unit >= 60
        {
            return add(.duration(unit * part / 12), place, 4)
        }
        if let (quantity, count) = fraction(at: place) { return add(quantity, place, count) }
        // "90mins", "24hrs"
        if tokens[place].hasDigit, !tokens[place].isNumber {
            let digits = text.prefix { $0.isNumber }
            if let value = Int(digits),
                let unit = Calendars.units[String(text.dropFirst(digits.count))]
            {
                return add(.duration(value * unit), place, 1)
            }
        }
        var value: (value: Int, count: Int)
        if let number = NumberWords.value(in: tokens, at: place) {
            value = number
        } else if text == "a" || text == "an" || text == "one" {
            value = (1, 1)
        } else if text == "couple", word(place + 1) == "of" {
            value = (2, 2)
        } else {
            return nil
        }
        var next = place + value.count
        // "1.5 hours", "one and a half hours", "three and a half weeks"
        var half = false
        if word(next) == "and", word(next + 1) == "a", word(next + 2) == "half" {
            half = true
            next += 3
        } else if word(next) == "5", slashed(next), tokens[place].isNumber,
            Calendars.units[word(next + 1)] != nil
        {
            half = true
            next += 1
        }
        while QuantityReader.beforeUnit.contains(word(next)) { next += 1 }
        if ["seconds", "secs"].contains(word(next)) {
            return seconds(value.value, place, next + 1 - place)
        }
        guard let unit = Calendars.units[word(next)] else { return nil }
        // "Seven minutes past four" is an hour of the day.
        if unit == 1, word(next + 1) == "past", hour(at: next + 2) != nil { return nil }
        var minutes = value.value * unit + (half ? unit / 2 : 0)
        next += 1
        if word(next) == "and" {
            if word(next + 1) == "a", word(next + 2) == "half" {
                if unit == 1 { return seconds(minutes * 60 + 30, place, next + 3 - place) }
                minutes += unit / 2
                next += 3
            } else if word(next + 1) == "a", word(next + 2) == "quarter" {
                minutes += unit / 4
                next += 3
            } else if word(next + 1) == "three", word(next + 2) == "quarters" {
                minutes += unit * 3 / 4
                next += 3
            } else if let (more, size) = smaller(at: next + 1, than: unit) {
                minutes += more
                next += 1 + size
            }
        } else if let (more, size) = smaller(at: next, than: unit) {
            minutes += more
            next += size
        }
        // "Two decades and a bit more".
        let end = RateReader.rounded(tokens, from: next)
        if unit >= 1440, end > next, word(next) == "and" {
            return add(.atLeast(minutes), place, end - place)
        }
        return add(span(minutes, place), place, next - place)
    }

    private static let beforeUnit = FunctionWords.words(
        "whole full long solid more odd clear straight entire consecutive calendar")

    /// A span that was told in seconds.
    mutating func seconds(_ seconds: Int, _ place: Int, _ count: Int) -> Int {
        add(seconds % 60 == 0 ? .duration(seconds / 60) : .seconds(seconds), place, count)
    }

    /// "Twenty minutes" after "an hour and".
    private func smaller(at place: Int, than unit: Int) -> (minutes: Int, count: Int)? {
        if ["a", "an"].contains(word(place)), let less = Calendars.units[word(place + 1)],
            less < unit
        {
            return (less, 2)
        }
        guard let (value, count) = NumberWords.value(in: tokens, at: place),
            let less = Calendars.units[word(place + count)], less < unit
        else { return nil }
        return (value * less, count + 1)
    }

    /// "More than five hours", "the best part of two hours", "getting on for an hour".
    func isHedged(_ place: Int) -> Bool {
        let before = (max(0, place - 3)..<place).map { tokens[$0].text }
        return before.contains { QuantityReader.roundings.contains($0) }
    }

    private static let roundings = FunctionWords.words(
        """
        more over nearly almost roughly approximately approx under getting best better upwards \
        towards around close some short good well
        """)

    // MARK: - Times of day

    private mutating func time(at place: Int) -> Int? {
        let text = tokens[place].text
        if text == "noon" || text == "midday" || text == "midnight" {
            return add(.time(0), place, 1)
        }
        if text == "half", word(place + 1) != "a", word(place + 1) != "an" {
            let next = word(place + 1) == "past" ? place + 2 : place + 1
            if let (hour, count) = hour(at: next) {
                return add(.time(hour % 12 * 60 + 30), place, next + count - place)
            }
            return nil
        }
        if let (minutes, count) = minutesWord(at: place) {
            let next = place + count
            let skip = ["minutes", "mins"].contains(word(next)) ? 1 : 0
            let link = word(next + skip)
            if ["past", "to", "after"].contains(link), let (hour, size) = hour(at: next + skip + 1),
                text == "quarter" || link == "past"
                    || minutes % 5 == 0 && minutes < 30 && skip + 1 > 0
                        && !tokens[place].isNumber
            {
                let total = link == "to" ? hour * 60 - minutes : hour * 60 + minutes
                return add(.time((total + 720) % 720), place, next + skip + 1 + size - place)
            }
        }
        return clock(at: place)
    }

    private func minutesWord(at place: Int) -> (Int, Int)? {
        if tokens[place].text == "quarter" { return (15, 1) }
        guard let (value, count) = NumberWords.value(in: tokens, at: place), value < 60 else {
            return nil
        }
        return (value, count)
    }

    private func hour(at place: Int) -> (Int, Int)? {
        guard let (value, count) = NumberWords.value(in: tokens, at: place),
            (1...24).contains(value)
        else { return nil }
        return (value, count)
    }

    /// "3.20", "17:15", "5pm", "four o'clock", "at 11", "1030".
    private mutating func clock(at place: Int) -> Int? {
        let token = tokens[place]
        let text = token.text
        if token.hasDigit, !token.isNumber, let last = text.last, last == "m" || last == "h" {
            let digits = text.prefix { $0.isNumber }
            let rest = text.dropFirst(digits.count)
            guard rest == "am" || rest == "pm" || rest == "h", let value = Int(digits) else {
                return nil
            }
            if digits.count >= 3 { return add(.time(minutes(value / 100, value % 100)), place, 1) }
            return add(.time(minutes(value, 0)), place, 1)
        }
        guard let (value, count) = NumberWords.value(in: tokens, at: place) else { return nil }
        let next = place + count
        if ["oclock", "am", "pm"].contains(word(next)), value <= 24 {
            return add(.time(minutes(value, 0)), place, count + 1)
        }
        if word(next) == "o", word(next + 1) == "clock" {
            return add(.time(minutes(value, 0)), place, count + 2)
        }
        if value <= 24, tokens.indices.contains(next) {
            // "5.15pm" and "seven thirty".
            let digits = word(next).prefix { $0.isNumber }
            let rest = word(next).dropFirst(digits.count)
            if token.isNumber, digits.count == 2, let past = Int(digits), past < 60,
                tokens[next].before == .hyphen || tokens[next].before == .mark,
                rest.isEmpty || rest == "am" || rest == "pm"
            {
                return add(.time(minutes(value, past)), place, 2)
            }
            if !token.isNumber, count == 1,
                let (past, size) = NumberWords.value(in: tokens, at: next),
                !tokens[next].isNumber, past < 60, past >= 10, past % 5 == 0, value <= 12, value > 0
            {
                return add(.time(minutes(value, past)), place, 1 + size)
            }
        }
        if Calendars.beforeTime.contains(word(place - 1)), (1...12).contains(value), count == 1 {
            return add(.time(minutes(value, 0)), place, 1)
        }
        if token.isNumber, token.length == 4, value % 100 < 60, value / 100 < 24,
            !(1950...2099).contains(value)
        {
            return add(.time(minutes(value / 100, value % 100)), place, 1)
        }
        return nil
    }
    private func minutes(_ hour: Int, _ past: Int) -> Int { hour % 12 * 60 + past }
}
