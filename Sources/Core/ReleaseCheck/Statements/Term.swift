/// A word or quantity of a text that says something, as it is compared with others.
struct Term {
    var stem: String
    var concepts: [Int]
    var quantity: Quantity?
    /// The tokens that say it.
    var range: Range<Int>
    var weight: Double
    /// Its place among the terms of its text.
    var position: Int

    /// The terms of some tokens, in their order.
    static func read(
        _ tokens: [Token], in range: Range<Int>, quantities: [PlacedQuantity]
    ) -> [Term] {
        var terms: [Term] = []
        var place = range.lowerBound
        var next = quantities.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        while place < range.upperBound {
            if next < quantities.count, quantities[next].range.lowerBound == place {
                let quantity = quantities[next]
                next += 1
                terms.append(
                    Term(
                        stem: "", concepts: [], quantity: quantity.quantity,
                        // "1.\nWeeks": a number is read on over the end of a sentence, and is said
                        // in the one in which it begins.
                        range: quantity.range.clamped(to: range),
                        weight: quantity.quantity.weight, position: terms.count))
                place = quantity.range.upperBound
                continue
            }
            let token = tokens[place]
            let weight = weight(of: token)
            if weight > 0 {
                terms.append(
                    Term(
                        stem: token.stem, concepts: Thesaurus.concepts(of: token.stem),
                        quantity: nil, range: place..<(place + 1), weight: weight,
                        position: terms.count))
            }
            place += 1
        }
        return terms
    }

    private static func weight(of token: Token) -> Double {
        if token.isMask || token.length < 2 || FunctionWords.function.contains(token.text) {
            return 0
        }
        if lightStems.contains(token.stem) || PlaceWords.plain.contains(token.text) { return 0.25 }
        return KnownWords.contains(word: token.text, stem: token.stem) ? 0.8 : 1.1
    }

    private static let lightStems: Set<String> = Set(
        FunctionWords.light.map(Stem.of)
    ).union(FunctionWords.light)
}

extension Array {
    /// The first place from which on a condition holds.
    func partitioningIndex(where holds: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
