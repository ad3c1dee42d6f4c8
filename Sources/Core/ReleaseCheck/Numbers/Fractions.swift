/// Parts of a unit of time: "a sixth of a minute", "two fifths of an hour".
extension QuantityReader {
    /// The span that a part of a unit tells, with how many tokens say it.
    func fraction(at place: Int) -> (quantity: Quantity, count: Int)? {
        var next = place
        var above = 1
        if ["a", "an", "one"].contains(word(place)) {
            next += 1
        } else if let (value, count) = NumberWords.value(in: tokens, at: place), value < 20 {
            above = value
            next += count
        } else {
            return nil
        }
        let name = word(next)
        let single = above > 1 && name.hasSuffix("s") ? String(name.dropLast()) : name
        guard let below = NumberWords.ordinals[single], (3...60).contains(below), below != 4,
            word(next + 1) == "of", ["a", "an", "the"].contains(word(next + 2)),
            let unit = Calendars.units[word(next + 3)]
        else { return nil }
        let seconds = unit * 60 * above / below
        guard seconds > 0, unit * 60 * above % below == 0 else { return nil }
        let quantity: Quantity =
            seconds % 60 == 0 ? .duration(seconds / 60) : .seconds(seconds)
        return (quantity, next + 4 - place)
    }

    /// Whether a number is the day or the year of a date.
    static func isOfDate(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let next = range.upperBound < tokens.count ? tokens[range.upperBound].text : ""
        let before = range.lowerBound > 0 ? tokens[range.lowerBound - 1].text : ""
        return Calendars.month(next) != nil || Calendars.month(before) != nil
    }
}
