/// Whether a sentence describes a place as one that can be found: "the rooms above the flower shop",
/// "the house where the bird turns in the wind".
enum Sights {
    /// The words of a sentence that describe a place, where they say enough to find it.
    ///
    /// Names are looked for elsewhere, and so is what stands in quotation marks left out.
    static func described(
        _ matches: [PassageIndex.Match], _ view: SentenceView, _ tokens: [Token],
        _ passage: PassageIndex.Passage
    ) -> Range<Int>? {
        let names = passage.names
        if let sight = placed(matches, view, tokens, passage) { return sight }
        if let sight = compound(matches, view, tokens, passage) {
            return sight
        }
        var score = 0.0
        var count = 0
        var placed = 0
        var telling = 0
        var range: Range<Int>?
        for match in matches {
            let term = view.terms[match.term]
            let token = tokens[term.range.lowerBound]
            let weight = match.weight * max(0.5, view.open[match.term])
            guard term.quantity == nil, weight >= 0.2, !token.isQuoted,
                !token.isCapital || token.opensSentence, !names.contains(term.stem)
            else { continue }
            score += weight
            count += 1
            if !PracticeWords.stems.contains(term.stem), !PlaceWords.plain.contains(token.text),
                !indoors.contains(token.text)
            {
                telling += 1
            }
            let before =
                max(view.range.lowerBound, term.range.lowerBound - 4)..<term.range.lowerBound
            if before.contains(where: { positions.contains(tokens[$0].text) }) { placed += 1 }
            range =
                range.map {
                    min(
                        $0.lowerBound, term.range.lowerBound)..<max(
                            $0.upperBound, term.range.upperBound)
                } ?? term.range
        }
        guard count >= 2, placed >= 1, telling >= 1, telling >= 2 || count >= 3 else { return nil }
        return score >= 1.15 ? range : nil
    }

    /// "The library desk" for the tea desk at a library: two of the item's own words side by side, as
    /// one place.
    private static func compound(
        _ matches: [PassageIndex.Match], _ view: SentenceView, _ tokens: [Token],
        _ passage: PassageIndex.Passage
    ) -> Range<Int>? {
        let places = Set(
            matches.filter { match in
                match.isExact && view.open[match.term] > 0.9
                    && view.terms[match.term].quantity == nil
                    && view.terms[match.term].range.count == 1
                    && !passage.names.contains(view.terms[match.term].stem)
            }.map { view.terms[$0.term].range.lowerBound })
        for place in places.sorted()
        where place > view.range.lowerBound && places.contains(place + 1)
            && tokens[place + 1].before == .space && !tokens[place].isCapital
            && !tokens[place + 1].isCapital
            && ["the", "her", "that", "at"].contains(tokens[place - 1].text)
            && (!passage.isDetail
                || [place, place + 1].allSatisfy { isTelling(tokens[$0]) })
        {
            return place..<(place + 2)
        }
        return nil
    }

    /// No word that many places have.
    private static func isTelling(_ token: Token) -> Bool {
        token.length >= 4 && !PracticeWords.stems.contains(token.stem)
            && !PlaceWords.plain.contains(token.text) && !indoors.contains(token.text)
            && !FunctionWords.light.contains(token.text)
    }

    /// "The flats over the old bakery" for a flat over the closed-down bakery: one word, behind the
    /// item's own word of position, of somewhere to live.
    private static func placed(
        _ matches: [PassageIndex.Match], _ view: SentenceView, _ tokens: [Token],
        _ passage: PassageIndex.Passage
    ) -> Range<Int>? {
        for match in matches where view.open[match.term] > 0.5 && match.weight >= 0.4 {
            let here = view.terms[match.term].range.lowerBound
            guard let wanted = passage.placed[match.position],
                let position = (max(view.range.lowerBound, here - 4)..<here).last(where: {
                    side(tokens[$0].text) == wanted
                }),
                let home = (max(view.range.lowerBound, position - 3)..<position).last(where: {
                    homes.contains(tokens[$0].text)
                })
            else { continue }
            return home..<(here + 1)
        }
        return nil
    }

