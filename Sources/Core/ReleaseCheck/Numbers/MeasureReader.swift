/// Lengths, weights, volumes and temperatures.
extension RateReader {
    /// "Six feet", "two and a third inches", "6 st 11", "minus four", "twenty-five degrees
    /// Fahrenheit".
    func measure(at place: Int) -> (quantity: Quantity, count: Int)? {
        if let found = temperature(at: place) { return found }
        guard let (value, size) = number(at: place), value < 100_000 else { return nil }
        var next = place + size
        var amount = Double(value)
        if let (part, count) = fraction(at: next) {
            amount += part
            next += count
        } else if tokens[place].isNumber, tokens.indices.contains(next),
            tokens[next].before == .hyphen, tokens[next].isNumber, tokens[next].length < 3,
            let part = Double("0." + tokens[next].text), Calendars.measures[word(next + 1)] != nil
        {
            // "6.5 km".
            amount += part
            next += 1
        }
        if word(next) == "st" || word(next) == "stone", word(next) == "stone" || isPounds(next + 1)
        {
            var pounds = amount * 14
            next += 1
            if let (more, count) = NumberWords.value(in: tokens, at: next), more < 14 {
                pounds += Double(more)
                next += count
                if ["lb", "lbs", "pounds", "pound"].contains(word(next)) { next += 1 }
            }
            return (.measure(.mass, Int((pounds * 453.6).rounded())), next - place)
        }
        guard let (measure, unit) = Calendars.measures[word(next)] else { return nil }
        return (.measure(measure, Int((amount * unit).rounded())), next + 1 - place)
    }

    /// "6 st 11": a number behind it tells a weight from a saint and a street.
    private func isPounds(_ place: Int) -> Bool {
        guard let (value, _) = NumberWords.value(in: tokens, at: place) else { return false }
        return value < 14
    }

    /// "And a third", "and three quarters".
    private func fraction(at place: Int) -> (part: Double, count: Int)? {
        guard word(place) == "and" else { return nil }
        let parts = [
            "half": 1 / 2.0, "third": 1 / 3.0, "quarter": 1 / 4.0, "fifth": 1 / 5.0,
            "thirds": 1 / 3.0, "quarters": 1 / 4.0,
        ]
        if ["a", "one"].contains(word(place + 1)), let part = parts[word(place + 2)] {
            return (part, 3)
        }
        guard let many = NumberWords.units[word(place + 1)], many < 4,
            let part = parts[word(place + 2)]
        else { return nil }
        return (Double(many) * part, 3)
    }

    /// In tenths of a degree Celsius.
    private func temperature(at place: Int) -> (quantity: Quantity, count: Int)? {
        let isBelow = word(place) == "minus"
        guard
            let (value, size) = middle(place)
                ?? NumberWords.value(
                    in: tokens, at: isBelow ? place + 1 : place), value < 120
        else { return nil }
        var next = place + size + (isBelow ? 1 : 0)
        let hasUnit = ["degrees", "degree"].contains(word(next))
        if hasUnit { next += 1 }
        let isFahrenheit = ["fahrenheit", "f"].contains(word(next))
        let isCelsius = ["celsius", "centigrade", "c"].contains(word(next))
        guard hasUnit || isBelow || word(next) == "fahrenheit" || word(next) == "celsius" else {
            return nil
        }
        if isFahrenheit || isCelsius { next += 1 }
        var tenths = (isBelow ? -10 : 10) * value
        if isFahrenheit { tenths = (tenths - 320) * 5 / 9 }
        if ["below", "under"].contains(word(next)),
            ["zero", "freezing", "nought"].contains(word(next + 1))
        {
            tenths = isFahrenheit ? tenths : -tenths
            next += 2
        }
        return (.measure(.warmth, tenths), next - place)
    }

    /// "Mid-fifties".
    private func middle(_ place: Int) -> (value: Int, count: Int)? {
        guard word(place) == "mid", word(place + 1).hasSuffix("ties"),
            let ten = NumberWords.tens[word(place + 1).dropLast(3) + "y"]
        else { return nil }
        return (ten + 5, 2)
    }
}
