import Domain
import Rules
import Testing

/// One worked limit: from a start, the moment at which it runs out.
struct WorkedLimit: CustomTestStringConvertible, Sendable {
    var name: String
    var clock: Clock
    var start: String
    var due: String
    /// For limits that end with a day.
    var lastDay: String?

    var testDescription: String { name }

    init(_ name: String, _ clock: Clock, _ start: String, _ due: String, _ lastDay: String? = nil) {
        self.name = name
        self.clock = clock
        self.start = start
        self.due = due
        self.lastDay = lastDay
    }
}

@Suite struct `A clock` {
    /// The worked dates of calendar.md C2 and of the scenarios.
    static let worked = [
        WorkedLimit(
            "a subject access request received on 31 January falls due on Monday 1 March",
            .calendarMonths(1, rollToWorkingDay: true), "2027-01-31T10:00", "2027-03-02T00:00",
            "2027-03-01"),
        WorkedLimit(
            "its extension of two months more is counted from receipt",
            .calendarMonths(3, rollToWorkingDay: true), "2027-01-31T10:00", "2027-05-01T00:00",
            "2027-04-30"),
        WorkedLimit(
            "a domestic violence protection order of 28 days ends on 2 March",
            .daysBeginning(28), "2027-02-03T15:00", "2027-03-03T00:00", "2027-03-02"),
        WorkedLimit(
            "one of 14 days ends on 16 February", .daysBeginning(14), "2027-02-03T15:00",
            "2027-02-17T00:00", "2027-02-16"),
        WorkedLimit(
            "a protection notice of Christmas Eve 2026 is heard by Tuesday 29 December",
            .courtHours(48), "2026-12-24T18:00", "2026-12-29T18:00"),
        WorkedLimit(
            "48 court hours over Easter leave out Good Friday, Sunday and Monday",
            .courtHours(48), "2027-03-25T12:00", "2027-03-30T12:00"),
        WorkedLimit(
            "court hours of a Sunday begin on Monday", .courtHours(24), "2027-02-07T15:00",
            "2027-02-09T00:00"),
        WorkedLimit(
            "48 hours to a protection order hearing run through the weekend", .hours(48),
            "2027-02-05T15:00", "2027-02-07T15:00"),
        WorkedLimit(
            "order details of a Monday are notified by the end of Wednesday", .daysBeginning(3),
            "2027-02-01T11:00", "2027-02-04T00:00", "2027-02-03"),
        WorkedLimit(
            "15 working days from 15 March skip Easter", .workingDays(15), "2027-03-15T09:00",
            "2027-04-08T00:00", "2027-04-07"),
        WorkedLimit(
            "45 working days from 1 February end on 7 April", .workingDays(45), "2027-02-01T09:00",
            "2027-04-08T00:00", "2027-04-07"),
        WorkedLimit(
            "one working day from Maundy Thursday is Tuesday", .workingDays(1), "2027-03-25T16:00",
            "2027-03-31T00:00", "2027-03-30"),
        WorkedLimit(
            "a working day from a Saturday is Monday", .workingDays(1), "2027-02-06T09:00",
            "2027-02-09T00:00", "2027-02-08"),
        WorkedLimit(
            "24 hours are 24 hours", .hours(24), "2027-02-10T03:00", "2027-02-11T03:00"),
        WorkedLimit(
            "72 hours run through a weekend", .hours(72), "2027-01-21T20:00", "2027-01-24T20:00"),
        WorkedLimit(
            "72 hours run through a bank holiday", .hours(72), "2027-04-30T22:00",
            "2027-05-03T22:00"),
        WorkedLimit(
            "24 hours over the spring change end an hour later by the clock", .hours(24),
            "2027-03-27T12:00", "2027-03-28T13:00"),
        WorkedLimit(
            "the same day ends at midnight", .sameDay, "2027-02-10T09:00", "2027-02-11T00:00",
            "2027-02-10"),
        WorkedLimit(
            "at once is the start itself", .immediate, "2027-02-10T09:00", "2027-02-10T09:00"),
        WorkedLimit(
            "three months without rolling may end on a Saturday",
            .calendarMonths(3, rollToWorkingDay: false), "2027-02-15T09:00", "2027-05-16T00:00",
            "2027-05-15"),
        WorkedLimit(
            "a weeknight's notice is there before the next morning's school", .schoolDay,
            "2027-01-12T21:30", "2027-01-13T08:45"),
        WorkedLimit(
            "a notice of a Friday before a bank holiday is there on Tuesday", .schoolDay,
            "2027-04-30T22:00", "2027-05-04T08:45"),
        WorkedLimit(
            "a school day that has not begun is the next one", .schoolDay, "2027-02-10T03:00",
            "2027-02-10T08:45"),
        WorkedLimit(
            "one that begins this minute is not", .schoolDay, "2027-02-10T08:45",
            "2027-02-11T08:45"),
        WorkedLimit(
            "half-term has no school days", .schoolDay, "2027-02-12T16:00", "2027-02-22T08:45"),
    ]

