/// Texts by what they say, so that a sentence can be compared with all of them at once.
struct PassageIndex {
    struct Passage {
        /// The item it belongs to; nil for a permitted text.
        var item: Int?
        var isDetail: Bool
        var terms: [Term]
        /// Stems that stand with a capital, and so may be a name.
        var names: Set<String> = []
        /// The word of position before a term: "over", for a flat over the bakery.
        var placed: [Int: String] = [:]
    }

    struct Posting {
        var passage: Int32
        var position: Int32
    }

    private(set) var passages: [Passage] = []
    private var stems: [String: [Posting]] = [:]
    private var concepts: [Int: [Posting]] = [:]
    private var quantities: [Quantity: [Posting]] = [:]
    private var durations: [(minutes: Int, posting: Posting)] = []
    private var counts: [(count: Int, posting: Posting)] = []

    mutating func add(_ text: String, item: Int?, isDetail: Bool) {
        let reading = Reader.read(text)
        let terms = Term.read(
            reading.tokens, in: reading.tokens.indices,
            quantities: QuantityReader.read(reading.tokens))
        guard !terms.isEmpty else { return }
        let passage = Int32(passages.count)
        for term in terms {
            let posting = Posting(passage: passage, position: Int32(term.position))
            if let quantity = term.quantity {
                quantities[quantity, default: []].append(posting)
                switch quantity {
                case .duration(let minutes), .roughly(let minutes):
                    durations.append((minutes, posting))
                default: break
                }
                if case .count(let count) = quantity { counts.append((count, posting)) }
            } else {
                stems[term.stem, default: []].append(posting)
                for concept in term.concepts { concepts[concept, default: []].append(posting) }
            }
        }
        addSpans(terms, passage)
        addStays(terms, reading.tokens, passage)
        addCounted(reading.tokens, passage)
        for term in terms {
            guard case .date(let day, let month) = term.quantity,
                let year = year(reading.tokens, after: term.range)
            else { continue }
            for name in Quantity.named(day: day, month: month, year: year) {
                quantities[name, default: []].append(
                    Posting(passage: passage, position: Int32(term.position)))
            }
        }
        let names = Set(reading.tokens.filter(\.isCapital).map(\.stem))
        passages.append(
            Passage(
                item: item, isDetail: isDetail, terms: terms, names: names,
                placed: Sights.sides(terms, reading.tokens)))
    }

    private func year(_ tokens: [Token], after range: Range<Int>) -> Int? {
        let last = range.upperBound < tokens.count ? Int(tokens[range.upperBound].text) : nil
        return [last, Int(tokens[range.upperBound - 1].text)].compactMap { $0 }
            .first { (1950...2099).contains($0) }
    }

    /// "At two and didn't open it until five" lasts three hours.
    private mutating func addSpans(_ terms: [Term], _ passage: Int32) {
        let times = terms.compactMap { term -> (Int, Int)? in
            if case .time(let minutes) = term.quantity { (minutes, term.position) } else { nil }
        }
        for (first, second) in zip(times, times.dropFirst()) {
            let span = (second.0 - first.0 + 720) % 720
            let posting = Posting(passage: passage, position: Int32(second.1))
            if span > 0 {
                durations.append((span, posting))
                durations.append((span + 720, posting))
            }
        }
    }

    /// "17 November to 20 December" is a stay of thirty-three days.
    private mutating func addStays(_ terms: [Term], _ tokens: [Token], _ passage: Int32) {
        for (first, second) in zip(terms, terms.dropFirst()) {
            guard case .date(let day, let month) = first.quantity,
                case .date(let lastDay, let lastMonth) = second.quantity,
                tokens[first.range.upperBound..<second.range.lowerBound].contains(where: {
                    ["to", "until", "till"].contains($0.text)
                })
            else { continue }
            let start = CalendarDay(year: 2025, month: month, day: day)
            let year = (lastMonth, lastDay) < (month, day) ? 2026 : 2025
            let days = CalendarDay(year: year, month: lastMonth, day: lastDay).serial - start.serial
            guard days > 2 else { continue }
            durations.append(
                (days * 1440, Posting(passage: passage, position: Int32(second.position))))
        }
    }

