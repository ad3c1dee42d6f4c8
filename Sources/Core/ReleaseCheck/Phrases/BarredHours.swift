/// Looks for hours that are closed to the person of concern and are those of an item: "not between
/// six and half nine on Thursdays", "before half 12 or after half 3", "sat mornings until 1, or after
/// half 4".
///
/// A span of hours that lies round an item's from its beginning to its end tells, and so does a short
/// one round the hour at which somebody comes or goes, on a day of theirs.
struct BarredHours {
    private struct Schedule {
        var item: Int
        /// Minutes of the half day, in the order in which the item has them.
        var times: [Int]
        var days: Set<Int>
    }

    private struct Span {
        var start: Int
        var end: Int
        var range: Range<Int>
        var length: Int { (end - start + 720) % 720 }

        /// Whether an hour lies within, a little beyond either end allowed.
        func holds(_ time: Int, slack: Int = 0) -> Bool {
            (time - start + slack + 720) % 720 <= length + 2 * slack
        }
    }

    /// An hour before which, or after which, he is not to come.
    private struct Edge {
        var minutes: Int
        var isEarliest: Bool
        var range: Range<Int>
    }

    /// "Thursday afternoons": a part of a day of the week on which somebody is somewhere.
    private struct DayPart: Hashable {
        var day: Int
        var part: String
    }

    private typealias Hour = (minutes: Int, range: Range<Int>)

    private let schedules: [Schedule]
    private let parts: [(item: Int, part: DayPart)]
    private let venues: PhraseBook
    private let keeping: PhraseBook
    private let permitted: Permitted

    init(_ record: ReleaseRecord, permitted: Permitted, lists: [String: [[String]]]) {
        self.permitted = permitted
        venues = PhraseBook(SpeechPhrases.venues, lists: lists)
        keeping = PhraseBook(BarredHours.kept, lists: lists)
        let texts = record.protected.map { Reader.read($0.text + ". " + $0.detail).tokens }
        parts = record.protected.enumerated().flatMap { item, protected in
            TimeMatcher.hasHours(protected.kind)
                ? BarredHours.parts(texts[item], texts[item].indices).map { (item, $0.part) } : []
        }
        schedules = record.protected.enumerated().compactMap { item, protected in
            let tokens = texts[item]
            let times = BarredHours.times(tokens, tokens.indices).map(\.minutes)
            let days = BarredHours.days(tokens, tokens.indices)
            // "At the baths, Saturdays 9.30 to 10.30": where somebody goes on a day of the week.
            let isWeekly =
                !days.isEmpty && (protected.kind == .address || protected.kind.isStatement)
            guard TimeMatcher.hasHours(protected.kind) || isWeekly else { return nil }
            return times.isEmpty ? nil : Schedule(item: item, times: times, days: days)
        }
    }

    /// - Returns: The item whose hours those are, and whether they are closed from beginning to end
    ///   on a day of theirs.
    func match(
        _ view: SentenceView, _ scan: Scan
    ) -> (item: Int?, range: Range<Int>, isRound: Bool)? {
        let tokens = scan.tokens
        guard !schedules.isEmpty || !parts.isEmpty, !view.isOwnWords,
            !tokens[view.range].contains(where: { BarredHours.ordered.contains($0.text) })
        else { return nil }
        // Hours are numbers: most sentences have none, and need not be read again.
        guard scan.quantities.contains(where: { view.range.contains($0.range.lowerBound) }) else {
            return nil
        }
        if let hit = barredPart(view, tokens) { return hit }
        let times = BarredHours.times(tokens, view.range)
        let spans = spans(times, view, tokens, isKept: isKept(view, scan))
        let edges = edges(times, view, tokens)
        guard !spans.isEmpty || !edges.isEmpty else { return nil }
        // "Closed from ten until noon while they paint."
        if venues.matches(tokens, in: view.range).contains(where: { found in
            tokens[found].contains { BarredHours.reasons.contains($0.text) }
        }) {
            return nil
        }
        var days = BarredHours.days(tokens, view.range)
        if days.isEmpty {
            let near = max(0, view.range.lowerBound - 20)..<view.range.lowerBound
            days = BarredHours.days(tokens, near)
        }
        let short = spans.filter { $0.length <= 60 && !isKnown($0) }
        for schedule in schedules {
            let sharesDay = !days.isDisjoint(with: schedule.days)
            if !days.isEmpty, !schedule.days.isEmpty, !sharesDay { continue }
            if sharesDay, let edge = edges.first(where: { isBeside(schedule.times, $0) }) {
                return (schedule.item, edge.range, false)
            }
            // "Not between half eight and nine, or half eleven and twelve": both ends of a morning.
            let held = schedule.times.filter { time in short.contains { $0.holds(time) } }
            if short.count >= 2, Set(held).count >= 2,
                sharesDay || days.isEmpty || schedule.days.isEmpty
            {
                return (schedule.item, short[0].range, true)
            }
            for span in spans where !isKnown(span) {
                let isRound = isRound(schedule.times, span)
                if isRound
                    || span.length <= 100 && sharesDay
                        && schedule.times.contains(where: { span.holds($0) })
                    || span.length <= 180 && sharesDay && schedule.times.count == 1
                        && span.holds(schedule.times[0])
                    || span.length <= 60 && schedule.days.isEmpty && schedule.times.count == 1
                        && span.holds(schedule.times[0])
                {
                    return (schedule.item, span.range, isRound && sharesDay)
                }
            }
        }
        return nil
    }

