/// Quantities that a text leaves to its reader to work out: "a thousand a month for a year", "count to
/// sixty, five times", "twenty-five over the limit on a seventy stretch".
///
/// They stand beside the quantities as they are told, over the same words.
struct Workings {
    let tokens: [Token]
    let quantities: [PlacedQuantity]
    private(set) var found: [PlacedQuantity] = []

    static func read(_ tokens: [Token], _ quantities: [PlacedQuantity]) -> [PlacedQuantity] {
        guard !quantities.isEmpty || tokens.contains(where: { $0.isCapital || $0.length > 3 })
        else { return [] }
        var workings = Workings(tokens: tokens, quantities: quantities)
        for place in quantities.indices { workings.readPair(place) }
        for place in tokens.indices {
            workings.readCounting(place)
            workings.readExcess(place)
            workings.readGroups(place)
            workings.readShare(place)
            workings.readInterval(place)
            workings.readLikeness(place)
            workings.readOfThem(place)
            workings.readNotes(place)
            workings.readAllBut(place)
            workings.readWeekdays(place)
            workings.readCorrection(place)
            workings.readTimesOfYear(place)
            workings.readEveryOther(place)
            workings.readTimesOfDay(place)
            workings.readOfSo(place)
            workings.readShortOf(place)
            workings.readWeekdayList(place)
            workings.readClockHand(place)
            workings.readPoundsOfWeight(place)
        }
        return workings.found
    }

    func word(_ place: Int) -> String {
        tokens.indices.contains(place) ? tokens[place].text : ""
    }

    func number(_ place: Int) -> (value: Int, count: Int)? {
        NumberWords.value(in: tokens, at: place)
    }

    mutating func add(_ quantity: Quantity, _ range: Range<Int>) {
        guard !range.isEmpty, range.upperBound <= tokens.count else { return }
        found.append(PlacedQuantity(quantity: quantity, range: range))
    }

    private func isSame(_ first: Int, _ second: Int) -> Bool {
        tokens[first].sentence == tokens[second].sentence
    }

    // MARK: - Two quantities

    private mutating func readPair(_ number: Int) {
        let first = quantities[number]
        readBehind(first)
        readEach(first)
        guard number + 1 < quantities.count else { return }
        let second = quantities[number + 1]
        let between = Array(tokens[first.range.upperBound..<second.range.lowerBound].map(\.text))
        let range = first.range.lowerBound..<second.range.upperBound
        guard between.count <= 6, isSame(first.range.lowerBound, second.range.lowerBound) else {
            return
        }
        switch (first.quantity, second.quantity) {
        case (.allowance(let pence), _):
            guard let minutes = second.quantity.minutes, minutes >= 10080, isThroughout(between)
            else { return }
            add(.money(Int(Double(pence) * Double(minutes) / 525_960)), range)
        case (.every(let interval), _):
            guard let minutes = second.quantity.minutes, minutes >= interval * 3,
                isThroughout(between)
            else { return }
            add(.count(minutes / interval), range)
        case (.share(let share), .money(let pence)):
            // "Half of the £214,000".
            if between.count <= 3, share < 1000 { add(.money(pence / 1000 * share), range) }
        case (.duration(let minutes), .time(let hour)):
            readHour(minutes, hour, between, range)
        case (.time(let hour), .duration(let minutes)):
            // "He has beaten nine o'clock by three quarters of an hour."
            if between.contains("by"), first.range.lowerBound > 0,
                Workings.beating.contains(word(first.range.lowerBound - 1))
            {
                add(.time((hour - minutes + 720) % 720), range)
            }
        default: readSpans(first, second, between, range)
        }
    }

    /// "Three weeks, two nights short", "a night's sleep and an hour more", "four hours a day for
    /// five days", "twenty-two hours over four days".
    private mutating func readSpans(
        _ first: PlacedQuantity, _ second: PlacedQuantity, _ between: [String], _ range: Range<Int>
    ) {
        guard let one = first.quantity.minutes, let other = second.quantity.minutes else { return }
        let next = range.upperBound
        if other < one {
            if Workings.lacking.contains(word(next)) || word(next) == "too" {
                let end = next + 1
                add(.duration(one - other), range.lowerBound..<end)
            } else if between.contains(where: { Workings.minus.contains($0) }) {
                add(.duration(one - other), range)
            } else if between.contains("and") || between.contains("plus") {
                let isMore = Workings.more.contains(word(next))
                if isMore || between.contains("plus") { add(.duration(one + other), range) }
            }
        }
        // "An hour and a half a day, five days running".
        let daily = ["day", "night", "evening", "morning", "shift", "time", "go"]
        let isDaily =
            zip(between, between.dropFirst()).contains {
                ["a", "each", "every", "per"].contains($0) && daily.contains($1)
            } || ["each", "apiece"].contains(between.first ?? "")
        if isDaily, one <= 1440, other % 1440 == 0, other >= 2880 {
            add(.duration(one * (other / 1440)), range)
        }
    }

    private static let lacking = FunctionWords.words(
        "short less fewer shy lacking missing off under")
    private static let minus = FunctionWords.words("less minus bar short shy lacking without")
    private static let more = FunctionWords.words(
        "more over longer extra besides on again further top")

    private static let lasting = FunctionWords.words(
        "for over throughout across all these be take takes took last lasts lasted")

