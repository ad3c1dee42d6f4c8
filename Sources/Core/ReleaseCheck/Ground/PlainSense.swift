/// Phrases that are two things, and here are the harmless one.
extension SentenceJudge {
    /// "You were right to ask for it": an opinion, and no request for what the police know.
    static func isVerdict(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        guard tokens[range.lowerBound].text == "right", range.lowerBound > 0 else { return false }
        return verdicts.contains(tokens[range.lowerBound - 1].text)
    }

    private static let verdicts = FunctionWords.words(
        "am is are was were be been quite being re it you he she they")

    /// "Disclosure Unit": who sends a paper, and not what is in it.
    static func isOffice(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let word = tokens[range.upperBound - 1].text
        return tokens.indices.dropLast().contains {
            tokens[$0].text == word && offices.contains(tokens[$0 + 1].text)
        }
    }

    private static let offices = FunctionWords.words(
        "unit team office officer officers department desk manager section")
}
