/// Reads how often something is, how much money it is and how much of a whole.
struct RateReader {
    let tokens: [Token]

    func word(_ place: Int) -> String {
        tokens.indices.contains(place) ? tokens[place].text : ""
    }

    /// The quantity that begins at a token, with how many tokens say it.
    func read(at place: Int) -> (quantity: Quantity, count: Int)? {
        if let found = money(at: place) { return found }
        if let found = frequency(at: place) { return found }
        if let found = share(at: place) { return found }
        return measure(at: place)
    }

    func number(at place: Int) -> (value: Int, count: Int)? {
        if let found = NumberWords.value(in: tokens, at: place) { return found }
        if word(place) == "couple", word(place + 1) == "of" { return (2, 2) }
        return ["a", "an", "one"].contains(word(place)) ? (1, 1) : nil
    }

    // MARK: - How often

    /// "Twice an hour", "three times a week", "every 30 minutes", "half-hourly", "every other day".
    ///
    /// What is daily, weekly, monthly or yearly is told of everything and left out.
    private func frequency(at place: Int) -> (quantity: Quantity, count: Int)? {
        guard let (minutes, count) = interval(at: place), !RateReader.common.contains(minutes),
            minutes > 0
        else { return nil }
        return (.every(minutes), count)
    }

    private static let common: Set<Int> = [1440, 10080, 20160, 43830, 131_490, 525_960]

    func interval(at place: Int) -> (minutes: Int, count: Int)? {
        switch word(place) {
        case "every", "each", "alternate": return each(at: place)
        case "half", "quarter":
            if word(place + 1) == "hourly" { return (word(place) == "half" ? 30 : 15, 2) }
            return nil
        default: break
        }
        if let minutes = Calendars.adverbs[word(place)] { return (minutes, 1) }
        guard let (times, size) = times(at: place) else { return nil }
        var next = place + size
        if let minutes = Calendars.adverbs[word(next)] { return (minutes / times, size + 1) }
        if ["in", "of", "out"].contains(word(next)) { next += 1 }
        if word(next) == "of" { next += 1 }
        guard ["a", "an", "per", "each", "every", "the", "one", "any"].contains(word(next)) else {
            return nil
        }
        next += 1
        var count = 1
        if let (value, more) = NumberWords.value(in: tokens, at: next) {
            count = value
            next += more
        }
        guard let unit = Calendars.units[word(next)] ?? RateReader.longUnits[word(next)], times > 0,
            // "Two nights a month" are times, "ten hours a week" a span.
            count * unit > 1440 || word(place + size - 1) == "times" || size == 1
        else { return nil }
        return (count * unit / times, next + 1 - place)
    }

    private func each(at place: Int) -> (minutes: Int, count: Int)? {
        var next = place + 1
        var factor = word(place) == "alternate" ? 2 : 1
        // "Each and every month".
        if word(next) == "and", ["every", "each"].contains(word(next + 1)) { next += 2 }
        if ["other", "second", "alternate"].contains(word(next)) {
            factor = 2
            next += 1
        }
        if word(next) == "half", let unit = Calendars.units[word(next + 1)] {
            return (unit / 2, next + 2 - place)
        }
        if word(next) == "half", ["an", "a"].contains(word(next + 1)),
            let unit = Calendars.units[word(next + 2)]
        {
            return (unit / 2, next + 3 - place)
        }
        if word(next) == "quarter", word(next + 1) == "of", word(next + 3) == "hour" {
            return (15, next + 4 - place)
        }
        if let (value, size) = NumberWords.value(in: tokens, at: next) {
            factor *= value
            next += size
        }
        guard let unit = Calendars.units[word(next)] else { return nil }
        return (factor * unit, next + 1 - place)
    }

    /// "Once", "twice", "four times".
    private func times(at place: Int) -> (times: Int, count: Int)? {
        switch word(place) {
        case "once": return (1, 1)
        case "twice": return (2, 1)
        case "thrice": return (3, 1)
        default: break
        }
        guard let (value, size) = NumberWords.value(in: tokens, at: place), value > 0 else {
            return nil
        }
        let next = RateReader.rounded(tokens, from: place + size)
        guard RateReader.turns.contains(word(next)) else { return nil }
        return (value, next + 1 - place)
    }

    private static let turns = FunctionWords.words(
        "times nights mornings evenings afternoons days occasions weekends goes")

    // MARK: - How much

    /// "£40", "forty quid", "two grand", "50p", and the same "a week".
    private func money(at place: Int) -> (quantity: Quantity, count: Int)? {
        guard let (pence, count) = amount(at: place), pence > 0 else { return nil }
        // "£185 of it a week".
        var next = place + count
        if word(next) == "of" || word(next) == "from" {
            while next < place + count + 3, RateReader.owners.contains(word(next)) { next += 1 }
        }
        let rounded = RateReader.rounded(tokens, from: next)
        if let (minutes, size) = period(at: rounded) {
            return (.allowance(pence * 525_960 / minutes), rounded + size - place)
        }
        return (.money(pence), count)
    }