    private func isThroughout(_ words: [String]) -> Bool {
        words.count <= 5
            && words.contains {
                Workings.lasting.contains($0)
            }
    }

    /// "Five and a half thousand twice over", "eight thousand in three goes", "six pounds a head".
    private mutating func readBehind(_ placed: PlacedQuantity) {
        let next = placed.range.upperBound
        var times: Int?
        var end = next
        switch (word(next), word(next + 1)) {
        case ("twice", "over"), ("times", "two"): (times, end) = (2, next + 2)
        case ("three", "times"), ("times", "three"): (times, end) = (3, next + 2)
        case ("four", "times"), ("times", "four"): (times, end) = (4, next + 2)
        case ("each", "of"), ("apiece", "from"): break
        case ("doubled", _), ("twice", _): (times, end) = (2, next + 1)
        case ("trebled", _), ("thrice", _), ("tripled", _): (times, end) = (3, next + 1)
        default: break
        }
        if times == 3 || times == 4, word(next) != "times", word(next + 2) != "over",
            word(next + 2) != "running"
        {
            times = nil
        }
        if let times {
            if word(next) == "twice", end == next + 1, word(end) != "" { return }
            multiply(placed, times, placed.range.lowerBound..<end)
        }
    }

    private mutating func multiply(_ placed: PlacedQuantity, _ times: Int, _ range: Range<Int>) {
        switch placed.quantity {
        case .money(let pence): add(.money(pence * times), range)
        case .count(let count), .about(let count):
            add(.count(count * times), range)
        case .duration(let minutes), .roughly(let minutes): add(.duration(minutes * times), range)
        default: break
        }
    }

    // MARK: - Numbers

    /// "Count to sixty … five times", "count slowly to three hundred".
    private mutating func readCounting(_ place: Int) {
        guard tokens[place].stem == "count" else { return }
        var next = place + 1
        while next < place + 4, !["to", "till", "until"].contains(word(next)) { next += 1 }
        guard ["to", "till", "until"].contains(word(next)), let (value, size) = number(next + 1),
            value >= 10
        else { return }
        let end = next + 1 + size
        if value >= 60 { add(seconds(value), place..<end) }
        for here in end..<max(end, min(tokens.count, end + 22)) {
            guard let (times, length) = repeated(here), times > 1 else { continue }
            add(seconds(value * times), place..<(here + length))
            return
        }
    }

    private func repeated(_ place: Int) -> (times: Int, count: Int)? {
        if word(place) == "twice" { return (2, 1) }
        if word(place) == "again", ["and"].contains(word(place - 1)) { return (2, 1) }
        guard let (times, count) = number(place), times < 100, word(place + count) == "times" else {
            return nil
        }
        return (times, count + 1)
    }

    private func seconds(_ seconds: Int) -> Quantity {
        seconds % 60 == 0 ? .duration(seconds / 60) : .seconds(seconds)
    }

    /// "Twenty-five over the limit on a seventy stretch", "fifteen above in a thirty zone".
    private mutating func readExcess(_ place: Int) {
        guard let (first, size) = number(place), (5...90).contains(first) else { return }
        var next = place + size
        while ["mph", "miles", "an", "hour", "more", "clear", "good"].contains(word(next)) {
            next += 1
        }
        guard ["over", "above", "beyond", "past", "faster"].contains(word(next)) else { return }
        // "Above what any road allows."
        let behind = (next + 1..<next + 6).map(word)
        if behind.contains("motorway") || behind.contains("national")
            || zip(behind, behind.dropFirst()).contains(where: { $0 == "any" && $1 == "road" })
        {
            add(.count(first + 70), place..<(next + 1))
        }
        for here in (next + 1)..<(next + 9) {
            guard let (limit, more) = number(here) else { continue }
            guard [20, 30, 40, 50, 60, 70].contains(limit) else { return }
            let after = (here + more..<here + more + 3).map(word)
            let isLimit =
                after.contains { Workings.roads.contains($0) }
                || (next..<here).contains { word($0) == "limit" }
            if isLimit { add(.count(first + limit), place..<(here + more)) }
            return
        }
    }

    private static let roads = FunctionWords.words(
        "zone limit stretch road area mph street lane bit section")

    /// "Three sevens", "four tens", "three lots of eight thousand", "two fives".
    private mutating func readGroups(_ place: Int) {
        guard let (many, size) = number(place), (2...20).contains(many) else { return }
        let next = place + size
        if size == 1, let each = Workings.plurals[word(next)] {
            add(.count(many * each), place..<(next + 1))
            return
        }
        guard Workings.lots.contains(word(next)), word(next + 1) == "of" else { return }
        if let placed = quantities.first(where: { $0.range.lowerBound == next + 2 }) {
            multiply(placed, many, place..<placed.range.upperBound)
        } else if let (each, more) = number(next + 2) {
            add(.count(many * each), place..<(next + 2 + more))
        }
    }

    private static let plurals: [String: Int] = [
        "twos": 2, "threes": 3, "fours": 4, "fives": 5, "sixes": 6, "sevens": 7, "eights": 8,
        "nines": 9, "tens": 10, "elevens": 11, "twelves": 12, "pairs": 2,
    ]
    private static let lots = FunctionWords.words(
        "lots lot sets goes rounds groups bunches batches helpings rows times payments instalments")
}
