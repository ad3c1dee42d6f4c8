/// Phrases that are two things, and here are the harmless one.
extension SentenceJudge {
    /// Whether the name of a meeting or an assessment stands in a plain sense.
    static func isPlain(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        isVerdict(range, tokens) || isHurry(range, tokens)
    }

    /// "You were right to ask for it": an opinion, and no request for what the police know.
    private static func isVerdict(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        guard tokens[range.lowerBound].text == "right", range.lowerBound > 0 else { return false }
        return verdicts.contains(tokens[range.lowerBound - 1].text)
    }

    /// "No need to dash": somebody in a hurry.
    private static func isHurry(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let place = range.lowerBound
        guard range.count == 1, tokens[place].text == "dash", !tokens[place].isCapital else {
            return false
        }
        let before = place > 0 ? tokens[place - 1].text : ""
        let after = place + 1 < tokens.count ? tokens[place + 1].text : ""
        return hurried.contains(before) || ways.contains(after)
    }

    private static let hurried = FunctionWords.words("to must will quick mad a i you cannot")
    private static let ways = FunctionWords.words(
        "off out in into over round home back across away between through to")

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