    /// "I counted to two hundred and forty" takes four minutes, a second each.
    private mutating func addCounted(_ tokens: [Token], _ passage: Int32) {
        for place in tokens.indices where Stem.of(tokens[place].text) == "count" {
            let next =
                place + 1 < tokens.count && tokens[place + 1].text == "up" ? place + 2 : place + 1
            guard next + 1 < tokens.count, ["to", "until"].contains(tokens[next].text),
                let (value, _) = NumberWords.value(in: tokens, at: next + 1), value >= 60
            else { continue }
            durations.append((value / 60, Posting(passage: passage, position: 0)))
        }
    }

    /// The passages that tell of a span, and where a sentence tells it as "from seven until two".
    func lasting(_ terms: [Term]) -> [(passage: Int, range: Range<Int>)] {
        var found: [(passage: Int, range: Range<Int>)] = []
        let times = terms.compactMap { term -> (Int, Range<Int>)? in
            if case .time(let minutes) = term.quantity { (minutes, term.range) } else { nil }
        }
        for (first, second) in zip(times, times.dropFirst()) {
            let span = (second.0 - first.0 + 720) % 720
            for minutes in [span, span + 720] where minutes >= 100 {
                for (known, posting) in durations where abs(known - minutes) <= minutes / 30 {
                    found.append(
                        (Int(posting.passage), first.1.lowerBound..<second.1.upperBound))
                }
            }
        }
        return found
    }

    /// Durations that are nearly the same, as people round them.
    private func near(_ quantity: Quantity) -> [Posting] {
        if case .about(let rounded) = quantity {
            return counts.filter { Quantity.isAbout(rounded, $0.count) }.map(\.posting)
                + (quantities[quantity] ?? [])
        }
        if case .roughly(let rounded) = quantity {
            return durations.filter { Quantity.isRoughly(rounded, $0.minutes) }.map(\.posting)
        }
        guard case .duration(let minutes) = quantity else { return quantities[quantity] ?? [] }
        let margin = minutes >= 1440 ? minutes / 15 : 0
        return durations.filter { abs($0.minutes - minutes) <= margin }.map(\.posting)
    }

    /// One term of a sentence that answers to one of a passage.
    struct Match {
        var term: Int
        var position: Int
        var weight: Double
        var isExact: Bool
    }

    /// What a sentence shares with each passage that it shares something with.
    func compare(_ terms: [Term]) -> [Int: [Match]] {
        var found: [Int: [Match]] = [:]
        for (number, term) in terms.enumerated() {
            if let quantity = term.quantity {
                for posting in near(quantity) {
                    add(posting, number, term.weight, true, &found)
                }
                continue
            }
            for posting in stems[term.stem] ?? [] {
                add(posting, number, term.weight, true, &found)
            }
            guard term.weight > 0.3 || !term.concepts.isEmpty else { continue }
            for concept in term.concepts {
                let weight = max(0.5, term.weight) * Thesaurus.weight(of: concept)
                for posting in concepts[concept] ?? [] {
                    add(posting, number, weight, false, &found)
                }
            }
        }
        return found
    }

    /// Keeps the better of two matches of one term, and one term for each place of a passage.
    private func add(
        _ posting: Posting, _ term: Int, _ weight: Double, _ isExact: Bool,
        _ found: inout [Int: [Match]]
    ) {
        let passage = Int(posting.passage)
        let match = Match(
            term: term, position: Int(posting.position), weight: weight, isExact: isExact)
        guard var matches = found[passage] else {
            found[passage] = [match]
            return
        }
        for (place, other) in matches.enumerated()
        where other.term == term || other.position == match.position {
            if other.weight >= weight { return }
            matches[place] = match
            found[passage] = matches
            return
        }
        found[passage]?.append(match)
    }
}
