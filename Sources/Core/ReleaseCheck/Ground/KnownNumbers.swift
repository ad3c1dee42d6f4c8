/// Numbers that a text counts from another one: a number that he knows or that stands before them:
/// "three times that", "twice the figure you gave", "as many as you have sessions", "multiply by
/// eight, add four".
struct KnownNumbers {
    /// The numbers of permitted texts.
    private var all: [Quantity] = []
    /// By the stems of the words beside them.
    private var byStem: [String: [Quantity]] = [:]

    init(_ permitted: Permitted) {
        for (reading, read) in zip(permitted.readings, permitted.placed) {
            let tokens = reading.tokens
            let told = read.filter { Multiple.canScale($0.quantity) }
            for placed in told + KnownNumbers.spans(read) {
                all.append(placed.quantity)
                let first = max(0, placed.range.lowerBound - 3)
                for token in tokens[first..<min(tokens.count, placed.range.upperBound + 4)]
                where token.length > 2 && !FunctionWords.function.contains(token.text) {
                    byStem[token.stem, default: []].append(placed.quantity)
                }
            }
        }
    }

    /// "6 to 8 pm" lasts two hours.
    private static func spans(_ quantities: [PlacedQuantity]) -> [PlacedQuantity] {
        zip(quantities, quantities.dropFirst()).compactMap { first, second in
            guard case .time(let start) = first.quantity, case .time(let end) = second.quantity,
                second.range.lowerBound - first.range.upperBound <= 2, start != end
            else { return nil }
            return PlacedQuantity(
                quantity: .duration((end - start + 720) % 720),
                range: first.range.lowerBound..<second.range.upperBound)
        }
    }

    /// What a text counts from others, over the words that say so.
    func read(_ tokens: [Token], _ quantities: [PlacedQuantity]) -> [PlacedQuantity] {
        let text = KnownText(tokens: tokens, quantities: quantities)
        var found: [PlacedQuantity] = []
        for place in tokens.indices
        where KnownNumbers.starts.mayHold(tokens[place])
            || tokens[place].isNumber
        {
            let read =
                multiple(text, at: place) ?? likeness(text, at: place)
                ?? instruction(text, at: place)
            guard let (values, range) = read else { continue }
            // In their order, so that the same text gives the same finding.
            for value in values
            where !found.contains(where: { $0.quantity == value && $0.range == range }) {
                found.append(PlacedQuantity(quantity: value, range: range))
            }
        }
        return found
    }

    private static let starts = WordFilter(
        NumberWords.starts
            + FunctionWords.words(
                """
                twice thrice double doubled treble triple quadruple half third quarter as same times \
                multiply add halve subtract take divide
                """))

    // MARK: - Three times that

    private func multiple(
        _ text: KnownText, at place: Int
    ) -> (values: [Quantity], range: Range<Int>)? {
        guard let (factor, size) = text.factor(at: place), factor != 1 else { return nil }
        var next = place + size
        while KnownNumbers.links.contains(text.word(next)) { next += 1 }
        guard let (bases, end) = bases(text, at: next, from: place) else { return nil }
        let days = text.days(from: end)
        let factors = [factor] + (days.map { [factor * $0] } ?? [])
        return (
            factors.flatMap { factor in
                bases.compactMap { Multiple.scale($0, factor) }
            }, place..<end
        )
    }

    private static let links = FunctionWords.words("of as many much long more than number")

