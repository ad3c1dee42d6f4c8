/// What a sentence may say without ground, because it tells nothing of anybody in this case: what
/// is true of people, what the writer does with everybody, what is arranged, and what the person of
/// concern did before the writer's eyes.
struct Harmless {
    let cast: Cast

    /// Whether a sentence is of one of these kinds.
    func holds(_ view: SentenceView, _ tokens: [Token], isPaper: Bool) -> Bool {
        let words = Array(tokens[start(view.range, tokens)..<view.range.upperBound])
        guard let first = words.first else { return true }
        // "A boy of eleven", "a three-year-old": somebody is meant.
        if Harmless.hasAge(words) { return false }
        if isOwnQuestion(words, view) || isOwnChildhood(words) || isList(words, view, tokens) {
            return true
        }
        if isPaper, isOwnConduct(words, view, tokens) { return true }
        if isPaper, isScene(words, view, tokens) { return true }
        if isPractice(words, view, tokens) || isRule(words, view, tokens) { return true }
        if isContrast(words, view, tokens) { return true }
        if isDefinition(words, view, tokens) || isOfMany(words, view, tokens) { return true }
        guard !hasPast(words) else { return false }
        if isGeneralTruth(first, words, view, tokens) { return true }
        return isArrangement(words, view, tokens)
    }

    // MARK: - What is true of people

    /// "A chirp is nearly always a flat battery", "Children settle when the grown-ups are calm".
    private func isGeneralTruth(
        _ first: Token, _ words: [Token], _ view: SentenceView, _ tokens: [Token]
    ) -> Bool {
        guard
            !view.others.contains(where: { isParticular(tokens, $0) })
                || ["if", "when"].contains(first.text) && Harmless.isAdvice(words)
        else { return false }
        let word = first.text
        let next = words.count > 1 ? words[1].text : ""
        if Harmless.quantifiers.contains(word) { return true }
        if word == "it" || word == "this" || word == "that" {
            let after = words.count > 2 ? words[2].text : ""
            return Harmless.tells.contains(next) || next == "is" && Harmless.plainly.contains(after)
        }
        if word == "if" || word == "when" || word == "where" || word == "unless" {
            if Harmless.isAdvice(words) { return true }
            return Harmless.quantifiers.contains(next) || next == "you"
                || Harmless.isPlural(words.count > 1 ? words[1] : first)
        }
        if word.hasSuffix("ing"), word.utf8.count >= 5, !Harmless.noGerund.contains(word) {
            return true
        }
        if first.opensSentence, Harmless.isPlural(first), !cast.others.contains(word) {
            return true
        }
        // "Amber can turn to red if the other person is scared."
        return first.opensSentence && !Harmless.subjects.contains(word)
            && ["can", "may", "might"].contains(next) && !cast.others.contains(word)
    }

    /// "Coercive control means a pattern of acts that makes another person afraid".
    private func isDefinition(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard !view.others.contains(where: { isParticular(tokens, $0) }),
            !Harmless.subjects.contains(words[0].text),
            let verb = words.prefix(6).firstIndex(where: {
                ["means", "covers", "includes", "describes"].contains($0.text)
            }), verb > 0, verb + 1 < words.count
        else { return false }
        return ["a", "an", "any", "when", "that", "the", "not", "using", "making"].contains(
            words[verb + 1].text)
    }

    /// "Women come here because they have frightened someone", "We know it from working with
    /// families": of many, and of nobody among them.
    func isOfMany(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard words.count > 3, !view.others.contains(where: { isParticular(tokens, $0) }),
            !words.contains(where: { Harmless.single.contains($0.text) })
        else { return false }
        if words[0].opensSentence, Harmless.groups.contains(words[0].text),
            !words.contains(where: { ["had", "was", "were", "us", "me"].contains($0.text) }),
            !Tense.isPast(words[1])
        {
            return true
        }
        guard !words.contains(where: { ["you", "your"].contains($0.text) }) else { return false }
        // "Being hurt by someone close can show up as poor sleep."
        if words[0].text.hasSuffix("ing"), !Harmless.noGerund.contains(words[0].text),
            words.contains(where: { ["can", "may", "often", "is"].contains($0.text) })
        {
            return !words.contains { ["was", "were", "had", "did"].contains($0.text) }
        }
        // "The Public Guardian can look into a concern raised by anybody."
        if words[0].text == "the", words.contains(where: { Harmless.whoever.contains($0.text) }),
            words.contains(where: { ["can", "may", "must", "does"].contains($0.text) })
        {
            return !words.contains { ["was", "were", "had", "did"].contains($0.text) }
        }
        return words.indices.dropLast(2).contains { place in
            ["working", "work", "worked"].contains(words[place].text)
                && words[place + 1].text == "with"
                && Harmless.groups.contains(words[place + 2].text)
        }
    }

