import Domain
import Rules
import Testing

@Suite struct `A tour of duty` {
    private func shift(_ name: String, _ from: String, _ to: String) -> Shift {
        Shift(
            name: name, from: ClockTime(from) ?? .midnight, to: ClockTime(to) ?? .midnight)
    }

    private var calendars: Calendars {
        var calendars = Holidays.calendars
        calendars.tours = [
            "county": [
                shift("early", "07:00", "15:00"), shift("late", "14:00", "23:00"),
                shift("night", "22:00", "07:00"),
            ],
            "city": [shift("long", "08:00", "20:00")],
        ]
        calendars.defaultForce = "county"
        return calendars
    }

    private func due(_ attended: String, ends: String? = nil) -> Due {
        let context = ClockContext(
            start: instant(attended), tourEnds: ends.map(instant), attendedAt: instant(attended))
        return Clock.tour.due(context, calendars)
    }

    @Test func `that is recorded ends when it is recorded to end`() {
        let due = due("2027-02-10T03:00", ends: "2027-02-10T08:30")
        #expect(due.at == instant("2027-02-10T08:30"))
        #expect(due.note == nil)
    }

    @Test(arguments: [
        ("2027-02-10T07:00", "2027-02-10T15:00", "early"),
        // Where two shifts overlap, the earlier end.
        ("2027-02-10T14:30", "2027-02-10T15:00", "early"),
        ("2027-02-10T15:00", "2027-02-10T23:00", "late"),
        ("2027-02-10T22:30", "2027-02-10T23:00", "late"),
        ("2027-02-10T23:00", "2027-02-11T07:00", "night"),
        // Over midnight.
        ("2027-02-11T00:00", "2027-02-11T07:00", "night"),
        ("2027-02-11T03:00", "2027-02-11T07:00", "night"),
        ("2027-02-11T06:59", "2027-02-11T07:00", "night"),
        // The nights of the clock changes, of 8 and of 10 hours.
        ("2027-03-27T23:30", "2027-03-28T07:00", "night"),
        ("2027-03-28T03:00", "2027-03-28T07:00", "night"),
        ("2027-10-31T00:30", "2027-10-31T07:00", "night"),
    ])
    func `that is not recorded ends with the shift of the attendance, and says so`(
        attended: String, ends: String, shift: String
    ) {
        let due = due(attended)
        #expect(due.at == instant(ends))
        #expect(
            due.note
                == "the end of the tour of duty is not recorded; the end of the \(shift) shift was "
                + "taken")
    }

    @Test func `over a clock change ends by the clock on the wall`() {
        let spring = instant("2027-03-27T23:30")
        let autumn = instant("2027-10-30T23:30")
        #expect(due("2027-03-27T23:30").at?.minutes(since: spring) == 390)
        #expect(due("2027-10-30T23:30").at?.minutes(since: autumn) == 510)
    }

    @Test func `outside every shift, or of no known force, has no end`() {
        var calendars = calendars
        calendars.defaultForce = "city"
        let context = ClockContext(start: nil, attendedAt: instant("2027-02-10T03:00"))
        for force in ["city", "elsewhere", nil] {
            calendars.defaultForce = force
            let due = Clock.tour.due(context, calendars)
            #expect(due.at == nil)
            #expect(due.note == "the end of the tour of duty is not recorded")
        }
    }

    @Test func `is found for an attendance whose rule names no start`() throws {
        var procedure = try Workshop.procedure(
            Workshop.rule(
                "paperwork", for: [.attendance], then: Workshop.says(.duty, clock: .tour)))
        procedure.calendars = calendars
        var table = Workshop.table(attendances: ["night"])
        table.set("attendance.at", word: "2027-02-10T23:30", subject: "night")
        let duty = try #require(
            procedure.decide(table, at: instant("2027-02-11T09:00")).outcomes(of: .duty).first)
        #expect(duty.due?.at == instant("2027-02-11T07:00"))
    }
}
