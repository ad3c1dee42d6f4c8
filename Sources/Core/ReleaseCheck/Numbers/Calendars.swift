/// Names of days, months, units and sums.
enum Calendars {
    static let weekdays: [String: Int] = {
        var table: [String: Int] = [:]
        let names = [
            ["monday", "mondays", "mon"], ["tuesday", "tuesdays", "tue", "tues"],
            ["wednesday", "wednesdays", "wed", "weds"],
            ["thursday", "thursdays", "thu", "thur", "thurs"],
            ["friday", "fridays", "fri"], ["saturday", "saturdays", "sat"],
            ["sunday", "sundays", "sun"],
        ]
        for (number, forms) in names.enumerated() {
            for form in forms { table[form] = number }
        }
        return table
    }()

    private static let months: [String: Int] = {
        var table: [String: Int] = [:]
        let names = [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ]
        for (number, forms) in names.enumerated() {
            for form in forms.split(separator: " ") { table[String(form)] = number + 1 }
        }
        return table
    }()

    static func month(_ word: String) -> Int? { months[word] }

    /// Units of time in minutes; twelve months are a year.
    static let units: [String: Int] = [
        "minute": 1, "minutes": 1, "min": 1, "mins": 1, "hour": 60, "hours": 60, "hr": 60,
        "hrs": 60, "day": 1440, "days": 1440, "night": 1440, "nights": 1440, "week": 10080,
        "weeks": 10080, "wk": 10080, "wks": 10080, "fortnight": 20160, "fortnights": 20160,
        "month": 43830, "months": 43830, "year": 525_960, "years": 525_960, "yr": 525_960,
        "yrs": 525_960, "decade": 5_259_600, "decades": 5_259_600,
    ]

    /// Sums that have names, in pounds.
    static let sums: [String: Int] = [
        "fiver": 5, "tenner": 10, "grand": 1000, "monkey": 500, "pony": 25,
    ]

    static let beforeTime: Set<String> = [
        "at", "by", "before", "after", "until", "till", "til", "from", "to", "around", "about",
        "between", "past",
    ]
}
