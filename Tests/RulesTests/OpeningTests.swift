import Domain
import Rules
import Testing

@Suite struct `A service` {
    private func service(_ hours: OpeningHours, verified: String = "2026-11-19") -> Service {
        Service(
            id: "advice", name: "Advice", kind: "helpline", audiences: [.anyone], hours: hours,
            contact: Service.Contact(phone: "01632 960100"), lastVerified: day(verified))
    }

    private func times(
        _ days: ClosedRange<Int>, _ from: String, _ to: String,
        _ onBankHolidays: WeeklyTime.OnBankHolidays? = .closed
    ) -> WeeklyTime {
        WeeklyTime(
            days: Set(days), from: ClockTime(from) ?? .midnight, to: ClockTime(to) ?? .midnight,
            onBankHolidays: onBankHolidays)
    }

    private var office: Service { service(.times([times(1...5, "09:00", "17:00")])) }

    /// Weekdays until nine in the evening and shorter at the weekend; bank holidays not said.
    private var helpline: Service {
        service(
            .times([times(1...5, "09:00", "21:00", nil), times(6...7, "09:00", "16:00", nil)]))
    }

    private var night: Service { service(.times([times(5...6, "22:00", "03:00", .open)])) }

    private func opening(_ service: Service, _ at: String) -> Opening {
        service.opening(at: instant(at), Holidays.calendars)
    }

    @Test(arguments: [
        ("2027-02-08T08:59", Truth.no), ("2027-02-08T09:00", .yes), ("2027-02-08T16:59", .yes),
        ("2027-02-08T17:00", .no), ("2027-02-07T12:00", .no), ("2027-02-06T12:00", .no),
    ])
    func `is open from its first minute until its last`(at: String, open: Truth) {
        #expect(office.isOpen(at: instant(at), Holidays.calendars) == open)
    }

    @Test(arguments: [
        ("2027-02-08T08:00", "2027-02-08T09:00"), ("2027-02-08T09:00", "2027-02-09T09:00"),
        ("2027-02-05T17:00", "2027-02-08T09:00"), ("2027-02-07T23:59", "2027-02-08T09:00"),
        // Good Friday, the weekend and Easter Monday.
        ("2027-03-25T17:00", "2027-03-30T09:00"),
        // Christmas Day and Boxing Day are a weekend, kept on Monday and Tuesday.
        ("2027-12-24T17:00", "2027-12-29T09:00"),
    ])
    func `says when it opens next`(after: String, next: String) {
        #expect(office.opensNext(after: instant(after), Holidays.calendars) == instant(next))
    }

    @Test func `is closed on a bank holiday that it does not keep open`() {
        let monday = opening(office, "2027-05-03T10:00")
        #expect(monday == Opening(isOpen: .no, opensNext: instant("2027-05-04T09:00")))
    }

    @Test func `may be open on a bank holiday of which nobody has said anything`() {
        let monday = opening(helpline, "2027-05-03T10:00")
        #expect(monday.isOpen == .unknown)
        #expect(monday.doubt == .bankHoliday)
        #expect(monday.opensNext == instant("2027-05-04T09:00"))
        // Outside its hours it is closed, holiday or not.
        #expect(opening(helpline, "2027-05-03T22:00").isOpen == .no)
    }

    @Test func `keeps other hours on Saturday and Sunday`() {
        #expect(opening(helpline, "2027-02-06T15:59").isOpen == .yes)
        #expect(opening(helpline, "2027-02-07T16:00").isOpen == .no)
        #expect(
            opening(helpline, "2027-02-07T16:00").opensNext == instant("2027-02-08T09:00"))
        #expect(opening(helpline, "2027-02-08T20:59").isOpen == .yes)
    }

    @Test func `counts Christmas Day as a holiday on a Saturday too`() {
        let saturday = opening(helpline, "2027-12-25T10:00")
        #expect(saturday.isOpen == .unknown)
        #expect(saturday.doubt == .bankHoliday)
    }

    @Test(arguments: [
        ("2027-02-05T21:59", Truth.no), ("2027-02-05T22:00", .yes), ("2027-02-06T00:00", .yes),
        ("2027-02-06T02:59", .yes), ("2027-02-06T03:00", .no), ("2027-02-07T01:00", .yes),
        ("2027-02-08T01:00", .no),
    ])
    func `may be open over midnight`(at: String, open: Truth) {
        #expect(opening(night, at).isOpen == open)
    }

    @Test func `may be open until midnight, and all round the clock`() {
        let late = service(.times([times(1...7, "12:00", "24:00", .open)]))
        #expect(opening(late, "2027-02-08T23:59").isOpen == .yes)
        #expect(opening(late, "2027-02-09T00:00").isOpen == .no)
        let round = service(.times([times(1...7, "00:00", "00:00", .open)]))
        for hour in ["00:00", "11:59", "23:59"] {
            #expect(opening(round, "2027-02-08T\(hour)").isOpen == .yes)
        }
        #expect(opening(service(.always), "2027-12-25T04:00") == Opening(isOpen: .yes))
    }

    @Test func `closes by the clock on the wall when the clocks change`() {
        let nights = service(.times([times(1...7, "22:00", "06:00", .open)]))
        for change in ["2027-03-28", "2027-10-31"] {
            #expect(opening(nights, "\(change)T05:59").isOpen == .yes)
            #expect(opening(nights, "\(change)T06:00").isOpen == .no)
            #expect(opening(nights, "\(change)T06:00").opensNext == instant("\(change)T22:00"))
        }
    }

    @Test func `never guesses beyond the table of bank holidays`() {
        let beyond = opening(office, "2028-01-05T10:00")
        #expect(beyond == Opening(isOpen: .unknown, doubt: .calendarEnds))
        #expect(opening(office, "2028-01-05T20:00").isOpen == .no)
        #expect(opening(office, "2028-01-05T20:00").doubt == .calendarEnds)
        #expect(office.opensNext(after: instant("2027-12-31T17:00"), Holidays.calendars) == nil)
        // What is open on every bank holiday needs no table.
        #expect(opening(night, "2028-01-07T22:00").isOpen == .yes)
    }

    @Test func `without known hours is neither open nor closed`() {
        #expect(
            opening(service(.unknown), "2027-02-08T10:00")
                == Opening(isOpen: .unknown, doubt: .hours))
    }

    @Test func `is stale on the first day after the longest time`() {
        let entry = service(.always, verified: "2026-02-10")
        #expect(!entry.isStale(on: day("2027-02-10"), after: 365))
        #expect(entry.isStale(on: day("2027-02-11"), after: 365))
        #expect(!entry.isStale(on: day("2025-01-01"), after: 365))
    }

    @Test func `serves the areas that it names, and all that its pack covers`() {
        var entry = service(.always)
        entry.pack = "national"
        #expect(entry.serves("county"))
        entry.areas = ["county"]
        #expect(entry.serves("county"))
        #expect(entry.serves("national"))
        #expect(!entry.serves("city"))
    }

    @Test func `stands in a procedure by the pack's own limit of age`() throws {
        var procedure = try Workshop.procedure()
        let entry = service(.always, verified: "2026-11-19")
        let now = instant("2027-02-10T12:00")
        #expect(!procedure.standing(of: entry, at: now).isStale)
        procedure.settings["serviceStaleDays"] = 30
        #expect(procedure.standing(of: entry, at: now).isStale)
    }
}
