public import Domain

/// The bank holidays of England and Wales, worked out from the rules.
///
/// - Banking and Financial Dealings Act 1971, section 1 and Schedule 1, paragraph 1: Easter Monday,
///   the last Monday in May, the last Monday in August, 26 December if it is not a Sunday, and
///   27 December in a year in which 25 or 26 December is a Sunday.
/// - Common law: Good Friday and Christmas Day.
/// - Royal proclamation under section 1(3) of the Act, made every year: New Year's Day since 1974,
///   the first Monday in May since 1978, and a weekday in place of a holiday that falls on a
///   Saturday or Sunday, as GOV.UK publishes them. Section 1(2) lets a day be replaced.
///
/// A holiday that is proclaimed for one year alone, or moved in one year, follows from no rule. It
/// has to be written into the pack's table by hand.
public enum BankHolidays {
    public struct Holiday: Hashable, Sendable {
        public var day: Day
        public var name: String
        /// Whether it stands for a holiday that falls on a weekend.
        public var isSubstitute: Bool

        public init(day: Day, name: String, isSubstitute: Bool = false) {
            self.day = day
            self.name = name
            self.isSubstitute = isSubstitute
        }
    }

    /// A year's bank holidays in their order.
    public static func ofEnglandAndWales(in year: Int) -> [Holiday] {
        let easter = easterSunday(in: year)
        guard let newYear = Day(year, 1, 1), let may = Day(year, 5, 1), let june = Day(year, 6, 1),
            let september = Day(year, 9, 1)
        else { return [] }
        return [
            kept(newYear, "New Year’s Day"),
            Holiday(day: easter.adding(days: -2), name: "Good Friday"),
            Holiday(day: easter.adding(days: 1), name: "Easter Monday"),
            Holiday(day: firstMonday(from: may), name: "Early May bank holiday"),
            Holiday(
                day: firstMonday(from: june).adding(days: -7), name: "Spring bank holiday"),
            Holiday(
                day: firstMonday(from: september).adding(days: -7), name: "Summer bank holiday"),
        ] + christmas(in: year)
    }

    /// The holidays of Christmas, those of the Act before those put in their place.
    ///
    /// A Saturday Boxing Day is kept on Monday 28 December. With Christmas Day on a Saturday,
    /// 27 December is a holiday by the Act and 28 December by proclamation; with it on a Sunday, 26
    /// and 27 December are both holidays by the Act.
    private static func christmas(in year: Int) -> [Holiday] {
        guard let christmas = Day(year, 12, 25) else { return [] }
        let names = ("Christmas Day", "Boxing Day")
        let days: (Int, Int) =
            switch christmas.weekday {
            case 5: (0, 3)
            case 6: (2, 3)
            case 7: (2, 1)
            default: (0, 1)
            }
        return [
            Holiday(
                day: christmas.adding(days: days.0), name: names.0, isSubstitute: days.0 != 0),
            Holiday(
                day: christmas.adding(days: days.1), name: names.1, isSubstitute: days.1 != 1),
        ].sorted { $0.day < $1.day }
    }

    /// The day itself, or the Monday after a weekend.
    private static func kept(_ day: Day, _ name: String) -> Holiday {
        day.isWeekend
            ? Holiday(day: firstMonday(from: day), name: name, isSubstitute: true)
            : Holiday(day: day, name: name)
    }

    private static func firstMonday(from day: Day) -> Day {
        day.adding(days: (8 - day.weekday) % 7)
    }

    /// Easter Sunday of the Gregorian calendar.
    ///
    /// The anonymous computus that Nature printed on 20 April 1876, as Meeus gives it
    /// ("Astronomical Algorithms", chapter 8), under its usual letters.
    public static func easterSunday(in year: Int) -> Day {
        let a = year % 19
        let (b, c) = (year / 100, year % 100)
        let (d, e) = (b / 4, b % 4)
        let f = (b + 8) / 25
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let n = h + l - 7 * m + 114
        return Day(year, n / 31, n % 31 + 1) ?? Day(number: 0)
    }
}
