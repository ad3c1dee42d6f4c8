/// Word for word: where a text repeats four words of a protected item in their order.
struct RunIndex {
    private let length: Int
    private let isPlace: Bool
    private var runs: [String: [Int]] = [:]
    private var permitted: Set<String> = []
    private let knownStems: Set<String>
    private let kinds: [InformationKind]

    /// Of what items say, four words; of landmarks, three.
    init(_ record: ReleaseRecord, permitted known: Permitted, ofLandmarks isPlace: Bool) {
        self.isPlace = isPlace
        length = isPlace ? 3 : 4
        knownStems = known.stems
        kinds = record.protected.map(\.kind)
        for reading in known.readings {
            for run in RunIndex.runs(reading.tokens, length) { permitted.insert(run.text) }
        }
        for (item, protected) in record.protected.enumerated() {
            let text = isPlace ? protected.detail : protected.text
            for run in RunIndex.runs(Reader.read(text).tokens, length) {
                if runs[run.text]?.last != item { runs[run.text, default: []].append(item) }
            }
        }
    }

    /// Hits six words in a row, five of which one is new, or four of which two say something.
    func match(_ scan: inout Scan) {
        var open: [Int: Range<Int>] = [:]
        for run in RunIndex.runs(scan.tokens, length) {
            var next: [Int: Range<Int>] = [:]
            if !permitted.contains(run.text) {
                for item in runs[run.text] ?? [] {
                    next[item] =
                        (open[item]?.lowerBound ?? run.start)..<(run.start + length)
                }
            }
            judge(open.filter { next[$0.key] == nil }, &scan)
            open = next
        }
        judge(open, &scan)
    }

    /// In the order of the items, so that the same text gives the same finding.
    private func judge(_ ended: [Int: Range<Int>], _ scan: inout Scan) {
        for (item, range) in ended.sorted(by: { $0.key < $1.key }) { judge(item, range, &scan) }
    }

    private func judge(_ item: Int, _ range: Range<Int>, _ scan: inout Scan) {
        let tokens = scan.tokens[range]
        let content = tokens.filter {
            !FunctionWords.function.contains($0.text) && !$0.isNumber
                && Calendars.weekdays[$0.text] == nil && Calendars.month($0.text) == nil
        }
        let words = content.filter {
            !FunctionWords.light.contains($0.text) && Calendars.units[$0.text] == nil
                && NumberWords.units[$0.text] == nil && NumberWords.tens[$0.text] == nil
                && !["quarter", "quarters", "dozen", "hundred"].contains($0.text)
        }
        // "Church of England Primary School" is the name of none of them.
        if kinds[item].isPlace, !words.contains(where: { !RunIndex.isKindOfPlace($0) }) { return }
        // Six words in a row are no chance, whatever is known of each.
        if !isPlace, range.count >= 6, !words.isEmpty { return scan.hit(item, .fragment, range) }
        guard words.contains(where: { !knownStems.contains($0.stem) }) else { return }
        if isPlace {
            // "Old lifeboat station", and not "on Tuesday morning".
            guard content.count >= 2, words.contains(where: isTelling) else { return }
            // "The side door" of a building, where the record has the near-side door of a car.
            if kinds[item] == .vehicle, !RunIndex.isOfCar(scan) { return }
            return scan.hit(item, .landmark, range)
        }
        if words.count >= 2 || words.count == 1 && range.count >= 5 {
            scan.hit(item, .fragment, range)
        }
    }

    private static let driven = FunctionWords.words(
        "car cars van vehicle drive drives driving driven drove parked parking motor taxi wheel")

    /// Whether a text speaks of a car at all.
    static func isOfCar(_ scan: Scan) -> Bool {
        scan.document.isMetadata || scan.tokens.contains { driven.contains($0.text) }
    }

    static func isKindOfPlace(_ token: Token) -> Bool {
        PlaceWords.kinds[token.text] != nil || token.text == "england" || token.length == 1
    }

    private func isTelling(_ token: Token) -> Bool {
        !PracticeWords.stems.contains(token.stem) && !PlaceWords.plain.contains(token.text)
            && !knownStems.contains(token.stem)
    }

    private static func runs(_ tokens: [Token], _ length: Int) -> [(text: String, start: Int)] {
        guard tokens.count >= length else { return [] }
        let words = tokens.map { pronouns.contains($0.text) ? "~" : $0.stem }
        return (0...(tokens.count - length)).map { start in
            (words[start..<(start + length)].joined(separator: " "), start)
        }
    }

    private static let pronouns: Set<String> = [
        "i", "me", "my", "mine", "myself", "you", "your", "yours", "he", "him", "his", "she", "her",
        "hers", "they", "them", "their", "we", "us", "our", "himself", "herself", "themselves",
    ]
}
