/// Looks for the numbers of protected items, however they are put: a rare span or day by itself, a
/// commoner one where the sentences beside it speak of the same.
struct NumberJudge {
    let items: [ProtectedItem]
    let passages: PassageIndex
    let permitted: Permitted
    private let riskScores: RiskScores
    private let known: KnownNumbers
    private var reckoning: Reckoning { Reckoning(items: items) }
    private var workedOut: WorkedOut {
        WorkedOut(items: items, passages: passages, permitted: permitted)
    }

    init(items: [ProtectedItem], passages: PassageIndex, permitted: Permitted) {
        self.items = items
        self.passages = passages
        self.permitted = permitted
        riskScores = RiskScores(items)
        known = KnownNumbers(permitted)
    }

    /// What a text leaves to be worked out; scores of a risk assessment are looked for at once.
    func begin(_ views: [SentenceView], _ scan: inout Scan) -> [PlacedQuantity] {
        let workings =
            Workings.read(scan.tokens, scan.quantities) + known.read(scan.tokens, scan.quantities)
        for hit in riskScores.match(views, workings, scan) {
            scan.hit(hit.item, .number, hit.range)
            scan.isFirm = true
        }
        return workings
    }

    func judge(
        _ view: SentenceView, _ shared: [Int: [PassageIndex.Match]], _ workings: [PlacedQuantity],
        beside views: ArraySlice<SentenceView>, _ scan: inout Scan
    ) {
        workedOut.judge(view, workings, beside: views, &scan)
        guard view.terms.contains(where: { $0.quantity != nil }) else { return }
        for (number, matches) in shared.sorted(by: { $0.key < $1.key }) {
            guard let item = passages.passages[number].item else { continue }
            for match in matches {
                guard let quantity = view.terms[match.term].quantity, view.open[match.term] > 0.5
                else { continue }
                let range = view.terms[match.term].range
                let isTold =
                    tells(quantity, item, number, range, view, views, scan)
                    || reckoning.tells(quantity, match.unit, item, range, view, scan.tokens) {
                        isBeside(number, views, least: $0)
                    }
                if isTold {
                    scan.hit(item, .number, range)
                    if quantity.isOdd || isInDozens(quantity, range, scan.tokens)
                        || quantity.minutes != nil && reckoning.isFraction(range, scan.tokens)
                    {
                        scan.isFirm = true
                    }
                }
            }
        }
        appointments(view, shared, scan.tokens).forEach { scan.hit($0.item, .number, $0.range) }
        for (number, range) in passages.lasting(view.terms) {
            guard let item = passages.passages[number].item, items[item].kind.isStatement,
                !view.isOwnWords, !NumberJudge.isRunningTime(view, scan.tokens),
                // "Come at two, and we'll be done by five."
                !scan.tokens[view.range].contains(where: { ["we", "come"].contains($0.text) })
            else { continue }
            scan.hit(item, .number, range)
        }
    }

    /// A day and an hour of one item, each of which he knows, but not together, and a third word
    /// with them: his own appointment may fall on the same hour.
    private func appointments(
        _ view: SentenceView, _ shared: [Int: [PassageIndex.Match]], _ tokens: [Token]
    ) -> [(item: Int, range: Range<Int>)] {
        shared.sorted { $0.key < $1.key }.compactMap { number, matches in
            guard let item = passages.passages[number].item,
                items[item].kind == .dateOnlyVictimKnows, matches.count > 2
            else { return nil }
            let terms = matches.map { view.terms[$0.term] }
            for day in terms {
                guard let date = day.quantity, date.isDay, date.weight > 1 else { continue }
                for hour in terms where hour.range.lowerBound >= day.range.upperBound {
                    guard case .time(let minutes)? = hour.quantity,
                        hour.range.lowerBound - day.range.upperBound <= 4,
                        !permitted.knows(date, at: minutes)
                    else { continue }
                    return (item, day.range.lowerBound..<hour.range.upperBound)
                }
            }
            return nil
        }
    }

