public import Domain

/// Reads what people type into the three fields of a date, and into a time.
public enum DateAnswer: Equatable, Sendable {
    case none
    case day(Day)
    /// Some parts are there and this one is missing: `day`, `month` or `year`.
    case missing(part: String)
    /// No such day in the calendar, or a part that cannot be read.
    case notReal(part: String)

    /// Takes months by number or by name (`3`, `Mar`, `march`) and ignores stray spaces and dots.
    public init(day: String, month: String, year: String) {
        let parts = [day, month, year].map(trimmed)
        guard parts.contains(where: { !$0.isEmpty }) else {
            self = .none
            return
        }
        for (name, part) in zip(["day", "month", "year"], parts) where part.isEmpty {
            self = .missing(part: name)
            return
        }
        guard let dayNumber = Int(parts[0]), (1...31).contains(dayNumber) else {
            self = .notReal(part: "day")
            return
        }
        guard let monthNumber = monthNumber(parts[1]) else {
            self = .notReal(part: "month")
            return
        }
        guard parts[2].count == 4, let yearNumber = Int(parts[2]) else {
            self = .notReal(part: "year")
            return
        }
        guard let found = Day(yearNumber, monthNumber, dayNumber) else {
            self = .notReal(part: "day")
            return
        }
        self = .day(found)
    }

    /// Reads the fields `name_day`, `name_month` and `name_year`.
    public init(_ name: String, in answers: FormAnswers) {
        self.init(
            day: answers[name + "_day"], month: answers[name + "_month"],
            year: answers[name + "_year"])
    }

    /// The fields of a date, for a form that starts with one filled in; none where the day is not
    /// known.
    public static func fields(_ name: String, _ day: Day?) -> [String: [String]] {
        guard let (year, month, dayOfMonth) = day?.components else { return [:] }
        return [
            name + "_day": [String(dayOfMonth)], name + "_month": [String(month)],
            name + "_year": [String(year)],
        ]
    }
}

/// Reads a time of day as people write it.
public enum TimeAnswer: Equatable, Sendable {
    case none
    case time(ClockTime)
    case notReal

    /// Takes `14:30`, `14.30`, `1430`, `2:30pm`, `2 pm` and `9`.
    public init(_ text: String) {
        var rest = text.lowercased().filter { !$0.isWhitespace }
        guard !rest.isEmpty else {
            self = .none
            return
        }
        var half: Int?
        for (suffix, hours) in [("a.m.", 0), ("p.m.", 12), ("am", 0), ("pm", 12)]
        where rest.hasSuffix(suffix) {
            rest.removeLast(suffix.count)
            half = hours
            break
        }
        guard let time = clockTime(rest, half: half) else {
            self = .notReal
            return
        }
        self = .time(time)
    }
}

private func clockTime(_ text: String, half: Int?) -> ClockTime? {
    var parts = text.split(whereSeparator: { ":.".contains($0) }).map(String.init)
    if parts.count == 1, parts[0].count >= 3 {
        parts = [String(parts[0].dropLast(2)), String(parts[0].suffix(2))]
    }
    guard let first = parts.first, let hour = Int(first), first.count <= 2 else { return nil }
    var minute = 0
    if parts.count == 2 {
        guard parts[1].count == 2, let value = Int(parts[1]) else { return nil }
        minute = value
    } else if parts.count > 2 {
        return nil
    }
    guard hour < 24 else { return nil }
    guard let half else { return ClockTime(hour, minute) }
    guard (1...12).contains(hour) else { return nil }
    return ClockTime(hour % 12 + half, minute)
}

private func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while let last = rest.last, last.isWhitespace || last == "." || last == "," {
        rest.removeLast()
    }
    return String(rest.drop(while: \.isWhitespace))
}

private let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin",
    "gorffennaf", "awst", "medi", "hydref", "tachwedd", "rhagfyr",
]

private func monthNumber(_ text: String) -> Int? {
    if let number = Int(text) { return (1...12).contains(number) ? number : nil }
    guard text.count >= 3 else { return nil }
    let name = text.lowercased()
    let full = monthNames.first { $0.hasPrefix(name) }
    return full.flatMap { monthNames.firstIndex(of: $0) }.map { $0 % 12 + 1 }
}
