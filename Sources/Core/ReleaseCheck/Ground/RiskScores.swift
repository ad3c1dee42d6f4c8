/// Looks for the score of a risk assessment and the numbers of a meeting about risk, told as a sum,
/// by what is missing from a whole, or by its halves: "one tick short of a score", "only five boxes
/// left blank", "eight on side one, nine on side two".
struct RiskScores {
    private struct Score {
        var item: Int
        var value: Int
        /// Out of so many questions, and whether the record says so.
        var whole: Int
        var isCase: Bool
    }

    private var scores: [Score] = []

    init(_ items: [ProtectedItem]) {
        for (item, protected) in items.enumerated() where protected.kind == .marac {
            for text in [protected.text, protected.detail] {
                let tokens = Reader.read(text).tokens
                for place in tokens.indices {
                    guard let (value, size) = NumberWords.value(in: tokens, at: place),
                        (3...40).contains(value),
                        !QuantityReader.isOfDate(place..<(place + size), tokens)
                    else { continue }
                    let end = place + size
                    let near = tokens[max(0, place - 4)..<min(tokens.count, end + 4)].map(\.text)
                    let before = place > 0 ? tokens[place - 1].text : ""
                    // "22 out of 27", "7 of 22".
                    let isWhole =
                        before == "of" && place > 1
                        && (tokens[place - 2].text == "out" || tokens[place - 2].isNumber)
                    let isScore = !isWhole && near.contains { RiskScores.scoring.contains($0) }
                    let isCase = before == "case" || before == "number" || before == "no"
                    let isPeople = near.contains { RiskScores.attending.contains($0) }
                    guard isScore || isCase || isPeople else { continue }
                    let whole = RiskScores.whole(tokens, behind: end) ?? 24
                    scores.append(
                        Score(item: item, value: value, whole: whole, isCase: isCase))
                }
            }
        }
    }

    private static func whole(_ tokens: [Token], behind place: Int) -> Int? {
        var next = place
        if next < tokens.count, tokens[next].text == "out" { next += 1 }
        guard next < tokens.count, tokens[next].text == "of" else { return nil }
        return NumberWords.value(in: tokens, at: next + 1)?.value
    }

    private static let scoring = FunctionWords.words(
        "dash score scored scoring ticks tick ticked yes yeses boxes risk answers indicators")
    private static let attending = FunctionWords.words(
        "professionals attended attendees present agencies people")

    // MARK: - In a text

    func match(
        _ views: [SentenceView], _ workings: [PlacedQuantity], _ scan: Scan
    ) -> [(item: Int, range: Range<Int>)] {
        guard !scores.isEmpty else { return [] }
        return views.indices.compactMap { place in
            match(
                views[place], beside: views[max(0, place - 1)..<min(views.count, place + 2)],
                workings, scan)
        }
    }

    private func match(
        _ view: SentenceView, beside views: ArraySlice<SentenceView>, _ workings: [PlacedQuantity],
        _ scan: Scan
    ) -> (item: Int, range: Range<Int>)? {
        let tokens = scan.tokens
        guard !view.isOwnWords, views.contains(where: { isOfForm($0, tokens) }),
            isOfOthers(view, tokens)
        else { return nil }
        let counts = scan.quantities.compactMap { placed -> (value: Int, range: Range<Int>)? in
            let place = placed.range.lowerBound
            // "Side one".
            guard view.range.contains(place),
                place == 0 || !RiskScores.halves.contains(tokens[place - 1].text),
                let value = placed.quantity.count
            else { return nil }
            return (value, placed.range)
        }
        for score in scores {
            if let range = shared(score, view, scan) { return (score.item, range) }
            if let range = turned(score, counts, workings, view, scan) {
                return (score.item, range.clamped(to: view.range))
            }
        }
        return nil
    }

    /// It is no form that he filled in.
    private func isOfOthers(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        let own = tokens[view.range].filter { RiskScores.own.contains($0.text) }
        // "In your father's case."
        return own.isEmpty
            || !view.others.isEmpty && own.allSatisfy { $0.text.hasPrefix("you") }
    }

    /// "Two in every three boxes marked", "three quarters of the boxes".
    private func shared(_ score: Score, _ view: SentenceView, _ scan: Scan) -> Range<Int>? {
        let tokens = scan.tokens
        guard !score.isCase else { return nil }
        // "79% of the boxes".
        for placed in scan.quantities where view.range.contains(placed.range.lowerBound) {
            guard case .share(let share) = placed.quantity, score.whole > 0,
                abs(share - score.value * 1000 / score.whole) <= 8
            else { continue }
            return placed.range
        }
        for place in view.range {
            guard let part = NumberWords.units[tokens[place].text], part > 1 else { continue }
            let end = min(view.range.upperBound, place + 5)
            let behind = tokens[(place + 1)..<max(end, place + 1)].map(\.text)
            let whole: Int? =
                if let unit = behind.first.flatMap({
                    ["thirds": 3, "quarters": 4, "fifths": 5][$0]
                }) {
                    unit
                } else if let first = behind.first, ["in", "of", "out"].contains(first),
                    let every = behind.firstIndex(where: { ["every", "each"].contains($0) }),
                    every + 1 < behind.count
                {
                    NumberWords.units[behind[every + 1]]
                } else {
                    nil
                }
            if let whole, whole > part, score.value * whole == score.whole * part {
                return place..<end
            }
        }
        return nil
    }

