public import Domain

/// How a limit is counted (calendar.md C0).
public enum Clock: Hashable, Sendable {
    /// Due at the start itself.
    case immediate
    /// As soon as possible; no limit is set.
    case asSoonAsPossible
    /// By the end of the day on which the start falls.
    case sameDay
    /// Every hour counts; nothing is skipped (DX-09).
    case hours(Int)
    /// Hours, leaving out whole Sundays, Christmas Day, Good Friday and bank holidays
    /// (Domestic Abuse Act 2021, section 29).
    case courtHours(Int)
    /// Monday to Friday without bank holidays; day 1 is the next working day. Ends with the day.
    case workingDays(Int)
    /// The opening of the child's own setting on its next school day.
    case schoolDay
    /// The end of the officer's tour of duty.
    case tour
    /// The corresponding day, or the last of a shorter month; rolled to the next working day where
    /// the rule says so. Ends with the day.
    case calendarMonths(Int, rollToWorkingDay: Bool)
    /// So many days of which the start's own is the first. Ends with the last day.
    case daysBeginning(Int)
    /// Before something that has no time of its own, such as the contact that is planned.
    case before(String)
}

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
    /// The school calendar used where a child's setting names none.
    public var defaultSchool: String?

    public init(
        bankHolidays: Set<Day>, bankHolidaysUntil: Day, schools: [String: SchoolCalendar] = [:],
        defaultSchool: String? = nil
    ) {
        self.bankHolidays = bankHolidays
        self.bankHolidaysUntil = bankHolidaysUntil
        self.schools = schools
        self.defaultSchool = defaultSchool
    }

    public func isWorkingDay(_ day: Day) -> Bool {
        !day.isWeekend && !bankHolidays.contains(day)
    }

    /// Whether a day's hours do not count for a court: Sundays, Christmas Day and bank holidays.
    ///
    /// Good Friday is among the bank holidays. A Saturday whose holiday is kept on a Monday
    /// counts, which is the earlier deadline (calendar.md C0).
    public func isOutsideCourtHours(_ day: Day) -> Bool {
        if day.weekday == 7 || bankHolidays.contains(day) { return true }
        let (_, month, dayOfMonth) = day.components
        return (month, dayOfMonth) == (12, 25)
    }

    /// A calendar that lacks a day's holidays can only warn, never guess.
    public func knows(_ day: Day) -> Bool { day <= bankHolidaysUntil }
}

/// When something is due.
public struct Due: Hashable, Sendable {
    /// The limit; nil where none is set or the start is not known.
    public var at: Instant?
    /// What the limit was counted from.
    public var from: Instant?
    /// How the limit is meant, such as at once, or before the contact.
    public var clock: Clock
    /// Something the reader must know about the count, such as that calendar data ended.
    public var note: String?

    public init(at: Instant?, from: Instant? = nil, clock: Clock, note: String? = nil) {
        self.at = at
        self.from = from
        self.clock = clock
        self.note = note
    }

    /// For limits that end with a day, that day: `at` is the midnight after it.
    public var lastDay: Day? {
        switch clock {
        case .sameDay, .workingDays, .calendarMonths, .daysBeginning:
            at.map { $0.adding(minutes: -1).day }
        default: nil
        }
    }
}

/// What a clock needs besides the calendars.
public struct ClockContext: Sendable {
    public var start: Instant?
    public var tourEnds: Instant?
    public var schoolCalendar: String?
    public var opens: ClockTime?

    public init(
        start: Instant?, tourEnds: Instant? = nil, schoolCalendar: String? = nil,
        opens: ClockTime? = nil
    ) {
        self.start = start
        self.tourEnds = tourEnds
        self.schoolCalendar = schoolCalendar
        self.opens = opens
    }
}

