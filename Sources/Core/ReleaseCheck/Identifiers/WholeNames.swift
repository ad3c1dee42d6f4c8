/// Names that are made of everyday words only, as they stand: "Alongside partner support".
struct WholeNames {
    private struct Name {
        var item: Int
        var words: [String]
    }

    private var names: [String: [Name]] = [:]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        for (item, protected) in record.protected.enumerated() where !protected.kind.isStatement {
            let tokens = Reader.read(protected.text).tokens
            // Up to the first comma or bracket.
            let end = tokens.indices.dropFirst().first {
                tokens[$0].before == .mark || tokens[$0].before == .stop
                    || tokens[$0].before == .line
            }
            let words = tokens[..<(end ?? tokens.count)].map { Permitted.canonical($0.text) }
            guard (2...6).contains(words.count), WholeNames.says(tokens[..<words.count]),
                !permitted.readings.contains(where: {
                    $0.tokens.map { Permitted.canonical($0.text) }.hasRun(words)
                })
            else { continue }
            names[words[0], default: []].append(Name(item: item, words: words))
        }
    }

    func match(_ scan: inout Scan) {
        guard !names.isEmpty else { return }
        let words = scan.canonical
        for (place, word) in words.enumerated() {
            for name in names[word] ?? [] where place + name.words.count <= words.count {
                let range = place..<(place + name.words.count)
                guard words[range].elementsEqual(name.words) else { continue }
                // "The old forge" of a tale is not The Old Forge.
                let capitals = scan.tokens[range].filter(\.isCapital)
                let isNamed =
                    scan.document.isMetadata || capitals.count > 1
                    || capitals.contains { !$0.opensSentence }
                if isNamed || name.words.count > 3 { scan.hit(name.item, .verbatim, range) }
            }
        }
    }

    /// More than numbers and words without a meaning of their own.
    private static func says(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.count {
            !$0.isNumber && !FunctionWords.function.contains($0.text) && $0.length > 2
                && Calendars.month($0.text) == nil && Calendars.weekdays[$0.text] == nil
        } >= 2 && tokens.contains { !PlaceWords.plain.contains($0.text) && !$0.hasDigit }
    }
}