    /// Behind "odd", "or so", "and a bit", "or thereabouts".
    static func rounded(_ tokens: [Token], from place: Int) -> Int {
        func word(_ place: Int) -> String {
            tokens.indices.contains(place) ? tokens[place].text : ""
        }
        var next = place
        if ["odd", "ish", "plus"].contains(word(next)) { next += 1 }
        if word(next) == "and", ["a", "some"].contains(word(next + 1)),
            ["bit", "little", "change", "more"].contains(word(next + 2))
        {
            return next + 3
        }
        if word(next) == "and", ["change", "more", "some", "odd"].contains(word(next + 1)) {
            return next + 2
        }
        if word(next) == "or",
            ["so", "thereabouts", "more", "near", "nearly"].contains(word(next + 1))
        {
            return next + 2
        }
        return next
    }

    private static let owners: Set<String> = [
        "of", "from", "it", "that", "them", "me", "her", "him", "my", "mine",
    ]

    private func amount(at place: Int) -> (pence: Int, count: Int)? {
        let token = tokens[place]
        // "Eight fifty-pound notes".
        if let (many, size) = NumberWords.value(in: tokens, at: place), many > 1,
            let (each, more) = NumberWords.value(in: tokens, at: place + size),
            [5, 10, 20, 50].contains(each), word(place + size + more) == "pound",
            ["note", "notes"].contains(word(place + size + more + 1))
        {
            return (many * each * 100, size + more + 2)
        }
        if token.isMoney, token.hasDigit {
            let digits = token.text.prefix { $0.isNumber }
            guard digits.utf8.count < 9, let pounds = Int(digits) else { return nil }
            if token.text.hasSuffix("k") { return (pounds * 100_000, 1) }
            let next = place + 1
            if tokens.indices.contains(next), tokens[next].before == .hyphen,
                tokens[next].isNumber, tokens[next].length == 2, let pence = Int(word(next))
            {
                return (pounds * 100 + pence, 2)
            }
            return (pounds * 100, 1)
        }
        if token.hasDigit, token.text.hasSuffix("p"), let pence = Int(token.text.dropLast()) {
            return (pence, 1)
        }
        if let sum = Calendars.sums[token.text] { return (sum * 100, 1) }
        if let found = halfThousands(at: place) { return found }
        guard let (value, size) = number(at: place), value < 10_000_000 else { return nil }
        let unit = word(place + size)
        if let sum = Calendars.sums[unit] { return (value * sum * 100, size + 1) }
        if ["pence", "p"].contains(unit) { return (value, size + 1) }
        guard ["pound", "pounds", "quid"].contains(unit) else { return nil }
        let next = place + size + 1
        if let (pence, more) = NumberWords.value(in: tokens, at: next), pence < 100, pence > 9 {
            let hasUnit = ["pence", "p"].contains(word(next + more))
            return (value * 100 + pence, size + 1 + more + (hasUnit ? 1 : 0))
        }
        return (value * 100, size + 1)
    }

    static let longUnits: [String: Int] = [
        "quarter": 131_490, "season": 131_490, "twelvemonth": 525_960, "annum": 525_960,
        "evening": 1440, "morning": 1440, "afternoon": 1440, "weekend": 10080,
    ]

    /// "Five and a half grand", "5.5k", "two and a half thousand pounds".
    private func halfThousands(at place: Int) -> (pence: Int, count: Int)? {
        guard let (value, size) = NumberWords.value(in: tokens, at: place), value < 1000 else {
            return nil
        }
        var next = place + size
        if word(next) == "and", word(next + 1) == "a", word(next + 2) == "half" {
            next += 3
        } else if tokens[place].isNumber, tokens.indices.contains(next),
            tokens[next].before == .hyphen, word(next) == "5" || word(next) == "5k"
        {
            next += 1
            if word(next - 1) == "5k" { return ((value * 1000 + 500) * 100, next - place) }
        } else {
            return nil
        }
        switch word(next) {
        case "grand", "k": return ((value * 1000 + 500) * 100, next + 1 - place)
        case "thousand", "hundred":
            let scale = word(next) == "thousand" ? 1000 : 100
            let isPounds = ["pound", "pounds", "quid"].contains(word(next + 1))
            guard isPounds || tokens[place].isMoney || scale == 1000 else { return nil }
            return ((value * scale + scale / 2) * 100, next + (isPounds ? 2 : 1) - place)
        case "pound", "pounds", "quid": return (value * 100 + 50, next + 1 - place)
        default: return nil
        }
    }

