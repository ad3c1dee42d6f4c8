/// Looks for times that are set so as to miss hers: "not before twelve", "the room is taken till
/// noon".
///
/// A time that is barred tells something only in company: where the sentence speaks of others who
/// come and go, or where an item has that very hour.
struct TimeMatcher {
    private struct Schedule {
        var item: Int
        var times: [Int]
        var days: [Quantity]
    }

    private let schedules: [Schedule]
    private let avoiding: PhraseBook
    private let times: PhraseBook
    private let venues: PhraseBook
    private let permitted: Permitted

    init(_ record: ReleaseRecord, permitted: Permitted, lists: [String: [[String]]]) {
        self.permitted = permitted
        avoiding = PhraseBook(PhraseLists.avoiding, lists: lists)
        times = PhraseBook(PhraseLists.times, lists: lists)
        venues = PhraseBook(SpeechPhrases.venues, lists: lists)
        schedules = record.protected.enumerated().compactMap { item, protected in
            guard TimeMatcher.hasHours(protected.kind) else { return nil }
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

    /// The item and the words that give it away, in a sentence that bars a time or sets one.
    func match(_ view: SentenceView, _ scan: Scan) -> (item: Int?, range: Range<Int>)? {
        let sentence = view.range
        let words = scan.tokens[sentence]
        if view.isOwnWords || words.contains(where: { TimeMatcher.ordered.contains($0.text) }) {
            return nil
        }
        // "Weaning: from six months, no honey till one, no salt."
        if view.others.isEmpty, TimeMatcher.isHeaded(Array(words)) { return nil }
        let hasCompany =
            !view.others.isEmpty
            || !view.isGeneral && words.contains { TimeMatcher.company.contains($0.text) }
        let best = item(scan, in: sentence)
        let isItsHour = best.map { $0.score >= 0.8 } ?? false
        guard hasCompany || isItsHour else { return nil }
        // "Juno's birthday is not a contact Saturday": a date that he knows.
        let hasKnownDate = scan.quantities.contains {
            guard sentence.overlaps($0.range), case .date = $0.quantity else { return false }
            return permitted.knows($0.quantity)
        }
        if hasKnownDate, !isItsHour { return nil }
        if view.others.isEmpty, !isItsHour,
            !venues.matches(scan.tokens, in: sentence).isEmpty
        {
            return nil
        }
        // "I'm in until five": the writer's own day.
        let isOwnDay = words.indices.dropLast(2).contains { place in
            words[place].text == "i" && words[place + 1].text == "am"
                && TimeMatcher.own.contains(words[place + 2].text)
        }
        if view.others.isEmpty, isOwnDay { return nil }
        if let range = times.matches(scan.tokens, in: sentence).first {
            return (best?.item, range)
        }
        guard isItsHour, let cue = avoiding.matches(scan.tokens, in: sentence).first,
            // "If you cannot make it ring before three."
            !scan.tokens[cue].contains(where: { TimeMatcher.rings.contains($0.text) })
        else { return nil }
        return (best?.item, cue)
    }

    /// A heading with what falls under it, as on a flipchart.
    private static func isHeaded(_ words: [Token]) -> Bool {
        guard
            let mark = words.indices.dropFirst().prefix(3).first(where: {
                words[$0].before == .mark
            })
        else { return false }
        return words[mark...].count { $0.before == .mark } >= 2
            && !words.contains { ["you", "your", "we", "i"].contains($0.text) }
            && !words.contains { Calendars.weekdays[$0.text] != nil }
    }

    /// Statements tell of hours that are past; a telephone that is safe at some is not visited.
    static func hasHours(_ kind: InformationKind) -> Bool {
        switch kind {
        case .phone, .email, .postcode, .vehicle, .address: false
        default: !kind.isStatement
        }
    }

    /// People who come and go, or are kept from meeting.
    private static let company = FunctionWords.words(
        """
        mums mothers women womens ladies families family children kids others other nobody someone \
        somebody together overlap cross crossing paths bump coincide clash meets theirs hers they \
        she person visitor visitors clients clinic patients parents previous
        """)
    private static let own = FunctionWords.words("in on here at there around free out off")
    private static let rings = FunctionWords.words("ring call phone text reply email")
    private static let ordered = FunctionWords.words(
        "shall order injunction licence undertaking respondent defendant")

    /// The item whose hours and days a sentence comes nearest to.
    func item(_ scan: Scan, in sentence: Range<Int>) -> (item: Int, score: Double)? {
        let here = scan.quantities.filter { sentence.overlaps($0.range) }
        let near = scan.quantities.filter {
            $0.range.lowerBound >= sentence.lowerBound - 25
                && $0.range.upperBound <= sentence.upperBound + 10
        }
        // "Moved to Thursday 10 am", where hers is on Wednesdays.
        let days = here.filter(\.quantity.isWeekday)
        var best: (item: Int, score: Double)?
        let hours = here.compactMap { hour($0, near, scan.tokens) }
        // Without an hour or a day there is nothing to be near to.
        guard !hours.isEmpty || near.contains(where: { $0.quantity.isDay }) else { return nil }
        for schedule in schedules {
            var score = 0.0
            for minutes in hours {
                var gap = 720
                for other in schedule.times {
                    gap = min(gap, abs(other - minutes), 720 - abs(other - minutes))
                }
                if gap <= 30 { score += gap == 0 ? 1 : 0.8 } else if gap <= 60 { score += 0.5 }
            }
            for placed in near
            where placed.quantity.isDay && schedule.days.contains(placed.quantity) {
                score += sentence.overlaps(placed.range) ? 0.6 : 0.4
            }
            if !days.isEmpty, schedule.days.contains(where: \.isWeekday),
                !days.contains(where: { schedule.days.contains($0.quantity) })
            {
                score = min(score, 0.5)
            }
            if score > best?.score ?? 0 { best = (schedule.item, score) }
        }
        return best
    }

    /// The hour that a quantity tells; nil for "no honey before one", and for his own on its day.
    private func hour(
        _ placed: PlacedQuantity, _ near: [PlacedQuantity], _ tokens: [Token]
    ) -> Int? {
        let place = placed.range.lowerBound
        guard case .time(let minutes) = placed.quantity,
            tokens[place].text != "one" || placed.range.count > 1
                || place > 0 && tokens[place - 1].text == "at",
            !near.contains(where: {
                $0.quantity.isDay && permitted.knows($0.quantity, at: minutes)
            })
        else { return nil }
        return minutes
    }
}
