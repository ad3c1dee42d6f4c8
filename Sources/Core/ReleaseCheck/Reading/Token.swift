/// A word or number of a text, folded, with its place.
struct Token: Sendable {
    /// What stands between a token and the one before it.
    enum Break: Sendable { case none, space, hyphen, mark, stop, line }

    /// ASCII lower case without accents; a contraction is two tokens ("do", "not").
    var text: String {
        didSet { digest = Token.digest(text) }
    }
    var stem: String
    /// Offsets in Unicode scalars.
    var start: Int
    var end: Int
    var before: Break
    var isCapital = false
    /// All letters are capitals.
    var isUpper = false
    var hasDigit = false
    var isNumber = false
    /// A sign for pounds stands before it.
    var isMoney = false
    /// Its possessive "'s" was taken away.
    var isPossessive = false
    /// "[redacted]", a blacked-out span.
    var isMask = false
    var sentence = 0
    var opensSentence = false
    /// A quotation in which it stands, from 1; 0 outside one.
    var isQuoted = false

    /// A hash of the text, the same for the same word.
    private(set) var digest: UInt32

    var length: Int { text.utf8.count }

    init(text: String, stem: String, start: Int, end: Int, before: Break) {
        self.text = text
        self.stem = stem
        self.start = start
        self.end = end
        self.before = before
        digest = Token.digest(text)
    }

    /// By FNV-1a (Fowler, Noll and Vo 1991), its high bits folded into the low ones.
    static func digest(_ word: String) -> UInt32 {
        var hash: UInt32 = 2_166_136_261
        for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return hash ^ hash >> 15
    }
}

/// A text as tokens and sentences.
struct Reading: Sendable {
    var tokens: [Token] = []
    /// Ranges of tokens.
    var sentences: [Range<Int>] = []
    /// How many words are typed as on a telephone: "dont", "u", "b4".
    var shortForms = 0

    /// A script that is read aloud to him stands in quotation marks and quotes nobody.
    mutating func unquoteScript() {
        let quoted = tokens.count(where: \.isQuoted)
        guard quoted * 2 > tokens.count else { return }
        for place in tokens.indices { tokens[place].isQuoted = false }
    }

    /// Nobody is addressed in it, quotations left out: a page of a file, and no letter.
    var isPaper: Bool {
        !tokens.contains { Reading.addresses.contains($0.text) && !$0.isQuoted }
    }

    private static let addresses: Set<String> = ["you", "your", "yours", "yourself"]

    func sentence(at token: Int) -> Range<Int> { sentences[tokens[token].sentence] }
}
