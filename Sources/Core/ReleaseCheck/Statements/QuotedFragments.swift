/// Words in quotation marks that stand so in what somebody said.
///
/// Whoever quotes means somebody's own words. Three of them are enough where the whole quotation
/// stands in a statement, and none of it in what he said himself or was shown.
struct QuotedFragments {
    private let items: [(item: Int, words: [String])]
    private let permitted: [[String]]
    private let known: Set<String>

    init(_ record: ReleaseRecord, permitted known: Permitted) {
        items = record.protected.enumerated().compactMap { item, protected in
            let kind = protected.kind
            guard kind.isStatement || kind == .plan || kind == .dateOnlyVictimKnows else {
                return nil
            }
            return (item, Reader.read(protected.text).tokens.map(\.text))
        }
        permitted = known.readings.map { $0.tokens.map(\.text) }
        self.known = known.stems
    }

    func match(_ scan: inout Scan) {
        for range in QuotedFragments.quotations(scan.tokens) {
            let words = scan.tokens[range].map(\.text)
            guard tells(scan.tokens[range]),
                !permitted.contains(where: { $0.hasRun(words) }),
                let found = items.first(where: { $0.words.hasRun(words) })
            else { continue }
            scan.hit(found.item, .fragment, range)
        }
    }

    /// Whether a quotation is long enough to be anybody's in particular: "no", "it hurts" are not.
    private func tells(_ words: ArraySlice<Token>) -> Bool {
        guard (3...14).contains(words.count) else { return false }
        // "On a Friday", "for about an hour" are anybody's.
        let content = words.filter {
            !FunctionWords.function.contains($0.text) && !$0.isNumber
                && Calendars.weekdays[$0.text] == nil && Calendars.month($0.text) == nil
                && Calendars.units[$0.text] == nil && NumberWords.units[$0.text] == nil
        }
        // "Nobody will have me": four words that stand so are somebody's, whatever each says.
        if words.count >= 4,
            !content.isEmpty || words.contains(where: { QuotedFragments.strong.contains($0.text) })
        {
            return true
        }
        return content.contains {
            !FunctionWords.light.contains($0.text) && !known.contains($0.stem)
        }
    }

    private static let strong = FunctionWords.words("nobody nothing never always ever anyone no")

    private static func quotations(_ tokens: [Token]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start: Int?
        for place in tokens.indices {
            if tokens[place].isQuoted {
                if start == nil { start = place }
            } else if let first = start {
                found.append(first..<place)
                start = nil
            }
        }
        if let start { found.append(start..<tokens.count) }
        return found
    }
}