    private static let whoever = FunctionWords.words("anybody anyone whoever everybody everyone")
    private static let groups = FunctionWords.words(
        """
        men women people families children parents partners clients carers others adults fathers \
        mothers couples households
        """)

    /// A noun in its plural, as the first word of a sentence.
    private static func isPlural(_ token: Token) -> Bool {
        token.text.hasSuffix("s") && token.text.utf8.count > 4 && token.stem != token.text
            && !token.isPossessive && !FunctionWords.function.contains(token.text)
            && Calendars.weekdays[token.text] == nil && !notNouns.contains(token.text)
    }

    // MARK: - What the writer does with everybody

    /// What the writer does not do, whatever it comes near to: it is told of nobody.
    func isFirmly(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        let words = Array(tokens[start(view.range, tokens)..<view.range.upperBound])
        return isPractice(words, view, tokens) || isOwnChildhood(words)
            || isRule(words, view, tokens)
            || isList(words, view, tokens)
    }

    /// "What did you do, as a boy, when your dad shouted?": long before this case.
    private func isOwnChildhood(_ words: [Token]) -> Bool {
        let text = words.map(\.text)
        return text.indices.contains { place in
            let rest = text[place...].prefix(6)
            if rest.starts(with: ["as", "a"]), let third = rest.dropFirst(2).first {
                return Harmless.young.contains(third) && text.contains("you")
            }
            guard rest.starts(with: ["when", "you", "were"]) else { return false }
            return rest.dropFirst(3).contains { Harmless.young.contains($0) }
        }
    }

    private static let young = FunctionWords.words(
        "boy girl child kid lad lass youngster little small young growing school teenager")

    /// Whether it is a heading with what falls under it.
    func isList(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        isList(Array(tokens[view.range]), view, tokens)
    }

    /// "Common tactics: humiliation, threats, hiding things": a heading and what falls under it.
    private func isList(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard
            let mark = words.indices.dropFirst().prefix(4).first(where: {
                words[$0].before == .mark
            }), Harmless.isPlural(words[mark - 1]) || Harmless.isPlural(words[0]),
            words[mark...].count(where: { $0.before == .mark }) >= 3, !hasPast(words)
        else { return false }
        return !words.contains {
            Harmless.pronouns.contains($0.text) || cast.others.contains($0.text)
                || ["i", "we", "you", "your"].contains($0.text)
        }
    }

    /// Whether leave is given or a promise made.
    func isArranged(_ view: SentenceView, _ tokens: [Token]) -> Bool {
        let words = Array(tokens[start(view.range, tokens)..<view.range.upperBound])
        return isArrangement(words, view, tokens) || isOwnQuestion(words, view)
    }

    /// "What was he like that day?", asked of the person of concern.
    private func isOwnQuestion(_ words: [Token], _ view: SentenceView) -> Bool {
        guard view.others.count <= 1, !view.terms.contains(where: { $0.quantity != nil }),
            !view.terms.contains(where: { $0.concepts.contains { $0 < Thesaurus.harmCount } })
        else { return false }
        return words.indices.dropLast(2).contains { place in
            ["what", "how"].contains(words[place].text)
                && ["was", "were", "is", "are"].contains(words[place + 1].text)
                && (words[place + 2].text == "you" || isOwn(words, place + 2))
        }
    }

    /// "I don't pass it to your employer", "We share what we must with the court".
    private func isPractice(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard words.count > 2, ["i", "we"].contains(words[0].text) else { return false }
        // A relative may be named as one of those who are told nothing; she may not.
        var isNamed = false
        for place in view.others {
            if Harmless.owned(tokens, place) { isNamed = true } else if !isNamed { return false }
        }
        if words[1].text == "do", words[2].text == "not" {
            return words.count > 3 && !Harmless.knowing.contains(words[3].text)
        }
        if words[1].text == "never" { return true }
        return view.others.isEmpty && Harmless.habits.contains(words[1].text)
    }

