/// Whether a sentence describes a place as one that can be found: "the rooms above the flower shop",
/// "the house where the bird turns in the wind".
enum Sights {
    /// The words of a sentence that describe a place, where they say enough to find it.
    ///
    /// Names are looked for elsewhere, and so is what stands in quotation marks left out.
    static func described(
        _ matches: [PassageIndex.Match], _ view: SentenceView, _ tokens: [Token],
        names: Set<String>
    ) -> Range<Int>? {
        var score = 0.0
        var count = 0
        var placed = 0
        var telling = 0
        var range: Range<Int>?
        for match in matches {
            let term = view.terms[match.term]
            let token = tokens[term.range.lowerBound]
            let weight = match.weight * max(0.5, view.open[match.term])
            guard term.quantity == nil, weight >= 0.2, !token.isQuoted,
                !token.isCapital || token.opensSentence, !names.contains(term.stem)
            else { continue }
            score += weight
            count += 1
            if !PracticeWords.stems.contains(term.stem), !PlaceWords.plain.contains(token.text),
                !indoors.contains(token.text)
            {
                telling += 1
            }
            let before =
                max(view.range.lowerBound, term.range.lowerBound - 4)..<term.range.lowerBound
            if before.contains(where: { positions.contains(tokens[$0].text) }) { placed += 1 }
            range =
                range.map {
                    min(
                        $0.lowerBound, term.range.lowerBound)..<max(
                            $0.upperBound, term.range.upperBound)
                } ?? term.range
        }
        guard count >= 2, placed >= 1, telling >= 1, telling >= 2 || count >= 3 else { return nil }
        return score >= 1.15 ? range : nil
    }

    /// What every house has.
    private static let indoors = FunctionWords.words(
        "door doors front back stairs step steps room rooms window wall floor bed bath kitchen side"
    )

    private static let positions = FunctionWords.words(
        """
        over above by beside next opposite facing behind across near under below where up with \
        outside between beneath overlooking from past alongside underneath off round end corner \
        front got last
        """)
}
