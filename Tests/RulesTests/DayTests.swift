import Domain
import Testing

@Suite struct `A day` {
    @Test func `survives the way to components and back, over eight centuries`() {
        for number in stride(from: -146_097, through: 146_097, by: 13) {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.components
            #expect(Day(year, month, dayOfMonth) == day)
            #expect(Day(day.description) == day)
        }
    }

    @Test(arguments: [
        ("1970-01-01", 4), ("2026-12-25", 5), ("2026-12-26", 6), ("2027-01-12", 2),
        ("2027-05-03", 1), ("2027-02-28", 7), ("1969-12-31", 3), ("2000-02-29", 2),
    ])
    func `knows its weekday`(text: String, weekday: Int) {
        #expect(day(text).weekday == weekday)
    }

    @Test(arguments: [
        "2027-02-29", "2027-02-30", "2100-02-29", "2027-13-01", "2027-00-10", "2027-01-00",
        "2027-04-31", "2027-1-01", "27-01-01", "2027/01/01", "+027-01-01", "2027-+1-01", "", "--",
        "2027-01-01T09:00", "0000-01-01",
    ])
    func `is not read from what is no day`(text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `exists on 29 February of leap years only`() {
        #expect([2024, 2028, 2000].allSatisfy { Day($0, 2, 29) != nil })
        #expect([2025, 2027, 1900, 2100].allSatisfy { Day($0, 2, 29) == nil })
    }

    @Test(arguments: [
        ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"),
        ("2027-01-31", 3, "2027-04-30"), ("2027-08-31", 6, "2028-02-29"),
        ("2026-12-15", 1, "2027-01-15"), ("2025-12-21", 12, "2026-12-21"),
        ("2028-02-29", 12, "2029-02-28"), ("2027-03-31", -1, "2027-02-28"),
    ])
    func `adds months, ending on the last day of a shorter one`(
        start: String, months: Int, end: String
    ) {
        #expect(day(start).adding(months: months) == day(end))
    }

    @Test(arguments: [
        ("2022-02-10", "2027-02-09", 4), ("2022-02-10", "2027-02-10", 5),
        ("2011-06-01", "2027-05-31", 15), ("2011-06-01", "2027-06-01", 16),
        ("2008-02-29", "2026-02-28", 17), ("2008-02-29", "2026-03-01", 18),
        ("2008-02-29", "2028-02-28", 19), ("2008-02-29", "2028-02-29", 20),
        ("2027-02-10", "2027-02-10", 0),
    ])
    func `gives an age that changes on the birthday`(born: String, on: String, age: Int) {
        #expect(day(born).age(on: day(on)) == age)
    }

    @Test func `is spelled out in British order`() {
        #expect(day("2027-01-12").spelledOut == "12 January 2027")
        #expect(day("2027-01-12").weekdayName == "Tuesday")
    }
}
