/// Which words mean nearly the same: the concepts that a word belongs to.
enum Thesaurus {
    /// The concepts of a stem, by number.
    static func concepts(of stem: String) -> [Int] { table[stem] ?? [] }

    /// How much a shared concept says: a broad one says less.
    static func weight(of concept: Int) -> Double { weights[concept] }

    private static let weights: [Double] = lines.map { line in
        let size = Double(line.split(separator: " ").count)
        return min(0.9, max(0.45, 1.05 - size / 40))
    }

    private static let lines =
        HarmConcepts.text.split(separator: "\n") + PlaceConcepts.text.split(separator: "\n")
        + SightConcepts.text.split(separator: "\n")

    /// How many of the concepts, the first ones, are of harm, control and fear.
    static let harmCount = HarmConcepts.text.split(separator: "\n").count

    /// Whether a concept is of what is seen from the street.
    static func isSight(_ concept: Int) -> Bool { concept >= sightStart }

    private static let sightStart = lines.count - SightConcepts.text.split(separator: "\n").count

    private static let table: [String: [Int]] = {
        var table: [String: [Int]] = [:]
        for (number, line) in lines.enumerated() {
            for word in line.split(whereSeparator: { $0 == " " || $0 == "-" }) {
                let word = String(word)
                guard !FunctionWords.function.contains(word) else { continue }
                let stem = Stem.of(word)
                if table[stem]?.last != number { table[stem, default: []].append(number) }
            }
        }
        return table
    }()
}
