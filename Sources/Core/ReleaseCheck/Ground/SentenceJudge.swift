/// Judges each sentence of a document: what of the protected statements it repeats, whose source it
/// reveals, what it claims without ground.
struct SentenceJudge {
    private let items: [ProtectedItem]
    let reader: SentenceReader
    private let passages: PassageIndex
    private let sources: PhraseBook
    let strangers: PhraseBook
    private let existence: PhraseBook
    private let certain: PhraseBook
    private let refusals: PhraseBook
    let veiled: PhraseBook
    let evasions: PhraseBook
    private let senders: PhraseBook
    let held: PhraseBook
    private let hidden: HiddenThings
    private let kept: KeptPapers
    private let metadata: PhraseBook
    private let services: PhraseBook
    private let meetings: PhraseBook
    private let affinity: Affinity
    private let traits: TraitReader
    private let schedules: TimeMatcher
    private let barred: BarredHours
    private let numbers: NumberJudge
    private let labels: LabelJudge
    private let claims: ClaimReader
    private let permitted: Permitted

    init(_ record: ReleaseRecord, permitted: Permitted) {
        items = record.protected
        self.permitted = permitted
        let cast = Cast(record, permitted: permitted)
        reader = SentenceReader(record, permitted: permitted, cast: cast)
        var passages = PassageIndex()
        for (item, protected) in record.protected.enumerated() {
            passages.add(protected.text, item: item, isDetail: false)
            passages.add(protected.detail, item: item, isDetail: true)
        }
        self.passages = passages
        let lists = cast.phraseLists
        sources = PhraseBook(PhraseLists.sources, lists: lists)
        strangers = PhraseBook(
            [PhraseLists.strangers, WitnessPhrases.strangers, WitnessPhrases.bystanders]
                .joined(separator: "\n"),
            lists: lists.merging(PhraseBook.lists(WitnessPhrases.trades)) { first, _ in first })
        certain = PhraseBook(PhraseLists.certain, lists: lists)
        refusals = PhraseBook(RefusalPhrases.text, lists: lists)
        veiled = PhraseBook(RefusalPhrases.veiled, lists: lists)
        evasions = PhraseBook(RefusalPhrases.evasions, lists: lists)
        senders = PhraseBook(RefusalPhrases.senders, lists: lists)
        held = PhraseBook(WitnessPhrases.held, lists: lists)
        hidden = HiddenThings(lists: lists)
        kept = KeptPapers(permitted: permitted, cast: cast)
        metadata = PhraseBook(PhraseLists.metadata, lists: lists)
        existence = PhraseBook(
            PhraseLists.existence + "\n" + WitnessPhrases.plans, lists: lists)
        services = PhraseBook(PhraseLists.services, lists: lists)
        meetings = MeetingNames.book(lists)
        affinity = Affinity(record)
        traits = TraitReader(cast: cast, kinds: items.map(\.kind))
        schedules = TimeMatcher(record, permitted: permitted, lists: lists)
        barred = BarredHours(record, permitted: permitted, lists: lists)
        numbers = NumberJudge(items: items, passages: passages, permitted: permitted)
        labels = LabelJudge(items: items, passages: passages, permitted: permitted)
        claims = ClaimReader(permitted: permitted, cast: cast, lists: lists)
    }

    /// Judges each sentence, and says what it is weighed by.
    func judge(_ scan: inout Scan) -> [Traits] {
        let views = reader.read(scan)
        let workings = numbers.begin(views, &scan)
        // The words of a file name are cut as nobody cuts them elsewhere.
        let written = scan.document.isMetadata ? scan.tokens.map(LabelWords.written) : scan.tokens
        return views.enumerated().map { place, view in
            let shared = passages.compare(view.terms)
            numbers.judge(
                view, shared, workings,
                beside: views[max(0, place - 2)..<min(views.count, place + 3)], &scan)
            let scores = scores(view, shared)
            let nearest = scores.first
            overlaps(view, shared, &scan)
            if scan.document.isMetadata { labels.judge(view, written, &scan) }
            phrases(view, nearest, scores, &scan)
            if let range = hidden.match(place, views, scan.tokens) {
                name(view, scores, .impliedExistence, range, &scan)
            }
            if let range = kept.match(place, views, scan.tokens) {
                name(view, scores, .impliedExistence, range, &scan)
                scan.isFirm = true
            }
            let score = claims(view, scores, shared, &scan)
            return traits.read(view, shared, passages, score: score, written)
        }
    }

