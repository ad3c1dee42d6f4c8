/// Reads the sentences of a document: what is permitted in them, how they speak and of whom.
struct SentenceReader {
    let permitted: Permitted
    let cast: Cast
    private let passages: PassageIndex
    private let ownWords: PhraseBook
    private let orders: PhraseBook
    private let general: PhraseBook
    private let comments: PhraseBook
    private let guidance: PhraseBook
    private let forAll: PhraseBook

    init(_ record: ReleaseRecord, permitted: Permitted, cast: Cast) {
        self.permitted = permitted
        self.cast = cast
        var passages = PassageIndex()
        for text in record.permitted { passages.add(text, item: nil, isDetail: false) }
        self.passages = passages
        let lists = cast.phraseLists
        ownWords = PhraseBook(SpeechPhrases.ownWords, lists: lists)
        orders = PhraseBook(SpeechPhrases.orders, lists: lists)
        general = PhraseBook(SpeechPhrases.general, lists: lists)
        comments = PhraseBook(SpeechPhrases.comments, lists: lists)
        guidance = PhraseBook(SpeechPhrases.guidance, lists: lists)
        forAll = PhraseBook(SpeechPhrases.forAll, lists: lists)
    }

    func read(_ scan: Scan) -> [SentenceView] {
        let tokens = scan.tokens
        var people = Referents(
            cast: cast, tokens: tokens, isPlan: scan.document.isScript)
        let isPaper = scan.reading.isPaper
        var wasOwn = false
        let harmless = Harmless(cast: cast)
        var views = scan.reading.sentences.map { range in
            let terms = Term.read(tokens, in: range, quantities: scan.quantities)
            var view = SentenceView(range: range, terms: terms, open: open(terms))
            // "You told her" is no report of what he told the worker.
            view.ownWords = ownWords.matches(tokens, in: range).filter { match in
                !isAnother(tokens, match.upperBound, range)
                    && !isAskedFor(tokens, match, range)
                    && !isPassive(tokens[match])
                    && !isAnothersAccount(tokens[match])
                    && (isPaper && match.lowerBound - range.lowerBound <= 4
                        || !["he", "she"].contains(tokens[match.lowerBound].text))
                    && isOwnVoice(tokens[match.lowerBound].text, isPaper: isPaper)
            }
            // "Tenant rang. Said that his wife has left": the one who rang said it.
            let opening = tokens[range.lowerBound].text
            if isPaper, wasOwn, SentenceReader.elided.contains(opening) {
                view.ownWords.append(range.lowerBound..<(range.lowerBound + 1))
            }
            // "Mr Warsame signed. Wore a poppy. Said his grandfather served."
            let goesOn =
                wasOwn && (Tense.isPast(tokens[range.lowerBound]) || range.count < 3)
            view.isOwnDeed = isPaper && goesOn && range.count > 2
            if isPaper { wasOwn = begins(range, tokens) || !view.ownWords.isEmpty || goesOn }
            view.isQuoted = tokens[range].filter(\.isQuoted).count * 2 > range.count
            view.orderStart = orders.matches(tokens, in: range).map(\.lowerBound).min()
            view.isOrder = view.orderStart != nil
            view.isGeneral = !general.matches(tokens, in: range).isEmpty
            view.isComment =
                range.lowerBound > 0 && tokens[..<range.lowerBound].contains(where: \.isQuoted)
                && !comments.matches(tokens, in: range).isEmpty
            view.hasMask = tokens[range].contains(where: \.isMask)
            view.isQuestion = ["what", "how", "why", "when", "which", "who", "where", "do", "did"]
                .contains(tokens[range.lowerBound].text)
            view.others = people.others(in: range)
            view.isHarmless = harmless.holds(view, tokens, isPaper: isPaper)
            if Harmless.hasAge(Array(tokens[range])) { view.isGeneral = false }
            if harmless.isList(view, tokens)
                || ["when", "if"].contains(opening) && Harmless.isAdvice(Array(tokens[range]))
                    && !tokens[range].contains(where: {
                        cast.others.contains($0.text) && $0.isCapital
                    })
            {
                (view.others, view.isGeneral) = ([], true)
            }
            if scan.document.isScript, harmless.isBidden(view, tokens) { view.isHarmless = true }
            if view.isHarmless, view.others.isEmpty, harmless.isOfMany(view, tokens) {
                view.isGeneral = true
            }
            view.isArranged = view.isHarmless && harmless.isArranged(view, tokens)
            view.isPractice = view.isHarmless && harmless.isFirmly(view, tokens)
            return view
        }
        for number in Marks.read(scan.reading.sentences, tokens, cast: cast) {
            views[number].isOfMarks = true
        }
        let isLeaflet =
            scan.reading.sentences.first.map { !guidance.matches(tokens, in: $0).isEmpty } ?? false
        for place in views.indices {
            let beside = views[max(0, place - 1)..<min(views.count, place + 2)]
            views[place].isGuidance =
                (isLeaflet || beside.contains { !forAll.matches(tokens, in: $0.range).isEmpty })
                && !views[place].range.contains { names(tokens[$0]) }
        }
        return views
    }