    /// "No Thurs afternoons in the town centre at all", "Thurs afternoon not a good idea this month".
    private func barredPart(
        _ view: SentenceView, _ tokens: [Token]
    ) -> (item: Int?, range: Range<Int>, isRound: Bool)? {
        guard !parts.isEmpty else { return nil }
        for (part, place) in BarredHours.parts(tokens, view.range) {
            let before = tokens[max(view.range.lowerBound, place - 4)..<place].map(\.text)
            let behind = tokens[(place + 2)..<max(place + 2, min(view.range.upperBound, place + 5))]
            let isBarred =
                before.contains { BarredHours.bars.contains($0) }
                || behind.contains { ["not", "no", "out", "off"].contains($0.text) }
            guard isBarred, let known = parts.first(where: { $0.part == part }),
                !permitted.pairs.contains(Permitted.pair(tokens[place], tokens[place + 1]))
            else { continue }
            return (known.item, place..<(place + 2), false)
        }
        return nil
    }

    private static func parts(
        _ tokens: [Token], _ range: Range<Int>
    ) -> [(part: DayPart, place: Int)] {
        range.dropLast().compactMap { place in
            let name = tokens[place + 1].text
            guard let part = dayParts[name.hasSuffix("s") ? String(name.dropLast()) : name] else {
                return nil
            }
            return days(tokens, place..<(place + 1)).first.map {
                (DayPart(day: $0, part: part), place)
            }
        }
    }

    private static let dayParts = [
        "morning": "morning", "afternoon": "afternoon", "evening": "evening", "lunchtime": "noon",
        "lunch": "noon", "night": "evening", "aft": "afternoon", "eve": "evening",
        "teatime": "evening", "am": "morning", "pm": "afternoon",
    ]

    /// "I'd rather you were with me just then": he is to be kept from somewhere meanwhile.
    private func isKept(_ view: SentenceView, _ scan: Scan) -> Bool {
        let sentences = scan.reading.sentences
        guard let place = sentences.firstIndex(of: view.range) else { return false }
        return sentences[place..<min(sentences.count, place + 2)].contains {
            !keeping.matches(scan.tokens, in: $0).isEmpty
        }
    }

    private func isKnown(_ span: Span) -> Bool {
        [span.start, span.end].allSatisfy { permitted.knows(.time($0)) }
    }

    /// The span begins soon before one hour of an item and ends soon after the next.
    private func isRound(_ times: [Int], _ span: Span) -> Bool {
        zip(times, times.dropFirst()).contains { first, last in
            let isLong = (last - first + 720) % 720 >= 30
            return isLong && BarredHours.gap(span.start, first) <= 75
                && BarredHours.gap(span.end, last) <= 75
                && span.length + 30 >= (last - first + 720) % 720
        }
    }