    /// "That", "your figure", "what he told us", "your Wednesday calls".
    private func bases(
        _ text: KnownText, at place: Int, from start: Int
    ) -> (quantities: [Quantity], end: Int)? {
        var next = place
        // "Half as long again as an hour."
        if text.word(next) == "again" { next += 1 }
        if text.word(next) == "as" { next += 1 }
        if let told = text.quantities.first(where: { $0.range.lowerBound == next }),
            Multiple.canScale(told.quantity), told.quantity.count == nil
        {
            return ([told.quantity], told.range.upperBound)
        }
        // "What he said", "the number you gave".
        let isClause =
            ["what", "whatever"].contains(text.word(next))
            && ["he", "she", "you", "they"].contains(text.word(next + 1))
            && KnownNumbers.telling.contains(Stem.of(text.word(next + 2)))
        if isClause { return (text.before(start) ?? all, next + 3) }
        let isPointing = ["that", "this", "it", "those", "them", "these"].contains(text.word(next))
        while KnownNumbers.owners.contains(text.word(next)) { next += 1 }
        guard next > place else { return nil }
        if KnownNumbers.figures.contains(text.word(next)) {
            return (text.before(start) ?? all, next + 1)
        }
        for here in next..<(next + 3) {
            let stem = here < text.tokens.count ? text.tokens[here].stem : ""
            if let known = byStem[stem], text.tokens[here].length > 3 { return (known, here + 1) }
        }
        guard isPointing, next == place + 1, let before = text.before(start) else { return nil }
        return (before, next)
    }

    private static let owners = FunctionWords.words(
        "that this it those them these his her your their our the own first original usual")
    private static let figures = FunctionWords.words(
        "figure estimate number count guess answer total amount sum version tally")
    private static let telling = Set(
        FunctionWords.words(
            """
            said say says told tell tells admitted admits admit own owned owns gave give gives claims \
            claimed claim reckon reckoned reckons put guessed guess wrote offered
            """
        ).map(Stem.of))

    // MARK: - As many as

    /// "As many ticks as you have activity days", "the same number as your sessions".
    private func likeness(
        _ text: KnownText, at place: Int
    ) -> (values: [Quantity], range: Range<Int>)? {
        guard text.word(place) == "as" || text.word(place) == "same",
            ["many", "much", "long", "often", "number"].contains(text.word(place + 1))
        else { return nil }
        for link in (place + 2)..<(place + 10) where text.word(link) == "as" {
            for here in (link + 1)..<(link + 7) where here < text.tokens.count {
                let token = text.tokens[here]
                if token.sentence != text.tokens[place].sentence { break }
                guard token.length > 3, let known = byStem[token.stem] else { continue }
                return (known, place..<(here + 1))
            }
            return nil
        }
        return nil
    }

    // MARK: - Multiply by eight

    /// "Multiply by eight, add four": from the number before it, or from one that he gave.
    private func instruction(
        _ text: KnownText, at place: Int
    ) -> (values: [Quantity], range: Range<Int>)? {
        guard var (change, end) = text.step(at: place) else { return nil }
        while let (more, size) = text.step(at: text.behindLink(end)) {
            let first = change
            change = { more(first($0)) }
            end = size
        }
        let isFigure = text.tokens[max(0, place - 20)..<place].contains {
            KnownNumbers.figures.contains($0.text)
        }
        guard let bases = text.before(place) ?? (isFigure ? all : nil) else { return nil }
        return (bases.compactMap { Multiple.change($0, change) }, place..<end)
    }
}

/// A text in which numbers are counted from others.
private struct KnownText {
    let tokens: [Token]
    let quantities: [PlacedQuantity]

    func word(_ place: Int) -> String { tokens.indices.contains(place) ? tokens[place].text : "" }

    /// The number that stands last before a token.
    func before(_ place: Int) -> [Quantity]? {
        let last = quantities.last {
            $0.range.upperBound <= place && place - $0.range.upperBound < 25
                && Multiple.canScale($0.quantity)
        }
        return last.map { [$0.quantity] }
    }

