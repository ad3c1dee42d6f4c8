/// Names that are spelled out, whole or in part: "A-D-L-A-M", "that's M, A, double R", "S for sugar,
/// O, R, then rel", "P, E, L, and like the bird after that", "twenty-seven, P-L-O-V-E-R, then Way".
extension NameMatcher {
    /// Letters that stand side by side, and the tokens that say them.
    struct SpelledRun {
        var letters = ""
        var range: Range<Int>
        /// How many letters were said by themselves, and not as a word of an alphabet.
        var single = 0
        /// How many letters had been said where "then" parts one word from the next.
        var cuts: [Int] = []

        /// The words that it spells one after the other.
        var words: [String] {
            let letters = Array(letters.utf8)
            return zip([0] + cuts, cuts + [letters.count]).map { start, end in
                String(decoding: letters[start..<end], as: UTF8.self)
            }
        }
    }

    func spelled(_ scan: inout Scan) {
        for run in runs(scan.tokens) {
            whole(run, &scan)
            parted(run, &scan)
            begun(run, &scan)
            ended(run, &scan)
            kind(run, &scan)
            cued(run, &scan)
            spelledMail.match(run, &scan)
        }
    }

    // MARK: - Reading

    func runs(_ tokens: [Token]) -> [SpelledRun] {
        let said = SaidLetters.read(tokens)
        var found: [SpelledRun] = []
        var place = 0
        while place < tokens.count {
            var run = SpelledRun(range: place..<place)
            var end = place
            while end < tokens.count {
                // "F, A, R, M. You are": no letter begins a sentence by its name.
                if end > place, tokens[end].length > 1,
                    tokens[end].before == .stop || tokens[end].before == .line
                {
                    break
                }
                if end > place, isArticle(end, tokens) { break }
                if let more = letter(end, tokens)
                    ?? said[end].map({ ($0.text, $0.count) })
                    ?? alphabet(end, tokens, isInside: run.letters.utf8.count > 0)
                {
                    run.letters += more.0
                    if tokens[end].length == 1 { run.single += 1 }
                    end += more.1
                } else if run.letters.utf8.count > 1 || opensList(end, tokens),
                    let skipped = link(end, tokens)
                {
                    run.cuts.append(run.letters.utf8.count)
                    end += skipped
                } else {
                    break
                }
            }
            run.range = place..<max(place + 1, end)
            if run.letters.utf8.count >= 2 { found.append(run) }
            place = max(place + 1, end)
        }
        return found
    }

    /// "U, N, D, E, a low line": no letter in small among capitals.
    private func isArticle(_ place: Int, _ tokens: [Token]) -> Bool {
        tokens[place].text == "a" && !tokens[place].isCapital && tokens[place - 1].isUpper
            && place + 1 < tokens.count && tokens[place + 1].length > 1
            && tokens[place + 1].before == .space
            && !["for", "as", "like", "twice"].contains(tokens[place + 1].text)
    }

    /// The letters that a token or two spell: "double R", "S for sugar", "M as in mother".
    private func letter(_ place: Int, _ tokens: [Token]) -> (text: String, count: Int)? {
        let word = tokens[place].text
        if tokens[place].length == 1, !tokens[place].hasDigit {
            for (links, count) in [(["for"], 3), (["as", "in"], 4), (["like"], 3)] {
                let last = place + count - 1
                if last < tokens.count, tokens[last].length > 1,
                    tokens[last].text.hasPrefix(word),
                    links.indices.allSatisfy({ tokens[place + 1 + $0].text == links[$0] })
                {
                    return (word, count)
                }
            }
            if place + 1 < tokens.count, tokens[place + 1].text == "twice" {
                return (word + word, 2)
            }
            // "X-ray".
            if word == "x", place + 1 < tokens.count, tokens[place + 1].text == "ray" {
                return (word, 2)
            }
            return (word, 1 + SpelledMarks.count(after: place, tokens))
        }
        if let times = NameMatcher.repeats[word], place + 1 < tokens.count,
            tokens[place + 1].length == 1
        {
            return (String(repeating: tokens[place + 1].text, count: times), 2)
        }
        // "Two Ns".
        if let times = NumberWords.units[word], (2...3).contains(times), place + 1 < tokens.count,
            tokens[place + 1].length == 2, tokens[place + 1].text.hasSuffix("s"),
            tokens[place + 1].isCapital, let letter = tokens[place + 1].text.first
        {
            return (String(repeating: letter, count: times), 2)
        }
        return nil
    }

    private static let repeats = ["double": 2, "treble": 3, "triple": 3]

    /// "Romeo, oscar, whiskey": words of the alphabet, where another stands beside.
    private func alphabet(
        _ place: Int, _ tokens: [Token], isInside: Bool
    ) -> (text: String, count: Int)? {
        guard tokens[place].length > 1, let letter = SpellingAlphabet.letters[tokens[place].text]
        else { return nil }
        if isInside { return (letter, 1) }
        guard place + 1 < tokens.count,
            SpellingAlphabet.letters[tokens[place + 1].text] != nil || tokens[place + 1].length == 1
        else { return nil }
        return (letter, 1)
    }

