/// What a sentence is weighed by: its words, what it has to do with the record, what the detectors
/// made of it.
///
/// Nothing here is a list of wordings. People are written by the part that they have in the case
/// ("[V]" for the other side), numbers by their kind, so that a sentence about one case is weighed
/// as the same sentence about another.
public struct Traits: Sendable, Encodable {
    /// Where the sentence stands in the text, in Unicode scalars.
    public var start: Int
    public var end: Int
    /// How many words it has.
    public var length: Int
    /// Words and pairs of neighbours, each once.
    public var words: [String]
    /// What is measured and not said: nearness, novelty, support.
    public var measures: [String: Double]
    /// The score of the ground check.
    public var score: Double

    /// The measure of which a passage has the mean of its sentences and not the most.
    static let support = "n:support"
}

/// Reads traits off a sentence.
struct TraitReader {
    let cast: Cast
    /// Of the items, in their order.
    let kinds: [InformationKind]

    func read(
        _ view: SentenceView, _ shared: [Int: [PassageIndex.Match]], _ passages: PassageIndex,
        score: Double, _ tokens: [Token]
    ) -> Traits {
        var measures: [String: Double] = [:]
        // How long a session lasts, or somebody has to appeal, is nobody's number.
        // "5." before a paragraph counts it.
        let isParagraph = view.range.count == 1 && tokens[view.range.lowerBound].hasDigit
        let isTerm = NumberJudge.isRunningTime(view, tokens) || isParagraph
        let weights = view.terms.map { term in
            isTerm && term.quantity != nil ? 0 : TraitReader.weight(term, tokens)
        }
        let near = Nearness(view, shared, passages, kinds) { weights[$0] }
        measures["n:near"] = min(3, near.most)
        for (name, least) in TraitReader.steps where near.most > least { measures[name] = 1 }
        measures["n:near-told"] = min(3, near.told)
        measures["n:near-place"] = min(3, near.place)
        measures["n:covered"] = min(1, near.covered)
        measures["n:number"] = min(2, near.number)
        if !view.others.isEmpty {
            measures["x:others-told"] = min(3, near.told)
            measures["x:others-number"] = min(2, near.number)
        }
        var novelty = 0.0
        for (term, open) in zip(view.terms, view.open) where term.quantity == nil {
            novelty += TraitReader.weight(term, tokens) * open
        }
        measures["n:novelty"] = min(2, novelty / 3)
        measures[Traits.support] = view.support
        measures["n:others"] = Double(min(3, view.others.count))
        let fresh =
            isParagraph
            ? 0 : zip(view.terms, view.open).count { $0.quantity != nil && $1 > 0.5 }
        measures["n:numbers"] = Double(min(3, fresh))
        if view.isQuoted { measures["f:quoted"] = 1 }
        if view.isQuestion { measures["f:question"] = 1 }
        if view.hasMask { measures["f:mask"] = 1 }
        if !view.ownWords.isEmpty { measures["f:own-words"] = 1 }
        measures["s:score"] = min(3, max(0, score))
        for (name, least) in TraitReader.scores where score >= least { measures[name] = 1 }
        return Traits(
            start: tokens[view.range.lowerBound].start, end: tokens[view.range.upperBound - 1].end,
            length: view.range.count, words: words(view, tokens), measures: measures, score: score)
    }

    private static let steps: [(String, Double)] = [
        ("n:near>0.5", 0.5), ("n:near>1", 1), ("n:near>1.5", 1.5), ("n:near>2", 2),
    ]
    private static let scores: [(String, Double)] = [
        ("s:1", 1), ("s:1.4", 1.4), ("s:1.85", 1.85), ("s:2.3", 2.3), ("s:3", 3), ("s:4", 4),
    ]

    /// How much a word tells: little where letters of this kind are full of it.
    private static func weight(_ term: Term, _ tokens: [Token]) -> Double {
        if term.quantity != nil { return 1 }
        if term.weight < 0.3 { return 0.25 }
        if PracticeWords.stems.contains(tokens[term.range.lowerBound].stem) { return 0.45 }
        return term.weight < 1 ? 0.65 : 0.9
    }

    private func words(_ view: SentenceView, _ tokens: [Token]) -> [String] {
        var kinds: [Int: String] = [:]
        for (term, open) in zip(view.terms, view.open) {
            guard let quantity = term.quantity else { continue }
            // One that a permitted text has is another kind of number.
            let mark = open > 0.5 ? "#" : "="
            for place in term.range { kinds[place] = "[\(mark)\(quantity.sort)]" }
        }
        var line: [String] = []
        for place in view.range {
            let word = word(tokens[place], kinds[place])
            if word == line.last, word.hasPrefix("[") { continue }
            line.append(word)
        }
        var seen: Set<String> = []
        let pairs = zip(line, line.dropFirst()).map { $0 + " " + $1 }
        return (line + pairs).filter { seen.insert($0).inserted }
    }

    private func word(_ token: Token, _ kind: String?) -> String {
        if token.isMask { return "[X]" }
        if token.isCapital {
            if cast.own.contains(token.text) { return "[P]" }
            if cast.others.contains(token.text) { return "[V]" }
            if cast.staff.contains(token.text) { return "[W]" }
        }
        if let kind { return kind }
        if token.hasDigit || token.isNumber { return "[#]" }
        if FunctionWords.function.contains(token.text) { return token.text }
        if token.isCapital, !token.opensSentence,
            !KnownWords.contains(word: token.text, stem: token.stem)
        {
            return "[Name]"
        }
        return token.stem
    }
}

extension Quantity {
    /// What it is a number of.
    fileprivate var sort: String {
        switch self {
        case .duration, .seconds: "span"
        case .roughly, .atLeast: "some span"
        case .time: "time"
        case .date, .nth, .dayOfMonth: "date"
        case .weekday: "weekday"
        case .count, .about: "count"
        case .every: "rate"
        case .money, .allowance: "money"
        case .share: "share"
        case .measure: "measure"
        }
    }
}
