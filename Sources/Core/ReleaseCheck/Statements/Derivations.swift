/// What follows from an item: hours of a week, what is left of a sum, how often it is where that is
/// usual, and the shares of what it counts.
extension QuantityIndex {
    mutating func addDerivations(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        addWeeklyHours(terms, tokens, passage)
        addRuns(terms, tokens, passage)
        addRests(terms, tokens, passage)
        addHeads(terms, tokens, passage)
        addEach(terms, tokens, passage)
        addWages(terms, tokens, passage)
        addReturns(terms, passage, tokens)
        addOtherShares(terms, passage)
        addSpeeds(tokens, passage)
        let quantities = terms.compactMap { term in
            term.quantity.map { PlacedQuantity(quantity: $0, range: term.range) }
        }
        for worked in Workings.read(tokens, quantities) {
            addDerived(worked.quantity, passage)
        }
        addUsualIntervals(tokens, passage)
        addParts(tokens, passage)
    }

    /// "Four nights in one fortnight" are two in every seven.
    private mutating func addParts(_ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices {
            guard let (value, count) = NumberWords.value(in: tokens, at: place),
                place + count + 3 <= tokens.count,
                QuantityIndex.parts.contains(tokens[place + count].text)
            else { continue }
            let next = tokens[(place + count + 1)...].prefix(4).map(\.text)
            guard ["in", "of", "out", "a", "each", "every"].contains(next.first ?? "") else {
                continue
            }
            for (unit, days) in [("week", 7), ("fortnight", 14), ("month", 30)]
            where next.contains(unit) && value < days {
                addDerived(.share(value * 1000 / days), passage)
            }
        }
    }

    /// How often it is where that is said of everything: "once a fortnight", "every three months".
    private mutating func addUsualIntervals(_ tokens: [Token], _ passage: Int32) {
        let reader = RateReader(tokens: tokens)
        for place in tokens.indices {
            guard let (minutes, count) = reader.interval(at: place), minutes > 0,
                count > 1 || minutes != 1440
            else { continue }
            addDerived(.every(minutes), passage)
        }
    }

    /// "Tuesday to Friday, 9.15am to 2.45pm" are twenty-two hours a week, "three mornings, 8.30 to
    /// 11.30" nine.
    private mutating func addWeeklyHours(
        _ terms: [Term], _ tokens: [Token], _ passage: Int32
    ) {
        guard let minutes = weeklyMinutes(terms, tokens) else { return }
        add(.span, minutes, passage, 0)
        guard let days = QuantityIndex.days(terms, tokens), minutes < 240 * days else { return }
        add(.span, minutes + 720 * days, passage, 0)
    }

    /// How long two hours of the day are apart on all the days of a week, in minutes.
    func weeklyMinutes(_ terms: [Term], _ tokens: [Token]) -> Int? {
        let times = terms.compactMap { term -> Int? in
            if case .time(let minutes) = term.quantity { minutes } else { nil }
        }
        guard times.count == 2, let days = QuantityIndex.days(terms, tokens), days > 1 else {
            return nil
        }
        let span = (times[1] - times[0] + 720) % 720
        return span > 0 ? span * days : nil
    }

    /// On how many days of a week something is.
    private static func days(_ terms: [Term], _ tokens: [Token]) -> Int? {
        let weekdays = tokens.indices.filter { Calendars.weekdays[tokens[$0].text] != nil }
        if weekdays.count == 2, weekdays[1] - weekdays[0] == 2,
            ["to", "till", "until"].contains(tokens[weekdays[0] + 1].text),
            let first = Calendars.weekdays[tokens[weekdays[0]].text],
            let last = Calendars.weekdays[tokens[weekdays[1]].text]
        {
            return (last - first + 7) % 7 + 1
        }
        if weekdays.count > 1 { return weekdays.count }
        if tokens.contains(where: { $0.text == "weekdays" }) { return 5 }
        for place in tokens.indices {
            guard let (value, count) = NumberWords.value(in: tokens, at: place), value < 8,
                place + count < tokens.count,
                parts.contains(tokens[place + count].text)
            else { continue }
            return value
        }
        return nil
    }

    private static let parts = FunctionWords.words(
        "mornings afternoons evenings nights days shifts")

    /// "Six mornings in a row" are the best part of a week.
    private mutating func addRuns(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices {
            guard let (value, count) = NumberWords.value(in: tokens, at: place), value > 2,
                value < 400, place + count < tokens.count
            else { continue }
            let word = tokens[place + count].text
            if QuantityIndex.parts.contains(word), word != "days", word != "nights" {
                add(.span, value * 1440, passage, 0)
            } else if Calendars.weekdays[word] != nil, word.hasSuffix("s") {
                add(.count, value, passage, 0)
            } else if ["days", "nights", "weeks", "months", "years"].contains(word) {
                add(.count, value, passage, 0)
            }
        }
    }

    /// "£172 a week now and I see £20 of it" leaves £152.
    private mutating func addRests(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        let sums = terms.compactMap { term -> (pence: Int, isRate: Bool)? in
            switch term.quantity {
            case .money(let pence): (pence, false)
            case .allowance(let pence): (pence, true)
            default: nil
            }
        }
        addRestsOfPay(sums.filter { !$0.isRate }.map(\.pence), terms, tokens, passage)
        guard sums.count == 2, sums[0].isRate != sums[1].isRate else { return }
        let rate = sums.first { $0.isRate }?.pence ?? 0
        let sum = sums.first { !$0.isRate }?.pence ?? 0
        guard let period = QuantityIndex.period(terms, tokens), period > 0, sum > 0 else { return }
        let rest = rate - sum * 525_960 / period
        guard rest > 0 else { return }
        addDerived(.allowance(rest), passage)
        for term in terms {
            guard let minutes = term.quantity?.minutes, minutes > 20160 else { continue }
            addDerived(.money(Int(Double(rest) * Double(minutes) / 525_960)), passage)
        }
    }

    /// "He takes £250 of my £300 wages every fortnight" leaves £25 a week.
    private mutating func addRestsOfPay(
        _ sums: [Int], _ terms: [Term], _ tokens: [Token], _ passage: Int32
    ) {
        guard sums.count == 2, sums[0] < sums[1],
            let interval = QuantityIndex.interval(terms, tokens), interval > 0
        else { return }
        let rest = sums[1] - sums[0]
        addDerived(.money(rest), passage)
        addDerived(.allowance(rest * 525_960 / interval), passage)
        addDerived(.share(sums[0] * 1000 / sums[1]), passage)
    }

    private static func period(_ terms: [Term], _ tokens: [Token]) -> Int? {
        for term in terms {
            if case .allowance = term.quantity { return unit(tokens[term.range]) }
        }
        return nil
    }
}
