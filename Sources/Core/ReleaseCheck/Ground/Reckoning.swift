/// Numbers of a protected item that a sentence has put into other units, or worked out: they tell by
/// themselves, where a number in common form would need company.
struct Reckoning {
    let items: [ProtectedItem]

    /// Whether a quantity of a sentence tells of an item that has it.
    func tells(
        _ quantity: Quantity, _ unit: QuantityIndex.Unit, _ item: Int, _ range: Range<Int>,
        _ view: SentenceView, _ tokens: [Token], isBeside: (Double) -> Bool
    ) -> Bool {
        let kind = items[item].kind
        let isOwn = view.isQuoted || view.ownWords.contains { $0.overlaps(range) }
        guard !isOwn, !view.isOrder else { return false }
        if let minutes = quantity.minutes, kind.isPlace || kind == .plan {
            if unit == .derived, minutes >= 90, isOfOthers(view, tokens) { return true }
            // "Ninety-six hours" at a refuge, where the record has four nights.
            if minutes >= 2880, kind.isPlace {
                return span(minutes, unit, range, view, tokens) { _ in false }
            }
        }
        if case .measure = quantity, kind.isBody {
            return !NumberJudge.isRunningTime(view, tokens)
                && (isOfOthers(view, tokens) || !view.others.isEmpty || isBeside(0.35))
        }
        guard kind.isStatement || kind == .plan else { return false }
        func hasCompany(_ least: Double) -> Bool {
            isFramed(range, view, tokens) || NumberJudge.isOfSomebody(view, tokens)
                || isBeside(least)
        }
        switch quantity {
        case .seconds: return hasCompany(0.2)
        case .every(let minutes):
            let isMeeting = tokens[view.range].contains { Reckoning.meetings.contains($0.text) }
            return minutes < 1440 && !isMeeting || hasCompany(0.35)
        case .money(let pence):
            if isPrice(view, tokens) { return false }
            // Hardly anybody writes of so much by chance.
            if pence >= 50_000, !view.isHarmless { return true }
            if unit == .derived { return pence >= 10_000 && hasCompany(0.3) }
            return pence >= 1000 && hasCompany(0.35)
        case .allowance:
            // In another period than the item's: somebody worked it out.
            if case .of(let period) = unit, let told = QuantityIndex.unit(tokens[range]),
                period != told, period > 0
            {
                // Nobody comes to £3,640 a year by chance.
                if case .allowance(let pence) = quantity, pence >= 100_000, pence % 5000 != 0 {
                    return true
                }
                return !WorkedOut.isPrice(view, tokens)
            }
            // What follows from a sum and a span is nobody's price.
            let isPrice = unit == .derived ? WorkedOut.isPrice : isPrice
            return !isPrice(view, tokens) && (!view.isHarmless || hasCompany(0.35))
        case .share(let share):
            if !Reckoning.rounded.contains(share), !view.isHarmless, !isOfMany(range, tokens) {
                return true
            }
            return NumberJudge.isOfSomebody(view, tokens) && (unit == .derived || isBeside(0.5))
        case .measure:
            return !NumberJudge.isRunningTime(view, tokens)
                && (isOfOthers(view, tokens) || hasCompany(0.5))
        case .count(let count), .about(let count):
            if QuantityReader.isSum(tokens[range]), count > 2 {
                return hasCompany(0.2) || count > 12 && !view.isHarmless
            }
            // "Three thousand six hundred", where the record has as many pounds.
            if count >= 1000, !(1900...2100).contains(count), !view.isHarmless { return true }
            return unit == .derived && count > 12 && hasCompany(0.3)
        case .duration(let minutes), .roughly(let minutes), .atLeast(let minutes):
            return span(minutes, unit, range, view, tokens, isBeside)
        default: return false
        }
    }

    /// "Of men who finish".
    private func isOfMany(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let after = tokens[range.upperBound...].prefix(3).map(\.text)
        return after.first == "of"
            && after.contains { Reckoning.many.contains($0) }
    }

    private static let many = FunctionWords.words(
        "men women people adults parents those all us cases callers families couples")

    /// Shares that anything may have.
    private static let rounded: Set<Int> = [
        50, 100, 150, 200, 250, 300, 333, 400, 500, 600, 666, 700, 750, 800, 900, 950, 990, 1000,
    ]

    /// It speaks neither to him nor of the writer, and of no session: somebody else's hours.
    private func isOfOthers(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        !view.isHarmless
            && !tokens[view.range].contains {
                Reckoning.addressed.contains($0.text) || Reckoning.meetings.contains($0.text)
            }
    }

    /// What things cost, and what he owes or pays.
    private func isPrice(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        tokens[view.range].contains { Reckoning.prices.contains($0.text) }
    }

    private static let prices = FunctionWords.words(
        """
        rent arrears instalment instalments fine fines parking fee fees cost costs price prices \
        fare fares ticket bill bills tax charge charged charges deposit owe owes owed debt loan \
        salary saves refund compensation benefit your yours
        """)

    private static let addressed = FunctionWords.words(
        "you your yours i we our us my please contact children parents people")

