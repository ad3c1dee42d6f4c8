/// Names of which several words are misspelled at once: each word may stray farther from the item's
/// than one alone may, as long as they stand in its order and are like it together.
struct LooseNames {
    private struct Start {
        var item: Int
        var parts: [Designation.Part]
        /// Surname before given name: "Szulc, Beata".
        var isTurned = false
    }

    private let index: NameIndex
    private let permitted: Permitted
    /// By the first sound of the word that they begin with.
    private var starts: [UInt8: [Start]] = [:]

    init(_ index: NameIndex, permitted: Permitted) {
        self.index = index
        self.permitted = permitted
        for designation in index.designations where !designation.isDetail {
            let names = designation.parts.filter { $0.kind != .link && $0.kind != .number }
            if names.count == 2, names[0].kind == .given, names[1].names,
                names[1].bytes.count >= 4, let first = names[1].sound.first
            {
                starts[first, default: []].append(
                    Start(item: designation.item, parts: [names[1], names[0]], isTurned: true))
            }
            for (place, part) in designation.parts.enumerated()
            where part.names && part.bytes.count >= 3 {
                guard place + 1 < designation.parts.count, let first = part.sound.first else {
                    continue
                }
                starts[first, default: []].append(
                    Start(item: designation.item, parts: Array(designation.parts[place...])))
            }
        }
    }

    func match(_ scan: inout Scan) {
        for (place, token) in scan.tokens.enumerated() {
            guard token.isCapital || scan.document.isMetadata || LooseNames.isStrange(token, scan),
                token.length >= 3, !token.hasDigit, !FunctionWords.function.contains(token.text),
                !permitted.words.contains(token.text), place + 1 < scan.tokens.count
            else { continue }
            let word = Word(token)
            guard let first = word.forms[0].sound.first, let starts = starts[first] else {
                continue
            }
            for number in starts.indices {
                guard let end = end(of: starts[number], at: place, word, scan) else { continue }
                scan.hit(starts[number].item, .misspelled, place..<end)
            }
        }
    }

    /// Where the words end that are like a name, if they are enough.
    private func end(
        of start: Start, at first: Int, _ opening: Word, _ scan: Scan
    ) -> Int? {
        let tokens = scan.tokens
        let parts = start.parts
        var place = first
        var sum = 0.0
        var count = 0
        var names = 0
        var strange = 0
        var skipped = 0
        for part in parts where part.kind != .link && part.kind != .number {
            while place > first, place < tokens.count, isBeside(place, tokens),
                PlaceWords.links.contains(tokens[place].text)
            {
                place += 1
            }
            guard place < tokens.count,
                place == first || isBeside(place, tokens)
                    || start.isTurned && tokens[place].before == .mark
            else { break }
            let word = place == first ? opening : Word(tokens[place])
            let likeness = LooseNames.likeness(word, part)
            if likeness < 0.55 || !isSame(tokens[place], part, likeness, scan) {
                // A kind of place may be left out.
                guard part.kind == .type, count > 0, skipped == 0 else { break }
                skipped += 1
                continue
            }
            sum += likeness
            count += 1
            if part.names, !part.isKnown { names += 1 }
            if likeness < 1, PlaceWords.kinds[tokens[place].text] == nil,
                !KnownWords.contains(word: tokens[place].text, stem: tokens[place].stem)
            {
                strange += 1
            }
            place += 1
        }
        let isPerson = parts.contains { $0.kind == .given }
        // Words that he knows each for itself, but not together.
        let isNewPair =
            strange > 1 && count > 2
            && !permitted.pairs.contains(
                parts[0].canonical + " " + parts[1].canonical)
        guard count >= 2, names > 0 || isNewPair, strange > 0,
            sum / Double(count) >= (strange > 1 ? 0.72 : isPerson ? 0.75 : 0.82)
        else { return nil }
        return place
    }

    /// A word that nobody knows, in a text typed without capitals.
    private static func isStrange(_ token: Token, _ scan: Scan) -> Bool {
        scan.isCasual && token.length >= 4
            && !KnownWords.contains(word: token.text, stem: token.stem)
    }

    private func isBeside(_ place: Int, _ tokens: [Token]) -> Bool {
        switch tokens[place].before {
        case .none, .space, .hyphen: true
        case .stop: tokens[place - 1].length < 5
        case .mark, .line: false
        }
    }

    /// A word that everybody uses stands for another only when it sounds the same.
    private func isSame(
        _ token: Token, _ part: Designation.Part, _ likeness: Double, _ scan: Scan
    ) -> Bool {
        if likeness == 1 { return true }
        guard
            token.isCapital || scan.document.isMetadata || scan.isCasual
                || !KnownWords.contains(word: token.text, stem: token.stem),
            !permitted.words.contains(token.text)
        else { return false }
        let isWord =
            KnownWords.contains(word: token.text, stem: token.stem)
            || GivenNames.common.contains(token.text)
        let bytes = Array(token.text.utf8)
        // "Eva" for "Ewa", where the surname answers too.
        if part.kind == .given, EditDistance.between(bytes, part.bytes, limit: 1) != nil {
            return true
        }
        return !isWord || Sound.key(bytes) == part.sound
    }

    /// A word of a text with its sound, and the same without an "s" at its end.
    private struct Word {
        var text: String
        var canonical: String
        var hasDigit: Bool
        var forms: [(letters: [UInt8], sound: [UInt8])]

        init(_ token: Token) {
            text = token.text
            canonical = Permitted.canonical(token.text)
            hasDigit = token.hasDigit
            let word = Array(token.text.utf8)
            forms = [(word, Sound.key(word))]
            if word.last == 0x73 {
                let rest = Array(word.dropLast())
                forms.append((rest, Sound.key(rest)))
            }
        }
    }

    /// How like a word is to a part of a name: 1 when it is the same.
    private static func likeness(_ word: Word, _ part: Designation.Part) -> Double {
        if word.text == part.text || word.canonical == part.canonical { return 1 }
        if word.hasDigit || part.kind == .type && PlaceWords.kinds[word.text] != nil { return 0 }
        var best = 0.0
        for (form, sound) in word.forms {
            if form == part.bytes { return 1 }
            let longest = max(form.count, part.bytes.count)
            guard form.count >= 3,
                let distance = EditDistance.between(
                    form, part.bytes, limit: longest / 2 + 1)
            else { continue }
            let spelled = 1 - Double(distance) / Double(longest)
            var heard = 0.0
            if sound == part.sound, sound.count > 1 || spelled > 0.5 {
                heard = 0.86
            } else if part.sound.count >= 3, spelled >= 0.4,
                EditDistance.between(sound, part.sound, limit: 1) != nil
            {
                heard = 0.68
            }
            best = max(best, spelled, heard)
        }
        return min(best, 0.95)
    }
}
