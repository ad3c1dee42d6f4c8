import Domain
import Rules
import Testing

@Suite struct `Bank holidays worked out` {
    /// As GOV.UK published them, and two years whose Christmas falls on a Saturday and a Sunday.
    static let published = [
        2016: "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27",
        2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        2027: "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        2028: "01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
    ]

    @Test(arguments: published.keys.sorted())
    func `are those that were published`(year: Int) {
        let dates = (Self.published[year] ?? "").split(separator: " ").map { day("\(year)-\($0)") }
        #expect(BankHolidays.ofEnglandAndWales(in: year).map(\.day) == dates)
    }

    @Test func `are those that the worked dates rest on`() {
        let days = [2026, 2027].flatMap { BankHolidays.ofEnglandAndWales(in: $0).map(\.day) }
        #expect(Set(Holidays.days.map(day)).isSubset(of: days))
        #expect(!days.contains(day("2026-12-26")))
    }

    @Test func `are eight different weekdays of each year, in order`() {
        for year in 1978...2200 {
            let days = BankHolidays.ofEnglandAndWales(in: year).map(\.day)
            #expect(days.count == 8)
            #expect(days.allSatisfy { !$0.isWeekend && $0.components.year == year })
            #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 }, "\(year)")
        }
    }

    @Test func `say which of them stand for a day at the weekend`() {
        let substitutes = [2022, 2026, 2027, 2028].flatMap { year in
            BankHolidays.ofEnglandAndWales(in: year).filter(\.isSubstitute)
                .map { "\($0.day) \($0.name)" }
        }
        #expect(
            substitutes == [
                "2022-01-03 New Year’s Day", "2022-12-27 Christmas Day", "2026-12-28 Boxing Day",
                "2027-12-27 Christmas Day", "2027-12-28 Boxing Day", "2028-01-03 New Year’s Day",
            ])
    }

    /// The earliest and the latest Easter, and years between.
    @Test(arguments: [
        "1818-03-22", "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2016-03-27",
        "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25",
        "2285-03-22",
    ])
    func `take Easter from the Gregorian computus`(date: String) {
        let easter = day(date)
        #expect(BankHolidays.easterSunday(in: easter.components.year) == easter)
        #expect(easter.weekday == 7)
    }
}