    /// One landmark that he is to keep from, where it is said that somebody sees it: "not past the
    /// cider place, she'd see your car from the window".
    static func overlooked(
        _ matches: [PassageIndex.Match], _ view: SentenceView, _ scan: Scan
    ) -> Range<Int>? {
        let tokens = scan.tokens
        guard !view.isOwnWords, !view.isGuidance else { return nil }
        let open = matches.filter { $0.weight >= 0.4 && view.open[$0.term] > 0.5 }
        for match in open.sorted(by: { $0.weight > $1.weight }) {
            let term = view.terms[match.term]
            let token = tokens[term.range.lowerBound]
            guard term.quantity == nil,
                !indoors.contains(token.text), !token.isQuoted, !homes.contains(token.text),
                term.weight >= 1.1 || term.concepts.contains(where: Thesaurus.isSight),
                !PracticeWords.stems.contains(term.stem), !PlaceWords.plain.contains(token.text),
                !viewing.contains(token.text), !ordering.contains(token.text), token.length >= 4,
                tokens[
                    max(view.range.lowerBound, term.range.lowerBound - 3)..<term.range.lowerBound
                ]
                .contains(where: { pointing.contains($0.text) })
            else { continue }
            return isOverlooked(view, scan) ? term.range : nil
        }
        return nil
    }

    /// Whether a sentence and those beside it say that he is to keep from where he is seen.
    private static func isOverlooked(_ view: SentenceView, _ scan: Scan) -> Bool {
        guard let place = scan.reading.sentences.firstIndex(of: view.range) else { return false }
        let near = max(0, place - 1)..<min(scan.reading.sentences.count, place + 2)
        let words = scan.reading.sentences[near].flatMap { scan.tokens[$0] }.map(\.text)
        return words.contains(where: { avoiding.contains($0) }) && isSeen(words)
    }

    /// "Look right down on", "from the window", "you'd be seen from".
    private static func isSeen(_ words: [String]) -> Bool {
        if words.contains(where: {
            [
                "window", "windows", "balcony", "balconies", "overlook",
                "overlooks", "overlooking", "overlooked",
            ].contains($0)
        }) {
            return true
        }
        return words.indices.contains { place in
            let after = words[(place + 1)...].prefix(3)
            if ["look", "looks", "looking"].contains(words[place]) {
                return after.contains { ["into", "onto", "down", "over", "out"].contains($0) }
            }
            if ["meet", "recognise"].contains(words[place]) { return after.contains("you") }
            if ["see", "seen", "sees"].contains(words[place]) { return after.contains("from") }
            if ["stair", "stairs", "door", "gate", "flat", "house"].contains(words[place]) {
                return after.contains { ["opposite", "facing"].contains($0) }
            }
            return ["lives", "living", "stays"].contains(words[place])
                && after.contains {
                    ["by", "beside", "near", "next", "opposite", "there"].contains($0)
                }
        }
    }

    private static let avoiding = FunctionWords.words(
        "not never avoid without except away off nor no instead rather")
    private static let pointing = FunctionWords.words("the that those this your old by past")
    private static let viewing = FunctionWords.words(
        "look looks window windows view see seen car balcony balconies")
    /// "The first evening" is no place, though a flat may be on the first floor.
    private static let ordering = FunctionWords.words("first second third next last")

    /// The word of position before each term of a text.
    static func sides(_ terms: [Term], _ tokens: [Token]) -> [Int: String] {
        var found: [Int: String] = [:]
        for term in terms where term.quantity == nil {
            let here = term.range.lowerBound
            for place in (max(0, here - 4)..<here).reversed() {
                guard let side = side(tokens[place].text) else { continue }
                found[term.position] = side
                break
            }
        }
        return found
    }

    private static func side(_ word: String) -> String? {
        sideWords.first { $0.contains(word) }?.first
    }

    private static let sideWords = [
        ["over", "above", "atop", "upstairs"], ["beside", "alongside", "adjoining"],
        ["under", "below", "beneath", "underneath"], ["opposite", "facing", "across"], ["behind"],
    ]
    private static let homes = FunctionWords.words(
        "flat flats room rooms house houses home place maisonette apartment apartments lodgings bedsit"
    )

    /// What every house has.
    private static let indoors = FunctionWords.words(
        "door doors front back stairs step steps room rooms window wall floor bed bath kitchen side"
    )

    private static let positions = FunctionWords.words(
        """
        over above by beside next opposite facing behind across near under below where up with \
        outside between beneath overlooking from past alongside underneath off round end corner \
        front got last
        """)
}
