/// Looks for what a writer says is there and will not show: a claim that something exists and a
/// refusal to tell of it, in one sentence or in two that follow each other.
struct HiddenThings {
    private let exists: PhraseBook
    private let withheld: PhraseBook
    private let denied: PhraseBook
    private let contradicted: PhraseBook
    private let alone: PhraseBook

    init(lists: [String: [[String]]]) {
        let lists = lists.merging(PhraseBook.lists(HiddenPhrases.lists)) { first, _ in first }
        exists = PhraseBook(HiddenPhrases.exists, lists: lists)
        withheld = PhraseBook(HiddenPhrases.withheld, lists: lists)
        denied = PhraseBook(HiddenPhrases.denied, lists: lists)
        contradicted = PhraseBook(HiddenPhrases.contradicted, lists: lists)
        alone = PhraseBook(HiddenPhrases.alone, lists: lists)
    }

    /// The words of a sentence that tell of something which is kept from him, with the sentences
    /// around it.
    func match(_ place: Int, _ views: [SentenceView], _ tokens: [Token]) -> Range<Int>? {
        let view = views[place]
        guard speaks(view, tokens) else { return nil }
        let own = view.ownWords.last?.upperBound ?? 0
        func free(_ book: PhraseBook, _ view: SentenceView) -> [Range<Int>] {
            book.matches(tokens, in: view.range).filter { found in
                !tokens[found].allSatisfy(\.isQuoted)
            }
        }
        if let range = free(alone, view).first(where: {
            $0.lowerBound >= own && isHidden($0, tokens)
        }) {
            return range
        }
        let next = place + 1 < views.count ? views[place + 1] : nil
        let last = place > 0 ? views[place - 1] : nil
        let found = free(exists, view).first {
            $0.lowerBound >= own && isHidden($0, tokens)
                && !tokens[$0].contains { HiddenThings.given.contains($0.text) }
        }
        if let found, isWithheld(view, found, tokens) || isWithheld(next, found, tokens) {
            return found
        }
        // "I can't pass anything on. There is a number, though."
        if let found, let last, !last.isOrder, isWithheld(last, found, tokens) { return found }
        guard !free(denied, view).isEmpty else { return nil }
        let turns = [view, next].compactMap { $0 }
        guard
            let turn = turns.first(where: { turn in
                free(contradicted, turn).contains { range in
                    turn.range != view.range
                        || range.lowerBound > (free(denied, view).first?.upperBound ?? 0)
                }
            }), let range = free(contradicted, turn).last
        else { return nil }
        let after = place + 2 < views.count ? views[place + 2] : nil
        return isWithheld(turn, range, tokens) || isWithheld(next, range, tokens)
            || turn.range != view.range && isWithheld(after, range, tokens)
            ? range : nil
    }

    /// It is the writer who speaks, of this case and of no rule.
    private func speaks(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        !view.isOrder && !view.isQuoted && !view.isGuidance && !view.hasMask && !view.isOfMarks
            && view.support < 0.75
            && !tokens[view.range].contains {
                HiddenThings.rule.contains($0.text) || HiddenThings.open.contains($0.text)
            }
    }

    private func isWithheld(_ view: SentenceView?, _ found: Range<Int>, _ tokens: [Token]) -> Bool {
        guard let view, !view.isQuoted,
            !tokens[view.range].contains(where: { HiddenThings.rule.contains($0.text) })
        else { return false }
        // "That's all."
        let words = tokens[view.range].map(\.text)
        if words.count <= 5, words.starts(with: ["that", "is", "all"]) { return true }
        if words.count <= 3, words.suffix(2).elementsEqual(["not", "told"]) { return true }
        return withheld.matches(tokens, in: view.range).contains { range in
            range != found && !tokens[range].allSatisfy(\.isQuoted)
        }
    }

    /// Nothing that is his or the writer's own: "there is a form for your appointment".
    private func isHidden(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        !tokens[range].contains { HiddenThings.owners.contains($0.text) }
            && !(range.lowerBound > 0
                && !["case", "name", "family"].contains(tokens[range.lowerBound].text)
                && HiddenThings.owners.contains(tokens[range.lowerBound - 1].text))
            && !(range.lowerBound > 0 && tokens[range.lowerBound - 1].text == "if")
            // "There is a form to complain with".
            && !(range.upperBound + 1 < tokens.count
                && tokens[range.upperBound - 1].text == "form"
                && ["to", "for", "in", "at", "on"].contains(tokens[range.upperBound].text))
    }

    private static let owners = FunctionWords.words("your my our yours no any")
    /// What he has got: "we have sent you 17 pages".
    private static let given = FunctionWords.words("you sent enclosed attached copied enclose")
    /// Words for which it is said of everybody, or only supposed.
    private static let rule = FunctionWords.words(
        """
        every everyone everybody anyone anybody whoever whatever always policy rule rules unless
        """)
    /// For which it is said of nothing that is there.
    private static let open = FunctionWords.words("whether if")
}
