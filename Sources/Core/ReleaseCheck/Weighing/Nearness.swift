/// What a sentence shares with the items that it shares most with, what is permitted taken off.
struct Nearness {
    /// With any item.
    private(set) var most = 0.0
    /// With what somebody said or means to do.
    private(set) var told = 0.0
    /// With the rest: places, bodies, people.
    private(set) var place = 0.0
    /// By numbers alone.
    private(set) var number = 0.0
    /// The share of what somebody said that the sentence repeats.
    private(set) var covered = 0.0

    /// - Parameter weight: how much a term of the sentence tells, by its number.
    init(
        _ view: SentenceView, _ shared: [Int: [PassageIndex.Match]], _ passages: PassageIndex,
        _ kinds: [InformationKind], weight: (Int) -> Double
    ) {
        for (index, matches) in shared {
            guard let item = passages.passages[index].item else { continue }
            // In the order of the sentence, so that sums come out alike each time.
            var (sum, numbers) = (0.0, 0.0)
            for match in matches {
                let value =
                    weight(match.term) * view.open[match.term] * (match.isExact ? 1 : 0.6)
                sum += value
                if view.terms[match.term].quantity != nil, value > 0 {
                    numbers += match.weight * view.open[match.term]
                }
            }
            most = max(most, sum)
            number = max(number, numbers)
            let kind = kinds[item]
            if kind.isStatement || kind == .plan || kind == .dateOnlyVictimKnows {
                told = max(told, sum)
                let whole = passages.passages[index].weight
                if whole > 1 { covered = max(covered, sum / whole) }
            } else {
                place = max(place, sum)
            }
        }
    }
}
