/// People whom a sentence tells of and does not name, and papers that are kept back.
extension SentenceJudge {
    /// Somebody who is not named: a stranger who came to the writer, another to be thought of,
    /// others of whom nothing will be said.
    func unnamed(
        _ view: SentenceView, _ scores: [(item: Int, score: Double)], _ scan: inout Scan
    ) {
        let tokens = scan.tokens
        if !view.isGuidance { keptBack(view, scores, &scan) }
        guard !view.isOrder, !view.isHarmless, !view.isGuidance else { return }
        // What he said himself ends where the writer goes on.
        let free = view.isQuoted ? Int.max : (view.ownWords.last?.upperBound).map { $0 + 10 } ?? 0
        if view.support < 0.6,
            let range = strangers.matches(tokens, in: view.range).first(where: { found in
                found.lowerBound >= free
                    && !tokens[view.range.lowerBound..<found.upperBound].contains {
                        SentenceJudge.supposing.contains($0.text) || $0.text == "never"
                    }
            })
        {
            name(view, scores, .sourcePhrase, range, &scan)
        }
        guard !view.isOwnWords else { return }
        let isPossible = tokens[view.range].contains {
            ["if", "may", "might", "whether", "unless", "any", "anyone"].contains($0.text)
        }
        if !isPossible, let range = veiled.matches(tokens, in: view.range).first {
            name(view, scores, .impliedExistence, range, &scan)
        } else if let range = evasions.matches(tokens, in: view.range).first {
            name(view, scores, .impliedExistence, range, &scan)
        }
    }

    /// "His keyworker", "the defendant has engaged with her keyworker", in a paper about them.
    func isOwn(_ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        if tokens[range].contains(where: { $0.text == "his" }) { return true }
        return tokens[range].contains { reader.cast.ownPronouns.contains($0.text) }
            && tokens[view.range.lowerBound..<range.lowerBound].contains {
                Cast.fileRoles.contains($0.text)
            }
    }

    /// A paper that is there, and that he will not see.
    private func keptBack(
        _ view: SentenceView, _ scores: [(item: Int, score: Double)], _ scan: inout Scan
    ) {
        let tokens = scan.tokens
        let told = view.ownWords.last?.upperBound ?? 0
        if !view.isQuoted, let range = held.matches(tokens, in: view.range).first,
            range.lowerBound >= told,
            !tokens[view.range.lowerBound..<range.lowerBound].contains(where: { $0.text == "if" }),
            !tokens[view.range].contains(where: { WitnessPhrases.rule.contains($0.text) })
        {
            name(view, scores, .impliedExistence, range, &scan)
        }
    }

    /// What has not happened: "if a neighbour rang".
    private static let supposing = FunctionWords.words(
        "if may might could would can anyone anybody any whether unless every everyone each")
}
