/// One document while it is being scanned: its tokens, and what was found so far.
struct Scan {
    let document: ReleaseDocument
    let reading: Reading
    let quantities: [PlacedQuantity]
    /// Each token as it is said aloud: a number word is its digits.
    let spoken: [[UInt8]]
    /// Each token, kinds of place in one form.
    let canonical: [String]
    /// Sums of what a hit of each item gives away, to name the likeliest one first.
    private(set) var hits: [Hit] = []
    private let items: [ProtectedItem]
    /// Something was found that tells by itself, whatever else the text says.
    var isFirm = false
    /// Names may stand without their capitals.
    let isCasual: Bool
    /// A machine or somebody else wrote down what was said.
    let isTranscript: Bool

    var tokens: [Token] { reading.tokens }

    init(_ document: ReleaseDocument, items: [ProtectedItem]) {
        self.document = document
        self.items = items
        var reading = Reader.read(document.text)
        if document.isScript { reading.unquoteScript() }
        self.reading = reading
        isCasual = !document.isMetadata && Texting.isCasual(reading)
        isTranscript = !document.isMetadata && Texting.isTranscript(document, reading, isCasual)
        quantities = QuantityReader.read(reading.tokens)
        let tokens = reading.tokens
        canonical = tokens.map { Permitted.canonical($0.text) }
        spoken = tokens.indices.map { place in
            let word = tokens[place].text
            if let ten = NumberWords.tens[word] {
                let unit =
                    place + 1 < tokens.count ? NumberWords.units[tokens[place + 1].text] : nil
                return Array(String(ten + (unit.map { $0 < 10 ? $0 : 0 } ?? 0)).utf8)
            }
            if let unit = NumberWords.units[word] {
                // "Eighty-four" is said with its first word.
                let isSaid =
                    place > 0 && unit < 10 && NumberWords.tens[tokens[place - 1].text] != nil
                return isSaid ? [] : Array(String(unit).utf8)
            }
            return Array(word.utf8)
        }
    }

    /// Notes that the tokens of a range give an item away.
    mutating func hit(_ item: Int?, _ how: Hit.How, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        let hit = Hit(
            item: item.map { items[$0].id }, kind: item.map { items[$0].kind }, how: how,
            start: tokens[range.lowerBound].start, end: tokens[range.upperBound - 1].end)
        let isThere = hits.contains {
            $0.item == hit.item && ($0.how == hit.how || $0.start < hit.end && hit.start < $0.end)
        }
        if !isThere { hits.append(hit) }
    }

    /// Lets pass what was found, where the whole text is weighed and tells nothing.
    mutating func pass() { hits = [] }

    /// Whether a colon or a dash stands before a token.
    func hasColon(before place: Int) -> Bool {
        let scalars = document.text.unicodeScalars
        var index = scalars.index(scalars.startIndex, offsetBy: tokens[place].start)
        while index > scalars.startIndex {
            index = scalars.index(before: index)
            let mark = scalars[index]
            if mark == " " || mark == "\u{A0}" { continue }
            return mark == ":" || mark == "–" || mark == "—"
        }
        return false
    }

    /// Whether a full stop stands right behind a token.
    func hasStop(after token: Token) -> Bool { marks(after: token).first == "." }

    /// Whether an "@" stands right behind a word.
    func hasAt(after token: Token) -> Bool { marks(after: token).first == "@" }

    /// Whether nothing but a slash stands between a token and the next: "flat 3/2".
    func hasSlash(after place: Int) -> Bool {
        place + 1 < tokens.count && tokens[place + 1].start == tokens[place].end + 1
            && marks(after: tokens[place]).first == "/"
    }

    /// Whether an "@" stands right before a word, as before the host of an address.
    func hasAt(before token: Token) -> Bool {
        let scalars = document.text.unicodeScalars
        guard token.start > 0 else { return false }
        return scalars[scalars.index(scalars.startIndex, offsetBy: token.start - 1)] == "@"
    }

    /// Whether a word breaks off: dots or a dash stand right behind it, and no word.
    func isBroken(after token: Token) -> Bool {
        let rest = marks(after: token).prefix(3)
        guard let mark = rest.first else { return false }
        if mark == "…" || rest.elementsEqual(Array("...".unicodeScalars)) { return true }
        guard mark == "—" || mark == "–" else { return false }
        return rest.dropFirst().first.map { !$0.properties.isAlphabetic } ?? true
    }

    /// What stands between two tokens.
    func between(_ first: Token, _ second: Token) -> String {
        let scalars = document.text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: first.end)
        let end = scalars.index(scalars.startIndex, offsetBy: max(first.end, second.start))
        return String(scalars[start..<end])
    }

    /// Whether a dash stands behind a word, with or without a space.
    func hasDash(after token: Token) -> Bool {
        let mark = marks(after: token).first { $0 != " " }
        return mark == "–" || mark == "—" || mark == "-" && marks(after: token).first == " "
    }

    /// What stands right behind a word.
    private func marks(after token: Token) -> Substring.UnicodeScalarView {
        let scalars = document.text.unicodeScalars
        return scalars[scalars.index(scalars.startIndex, offsetBy: token.end)...]
    }

    /// Whether nothing but a range stands in its quotation marks: adding "the Rise" to the list.
    func isQuotation(_ range: Range<Int>) -> Bool {
        tokens[range].allSatisfy(\.isQuoted)
            && (range.lowerBound == 0 || !tokens[range.lowerBound - 1].isQuoted)
            && (range.upperBound == tokens.count || !tokens[range.upperBound].isQuoted)
    }

    /// The words within a distance of a range, the range left out.
    func words(around range: Range<Int>, _ distance: Int) -> [String] {
        let before = max(0, range.lowerBound - distance)..<range.lowerBound
        let after = range.upperBound..<min(tokens.count, range.upperBound + distance)
        return tokens[before].map(\.text)
            + tokens[max(after.lowerBound, 0)..<after.upperBound].map(\.text)
    }
}
