/// Names as a machine writes down what it hears, in everyday words and without capitals: "sale
/// makers caught", "toll both wind", "saint oz walds", "ravel stone bars".
///
/// All sounds of a name, or of a stretch of it, are laid beside those of the words from each place
/// on, wherever one word ends and the next begins. What may differ grows with the length.
struct TranscribedNames {
    private struct Name {
        var item: Int
        var phones: Phones
        var words: [String]
        /// The words of it that name.
        var naming: [String]
        /// How many consonants those have.
        var own: Int
    }

    /// By the sound that they begin with.
    private var names: [UInt8: [Name]] = [:]
    private var known: [UInt8: [Phones]] = [:]
    private let permitted: Permitted

    init(_ index: NameIndex, permitted: Permitted) {
        self.permitted = permitted
        var seen: Set<String> = []
        for designation in index.designations where !designation.isDetail {
            let parts = designation.parts.filter { $0.kind != .number && !$0.isTitle }
            for first in parts.indices where parts[first].names || parts[first].canonical == "saint"
            {
                for last in first..<min(parts.count, first + 5) {
                    let stretch = parts[first...last]
                    let naming = stretch.filter { $0.names }
                    guard parts[last].kind != .link, !naming.isEmpty,
                        naming.contains(where: { !$0.isKnown }) || isNew(Array(stretch)),
                        parts[last].canonical != "saint"
                    else { continue }
                    let words = stretch.map { TranscribedNames.said($0) }
                    guard
                        seen.insert("\(designation.item) " + words.joined(separator: " ")).inserted
                    else { continue }
                    add(words, naming, designation.item)
                }
            }
        }
        for reading in permitted.readings { learn(reading.tokens) }
    }

    /// Words that he knows each for itself, but not together.
    private func isNew(_ parts: [Designation.Part]) -> Bool {
        let said = parts.filter { $0.kind != .link }
        return zip(said, said.dropFirst()).contains { first, second in
            !permitted.pairs.contains(first.canonical + " " + second.canonical)
        }
    }

    private static func said(_ part: Designation.Part) -> String {
        part.kind == .type ? part.canonical : part.text
    }

    private mutating func add(_ words: [String], _ naming: [Designation.Part], _ item: Int) {
        for phones in TranscribedNames.forms(words) {
            guard let first = phones.sounds.first, phones.consonants >= 4 else { continue }
            let own = Phones(naming.map(\.bytes)).consonants
            guard own >= 3 || own == 2 && words.count > naming.count else { continue }
            names[first, default: []].append(
                Name(
                    item: item, phones: phones, words: words, naming: naming.map(\.text),
                    own: own))
        }
    }

    /// How a name may sound: the first "ll" of Welsh is heard as "cl" or "fl", its "dd" as "th" and
    /// its "cy" hard; an "n" before another consonant is hardly heard.
    private static func forms(_ words: [String]) -> [Phones] {
        let phones = Phones(words.map { Array($0.utf8) })
        var forms = [phones]
        if words[0].hasPrefix("ll") {
            forms += [0x6B, 0x66].map { Phones(sounds: [$0] + phones.sounds) }
        }
        if words.contains(where: { $0.contains("dd") || $0.contains("cy") }) {
            forms.append(Phones(words.map { Array(welsh($0).utf8) }))
        }
        if phones.sounds.count > 3, phones.sounds[0] == 0x6E, !Phones.isVowel(phones.sounds[1]) {
            forms.append(Phones(sounds: Array(phones.sounds.dropFirst())))
        }
        return forms
    }

    /// A Welsh word with the letters that an English ear would put down.
    private static func welsh(_ word: String) -> String {
        var said = ""
        for letter in word {
            switch (said.last, letter) {
            case ("d", "d"): said = said.dropLast() + "th"
            case ("c", "y"): said = said.dropLast() + "ky"
            case ("v", "f"): said = said.dropLast() + "f"
            case (_, "f"): said.append("v")
            default: said.append(letter)
            }
        }
        return said
    }

