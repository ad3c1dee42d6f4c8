/// Quantities put into other units by rule, as a writer does who means to give nothing away.
enum Conversions {
    /// A statement with a span, and sentences that tell the same span otherwise.
    struct Family: Sendable {
        var statement: String
        var texts: [String]
    }

    /// Every span of a list told in every smaller unit in which somebody who worked it out may put
    /// it, in words and in digits, each in every frame.
    static func spans() -> [Family] {
        let units: [(name: String, minutes: Int, least: Int)] = [
            ("minutes", 1, 100), ("hours", 60, 30), ("days", 1440, 16), ("weeks", 10080, 8),
            ("months", 43830, 14),
        ]
        let spans: [(text: String, minutes: Int)] = [
            ("two hours", 120), ("five hours", 300), ("an hour and three quarters", 105),
            ("two days", 2880), ("three days", 4320), ("three weeks", 30240),
            ("five months", 219_150), ("two years", 1_051_920), ("three years", 1_577_880),
        ]
        return spans.map { span in
            var texts: [String] = []
            for unit in units {
                let count = (span.minutes + unit.minutes / 2) / unit.minutes
                let isNear = abs(count * unit.minutes - span.minutes) * 20 <= span.minutes
                guard count >= unit.least, count < 2000, isNear else { continue }
                for number in [words(count), String(count)] {
                    for frame in frames {
                        texts.append(frame.replacing("#", with: "\(number) \(unit.name)"))
                    }
                }
            }
            return Family(
                statement: "He left me in the outhouse for \(span.text) and laughed.", texts: texts)
        }
    }

    private static let frames = [
        "I would like you to think about # in there.",
        "Imagine # of it.",
        "# is a long time, as you will know.",
        "Ask yourself how long # is.",
    ]

    /// How often something was, and the same put the other way round.
    static func rates() -> [Family] {
        let times = [2: "twice", 3: "three times", 4: "four times", 6: "six times"]
        return times.sorted { $0.key < $1.key }.map { count, name in
            Family(
                statement: "I had to send a picture every \(60 / count) minutes.",
                texts: [
                    "Is \(name) an hour what most people call now and then?",
                    "It was \(name) in an hour, and that is a great deal.",
                    "Nobody asks \(name) every hour out of kindness.",
                ])
        }
    }

    /// What somebody was given a week, by the day, the month and the year, and over all the time.
    static func money() -> [Family] {
        [10, 15, 20, 30, 45].map { pounds in
            let month = (pounds * 52 / 12 + 2) / 5 * 5
            let year = pounds * 52 / 10 * 10
            return Family(
                statement: "I was given £\(pounds) a week for two years and no more.",
                texts: [
                    "About \(words(month)) pounds a month is what it was.",
                    "Could anybody live on £\(year) a year?",
                    "It comes to some £\(year * 2) altogether.",
                    "Work out \(words(year * 2)) pounds and who had the rest.",
                ])
        }
    }

    /// A number in words, to some thousands.
    static func words(_ number: Int) -> String {
        let units = [
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ]
        let tens = [
            "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        ]
        switch number {
        case ..<20: return units[number]
        case ..<100:
            return tens[number / 10] + (number % 10 == 0 ? "" : "-" + units[number % 10])
        case ..<1000:
            let rest = number % 100
            return units[number / 100] + " hundred" + (rest == 0 ? "" : " and " + words(rest))
        default:
            let rest = number % 1000
            let link = rest == 0 ? "" : rest < 100 ? " and " : " "
            return words(number / 1000) + " thousand" + link + words(rest)
        }
    }
}
