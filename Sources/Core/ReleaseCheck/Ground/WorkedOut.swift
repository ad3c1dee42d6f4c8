/// Looks for the numbers of protected items where a text leaves its reader to work them out: hardly
/// anybody writes so of a number that is nobody's.
struct WorkedOut {
    let items: [ProtectedItem]
    let passages: PassageIndex
    let permitted: Permitted

    func judge(
        _ view: SentenceView, _ workings: [PlacedQuantity], beside views: ArraySlice<SentenceView>,
        _ scan: inout Scan
    ) {
        for worked in workings where view.range.contains(worked.range.lowerBound) {
            let isDrawn = isDrawn(worked.range, view, scan.tokens)
            if view.isOrder, !isDrawn { continue }
            let isKnown =
                isDrawn
                ? permitted.knows(worked.quantity) : permitted.canReckon(worked.quantity)
            if isKnown || isReported(worked.range, view, scan.tokens) { continue }
            for (number, unit) in passages.telling(worked.quantity) {
                guard let item = passages.passages[number].item,
                    tells(worked, number, item, unit, view, views, scan.tokens)
                else { continue }
                scan.hit(item, .number, worked.range.clamped(to: view.range))
                if worked.quantity.isOdd || isRate(worked.quantity, item) { scan.isFirm = true }
            }
        }
    }

    /// What somebody was given, or had to pay, over another span of time; a sum of a hundred.
    private func isRate(_ quantity: Quantity, _ item: Int) -> Bool {
        guard items[item].kind.isStatement else { return false }
        return switch quantity {
        case .allowance: true
        case .money(let pence): pence >= 10_000
        case .count(let count): count >= 100
        default: false
        }
    }

    /// It stands in his own words, and is no answer to them.
    private func isReported(
        _ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]
    ) -> Bool {
        // "You are said to have kept …" is what others say.
        let isSaid = zip(view.range, view.range.dropFirst()).contains {
            ["are", "is", "were", "was"].contains(tokens[$0].text)
                && ["said", "alleged"].contains(tokens[$1].text)
        }
        return view.isQuoted || !isSaid && view.ownWords.contains { $0.overlaps(range) }
    }

    private func tells(
        _ worked: PlacedQuantity, _ number: Int, _ item: Int, _ unit: QuantityIndex.Unit,
        _ view: SentenceView, _ views: ArraySlice<SentenceView>, _ tokens: [Token]
    ) -> Bool {
        let kind = items[item].kind
        let range = worked.range
        func has(_ least: Double) -> Bool { isBeside(number, views, least) }
        func isOfOthers() -> Bool {
            !view.others.isEmpty || NumberJudge.isOfSomebody(view, tokens)
        }
        switch worked.quantity {
        case .count(let count):
            guard count > 2, kind.isStatement || kind == .plan else { return false }
            if count < 5 || isLoose(range, tokens) || tokens[range].last?.text == "dozen" {
                return has(0.35) || isOfOthers() || isOfChild(view, tokens)
            }
            return !view.isHarmless || has(0.3)
        case .about(let count):
            guard kind.isStatement, count >= 5 else { return false }
            return !WorkedOut.isPrice(view, tokens) || has(0.5)
        case .money(let pence):
            guard kind.isStatement || kind == .plan, pence >= 300 else { return false }
            if WorkedOut.isPrice(view, tokens) { return false }
            // Hardly anybody works out so much by chance.
            return pence >= 50_000 || !view.isHarmless || has(0.3)
        case .allowance:
            if kind == .workplace { return !view.others.isEmpty }
            guard kind.isStatement || kind == .plan else { return false }
            return !WorkedOut.isPrice(view, tokens)
        case .share(let share):
            guard kind.isStatement || kind == .plan else { return false }
            return has(0.5) || isOfOthers() || share % 50 != 0
        case .every(let minutes):
            if kind.isBody { return minutes > 20160 && (!view.others.isEmpty || has(0.3)) }
            guard kind.isStatement || kind == .plan else { return false }
            return has(0.3) || isOfOthers() || WorkedOut.isAccount(view, tokens)
        case .duration(let minutes), .roughly(let minutes):
            if kind.isPlace {
                return minutes >= 2880 || minutes >= 90 && (has(0.3) || !view.others.isEmpty)
            }
            guard kind.isStatement || kind == .plan else { return false }
            // "Count to sixty … five times".
            if Stem.of(tokens[range.lowerBound].text) == "count", minutes > 1 { return true }
            if NumberJudge.isRunningTime(view, tokens), !isDrawn(range, view, tokens) {
                return false
            }
            return !view.isHarmless || isDrawn(range, view, tokens) || has(0.3)
        case .seconds: return kind.isStatement
        case .time:
            // An hour that is told by another one.
            guard kind.isStatement || kind == .plan || kind.isPlace else { return false }
            return !view.isHarmless || worked.quantity.isOddTime
        case .measure:
            return kind.isStatement
                && (has(0.3) || isOfOthers() || isDrawn(range, view, tokens) || !view.isHarmless)
        default: return false
        }
    }

    private func isOfChild(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        !view.isHarmless
            && tokens[view.range].contains { ["girl", "boy", "child"].contains($0.text) }
    }

    /// "Two tens": a sum of which anything may be made.
    private func isLoose(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        tokens[range].allSatisfy { token in token.text.hasSuffix("s") || token.isNumber }
    }

    private func isDrawn(_ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        tokens[range].indices.contains { Likenesses.readAll(tokens, at: $0) != nil }
            && Likenesses.isDrawn(range, in: view.range, tokens)
    }

    /// It sets a figure against another: "we are working from a different figure".
    static func isAccount(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        tokens[view.range].contains { accounts.contains($0.text) }
    }

    private static let accounts = FunctionWords.words(
        "figure figures account evidence number total tally allegation alleged said count note says"
    )

    /// What he himself pays, earns or is owed.
    static func isPrice(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        tokens[view.range].contains { WorkedOut.prices.contains($0.text) }
    }

    private static let prices = FunctionWords.words(
        """
        rent arrears fine fines parking fee fees fare fares ticket tickets tax salary saves refund \
        compensation deposit mortgage voucher vouchers grant wage instalment instalments bill
        """)

    private func isBeside(
        _ number: Int, _ views: ArraySlice<SentenceView>, _ least: Double
    ) -> Bool {
        views.contains { other in
            (passages.compare(other.terms)[number] ?? []).contains {
                other.terms[$0.term].quantity == nil && $0.weight >= least
                    && other.open[$0.term] > 0.3
            }
        }
    }
}
