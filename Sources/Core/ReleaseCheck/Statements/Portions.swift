/// What falls to each from an item: a head, a time, a week, a journey.
extension QuantityIndex {
    /// "£30 a week for five people" is six pounds a head.
    mutating func addHeads(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices {
            guard let (heads, count) = NumberWords.value(in: tokens, at: place), heads > 1,
                heads < 20, place + count < tokens.count
            else { continue }
            let isOf = place > 1 && tokens[place - 1].text == "of"
            // "The three of us".
            let isOfUs =
                tokens[place + count].text == "of" && place + count + 1 < tokens.count
                && ["us", "them"].contains(tokens[place + count + 1].text)
            guard
                QuantityIndex.people.contains(tokens[place + count].text) || isOfUs
                    || isOf && ["us", "family"].contains(tokens[place - 2].text)
            else { continue }
            for term in terms {
                switch term.quantity {
                case .money(let pence): addDerived(.money(pence / heads), passage)
                case .allowance(let pence):
                    addDerived(.allowance(pence / heads), passage)
                    if let period = QuantityIndex.unit(tokens[term.range]), period > 0 {
                        let each = Double(pence) * Double(period) / 525_960
                        addDerived(.money(Int(each.rounded()) / heads), passage)
                    }
                default: break
                }
            }
        }
    }

    private static let people = FunctionWords.words(
        "people mouths children kids adults heads persons")

    /// "Five times, £1,450 altogether" are £290 a time, "five times at £85" £425 in all; "84 times in
    /// one day" are 84 times.
    mutating func addEach(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices {
            guard let (times, count) = NumberWords.value(in: tokens, at: place), times > 1,
                times < 1000, place + count < tokens.count,
                QuantityIndex.turns.contains(tokens[place + count].text)
            else { continue }
            let isTold = terms.contains { $0.quantity == .count(times) }
            if !isTold { addDerived(.count(times), passage) }
            guard times < 60 else { continue }
            for case .money(let pence) in terms.compactMap(\.quantity) {
                let isEach = tokens.contains { ["each", "apiece", "time"].contains($0.text) }
                addDerived(.money(isEach ? pence * times : pence / times), passage)
            }
        }
    }

    private static let turns = FunctionWords.words(
        "times occasions goes payments instalments loans")

    /// "Seventy per cent of the house" leaves thirty to him.
    mutating func addOtherShares(_ terms: [Term], _ passage: Int32) {
        for case .share(let share) in terms.compactMap(\.quantity) where share != 500 {
            addDerived(.share(1000 - share), passage)
        }
    }

    /// "At ninety miles an hour" is ninety.
    mutating func addSpeeds(_ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices {
            guard let (value, count) = NumberWords.value(in: tokens, at: place), value > 12 else {
                continue
            }
            let behind = tokens[(place + count)...].prefix(3).map(\.text)
            if behind.first == "mph" || behind == ["miles", "an", "hour"] {
                addDerived(.count(value), passage)
            }
        }
    }

    /// "Mondays and Saturdays, 10 to 4, at £11.80 an hour": what a week brings.
    mutating func addWages(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for case .allowance(let pence) in terms.compactMap(\.quantity) where pence > 5_000_000 {
            guard let minutes = weeklyMinutes(terms, tokens) else { continue }
            // A year has 8,766 hours.
            addDerived(.allowance(pence / 8766 * minutes / 60 * 52), passage)
        }
    }

    /// "18 miles each way": the way there and back, of a day and of a week of school or work.
    mutating func addReturns(_ terms: [Term], _ passage: Int32, _ tokens: [Token]) {
        let isOneWay = zip(tokens, tokens.dropFirst()).contains {
            ["each", "one", "every"].contains($0.text) && $1.text == "way"
        }
        guard isOneWay else { return }
        for term in terms {
            guard let quantity = term.quantity else { continue }
            for times in [2, 10] {
                switch quantity {
                case .measure(let measure, let size):
                    addMeasure(measure, size * times, passage)
                case .duration(let minutes): addDerived(.duration(minutes * times), passage)
                default: break
                }
            }
        }
    }
}