    /// "A week", "per month", "every Friday", "weekly", "for seven days".
    private func period(at place: Int) -> (minutes: Int, count: Int)? {
        if ["for", "over", "in"].contains(word(place)) {
            if ["the", "a", "one"].contains(word(place + 1)) {
                let skip = ["whole", "full", "entire"].contains(word(place + 2)) ? 3 : 2
                if let unit = Calendars.units[word(place + skip)], unit >= 1440 {
                    return (unit, skip + 1)
                }
            }
            if let (value, size) = NumberWords.value(in: tokens, at: place + 1), value > 0,
                let unit = Calendars.units[word(place + 1 + size)], unit >= 1440
            {
                return (value * unit, size + 2)
            }
        }
        if let minutes = Calendars.adverbs[word(place)] { return (minutes, 1) }
        if word(place) == "per", word(place + 1) == "annum" { return (525_960, 2) }
        // "For each day", "in every week".
        var skip = ["for", "in", "of"].contains(word(place)) ? 1 : 0
        // "Each and every month".
        if word(place + skip) == "each", word(place + skip + 1) == "and" { skip += 2 }
        let next = place + skip
        guard ["a", "an", "per", "each", "every"].contains(word(next)) else { return nil }
        if skip == 0 || word(next) != "a" {
            if Calendars.weekdays[word(next + 1)] != nil { return (10080, skip + 2) }
        }
        guard let unit = Calendars.units[word(next + 1)] ?? RateReader.longUnits[word(next + 1)]
        else { return nil }
        return (unit, skip + 2)
    }

    // MARK: - Parts and measures

    /// "Half her wages", "three quarters of it", "forty per cent", "nine out of ten".
    private func share(at place: Int) -> (quantity: Quantity, count: Int)? {
        if word(place) == "half", ["of", "her", "his", "my", "their"].contains(word(place + 1)) {
            return (.share(500), 1)
        }
        guard let (value, size) = number(at: place) else { return nil }
        let next = place + size
        if let part = part(word(next), value), value < part,
            word(next + 1) == "of",
            // "A third of an hour" is a span.
            !["a", "an", "one"].contains(word(next + 2)) || Calendars.units[word(next + 3)] == nil
        {
            return (.share(value * 1000 / part), size + 1)
        }
        if word(next) == "percent" { return (.share(value * 10), size + 1) }
        if word(next) == "per", word(next + 1) == "cent" { return (.share(value * 10), size + 2) }
        // "Three pounds in every four", "nine out of ten".
        var link = next
        if ["pound", "pounds", "quid", "pence", "p"].contains(word(link)) { link += 1 }
        let isLinked =
            word(link) == "out" && word(link + 1) == "of"
            || ["in", "of", "from"].contains(word(link))
                && ["every", "each"].contains(word(link + 1))
        if isLinked, let (whole, more) = NumberWords.value(in: tokens, at: link + 2),
            whole > value
        {
            return (.share(value * 1000 / whole), link + 2 + more - place)
        }
        // "Two mornings in every five", "four morning visits out of ten".
        for apart in 0...3 where next + apart + 1 < tokens.count {
            if tokens[next + apart].before == .stop { break }
            if apart > 0, tokens[next + apart - 1].hasDigit { break }
            let here = next + apart
            let isTied =
                word(here) == "out" && word(here + 1) == "of"
                || ["in", "of"].contains(word(here)) && ["every", "each"].contains(word(here + 1))
            // "Two calls in five", "four of my last ten calls".
            let start = isTied ? here + 2 : ofSeveral(here)
            guard let start, let (whole, more) = NumberWords.value(in: tokens, at: start),
                whole > value, word(here) == "of" || Calendars.units[word(start + more)] == nil,
                isTied || whole <= 20 && !isName(start + more)
            else { continue }
            return (.share(value * 1000 / whole), start + more - place)
        }
        return nil
    }

    /// Where the whole stands that a part is told of: "in five", "of my last ten".
    private func ofSeveral(_ place: Int) -> Int? {
        if word(place) == "in" { return place + 1 }
        guard word(place) == "of", RateReader.wholes.contains(word(place + 1)) else { return nil }
        var next = place + 2
        while ["last", "past", "first", "previous", "next"].contains(word(next)) { next += 1 }
        return next
    }

    private func isName(_ place: Int) -> Bool {
        tokens.indices.contains(place) && tokens[place].isCapital && !tokens[place].opensSentence
    }

    private static let wholes = FunctionWords.words("my her his our their the those these")

    /// "A tenth", "nine tenths".
    private func part(_ word: String, _ count: Int) -> Int? {
        if let part = ["third": 3, "thirds": 3, "quarter": 4, "quarters": 4][word] { return part }
        let single = count > 1 && word.hasSuffix("s") ? String(word.dropLast()) : word
        guard let part = NumberWords.ordinals[single], (5...20).contains(part) else { return nil }
        return part
    }
}
