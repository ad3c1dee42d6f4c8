extension SentenceJudge {
    /// Whether a text says what something is, and not that there was one: "What is a MARAC?", "a DASH is
    /// a list of questions", "what a multi-agency meeting is".
    static func isExplained(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        func word(_ place: Int) -> String {
            tokens.indices.contains(place) ? tokens[place].text : ""
        }
        let before = (range.lowerBound - 4..<range.lowerBound).map(word)
        let hasArticle = ["a", "an"].contains(word(range.lowerBound - 1))
        let isAsked = hasArticle && before.contains("what")
        // A leaflet's name needs no article.
        let isLeaflet =
            (range.upperBound..<range.upperBound + 4).contains { word($0) == "what" }
            || before.contains("what")
                && (range.upperBound..<range.upperBound + 4)
                    .contains { ["leaflet", "factsheet", "guide", "explained"].contains(word($0)) }
        var next = range.upperBound
        while ["meeting", "meetings", "conference", "conferences"].contains(word(next)) {
            next += 1
        }
        let isDefined =
            ["is", "means", "are"].contains(word(next))
            && (hasArticle || word(next) == "means")
            && (["a", "an", "the", "not"].contains(word(next + 1)) || word(next) == "means"
                || tokens.indices.contains(next + 1) && tokens[next + 1].opensSentence)
        return isAsked || isLeaflet || isDefined
    }
}