    /// Names that he knows, which may be what was heard.
    private mutating func learn(_ tokens: [Token]) {
        for place in tokens.indices where tokens[place].isCapital && tokens[place].length > 2 {
            for end in (place + 1)...(place + 4) where end <= tokens.count {
                guard end == place + 1 || tokens[end - 1].before == .space else { break }
                let words = tokens[place..<end]
                guard words.last?.isCapital == true else { continue }
                let phones = Phones(words.map { Array(Permitted.canonical($0.text).utf8) })
                guard let first = phones.sounds.first, phones.consonants >= 4 else { continue }
                known[first, default: []].append(phones)
            }
        }
    }

    // MARK: - Looking

    func match(_ scan: inout Scan) {
        guard !names.isEmpty, !scan.document.isMetadata else { return }
        let isHeard = scan.isCasual || scan.isTranscript
        // Each word is said once, whatever stretch it is tried in.
        var said = [[UInt8]?](repeating: nil, count: scan.tokens.count)
        for place in scan.tokens.indices where isStart(place, scan, isHeard) {
            let (phones, ends) = heard(from: place, &said, scan)
            guard let first = phones.sounds.first, phones.consonants >= 4 else { continue }
            let nearest = Phones.nearest(in: phones)
            for (begins, names) in names where Phones.cost(begins, first) <= 8 {
                for number in names.indices {
                    let limit = limit(of: names[number], scan)
                    guard names[number].phones.mayBe(within: limit, nearest) else { continue }
                    look(for: names[number], at: place, phones, ends, limit, &scan)
                }
            }
        }
    }

    /// What may differ, the more the longer a name is.
    private func limit(of name: Name, _ scan: Scan) -> Int {
        let step = scan.isTranscript ? 5 : 3
        return (name.phones.consonants - 3) * step
            + (scan.isTranscript && name.words.count > 1 ? 3 : 0)
    }

    private func isStart(_ place: Int, _ scan: Scan, _ isHeard: Bool) -> Bool {
        let token = scan.tokens[place]
        if scan.isTranscript, token.length == 1, token.text != "a",
            place + 1 < scan.tokens.count, scan.tokens[place + 1].length == 1
        {
            return true
        }
        guard token.length >= 2, !token.hasDigit, !token.isMask,
            token.text == "nor" || !FunctionWords.function.contains(token.text)
        else { return false }
        return isHeard || token.isCapital
    }

    /// The sounds of up to seven words, and where each ends in them.
    private func heard(
        from place: Int, _ said: inout [[UInt8]?], _ scan: Scan
    ) -> (Phones, [Int]) {
        var sounds: [UInt8] = []
        var ends: [Int] = []
        for here in place..<min(scan.tokens.count, place + 7) {
            let token = scan.tokens[here]
            if here > place, ![.space, .hyphen, .none].contains(token.before) { break }
            if said[here] == nil { said[here] = TranscribedNames.spoken(token).map(Phones.say) }
            guard let word = said[here] else { break }
            Phones.run(word, onto: &sounds)
            ends.append(sounds.count)
        }
        return (Phones(sounds: sounds), ends)
    }

    private static func spoken(_ token: Token) -> [UInt8]? {
        if token.isMask { return nil }
        if token.hasDigit {
            return ["2": "to", "4": "for", "8": "ate"][token.text].map { Array($0.utf8) }
        }
        if let letter = letters[token.text] { return Array(letter.utf8) }
        return Array((token.text == "st" ? "saint" : Permitted.canonical(token.text)).utf8)
    }

    /// A letter alone is said by its name.
    private static let letters = [
        "b": "bee", "c": "see", "d": "dee", "e": "ee", "f": "eff", "g": "jee", "j": "jay",
        "k": "kay", "l": "ell", "m": "em", "n": "en", "p": "pee", "q": "kyu", "r": "ar", "s": "ess",
        "t": "tee", "u": "yu", "v": "vee", "x": "eks", "y": "wi", "z": "zed",
    ]

