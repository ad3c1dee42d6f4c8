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

    static let months: [String: Int] = {
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
        "fiver": 5, "fivers": 5, "tenner": 10, "tenners": 10, "grand": 1000, "monkey": 500,
        "pony": 25,
    ]

    /// Words for how often something is, in minutes.
    static let adverbs: [String: Int] = [
        "hourly": 60, "daily": 1440, "nightly": 1440, "weekly": 10080, "fortnightly": 20160,
        "monthly": 43830, "quarterly": 131_490, "yearly": 525_960, "annually": 525_960,
        "pw": 10080, "pcm": 43830, "pa": 525_960,
    ]

    /// Units of length, mass and volume.
    static let measures: [String: (Quantity.Measure, Double)] = {
        var table: [String: (Quantity.Measure, Double)] = [:]
        func add(_ words: String, _ measure: Quantity.Measure, _ size: Double) {
            for word in words.split(separator: " ") { table[String(word)] = (measure, size) }
        }
        add("inch inches", .length, 2.54)
        add("foot feet ft", .length, 30.48)
        add("yard yards", .length, 91.44)
        add("metre metres meter meters", .length, 100)
        add("mile miles", .length, 160_934)
        add("kilometre kilometres km kilometers", .length, 100_000)
        add("centimetre centimetres cm", .length, 1)
        add("stone", .mass, 6350)
        add("lb lbs", .mass, 453.6)
        add("kilo kilos kg kilogram kilograms", .mass, 1000)
        add("ounce ounces oz", .mass, 28.35)
        add("gram grams", .mass, 1)
        add("pint pints", .volume, 568)
        add("litre litres", .volume, 1000)
        add("millilitre millilitres ml", .volume, 1)
        return table
    }()

    static let beforeTime: Set<String> = [
        "at", "by", "before", "after", "until", "till", "til", "from", "to", "around", "about",
        "round", "between", "past",
    ]
}
