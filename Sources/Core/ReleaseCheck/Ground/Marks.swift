/// What is said of the marks that stand for what was left out.
///
/// "The strips are cut to one size", "I can't tell you what is under any of them": it tells of nobody,
/// so long as it names no one.
enum Marks {
    /// Which sentences speak of marks and of nobody, and those that go on about them.
    static func read(_ sentences: [Range<Int>], _ tokens: [Token], cast: Cast) -> Set<Int> {
        guard tokens.contains(where: { $0.isMask || hiding.contains($0.text) }) else { return [] }
        var found: Set<Int> = []
        for (number, sentence) in sentences.enumerated() {
            let words = tokens[sentence]
            if words.contains(where: { isSomebody($0, cast) }) { continue }
            let text = words.map(\.text)
            let isOfMarks = text.contains { nouns.contains($0) } || isTakenOut(text)
            let goesOn =
                found.contains(number - 1)
                && text.contains { ["them", "they", "it", "these", "those", "each"].contains($0) }
            if isOfMarks || goesOn { found.insert(number) }
        }
        return found
    }

    /// Somebody in the case, or somebody who may be.
    private static func isSomebody(_ token: Token, _ cast: Cast) -> Bool {
        cast.others.contains(token.text) && token.isCapital || Referents.kin.contains(token.text)
            || people.contains(token.text)
    }

    /// "It takes out whatever is about someone other than you".
    private static func isTakenOut(_ text: [String]) -> Bool {
        zip(text, text.dropFirst()).contains { first, second in
            [
                "take", "takes", "taken", "took", "left", "leave", "leaves", "cut", "blacked",
                "greyed",
                "blanked", "crossed", "struck", "blocked",
            ].contains(first) && second == "out"
        }
    }

    private static let nouns = FunctionWords.words(
        """
        strip strips gap gaps mark marks sign signs bar bars box boxes blank blanks space spaces \
        bracket brackets block blocks redaction redactions redacted removed blacked deletion \
        deletions line lines stars asterisks dots patch patches shading ink
        """)
    private static let hiding = FunctionWords.words(
        """
        redaction redactions redacted removed hidden covered crossed blacked black grey white blank blanks gaps deletions \
        blanked greyed shading strips
        """)
    private static let people = FunctionWords.words(
        """
        she her hers he him his woman man lady gentleman neighbour neighbours relative friend \
        friends caller witness witnesses teacher nurse doctor school advocate worker family \
        household victim applicant complainant police refuge child children statement statements \
        account said told says
        """)
}
