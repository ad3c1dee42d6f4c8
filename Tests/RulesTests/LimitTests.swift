import Domain
import Rules
import Testing

/// Limits of calendar.md C1, each on the clock that it runs on.
///
/// Windows (T-12 to T-14) are held in `ConditionTests`, ages in `DayTests`.
@Suite struct `A limit of the calendar` {
    static let limits = [
        WorkedLimit(
            "T-01 and T-03: 24 hours over a Saturday night", .hours(24), "2027-02-06T23:30",
            "2027-02-07T23:30"),
        WorkedLimit(
            "T-02 and T-04: 72 hours over Christmas", .hours(72), "2026-12-24T10:00",
            "2026-12-27T10:00"),
        WorkedLimit(
            "T-05: what happens on the eve of the Easter holidays waits for their end", .schoolDay,
            "2027-03-24T22:00", "2027-04-12T08:45"),
        WorkedLimit(
            "T-08 and T-10: a records check and a MARAC referral are due at once", .immediate,
            "2027-02-13T02:15", "2027-02-13T02:15"),
        WorkedLimit(
            "T-09: an IDVA referral on the day", .sameDay, "2027-02-10T16:40", "2027-02-11T00:00",
            "2027-02-10"),
        WorkedLimit(
            "T-15: a protection notice's hearing over a bank holiday", .hours(48),
            "2027-04-30T18:00", "2027-05-02T18:00"),
        WorkedLimit(
            "T-16: an order of 28 days over the end of a leap February", .daysBeginning(28),
            "2028-02-10T11:00", "2028-03-09T00:00", "2028-03-08"),
        WorkedLimit(
            "T-17: a notice of Maundy Thursday, hours of Good Friday and Easter left out",
            .courtHours(48), "2027-03-25T18:00", "2027-03-30T18:00"),
        WorkedLimit(
            "T-17: a notice given on Christmas Day begins on Saturday", .courtHours(48),
            "2026-12-25T10:00", "2026-12-30T00:00"),
        WorkedLimit(
            "T-18: order details of a Monday by the end of Wednesday", .daysBeginning(3),
            "2027-02-08T23:50", "2027-02-11T00:00", "2027-02-10"),
        WorkedLimit(
            "T-21: details of a stalking protection order served on a Friday",
            .daysBeginning(3), "2027-02-12T09:00", "2027-02-15T00:00", "2027-02-14"),
        WorkedLimit(
            "T-28: 28 days of the disclosure scheme", .daysBeginning(28), "2027-01-04T09:00",
            "2027-02-01T00:00", "2027-01-31"),
        WorkedLimit(
            "T-29: ten working days to its meeting", .workingDays(10), "2026-12-21T09:00",
            "2027-01-08T00:00", "2027-01-07"),
        WorkedLimit(
            "T-30: three months from a grant of 30 November end with February",
            .calendarMonths(3, rollToWorkingDay: false), "2026-11-30T12:00",
            "2027-03-01T00:00", "2027-02-28"),
        WorkedLimit(
            "T-31: access asked for on Christmas Eve is due after the January weekend",
            .calendarMonths(1, rollToWorkingDay: true), "2026-12-24T12:00", "2027-01-26T00:00",
            "2027-01-25"),
        WorkedLimit(
            "T-31: a request to the police counts from the next day and has no extension",
            .calendarMonths(1, rollToWorkingDay: true), "2027-02-01T00:00", "2027-03-02T00:00",
            "2027-03-01"),
        WorkedLimit(
            "T-32: feedback to the referrer by the next working day", .workingDays(1),
            "2026-12-24T17:00", "2026-12-30T00:00", "2026-12-29"),
        WorkedLimit(
            "T-33: 45 working days over Christmas", .workingDays(45), "2026-11-16T09:00",
            "2027-01-22T00:00", "2027-01-21"),
        WorkedLimit(
            "T-35: a conference 15 working days after the strategy discussion",
            .workingDays(15), "2027-04-12T14:00", "2027-05-05T00:00", "2027-05-04"),
        WorkedLimit(
            "T-37: a written referral 24 hours after the telephone", .hours(24),
            "2027-10-30T12:00", "2027-10-31T11:00"),
        WorkedLimit(
            "T-38: five working days over the early May holiday", .workingDays(5),
            "2027-04-29T10:00", "2027-05-08T00:00", "2027-05-07"),
        WorkedLimit(
            "T-39: six months from a statement", .calendarMonths(6, rollToWorkingDay: false),
            "2026-08-31T10:00", "2027-03-01T00:00", "2027-02-28"),
        WorkedLimit(
            "T-50: a look at a high risk after seven days", .daysBeginning(8),
            "2027-02-01T10:00", "2027-02-09T00:00", "2027-02-08"),
    ]

    @Test(arguments: limits)
    func `falls on its worked date`(limit: WorkedLimit) {
        let due = limit.clock.due(ClockContext(start: instant(limit.start)), Holidays.calendars)
        #expect(due.at == instant(limit.due))
        #expect(due.lastDay == limit.lastDay.map(day))
    }
}
