/// Numbers that are told by a sum: "one short of a dozen", "ten, and then one more", "a baker's
/// dozen", "twice twenty". Hardly anybody writes so who did not mean a number of somebody's.
extension QuantityReader {
    /// The number that a sum tells, with how many tokens say it.
    func sum(at place: Int) -> (value: Int, count: Int)? {
        if word(place) == "baker" || word(place) == "bakers", word(place + 1) == "dozen" {
            return (13, 2)
        }
        if ["a", "the"].contains(word(place)), word(place + 1) == "baker",
            word(place + 2) == "dozen"
        {
            return (13, 3)
        }
        if ["twice", "double"].contains(word(place)), let (value, count) = number(place + 1),
            value > (word(place) == "twice" ? 3 : 9)
        {
            return (value * 2, count + 1)
        }
        guard let (first, count) = number(place) ?? team(place) else { return nil }
        var next = place + count
        if number(place) == nil {
            while ["worth", "of", "times"].contains(word(next)) { next += 1 }
        }
        // "One tick short of a score", "one under a score".
        for apart in 0...1 {
            let here = next + apart
            guard ["short", "shy", "under", "off", "below", "over", "above"].contains(word(here)),
                number(place) != nil, first < 6, Calendars.units[word(next)] == nil
            else { continue }
            let size = word(here + 1) == "of" ? 2 : 1
            if let (whole, more) = roundNumber(here + size) {
                let isMore = ["over", "above"].contains(word(here))
                return (isMore ? whole + first : whole - first, here + size + more - place)
            }
        }
        if let size = link(next, ["short", "less", "fewer", "shy", "under"], ["of", "than"]),
            let (whole, more) = number(next + size), whole > first, whole >= 5, first < 6
        {
            return (whole - first, count + size + more)
        }
        if let size = link(next, ["more"], ["than"]),
            let (whole, more) = number(next + size), whole >= 5, first < 6
        {
            return (whole + first, count + size + more)
        }
        if let size = link(next, ["times"], []), !isArticle(next + size),
            word(next + size) != "one",
            let (whole, more) = number(next + size), whole > 1, first < 20,
            // "Five times, £1,450 altogether."
            tokens[next + size].before != .mark, !tokens[next + size].isMoney
        {
            return (whole * first, count + size + more)
        }
        if first >= 5, ["bar", "minus", "less"].contains(word(next)),
            let (less, more) = number(next + 1), less < first
        {
            return (first - less, next + 1 + more - place)
        }
        if number(place) == nil { return next > place + count ? (first, next - place) : nil }
        return added(first, place, count)
    }

    /// "Ten, and then one more", "twenty plus four", "a dozen and another two".
    private func added(_ first: Int, _ place: Int, _ count: Int) -> (value: Int, count: Int)? {
        guard first >= 3 else { return nil }
        var next = place + count
        let isTimes = word(next) == "times"
        if isTimes { next += 1 }
        // "Two dozen calls and three more."
        let isNamed =
            first >= 12 && word(next) != "and" && word(next + 1) == "and"
            && word(next + 3) == "more"
        if isNamed { next += 1 }
        if word(next) == "plus", let (more, size) = number(next + 1) {
            return (first + more, count + 1 + size)
        }
        guard word(next) == "and" else { return nil }
        next += 1
        var isMore = false
        while ["then", "another", "also"].contains(word(next)) {
            if word(next) == "another" { isMore = true }
            next += 1
        }
        // "Four times, and then once more."
        if isTimes, let more = ["once": 1, "twice": 2][word(next)],
            ["more", "again", "besides"].contains(word(next + 1))
        {
            return (first + more, next + 2 - place)
        }
        guard let (more, size) = number(next), more < first else {
            return nil
        }
        next += size
        if ["more", "over", "extra", "besides"].contains(word(next)) {
            isMore = true
            next += 1
        }
        return isMore ? (first + more, next - place) : nil
    }

    /// "A score", "two score", "a century", "a couple of dozen".
    private func roundNumber(_ place: Int) -> (value: Int, count: Int)? {
        if ["a", "the"].contains(word(place)) {
            switch word(place + 1) {
            case "score" where word(place + 2) != "of": return (20, 2)
            case "century", "ton": return (100, 2)
            case "dozen": return (12, 2)
            default: break
            }
        }
        if word(place) == "half", word(place + 1) == "a" {
            if word(place + 2) == "dozen" { return (6, 3) }
            if ["century", "hundred"].contains(word(place + 2)) { return (50, 3) }
            if word(place + 2) == "score" { return (10, 3) }
        }
        return nil
    }

    /// A link of a word or two, with how many tokens it has.
    private func link(_ place: Int, _ words: [String], _ after: [String]) -> Int? {
        guard words.contains(word(place)) else { return nil }
        if after.isEmpty || after.contains(word(place + 1)) { return after.isEmpty ? 1 : 2 }
        return nil
    }

    /// "A football team's worth of times": as many as everybody knows there to be.
    private func team(_ place: Int) -> (value: Int, count: Int)? {
        switch (word(place), word(place + 1)) {
        case ("football", "team"), ("cricket", "team"), ("hockey", "team"), ("football", "side"):
            (11, 2)
        case ("rugby", "team"): (15, 2)
        default: nil
        }
    }

    private func isArticle(_ place: Int) -> Bool {
        ["a", "an", "per", "the"].contains(word(place))
    }

    private func number(_ place: Int) -> (value: Int, count: Int)? {
        guard tokens.indices.contains(place) else { return nil }
        return NumberWords.value(in: tokens, at: place)
    }

    /// Whether some tokens tell a number by a sum.
    static func isSum(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.count >= 2 && tokens.contains { summing.contains($0.text) }
    }

    private static let summing = FunctionWords.words(
        "short less fewer shy under more times bar minus plus baker bakers twice double and another team side"
    )

    /// A sum is a span where a unit follows it: "one short of a dozen nights".
    mutating func addSum(_ value: Int, _ place: Int, _ count: Int) -> Int {
        guard let unit = Calendars.units[word(place + count)] else {
            return add(.count(value), place, count)
        }
        return add(.duration(value * unit), place, count + 1)
    }

    /// Half a minute is thirty seconds; "more than half a decade" is rounded.
    mutating func addHalf(_ unit: Int, _ place: Int, _ count: Int) -> Int {
        if unit == 1 { return seconds(30, place, count) }
        return add(span(unit / 2, place), place, count)
    }

    /// A span as it is told: as it is, rounded, or as the least of what is meant.
    func span(_ minutes: Int, _ place: Int) -> Quantity {
        let before = (max(0, place - 3)..<place).map { tokens[$0].text }
        if before.contains(where: { QuantityReader.exceeding.contains($0) }) {
            return .atLeast(minutes)
        }
        return isHedged(place) ? .roughly(minutes) : .duration(minutes)
    }

    private static let exceeding = FunctionWords.words("more over upwards above good exceeding")
}
