import Domain
import Testing

@Suite struct `An instant` {
    @Test(arguments: [
        ("2027-01-12T21:30", "2027-01-12T21:30:00+00:00"),
        ("2027-07-12T21:30", "2027-07-12T21:30:00+01:00"),
        ("2027-07-12T21:30Z", "2027-07-12T22:30:00+01:00"),
        ("2027-07-12T21:30:15+02:00", "2027-07-12T20:30:15+01:00"),
        ("2027-01-12T21:30-05:00", "2027-01-13T02:30:00+00:00"),
        ("2027-01-12T24:00", "2027-01-13T00:00:00+00:00"),
        // The hour that the spring change skips is read as if the clock had not changed yet.
        ("2027-03-28T00:59", "2027-03-28T00:59:00+00:00"),
        ("2027-03-28T01:30", "2027-03-28T02:30:00+01:00"),
        ("2027-03-28T02:00", "2027-03-28T02:00:00+01:00"),
        // Of the hour that the autumn change repeats, the first is meant.
        ("2027-10-31T01:30", "2027-10-31T01:30:00+01:00"),
        ("2027-10-31T01:30+00:00", "2027-10-31T01:30:00+00:00"),
        ("2027-10-31T02:00", "2027-10-31T02:00:00+00:00"),
        ("1969-12-31T23:30", "1969-12-31T23:30:00+00:00"),
    ])
    func `is read in United Kingdom time`(text: String, shown: String) {
        #expect(instant(text).description == shown)
    }

    @Test func `survives being written and read again, through both changes of the clock`() {
        for start in ["2027-03-27T12:00", "2027-10-30T12:00", "1999-12-31T00:00"] {
            for step in 0..<(72 * 4) {
                let moment = instant(start).adding(minutes: step * 15)
                #expect(Instant(moment.description) == moment)
            }
        }
    }

    @Test func `counts true hours across both changes of the clock`() {
        let spring = instant("2027-03-27T12:00").adding(hours: 24)
        #expect(spring == instant("2027-03-28T13:00"))
        let autumn = instant("2027-10-30T12:00").adding(hours: 24)
        #expect(autumn == instant("2027-10-31T11:00"))
        #expect(instant("2027-03-29T00:00").minutes(since: instant("2027-03-28T00:00")) == 23 * 60)
        #expect(instant("2027-11-01T00:00").minutes(since: instant("2027-10-31T00:00")) == 25 * 60)
    }

    @Test(arguments: [
        ("2027-03-28T00:59:59+00:00", false), ("2027-03-28T01:00:00+00:00", true),
        ("2027-10-31T00:59:59+00:00", true), ("2027-10-31T01:00:00+00:00", false),
        ("2026-03-29T01:00:00+00:00", true), ("2026-10-25T01:00:00+00:00", false),
    ])
    func `knows when British Summer Time begins and ends`(text: String, summer: Bool) {
        #expect(instant(text).isSummerTime == summer)
    }

    @Test func `belongs to the British day, not to that of Greenwich`() {
        #expect(instant("2027-06-30T23:30Z").day == day("2027-07-01"))
        #expect(instant("2027-06-30T23:30Z").time == ClockTime(0, 30))
    }

    @Test(arguments: [
        "2027-01-12", "2027-01-12T", "2027-01-12T25:00", "2027-01-12T12:60", "2027-02-30T12:00",
        "2027-01-12 12:00", "2027-01-12T12:00:60", "2027-01-12T12:00+1", "2027-01-12T+9:00",
        "2027-01-12T12:00:+5", "T12:00", "2027-01-12T12:00:00:00",
    ])
    func `is not read from what is no moment`(text: String) {
        #expect(Instant(text) == nil)
    }
}
