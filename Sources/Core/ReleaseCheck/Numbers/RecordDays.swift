/// The days of a record, and those that he knows.
extension DateSums {
    mutating func readKnownFeasts(_ tokens: [Token]) {
        for place in tokens.indices {
            let found = Feasts.read(
                { tokens.indices.contains(place + $0) ? tokens[place + $0].text : "" }, year: 2025)
            if let day = found?.days.first { knownFeasts.append((day.day, day.month)) }
        }
    }

    /// "For 16 days from 20 December", "fly on 20 July and stay forty days": the last day too.
    mutating func readEnds(
        _ tokens: [Token], _ quantities: [PlacedQuantity], _ item: Int, _ permitted: Permitted
    ) {
        let told = quantities.filter { ($0.quantity.count ?? 0) < 1000 }
        for (first, second) in zip(told, told.dropFirst()) {
            let between = tokens[first.range.upperBound..<second.range.lowerBound].map(\.text)
            guard between.count <= 7 else { continue }
            let start: Quantity
            let minutes: Int
            switch (first.quantity, second.quantity) {
            case (.date, .duration(let span))
            where between.contains { DateSums.staying.contains($0) }:
                (start, minutes) = (first.quantity, span)
            case (.duration(let span), .date) where ["from", "starting"].contains(between.last):
                (start, minutes) = (second.quantity, span)
            default: continue
            }
            guard case .date(let day, let month) = start, minutes % 1440 == 0, minutes >= 2880
            else { continue }
            let end = CalendarDay(year: 2025, month: month, day: day).adding(minutes / 1440)
            if permitted.knows(.date(day: end.day, month: end.month)) { continue }
            days.append(Day(item: item, day: end.day, month: end.month, isDerived: true))
        }
    }

    private static let staying = FunctionWords.words(
        "for stay stays staying lasting spend spends spending away")

    private static let sides = FunctionWords.words(
        "before after around over near past towards round following")

    /// "From Boxing Day": a day that a feast names, where it falls on the same date each year.
    mutating func readFeasts(_ tokens: [Token], _ item: Int, _ permitted: Permitted) {
        for place in tokens.indices {
            func word(_ offset: Int) -> String {
                tokens.indices.contains(place + offset) ? tokens[place + offset].text : ""
            }
            guard let found = Feasts.read(word, year: 2025)?.days.first,
                Feasts.read(word, year: 2026)?.days.first?.day == found.day,
                !permitted.knows(.date(day: found.day, month: found.month)),
                // "In the week before Christmas" is not the day itself.
                place == 0 || !DateSums.sides.contains(tokens[place - 1].text)
            else { continue }
            days.append(Day(item: item, day: found.day, month: found.month))
        }
    }

    /// A year that is written, or that a weekday and a date agree with, speaks for itself.
    static func weigh(
        _ tokens: [Token], _ quantities: [PlacedQuantity], _ weighed: inout [Int: Int]
    ) {
        for token in tokens where token.isNumber && token.length == 4 {
            if let year = Int(token.text), (2020...2035).contains(year) {
                weighed[year, default: 0] += 3
            }
        }
        for (first, second) in zip(quantities, quantities.dropFirst()) {
            guard case .weekday(let weekday) = first.quantity,
                case .date(let day, let month) = second.quantity,
                second.range.lowerBound - first.range.upperBound <= 1
            else { continue }
            for year in 2023...2030
            where CalendarDay(year: year, month: month, day: day).weekday == weekday {
                weighed[year, default: 0] += 2
            }
        }
    }

    mutating func readEvents(_ tokens: [Token], _ quantities: [PlacedQuantity]) {
        for placed in quantities {
            guard case .date(let day, let month) = placed.quantity else { continue }
            let near =
                max(0, placed.range.lowerBound - 7)..<min(tokens.count, placed.range.upperBound + 4)
            for token in tokens[near] {
                for word in KnownEvents.names(token.stem) { events.append((word, day, month)) }
            }
        }
    }
}