    // MARK: - What is arranged

    /// "You may bring a cake, and I'll take a photograph": leave and promises, and nothing told.
    private func isArrangement(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard !view.others.contains(where: { Harmless.pronouns.contains(tokens[$0].text) }),
            !words.contains(where: { Harmless.inward.contains($0.text) })
        else { return false }
        for place in words.indices.dropLast().prefix(8)
        where ["you", "i", "we"].contains(words[place].text) {
            let verb = words[place + 1].text
            guard Harmless.modals.contains(verb) else { return false }
            let after = place + 2 < words.count ? words[place + 2].text : ""
            return after != "not" || words[place].text == "you"
        }
        return false
    }

    // MARK: - What the person of concern did before the writer's eyes

    /// "She asked Juno about the bed", "Father arrived with a football", in a note of what was seen.
    private func isOwnConduct(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        if view.isOwnDeed { return !view.others.contains { cast.others.contains(tokens[$0].text) } }
        for place in words.indices.prefix(8) {
            let word = words[place].text
            guard isOwn(words, place) else {
                if cast.others.contains(word), words[place].isCapital { return false }
                continue
            }
            let after = words[(place + 1)...].prefix(5)
            let isSeen = after.contains { Harmless.seen.contains($0.text) }
            let harm = view.terms.count { term in
                term.concepts.contains { $0 < Thesaurus.harmCount }
            }
            return isSeen && harm <= max(3, view.terms.count / 2)
        }
        return false
    }

    /// "Sam sat in it with his shoes on": what a child did at a visit that is written up.
    private func isScene(_ words: [Token], _ view: SentenceView, _ tokens: [Token]) -> Bool {
        guard let first = words.first, cast.others.contains(first.text), words.count > 1,
            Harmless.seen.contains(words[1].text), !Harmless.speech.contains(words[1].text),
            tokens.contains(where: { Harmless.visits.contains($0.text) })
        else { return false }
        return !view.terms.contains { $0.concepts.contains { $0 < Thesaurus.harmCount } }
            || words.count < 10
    }

    private static let speech = FunctionWords.words(
        "said told asked wrote rang phoned talked spoke answered did was had refused")
    private static let visits = FunctionWords.words(
        "contact supervisor supervised visit arrived centre")

    private func isOwn(_ words: [Token], _ place: Int) -> Bool {
        let word = words[place].text
        return cast.ownPronouns.contains(word) && ["he", "she"].contains(word)
            || cast.own.contains(word) || Cast.fileRoles.contains(word)
            || cast.ownInitials.contains(word)
    }

    // MARK: - Words

    /// Where the sentence proper begins, after "so", "and", a number of a list or a short heading.
    private func start(_ range: Range<Int>, _ tokens: [Token]) -> Int {
        var place = range.lowerBound
        while place < range.upperBound - 1,
            Harmless.openers.contains(tokens[place].text) || tokens[place].isNumber
        {
            place += 1
        }
        // "Short talk: control can be quiet."
        let heading = range.prefix(5).dropFirst().first {
            tokens[$0].before == .mark && $0 > place
        }
        if let heading, heading < range.upperBound - 2,
            tokens[place..<heading].allSatisfy({ !Harmless.subjects.contains($0.text) }),
            Harmless.quantifiers.contains(tokens[heading].text)
        {
            return heading
        }
        return place
    }

    static func hasAge(_ words: [Token]) -> Bool {
        words.indices.contains { place in
            guard NumberWords.value(in: words, at: place) != nil else { return false }
            if place + 2 < words.count, words[place + 1].text.hasPrefix("year"),
                words[place + 2].text.hasPrefix("old")
            {
                return true
            }
            return place > 1 && words[place - 1].text == "of"
                && children.contains(words[place - 2].text)
        }
    }

    private static let children = FunctionWords.words(
        "boy girl lad lass child kid son daughter pupil toddler youngster")