    /// "Three times", "twice", "two and a half times", "a third of", "half".
    func factor(at place: Int) -> (factor: Double, count: Int)? {
        switch word(place) {
        case "twice", "double", "doubled": return (2, 1)
        case "thrice", "treble", "triple": return (3, 1)
        case "quadruple": return (4, 1)
        case "half" where word(place + 1) == "as" && word(place + 3) == "again": return (1.5, 3)
        case "half": return word(place + 1) == "a" || word(place + 1) == "an" ? nil : (0.5, 1)
        case "a" where word(place + 2) == "of" && word(place + 1) == "third": return (1 / 3, 3)
        case "a" where word(place + 2) == "of" && word(place + 1) == "quarter": return (1 / 4, 3)
        default: break
        }
        guard let (value, size) = NumberWords.value(in: tokens, at: place),
            (2...100).contains(value)
        else { return nil }
        let next = place + size
        if word(next) == "times" { return (Double(value), size + 1) }
        if word(next) == "and", word(next + 1) == "a", word(next + 3) == "times",
            let part = ["half": 0.5, "third": 1 / 3.0, "quarter": 0.25][word(next + 2)]
        {
            return (Double(value) + part, size + 4)
        }
        if word(next) == "of", ["your", "his", "her", "our"].contains(word(next + 1)) {
            return (Double(value), size)
        }
        // "Lay down thirty-two of them."
        if value > 12, word(next) == "of", ["them", "those", "these"].contains(word(next + 1)) {
            return (Double(value), size)
        }
        return nil
    }

    /// "Multiply by eight", "add four", "double it", with where it ends.
    func step(at place: Int) -> (change: (Double) -> Double, end: Int)? {
        var next = place + 1
        while ["it", "that", "this", "by", "away", "off", "another", "up"].contains(word(next)) {
            next += 1
        }
        switch word(place) {
        case "double" where next > place + 1: return ({ $0 * 2 }, next)
        case "halve" where next > place + 1: return ({ $0 / 2 }, next)
        default: break
        }
        guard let (value, size) = NumberWords.value(in: tokens, at: next), value > 0 else {
            return nil
        }
        let number = Double(value)
        switch word(place) {
        case "multiply" where word(next - 1) == "by", "times" where word(next - 1) == "by":
            return ({ $0 * number }, next + size)
        case "add": return ({ $0 + number }, next + size)
        case "divide" where word(next - 1) == "by": return ({ $0 / number }, next + size)
        case "subtract", "take": return ({ $0 - number }, next + size)
        default: return nil
        }
    }

    /// "Every day for a week": how many days.
    func days(from place: Int) -> Double? {
        let near = (place..<place + 7).map(word)
        guard
            zip(near, near.dropFirst()).contains(where: {
                ["every", "each", "a"].contains($0) && ["day", "night"].contains($1)
            })
        else { return nil }
        for (offset, first) in near.enumerated() where first == "for" {
            guard let unit = Calendars.units[word(place + offset + 2)] else { continue }
            return Double(unit) / 1440
        }
        return nil
    }

    func behindLink(_ place: Int) -> Int {
        var next = place
        while ["and", "then"].contains(word(next)) { next += 1 }
        return next
    }
}

/// Numbers made larger or smaller.
private enum Multiple {
    static func canScale(_ quantity: Quantity) -> Bool { change(quantity) { $0 } != nil }

    static func scale(_ quantity: Quantity, _ factor: Double) -> Quantity? {
        change(quantity) { $0 * factor }
    }

    static func change(_ quantity: Quantity, _ change: (Double) -> Double) -> Quantity? {
        // "Divide by …" may go beyond what a number holds.
        func within(_ value: Double) -> Int? { value >= 0 && value < 1e9 ? Int(value) : nil }
        func new(_ value: Int) -> Int? {
            within(change(Double(value)).rounded()).flatMap { $0 > 0 ? $0 : nil }
        }
        return switch quantity {
        case .count(let count), .about(let count):
            new(count).map { $0 < 10 ? .count($0) : .about($0) }
        case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes):
            new(minutes).map { .duration($0) }
        case .money(let pence): new(pence).map { .money($0) }
        case .allowance(let pence): new(pence).map { .allowance($0) }
        case .every(let minutes):
            // So many times as often: the time between is so many times shorter.
            within(Double(minutes) / change(1)).map { .every(max(1, $0)) }
        default: nil
        }
    }
}
