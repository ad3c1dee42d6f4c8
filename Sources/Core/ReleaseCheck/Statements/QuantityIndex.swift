/// The quantities of passages, also those that follow from what they tell: spans from two times,
/// stays from two days, sums from a rate and how long it went on.
struct QuantityIndex {
    typealias Posting = PassageIndex.Posting

    /// How a passage puts a quantity.
    enum Unit: Hashable {
        case asItStands
        /// In a unit of so many minutes: "two years".
        case of(Int)
        /// It follows from others.
        case derived
    }

    struct Amount {
        var value: Int
        var posting: Posting
        var unit: Unit
    }

    private var quantities: [Quantity: [Posting]] = [:]
    private var durations: [Amount] = []
    private var counts: [Amount] = []
    private var money: [Amount] = []
    private var allowances: [Amount] = []
    private var shares: [Amount] = []
    private var intervals: [Amount] = []
    private var measures: [(measure: Quantity.Measure, amount: Amount)] = []

    mutating func add(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for term in terms {
            guard let quantity = term.quantity else { continue }
            let posting = Posting(passage: passage, position: Int32(term.position))
            quantities[quantity, default: []].append(posting)
            func amount(_ value: Int, _ unit: Unit = .asItStands) -> Amount {
                Amount(value: value, posting: posting, unit: unit)
            }
            switch quantity {
            case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes):
                durations.append(
                    amount(minutes, .of(QuantityIndex.unit(tokens[term.range]) ?? 0)))
            case .count(let count), .about(let count): counts.append(amount(count))
            case .money(let pence): money.append(amount(pence))
            case .allowance(let pence):
                allowances.append(
                    amount(pence, .of(QuantityIndex.unit(tokens[term.range]) ?? 0)))
            case .every(let minutes):
                intervals.append(amount(minutes))
                // A night is some eight hours.
                if tokens[term.range].contains(where: { $0.text.hasPrefix("night") }) {
                    intervals.append(amount(minutes / 3, .derived))
                }
            case .share(let share): shares.append(amount(share))
            case .measure(let measure, let size): measures.append((measure, amount(size)))
            case .date(let day, let month):
                guard let year = year(tokens, after: term.range) else { continue }
                for name in Quantity.named(day: day, month: month, year: year) {
                    quantities[name, default: []].append(posting)
                }
            default: break
            }
        }
        addSpans(terms, passage)
        addStays(terms, tokens, passage)
        addMonths(tokens, passage)
        addCounted(tokens, passage)
        addAltogether(terms, tokens, passage)
        addBareMeasures(terms, tokens, passage)
        addProducts(terms, tokens, passage)
        addDerivations(terms, tokens, passage)
    }

    /// Holds what somebody worked out from a passage.
    mutating func addDerived(_ quantity: Quantity, _ passage: Int32) {
        let posting = Posting(passage: passage, position: 0)
        func amount(_ value: Int) -> Amount {
            Amount(value: value, posting: posting, unit: .derived)
        }
        switch quantity {
        case .duration(let minutes), .roughly(let minutes): durations.append(amount(minutes))
        case .count(let count): counts.append(amount(count))
        case .money(let pence): money.append(amount(pence))
        case .allowance(let pence): allowances.append(amount(pence))
        case .every(let minutes): intervals.append(amount(minutes))
        case .share(let share): shares.append(amount(share))
        default: break
        }
    }

    mutating func addMeasure(_ measure: Quantity.Measure, _ size: Int, _ passage: Int32) {
        let posting = Posting(passage: passage, position: 0)
        measures.append((measure, Amount(value: size, posting: posting, unit: .derived)))
    }

    /// The unit in which some tokens tell a span, in minutes.
    static func unit(_ tokens: ArraySlice<Token>) -> Int? {
        for token in tokens {
            if ["seconds", "secs"].contains(token.text) { return 0 }
            if let unit = Calendars.units[token.text] { return unit }
        }
        return nil
    }

    private func year(_ tokens: [Token], after range: Range<Int>) -> Int? {
        let last = range.upperBound < tokens.count ? Int(tokens[range.upperBound].text) : nil
        return [last, Int(tokens[range.upperBound - 1].text)].compactMap { $0 }
            .first { (1950...2099).contains($0) }
    }

    private mutating func addSpan(_ minutes: Int, _ passage: Int32, _ position: Int) {
        durations.append(
            Amount(
                value: minutes, posting: Posting(passage: passage, position: Int32(position)),
                unit: .derived))
    }

    /// What follows from a passage, and does not stand in it.
    enum Derived { case count, span }

    mutating func add(_ what: Derived, _ value: Int, _ passage: Int32, _ position: Int) {
        let posting = Posting(passage: passage, position: Int32(position))
        let amount = Amount(value: value, posting: posting, unit: .derived)
        switch what {
        case .count: counts.append(amount)
        case .span: durations.append(amount)
        }
    }

    /// "At two and didn't open it until five" lasts three hours.
    private mutating func addSpans(_ terms: [Term], _ passage: Int32) {
        let times = QuantityIndex.times(terms)
        for (first, second) in zip(times, times.dropFirst()) {
            let span = (second.minutes - first.minutes + 720) % 720
            guard span > 0 else { continue }
            addSpan(span, passage, second.term.position)
            addSpan(span + 720, passage, second.term.position)
        }
    }

    private static func times(_ terms: [Term]) -> [(minutes: Int, term: Term)] {
        terms.compactMap { term in
            if case .time(let minutes) = term.quantity { (minutes, term) } else { nil }
        }
    }

    /// "17 November to 20 December" is a stay of thirty-three days, "2 to 29 May" of four weeks.
    private mutating func addStays(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for (first, second) in zip(terms, terms.dropFirst()) {
            guard case .date(let lastDay, let lastMonth) = second.quantity,
                tokens[first.range.upperBound..<second.range.lowerBound].contains(where: {
                    ["to", "until", "till", "and"].contains($0.text)
                })
            else { continue }
            var start: CalendarDay
            switch first.quantity {
            case .date(let day, let month):
                start = CalendarDay(year: 2025, month: month, day: day)
            case .dayOfMonth(let day), .count(let day):
                guard day < lastDay else { continue }
                start = CalendarDay(year: 2025, month: lastMonth, day: day)
            case .time(let minutes) where minutes % 60 == 0:
                guard minutes / 60 < lastDay else { continue }
                start = CalendarDay(year: 2025, month: lastMonth, day: minutes / 60)
            default: continue
            }
            var end = CalendarDay(year: 2025, month: lastMonth, day: lastDay)
            if end.serial < start.serial {
                end = CalendarDay(year: 2026, month: lastMonth, day: lastDay)
            }
            let days = end.serial - start.serial
            if days > 2 { addSpan(days * 1440, passage, second.position) }
        }
    }

    /// "October to January" are three months, or four with both of them.
    private mutating func addMonths(_ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices.dropLast(2) {
            guard ["to", "until", "till"].contains(tokens[place + 1].text),
                tokens[place].isCapital, tokens[place + 2].isCapital,
                let first = Calendars.month(tokens[place].text),
                let last = Calendars.month(tokens[place + 2].text), first != last
            else { continue }
            let months = (last - first + 12) % 12
            for count in [months, months + 1] { addSpan(count * 43830, passage, 0) }
        }
    }

    /// "He read the miles, and if it was over 12": a number in a unit that stands elsewhere.
    private mutating func addBareMeasures(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        let bare = tokens.indices.dropFirst().first {
            Calendars.measures[tokens[$0].text] != nil && tokens[$0].length > 2
                && NumberWords.value(in: tokens, at: $0 - 1) == nil
                && !["a", "an", "half"].contains(tokens[$0 - 1].text)
        }
        guard let bare, let (measure, size) = Calendars.measures[tokens[bare].text] else { return }
        for term in terms {
            guard let count = term.quantity?.count, count > 1 else { continue }
            let posting = Posting(passage: passage, position: Int32(term.position))
            let value = Int((Double(count) * size).rounded())
            measures.append((measure, Amount(value: value, posting: posting, unit: .derived)))
        }
    }

    /// "I counted to two hundred and forty" takes four minutes, a second each.
    private mutating func addCounted(_ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices where Stem.of(tokens[place].text) == "count" {
            let next =
                place + 1 < tokens.count && tokens[place + 1].text == "up" ? place + 2 : place + 1
            guard next + 1 < tokens.count, ["to", "until"].contains(tokens[next].text),
                let (value, _) = NumberWords.value(in: tokens, at: next + 1), value >= 10
            else { continue }
            // "Three times, counting to ten each time": half a minute in all.
            let times =
                tokens.contains { $0.text == "each" }
                ? tokens.indices.dropLast().compactMap { here in
                    let (times, count) = NumberWords.value(in: tokens, at: here) ?? (0, 1)
                    let next = here + count
                    return times > 1 && next < tokens.count && tokens[next].text == "times"
                        ? times : nil
                }.first : nil
            for seconds in Set([value, value * (times ?? 1)]) {
                if seconds % 60 != 0 {
                    quantities[.seconds(seconds), default: []].append(
                        Posting(passage: passage, position: 0))
                }
                if seconds >= 60 { addSpan(seconds / 60, passage, 0) }
            }
        }
    }

    /// "£40 a week for three years" is six thousand pounds; "every Monday for three years" a
    /// hundred and fifty times; forty pounds and "every Friday" are forty pounds a week.
    private mutating func addProducts(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        let spans = terms.compactMap { term -> Int? in
            switch term.quantity {
            // "Over eighteen months" is how long it went on.
            case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes): minutes
            default: nil
            }
        }
        addShares(tokens, passage)
        let interval = QuantityIndex.interval(terms, tokens)
        // "Eleven miles every night" are fifty-five in a working week.
        if interval == 1440 {
            for (measure, amount) in measures where Int(amount.posting.passage) == Int(passage) {
                for days in [5, 7] {
                    let sum = Amount(
                        value: amount.value * days, posting: amount.posting, unit: .derived)
                    measures.append((measure, sum))
                }
            }
        }
        for term in terms {
            let posting = Posting(passage: passage, position: Int32(term.position))
            func derived(_ value: Int) -> Amount {
                Amount(value: value, posting: posting, unit: .derived)
            }
            var yearly: Int?
            if case .allowance(let pence) = term.quantity { yearly = pence }
            if case .money(let pence) = term.quantity, let interval {
                yearly = pence * 525_960 / interval
                allowances.append(derived(yearly ?? 0))
            }
            // "Five thousand pounds over eighteen months" are two hundred and eighty a month.
            if case .money(let pence) = term.quantity, interval == nil, spans.count == 1,
                spans[0] > 20160
            {
                allowances.append(derived(Int(Double(pence) * 525_960 / Double(spans[0]))))
            }
            guard let yearly else { continue }
            if spans.isEmpty { money.append(derived(yearly)) }
            for span in spans where span > 20160 {
                money.append(derived(Int(Double(yearly) * Double(span) / 525_960)))
            }
        }
        guard let interval else { return }
        for span in spans where span >= interval * 12 {
            counts.append(
                Amount(
                    value: span / interval, posting: Posting(passage: passage, position: 0),
                    unit: .derived))
        }
    }

    /// "He draws £185 and leaves me £20" leaves about a tenth.
    private mutating func addShares(_ tokens: [Token], _ passage: Int32) {
        let sums = tokens.filter { $0.isMoney && $0.hasDigit }.compactMap { Int($0.text) }
        guard sums.count == 2, let low = sums.min(), let high = sums.max(), low > 0 else { return }
        let posting = Posting(passage: passage, position: 0)
        for share in [low * 1000 / (low + high), high * 1000 / (low + high), low * 1000 / high] {
            shares.append(Amount(value: share, posting: posting, unit: .derived))
        }
    }

    /// How often it is that a passage tells of: "every Monday", "twice a day".
    static func interval(_ terms: [Term], _ tokens: [Token]) -> Int? {
        for term in terms {
            if case .every(let minutes) = term.quantity { return minutes }
        }
        for (place, token) in tokens.enumerated() {
            if ["every", "each", "a"].contains(token.text), place + 1 < tokens.count,
                token.text != "a" || place > 0 && tokens[place - 1].text == "on"
            {
                if Calendars.weekdays[tokens[place + 1].text] != nil { return 10080 }
                if let unit = Calendars.units[tokens[place + 1].text] { return unit }
            }
            if let unit = Calendars.adverbs[token.text], token.length > 3 { return unit }
            if token.text.hasSuffix("days"), Calendars.weekdays[token.text] != nil { return 10080 }
        }
        return nil
    }

    // MARK: - Finding

    /// The passages that tell of a span, and where a sentence tells it as "from seven until two".
    func lasting(_ terms: [Term]) -> [(passage: Int, range: Range<Int>)] {
        var found: [(passage: Int, range: Range<Int>)] = []
        let times = QuantityIndex.times(terms)
        for (first, second) in zip(times, times.dropFirst()) {
            let span = (second.minutes - first.minutes + 720) % 720
            for minutes in [span, span + 720] where minutes >= 100 {
                for known in durations where abs(known.value - minutes) <= minutes / 30 {
                    found.append(
                        (
                            Int(known.posting.passage),
                            first.term.range.lowerBound..<second.term.range.upperBound
                        ))
                }
            }
        }
        return found
    }

    /// Quantities that are the same, or nearly, as people round them.
    ///
    /// Sums that were worked out are rounded.
    func near(
        _ quantity: Quantity, isWorkedOut: Bool = false
    ) -> [(posting: Posting, unit: Unit)] {
        let same = (quantities[quantity] ?? []).map { ($0, Unit.asItStands) }
        func within(_ amounts: [Amount], _ holds: (Amount) -> Bool) -> [(Posting, Unit)] {
            amounts.filter(holds).map { ($0.posting, $0.unit) }
        }
        switch quantity {
        case .about(let rounded):
            // "Just under three thousand" pounds.
            let sums = within(money) {
                rounded >= 100 && ($0.unit == .asItStands || rounded >= 1000)
                    && Quantity.isAbout(rounded, $0.value / 100)
            }
            return within(counts) { Quantity.isAbout(rounded, $0.value) } + same
                + sums.map { ($0.0, .derived) }
        case .count(let count):
            let margin = count % 5 == 0 ? count / 15 : 0
            return same
                + within(counts) { $0.unit == .derived && abs($0.value - count) <= margin }
                + within(money) { $0.unit != .derived && $0.value == count * 100 }
        case .roughly(let rounded):
            return within(durations) { Quantity.isRoughly(rounded, $0.value) }
        case .atLeast(let least):
            return within(durations) { Quantity.isAtLeast(least, $0.value) }
        case .every(let minutes):
            return same + within(intervals) { abs($0.value - minutes) * 5 <= minutes }
        case .share(let share):
            return within(shares) {
                $0.unit == .derived
                    ? abs($0.value - share) <= max(12, share / 12) : $0.value == share
            }
        case .duration(let minutes):
            let margin = minutes >= 1440 ? minutes / 15 : 0
            return within(durations) { abs($0.value - minutes) <= margin }
        case .money(let pence):
            let margin = pence % 50_000 == 0 ? pence / 10 : pence % 5000 == 0 ? pence / 14 : 0
            return within(money) {
                abs($0.value - pence)
                    <= ($0.unit == .derived || isWorkedOut ? max(margin, pence / 40) : margin)
            } + within(counts) { $0.unit != .derived && $0.value * 100 == pence }
        case .allowance(let pence):
            return within(allowances) { abs($0.value - pence) <= pence / 11 }
        case .measure(let measure, let size):
            let margin = measure == .warmth ? 7 : size / 11
            return measures.filter {
                $0.measure == measure && abs($0.amount.value - size) <= margin
            }.map { ($0.amount.posting, .asItStands) }
        default: return same
        }
    }
}
