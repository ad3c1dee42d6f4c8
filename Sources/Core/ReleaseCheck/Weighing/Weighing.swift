/// Weighs what a text says as a whole, where no identifier stops it.
///
/// Phrases and signs of the ground check are lists, and each list fits the writers whom it was made
/// on. What all of them found, together with the words of a passage and what it has to do with the
/// record, is weighed here by weights that a fit found (`scripts/fit-release-weights`). A passage
/// is a sentence with those round it, for hardly any sentence tells alone.
struct Weighing {
    /// How many words a passage has at least, where the text has them.
    static let words = 80

    /// What came of a text.
    struct Outcome {
        var weight: Double
        /// The sentence that adds most to the heaviest passage.
        var sentence: Int
    }

    /// Weighs a text by its sentences and by where it was hit.
    static func weigh(
        _ traits: [Traits], hits: [Hit], by weights: FittedWeights
    ) -> Outcome? {
        guard !traits.isEmpty else { return nil }
        let sentences = traits.map { sentence in
            let there = hits.filter { $0.start < sentence.end && sentence.start < $0.end }
            return values(sentence, Set(there.map(\.how.rawValue)), weights)
        }
        let own = sentences.map { values in
            values.reduce(0) { $0 + $1.value * weights.values[$1.number] }
        }
        var most = [Double](repeating: 0, count: weights.values.count)
        var heaviest: Outcome?
        for place in traits.indices {
            let passage = passage(at: place, traits)
            let weight = weigh(sentences[passage], &most, weights)
            if weight > heaviest?.weight ?? -.infinity {
                let best = passage.max { own[$0] < own[$1] } ?? place
                heaviest = Outcome(weight: weight, sentence: best)
            }
        }
        return heaviest.map {
            Outcome(weight: $0.weight + weights.base, sentence: $0.sentence)
        }
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

    /// The weighed traits of a sentence, in the order of their weights.
    private static func values(
        _ traits: Traits, _ hows: Set<String>, _ weights: FittedWeights
    ) -> [(number: Int, value: Double)] {
        var values: [(number: Int, value: Double)] = []
        for word in traits.words {
            if let number = weights.numbers[word] { values.append((number, 1)) }
        }
        for (name, value) in traits.measures {
            if let number = weights.numbers[name] { values.append((number, value)) }
        }
        for how in hows {
            if let number = weights.numbers["h:" + how] { values.append((number, 1)) }
        }
        // By number, so that sums come out alike each time.
        return values.sorted { $0.number < $1.number }
    }

    /// What some sentences weigh together: the most of each trait, of support the mean.
    ///
    /// `most` is zero for every trait, and is left so.
    private static func weigh(
        _ sentences: ArraySlice<[(number: Int, value: Double)]>, _ most: inout [Double],
        _ weights: FittedWeights
    ) -> Double {
        var numbers: [Int] = []
        var support = 0.0
        for (number, value) in sentences.joined() where value != 0 {
            if number == weights.support {
                support += value
                continue
            }
            if most[number] == 0 { numbers.append(number) }
            most[number] = max(value, most[number])
        }
        var weight = 0.0
        for number in numbers.sorted() {
            weight += most[number] * weights.values[number]
            most[number] = 0
        }
        if let number = weights.support {
            weight += support / Double(sentences.count) * weights.values[number]
        }
        return weight
    }
}
