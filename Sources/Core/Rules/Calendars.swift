public import Domain

/// When a school of an area is open.
public struct SchoolCalendar: Hashable, Sendable {
    public var name: String
    public var opens: ClockTime
    /// Holidays, closures and other days without school, first and last day inclusive.
    public var closed: [ClosedRange<Day>]
    /// The last day for which the calendar is known.
    public var until: Day

    public init(name: String, opens: ClockTime, closed: [ClosedRange<Day>], until: Day) {
        self.name = name
        self.opens = opens
        self.closed = closed
        self.until = until
    }
}

/// The dated tables that clocks need.
public struct Calendars: Hashable, Sendable {
    public var bankHolidays: Set<Day>
    /// The last day for which bank holidays are known.
    public var bankHolidaysUntil: Day
    public var schools: [String: SchoolCalendar]
    /// The school calendar used where a child's setting names none, or one that is not known.
    public var defaultSchool: String?
    /// By police force its shifts.
    public var tours: [String: [Shift]]
    /// The force whose shifts are taken.
    public var defaultForce: String?

    public init(
        bankHolidays: Set<Day>, bankHolidaysUntil: Day, schools: [String: SchoolCalendar] = [:],
        defaultSchool: String? = nil, tours: [String: [Shift]] = [:], defaultForce: String? = nil
    ) {
        self.bankHolidays = bankHolidays
        self.bankHolidaysUntil = bankHolidaysUntil
        self.schools = schools
        self.defaultSchool = defaultSchool
        self.tours = tours
        self.defaultForce = defaultForce
    }

    public func isWorkingDay(_ day: Day) -> Bool {
        !day.isWeekend && !bankHolidays.contains(day)
    }

    /// Whether a day's hours do not count for a court: Sundays, Christmas Day and bank holidays.
    ///
    /// Good Friday is among the bank holidays. A Saturday whose holiday is kept on a Monday
    /// counts, which is the earlier deadline (calendar.md C0).
    public func isOutsideCourtHours(_ day: Day) -> Bool {
        day.weekday == 7 || isHoliday(day)
    }

    /// Whether a day is a bank holiday, or Christmas Day on whatever day of the week.
    public func isHoliday(_ day: Day) -> Bool {
        let (_, month, dayOfMonth) = day.components
        return (month, dayOfMonth) == (12, 25) || bankHolidays.contains(day)
    }

    /// A calendar that lacks a day's holidays can only warn, never guess.
    public func knows(_ day: Day) -> Bool { day <= bankHolidaysUntil }

    /// The shift in which an instant falls, with its end; nil when no shift of the force has it.
    ///
    /// Where one shift begins before the other ends, the earlier end counts, so that a deadline is
    /// never later than meant.
    public func tour(at instant: Instant) -> (shift: String, ends: Instant)? {
        let shifts = defaultForce.flatMap { tours[$0] } ?? []
        // What began yesterday may run past midnight.
        return [instant.day.adding(days: -1), instant.day].flatMap { day in
            shifts.compactMap { shift in
                let span = wallClockSpan(on: day, from: shift.from, to: shift.to)
                return span?.contains(instant) == true
                    ? (shift.name, span?.upperBound ?? instant) : nil
            }
        }.min { $0.1 < $1.1 }
    }
}

/// One of a police force's shifts.
public struct Shift: Hashable, Sendable {
    /// Such as early, late or night.
    public var name: String
    public var from: ClockTime
    /// At or before `from`, it is a time of the next day.
    public var to: ClockTime

    public init(name: String, from: ClockTime, to: ClockTime) {
        self.name = name
        self.from = from
        self.to = to
    }
}

/// What lies between two times by the clock on the wall, the second on the next day where it is not
/// after the first.
///
/// Nil where the spring change leaves nothing of it.
func wallClockSpan(on day: Day, from: ClockTime, to: ClockTime) -> Range<Instant>? {
    let start = Instant(day, from)
    let end = Instant(to > from ? day : day.adding(days: 1), to)
    return start < end ? start..<end : nil
}
