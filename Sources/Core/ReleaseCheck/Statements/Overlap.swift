/// What a sentence shares with a passage once what is permitted is taken off.
struct Overlap {
    var exact = 0.0
    var total = 0.0
    var count = 0
    var exactCount = 0
    /// Neighbours in the sentence that are neighbours in the passage.
    var runs = 0
    var range: Range<Int>?

    init(
        _ matches: [PassageIndex.Match], of terms: [Term], covered: [Double],
        isPlace: Bool = false, plain: (Int) -> Bool = { _ in false }
    ) {
        let isSorted = zip(matches, matches.dropFirst()).allSatisfy { $0.term <= $1.term }
        let sorted = isSorted ? matches : matches.sorted { $0.term < $1.term }
        var last: PassageIndex.Match?
        for match in sorted {
            // "Duty desk" and "side entrance" are no landmarks.
            let isPlain = isPlace && PracticeWords.stems.contains(terms[match.term].stem)
            // The copper kettle in the kitchen is not the Copper Kettle.
            let factor =
                covered[match.term] * (isPlain ? 0.6 : 1) * (plain(match.term) ? 0.4 : 1)
            let weight = match.weight * factor
            total += weight
            if match.isExact { exact += weight }
            if weight >= 0.2 {
                count += 1
                if match.isExact { exactCount += 1 }
                let here = terms[match.term].range
                range =
                    range.map {
                        min($0.lowerBound, here.lowerBound)..<max($0.upperBound, here.upperBound)
                    } ?? here
            }
            if let last, match.term == last.term + 1, abs(match.position - last.position) == 1,
                match.isExact, last.isExact, max(factor, covered[last.term]) > 0.4
            {
                runs += 1
            }
            last = match
        }
    }

    /// With what neighbours add.
    var fragment: Double { exact + Double(runs) * 0.4 }
    var meaning: Double { total + Double(runs) * 0.4 }
}
