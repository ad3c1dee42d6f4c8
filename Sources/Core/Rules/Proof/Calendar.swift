import Domain

/// Days in formulas: a month counted from the year 0, and a day of the month.
///
/// `day.adding(months:)` cuts the day to the length of the month that it reaches; today's day is
/// never longer than its month, so that comparing with the uncut day is the same.
enum Calendar {
    static func parts(_ day: Day) -> (month: Int, day: Int) {
        let (year, month, dayOfMonth) = day.components
        return (year * 12 + month - 1, dayOfMonth)
    }

    static func before(_ names: FactNames, _ limit: Day) -> String {
        earlier(names.month, names.day, limit)
    }

    static func today(from day: Day?) -> String {
        day.map { Logic.not(earlier("t_m", "t_d", $0)) } ?? "true"
    }

    static func today(until day: Day?) -> String {
        day.map { earlier("t_m", "t_d", $0.adding(days: 1)) } ?? "true"
    }

    private static func earlier(_ month: String, _ day: String, _ limit: Day) -> String {
        let limit = parts(limit)
        return "(or (< \(month) \(limit.month)) "
            + "(and (= \(month) \(limit.month)) (< \(day) \(limit.day))))"
    }

    private static func notAfterToday(_ names: FactNames) -> String {
        "(or (< \(names.month) t_m) (and (= \(names.month) t_m) (<= \(names.day) t_d)))"
    }

    static func within(_ names: FactNames, months: Int) -> String {
        let reached = "(+ \(names.month) \(months))"
        return "(and \(notAfterToday(names)) "
            + "(or (< t_m \(reached)) (and (= t_m \(reached)) (<= t_d \(names.day)))))"
    }

    static func within(_ names: FactNames, days: Int) -> String {
        let gone = "(- \(number("t_m", "t_d")) \(number(names.month, names.day)))"
        return "(and (>= \(gone) 0) (<= \(gone) \(days)))"
    }

    /// Days since 1 January 2000, for the years 2000 to 2099.
    private static func number(_ month: String, _ day: String) -> String {
        let year = "(- (div \(month) 12) 2000)"
        let place = "(mod \(month) 12)"
        let before = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]
        let passed = before.enumerated().dropFirst().reduce("0") {
            "(ite (>= \(place) \($1.offset)) \($1.element) \($0))"
        }
        let leap = "(ite (and (= (mod \(year) 4) 0) (>= \(place) 2)) 1 0)"
        return "(+ (* 365 \(year)) (div (+ \(year) 3) 4) \(passed) \(leap) (- \(day) 1))"
    }
}
