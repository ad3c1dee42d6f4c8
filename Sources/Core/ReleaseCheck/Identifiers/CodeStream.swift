/// A text as the letters and digits that it spells, for numbers, postcodes and plates.
///
/// "Oh double seven", "K for kilo" and "kilo papa seven one" become what they say; an ordinary
/// word becomes a gap.
struct CodeStream {
    static let gap: UInt8 = 0x20

    var bytes: [UInt8] = []
    /// The token that each byte comes from.
    var owners: [Int] = []
    /// The byte begins a token.
    var starts: [Bool] = []

    /// Which bytes there are, so that a code of others need not be looked for.
    private var held: (low: UInt64, high: UInt64) = (0, 0)

    private let said: [Int: SaidLetters.Letter]

    /// "Nine-sixty seven-three": tens and the figure behind them are said apart.
    private let isApart: Bool

    init(_ tokens: [Token], isApart: Bool = false) {
        said = SaidLetters.read(tokens)
        self.isApart = isApart
        bytes.reserveCapacity(tokens.count * 3)
        var place = 0
        while place < tokens.count {
            place += step(tokens, at: place)
        }
        for byte in bytes {
            let bit: UInt64 = 1 << UInt64(byte & 63)
            if byte & 64 == 0 { held.low |= bit } else { held.high |= bit }
        }
    }

    private func holds(_ byte: UInt8) -> Bool {
        (byte & 64 == 0 ? held.low : held.high) & 1 << UInt64(byte & 63) != 0
    }

    private mutating func add(_ text: some StringProtocol, owner: Int) {
        var first = true
        for byte in text.utf8 {
            bytes.append(byte)
            owners.append(owner)
            starts.append(first)
            first = false
        }
    }

    private mutating func gap(_ owner: Int) {
        guard let last = bytes.last, last != CodeStream.gap else { return }
        bytes.append(CodeStream.gap)
        owners.append(owner)
        starts.append(true)
    }

    private mutating func step(_ tokens: [Token], at place: Int) -> Int {
        let token = tokens[place]
        let word = token.text
        if token.before == .line { gap(place) }
        if token.hasDigit {
            add(word, owner: place)
            return 1
        }
        if token.length > 3, said[place] == nil, !CodeStream.maySay.mayHold(token),
            place + 1 == tokens.count || tokens[place + 1].text != "twice"
        {
            gap(place)
            return 1
        }
        if let letter = said[place], token.length > 1, letter.text != "o" {
            add(letter.text, owner: place)
            return letter.count
        }
        if let times = CodeStream.times[word], place + 1 < tokens.count,
            let said = CodeStream.single(tokens[place + 1])
        {
            add(String(repeating: said, count: times), owner: place)
            return 2
        }
        if let (digits, count) = NumberWords.repeated(in: tokens, at: place) {
            add(digits, owner: place)
            return count
        }
        // "Seven, zilch, four": a word for nothing beside a digit.
        if NumberWords.zeros.contains(word), word != "oh", word != "zero",
            isAmongDigits(tokens, place)
        {
            add("0", owner: place)
            return 1
        }
        if word == "oh" || word == "o" && !token.isCapital {
            add("0", owner: place)
            return 1
        }
        // "Kilo one fiver": figures as they are said over a radio, among others.
        if let digit = CodeStream.radio[word], let last = bytes.last, last != CodeStream.gap {
            add(digit, owner: place)
            return 1
        }
        if isApart, let ten = NumberWords.tens[word], place + 1 < tokens.count,
            tokens[place + 1].before != .hyphen
        {
            add(String(ten), owner: place)
            return 1
        }
        if let (value, count) = NumberWords.value(in: tokens, at: place) {
            add(String(value), owner: place)
            return count
        }
        if token.length == 1 {
            add(word, owner: place)
            // "K for kilo", "X as in x-ray", "x-ray".
            if place + 1 < tokens.count, tokens[place + 1].text == "ray" { return 2 }
            if place + 2 < tokens.count, tokens[place + 1].text == "for",
                tokens[place + 2].text.hasPrefix(word)
            {
                return 3
            }
            if place + 3 < tokens.count, tokens[place + 1].text == "as",
                tokens[place + 2].text == "in", tokens[place + 3].text.hasPrefix(word)
            {
                return 4
            }
            return 1
        }
        if let letter = SpellingAlphabet.letters[word] {
            add(letter, owner: place)
            return 1
        }
        if token.length <= 3, token.isUpper || isOfCode(tokens, place) {
            add(word, owner: place)
            return 1
        }
        if !SpellingAlphabet.fillers.contains(word) { gap(place) }
        return 1
    }

    /// Words of four letters and more that are not a gap.
    private static let maySay = WordFilter(
        NumberWords.starts + times.keys + NumberWords.zeros + SpellingAlphabet.letters.keys
            + SpellingAlphabet.fillers + radio.keys + ["pair", "quadruple"])

    /// "Zq-172-kv", "zv 19 kxe": letters that are no word, or hang on digits, typed small.
    private func isOfCode(_ tokens: [Token], _ place: Int) -> Bool {
        let token = tokens[place]
        var gaps: [Token.Break] = []
        if place > 0, tokens[place - 1].hasDigit { gaps.append(token.before) }
        if place + 1 < tokens.count, tokens[place + 1].hasDigit {
            gaps.append(tokens[place + 1].before)
        }
        return gaps.contains(.hyphen)
            || gaps.contains(.space) && !KnownWords.contains(word: token.text, stem: token.stem)
    }

    private func isAmongDigits(_ tokens: [Token], _ place: Int) -> Bool {
        guard place > 0, place + 1 < tokens.count, let last = bytes.last, CodeStream.isDigit(last)
        else { return false }
        return NumberWords.value(in: tokens, at: place + 1) != nil
            || NumberWords.zeros.contains(tokens[place + 1].text)
            || CodeStream.times[tokens[place + 1].text] != nil
    }

    private static let radio = ["fiver": "5", "fife": "5", "fower": "4", "niner": "9"]
    private static let times = ["double": 2, "treble": 3, "triple": 3]

    private static func single(_ token: Token) -> String? {
        if token.text == "oh" || token.text == "o" { return "0" }
        if token.length == 1 { return token.text }
        if let value = NumberWords.units[token.text], value < 10 { return String(value) }
        return SpellingAlphabet.letters[token.text]
    }

    /// Where a code stands in the stream, beginning with a token and ending with one.
    func places(of code: [UInt8]) -> [Range<Int>] {
        guard let first = code.first, bytes.count >= code.count, code.allSatisfy(holds) else {
            return []
        }
        var found: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            for start in 0...(bytes.count - code.count) where bytes[start] == first {
                var same = 1
                while same < code.count, bytes[start + same] == code[same] { same += 1 }
                if same == code.count { found.append(start..<(start + same)) }
            }
        }
        return found
    }

    func startsToken(_ place: Int) -> Bool { place >= bytes.count || starts[place] }

    /// The run of digits around a place.
    func digits(around range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start > 0, CodeStream.isDigit(bytes[start - 1]) { start -= 1 }
        while end < bytes.count, CodeStream.isDigit(bytes[end]) { end += 1 }
        return start..<end
    }

    func tokens(_ range: Range<Int>) -> Range<Int> {
        owners[range.lowerBound]..<(owners[range.upperBound - 1] + 1)
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
