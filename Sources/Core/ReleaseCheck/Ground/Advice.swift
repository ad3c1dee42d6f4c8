/// Advice that supposes a case and says what to do in it: "When she cries and you can't settle her:
/// put her in the cot, shut the door, walk away".
extension Harmless {
    /// Whether words suppose something, address the reader and bid two things or more.
    static func isAdvice(_ words: [Token]) -> Bool {
        guard words.contains(where: { ["you", "your"].contains($0.text) }),
            !words.contains(where: { ["was", "were", "had", "did"].contains($0.text) })
        else { return false }
        let bids = words.indices.dropFirst().count { place in
            bidding.contains(words[place].text)
                && (words[place].before == .mark || words[place - 1].text == "and"
                    || words[place - 1].text == "then")
        }
        return bids >= 2
    }

    /// "When somebody applies to us we look at four things": how anybody is dealt with.
    func isRule(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard words.count > 4, ["when", "if", "where", "whenever"].contains(words[0].text),
            Harmless.whomever.contains(words[1].text)
                || words[1].text == "a" && Harmless.whomever.contains(words[2].text),
            !words.contains(where: { Harmless.particular.contains($0.text) }),
            !words.contains(where: { cast.others.contains($0.text) && $0.isCapital })
        else { return false }
        return words.indices.dropLast().contains { place in
            ["we", "i"].contains(words[place].text) && !Tense.isPast(words[place + 1])
        }
    }

    private static let whomever = FunctionWords.words(
        """
        somebody someone anybody anyone people person parent tenant patient man woman family child         client couple
        """)
    private static let particular = FunctionWords.words(
        "she he her him hers his you your that this was were did had")

    /// "Anger and fear are not the same as harm": one notion set beside another.
    func isContrast(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard (4...16).contains(words.count), view.others.isEmpty,
            !view.terms.contains(where: { $0.quantity != nil }), words[0].opensSentence,
            let verb = words.prefix(6).firstIndex(where: { ["is", "are"].contains($0.text) }),
            verb > 0, verb + 1 < words.count
        else { return false }
        // What it speaks of is a notion, and nothing that somebody has.
        let subject = words[..<verb]
        guard !subject.contains(where: { Harmless.pointing.contains($0.text) }),
            !subject.dropFirst().contains(where: \.isCapital)
        else { return false }
        let after = words[(verb + 1)...].prefix(2).map(\.text)
        let isSet =
            after.first == "not" || after.first == "no" || after.first == "never"
            || after.contains("same") || after.first == "owed" || after.first == "part"
        return isSet && !words.contains { Harmless.particular.contains($0.text) }
    }

    private static let pointing = FunctionWords.words(
        """
        the this that these those it she he they you we i his her their your our my there here who         what which somebody someone nobody everybody everyone one
        """)

    /// Whether a sentence is of many people and of none among them.
    func isOfMany(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        isOfMany(Array(tokens[view.range]), view, tokens)
    }

    /// What a script bids whoever reads it out: "Wind the tape back to the first thing she felt", with
    /// nobody named and no number in it.
    func isBidden(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        let words = tokens[view.range]
        guard let first = words.first, Harmless.directing.contains(first.text), words.count < 22
        else { return false }
        return !view.terms.contains { $0.quantity != nil }
            && !words.contains { cast.others.contains($0.text) && $0.isCapital }
    }

    private static let directing = FunctionWords.words(
        """
        wind use end let start pause draw write read begin close debrief swap chart repeat invite         finish pick choose
        """)

    private static let bidding = FunctionWords.words(
        """
        put shut walk leave ring call go take sit stop wait breathe count make ask say tell step \
        open turn drink eat write text come get try keep stay lie hold lay
        """)
}
