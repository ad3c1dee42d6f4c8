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
    /// When police attended, for the shift that stands in for a tour whose end is not recorded.
    public var attendedAt: Instant?
    public var schoolCalendar: String?
    public var opens: ClockTime?

    public init(
        start: Instant?, tourEnds: Instant? = nil, attendedAt: Instant? = nil,
        schoolCalendar: String? = nil, opens: ClockTime? = nil
    ) {
        self.start = start
        self.tourEnds = tourEnds
        self.attendedAt = attendedAt
        self.schoolCalendar = schoolCalendar
        self.opens = opens
    }
}

extension Clock {
    /// The limit that this clock sets from a start.
    public func due(_ context: ClockContext, _ calendars: Calendars) -> Due {
        switch self {
        case .asSoonAsPossible, .before: return Due(at: nil, clock: self)
        case .tour: return tourDue(context, calendars)
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
            calendars.knows(day) ? nil : Clock.beyondTheTable
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

    /// The end of the tour that is recorded, else of the shift in which police attended.
    private func tourDue(_ context: ClockContext, _ calendars: Calendars) -> Due {
        if let ends = context.tourEnds { return Due(at: ends, clock: self) }
        let note = "the end of the tour of duty is not recorded"
        guard let attended = context.attendedAt, let tour = calendars.tour(at: attended) else {
            return Due(at: nil, clock: self, note: note)
        }
        return Due(
            at: tour.ends, clock: self,
            note: note + "; the end of the \(tour.shift) shift was taken")
    }

    private func schoolDue(
        _ start: Instant, _ context: ClockContext, _ calendars: Calendars
    ) -> Due {
        let named = context.schoolCalendar.flatMap { calendars.schools[$0] }
        let usual = calendars.defaultSchool.flatMap { calendars.schools[$0] }
        guard let school = named ?? usual else {
            return Due(at: nil, clock: self, note: "the setting's calendar is not recorded")
        }
        var notes: [String] = []
        if named == nil, let name = context.schoolCalendar {
            notes.append(
                "the setting's calendar `\(name)` is not known; `\(school.name)` was used instead")
        }
        let opens = context.opens ?? school.opens
        var day = start.day
        // The notice must be there before the start of the next school day; a school day that has
        // not begun when the incident is known is the next one.
        if Instant(day, opens) <= start { day = day.adding(days: 1) }
        while day <= school.until && !isSchoolDay(day, of: school, calendars) {
            day = day.adding(days: 1)
        }
        let isKnown = day <= school.until
        if !isKnown {
            notes.append("the school calendar ends on \(school.until)")
        } else if !calendars.knows(day) {
            notes.append(Clock.beyondTheTable)
        }
        return Due(
            at: isKnown ? Instant(day, opens) : nil, clock: self,
            note: notes.isEmpty ? nil : notes.joined(separator: "; "))
    }

    private func isSchoolDay(
        _ day: Day, of school: SchoolCalendar, _ calendars: Calendars
    ) -> Bool {
        calendars.isWorkingDay(day) && !school.closed.contains { $0.contains(day) }
    }

    private static let beyondTheTable = "bank holidays are not known for this date"
}