    @Test(arguments: worked)
    func `sets the limit of a worked date`(limit: WorkedLimit) {
        let due = limit.clock.due(ClockContext(start: instant(limit.start)), Holidays.calendars)
        #expect(due.at == instant(limit.due))
        #expect(due.lastDay == limit.lastDay.map(day))
    }

    @Test func `says that a Saturday kept as a Monday holiday was counted for the court`() throws {
        let start = ClockContext(start: instant("2026-12-24T18:00"))
        let due = Clock.courtHours(48).due(start, Holidays.calendars)
        let note = try #require(due.note)
        #expect(note.contains("26 December 2026"))
        #expect(note.contains("check with the court"))
    }

    @Test func `says so as well when the limit falls within that Saturday`() {
        let start = ClockContext(start: instant("2026-12-24T18:00"))
        let due = Clock.courtHours(12).due(start, Holidays.calendars)
        #expect(due.at == instant("2026-12-26T06:00"))
        #expect(due.note != nil)
    }

    @Test func `would be a day later for the court if that Saturday were a holiday`() {
        var calendars = Holidays.calendars
        calendars.bankHolidays.insert(day("2026-12-26"))
        let due = Clock.courtHours(48).due(
            ClockContext(start: instant("2026-12-24T18:00")), calendars)
        #expect(due.at == instant("2026-12-30T18:00"))
    }

    @Test func `has nothing to say of an ordinary weekend`() {
        let start = ClockContext(start: instant("2027-02-05T18:00"))
        #expect(Clock.courtHours(48).due(start, Holidays.calendars).note == nil)
    }

    @Test(arguments: [
        Clock.workingDays(10), .courtHours(48), .calendarMonths(1, rollToWorkingDay: true),
    ])
    func `warns when bank holidays are not known that far`(clock: Clock) {
        let start = ClockContext(start: instant("2027-12-30T09:00"))
        let note = clock.due(start, Holidays.calendars).note ?? ""
        #expect(note.hasPrefix("bank holidays are not known for this date"))
    }

    @Test func `of school days uses the child's own setting and opening time`() {
        var calendars = Holidays.calendars
        calendars.schools["city"] = SchoolCalendar(
            name: "city", opens: ClockTime(9, 0) ?? .midnight,
            closed: [day("2027-01-13")...day("2027-01-13")], until: day("2027-07-22"))
        let night = instant("2027-01-12T21:30")
        let city = Clock.schoolDay.due(
            ClockContext(start: night, schoolCalendar: "city"), calendars)
        #expect(city.at == instant("2027-01-14T09:00"))
        let early = Clock.schoolDay.due(
            ClockContext(start: night, opens: ClockTime(8, 15)), calendars)
        #expect(early.at == instant("2027-01-13T08:15"))
    }

    @Test func `of school days never guesses beyond the calendar or without one`() {
        let summer = Clock.schoolDay.due(
            ClockContext(start: instant("2027-07-22T18:00")), Holidays.calendars)
        #expect(summer.at == nil)
        #expect(summer.note == "the school calendar ends on 2027-07-22")
        var none = Holidays.calendars
        none.defaultSchool = nil
        let unnamed = Clock.schoolDay.due(
            ClockContext(start: instant("2027-01-12T18:00"), schoolCalendar: "elsewhere"), none)
        #expect(unnamed.at == nil)
        #expect(unnamed.note == "the setting's calendar is not recorded")
    }

    @Test func `of school days takes the area's calendar for one that it does not know`() {
        let due = Clock.schoolDay.due(
            ClockContext(start: instant("2027-01-12T18:00"), schoolCalendar: "elsewhere"),
            Holidays.calendars)
        #expect(due.at == instant("2027-01-13T08:45"))
        #expect(
            due.note
                == "the setting's calendar `elsewhere` is not known; `county` was used instead")
    }

    @Test func `of school days warns when bank holidays are not known that far`() {
        var calendars = Holidays.calendars
        calendars.bankHolidaysUntil = day("2027-01-31")
        let due = Clock.schoolDay.due(
            ClockContext(start: instant("2027-02-09T18:00")), calendars)
        #expect(due.at == instant("2027-02-10T08:45"))
        #expect(due.note == "bank holidays are not known for this date")
    }

    @Test func `of a tour ends with the officer's tour, or says that none is recorded`() {
        let ends = instant("2027-02-10T07:00")
        let known = Clock.tour.due(
            ClockContext(start: instant("2027-02-10T03:00"), tourEnds: ends), Holidays.calendars)
        #expect(known.at == ends)
        let unknown = Clock.tour.due(
            ClockContext(start: instant("2027-02-10T03:00")), Holidays.calendars)
        #expect(unknown.at == nil)
        #expect(unknown.note == "the end of the tour of duty is not recorded")
    }

    @Test func `without a limit has none, and without a start says that it is missing`() {
        let context = ClockContext(start: nil)
        for clock in [Clock.asSoonAsPossible, .before("the contact")] {
            #expect(clock.due(context, Holidays.calendars) == Due(at: nil, clock: clock))
        }
        for clock in [Clock.hours(24), .workingDays(1), .immediate, .schoolDay] {
            let due = clock.due(context, Holidays.calendars)
            #expect(due.at == nil)
            #expect(due.note == "the moment from which it counts is not recorded")
        }
    }
}
