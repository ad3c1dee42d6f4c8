/// Word for word: where a text repeats four words of a protected item in their order.
struct RunIndex {
    private let length: Int
    private let isPlace: Bool
    /// The words of the record, so that a run is told by their numbers.
    private var words: [String: Int32] = [:]
    private var runs: [Run: [Int]] = [:]
    private var permitted: Set<Run> = []
    private let knownStems: Set<String>
    private let kinds: [InformationKind]

    /// Three or four words in a row, by their numbers.
    private struct Run: Hashable {
        var words: SIMD4<Int32>
    }

    /// Of what items say, four words; of landmarks, three.
    init(_ record: ReleaseRecord, permitted known: Permitted, ofLandmarks isPlace: Bool) {
        self.isPlace = isPlace
        length = isPlace ? 3 : 4
        knownStems = known.stems
        kinds = record.protected.map(\.kind)
        for reading in known.readings {
            learn(reading.tokens)
            for (run, _) in runs(reading.tokens) { permitted.insert(run) }
        }
        for (item, protected) in record.protected.enumerated() {
            let text = isPlace ? protected.detail : protected.text
            let tokens = Reader.read(text).tokens
            learn(tokens)
            for (run, _) in runs(tokens) where runs[run]?.last != item {
                runs[run, default: []].append(item)
            }
        }
    }

    /// Hits six words in a row, five of which one is new, or four of which two say something.
    func match(_ scan: inout Scan) {
        var open: [Int: Range<Int>] = [:]
        var last = -1
        for (run, start) in runs(scan.tokens) {
            // Runs with a word that the record has not are left out, and end those before them.
            if start > last + 1, !open.isEmpty {
                judge(open, &scan)
                open = [:]
            }
            last = start
            var next: [Int: Range<Int>] = [:]
            if let items = runs[run], !permitted.contains(run) {
                for item in items {
                    next[item] = (open[item]?.lowerBound ?? start)..<(start + length)
                }
            }
            if !open.isEmpty { judge(open.filter { next[$0.key] == nil }, &scan) }
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
        // "Told me that you had" says only that something was said.
        let isOnlyTold = words.allSatisfy { ["told", "tell", "said", "say"].contains($0.text) }
        if words.count >= 2 || words.count == 1 && range.count >= 5 && !isOnlyTold {
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

    private mutating func learn(_ tokens: [Token]) {
        for token in tokens {
            let word = RunIndex.word(token)
            if words[word] == nil { words[word] = Int32(words.count) }
        }
    }

    private static func word(_ token: Token) -> String {
        pronouns.contains(token.text) ? "~" : token.stem
    }

    /// The runs of a text of which the record has each word, and where they begin.
    private func runs(_ tokens: [Token]) -> [(run: Run, start: Int)] {
        var found: [(run: Run, start: Int)] = []
        // A run of three ends in a number that no word has.
        var run = SIMD4<Int32>(repeating: -1)
        var known = 0
        for (place, token) in tokens.enumerated() {
            guard let word = words[RunIndex.word(token)] else {
                known = 0
                continue
            }
            known += 1
            for lane in 0..<(length - 1) { run[lane] = run[lane + 1] }
            run[length - 1] = word
            if known >= length { found.append((Run(words: run), place + 1 - length)) }
        }
        return found
    }

    private static let pronouns: Set<String> = [
        "i", "me", "my", "mine", "myself", "you", "your", "yours", "he", "him", "his", "she", "her",
        "hers", "they", "them", "their", "we", "us", "our", "himself", "herself", "themselves",
    ]
}
