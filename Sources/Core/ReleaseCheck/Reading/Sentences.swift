/// Where sentences begin.
enum Sentences {
    /// Numbers the sentences of a text; "Mr.", an initial or "St." ends none.
    static func mark(_ reading: inout Reading) {
        var first = 0
        for place in reading.tokens.indices {
            let token = reading.tokens[place]
            let begins: Bool =
                switch token.before {
                case .line: true
                case .stop:
                    place == 0 || !continues(reading.tokens[place - 1], token)
                        || reading.shortForms > 0 && isEnd(reading.tokens[place - 1], token)
                default: place == 0
                }
            if begins, place > first {
                reading.sentences.append(first..<place)
                first = place
            }
            if begins || place == first { reading.tokens[place].opensSentence = true }
            reading.tokens[place].sentence = reading.sentences.count
        }
        if first < reading.tokens.count { reading.sentences.append(first..<reading.tokens.count) }
    }

    /// A full stop in a text that goes on without capitals: "was it her; folk had seen enough".
    private static func isEnd(_ last: Token, _ next: Token) -> Bool {
        last.length > 2 && next.start - last.end > 1 && !last.hasDigit
            && !abbreviations.contains(last.text) && PlaceWords.kinds[last.text] == nil
            && PlaceWords.kinds[next.text] == nil
    }

    private static func continues(_ last: Token, _ next: Token) -> Bool {
        if !next.isCapital && !next.hasDigit && !next.isMask && !next.isQuoted { return true }
        if last.length == 1 && last.isCapital && last.text != "i" { return true }
        return abbreviations.contains(last.text)
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "st", "rd", "no", "prof", "rev", "sr", "cl", "ave", "tel",
        "approx",
        "eg", "ie", "vs", "ref", "dept", "hosp", "cres",
    ]
}