    /// Words within a run that spell nothing: "P apostrophe S", "then double E".
    private func link(_ place: Int, _ tokens: [Token]) -> Int? {
        var next = place
        while next < tokens.count, next - place < 3,
            NameMatcher.between.contains(tokens[next].text)
        {
            next += 1
        }
        guard next > place, next < tokens.count,
            letter(next, tokens) != nil
                || SpellingAlphabet.letters[tokens[next].text] != nil && tokens[next].length > 1
        else { return nil }
        return next - place
    }

    /// "An L, an A, then R": the second of some letters has its article.
    private func opensList(_ place: Int, _ tokens: [Token]) -> Bool {
        place > 0 && tokens[place - 1].isUpper && tokens[place - 1].text != "i"
            && tokens[place].before == .mark && ["a", "an", "then"].contains(tokens[place].text)
    }

    private static let between = FunctionWords.words(
        """
        then and next apostrophe hyphen dash capital small big little another comma with the last an
        """)
    private static let fillers = FunctionWords.words(
        "then and plus next followed by with after that the a it is just word")

    // MARK: - Finding

    /// All letters of a name.
    private func whole(_ run: SpelledRun, _ scan: inout Scan) {
        guard run.letters.utf8.count >= 3, run.range.count >= 3 else { return }
        // "K-E-S-T-R-E-L." L: "Anything else?" – who speaks next is a letter too.
        let letters = run.letters.utf8.count
        for word in [0, 1, 2].flatMap({ less in
            run.letters.indices.map { String(run.letters[$0...].dropLast(less)) }
        })
        where word.utf8.count >= (word.utf8.count == letters ? 3 : 4) || run.letters.hasSuffix(word)
        {
            guard word.utf8.count >= 3 else { continue }
            for found in index.places(of: word) {
                // Nobody spells an everyday word that is no name.
                let isNew = !index[found].isKnown || !permitted.capitals.contains(word)
                let isSure = word.utf8.count >= 4 && run.range.count >= 4 && isNew
                if isSure || goesOn(found, after: run.range, scan)
                    || comesAfter(found, before: run.range, scan)
                    || run.single >= 3 && isPlaced(found, around: run.range, scan)
                {
                    scan.hit(item(found), .spelledOut, run.range)
                }
            }
        }
    }

    /// "F, O, double S, E, then B-A-N-K": the words of a name one after the other.
    private func parted(_ run: SpelledRun, _ scan: inout Scan) {
        guard !run.cuts.isEmpty, run.single >= 3 else { return }
        let words = run.words
        for (place, word) in words.enumerated() where word.utf8.count >= 4 {
            for found in index.exactPlaces(of: word) {
                let parts = index.designations[found.designation].parts
                let goesOn =
                    place + 1 < words.count && found.part + 1 < parts.count
                    && parts[found.part + 1].text == words[place + 1]
                if !index[found].isKnown || goesOn {
                    return scan.hit(item(found), .spelledOut, run.range)
                }
            }
        }
    }

    /// "O-A-K, then mere", "E, V, E, R, and green": the first letters, and the rest said.
    private func begun(_ run: SpelledRun, _ scan: inout Scan) {
        guard run.letters.utf8.count >= 2 else { return }
        var next = run.range.upperBound
        while next < scan.tokens.count, next - run.range.upperBound < 3,
            NameMatcher.fillers.contains(scan.tokens[next].text)
        {
            next += 1
        }
        guard next < scan.tokens.count else { return }
        for skipped in Set([run.range.upperBound, next]) where skipped < scan.tokens.count {
            let rest = scan.tokens[skipped].text
            guard rest.utf8.count >= 2, run.letters.utf8.count >= 3 || rest.utf8.count >= 4 else {
                continue
            }
            let range = run.range.lowerBound..<(skipped + 1)
            for found in index.places(of: run.letters + rest)
            where !index[found].isKnown || goesOn(found, after: range, scan)
                || comesAfter(found, before: range, scan) || isPlaced(found, around: range, scan)
            {
                return scan.hit(item(found), .spelledOut, range)
            }
        }
    }

    /// "Pev as in the castle, then E, R, E, L, L, S": a beginning said, and the last letters.
    private func ended(_ run: SpelledRun, _ scan: inout Scan) {
        // "Copper like a penny, A, S": two letters are enough behind a long word.
        let least = run.letters.utf8.count >= 3 ? 2 : 5
        guard run.letters.utf8.count >= 3 || run.single >= 2 else { return }
        let before = max(0, run.range.lowerBound - 7)..<run.range.lowerBound
        for place in before where scan.tokens[place].length >= least {
            for found in index.places(of: scan.tokens[place].text + run.letters)
            where !index[found].isKnown
                || isPlaced(found, around: place..<run.range.upperBound, scan)
            {
                return scan.hit(item(found), .spelledOut, place..<run.range.upperBound)
            }
        }
    }

