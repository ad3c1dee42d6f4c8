/// Spans and counts that a text leaves to its reader to work out.
extension Workings {
    /// "All but one month of a year", "all but an hour of the day".
    mutating func readAllBut(_ place: Int) {
        guard word(place) == "all", word(place + 1) == "but" else { return }
        guard let less = quantities.first(where: { $0.range.lowerBound == place + 2 }),
            let minutes = less.quantity.minutes
        else { return }
        let next = less.range.upperBound
        guard ["of", "in", "from"].contains(word(next)) else { return }
        let isOne = ["a", "the", "one", "an", "that", "this"].contains(word(next + 1))
        guard let unit = Calendars.units[word(next + (isOne ? 2 : 1))], unit > minutes else {
            return
        }
        add(.duration(unit - minutes), place..<(next + (isOne ? 3 : 2)))
    }

    /// "From a Friday teatime to the Monday teatime": three days.
    ///
    /// "Monday to Thursday" is when something is.
    mutating func readWeekdays(_ place: Int) {
        guard let first = Calendars.weekdays[word(place)] else { return }
        let isOne = ["a", "one", "that", "the"].contains(word(place - 1))
        for link in [place + 1, place + 2] where Workings.until.contains(word(link)) {
            var next = link + 1
            while ["to", "the", "a", "following", "next", "that"].contains(word(next)) { next += 1 }
            guard let last = Calendars.weekdays[word(next)] else { continue }
            // With one hour of the day both times, or none.
            guard link == place + 1 ? isOne : word(place + 1) == word(next + 1) else { return }
            let days = (last - first + 6) % 7 + 1
            let end = next + (link == place + 1 ? 1 : 2)
            if days > 1 { add(.duration(days * 1440), place..<end) }
            // "Friday to Monday" may be four, with both of them.
            if link == place + 1, days > 1 { add(.duration((days + 1) * 1440), place..<end) }
            return
        }
    }

    private static let until = FunctionWords.words("to until till til through")

    /// "'A minute', he says. Ninety is nearer the mark."
    mutating func readCorrection(_ place: Int) {
        guard let (value, size) = number(place), value > 1 else { return }
        let behind = (place + size..<place + size + 5).map(word)
        let before = (max(0, place - 4)..<place).map(word)
        let isNearer =
            ["is", "was", "would", "seems", "comes"].contains(behind[0])
            && behind.contains { Workings.nearer.contains($0) }
            || before.contains { Workings.nearer.contains($0) }
                && ["to", "like", "it"].contains(before.last ?? "")
        guard isNearer, Calendars.units[word(place + size)] == nil else { return }
        for here in stride(from: place - 1, through: max(0, place - 14), by: -1) {
            guard let unit = Calendars.units[word(here)] else { continue }
            add(.duration(value * unit), place..<(place + size))
            return
        }
    }

    private static let nearer = FunctionWords.words("nearer closer likelier truer")

    /// "Put up a year planner … were someone to mark sixty": sixty in a year.
    mutating func readTimesOfYear(_ place: Int) {
        guard ["year", "month"].contains(word(place)) else { return }
        let isChart = ["planner", "calendar", "diary", "chart"].contains(word(place + 1))
        guard isChart, let unit = Calendars.units[word(place)] else { return }
        for here in (place + 2)..<max(place + 2, min(tokens.count, place + 40)) {
            guard let (value, size) = number(here), value >= 6, value < 400,
                Calendars.units[word(here + size)] == nil, Calendars.month(word(here + size)) == nil
            else { continue }
            add(.every(unit / value), here..<(here + size))
            return
        }
    }

    /// "Every other visit": half of them.
    mutating func readEveryOther(_ place: Int) {
        let isHalf =
            ["every", "each"].contains(word(place))
            && ["other", "second"].contains(word(place + 1))
        guard isHalf, tokens.indices.contains(place + 2), tokens[place + 2].length > 2,
            Calendars.units[word(place + 2)] == nil, Calendars.weekdays[word(place + 2)] == nil
        else { return }
        add(.share(500), place..<(place + 3))
    }

    /// "Three dozen times in the day": a number and no rate, where it is one day.
    mutating func readTimesOfDay(_ place: Int) {
        guard let (value, size) = number(place), value >= 5 else { return }
        var next = RateReader.rounded(tokens, from: place + size)
        guard ["times", "occasions"].contains(word(next)) else { return }
        next += 1
        let isOne =
            word(next) == "in" && ["the", "one", "a", "that"].contains(word(next + 1))
            || ["that", "this"].contains(word(next))
        guard isOne else { return }
        next += word(next) == "in" ? 2 : 1
        if word(next) == "single" { next += 1 }
        guard Calendars.units[word(next)] != nil || Calendars.weekdays[word(next)] != nil else {
            return
        }
        add(.about(value), place..<(next + 1))
    }

