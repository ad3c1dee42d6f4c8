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

    /// A phrase about "they" where no one in particular is meant.
    func isGeneric(_ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        let pronouns: Set = ["they", "them", "their", "theirs", "he", "him", "she"]
        let addressed = tokens.contains { ($0.text == "you" || $0.text == "your") && !$0.isQuoted }
        return range.contains { place in
            let token = tokens[place]
            // "Her words", in a paper about a woman who is the person of concern.
            if !addressed, reader.cast.ownPronouns.contains(token.text),
                place + 1 < tokens.count, SentenceJudge.accounts.contains(tokens[place + 1].text)
            {
                return true
            }
            // "May" is a name only with its capital.
            let isWord =
                !token.isCapital && reader.cast.others.contains(token.text)
                && KnownWords.contains(word: token.text, stem: token.stem)
            return isWord || pronouns.contains(token.text) && !view.others.contains(place)
        }
    }

    /// "Two of them rang": somebody in the case, whomever the sentence before spoke of.
    func isOneOfThem(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        range.count > 2 && ["one", "two", "several"].contains(tokens[range.lowerBound].text)
            && tokens[range.lowerBound + 1].text == "of"
    }

    private static let accounts = FunctionWords.words(
        """
        words account statement version description recollection side evidence feelings wishes \
        views view fear fears concerns worries own file records notes
        """)

    /// "The other side of the bed".
    func isSideOfThing(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        tokens[range.upperBound - 1].text == "side" && range.upperBound < tokens.count
            && tokens[range.upperBound].text == "of"
    }
}
