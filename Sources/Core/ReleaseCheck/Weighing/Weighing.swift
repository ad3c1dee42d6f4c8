/// Weighs what a text says as a whole, where no identifier stops it.
///
/// Phrases and signs of the ground check are lists, and each list fits the writers whom it was made
/// on. What all of them found, together with the words of a passage and what it has to do with the
/// record, is weighed here by weights that a fit found (`scripts/fit-release-weights`). A passage
/// is a sentence with those round it, for hardly any sentence tells alone.
struct Weighing {
    /// From this weight on a passage is questioned in which nothing else was found.
    static let questioned = 2.0
    /// Below this weight what phrases and the ground check found is let pass.
    static let passed = -0.25
    /// How many words a passage has at least, where the text has them.
    static let words = 80

    /// What came of a text.
    struct Outcome {
        var weight: Double
        /// The sentence that adds most to the heaviest passage.
        var sentence: Int
    }

    /// Weighs a text by its sentences and by where it was hit.
    static func weigh(_ traits: [Traits], hits: [Hit]) -> Outcome? {
        guard !traits.isEmpty else { return nil }
        let sentences = traits.map { sentence in
            let there = hits.filter { $0.start < sentence.end && sentence.start < $0.end }
            return values(sentence, Set(there.map(\.how.rawValue)))
        }
        var outcomes: [Outcome] = []
        for place in traits.indices {
            let passage = passage(at: place, traits)
            outcomes.append(weigh(sentences[passage], from: passage.lowerBound))
        }
        guard let heaviest = outcomes.max(by: { $0.weight < $1.weight }) else { return nil }
        return Outcome(
            weight: heaviest.weight + TraitWeights.base, sentence: heaviest.sentence)
    }

    /// The sentences round one that together have words enough.
    private static func passage(at place: Int, _ traits: [Traits]) -> Range<Int> {
        var (first, last, count) = (place, place, traits[place].length)
        while count < words, first > 0 || last < traits.count - 1 {
            if last < traits.count - 1 {
                last += 1
                count += traits[last].length
            }
            if count < words, first > 0 {
                first -= 1
                count += traits[first].length
            }
        }
        return first..<(last + 1)
    }

    /// The weighed traits of a sentence, by the number of each weight.
    private static func values(_ traits: Traits, _ hows: Set<String>) -> [Int: Double] {
        var values: [Int: Double] = [:]
        for word in traits.words {
            if let number = TraitWeights.numbers[word] { values[number] = 1 }
        }
        for (name, value) in traits.measures {
            if let number = TraitWeights.numbers[name] { values[number] = value }
        }
        for how in hows {
            if let number = TraitWeights.numbers["h:" + how] { values[number] = 1 }
        }
        return values
    }

    private static func weigh(_ sentences: ArraySlice<[Int: Double]>, from first: Int) -> Outcome {
        var most: [Int: Double] = [:]
        var support = 0.0
        for values in sentences {
            for (number, value) in values { most[number] = max(value, most[number] ?? 0) }
            if let number = TraitWeights.support { support += values[number] ?? 0 }
        }
        if let number = TraitWeights.support { most[number] = support / Double(sentences.count) }
        // By number, so that sums come out alike each time.
        let weight = most.sorted { $0.key < $1.key }
            .reduce(0) { $0 + $1.value * TraitWeights.values[$1.key] }
        let own = sentences.map { values in
            values.sorted { $0.key < $1.key }
                .reduce(0) { $0 + $1.value * TraitWeights.values[$1.key] }
        }
        let best = own.indices.max { own[$0] < own[$1] } ?? own.startIndex
        return Outcome(weight: weight, sentence: first + best)
    }
}
