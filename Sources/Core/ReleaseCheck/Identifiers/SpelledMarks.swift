/// What is said of a letter: "S with a hook over it", "the E with a dot", "O slash".
enum SpelledMarks {
    /// How many words behind a letter tell of a mark on it.
    static func count(after place: Int, _ tokens: [Token]) -> Int {
        func word(_ offset: Int) -> String {
            let here = place + offset
            return here < tokens.count && tokens[here].before != .line ? tokens[here].text : ""
        }
        if alone.contains(word(1)), word(1) != "" { return 1 }
        guard word(1) == "with" || word(1) == "has" else { return 0 }
        var count = 2
        while articles.contains(word(count)) { count += 1 }
        guard marks.contains(word(count)) else { return 0 }
        count += 1
        while tails.contains(word(count)), count < 8 { count += 1 }
        return count - 1
    }

    private static let articles = FunctionWords.words("a an the its little small wee two one no")
    private static let alone = FunctionWords.words(
        "acute grave umlaut cedilla circumflex caron tilde")
    private static let marks = FunctionWords.words(
        """
        hook dot dots hat roof tail accent acute grave caron cedilla stroke line bar slash umlaut \
        circumflex tilde ring comma hacek curl squiggle wiggle tick mark dash bit thing tent
        """)
    private static let tails = FunctionWords.words(
        "over on above under below through it top the of across accent beneath underneath")
}