    /// "On Saturdays not before eleven", where an item's hours end a little before that.
    private func isBeside(_ times: [Int], _ edge: Edge) -> Bool {
        guard !permitted.knows(.time(edge.minutes)) else { return false }
        return zip(times, times.dropFirst()).contains { first, last in
            let gap =
                edge.isEarliest
                ? (edge.minutes - last + 720) % 720 : (first - edge.minutes + 720) % 720
            return gap <= 45 && (last - first + 720) % 720 >= 30
        }
    }

    private static func gap(_ first: Int, _ second: Int) -> Int {
        let gap = abs(first - second) % 720
        return min(gap, 720 - gap)
    }

    // MARK: - Reading

    /// The spans of a sentence that are closed to him.
    private func spans(
        _ times: [Hour], _ view: SentenceView, _ tokens: [Token], isKept: Bool
    ) -> [Span] {
        var found: [Span] = []
        for (first, last) in zip(times, times.dropFirst()) {
            let between = tokens[
                first.range
                    .upperBound..<max(
                        first.range.upperBound, last.range.lowerBound)]
            guard between.count <= 7 else { continue }
            let words = between.map(\.text)
            let before = tokens[view.range.lowerBound..<first.range.lowerBound].map(\.text)
            let opens = before.suffix(2)
            let isGap =
                words.contains("after") && words.contains("or")
                && opens.contains { ["before", "until", "by", "to"].contains($0) }
            let isRun =
                between.isEmpty && BarredHours.isJoined(last.range.lowerBound, tokens)
                || words.contains { ["to", "until", "and"].contains($0) }
            let isBarred =
                isRun
                && !words.contains("or")
                && (isKept || before.contains { BarredHours.bars.contains($0) })
            // "After 7 or before 5".
            if words.contains("or"), words.contains("before"), opens.contains("after") {
                found.append(
                    Span(
                        start: last.minutes, end: first.minutes,
                        range: first.range.lowerBound..<last.range.upperBound))
            }
            guard isGap || isBarred else { continue }
            found.append(
                Span(
                    start: first.minutes, end: last.minutes,
                    range: first.range.lowerBound..<last.range.upperBound))
        }
        return found
    }

    /// "9.15–10.45": one mark and nothing else between.
    private static func isJoined(_ place: Int, _ tokens: [Token]) -> Bool {
        tokens[place].before == .hyphen
            || tokens[place].before == .mark && tokens[place].start == tokens[place - 1].end + 1
    }

    /// The hours that are closed on one side: "nothing before four", "save Sat before 11am".
    private func edges(_ times: [Hour], _ view: SentenceView, _ tokens: [Token]) -> [Edge] {
        times.compactMap { time in
            let place = time.range.lowerBound - 1
            // "Sat from 13.00 only", "1.30 onwards, not mornings".
            let next = tokens[time.range.upperBound..<view.range.upperBound].prefix(2).map(\.text)
            if next.contains("only") && (next[0] == "onwards" || opens(place, view, tokens)) {
                return Edge(minutes: time.minutes, isEarliest: true, range: time.range)
            }
            guard view.range.contains(place),
                ["before", "after", "until", "till", "til"].contains(tokens[place].text)
            else { return nil }
            // The stop of "exc." ends no sentence.
            let near = tokens[max(0, place - 4)..<place].map(\.text)
            guard near.contains(where: { BarredHours.bars.contains($0) }) else { return nil }
            return Edge(
                minutes: time.minutes, isEarliest: tokens[place].text != "after",
                range: place..<time.range.upperBound)
        }
    }

    private func opens(_ place: Int, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        view.range.contains(place) && ["from", "after"].contains(tokens[place].text)
    }

    /// Hours, also those in a bare figure: "between 6 and half 9", "until 1".
    private static func times(_ tokens: [Token], _ range: Range<Int>) -> [Hour] {
        var found: [Hour] = []
        let read = QuantityReader.read(Array(tokens[range]))
        var place = range.lowerBound
        while place < range.upperBound {
            if let known = read.first(where: { $0.range.lowerBound + range.lowerBound == place }),
                case .time(let minutes) = known.quantity
            {
                let end = known.range.upperBound + range.lowerBound
                found.append((minutes, place..<end))
                place = max(place + 1, end)
                continue
            }
            if let (value, count) = NumberWords.value(in: tokens, at: place),
                (1...12).contains(value),
                place > range.lowerBound, tokens[place].before != .hyphen,
                links.contains(tokens[place - 1].text)
                    && (place + count >= range.upperBound || isEnd(tokens[place + count]))
                    || isFirst(place, count, tokens, range)
            {
                found.append((value % 12 * 60, place..<(place + count)))
                place += count
                continue
            }
            place += 1
        }
        return found
    }

