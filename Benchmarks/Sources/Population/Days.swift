/// Days since 1 January 1970, and the civil date of each.
enum Days {
    static func of(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let part = (5 * dayOfYear + 2) / 153
        let month = part < 10 ? part + 3 : part - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * part + 2) / 5 + 1)
    }

    static func year(_ days: Int) -> Int { civil(days).year }

    static func length(_ year: Int, _ month: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// Writes a date as `2026-11-25`.
    static func write(_ year: Int, _ month: Int, _ day: Int, to text: inout [UInt8]) {
        Digits.write(year, width: 4, to: &text)
        text.append(45)
        Digits.write(month, width: 2, to: &text)
        text.append(45)
        Digits.write(day, width: 2, to: &text)
    }

    static func write(_ days: Int, to text: inout [UInt8]) {
        let date = civil(days)
        write(date.year, date.month, date.day, to: &text)
    }
}

/// Whole numbers as text.
enum Digits {
    static func write(_ number: Int, width: Int = 1, to text: inout [UInt8]) {
        var limit = 10
        var digits = 1
        while number >= limit {
            limit *= 10
            digits += 1
        }
        for _ in 0..<max(0, width - digits) { text.append(48) }
        var scale = limit / 10
        while scale > 0 {
            text.append(UInt8(48 + number / scale % 10))
            scale /= 10
        }
    }
}
