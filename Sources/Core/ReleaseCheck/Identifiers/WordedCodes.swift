/// Postcodes and plates of which the letters are said with any words that begin with them: "queen
/// xylophone fourteen, six tommy bertie", "B Bravo D Delta", "Peter, London".
///
/// A run of words whose initials and digits are the whole code, with little between them, says
/// nothing else.
extension CodeMatcher {
    func worded(_ code: Code, _ scan: inout Scan) {
        guard let first = code.whole.first, code.whole.count >= 5 else { return }
        for place in scan.tokens.indices
        where scan.tokens[place].text.utf8.first == first && !scan.tokens[place].hasDigit {
            guard let end = end(of: code.whole[...], at: place, scan.tokens, skipped: 0),
                end - place > 3
            else { continue }
            return scan.hit(code.item, .spelledOut, place..<end)
        }
    }

    /// Where a run ends that says all of a code from a place on.
    private func end(
        of code: ArraySlice<UInt8>, at place: Int, _ tokens: [Token], skipped: Int
    ) -> Int? {
        guard let next = code.first else { return place }
        guard place < tokens.count else { return nil }
        if place > 0, tokens[place].before == .line, skipped > 0 { return nil }
        let token = tokens[place]
        if CodeStream.isLetter(next), token.text.utf8.first == next, !token.hasDigit {
            let after = CodeMatcher.letter(place, tokens)
            if let end = end(of: code.dropFirst(), at: after, tokens, skipped: 0) { return end }
        }
        for (digits, count) in CodeMatcher.digits(place, tokens) where code.starts(with: digits) {
            let rest = code.dropFirst(digits.count)
            if let end = end(of: rest, at: place + count, tokens, skipped: 0) { return end }
        }
        guard skipped < 3 else { return nil }
        if CodeMatcher.between.contains(token.text) {
            return end(of: code, at: place + 1, tokens, skipped: skipped + 1)
        }
        // "Nine. It's five": a digit is put right.
        if let (_, count) = CodeMatcher.digits(place, tokens).first, place + count < tokens.count,
            CodeMatcher.righting.contains(tokens[place + count].text)
        {
            return end(of: code, at: place + count + 1, tokens, skipped: skipped + 1)
        }
        return nil
    }

    /// The place behind a letter: "Q", "B Bravo", "X for x-ray", "queen".
    private static func letter(_ place: Int, _ tokens: [Token]) -> Int {
        func begins(_ here: Int) -> Bool {
            here < tokens.count && tokens[here].length > 1
                && tokens[here].text.hasPrefix(tokens[place].text)
        }
        func ray(_ here: Int) -> Int {
            here < tokens.count && tokens[here].text == "ray" && tokens[here].before == .hyphen
                ? here + 1 : here
        }
        guard tokens[place].length == 1 else { return ray(place + 1) }
        for links in [["for"], ["like"], ["as", "in"], ["is", "for"], []] {
            let here = place + 1 + links.count
            if links.indices.allSatisfy({
                place + 1 + $0 < tokens.count && tokens[place + 1 + $0].text == links[$0]
            }) {
                if begins(here) { return ray(here + 1) }
                // "X for x-ray" is two tokens.
                if here < tokens.count, tokens[here].text == tokens[place].text,
                    ray(here + 1) > here + 1
                {
                    return here + 2
                }
            }
        }
        return ray(place + 1)
    }

    /// The digits that are said from a place on, and by how many words.
    private static func digits(_ place: Int, _ tokens: [Token]) -> [([UInt8], Int)] {
        let word = tokens[place].text
        if NumberWords.zeros.contains(word) { return [([0x30], 1)] }
        if let (digits, count) = NumberWords.repeated(in: tokens, at: place) {
            return [(Array(digits.utf8), count)]
        }
        guard let (value, count) = NumberWords.value(in: tokens, at: place) else { return [] }
        return [(Array(String(value).utf8), count)]
    }

    private static let between = FunctionWords.words(
        "then and is it that the for dash space gap followed by next again")
    private static let righting = FunctionWords.words("it no sorry rather should not correction")
}
