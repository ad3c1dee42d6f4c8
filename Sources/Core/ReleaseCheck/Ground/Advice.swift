/// Advice that supposes a case and says what to do in it: "When she cries and you can't settle her:
/// put her in the cot, shut the door, walk away".
extension Harmless {
    /// Whether words suppose something, address the reader and bid two things or more.
    static func isAdvice(_ words: [Token]) -> Bool {
        guard words.contains(where: { ["you", "your"].contains($0.text) }),
            !words.contains(where: { ["was", "were", "had", "did"].contains($0.text) })
        else { return false }
        let bids = words.indices.dropFirst().count { place in
            bidding.contains(words[place].text)
                && (words[place].before == .mark || words[place - 1].text == "and"
                    || words[place - 1].text == "then")
        }
        return bids >= 2
    }

    /// Whether a sentence is of many people and of none among them.
    func isOfMany(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        isOfMany(Array(tokens[view.range]), view, tokens)
    }

    /// What a script bids whoever reads it out: "Wind the tape back to the first thing she felt", with
    /// nobody named and no number in it.
    func isBidden(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        let words = tokens[view.range]
        guard let first = words.first, Harmless.directing.contains(first.text), words.count < 22
        else { return false }
        return !view.terms.contains { $0.quantity != nil }
            && !words.contains { cast.others.contains($0.text) && $0.isCapital }
    }

    private static let directing = FunctionWords.words(
        """
        wind use end let start pause draw write read begin close debrief swap chart repeat invite         finish pick choose
        """)

    private static let bidding = FunctionWords.words(
        """
        put shut walk leave ring call go take sit stop wait breathe count make ask say tell step \
        open turn drink eat write text come get try keep stay lie hold lay
        """)
}
