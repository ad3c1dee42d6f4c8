/// Texts by what they say, so that a sentence can be compared with all of them at once.
struct PassageIndex {
    struct Passage {
        /// The item it belongs to; nil for a permitted text.
        var item: Int?
        var isDetail: Bool
        var terms: [Term]
        /// Of all its terms.
        var weight: Double
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
    private var amounts = QuantityIndex()

    mutating func add(_ text: String, item: Int?, isDetail: Bool) {
        let reading = Reader.read(text)
        let terms = Term.read(
            reading.tokens, in: reading.tokens.indices,
            quantities: QuantityReader.read(reading.tokens))
        guard !terms.isEmpty else { return }
        let passage = Int32(passages.count)
        for term in terms {
            let posting = Posting(passage: passage, position: Int32(term.position))
            guard term.quantity == nil else { continue }
            stems[term.stem, default: []].append(posting)
            for concept in term.concepts { concepts[concept, default: []].append(posting) }
        }
        amounts.add(terms, reading.tokens, passage)
        let names = Set(reading.tokens.filter(\.isCapital).map(\.stem))
        passages.append(
            Passage(
                item: item, isDetail: isDetail, terms: terms,
                weight: terms.reduce(0) { $0 + $1.weight }, names: names,
                placed: Sights.sides(terms, reading.tokens)))
    }

    /// The passages that tell of a span, and where a sentence tells it as "from seven until two".
    func lasting(_ terms: [Term]) -> [(passage: Int, range: Range<Int>)] { amounts.lasting(terms) }

    /// The passages that tell a quantity, or from which it follows, and how they put it.
    func telling(_ quantity: Quantity) -> [(passage: Int, unit: QuantityIndex.Unit)] {
        amounts.near(quantity, isWorkedOut: true).map { (Int($0.posting.passage), $0.unit) }
    }

    /// One term of a sentence that answers to one of a passage.
    struct Match {
        var term: Int
        var position: Int
        var weight: Double
        var isExact: Bool
        /// How the passage puts the quantity that matched.
        var unit = QuantityIndex.Unit.asItStands
    }

    /// What a sentence shares with each passage that it shares something with.
    func compare(_ terms: [Term]) -> [Int: [Match]] {
        var found = Found(places: [Int32](repeating: -1, count: passages.count))
        for (number, term) in terms.enumerated() {
            if let quantity = term.quantity {
                for near in amounts.near(quantity) {
                    add(near.posting, number, term.weight, true, &found, unit: near.unit)
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
        return Dictionary(uniqueKeysWithValues: zip(found.passages, found.matches))
    }

    /// The matches of each passage, in the order in which the passages were come upon.
    private struct Found {
        /// Where each passage is among those that were found; -1 where it is not.
        var places: [Int32]
        var passages: [Int] = []
        var matches: [[Match]] = []
    }

    /// Keeps the better of two matches of one term, and one term for each place of a passage.
    private func add(
        _ posting: Posting, _ term: Int, _ weight: Double, _ isExact: Bool,
        _ found: inout Found, unit: QuantityIndex.Unit = .asItStands
    ) {
        let match = Match(
            term: term, position: Int(posting.position), weight: weight, isExact: isExact,
            unit: unit)
        let passage = Int(posting.passage)
        if found.places[passage] < 0 {
            found.places[passage] = Int32(found.passages.count)
            found.passages.append(passage)
            found.matches.append([])
        }
        PassageIndex.add(match, &found.matches[Int(found.places[passage])])
    }

    private static func add(_ match: Match, _ matches: inout [Match]) {
        let known = matches.firstIndex { $0.term == match.term || $0.position == match.position }
        guard let known else { return matches.append(match) }
        if matches[known].weight < match.weight { matches[known] = match }
    }
}