    private func turned(
        _ score: Score, _ counts: [(value: Int, range: Range<Int>)],
        _ workings: [PlacedQuantity], _ view: SentenceView, _ scan: Scan
    ) -> Range<Int>? {
        let tokens = scan.tokens
        for worked in workings
        where view.range.contains(worked.range.lowerBound)
            && worked.quantity.count == score.value
        {
            return worked.range
        }
        // "Getting on for twenty", of nineteen.
        for placed in scan.quantities where view.range.contains(placed.range.lowerBound) {
            guard case .about(let about) = placed.quantity, !score.isCase,
                Quantity.isAbout(about, score.value),
                // "If a room is under 16."
                !["under", "over"].contains(tokens[placed.range.lowerBound].text)
            else { continue }
            return placed.range
        }
        for (number, count) in counts.enumerated() {
            // "Sixteen out of twenty-four", where the record has both.
            if count.value == score.value, !score.isCase,
                tokens[count.range.upperBound...].prefix(3).contains(where: { $0.text == "of" }),
                counts.contains(where: { $0.value == score.whole })
            {
                return count.range
            }
            // A sum that says one number: "one short of a score".
            if count.value == score.value, QuantityReader.isSum(tokens[count.range]) {
                return count.range
            }
            if score.whole - count.value == score.value, count.value > 0,
                tokens[view.range].contains(where: { RiskScores.left.contains($0.text) })
            {
                return count.range
            }
            if isHalf(count, score, view, tokens) { return count.range }
            guard number + 1 < counts.count else { continue }
            let next = counts[number + 1]
            if count.value + next.value == score.value, count.value > 2, next.value > 2,
                !score.isCase, isParted(count.range, next.range, tokens)
            {
                return count.range.lowerBound..<next.range.upperBound
            }
        }
        return between(score, view, tokens)
    }

    /// "Twenty-four questions, more than half were a yes".
    private func isHalf(
        _ count: (value: Int, range: Range<Int>), _ score: Score, _ view: SentenceView,
        _ tokens: [Token]
    ) -> Bool {
        guard count.value == score.whole, score.value * 2 > score.whole else { return false }
        return zip(view.range, view.range.dropFirst()).contains { first, second in
            let pair = (tokens[first].text, tokens[second].text)
            return ["than", "over"].contains(pair.0) && pair.1 == "half"
                || pair.0 == "most"
                || ["two", "three"].contains(pair.0)
                    && ["thirds", "quarters"].contains(pair.1)
        }
    }

    private func isParted(
        _ first: Range<Int>, _ second: Range<Int>, _ tokens: [Token]
    ) -> Bool {
        guard second.lowerBound - first.upperBound <= 8 else { return false }
        let around = tokens[first.upperBound..<min(tokens.count, second.upperBound + 5)]
        return around.contains { RiskScores.halves.contains($0.text) }
    }

    /// "Between the sixth and the eighth" is the seventh.
    private func between(_ score: Score, _ view: SentenceView, _ tokens: [Token]) -> Range<Int>? {
        for place in view.range where tokens[place].text == "between" {
            var found: [(value: Int, end: Int)] = []
            var next = place + 1
            while next < min(view.range.upperBound, place + 8) {
                let read =
                    NumberWords.ordinal(in: tokens, at: next)
                    ?? NumberWords.value(in: tokens, at: next)
                if let read { found.append((read.value, next + read.count)) }
                next += read?.count ?? 1
            }
            if found.count >= 2, found[0].value + 1 == score.value,
                found[1].value - 1 == score.value
            {
                return place..<found[1].end
            }
        }
        return nil
    }

    private func isOfForm(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        tokens[view.range].contains { RiskScores.forms.contains($0.text) }
    }

    private static let forms = FunctionWords.words(
        """
        score scored scores scoring tick ticks ticked box boxes checklist questions yes yeses \
        answers indicators risk form threshold multi agency agencies panel table list listed risks
        """)
    private static let left = FunctionWords.words(
        "blank blanks unticked empty missing unanswered")
    private static let halves = FunctionWords.words(
        "side sides page pages half part front back sheet")
    private static let own = FunctionWords.words(
        "you your yours audit sadq phq gad units quiz questionnaire raffle darts bingo pool snooker"
    )
}