    /// "Hope, then F, A, R, M": the kind of place is spelled out behind its name.
    private func kind(_ run: SpelledRun, _ scan: inout Scan) {
        guard run.letters.utf8.count >= 3 else { return }
        let before = max(0, run.range.lowerBound - 3)..<run.range.lowerBound
        for place in before where scan.tokens[place].isCapital {
            for found in index.exactPlaces(of: scan.tokens[place].text) {
                let parts = index.designations[found.designation].parts
                guard found.part + 1 < parts.count,
                    parts[found.part + 1].kind == .type || parts[found.part + 1].names,
                    parts[found.part + 1].text == run.letters,
                    !permitted.pairs.contains(
                        parts[found.part].canonical + " " + parts[found.part + 1].canonical)
                else { continue }
                return scan.hit(item(found), .spelledOut, place..<run.range.upperBound)
            }
        }
    }

    /// "The one that starts P, E, L", "it ends S, T, O, N, E": three letters or more of a rare word,
    /// and a sign that it is a word that they begin or end.
    private func cued(_ run: SpelledRun, _ scan: inout Scan) {
        guard run.letters.utf8.count >= 3, run.single >= 3 else { return }
        let around = scan.words(around: run.range, 6)
        let begins = around.contains { NameMatcher.beginnings.contains($0) }
        let ends = around.contains { NameMatcher.endings.contains($0) }
        guard begins || ends else { return }
        for (number, designation) in index.designations.enumerated() where !designation.isDetail {
            for (place, part) in designation.parts.enumerated()
            where part.names && !part.isKnown && part.bytes.count > run.letters.utf8.count {
                if begins && part.text.hasPrefix(run.letters)
                    || ends && run.letters.utf8.count >= 4 && part.text.hasSuffix(run.letters)
                {
                    let found = NameIndex.Place(designation: number, part: place)
                    return scan.hit(item(found), .spelledOut, run.range)
                }
            }
        }
    }

    private static let beginnings = FunctionWords.words(
        "start starts starting begin begins beginning first like then rest after")
    private static let endings = FunctionWords.words("end ends ending finishes finish last")

    /// Whether what follows a word that is spelled out is what follows it in the item: "P-L-O-V-E-R,
    /// then Way", where he knows of Plover Street.
    func goesOn(_ place: NameIndex.Place, after range: Range<Int>, _ scan: Scan) -> Bool {
        let parts = index.designations[place.designation].parts
        guard place.part + 1 < parts.count else { return false }
        let next = parts[place.part + 1]
        guard next.kind != .number, next.kind != .link,
            !permitted.pairs.contains(parts[place.part].canonical + " " + next.canonical)
        else { return false }
        for here in range.upperBound..<min(scan.tokens.count, range.upperBound + 4) {
            let token = scan.tokens[here]
            if Permitted.canonical(token.text) == next.canonical { return true }
            guard NameMatcher.fillers.contains(token.text) else { return false }
        }
        return false
    }

    /// "Sixty-three, the street named after the wading bird, P, L, O, V, E, R": the kind of place is
    /// said somewhere round a name that he knows otherwise, and it is not the kind that he knows, or
    /// the number is said too.
    func isPlaced(_ place: NameIndex.Place, around range: Range<Int>, _ scan: Scan) -> Bool {
        let parts = index.designations[place.designation].parts
        guard place.part + 1 < parts.count else { return false }
        let kind = parts[place.part + 1]
        guard kind.kind == .type else { return false }
        let near = max(0, range.lowerBound - 14)..<min(scan.tokens.count, range.upperBound + 8)
        func isThere(_ holds: (Int) -> Bool) -> Bool {
            near.contains { !range.contains($0) && holds($0) }
        }
        guard isThere({ Permitted.canonical(scan.tokens[$0].text) == kind.canonical }) else {
            return false
        }
        if !permitted.pairs.contains(parts[place.part].canonical + " " + kind.canonical) {
            return true
        }
        guard place.part > 0, parts[place.part - 1].kind == .number,
            !permitted.pairs.contains(
                parts[place.part - 1].canonical + " " + parts[place.part].canonical)
        else { return false }
        return isThere { scan.spoken[$0] == parts[place.part - 1].bytes }
    }

    /// Whether what stands before a word that is spelled out is what stands before it in the item:
    /// "number twenty-seven, P-L-O-V-E-R".
    private func comesAfter(
        _ place: NameIndex.Place, before range: Range<Int>, _ scan: Scan
    ) -> Bool {
        let parts = index.designations[place.designation].parts
        guard place.part > 0 else { return false }
        let last = parts[place.part - 1]
        guard last.kind == .number || last.names,
            !permitted.pairs.contains(last.canonical + " " + parts[place.part].canonical)
        else { return false }
        for here in (max(0, range.lowerBound - 4)..<range.lowerBound).reversed() {
            let token = scan.tokens[here]
            if token.before == .line, here + 1 < range.lowerBound { return false }
            let isSame =
                last.kind == .number
                ? scan.spoken[here] == last.bytes
                : Permitted.canonical(token.text) == last.canonical
            if isSame { return true }
            guard NameMatcher.fillers.contains(token.text) || scan.spoken[here].isEmpty else {
                return false
            }
        }
        return false
    }
}
