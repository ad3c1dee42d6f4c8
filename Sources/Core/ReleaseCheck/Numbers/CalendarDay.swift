/// A day of the calendar, for sums over days (Richards, in Urban and Seidelmann 2013; Easter by the
/// anonymous Gregorian algorithm, Meeus 1991).
struct CalendarDay: Hashable, Sendable {
    /// Days since 1 March of the year 0.
    var serial: Int

    init(serial: Int) { self.serial = serial }

    init(year: Int, month: Int, day: Int) {
        let shifted = month > 2 ? month - 3 : month + 9
        let year = month > 2 ? year : year - 1
        serial =
            365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 1
    }

    private var parts: (year: Int, month: Int, day: Int) {
        var year = (10000 * serial + 14780) / 3_652_425
        var rest = serial - (365 * year + year / 4 - year / 100 + year / 400)
        if rest < 0 {
            year -= 1
            rest = serial - (365 * year + year / 4 - year / 100 + year / 400)
        }
        let shifted = (100 * rest + 52) / 3060
        let month = (shifted + 2) % 12 + 1
        return (year + (shifted + 2) / 12, month, rest - (shifted * 306 + 5) / 10 + 1)
    }

    var year: Int { parts.year }
    var month: Int { parts.month }
    var day: Int { parts.day }

    /// 0 for Monday; 1 March of the year 0 was a Wednesday.
    var weekday: Int { (serial + 2) % 7 }

    func adding(_ days: Int) -> CalendarDay { CalendarDay(serial: serial + days) }

    /// The same day of a later month, or its last one where it is shorter.
    func addingMonths(_ months: Int) -> CalendarDay {
        let parts = parts
        let index = parts.year * 12 + parts.month - 1 + months
        let last = CalendarDay.lastDay(year: index / 12, month: index % 12 + 1)
        return CalendarDay(year: index / 12, month: index % 12 + 1, day: min(parts.day, last.day))
    }

    /// The next of a weekday after this day, or the last one before it.
    func next(_ weekday: Int) -> CalendarDay { adding((weekday - self.weekday + 6) % 7 + 1) }
    func last(_ weekday: Int) -> CalendarDay { adding(-((self.weekday - weekday + 6) % 7 + 1)) }

    static func lastDay(year: Int, month: Int) -> CalendarDay {
        month == 12
            ? CalendarDay(year: year, month: 12, day: 31)
            : CalendarDay(year: year, month: month + 1, day: 1).adding(-1)
    }

    /// The first, second … of a weekday in a month; 5 is the last.
    static func nth(_ number: Int, weekday: Int, year: Int, month: Int) -> CalendarDay {
        if number >= 5 { return lastDay(year: year, month: month).adding(1).last(weekday) }
        return CalendarDay(year: year, month: month, day: 1).adding(-1).next(weekday)
            .adding(7 * (number - 1))
    }

    static func easter(_ year: Int) -> CalendarDay {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
