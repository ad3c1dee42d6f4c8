/// Judges file names and subject lines, which tell a thing in a word or two: "bleach-in-boots",
/// "utility-room-overnight".
struct LabelJudge {
    let items: [ProtectedItem]
    let passages: PassageIndex
    let permitted: Permitted
    private let runTogether: [String: [Int]]

    init(items: [ProtectedItem], passages: PassageIndex, permitted: Permitted) {
        self.items = items
        self.passages = passages
        self.permitted = permitted
        runTogether = LabelJudge.runTogether(items, permitted)
    }

    /// - Parameter tokens: the words of the document, written out.
    func judge(_ view: SentenceView, _ tokens: [Token], _ scan: inout Scan) {
        let terms = Term.read(tokens, in: view.range, quantities: scan.quantities)
        for (number, matches) in passages.compare(terms).sorted(by: { $0.key < $1.key }) {
            let passage = passages.passages[number]
            guard let item = passage.item else { continue }
            let kind = items[item].kind
            if passage.isDetail || ![.address, .postcode, .phone, .email].contains(kind),
                let range = told(matches, terms, tokens, passage, kind)
            {
                scan.hit(item, kind.isPlace || passage.isDetail ? .landmark : .fragment, range)
            } else if kind.isBody, !passage.isDetail,
                let range = named(matches, terms, tokens, passage)
            {
                scan.hit(item, .partial, range)
            }
        }
        language(view, tokens, &scan)
        for place in view.range {
            for item in runTogether[scan.tokens[place].text] ?? [] {
                // The host of an address of mail is a body's name and nothing else.
                let isHost = scan.hasAt(before: scan.tokens[place])
                scan.hit(item, isHost ? .partial : .fragment, place..<(place + 1))
            }
        }
    }

    /// "Coalshed", "schoolnurse": two words of an item run together, which no permitted text has side
    /// by side.
    private static func runTogether(
        _ items: [ProtectedItem], _ permitted: Permitted
    ) -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        for (item, protected) in items.enumerated() {
            let text = [protected.text, protected.detail].joined(separator: ". ")
            let tokens = Reader.read(text).tokens
            for (first, second) in zip(tokens, tokens.dropFirst())
            where second.before == .space && first.length > 2 && second.length > 2 {
                guard !first.hasDigit, !second.hasDigit,
                    !FunctionWords.function.contains(first.text),
                    !FunctionWords.function.contains(second.text),
                    !permitted.pairs.contains(Permitted.pair(first, second)),
                    !LabelWords.plain.contains(first.stem)
                        || !LabelWords.plain.contains(second.stem)
                else { continue }
                let word = first.text + second.text
                guard !KnownWords.contains(word: word, stem: Stem.of(word)),
                    !permitted.words.contains(word)
                else { continue }
                found[word, default: []].append(item)
            }
        }
        return found
    }

    /// Whether a word says more than what every file is called, and no permitted text has it.
    private func isNew(_ term: Term, _ tokens: [Token], inStatement: Bool = false) -> Bool {
        if let quantity = term.quantity {
            return quantity.weight >= 0.7 && !permitted.knows(quantity)
        }
        let token = tokens[term.range.lowerBound]
        return !LabelWords.plain.contains(term.stem) && !permitted.knows(token)
            && !permitted.stems.contains(term.stem)
            && (inStatement || PlaceWords.kinds[token.text] == nil)
    }

    private func told(
        _ matches: [PassageIndex.Match], _ terms: [Term], _ tokens: [Token],
        _ passage: PassageIndex.Passage, _ kind: InformationKind
    ) -> Range<Int>? {
        // Days and hours alone are looked for elsewhere.
        guard matches.contains(where: { terms[$0.term].quantity == nil }) else { return nil }
        let sorted = matches.sorted { $0.term < $1.term }
        var sum = 0.0
        var new = 0
        var count = 0
        var last: PassageIndex.Match?
        var range: Range<Int>?
        for match in sorted {
            let term = terms[match.term]
            let isNew = isNew(term, tokens, inStatement: kind.isStatement)
            let isPlain = LabelWords.plain.contains(term.stem)
            let isPractice = PracticeWords.stems.contains(term.stem)
            sum += match.weight * (isNew ? 1 : 0.5) * (isPlain ? 0.5 : isPractice ? 0.75 : 1)
            if isNew, !isPlain, !isPractice { new += 1 }
            count += 1
            if let last, match.term == last.term + 1, abs(match.position - last.position) == 1,
                match.isExact, last.isExact, let here = range,
                !permitted.pairs.contains(
                    Permitted.pair(tokens[here.upperBound - 1], tokens[term.range.lowerBound]))
            {
                sum += 0.5
                if isNew || self.isNew(terms[last.term], tokens, inStatement: kind.isStatement) {
                    new += 1
                }
            }
            let start = range?.lowerBound ?? term.range.lowerBound
            range = start..<term.range.upperBound
            last = match
        }
        guard new > 0, count >= 2 else {
            // A rare word needs no other.
            guard count == 1, new == 1, let only = sorted.first, only.isExact else { return nil }
            let term = terms[only.term]
            // "Eardrum", "miscarriage": what a hospital was for.
            if passage.isDetail, kind == .hospital || kind == .gp || kind.isStatement {
                let word = tokens[term.range.lowerBound]
                return only.weight >= 1.1 && !word.isCapital && word.length >= 6 ? range : nil
            }
            guard !passage.isDetail,
                kind.isStatement || kind == .plan || kind == .dateOnlyVictimKnows
            else { return nil }
            let isName =
                passage.names.contains(term.stem) && tokens[term.range.lowerBound].isCapital
            return only.weight >= 1.1 || isName && kind == .plan ? range : nil
        }
        return sum >= (passage.isDetail ? 1.5 : 1.05) ? range : nil
    }

    /// The first word of a name, though it is an everyday one: "honeysuckle-fees".
    private func named(
        _ matches: [PassageIndex.Match], _ terms: [Term], _ tokens: [Token],
        _ passage: PassageIndex.Passage
    ) -> Range<Int>? {
        let match = matches.first { match in
            let term = terms[match.term]
            guard match.isExact, term.quantity == nil,
                passage.names.contains(term.stem), isNew(term, tokens)
            else { return false }
            let token = tokens[term.range.lowerBound]
            return token.length >= 7 && !PracticeWords.stems.contains(term.stem)
                && !PlaceWords.plain.contains(token.text)
                && !FunctionWords.light.contains(token.text)
                && !GivenNames.common.contains(token.text)
        }
        return match.map { terms[$0.term].range }
    }

    /// "LT-interpreter": a language by its code.
    private func language(_ view: SentenceView, _ tokens: [Token], _ scan: inout Scan) {
        let words = tokens[view.range].map(\.text)
        guard words.contains(where: { Languages.context.contains($0) }) else { return }
        for (item, protected) in items.enumerated() where protected.kind == .interpreterLanguage {
            let names = Set(Reader.read(protected.text).tokens.map(\.text))
            for place in view.range {
                guard let language = LabelWords.languages[scan.tokens[place].text],
                    names.contains(language), !permitted.words.contains(language)
                else { continue }
                scan.hit(item, .abbreviated, place..<(place + 1))
            }
        }
    }
}
