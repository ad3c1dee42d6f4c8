/// What traits weigh, as a fit found it, and where the bars stand.
struct FittedWeights: Sendable {
    /// What every text weighs before anything is read.
    let base: Double
    /// From this weight on a passage is questioned in which nothing else was found.
    let questioned: Double
    /// Below this weight what phrases and the ground check found is let pass.
    let passed: Double
    let values: [Double]
    let numbers: [String: Int]
    let support: Int?

    /// - Parameter text: names with their weights in hundredths, parted by semicolons.
    private init(base: Double, questioned: Double, passed: Double, _ text: String) {
        let entries: [(name: String, weight: Double)] = text.split(separator: ";").compactMap {
            entry in
            guard let space = entry.lastIndex(of: " "),
                let weight = Double(entry[entry.index(after: space)...])
            else { return nil }
            return (String(entry[..<space]), weight / 100)
        }
        self.base = base
        self.questioned = questioned
        self.passed = passed
        values = entries.map(\.weight)
        numbers = Dictionary(entries.enumerated().map { ($1.name, $0) }) { first, _ in first }
        support = numbers[Traits.support]
    }

    /// Of texts that somebody reads or hears.
    static let ofTexts = FittedWeights(
        base: TraitWeights.base, questioned: 1.25, passed: 0, TraitWeights.text)

    /// Of file names and headers, which say a thing in two words.
    static let ofLabels = FittedWeights(
        base: LabelWeights.base, questioned: 0.75, passed: -0.25, LabelWeights.text)
}
