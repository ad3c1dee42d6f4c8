/// Weighs what a sentence claims.
struct ClaimReader {
    private let permitted: Permitted
    private let cast: Cast
    private let knowledge: PhraseBook
    private let contradiction: PhraseBook
    private let somebody: PhraseBook
    private let event: PhraseBook
    private let deeds: PhraseBook
    private let sympathy: PhraseBook
    private let presuppositions: PhraseBook
    private let states: PhraseBook

    init(permitted: Permitted, cast: Cast, lists: [String: [[String]]]) {
        self.permitted = permitted
        self.cast = cast
        knowledge = PhraseBook(PhraseLists.knowledge, lists: lists)
        contradiction = PhraseBook(ClaimPhrases.contradiction, lists: lists)
        somebody = PhraseBook(ClaimPhrases.somebody, lists: lists)
        event = PhraseBook(ClaimPhrases.event, lists: lists)
        deeds = PhraseBook(ClaimPhrases.deeds, lists: lists)
        sympathy = PhraseBook(SpeechPhrases.sympathy, lists: lists)
        presuppositions = PhraseBook(ClaimPhrases.presuppositions, lists: lists)
        states = PhraseBook(
            ClaimPhrases.states + "\n" + WitnessPhrases.plans, lists: lists)
    }

    func read(_ view: SentenceView, nearness: Double, quantities: Int, _ scan: Scan) -> Claim {
        let tokens = scan.tokens
        let words = tokens[view.range]
        var claim = Claim()
        claim[.others] = min(2, Double(view.others.count)).squareRoot()
        claim[.subject] = view.others.contains { isSubject($0, tokens, view.range) } ? 1 : 0
        claim[.knowledge] = knowledge.matches(tokens, in: view.range).isEmpty ? 0 : 1
        claim[.contradiction] = contradiction.matches(tokens, in: view.range).isEmpty ? 0 : 1
        claim[.somebody] = somebody.matches(tokens, in: view.range).isEmpty ? 0 : 1
        // "Somebody bring popcorn" asks whoever reads it.
        if isAsked(Array(words)) { claim[.somebody] = 0 }
        claim[.event] = event.matches(tokens, in: view.range).isEmpty ? 0 : 1
        claim[.past] = min(3, Double(words.count(where: Tense.isPast)))
        for (term, open) in zip(view.terms, view.open) where term.quantity == nil {
            if term.weight <= 0.3 || open < 0.3 { continue }
            if PracticeWords.stems.contains(term.stem) { continue }
            let token = tokens[term.range.lowerBound]
            if token.isCapital, !token.opensSentence { continue }
            if term.concepts.contains(where: { $0 < Thesaurus.harmCount }) { claim[.harm] += open }
            claim[.novelty] += open
        }
        let addressed = words.contains { $0.text == "you" || $0.text == "your" }
        let isPaper = scan.reading.isPaper
        claim[.named] = isPaper && words.contains { cast.own.contains($0.text) } ? 1 : 0
        let isAbout =
            claim[.others] + claim[.somebody] + claim[.knowledge] + claim[.contradiction] > 0
        let isTold = claim[.named] + claim[.past] > 0 && addressed
        claim[.harm] = min(4, claim[.harm]) * (isAbout ? 1 : isTold ? 0.8 : 0.5)
        claim[.novelty] = isAbout ? min(6, claim[.novelty]) : 0
        // "People who have been hurt" are nobody in this case.
        if view.isGeneral, view.others.isEmpty {
            claim[.harm] *= 0.3
            claim[.novelty] *= 0.3
        }
        claim[.nearness] = min(3, nearness)
        claim[.quantity] = min(2, Double(quantities))
        claim[.ownWords] = view.isOwnWords ? 1 : 0
        // "You told me that", "Tenant states that": all that follows is his.
        if let first = view.ownWords.first, first.lowerBound <= view.range.lowerBound + 2,
            claim[.contradiction] == 0
        {
            claim[.ownWords] = 1.6
        }
        if view.isComment {
            claim[.ownWords] = max(claim[.ownWords], 0.7)
            claim[.knowledge] = 0
            claim[.contradiction] = 0
        }
        let namesOnly = view.others.allSatisfy {
            cast.others.contains(tokens[$0].text) || ClaimReader.many.contains(tokens[$0].text)
        }
        if namesOnly && !claim.isPast || words.count < 10 && claim[.harm] <= 2 && !claim.isPast,
            !sympathy.matches(tokens, in: view.range).isEmpty
        {
            claim[.knowledge] = 0
            claim[.general] = 1.5
        }
        claim[.order] = view.isOrder ? 1 : 0
        if view.isGeneral { claim[.general] = max(1, claim[.general]) }
        if view.isGuidance, view.others.isEmpty { claim[.general] = 1.5 }
        claim[.deed] =
            view.isOwnWords || view.isGeneral || deeds.matches(tokens, in: view.range).isEmpty
            ? 0 : 1
        claim[.question] = view.isQuestion ? 1 : 0
        claim[.support] = view.support
        claim[.request] = words.contains { ClaimReader.requests.contains($0.text) } ? 1 : 0
        claim[.open] = words.contains { ClaimReader.open.contains($0.text) } ? 1 : 0
        claim[.short] = words.count < 6 ? 1 : 0
        if nearness > 1.6 { claim[.general] *= max(0, 1 - (nearness - 1.6) / 1.2) }
        // The nearer it comes to what is protected, the less a general truth it is.
        let slack = view.isPractice ? 9 : view.isArranged ? 1.8 : 0.8
        claim[.harmless] = view.isHarmless ? 1 - min(1, max(0, nearness - slack)) : 0
        if quantities > 0 { claim[.harmless] *= 0.3 }
        if !view.isHarmless {
            claim[.presupposition] =
                presuppositions.matches(tokens, in: view.range).isEmpty ? 0 : 1
            if view.others.contains(where: { !tokens[$0].isPossessive }), !view.isGeneral {
                claim[.state] = states.matches(tokens, in: view.range).isEmpty ? 0 : 1
            }
        }
        // "She sleeps now" is short and yet tells.
        if claim[.state] > 0, claim[.subject] > 0 { claim[.short] = 0 }
        // A date that he knows is the ground of what is said of it.
        if claim[.harm] == 0, nearness < 0.9, hasKnownDate(view) {
            claim[.support] = max(0.6, claim[.support])
        }
        if claim[.knowledge] > 0, claim[.past] <= 2, claim[.harm] <= 1, hasKnownDate(view) {
            claim[.knowledge] = 0
            claim[.support] = max(0.6, claim[.support])
        }
        return claim
    }