extension Clock {
    /// The limit that this clock sets from a start.
    public func due(_ context: ClockContext, _ calendars: Calendars) -> Due {
        switch self {
        case .asSoonAsPossible, .before: return Due(at: nil, clock: self)
        case .tour:
            let note = context.tourEnds == nil ? "the end of the tour of duty is not recorded" : nil
            return Due(at: context.tourEnds, clock: self, note: note)
        default: break
        }
        guard let start = context.start else {
            return Due(
                at: nil, clock: self, note: "the moment from which it counts is not recorded")
        }
        switch self {
        case .immediate, .asSoonAsPossible, .before, .tour: return Due(at: start, clock: self)
        case .sameDay: return end(of: start.day, calendars)
        case .hours(let hours): return Due(at: start.adding(hours: hours), clock: self)
        case .courtHours(let hours): return courtDue(start, hours, calendars)
        case .workingDays(let count):
            var day = start.day
            for _ in 0..<count { day = nextWorkingDay(after: day, calendars) }
            return end(of: day, calendars)
        case .schoolDay: return schoolDue(start, context, calendars)
        case .calendarMonths(let months, let roll):
            var day = start.day.adding(months: months)
            while roll && !calendars.isWorkingDay(day) { day = day.adding(days: 1) }
            return end(of: day, calendars)
        case .daysBeginning(let days): return end(of: start.day.adding(days: days - 1), calendars)
        }
    }

    private func end(of day: Day, _ calendars: Calendars) -> Due {
        Due(at: Instant(day.adding(days: 1)), clock: self, note: note(for: day, calendars))
    }

    private func note(for day: Day, _ calendars: Calendars) -> String? {
        switch self {
        case .workingDays, .courtHours, .calendarMonths(_, rollToWorkingDay: true):
            calendars.knows(day) ? nil : "bank holidays are not known for this date"
        default: nil
        }
    }

    private func nextWorkingDay(after day: Day, _ calendars: Calendars) -> Day {
        var next = day.adding(days: 1)
        while !calendars.isWorkingDay(next) { next = next.adding(days: 1) }
        return next
    }

    private func courtDue(_ start: Instant, _ hours: Int, _ calendars: Calendars) -> Due {
        var left = hours * 60
        var day = start.day
        var from = start
        var crossedHoliday: Day?
        while true {
            let midnight = Instant(day.adding(days: 1))
            if !calendars.isOutsideCourtHours(day) {
                let available = midnight.minutes(since: from)
                if isHolidayKeptLater(day) { crossedHoliday = day }
                if left <= available {
                    let due = from.adding(minutes: left)
                    return Due(
                        at: due, clock: self, note: courtNote(crossedHoliday, day, calendars))
                }
                left -= available
            }
            day = day.adding(days: 1)
            from = midnight
        }
    }

    /// A Christmas Day, Boxing Day or New Year's Day that falls on a Saturday and is kept later.
    private func isHolidayKeptLater(_ day: Day) -> Bool {
        let (_, month, dayOfMonth) = day.components
        return day.weekday == 6 && [(12, 26), (1, 1)].contains { $0 == (month, dayOfMonth) }
    }

    private func courtNote(_ holiday: Day?, _ day: Day, _ calendars: Calendars) -> String? {
        let counted = holiday.map {
            "\($0.spelledOut) is a Saturday whose holiday is kept later; it was counted, which gives "
                + "the earlier limit; check with the court"
        }
        let notes = [note(for: day, calendars), counted].compactMap { $0 }
        return notes.isEmpty ? nil : notes.joined(separator: "; ")
    }

    private func schoolDue(
        _ start: Instant, _ context: ClockContext, _ calendars: Calendars
    ) -> Due {
        guard let name = context.schoolCalendar ?? calendars.defaultSchool,
            let school = calendars.schools[name]
        else { return Due(at: nil, clock: self, note: "the setting's calendar is not recorded") }
        let opens = context.opens ?? school.opens
        var day = start.day
        // The notice must be there before the start of the next school day; a school day that has
        // not begun when the incident is known is the next one.
        if Instant(day, opens) <= start { day = day.adding(days: 1) }
        while day <= school.until {
            let open =
                calendars.isWorkingDay(day) && !school.closed.contains { $0.contains(day) }
            if open { return Due(at: Instant(day, opens), clock: self) }
            day = day.adding(days: 1)
        }
        return Due(at: nil, clock: self, note: "the school calendar ends on \(school.until)")
    }
}
