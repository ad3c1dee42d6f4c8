public import Domain

/// When a service can be reached.
public enum OpeningHours: Hashable, Sendable {
    case always
    /// In any of these times of the week.
    case times([WeeklyTime])
    /// Nobody has said.
    case unknown
}

/// The same hours on some days of the week.
public struct WeeklyTime: Hashable, Sendable {
    public enum OnBankHolidays: String, Sendable, CaseIterable {
        case open, closed
    }

    /// Monday is 1, Sunday is 7.
    public var days: Set<Int>
    public var from: ClockTime
    /// At or before `from`, it is a time of the next day.
    public var to: ClockTime
    /// Nil where nobody has said what happens on bank holidays.
    public var onBankHolidays: OnBankHolidays?

    public init(
        days: Set<Int>, from: ClockTime, to: ClockTime, onBankHolidays: OnBankHolidays?
    ) {
        self.days = days
        self.from = from
        self.to = to
        self.onBankHolidays = onBankHolidays
    }

    /// The time as it begins on a day, by the clock on the wall; nil on other days of the week.
    func period(on day: Day) -> Range<Instant>? {
        days.contains(day.weekday) ? wallClockSpan(on: day, from: from, to: to) : nil
    }
}

/// Whether something is open, when it opens next, and what makes that doubtful.
public struct Opening: Hashable, Sendable {
    public enum Doubt: String, Sendable {
        /// No hours are given.
        case hours
        /// It is a bank holiday, and nobody has said what happens on one.
        case bankHoliday
        /// The table of bank holidays does not reach that far.
        case calendarEnds
    }

    public var isOpen: Truth
    /// The next time at which it opens for certain; nil when it is open, or when none is known.
    public var opensNext: Instant?
    public var doubt: Doubt?

    public init(isOpen: Truth, opensNext: Instant? = nil, doubt: Doubt? = nil) {
        self.isOpen = isOpen
        self.opensNext = opensNext
        self.doubt = doubt
    }
}

extension Service {
    /// Whether the service is open at an instant.
    ///
    /// On a bank holiday for which nothing is said, and beyond the table of bank holidays, it may
    /// be: unknown is neither open nor closed.
    public func isOpen(at instant: Instant, _ calendars: Calendars) -> Truth {
        opening(at: instant, calendars).isOpen
    }

    /// The first time after an instant at which the service opens for certain.
    public func opensNext(after instant: Instant, _ calendars: Calendars) -> Instant? {
        nextStart(after: instant, calendars).start
    }

    public func opening(at instant: Instant, _ calendars: Calendars) -> Opening {
        switch hours {
        case .always: return Opening(isOpen: .yes)
        case .unknown: return Opening(isOpen: .unknown, doubt: .hours)
        case .times(let times):
            let found = state(of: times, at: instant, calendars)
            if found.isOpen == .yes { return found }
            let next = nextStart(after: instant, calendars)
            return Opening(
                isOpen: found.isOpen, opensNext: next.start, doubt: found.doubt ?? next.doubt)
        }
    }

    private func state(
        of times: [WeeklyTime], at instant: Instant, _ calendars: Calendars
    ) -> Opening {
        var found = Opening(isOpen: .no)
        // What began yesterday may run past midnight.
        for day in [instant.day.adding(days: -1), instant.day] {
            for time in times where time.period(on: day)?.contains(instant) == true {
                switch happens(time, on: day, calendars) {
                case .yes: return Opening(isOpen: .yes)
                case .doubtful(let doubt): found = Opening(isOpen: .unknown, doubt: doubt)
                case .no: break
                }
            }
        }
        return found
    }

    /// Each day of the week comes up and a row of bank holidays is passed.
    private static let daysAhead = 21

    private func nextStart(
        after instant: Instant, _ calendars: Calendars
    ) -> (start: Instant?, doubt: Opening.Doubt?) {
        guard case .times(let times) = hours else { return (nil, nil) }
        var doubt: Opening.Doubt?
        for ahead in 0...Service.daysAhead {
            let day = instant.day.adding(days: ahead)
            var starts: [Instant] = []
            for time in times {
                guard let start = time.period(on: day)?.lowerBound, start > instant else {
                    continue
                }
                switch happens(time, on: day, calendars) {
                case .yes: starts.append(start)
                case .doubtful(let why): doubt = doubt ?? why
                case .no: break
                }
            }
            if let first = starts.min() { return (first, doubt) }
        }
        return (nil, doubt)
    }

    private enum Happens {
        case yes, no
        case doubtful(Opening.Doubt)
    }

    /// Whether a time of the week takes place on one day of the year.
    private func happens(_ time: WeeklyTime, on day: Day, _ calendars: Calendars) -> Happens {
        if time.onBankHolidays == .open { return .yes }
        guard calendars.knows(day) else { return .doubtful(.calendarEnds) }
        guard calendars.isHoliday(day) else { return .yes }
        return time.onBankHolidays == .closed ? .no : .doubtful(.bankHoliday)
    }
}
