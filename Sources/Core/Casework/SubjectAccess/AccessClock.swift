public import Domain
import Rules

/// By when an access request is answered (calendar.md C2; E-31).
public struct AccessClock: Hashable, Sendable {
    /// The last day of the first month: for the answer, or for telling the person of an extension.
    public var firstMonth: Day
    /// The last day of the third month; nil where the law knows no extension.
    public var thirdMonth: Day?
    /// The last day for the answer as things stand.
    public var answerBy: Day
    /// Whether it was told, in time, that the answer takes longer.
    public var isExtended: Bool

    init(_ record: RequestOnRecord, _ calendars: Calendars) {
        let request = record.request
        func last(_ months: Int) -> Day {
            // Under Part 3 the month starts on the day after.
            let start =
                request.law == .lawEnforcement ? request.received.adding(days: 1) : request.received
            let clock = Clock.calendarMonths(months, rollToWorkingDay: true)
            return clock.due(ClockContext(start: Instant(start)), calendars).lastDay ?? start
        }
        let first = last(1)
        let third = request.law == .general ? last(3) : nil
        let inTime = record.extensionTold.map { $0.value <= first } ?? false
        firstMonth = first
        thirdMonth = third
        isExtended = third != nil && record.complex != nil && inTime
        answerBy = isExtended ? third ?? first : first
    }

    public func isLate(_ today: Day) -> Bool { today > answerBy }
}
