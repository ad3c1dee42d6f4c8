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

    private static let bidding = FunctionWords.words(
        """
        put shut walk leave ring call go take sit stop wait breathe count make ask say tell step \
        open turn drink eat write text come get try keep stay lie hold lay
        """)
}