    private func span(
        _ minutes: Int, _ unit: QuantityIndex.Unit, _ range: Range<Int>, _ view: SentenceView,
        _ tokens: [Token], _ isBeside: (Double) -> Bool
    ) -> Bool {
        if isTerm(range, tokens) { return false }
        let isMeeting = tokens[view.range].contains { Reckoning.meetings.contains($0.text) }
        if NumberJudge.isRunningTime(view, tokens), isMeeting || !isWeighed(range, view, tokens) {
            return false
        }
        let told = QuantityIndex.unit(tokens[range]) ?? 0
        var isOther = unit == .derived
        if case .of(let known) = unit { isOther = known != told }
        if QuantityReader.isSum(tokens[range]), range.count > 2 { isOther = true }
        // "The ninety minutes on the landing": what somebody lived through.
        if isOther, minutes >= 60, !isMeeting, range.lowerBound > 0,
            ["the", "those", "these", "that"].contains(tokens[range.lowerBound - 1].text)
        {
            return true
        }
        // "A hundred and fifty weeks", "one hundred and twenty minutes": nobody says so who did not
        // work it out.
        if isOther, let cap = Reckoning.caps[told], minutes >= cap { return true }
        if isOther, told == 1440, minutes > 14 * 1440, minutes != 28 * 1440 { return true }
        if isOther, isFraction(range, tokens), told >= 60 { return true }
        if isFramed(range, view, tokens),
            isOther || Calendars.units.values.allSatisfy({ $0 != minutes })
        {
            return minutes >= 60 || !NumberJudge.ordinary.contains(minutes)
        }
        // "Twenty-eight minutes after", where the record has the two hours.
        if unit == .derived, minutes > 10, minutes < 60, minutes % 5 != 0, !isMeeting {
            return !view.isHarmless || !view.others.isEmpty
        }
        if isOther, minutes > 60 {
            return !view.isHarmless && !view.others.isEmpty || isBeside(0.35)
        }
        return false
    }

    /// For each unit, how long a span must be to be told in it only by one who turned it into that
    /// unit.
    private static let caps: [Int: Int] = [
        0: 1, 1: 100, 60: 72 * 60, 1440: 29 * 1440, 10080: 60 * 10080, 43830: 18 * 43830,
    ]

    /// "Within twenty-one days", "a month's notice".
    private func isTerm(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        let before = tokens[max(0, range.lowerBound - 3)..<range.lowerBound].map(\.text)
        let after = tokens[range.upperBound...].prefix(4).map(\.text)
        return before.contains { Reckoning.within.contains($0) }
            || after.contains { Reckoning.notices.contains($0) }
            || after.prefix(1).contains { ["ago", "later", "time"].contains($0) }
    }

    private static let meetings = FunctionWords.words(
        """
        session sessions course programme group groups hearing appointment bus train drive journey \
        assessment travel parking break film video exercise worksheet class tape lesson class meeting visit visits
        """)
    private static let within = FunctionWords.words("within least next every each minimum maximum")
    private static let notices = FunctionWords.words(
        "notice warning appeal reply respond course programme")

    /// "How long ninety minutes is", "think of eighty minutes on a wet step", "forty-eight hours
    /// without it": a number that the reader is asked to feel.
    private func isFramed(_ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        if isFraction(range, tokens) { return true }
        guard !view.isHarmless || view.isQuestion else { return isWeighed(range, view, tokens) }
        return isWeighed(range, view, tokens) || isCircumstance(range, view, tokens)
    }

    /// "A fifteenth of an hour": hardly anybody says so who did not work it out.
    func isFraction(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        tokens[range].contains { $0.text == "of" }
            && tokens[range].contains {
                (NumberWords.ordinals[$0.text] ?? 0) > 2
                    || (NumberWords.ordinals[String($0.text.dropLast())] ?? 0) > 2
            }
    }

    private func isWeighed(_ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        let before = Array(
            tokens[max(view.range.lowerBound, range.lowerBound - 9)..<range.lowerBound])
        let after = tokens[range.upperBound..<view.range.upperBound].prefix(6).map(\.text)
        let words = before.map(\.text)
        if words.contains(where: { Reckoning.feel.contains($0) }) { return true }
        for (place, word) in words.enumerated() where Reckoning.think.contains(word) {
            // "Think for twenty minutes" is how long to think.
            let next = place + 1 < words.count ? words[place + 1] : ""
            if ["about", "of", "what", "how", "with", "that", "it"].contains(next) { return true }
        }
        if words.suffix(4).contains("long") { return true }
        // "Account for the ninety minutes in the loft."
        if let last = words.last, ["the", "those", "these", "that"].contains(last),
            words.contains(where: { Reckoning.accounting.contains($0) })
        {
            return true
        }
        guard let first = after.first,
            ["is", "was", "feels", "felt", "can", "must", "would", "may"].contains(first)
        else { return false }
        return after.contains { Reckoning.judged.contains($0) }
            && !tokens[view.range].contains { $0.text == "we" }
    }

    private func isCircumstance(
        _ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]
    ) -> Bool {
        let after = tokens[range.upperBound..<view.range.upperBound].prefix(3).map(\.text)
        guard let first = after.first else { return false }
        if Reckoning.plights.contains(first) { return true }
        // "A week and a half on the trot."
        if Reckoning.onEnd.contains(where: { after.starts(with: $0) }) { return true }
        return first == "on" && after.count > 1 && Calendars.weekdays[after[1]] == nil
            && !Reckoning.notPlaces.contains(after[1])
    }

    private static let feel = FunctionWords.words(
        """
        imagine picture imagining feel feels felt lasted against alone stopwatch breath still kneel kneels \
        mark chalk pace tape measure
        """)
    private static let think = FunctionWords.words(
        "think thinking sit consider ask reflect weigh count reckon work")
    private static let accounting = FunctionWords.words(
        "account explain accounts explains describe describes justify")
    private static let judged = FunctionWords.words(
        "long dangerous enough ages eternity lot much too far forever lifetime")
    private static let plights = FunctionWords.words(
        "without under outside behind alone standing kneeling locked waiting against lying shut")
    private static let onEnd = [
        ["on", "the", "trot"], ["in", "a", "row"], ["running"], ["straight"], ["on", "end"],
        ["flat"], ["at", "a", "stretch"], ["at", "a", "time"], ["without", "a"],
    ]
    private static let notPlaces = FunctionWords.words(
        "a the your our my each every any foot request average paper and")
}
