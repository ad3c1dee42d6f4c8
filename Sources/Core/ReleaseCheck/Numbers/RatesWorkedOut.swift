/// Shares, rates and likenesses that a text leaves to its reader to work out.
extension Workings {
    /// "Of each pound … seventy-six pence", "76p in the pound", "seventy-six pence of every pound".
    mutating func readShare(_ place: Int) {
        if ["of", "from", "in", "for", "out"].contains(word(place)),
            ["each", "every"].contains(word(place + 1)), word(place + 2) == "pound"
        {
            let sentence = tokens[place].sentence
            for here in (place + 3)..<max(place + 3, min(tokens.count, place + 26))
            where tokens[here].sentence == sentence {
                guard let (pence, count) = pence(here) else { continue }
                add(.share(pence * 10), place..<(here + count))
                return
            }
        }
        guard let (pence, count) = pence(place) else { return }
        var next = place + count
        if word(next) == "out" { next += 1 }
        guard ["in", "of", "from", "on", "out"].contains(word(next)),
            ["each", "every", "the", "a"].contains(word(next + 1)), word(next + 2) == "pound"
        else { return }
        add(.share(pence * 10), place..<(next + 3))
    }

    private func pence(_ place: Int) -> (pence: Int, count: Int)? {
        let text = word(place)
        if text.hasSuffix("p"), let pence = Int(text.dropLast()), (1...99).contains(pence) {
            return (pence, 1)
        }
        guard let (value, count) = number(place), (1...99).contains(value),
            ["pence", "p", "pennies"].contains(word(place + count))
        else { return nil }
        return (value, count + 1)
    }

    /// "Once a quarter", "twenty-six times in the year", "a thousand a month", "six pounds a head".
    mutating func readInterval(_ place: Int) {
        if let (minutes, count) = RateReader(tokens: tokens).interval(at: place),
            isOdd(minutes, place, count)
        {
            add(.every(minutes), place..<(place + count))
        }
        // "A thousand a month": hardly anything but money comes so.
        guard tokens[place].isNumber || tokens[place].length > 1 || word(place) == "a",
            let (value, size) = number(place), value >= 50, !(1950...2099).contains(value),
            place == 0 || !tokens[place].isMoney && !tokens[place - 1].hasDigit
        else { return }
        let next = RateReader.rounded(tokens, from: place + size)
        guard ["a", "each", "every", "per"].contains(word(next)),
            let unit = [
                "day": 1440, "week": 10080, "month": 43830, "year": 525_960, "yr": 525_960,
            ][
                word(next + 1)]
        else {
            readBareSum(value, place, size)
            return
        }
        let yearly = value * 100 * 525_960 / unit
        add(.allowance(yearly), place..<(next + 2))
        guard ["for", "over"].contains(word(next + 2)) else { return }
        let span = quantities.first { (next + 2...next + 4).contains($0.range.lowerBound) }
        if let span, let minutes = span.quantity.minutes, minutes >= 10080 {
            add(
                .money(Int(Double(yearly) * Double(minutes) / 525_960)),
                place..<span.range.upperBound)
        }
    }

    /// "Upward of sixty thousand".
    private mutating func readBareSum(_ value: Int, _ place: Int, _ size: Int) {
        guard value >= 100, !(1950...2099).contains(value), place > 1 else { return }
        // "It added up to four thousand four hundred and twenty": hardly anything but money does.
        if word(place - 1) == "to", value % 100 != 0,
            ["up", "came", "comes", "come", "amounts", "amounted"].contains(word(place - 2)),
            !tokens[place].isMoney
        {
            add(.money(value * 100), place..<(place + size))
        }
        guard value >= 1000, word(place - 1) == "of",
            ["upward", "upwards", "north", "excess"].contains(word(place - 2))
        else { return }
        add(.about(value + value / 10), (place - 2)..<(place + size))
    }

    /// How often it is, put as hardly anybody puts it: "twelve times a year" for what is monthly.
    private func isOdd(_ minutes: Int, _ place: Int, _ count: Int) -> Bool {
        guard minutes > 0, count > 1 else { return false }
        let words = tokens[place..<(place + count)].map(\.text)
        if words.contains(where: { ["quarter", "season", "twelvemonth"].contains($0) }) {
            return ["once", "each", "every"].contains(words[0]) || minutes < 131_490
        }
        if words.contains("times") || words.contains("nights") || words.contains("occasions") {
            return words.contains("year") || words.contains("month") || minutes != 1440
        }
        return false
    }

    /// "You say 'a minute'. I make it a hundred and fifty-five of them."
    mutating func readOfThem(_ place: Int) {
        guard let (value, size) = number(place), value > 1,
            word(place + size) == "of",
            ["them", "those", "these"].contains(word(place + size + 1))
                || ["such"].contains(word(place + size))
        else { return }
        for here in stride(from: place - 1, through: max(0, place - 14), by: -1) {
            guard let unit = Calendars.units[word(here)] else { continue }
            add(.duration(value * unit), place..<(place + size + 2))
            return
        }
    }

    /// "Nine twenty-pound notes", "half a dozen" of what an item has six.
    mutating func readNotes(_ place: Int) {
        if ["half", "a"].contains(word(place)), let (value, size) = number(place),
            value == 6 && size == 3 || value == 12 && size == 2, word(place + size) != "eggs"
        {
            add(.count(value), place..<(place + size))
        }
        // "A twenty and a five": two notes.
        if word(place) == "a", word(place + 2) == "and", word(place + 3) == "a",
            let first = Workings.notes[word(place + 1)],
            let second = Workings.notes[word(place + 4)], first > second
        {
            add(.money((first + second) * 100), place..<(place + 5))
        }
        guard let (many, size) = number(place), many > 1,
            let (each, more) = number(place + size), [5, 10, 20, 50].contains(each)
        else { return }
        let next = place + size + more
        let isNotes =
            word(next) == "pound" && ["note", "notes"].contains(word(next + 1))
            || ["notes"].contains(word(next))
        if isNotes {
            add(.money(many * each * 100), place..<(next + (word(next) == "pound" ? 2 : 1)))
        }
    }

    private static let notes = [
        "five": 5, "ten": 10, "tenner": 10, "fiver": 5, "twenty": 20, "fifty": 50,
    ]

    /// "One for each day of the week", "as many as a cat has lives".
    mutating func readLikeness(_ place: Int) {
        guard let (values, count) = Likenesses.readDrawn(tokens, at: place) else { return }
        if place > 0, ["two", "three"].contains(word(place - 1)) { return }
        for value in values { add(value, place..<(place + count)) }
    }
}