    private func look(
        for name: Name, at place: Int, _ phones: Phones, _ ends: [Int], _ limit: Int,
        _ scan: inout Scan
    ) {
        guard let (cost, count) = name.phones.best(in: phones, ends: ends, limit: limit) else {
            return
        }
        let words = scan.tokens[place..<(place + count)]
        if name.phones.consonants < 8, let last = words.last,
            FunctionWords.function.contains(last.text), cost > 5
        {
            return
        }
        // One word for one is for others to judge.
        if count == 1, name.words.count == 1 || cost > 5 || !TranscribedNames.isRare(words[place]) {
            return
        }
        if name.phones.consonants < 5 || name.own < 3, !isShort(words, name, cost) { return }
        if !scan.isTranscript, !scan.isCasual, let kind = words.last.map({ $0.text }),
            let said = PlaceWords.kinds[kind], !name.words.contains(said)
        {
            return
        }
        guard isOtherwise(words, name), isNamed(words, name, scan), !isPermitted(words),
            isLikeThroughout(words, name, scan)
        else {
            return
        }
        let all = Phones(words.compactMap(TranscribedNames.spoken))
        let isHis = known.contains { first, names in
            Phones.cost(first, all.sounds[0]) <= 8
                && names.contains {
                    $0.consonants + 3 >= all.consonants
                        && $0.best(in: all, ends: [all.sounds.count], limit: cost) != nil
                }
        }
        if !isHis { scan.hit(name.item, .misspelled, place..<(place + count)) }
    }

    /// A short name is heard as it sounds, and either in a word that nobody knows or with its kind,
    /// a letter amiss: "tea kellin", "nor house".
    private func isShort(_ words: ArraySlice<Token>, _ name: Name, _ cost: Int) -> Bool {
        if cost <= 6, name.own >= 3, words.contains(where: TranscribedNames.isRare) { return true }
        guard cost <= 2, words.count == 2, name.words.count == 2, let kind = words.last,
            Permitted.canonical(kind.text) == name.words[1], PlaceWords.kinds[kind.text] != nil,
            let word = words.first
        else { return false }
        return EditDistance.between(
            Array(word.text.utf8), Array(name.words[0].utf8), limit: 1) != nil
    }

    private static func isRare(_ token: Token) -> Bool {
        token.length > 3 && !KnownWords.contains(word: token.text, stem: token.stem)
    }

    /// What is left when the words are taken off that both have at either end is alike too.
    private func isLikeThroughout(
        _ words: ArraySlice<Token>, _ name: Name, _ scan: Scan
    ) -> Bool {
        var said = words.map { Permitted.canonical($0.text) }[...]
        var own = name.words[...]
        while let one = said.first, one == own.first {
            (said, own) = (said.dropFirst(), own.dropFirst())
        }
        while let one = said.last, one == own.last {
            (said, own) = (said.dropLast(), own.dropLast())
        }
        guard own.count < name.words.count else { return true }
        guard !said.isEmpty, !own.isEmpty else { return false }
        let left = Phones(said.map { Array($0.utf8) })
        let right = Phones(own.map { Array($0.utf8) })
        // "Quenby Wharf" is no Canal Wharf that somebody heard and wrote with capitals.
        let step = scan.isTranscript ? 4 : scan.isCasual ? 3 : 2
        return right.best(in: left, ends: [left.sounds.count], limit: right.consonants * step)
            != nil
    }

    /// The name as it stands is for others to judge.
    private func isOtherwise(_ words: ArraySlice<Token>, _ name: Name) -> Bool {
        let isMissed = name.naming.contains { word in !words.contains { $0.text == word } }
        guard isMissed else { return false }
        let stems = Set(name.words.map(Stem.of))
        return words.contains { token in
            let said = Permitted.canonical(token.text)
            return !name.words.contains(said) && !stems.contains(Stem.of(said))
                && (token.text == "nor" || words.count > 2
                    || !FunctionWords.function.contains(token.text))
        }
    }

    /// Where a text has capitals, a name has them.
    private func isNamed(_ words: ArraySlice<Token>, _ name: Name, _ scan: Scan) -> Bool {
        if scan.isTranscript || scan.isCasual { return true }
        return words.allSatisfy { $0.isCapital || PlaceWords.links.contains($0.text) }
    }

    /// A pair with such a word is in many names.
    private static func isPlain(_ token: Token) -> Bool {
        FunctionWords.function.contains(token.text) || PlaceWords.kinds[token.text] != nil
    }

    private func isPermitted(_ words: ArraySlice<Token>) -> Bool {
        words.allSatisfy { permitted.words.contains($0.text) }
            || zip(words, words.dropFirst()).contains { first, second in
                !TranscribedNames.isPlain(first) && !TranscribedNames.isPlain(second)
                    && permitted.pairs.contains(Permitted.pair(first, second))
            }
    }
}
