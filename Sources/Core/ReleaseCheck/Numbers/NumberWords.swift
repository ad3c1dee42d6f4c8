/// Numbers in words.
enum NumberWords {
    static let units: [String: Int] = [
        "zero": 0, "nought": 0, "naught": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4,
        "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
        "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
        "seventeen": 17, "eighteen": 18, "nineteen": 19,
    ]

    static let tens: [String: Int] = [
        "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Nothing, as a digit of a number that is said.
    static let zeros: Set<String> = [
        "oh", "zero", "nought", "naught", "nil", "zilch", "nowt", "nada", "zip", "nothing", "ought",
    ]

    private static let times = [
        "double": 2, "treble": 3, "triple": 3, "quadruple": 4, "dbl": 2,
    ]

    /// A digit that is said once for several: "treble nought", "two sevens", "five twice".
    static func repeated(in tokens: [Token], at place: Int) -> (digits: String, count: Int)? {
        guard place + 1 < tokens.count else { return nil }
        let word = tokens[place].text
        let next = tokens[place + 1]
        if let times = times[word], let digit = digit(next.text) {
            return (String(repeating: digit, count: times), 2)
        }
        if next.text == "twice", let digit = digit(word) {
            return (digit + digit, 2)
        }
        // "Two sevens", "three noughts"; "a pair of nines".
        let isPair = ["pair", "couple"].contains(word) && next.text == "of"
        let times = isPair ? 2 : units[word] ?? 0
        let here = place + (isPair ? 2 : 1)
        guard (2...5).contains(times), here < tokens.count,
            let digit = plural(tokens[here].text)
        else { return nil }
        return (String(repeating: digit, count: times), here + 1 - place)
    }

    private static func plural(_ word: String) -> String? {
        if word.hasSuffix("es"), let digit = digit(String(word.dropLast(2))) { return digit }
        return word.hasSuffix("s") ? digit(String(word.dropLast())) : nil
    }

    private static func digit(_ word: String) -> String? {
        if word == "o" || zeros.contains(word) { return "0" }
        if let unit = units[word], unit < 10 { return String(unit) }
        return word.utf8.count == 1 && word.utf8.allSatisfy(CodeStream.isDigit) ? word : nil
    }

    static let ordinals: [String: Int] = {
        var table: [String: Int] = [
            "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
            "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
            "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
            "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20,
            "thirtieth": 30,
        ]
        for day in 1...31 {
            let suffix =
                switch day {
                case 1, 21, 31: "st"
                case 2, 22: "nd"
                case 3, 23: "rd"
                default: "th"
                }
            table["\(day)\(suffix)"] = day
        }
        return table
    }()

    private static let sizes = ["hundred": 100, "dozen": 12, "thousand": 1000]

    /// The words with which a number may begin.
    static let starts =
        Array(units.keys) + tens.keys + ["half", "score", "couple", "a", "an", "hundred"]

    /// Most words of a text begin no number, and each is asked about many times.
    private static let mayBegin = WordFilter(starts)

    /// The number that begins at a token, with how many tokens say it.
    static func value(in tokens: [Token], at place: Int) -> (value: Int, count: Int)? {
        guard place < tokens.count else { return nil }
        guard tokens[place].isNumber || mayBegin.mayHold(tokens[place]) else { return nil }
        let word = tokens[place].text
        if tokens[place].isNumber {
            // What is longer is a reference, and no number that anything is worked out from.
            guard word.utf8.count < 8, let value = Int(word) else { return nil }
            // "2 dozen", "3 thousand".
            if value < 100, place + 1 < tokens.count, let size = sizes[tokens[place + 1].text] {
                return (value * size, 2)
            }
            return (value, 1)
        }
        func after(_ offset: Int) -> String {
            place + offset < tokens.count ? tokens[place + offset].text : ""
        }
        if word == "half", after(1) == "a", after(2) == "dozen" { return (6, 3) }
        if word == "score", after(1) == "or", after(2) == "so" { return (20, 3) }
        // "A couple of hundred".
        if word == "couple", after(1) == "of", let size = sizes[after(2)] { return (2 * size, 3) }
        var total: Int
        var count = 1
        if let ten = tens[word] {
            total = ten
            // "Sixty, five" are two numbers.
            if place + 1 < tokens.count, tokens[place + 1].before != .mark,
                let unit = units[tokens[place + 1].text], unit > 0, unit < 10
            {
                total += unit
                count = 2
            }
        } else if let unit = units[word] {
            total = unit
        } else if word == "a" || word == "an", place + 1 < tokens.count,
            ["hundred", "dozen", "thousand"].contains(tokens[place + 1].text)
        {
            total = 1
        } else if word == "hundred", place > 0, wholes.contains(tokens[place - 1].text) {
            // "The hundred and five minutes."
            return hundreds(1, in: tokens, at: place, from: place)
        } else {
            return nil
        }
        guard place + count < tokens.count else { return (total, count) }
        switch tokens[place + count].text {
        case "hundred" where total < 20:
            return hundreds(total, in: tokens, at: place + count, from: place)
        case "thousand" where total < 100:
            total *= 1000
            count += 1
            var next = place + count
            if next < tokens.count, tokens[next].text == "and" { next += 1 }
            if next < tokens.count, !tokens[next].isNumber,
                let rest = value(in: tokens, at: next), rest.value < 1000
            {
                total += rest.value
                count = next + rest.count - place
            }
        case "dozen":
            total *= 12
            count += 1
        case "score" where total > 1:
            total *= 20
            count += 1
        default: break
        }
        return (total, count)
    }

    private static let wholes = FunctionWords.words("the that those this these full good whole")

    /// "Nine hundred", "a hundred and five", "a hundred and fifty thousand", from the word "hundred"
    /// on.
    private static func hundreds(
        _ many: Int, in tokens: [Token], at place: Int, from start: Int
    ) -> (value: Int, count: Int) {
        var total = many * 100
        var next = place + 1
        // "Nine hundred, eight five four" is read digit by digit; "and" joins.
        if next + 1 < tokens.count, tokens[next].text == "and", !tokens[next + 1].isNumber,
            let rest = value(in: tokens, at: next + 1)
        {
            if rest.value < 100 {
                total += rest.value
                next += 1 + rest.count
            } else if rest.value < 100_000, rest.value % 1000 == 0 {
                // "A hundred and fifty thousand" reads "fifty thousand" at once.
                return (total * 1000 + rest.value, next + 1 + rest.count - start)
            }
        }
        if next < tokens.count, tokens[next].text == "thousand" {
            return (total * 1000, next + 1 - start)
        }
        return (total, next - start)
    }

    /// The day of the month that a token or two name as an ordinal ("the twenty-first", "3rd").
    static func ordinal(in tokens: [Token], at place: Int) -> (value: Int, count: Int)? {
        guard place < tokens.count else { return nil }
        let word = tokens[place].text
        if let ten = tens[word], place + 1 < tokens.count,
            let unit = ordinals[tokens[place + 1].text], unit < 10
        {
            return (ten + unit, 2)
        }
        return ordinals[word].map { ($0, 1) }
    }
}