    private func tells(
        _ quantity: Quantity, _ item: Int, _ number: Int, _ range: Range<Int>,
        _ view: SentenceView, _ views: ArraySlice<SentenceView>, _ scan: Scan
    ) -> Bool {
        let kind = items[item].kind
        switch quantity {
        case .nth: return true
        case .date where kind == .dateOnlyVictimKnows: return !isLogDate(range, scan)
        case .date where kind == .plan && scan.document.isMetadata: return true
        case .time where kind.isStatement && isInTheNight(range, scan.tokens):
            return !view.isOwnWords
        case .time(let minutes) where minutes % 30 != 0 && kind.isStatement:
            return !view.isHarmless && !view.isOwnWords && !isAppointment(view, scan.tokens)
        case .count where isInDozens(quantity, range, scan.tokens):
            return kind.isStatement && !view.isHarmless
        case .count(let count) where count > 12:
            return (kind.isStatement || kind == .plan)
                && isBeside(number, views, least: count >= 100 ? 0.35 : 0.5)
        case .about(let count) where count > 4:
            return (kind.isStatement || kind == .plan)
                && isBeside(number, views, least: count >= 100 ? 0.35 : 0.5)
        case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes):
            if NumberJudge.isRunningTime(view, scan.tokens) { return false }
            if minutes >= 100, kind.isStatement, isInSmallUnits(range, scan.tokens) { return true }
            if isBeside(number, views, least: 0.5, at: range), minutes >= 2880, kind.isStatement {
                return true
            }
            // "Forty-eight hours" are said of a letter that is late, "two days" of anything.
            if minutes >= 1440, kind.isStatement, isInHours(range, scan.tokens) {
                return isBeside(number, views, least: 0.2)
            }
            // "Five weeks before Christmas", of somebody who was at a refuge for so long.
            if minutes >= 2880, kind.isPlace, !view.others.isEmpty, !view.isOwnWords {
                return true
            }
            if NumberJudge.ordinary.contains(minutes) {
                // "Forty-five minutes" of an hour's lesson, or of somebody's.
                return kind.isStatement && minutes < 1440
                    && views.contains {
                        NumberJudge.isOfSomebody($0, scan.tokens) || !$0.others.isEmpty
                    }
                    && (isBeside(number, views, least: 0.5) || isPointedAt(number, views))
            }
            if minutes < 1440, kind.isStatement, NumberJudge.isOfSomebody(view, scan.tokens) {
                return true
            }
            return isBeside(number, views, least: minutes >= 2880 && kind.isStatement ? 0.2 : 0.5)
        default: return false
        }
    }

    /// "Three dozen".
    private func isInDozens(
        _ quantity: Quantity, _ range: Range<Int>, _ tokens: [Token]
    ) -> Bool {
        guard case .count(let count) = quantity, count > 24, range.count == 2 else { return false }
        return tokens[range].last?.text == "dozen"
    }

    /// A sentence nearby shares another word with the same passage.
    private func isBeside(
        _ number: Int, _ views: ArraySlice<SentenceView>, least: Double
    ) -> Bool {
        views.contains { other in
            (passages.compare(other.terms)[number] ?? []).contains {
                other.terms[$0.term].quantity == nil && $0.weight >= least
                    && other.open[$0.term] > 0.3
            }
        }
    }

    /// The same passage is told of beside it by another number, be it one that he knows.
    private func isBeside(
        _ number: Int, _ views: ArraySlice<SentenceView>, least: Double, at range: Range<Int>
    ) -> Bool {
        views.contains { other in
            (passages.compare(other.terms)[number] ?? []).contains {
                other.terms[$0.term].quantity != nil && $0.weight >= least
                    && other.terms[$0.term].range != range
            }
        }
    }

    /// What he said himself of the same thing stands beside it: "you said that it was ten minutes".
    private func isPointedAt(_ number: Int, _ views: ArraySlice<SentenceView>) -> Bool {
        views.contains { other in
            let matches = passages.compare(other.terms)[number] ?? []
            return matches.filter { other.terms[$0.term].quantity == nil }
                .reduce(0) { $0 + $1.weight } >= 1.2
        }
    }

    /// It speaks of what somebody lived through, and of no appointment.
    static func isOfSomebody(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard !view.isOwnWords, !view.isHarmless else { return false }
        return !view.others.isEmpty
            || tokens[view.range].contains { NumberJudge.somebody.contains($0.text) }
    }

    private static let somebody = FunctionWords.words(
        "somebody someone person woman man child anybody anyone one")

    /// "3.15 am", "ten to four in the morning": nobody is met then.
    private func isInTheNight(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        guard case .time(let minutes)? = QuantityReader.read(Array(tokens[range])).first?.quantity,
            minutes > 0, minutes < 360
        else { return false }
        let after = tokens[range.upperBound...].prefix(4).map(\.text)
        let said = tokens[range].last?.text ?? ""
        if said.hasSuffix("am") || after.first == "am" { return true }
        return after.starts(with: ["in", "the"])
            && after.contains { ["morning", "night", "small", "early"].contains($0) }
            || after.starts(with: ["at", "night"])
    }

    /// "Forty-eight hours".
    private func isInHours(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        guard range.count > 1, let unit = tokens[range].last?.text else { return false }
        return ["hours", "hrs"].contains(unit)
    }

    private func isAppointment(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        tokens[view.range].contains { NumberJudge.meetings.contains($0.text) }
    }

    private static let meetings = FunctionWords.words(
        """
        appointment come arrive arrived bus train session group meet meeting room slot book booked \
        start starts finish finishes open opens close closes see ring call
        """)

    /// The dates at the beginning of lines are those of a log that he is in.
    private func isLogDate(_ range: Range<Int>, _ scan: Scan) -> Bool {
        guard scan.tokens[range.lowerBound].opensSentence else { return false }
        return scan.quantities.count {
            $0.quantity.isDay && scan.tokens[$0.range.lowerBound].before == .line
        } >= 3
    }

    /// "A hundred and twenty minutes", "forty-eight hours": hardly anybody says so of a session.
    private func isInSmallUnits(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        guard range.count > 1, let unit = tokens[range].last?.text else { return false }
        return ["minutes", "mins", "seconds"].contains(unit) && !tokens[range.lowerBound].isNumber
    }

    /// How long a session or a journey takes.
    static func isRunningTime(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        // "What takes 120 minutes?" asks the reader to think of something that did.
        if view.isQuestion, tokens[view.range.lowerBound].text == "what" { return false }
        return view.others.isEmpty
            && tokens[view.range].contains { NumberJudge.running.contains($0.text) }
            && !tokens[view.range].contains(where: Tense.isPast)
    }

    private static let running = FunctionWords.words(
        """
        takes take lasts last runs run appointment appointments session sessions course programme \
        group groups
        hearing assessment travel bus drive train notice parking break appeal
        """)

    /// Spans that letters are full of, in minutes.
    static let ordinary: Set<Int> = [
        5, 10, 15, 20, 25, 30, 40, 45, 50, 60, 120, 1440, 2880, 7200, 10080, 14400, 20160, 40320,
        43830,
        87660, 131_490, 262_980, 525_960, 241_920, 262_080,
    ]
}
