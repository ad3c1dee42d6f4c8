/// A number, time, date, duration or sum in one form, however it was put.
enum Quantity: Hashable, Sendable {
    /// In minutes.
    case duration(Int)
    /// In minutes, and rounded: "more than five hours".
    case roughly(Int)
    /// In minutes, and no less: "more than a week".
    case atLeast(Int)
    /// Minutes past midnight or noon: "half five" may be either.
    case time(Int)
    /// Day and month; the year is left out as people do.
    case date(day: Int, month: Int)
    /// A day of a month that is not named ("the fourteenth").
    case dayOfMonth(Int)
    /// 0 is Monday.
    case weekday(Int)
    /// "The third Tuesday in January"; a last one is 5.
    case nth(Int, weekday: Int, month: Int)
    case count(Int)
    /// A span that is no whole number of minutes.
    case seconds(Int)
    /// How many minutes lie between one time and the next: "twice an hour" is every thirty.
    case every(Int)
    /// In pence.
    case money(Int)
    /// In pence a year: "£40 a week", "about two thousand pounds a year".
    case allowance(Int)
    /// Of a whole, in thousandths: "half her wages".
    case share(Int)
    case measure(Measure, Int)
    /// "Nearly a dozen".
    case about(Int)

    /// In centimetres, grams, millilitres and tenths of a degree Celsius.
    enum Measure: Hashable, Sendable { case length, mass, volume, warmth }

    /// Whether a count is meant by a number that was rounded.
    static func isAbout(_ rounded: Int, _ count: Int) -> Bool {
        abs(rounded - count) <= max(1, rounded / 9)
    }

    /// Whether a span is meant by one that was rounded.
    static func isRoughly(_ rounded: Int, _ minutes: Int) -> Bool {
        abs(rounded - minutes) * 100 <= rounded * 15
    }

    /// Whether a span is meant by one that is called the least of it.
    static func isAtLeast(_ least: Int, _ minutes: Int) -> Bool {
        isRoughly(least, minutes) || minutes >= least && minutes * 100 <= least * 132
    }

    /// How long a span is, however it was rounded.
    var minutes: Int? {
        switch self {
        case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes): minutes
        default: nil
        }
    }

    /// How many there are, however the number was rounded.
    var count: Int? {
        switch self {
        case .count(let count), .about(let count): count
        default: nil
        }
    }

    /// Nobody lived through two thousand years or owes a hundred million pounds: with less, sums and
    /// products stay within what a number holds.
    var isConceivable: Bool {
        switch self {
        case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes),
            .every(let minutes):
            minutes < 1_000_000_000
        case .seconds(let seconds): seconds < 1_000_000_000
        case .money(let pence): pence < 10_000_000_000
        case .allowance(let pence): pence < 1_000_000_000_000
        case .measure(_, let size): size < 1_000_000_000_000
        case .count(let count), .about(let count): count < 1_000_000_000
        case .share(let share): share < 1_000_000
        case .time, .date, .dayOfMonth, .weekday, .nth: true
        }
    }

    var isDay: Bool {
        switch self {
        case .date, .weekday: true
        default: false
        }
    }

    /// A sum that nobody comes to by chance: a hundred pounds or more, and no round number.
    var isOdd: Bool {
        if case .money(let pence) = self { pence >= 10_000 && pence % 5_000 != 0 } else { false }
    }

    /// An hour that is no full or half one.
    var isOddTime: Bool {
        if case .time(let minutes) = self { minutes % 30 != 0 } else { false }
    }

    var isWeekday: Bool {
        if case .weekday = self { true } else { false }
    }

    /// How much it tells by itself.
    var weight: Double {
        switch self {
        case .duration(let minutes): [60, 10080, 1440].contains(minutes) ? 0.6 : 1.0
        case .roughly(let minutes), .atLeast(let minutes): minutes >= 100 ? 0.9 : 0.6
        case .time: 0.7
        case .date: 1.2
        case .dayOfMonth: 0.5
        case .weekday: 0.4
        case .seconds, .every: 0.9
        case .money(let pence): pence >= 2000 ? 0.8 : 0.5
        case .allowance: 0.8
        case .share: 0.3
        case .measure: 0.5
        case .nth: 1.2
        case .about: 0.6
        case .count(let count): count > 12 ? 0.8 : count > 3 ? 0.45 : 0.3
        }
    }
}

/// A quantity and the tokens that say it.
struct PlacedQuantity: Sendable {
    var quantity: Quantity
    var range: Range<Int>
}

extension Quantity {
    /// The weekday of a day, 0 for Monday (Zeller 1883).
    static func weekday(day: Int, month: Int, year: Int) -> Int {
        let shifted = month < 3 ? month + 12 : month
        let year = month < 3 ? year - 1 : year
        let sum = day + 13 * (shifted + 1) / 5 + year + year / 4 - year / 100 + year / 400
        return (sum + 5) % 7
    }

    /// How a dated day is also put: "the third Tuesday in January".
    static func named(day: Int, month: Int, year: Int) -> [Quantity] {
        let weekday = weekday(day: day, month: month, year: year)
        var names = [Quantity.nth((day + 6) / 7, weekday: weekday, month: month)]
        if day > 24 { names.append(.nth(5, weekday: weekday, month: month)) }
        return names
    }
}