    private func isAsked(_ words: [Token]) -> Bool {
        words.indices.dropLast().contains { place in
            ["somebody", "someone"].contains(words[place].text)
                && ClaimReader.requests.contains(words[place + 1].text)
        }
    }

    private func hasKnownDate(_ view: SentenceView) -> Bool {
        view.terms.contains { term in
            guard let quantity = term.quantity else { return false }
            return switch quantity {
            case .date, .nth: permitted.knows(quantity)
            case .count(let count): (1950...2099).contains(count) && permitted.knows(quantity)
            default: false
            }
        }
    }

    /// A referent with a verb soon after it.
    private func isSubject(_ place: Int, _ tokens: [Token], _ range: Range<Int>) -> Bool {
        let word = tokens[place].text
        // "Reggie's rattle" is a thing.
        if tokens[place].isPossessive { return false }
        if ["her", "him", "them", "his", "their", "hers", "theirs"].contains(word) { return false }
        let next = (place + 1)..<min(range.upperBound, place + 3)
        guard next.lowerBound < range.upperBound else { return false }
        return tokens[next].contains { ClaimReader.verbs.contains($0.text) || Tense.isPast($0) }
    }

    private static let many = FunctionWords.words("children kids boys girls")
    private static let requests = FunctionWords.words(
        "please bring ring call ask think write draw list read compare notice discuss imagine")
    private static let open = FunctionWords.words(
        "will may might can could would if should whether")
    private static let verbs = FunctionWords.words(
        """
        is are has have does do wants feels thinks says lives stays goes needs finds sleeps keeps \
        still will can could might must
        """)
}
