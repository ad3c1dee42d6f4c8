import Domain
import Testing

@Suite struct `An order` {
    private let dean = PersonID(random: [UInt8](repeating: 1, count: 16))
    private let sam = PersonID(random: [UInt8](repeating: 2, count: 16))

    private func order(
        _ start: String?, _ end: String?, endless: Answer = .unknown, considered: Bool = false
    ) -> Order {
        Order(
            kind: .dvpo, respondent: dean, start: start.flatMap { Day($0) },
            end: end.flatMap { Day($0) }, endless: endless, considered: considered)
    }

    @Test(arguments: [
        ("2027-02-01", "2027-02-28", 28, 1), ("2027-02-01", "2027-02-27", 27, 0),
        ("2027-02-01", "2027-02-01", 1, 0), ("2027-01-15", "2028-01-14", 365, 12),
        ("2027-01-15", "2028-01-13", 364, 11), ("2027-01-31", "2027-02-27", 28, 1),
        ("2024-02-29", "2025-02-27", 365, 12), ("2026-12-01", "2027-11-30", 365, 12),
    ])
    func `counts both ends in days, and months to the day after its end`(
        start: String, end: String, days: Int, months: Int
    ) {
        #expect(order(start, end).days == days)
        #expect(order(start, end).months == months)
    }

    @Test func `without an end, or with one before its start, has no length`() {
        #expect(order("2027-02-01", nil).days == nil)
        #expect(order(nil, "2027-02-01").months == nil)
        #expect(order("2027-02-02", "2027-02-01").days == nil)
    }

    @Test(arguments: [
        ("2027-01-31", Answer.no, Answer.no, 28), ("2027-02-01", .yes, .no, 27),
        ("2027-02-28", .yes, .no, 0), ("2027-03-01", .no, .yes, 0),
    ])
    func `is live from its first day to its last`(
        day: String, live: Answer, expired: Answer, left: Int
    ) throws {
        let day = try #require(Day(day))
        let order = order("2027-02-01", "2027-02-28")
        #expect(order.isLive(on: day) == live)
        #expect(order.isExpired(on: day) == expired)
        #expect(order.daysLeft(on: day) == left)
    }

    @Test func `is not known to be live while its days are not known`() throws {
        let day = try #require(Day("2027-02-10"))
        #expect(order("2027-02-01", nil).isLive(on: day) == .unknown)
        #expect(order("2027-02-01", nil).isExpired(on: day) == .unknown)
        #expect(order(nil, "2027-02-28").isLive(on: day) == .unknown)
        #expect(order("2027-02-11", nil).isLive(on: day) == .no)
        #expect(order("2027-02-01", nil, endless: .yes).isLive(on: day) == .yes)
        #expect(order("2027-02-01", nil, endless: .yes).isExpired(on: day) == .no)
    }

    @Test func `that is only considered is neither live nor expired`() throws {
        let day = try #require(Day("2027-03-10"))
        let considered = order("2027-02-01", "2027-02-28", considered: true)
        #expect(considered.isLive(on: day) == .no)
        #expect(considered.isExpired(on: day) == .no)
        #expect(considered.daysLeft(on: day) == nil)
    }

    @Test func `goes on in one of its kind, respondent and first day`() {
        let first = order("2027-02-01", nil)
        #expect(first.isContinued(by: order("2027-02-01", "2027-02-28")))
        #expect(!first.isContinued(by: order("2027-03-01", nil)))
        #expect(order(nil, nil).isContinued(by: first))
        #expect(order("2027-01-01", nil, considered: true).isContinued(by: first))
        var other = first
        other.respondent = sam
        #expect(!first.isContinued(by: other))
        other = first
        other.kind = .bail
        #expect(!first.isContinued(by: other))
    }
}
