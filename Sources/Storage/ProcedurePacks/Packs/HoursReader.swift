import Rules

/// Reads `hours:` of a service.
enum HoursReader {
    static func read(_ value: Value) -> OpeningHours? {
        guard value.shape == .scalar else {
            if value.shape == .list, value.list().isEmpty {
                value.problem("`hours` is an empty list; write `unknown` where nobody has said")
            }
            return .times(value.list().compactMap(time))
        }
        switch value.text() {
        case "always": return .always
        case "unknown": return .unknown
        case nil: return nil
        default:
            value.problem(
                "`hours` must be `always`, `unknown` or a list such as "
                    + "`[{ days: monday-friday, from: \"09:00\", to: \"17:00\" }]`")
            return nil
        }
    }

    private static func time(_ value: Value) -> WeeklyTime? {
        let keys = ["days", "from", "to", "bankHolidays"]
        guard let fields = value.fields("a time of the week", keys) else { return nil }
        let days = fields.required("days").flatMap(days)
        let from = fields.required("from")?.time()
        let to = fields.required("to")?.time()
        let onBankHolidays = fields["bankHolidays"]?.choice(WeeklyTime.OnBankHolidays.self)
        guard let days, let from, let to else { return nil }
        return WeeklyTime(days: days, from: from, to: to, onBankHolidays: onBankHolidays)
    }

    private static let names = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// One day, a span such as `monday-friday`, or a list of either.
    private static func days(_ value: Value) -> Set<Int>? {
        var days: Set<Int> = []
        for item in value.list() {
            guard let text = item.text() else { return nil }
            let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
            var found: [Int] = []
            for end in ends {
                guard let place = names.firstIndex(of: end) else {
                    item.problem(
                        "`\(end)` is not a day of the week",
                        suggestion: suggestion(for: end, among: names))
                    return nil
                }
                found.append(place)
            }
            guard found.count <= 2, let first = found.first, let last = found.last else {
                item.problem("`\(text)` is no span of days; write one such as monday-friday")
                return nil
            }
            // A span may run over the end of the week.
            let length = (last - first + 7) % 7
            days.formUnion((0...length).map { (first + $0) % 7 + 1 })
        }
        return days.isEmpty ? nil : days
    }
}
