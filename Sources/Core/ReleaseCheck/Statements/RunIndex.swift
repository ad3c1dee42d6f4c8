/// Word for word: where a text repeats four words of a protected item in their order.
struct RunIndex {
    private static let length = 4

    private var runs: [String: [Int]] = [:]
    private var permitted: Set<String> = []
    private let knownStems: Set<String>

    init(_ record: ReleaseRecord, permitted known: Permitted) {
        knownStems = known.stems
        for reading in known.readings {
            for run in RunIndex.runs(reading.tokens) { permitted.insert(run.text) }
        }
        for (item, protected) in record.protected.enumerated() {
            for run in RunIndex.runs(Reader.read(protected.text).tokens) {
                if runs[run.text]?.last != item { runs[run.text, default: []].append(item) }
            }
        }
    }

    /// Hits five words in a row, or four of which two say something.
    func match(_ scan: inout Scan) {
        var open: [Int: Range<Int>] = [:]
        for run in RunIndex.runs(scan.tokens) {
            var next: [Int: Range<Int>] = [:]
            if !permitted.contains(run.text) {
                for item in runs[run.text] ?? [] {
                    next[item] =
                        (open[item]?.lowerBound ?? run.start)..<(run.start + RunIndex.length)
                }
            }
            for (item, range) in open where next[item] == nil { judge(item, range, &scan) }
            open = next
        }
        for (item, range) in open { judge(item, range, &scan) }
    }

    private func judge(_ item: Int, _ range: Range<Int>, _ scan: inout Scan) {
        let words = scan.tokens[range].filter {
            !FunctionWords.function.contains($0.text) && !FunctionWords.light.contains($0.text)
                && !$0.isNumber
        }
        guard words.contains(where: { !knownStems.contains($0.stem) }) else { return }
        if words.count >= 2 || words.count == 1 && range.count >= 5 {
            scan.hit(item, .fragment, range)
        }
    }

    private static func runs(_ tokens: [Token]) -> [(text: String, start: Int)] {
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
