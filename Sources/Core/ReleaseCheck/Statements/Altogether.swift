/// What an item does not say, and what adds up from it.
extension QuantityIndex {
    /// "Eleven bangles and two chains" are thirteen pieces in all; "eleven weeks gone" leaves
    /// twenty-nine weeks to run.
    mutating func addAltogether(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for (first, second) in zip(terms.numbers, terms.numbers.dropFirst()) {
            let between = tokens[first.range.upperBound..<second.range.lowerBound]
            guard (1...3).contains(between.count), let link = between.last?.text,
                ["and", "plus"].contains(link)
            else { continue }
            add(.count, first.value + second.value, passage, second.position)
        }
        guard tokens.contains(where: { QuantityIndex.carried.contains($0.text) }) else { return }
        for term in terms {
            guard case .duration(let minutes) = term.quantity, minutes % 10080 == 0,
                minutes < QuantityIndex.term
            else { continue }
            add(.span, QuantityIndex.term - minutes, passage, term.position)
        }
    }

    /// Forty weeks, in minutes.
    private static let term = 40 * 10080
    private static let carried = FunctionWords.words("gone pregnant pregnancy expecting carrying")
}

extension [Term] {
    /// The counts among the terms, with where they stand.
    fileprivate var numbers: [(value: Int, range: Range<Int>, position: Int)] {
        compactMap { term in
            if case .count(let value) = term.quantity {
                (value, term.range, term.position)
            } else {
                nil
            }
        }
    }
}