    /// Whether a token is she or he, or the name of one of them.
    private func names(_ token: Token) -> Bool {
        ["she", "her", "hers", "he", "him", "his"].contains(token.text)
            || cast.others.contains(token.text) && token.isCapital
    }

    /// "He said" is the person of concern in a file, and another in a letter to them.
    private func isOwnVoice(_ word: String, isPaper: Bool) -> Bool {
        ["he", "she"].contains(word) ? isPaper && cast.ownPronouns.contains(word) : true
    }

    /// What another tells, though "you" stands before it: "to be straight with you: Maya's account".
    private func isAnothersAccount(_ match: ArraySlice<Token>) -> Bool {
        guard let last = match.last, SentenceReader.accounts.contains(last.text) else {
            return false
        }
        return match.dropFirst().contains { $0.before == .mark || cast.others.contains($0.text) }
    }

    private static let accounts = FunctionWords.words(
        "admission account words statement description version")

    /// The person of concern is the first that a sentence of a file speaks of.
    private func begins(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        for token in tokens[range].filter({ !$0.hasDigit }).prefix(5) {
            if cast.own.contains(token.text) || Cast.fileRoles.contains(token.text)
                || cast.ownInitials.contains(token.text)
                || cast.ownPronouns.contains(token.text)
            {
                return true
            }
            if token.isMask || cast.others.contains(token.text) { return false }
        }
        return false
    }

    private static let elided = FunctionWords.words(
        """
        said says stated states reported reports denied denies asked asks wants wanted thinks \
        accepts accepted admitted explained feels
        """)

    /// "You are named by another student" says nothing of what he said.
    private func isPassive(_ match: ArraySlice<Token>) -> Bool {
        guard let last = match.last,
            ["named", "described", "mentioned", "listed", "told", "shown"].contains(last.text)
        else { return false }
        // "You weren't told", "you have never been told".
        let before = match.dropLast().last { !["not", "never", "also"].contains($0.text) }
        return before.map {
            ["are", "is", "was", "were", "be", "been"].contains($0.text)
        } ?? false
            || last.text != "told"
                && match.contains { ["are", "is", "was", "were", "be", "been"].contains($0.text) }
    }

    /// "I want to understand, in your own words": they are still to come.
    private func isAskedFor(
        _ tokens: [Token], _ match: Range<Int>, _ sentence: Range<Int>
    ) -> Bool {
        guard tokens[match].last?.text == "words", match.lowerBound > sentence.lowerBound,
            tokens[match.lowerBound].text == "in" || tokens[match.lowerBound - 1].text == "in"
        else { return false }
        return tokens[sentence.lowerBound..<match.lowerBound].contains {
            SentenceReader.asking.contains($0.text)
        }
    }

    private static let asking = FunctionWords.words(
        "want like tell write describe explain say put hear understand please can could ask")

    /// "You told her", "you said to everybody".
    private func isAnother(_ tokens: [Token], _ place: Int, _ range: Range<Int>) -> Bool {
        guard range.contains(place) else { return false }
        let token = tokens[place]
        if token.text == "to", range.contains(place + 1) {
            return isAnother(tokens, place + 1, range)
        }
        if token.text == "your" || token.text == "the", range.contains(place + 1) {
            return SentenceReader.relatives.contains(tokens[place + 1].text)
        }
        return SentenceReader.hearers.contains(token.text)
            || cast.others.contains(token.text) && token.isCapital
    }

    private static let hearers = FunctionWords.words(
        "her him them she everybody everyone people others anybody friends neighbours")
    private static let relatives = FunctionWords.words(
        """
        wife husband partner ex son daughter children child kids mother father mum dad sister \
        brother boys girls friends family
        """)

    /// A term is covered by a permitted text that shares two terms with the sentence, half by a word
    /// that stands in some permitted text.
    private func open(_ terms: [Term]) -> [Double] {
        var open = terms.map { term -> Double in
            if let quantity = term.quantity {
                return permitted.knows(quantity) ? 0.3 : 1
            }
            return permitted.stems.contains(term.stem) ? 0.45 : 1
        }
        for (_, matches) in passages.compare(terms) {
            let total = matches.reduce(0) { $0 + $1.weight }
            guard matches.count >= 2, total >= 1.2 else { continue }
            for match in matches {
                open[match.term] = min(open[match.term], match.isExact ? 0 : 0.35)
            }
        }
        return open
    }
}
