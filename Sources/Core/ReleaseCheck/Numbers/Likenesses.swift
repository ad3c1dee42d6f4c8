/// Quantities told by what everybody knows to be as long, as far or as many: "as long as a football
/// match", "a half marathon", "one for each finger of a hand".
///
/// Hardly any letter tells a span by a likeness that does not ask its reader to feel one.
enum Likenesses {
    /// What the tokens from a place on are as long or as many as, with how many tokens say so.
    static func read(_ tokens: [Token], at place: Int) -> (quantity: Quantity, count: Int)? {
        readDrawn(tokens, at: place).map { ($0.quantities[0], $0.count) }
    }

    /// The same with all that it may mean: a working week is five days and a week.
    static func readAll(
        _ tokens: [Token], at place: Int
    ) -> (quantities: [Quantity], count: Int)? {
        guard let known = byFirst[tokens[place].text] else { return nil }
        for likeness in known {
            let end = place + likeness.words.count
            guard end <= tokens.count,
                zip(tokens[place..<end], likeness.words).allSatisfy({ $0.text == $1 })
            else { continue }
            return (likeness.quantities, likeness.words.count)
        }
        return nil
    }

    /// The same, where the likeness is drawn.
    static func readDrawn(
        _ tokens: [Token], at place: Int
    ) -> (quantities: [Quantity], count: Int)? {
        guard let found = readAll(tokens, at: place) else { return nil }
        let sentence = tokens[place].sentence
        var start = place
        while start > 0, tokens[start - 1].sentence == sentence { start -= 1 }
        var end = place + found.count
        while end < tokens.count, tokens[end].sentence == sentence { end += 1 }
        return isDrawn(place..<(place + found.count), in: start..<end, tokens) ? found : nil
    }

    /// Whether a likeness that stands in a range is drawn there, and its thing not only named: "as
    /// many as there are days in the week", "one for each month of the year".
    static func isDrawn(_ range: Range<Int>, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
        let start = max(sentence.lowerBound, range.lowerBound - 10)
        // "Pick the biggest side. That's how many."
        let end = min(tokens.count, sentence.upperBound + 8, range.upperBound + 14)
        if tokens[range].contains(where: { surely.contains($0.text) }) { return true }
        let behind = tokens[range.upperBound..<max(end, range.upperBound)]
        return (tokens[start..<range.lowerBound] + behind).contains { drawing.contains($0.text) }
    }

    private static let drawing = FunctionWords.words(
        """
        many enough length long lasted lasts imagine picture think number count counted tally worth \
        each every equal same equals far figure score times whole whistle blows hits \
        longer shorter more fewer less short takes took draw drawing often
        """)

    /// Likenesses in which hardly anything else is meant.
    private static let surely = FunctionWords.words(
        """
        pontoon blackjack lives trick hattrick sundays sevens fives threes fours sixes nines whistle \
        pair pairs elevens balls spread marathon
        """)

    private struct Likeness {
        var words: [String]
        var quantities: [Quantity]
    }

    /// The first words of all.
    static var starts: [String] { Array(byFirst.keys) }

    /// By their first words, the longest first.
    private static let byFirst: [String: [Likeness]] = Dictionary(
        grouping: LikenessLists.all.flatMap { quantities, phrases in
            phrases.split(separator: ",").map {
                Likeness(
                    words: $0.split(whereSeparator: \.isWhitespace).map(String.init),
                    quantities: quantities)
            }
        }.sorted { $0.words.count > $1.words.count }, by: { $0.words[0] })
}