    /// A name of the case, or "she" and "he" of somebody who was spoken of.
    private func isParticular(_ tokens: [Token], _ place: Int) -> Bool {
        let word = tokens[place].text
        return cast.others.contains(word) || Harmless.single.contains(word)
            || Harmless.owned(tokens, place)
    }

    private static func owned(_ tokens: [Token], _ place: Int) -> Bool {
        place > 0 && tokens[place - 1].text == "your"
    }

    /// Whether words tell of the past; a participle after "has been" or "is" does not.
    private func hasPast(_ words: [Token]) -> Bool {
        let isRule = words.contains { ["must", "may", "can", "should"].contains($0.text) }
        for (place, token) in words.enumerated() where Tense.isPast(token) {
            if Harmless.auxiliaries.contains(token.text) { continue }
            var last = place - 1
            while last >= 0,
                ["not", "never", "always", "often", "also", "just", "all"].contains(
                    words[last].text)
            {
                last -= 1
            }
            let before = last >= 0 ? words[last].text : ""
            // "An attorney must act for the person who gave the power."
            if isRule, ["who", "that", "which", "whoever"].contains(before) { continue }
            // "A manager who has not met you": told of nobody.
            if before == "has" || before == "have" {
                let subject = last > 0 ? words[last - 1].text : ""
                if ["who", "that", "which", "whoever", "you", "anyone"].contains(subject) {
                    continue
                }
            }
            // "A court looks at what a baby needs, not at who won."
            if before == "who", !words.contains(where: { Harmless.single.contains($0.text) }) {
                continue
            }
            if Harmless.carriers.contains(before) || NumberWords.units[before] != nil { continue }
            // "Anyone hurt", "the people affected": a participle after its noun is no verb.
            if token.text.hasSuffix("ed"), place > 0, words[place - 1].before == .space,
                Harmless.isPlural(words[place - 1])
            {
                continue
            }
            if Harmless.sameForms.contains(token.text) { continue }
            return true
        }
        return false
    }

    private static let carriers = FunctionWords.words(
        "is are be been being get gets getting a an the of or and to any as")
    private static let auxiliaries = FunctionWords.words("been meant gone")
    /// Forms of the present that are also forms of the past.
    private static let sameForms = FunctionWords.words("put cut hurt shut let set read come left")
    private static let openers = FunctionWords.words(
        """
        so and but also often usually sometimes then too either for that is why of course mostly \
        generally
        """)
    private static let quantifiers = FunctionWords.words(
        """
        a an any each every some many most few no nobody anyone anybody everyone everybody people \
        both all one whoever whatever
        """)
    private static let tells = FunctionWords.words(
        """
        says say explains means covers may can takes helps does might sets lasts asks shows tells \
        never always too also
        """)
    private static let plainly = FunctionWords.words(
        """
        best natural hard normal common important usual your easy fair right fine worth never often \
        always a an the up also better wise sensible kind simple no
        """)
    private static let noGerund = FunctionWords.words(
        "nothing something anything everything evening morning during according following")
    private static let notNouns = FunctionWords.words(
        "thanks yours tells says knows wants needs seems looks does always perhaps regards hers")
    private static let subjects = FunctionWords.words(
        "i we you she he they her his your their my our who")
    private static let pronouns = FunctionWords.words(
        "she he her him hers his they them their")
    private static let single = FunctionWords.words("she he her him hers his")
    /// Verbs after "we" with which nothing is done to anybody in particular.
    private static let habits = FunctionWords.words(
        """
        share keep use write treat send try ask give pass hold offer run meet aim expect tell say \
        must may might should often always usually sometimes
        """)
    private static let knowing = FunctionWords.words(
        "believe think accept agree doubt know understand")
    private static let modals = FunctionWords.words(
        "may can could might should will would must shall need are")
    /// What asks after the inside of another's day.
    private static let inward = FunctionWords.words("why where whose who")
    private static let seen = FunctionWords.words(
        """
        arrived came left asked said told showed brought read played built drew sat stood smiled \
        laughed cried hugged waved kissed gave offered listened apologised stayed kept looked \
        thanked helped tidied sang ate attended signed spoke interrupted answered waited took \
        held winded rocked soothed cuddled dressed wore walked carried comforted
        handed returned sent wrote rang phoned paid greeted joined wept nodded agreed refused \
        declined talked walked knelt lifted fed changed pushed did was had
        """)
}
