public import Domain

/// Services of the directory: whom they are for, when they are open, how old the entry is.
public struct DirectoryTexts: Sendable {
    // MARK: Whom for

    public var audience: @Sendable (String) -> String = {
        switch $0 {
        case "victim": "victims"
        case "personOfConcern": "people who use abuse"
        case "child": "children and young people"
        case "professional": "professionals"
        case "family": "families"
        default: "anyone"
        }
    }
    public var forWhom: @Sendable ([String]) -> String = { "For " + joined($0) + "." }
    public var serves: @Sendable ([String]) -> String = {
        "Serves " + joined($0.map(plainName)) + "."
    }
    var notFor = "Not for:"

    // MARK: How to reach it

    var contact = "Contact:"
    public var text: @Sendable (String) -> String = { "text \($0)" }

    // MARK: When

    var hours = "Hours:"
    public var hoursLine: @Sendable (String) -> String = { "Hours: \($0)" }
    public var always = "always"
    public var hoursUnknown = "not known"
    /// A stretch of days of the week, Monday is 1.
    public var days: @Sendable ([Int]) -> String = { days in
        let names = days.map {
            [
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            ][($0 - 1) % 7]
        }
        guard days.count > 2, let first = names.first, let last = names.last else {
            return joined(names)
        }
        return "\(first) to \(last)"
    }
    public var times: @Sendable (_ days: [String], _ from: ClockTime, _ to: ClockTime) -> String = {
        "\(joined($0)), \(clockWords($1)) to \(clockWords($2))"
    }
    public var openOnBankHolidays = "bank holidays too"
    public var closedOnBankHolidays = "not on bank holidays"
    public var bankHolidaysUnknown = "bank holidays not known"

    public var open = "Open now"
    public var closed = "Closed now"
    public var opens: @Sendable (Instant) -> String = { "Closed now. Opens \($0.spelledOut)" }
    public var perhapsClosed = "Perhaps closed: today is a bank holiday"
    public var calendarEnds = "Perhaps closed: bank holidays of this date are not known"

    // MARK: How old

    public var verified: @Sendable (Day) -> String = { "Details last checked \($0.spelledOut)" }
    public var stale: @Sendable (Day) -> String = {
        "Not checked since \($0.spelledOut). Confirm the details before you use them"
    }
    var notVerified = "Details not checked: confirm before you use them"

    // MARK: On the page of referrals

    var othersTitle: @Sendable (Int) -> String = {
        $0 == 1 ? "Show 1 service for others" : "Show \($0) services for others"
    }
    var othersHint =
        "For other people or other areas, or often asked for in place of the right help."
    var rows = "Where this comes from:"
}

/// `a, b and c`.
func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " and " + last
}

/// The name of an area from its word: `england-and-wales` becomes `England and Wales`.
private func plainName(_ word: String) -> String {
    word.split(separator: "-").map {
        $0 == "and" ? String($0) : $0.prefix(1).uppercased() + $0.dropFirst()
    }.joined(separator: " ")
}

/// `9am`, `4.30pm`, `midnight`.
private func clockWords(_ time: ClockTime) -> String {
    let (hour, minute) = (time.minutes / 60 % 24, time.minutes % 60)
    if (hour, minute) == (0, 0) { return "midnight" }
    if (hour, minute) == (12, 0) { return "noon" }
    let clock = String((hour + 11) % 12 + 1)
    let minutes = minute == 0 ? "" : "." + (minute < 10 ? "0" : "") + String(minute)
    return clock + minutes + (hour < 12 ? "am" : "pm")
}