    /// "Of the last ten Mondays she was marked on five", where it is said backwards.
    mutating func readOfSo(_ place: Int) {
        guard word(place) == "of", ["the", "my", "her", "his", "our"].contains(word(place + 1))
        else { return }
        let next = ["last", "past", "first", "previous"].contains(word(place + 2)) ? 3 : 2
        guard let (whole, size) = number(place + next), (3...60).contains(whole) else { return }
        let sentence = tokens[place].sentence
        for here in (place + next + size)..<max(place + next + size, min(tokens.count, place + 22))
        where tokens[here].sentence == sentence {
            guard let (part, more) = number(here) else { continue }
            if part < whole { add(.share(part * 1000 / whole), place..<(here + more)) }
            return
        }
    }

    /// "Fifteen pounds a head", "£290 a time": hardly anybody says so who did not divide.
    mutating func readEach(_ placed: PlacedQuantity) {
        guard case .money(let pence) = placed.quantity, pence >= 300 else { return }
        let next = placed.range.upperBound
        let isEach =
            ["a", "per"].contains(word(next))
            && ["head", "time", "go", "person"].contains(word(next + 1))
        if isEach { add(.money(pence), placed.range.lowerBound..<(next + 2)) }
    }

    /// "Three quarters of an hour before nine", "ten minutes short of noon".
    mutating func readHour(_ minutes: Int, _ hour: Int, _ between: [String], _ range: Range<Int>) {
        guard between.count <= 3, minutes < 720, let link = between.first else { return }
        if ["before", "short", "earlier", "ahead"].contains(link) {
            add(.time((hour - minutes + 720) % 720), range)
        } else if ["after", "past", "later"].contains(link) {
            add(.time((hour + minutes) % 720), range)
        }
    }

    static let beating = FunctionWords.words("beaten beat beats beating missed misses before")

    /// "Ten minutes short of an hour", "ten minutes over the hour".
    mutating func readShortOf(_ place: Int) {
        guard let placed = quantities.first(where: { $0.range.lowerBound == place }),
            let less = placed.quantity.minutes
        else { return }
        var next = placed.range.upperBound
        let link = word(next)
        let isLess = ["short", "under", "off", "shy", "below"].contains(link)
        guard isLess || ["over", "above", "beyond"].contains(link) else { return }
        next += word(next + 1) == "of" ? 2 : 1
        let whole: (minutes: Int, end: Int)
        if let base = quantities.first(where: { $0.range.lowerBound == next }),
            let minutes = base.quantity.minutes
        {
            whole = (minutes, base.range.upperBound)
        } else if ["the", "a", "an"].contains(word(next)),
            let unit = Calendars.units[word(next + 1)]
        {
            whole = (unit, next + 2)
        } else {
            return
        }
        guard whole.minutes > less else { return }
        add(.duration(whole.minutes + (isLess ? -less : less)), place..<whole.end)
    }

    /// "Friday, Saturday and Sunday nights": three nights in a row.
    mutating func readWeekdayList(_ place: Int) {
        guard Calendars.weekdays[word(place)] != nil,
            place == 0 || Calendars.weekdays[word(place - 1)] == nil
        else { return }
        var days: [Int] = []
        var next = place
        while let day = Calendars.weekdays[word(next)] {
            days.append(day)
            next += 1
            if word(next) == "and", Calendars.weekdays[word(next + 1)] != nil { next += 1 }
        }
        let isRow = zip(days, days.dropFirst()).allSatisfy { ($0 + 1) % 7 == $1 }
        guard days.count > 2, isRow, ["night", "nights"].contains(word(next)) else { return }
        add(.duration(days.count * 1440), place..<(next + 1))
    }

    /// "Until the long hand went all the way round": an hour, as a child tells it.
    mutating func readClockHand(_ place: Int) {
        guard word(place) == "hand", place > 0,
            ["big", "long", "minute"].contains(word(place - 1))
        else { return }
        let behind = (place + 1..<place + 10).map(word)
        guard let round = behind.firstIndex(where: { ["round", "around"].contains($0) }) else {
            return
        }
        let times = behind[round...].prefix(3).compactMap {
            ["twice": 2, "two": 2, "three": 3][$0]
        }
        add(.duration(60 * (times.first ?? 1)), (place - 1)..<(place + round + 2))
    }

    /// "Twenty-eight pounds lighter": a weight and no sum.
    mutating func readPoundsOfWeight(_ place: Int) {
        guard let (value, size) = number(place), !tokens[place].isMoney,
            ["pound", "pounds"].contains(word(place + size))
        else { return }
        let sentence = tokens[place].sentence
        let near = max(0, place - 12)..<min(tokens.count, place + size + 9)
        let isWeight = tokens[near].contains {
            $0.sentence == sentence && Workings.weighing.contains($0.text)
        }
        guard isWeight else { return }
        add(
            .measure(.mass, Int((Double(value) * 453.6).rounded())), place..<(place + size + 1))
    }

    private static let weighing = FunctionWords.words(
        "weight weigh weighs weighed weighing lighter heavier scales thinner")
}