    /// Weighs what was found: a text that tells nothing as a whole passes, one that tells though
    /// nothing was found is questioned where it tells most.
    func weigh(_ evidence: Evidence, _ scan: inout Scan) {
        let weights: FittedWeights = evidence.isMetadata ? .ofLabels : .ofTexts
        guard
            let outcome = Weighing.weigh(evidence.sentences, hits: evidence.hits, by: weights)
        else { return }
        if scan.hits.isEmpty, outcome.weight >= weights.questioned {
            let view = reader.read(scan)[outcome.sentence]
            let scores = scores(view, passages.compare(view.terms))
            name(view, scores, .withoutGround, view.range, &scan)
        } else if outcome.weight < weights.passed {
            let isNamed = evidence.hits.contains { $0.namesItsSource(reader.cast, scan.tokens) }
            if !isNamed { scan.pass() }
        }
    }

    /// The items that a sentence is near to, the nearest first.
    private func scores(
        _ view: SentenceView, _ shared: [Int: [PassageIndex.Match]]
    ) -> [(item: Int, score: Double)] {
        var best: [Int: Double] = [:]
        for (number, matches) in shared {
            let passage = passages.passages[number]
            guard let item = passage.item else { continue }
            let names = items[item].kind == .address && !passage.isDetail ? passage.names : []
            let terms = view.terms
            let overlap = Overlap(matches, of: terms, covered: view.open) {
                !names.isEmpty && names.contains(terms[$0].stem)
            }
            let score = overlap.meaning + (items[item].kind.isStatement ? 0.2 : 0)
            if score > 0.3 { best[item] = max(score, best[item] ?? 0) }
        }
        return best.map { ($0.key, $0.value) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }

    private func overlaps(
        _ view: SentenceView, _ shared: [Int: [PassageIndex.Match]], _ scan: inout Scan
    ) {
        for (number, matches) in shared.sorted(by: { $0.key < $1.key }) {
            let passage = passages.passages[number]
            guard let item = passage.item else { continue }
            let kind = items[item].kind
            // One word tells of nothing but of a place.
            if matches.count < 2, !kind.isPlace { continue }
            let isPlace = passage.isDetail || !kind.isStatement && kind != .plan
            let isBody = !kind.isStatement && kind != .plan
            let overlap = Overlap(matches, of: view.terms, covered: view.open, isPlace: isPlace) {
                // An address is looked for by its names, and by no word of them.
                isBody && passage.names.contains(view.terms[$0].stem)
                    && (kind == .address && !passage.isDetail
                        || !scan.tokens[view.terms[$0].range.lowerBound].isCapital)
            }
            if scan.document.isMetadata, kind == .plan,
                matches.count(where: { $0.weight >= 0.5 }) >= 2,
                let first = matches.first(where: {
                    $0.weight >= 0.4 && view.open[$0.term] > 0.5
                        && view.terms[$0.term].quantity == nil
                        && scan.tokens[view.terms[$0.term].range.lowerBound].isTelling
                })
            {
                scan.hit(item, .fragment, view.terms[first.term].range)
            }
            guard let range = overlap.range else { continue }
            if kind == .vehicle, !RunIndex.isOfCar(scan) { continue }
            // "Church of England Primary School" is the name of none of them.
            if kind.isPlace, !passage.isDetail,
                matches.allSatisfy({
                    view.terms[$0.term].quantity == nil
                        && RunIndex.isKindOfPlace(scan.tokens[view.terms[$0.term].range.lowerBound])
                })
            {
                continue
            }
            let strict = view.isGeneral ? 0.8 : view.isOwnWords ? 0.5 : 0
            // "Two days in August" are anybody's.
            let hasWord = matches.contains {
                view.terms[$0.term].quantity == nil
                    && !SentenceJudge.isOfCalendar(
                        scan.tokens[view.terms[$0.term].range.lowerBound])
            }
            if !hasWord {
                continue
            } else if overlap.exactCount >= 2,
                overlap.fragment >= 2.0 + strict
                    || isPlace && overlap.exactCount >= 3 && overlap.fragment >= 1.6 + strict
            {
                scan.hit(item, isPlace ? .landmark : .fragment, range)
            } else if isPlace, overlap.count >= 2, overlap.exactCount >= 1,
                overlap.meaning >= 2.2 + strict
            {
                scan.hit(item, .landmark, range)
            } else if kind.isPlace, passage.isDetail || kind != .serviceUse,
                let sight = Sights.described(
                    matches, view, scan.tokens, passage)
            {
                scan.hit(item, .landmark, sight)
            } else if kind.isPlace, passage.isDetail,
                let sight = Sights.overlooked(matches, view, scan)
            {
                scan.hit(item, .landmark, sight)
            } else if !isPlace, overlap.count >= 3, overlap.meaning >= 2.2 + strict,
                !view.others.isEmpty || !view.isGeneral
            {
                scan.hit(item, .paraphrase, range)
            }
        }
    }

    /// A month, or the half of a day.
    private static func isOfCalendar(_ token: Token) -> Bool {
        Calendars.month(token.text) != nil || ["am", "pm", "oclock"].contains(token.text)
    }

    private func phrases(
        _ view: SentenceView, _ nearest: (item: Int, score: Double)?,
        _ scores: [(item: Int, score: Double)], _ scan: inout Scan
    ) {
        let tokens = scan.tokens
        if let range = meetings.matches(tokens, in: view.range).first(where: {
            !view.isGuidance && !isPermitted($0, tokens)
                && !SentenceJudge.isPlain($0, tokens) && !SentenceJudge.isExplained($0, tokens)
        }) {
            scan.hit(first(of: [.marac], scores) ?? nearest?.item, .meeting, range)
        }
        let isNamed = view.others.contains { reader.cast.others.contains(tokens[$0].text) }
        if !view.isGeneral || isNamed,
            let range = services.matches(tokens, in: view.range).first(where: {
                !isPermitted($0, tokens)
            })
        {
            let kinds: [InformationKind] = [.serviceUse, .worker, .refuge]
            scan.hit(first(of: kinds, scores) ?? nearest?.item, .service, range)
        }
        if scan.document.isMetadata,
            let range = metadata.matches(tokens, in: view.range).first(where: {
                !isPermitted($0, tokens) && !SentenceJudge.isOffice($0, tokens)
            })
        {
            name(view, scores, .impliedExistence, range, &scan)
        }
        if scan.document.isMetadata, let place = view.range.first(where: { isHers($0, tokens) }) {
            name(view, scores, .impliedExistence, place..<(place + 1), &scan)
        }
        if scan.document.isMetadata, let range = senders.matches(tokens, in: view.range).first {
            name(view, scores, .sourcePhrase, range, &scan)
        }
        if view.hasMask || view.isOfMarks { return }
        let addressed = tokens.contains { ($0.text == "you" || $0.text == "your") && !$0.isQuoted }
        if !view.isOrder, !view.isSupported, !view.isOwnWords, !view.isGuidance {
            for range in certain.matches(tokens, in: view.range)
            where !isGeneric(range, view, tokens) {
                if !addressed, isOwn(range, view, tokens) { continue }
                // "We do not discuss what you say with your partner."
                if ["i", "we"].contains(tokens[range.lowerBound].text),
                    tokens[range].contains(where: { ["not", "never", "cannot"].contains($0.text) })
                {
                    continue
                }
                name(view, scores, .impliedExistence, range, &scan)
                break
            }
        }
        for range in refusals.matches(tokens, in: view.range)
        where !view.isGuidance
            && (!isGeneric(range, view, tokens)
                || tokens[range].contains { $0.text == "than" || $0.text == "as" })
            && !tokens[range].allSatisfy(\.isQuoted)
        {
            name(view, scores, .impliedExistence, range, &scan)
            break
        }
        let isNew = !view.isOrder && !view.isGeneral
        let speaks = isNew && !view.isSupported
        if !view.isGeneral, view.support < 0.9 {
            let own = view.ownWords.first?.lowerBound ?? Int.max
            for range in sources.matches(tokens, in: view.range)
            where range.lowerBound < own && range.upperBound <= view.orderStart ?? Int.max
                && (!isGeneric(range, view, tokens) || isOneOfThem(range, tokens))
                && !tokens[range].allSatisfy(\.isQuoted)
                && !isUntold(range, view, tokens)
                && !(view.support >= 0.5 && range.count <= 3 && isPermitted(range, tokens))
            {
                name(view, scores, .sourcePhrase, range, &scan)
                break
            }
        }
        unnamed(view, scores, &scan)
        if speaks, !view.isOwnWords, !view.isGuidance {
            for range in existence.matches(tokens, in: view.range) {
                // "His" is his own in a paper about him, and another's in a letter to him.
                let words = tokens[range].map(\.text)
                if !addressed, !Set(words).isDisjoint(with: ["his", "him", "he"]) { continue }
                if tokens[range].contains(where: \.isQuoted) { continue }
                if isGeneric(range, view, tokens) || isSideOfThing(range, tokens) { continue }
                name(view, scores, .impliedExistence, range, &scan)
                break
            }
        }
        if let hit = schedules.match(view, scan) {
            scan.hit(hit.item ?? nearest?.item, .timeAdjacent, hit.range)
        }
        if let hit = barred.match(view, scan) {
            scan.hit(hit.item, .timeAdjacent, hit.range)
            if hit.isRound { scan.isFirm = true }
        }
    }

    /// "If a neighbour rang", "not built on anything that others have told us", "no calls to the
    /// family": nobody has.
    private func isUntold(_ range: Range<Int>, _ view: SentenceView, _ tokens: [Token]) -> Bool {
        let before = tokens[max(view.range.lowerBound, range.lowerBound - 4)..<range.lowerBound]
        if let last = before.last, ["if", "when", "whenever"].contains(last.text) { return true }
        return before.contains { ["anything", "whatever"].contains($0.text) }
            || before.contains { $0.text == "no" }
                && tokens[range].contains { ["to", "with"].contains($0.text) }
    }

    /// A pronoun in a file name or subject line that is not his.
    private func isHers(_ place: Int, _ tokens: [Token]) -> Bool {
        ["she", "her", "hers", "he", "him", "his"].contains(tokens[place].text)
            && !reader.cast.ownPronouns.contains(tokens[place].text)
    }

    /// Hits the items that a sentence is likeliest about.
    func name(
        _ view: SentenceView, _ scores: [(item: Int, score: Double)], _ how: Hit.How,
        _ range: Range<Int>, _ scan: inout Scan
    ) {
        for item in affinity.items(for: scan.tokens[view.range], nearest: scores) {
            scan.hit(item, how, range)
        }
    }

    private func isPermitted(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
        range.allSatisfy {
            FunctionWords.function.contains(tokens[$0].text) || permitted.knows(tokens[$0])
        }
    }

    /// The item of some classes that a sentence is nearest to, else the first of them.
    private func first(
        of kinds: [InformationKind], _ scores: [(item: Int, score: Double)]
    ) -> Int? {
        if let near = scores.first(where: { kinds.contains(items[$0.item].kind) }) {
            return near.item
        }
        return kinds.lazy.compactMap { kind in items.firstIndex { $0.kind == kind } }.first
    }

    /// Questions what a sentence says of somebody, and neither a permitted text nor general practice
    /// supports; its score.
    private func claims(
        _ view: SentenceView, _ scores: [(item: Int, score: Double)],
        _ shared: [Int: [PassageIndex.Match]], _ scan: inout Scan
    ) -> Double {
        guard !view.hasMask, !view.isOfMarks, !scan.document.isMetadata else { return 0 }
        let claim = claims.read(
            view, nearness: scores.first?.score ?? 0, quantities: quantities(view, shared), scan)
        if claim.score >= Claim.threshold {
            name(view, scores, .withoutGround, view.range, &scan)
        }
        return claim.score
    }

    /// How many numbers of a sentence an item has and no permitted text.
    private func quantities(_ view: SentenceView, _ shared: [Int: [PassageIndex.Match]]) -> Int {
        var found: Set<Int> = []
        for (number, matches) in shared {
            // House numbers and the like are looked for with their names.
            guard let item = passages.passages[number].item, items[item].kind != .address else {
                continue
            }
            for match in matches {
                guard let quantity = view.terms[match.term].quantity, quantity.weight >= 0.7 else {
                    continue
                }
                if view.open[match.term] > 0.5 { found.insert(match.term) }
            }
        }
        return found.count
    }
}
