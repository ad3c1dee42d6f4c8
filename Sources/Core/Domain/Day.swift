/// A calendar day in the United Kingdom, without a time.
///
/// Stored as days since 1 January 1970 in the proleptic Gregorian calendar.
public struct Day: Hashable, Comparable, Sendable {
    public let number: Int

    public init(number: Int) {
        self.number = number
    }

    /// The day of that year, month and day of month, or nil when the calendar has no such day.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, (1...9999).contains(year),
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        // Days from civil, counting years from 1 March so that the leap day is the last of its year.
        let y = month <= 2 ? year - 1 : year
        let era = y / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.number = era * 146_097 + dayOfEra - 719_468
    }

    /// Reads `2027-01-12`; nil when the text is not a real day in that form.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.first != "+" }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year, month, day)
    }

    public var components: (year: Int, month: Int, day: Int) {
        let z = number + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let mp = (5 * dayOfYear + 2) / 153
        let month = mp < 10 ? mp + 3 : mp - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * mp + 2) / 5 + 1
        )
    }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    public var weekday: Int {
        let sinceThursday = ((number % 7) + 7) % 7
        return (sinceThursday + 3) % 7 + 1
    }

    public var isWeekend: Bool { weekday >= 6 }

    public static func < (left: Day, right: Day) -> Bool { left.number < right.number }

    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// The corresponding day some months on, or the last day of that month when it is shorter
    /// (calendar.md C0, `calendarMonth`).
    public func adding(months: Int) -> Day {
        let (year, month, day) = components
        let total = year * 12 + (month - 1) + months
        let newYear = total / 12
        let newMonth = total % 12 + 1
        let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
        return Day(newYear, newMonth, newDay) ?? self
    }

    /// Whole years from this day of birth to another day.
    ///
    /// Someone born on 29 February reaches the next age on 1 March in other years.
    public func age(on day: Day) -> Int {
        let (birthYear, birthMonth, birthDay) = components
        let (year, month, dayOfMonth) = day.components
        let reached = (month, dayOfMonth) >= (birthMonth, birthDay)
        return year - birthYear - (reached ? 0 : 1)
    }

    static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static let weekdayNames = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]

    /// `12 January 2027`.
    public var spelledOut: String {
        let (year, month, day) = components
        return "\(day) \(Day.monthNames[month - 1]) \(year)"
    }

    /// `Tuesday`.
    public var weekdayName: String { Day.weekdayNames[weekday - 1] }
}

extension Day: CustomStringConvertible {
    /// ISO 8601, `2027-01-12`.
    public var description: String {
        let (year, month, day) = components
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}

extension Day: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = Day(text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a day in the form 2027-01-12")
        }
        self = day
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
