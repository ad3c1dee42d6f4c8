/// With what words a quantity may begin, so that the others of a text need not be tried.
enum QuantityStarts {
    static func mayBegin(_ token: Token) -> Bool {
        token.hasDigit || token.isMoney || words.mayHold(token)
    }

    private static let words: WordFilter = {
        var words = NumberWords.starts
        words += Calendars.weekdays.keys
        words += Calendars.months.keys
        words += Calendars.adverbs.keys
        words += Calendars.sums.keys
        words += NumberWords.ordinals.keys
        words += Likenesses.starts
        words += QuantityReader.hedges
        // Of dates, sums, rates, spans and hours.
        words += FunctionWords.words(
            """
            last one the baker bakers twice double football cricket hockey rugby every each alternate \
            once thrice minus mid fortnight quarter quarters third thirds noon midday midnight
            """)
        return WordFilter(words)
    }()
}

extension QuantityReader {
    static let hedges = FunctionWords.words(
        """
        nearly almost roughly approximately approx some over under close nearer approaching getting \
        short shy
        """)
    static let fillers = FunctionWords.words("a an the on to just")
}