    /// "Thursdays 1 to 3", "nights two until ten".
    private static func isFirst(
        _ place: Int, _ count: Int, _ tokens: [Token], _ range: Range<Int>
    ) -> Bool {
        let next = place + count
        guard next + 1 < range.upperBound, ["to", "until"].contains(tokens[next].text),
            let (value, size) = NumberWords.value(in: tokens, at: next + 1)
                ?? half(tokens, next + 1),
            (1...12).contains(value)
        else { return false }
        return next + 1 + size >= range.upperBound || isEnd(tokens[next + 1 + size])
    }

    private static func half(_ tokens: [Token], _ place: Int) -> (value: Int, count: Int)? {
        guard tokens[place].text == "half" else { return nil }
        let next =
            place + 1 < tokens.count && tokens[place + 1].text == "past" ? place + 2 : place + 1
        guard let (value, count) = NumberWords.value(in: tokens, at: next) else { return nil }
        return (value, next - place + count)
    }

    private static func isEnd(_ token: Token) -> Bool {
        token.before != .space && token.before != .hyphen && token.before != .none
            || FunctionWords.function.contains(token.text) || ends.contains(token.text)
    }

    /// Weekdays, also as they are cut in a message.
    private static func days(_ tokens: [Token], _ range: Range<Int>) -> Set<Int> {
        var found: Set<Int> = []
        for place in range {
            let text = tokens[place].text
            // "Sats", "Weds".
            let cut = text.hasSuffix("s") ? String(text.dropLast()) : text
            guard
                let day = Calendars.weekdays[text] ?? Calendars.weekdays[text + "day"]
                    ?? Calendars.weekdays[cut]
            else { continue }
            // "He sat".
            if text == "sat" || text == "sun", !tokens[place].isCapital, place > 0,
                ["he", "she", "you", "i", "they", "the", "who"].contains(tokens[place - 1].text)
            {
                continue
            }
            found.insert(day)
        }
        // "Monday to Wednesday" has a Tuesday in it.
        for place in range.dropLast(2) where ["to", "until"].contains(tokens[place + 1].text) {
            if let first = Calendars.weekdays[tokens[place].text],
                let last = Calendars.weekdays[tokens[place + 2].text], first < last
            {
                found.formUnion(first...last)
            }
        }
        return found
    }

    private static let kept = """
        i|we *3 rather|prefer|like|want|need|happier *3 \
        you|him *4 with|here|home|indoors|in|busy|there|sat|elsewhere|away|occupied
        i|we *2 rather|prefer|like|want *2 to *2 know *2 where|you|he
        keep|keeping him|you *4 busy|here|with|in|occupied|indoors|home|away
        just|right|exactly then|that
        then|that *1 of all times|hours
        make sure *2 he|you *4 here|with|in|home|busy|there
        """
    private static let links = FunctionWords.words(
        "between from until before after by to and or at past til till not just")
    private static let ends = FunctionWords.words(
        "then any tues thurs mon wed weds fri sat sun mornings evenings am pm or sharp latest please"
    )
    private static let bars = FunctionWords.words(
        """
        not never neither nor save except exc excl excluding bar barring avoid without away clear
        off out outside apart cannot nothing no none indoors curfew
        """)
    private static let ordered = FunctionWords.words(
        "shall order injunction licence undertaking respondent defendant")
    /// What closes a building, or the writer's own day.
    private static let reasons = FunctionWords.words(
        """
        lift painted painting painters closed opens closes locked works repair repairs training \
        flooded broken cleaner cleaners cleaned cleaning caretaker engineer builders exam exams court \
        leave teach roof boiler heating shut opens open desk inspection scaffolding resurfaced
        """)
}
