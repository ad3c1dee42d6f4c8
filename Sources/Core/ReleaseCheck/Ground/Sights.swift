/// Whether a sentence describes a place as one that can be found: "the rooms above the flower shop",
/// "the house where the bird turns in the wind".
enum Sights {
    /// Two of the words that it shares with a place stand behind a word of position, and one of them
    /// is no word of letters.
    static func isDescribed(
        _ matches: [PassageIndex.Match], _ view: SentenceView, _ tokens: [Token]
    ) -> Bool {
        var placed = 0
        var telling = 0
        for match in matches {
            let term = view.terms[match.term]
            guard term.quantity == nil, match.weight * view.open[match.term] >= 0.2 else { continue }
            if !PracticeWords.stems.contains(term.stem),
                !PlaceWords.plain.contains(tokens[term.range.lowerBound].text)
            {
                telling += 1
            }
            let before = max(view.range.lowerBound, term.range.lowerBound - 4)..<term.range.lowerBound
            if before.contains(where: { positions.contains(tokens[$0].text) }) { placed += 1 }
        }
        return placed >= 1 && telling >= 1
    }

    private static let positions = FunctionWords.words(
        """
        over above by beside next opposite facing behind across near under below where up with \
        outside between beneath overlooking from at along past alongside underneath off round
        """)
}
