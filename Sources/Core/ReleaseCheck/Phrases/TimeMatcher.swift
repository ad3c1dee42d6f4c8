/// Looks for times that are set so as to miss hers: "not before twelve", "the room is taken till
/// noon".
struct TimeMatcher {
    private struct Schedule {
        var item: Int
        var times: [Int]
        var days: [Quantity]
    }

    private let schedules: [Schedule]
    private let avoiding: PhraseBook
    private let permitted: Permitted

    init(_ record: ReleaseRecord, permitted: Permitted, lists: [String: [[String]]]) {
        self.permitted = permitted
        avoiding = PhraseBook(PhraseLists.avoiding, lists: lists)
        schedules = record.protected.enumerated().compactMap { item, protected in
            let text = protected.text + ". " + protected.detail
            let found = QuantityReader.read(Reader.read(text).tokens).map(\.quantity)
            let times = found.compactMap { quantity -> Int? in
                if case .time(let minutes) = quantity { minutes } else { nil }
            }
            let days = found.filter { $0.isDay }
            return times.isEmpty && days.isEmpty
                ? nil : Schedule(item: item, times: times, days: days)
        }
    }

    /// Hits a sentence that bars a time or day at which an item has something.
    func match(_ scan: inout Scan, in sentence: Range<Int>) {
        guard let cue = avoiding.matches(scan.tokens, in: sentence).first,
            let best = item(scan, in: sentence), best.score >= 0.8
        else { return }
        scan.hit(best.item, .timeAdjacent, cue)
    }

    /// The item whose hours and days a sentence comes nearest to.
    func item(_ scan: Scan, in sentence: Range<Int>) -> (item: Int, score: Double)? {
        let here = scan.quantities.filter { sentence.overlaps($0.range) }
        let near = scan.quantities.filter {
            $0.range.lowerBound >= sentence.lowerBound - 25
                && $0.range.upperBound <= sentence.upperBound + 10
        }
        var best: (item: Int, score: Double)?
        for schedule in schedules {
            var score = 0.0
            for placed in here {
                guard case .time(let minutes) = placed.quantity else { continue }
                let gaps = schedule.times.map { min(abs($0 - minutes), 720 - abs($0 - minutes)) }
                let gap = gaps.min() ?? 720
                if gap <= 30 { score += gap == 0 ? 1 : 0.8 } else if gap <= 60 { score += 0.5 }
            }
            for placed in near
            where placed.quantity.isDay && schedule.days.contains(placed.quantity) {
                score += sentence.overlaps(placed.range) ? 0.6 : 0.4
            }
            if score > best?.score ?? 0 { best = (schedule.item, score) }
        }
        return best
    }
}
