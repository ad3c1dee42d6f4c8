/// Looks for the names of people, places and bodies that are protected.
struct NameMatcher {
    private let index: NameIndex
    private let permitted: Permitted
    private let items: [ProtectedItem]

    init(_ record: ReleaseRecord, permitted: Permitted) {
        index = NameIndex(record, permitted: permitted)
        self.permitted = permitted
        items = record.protected
    }

    func match(_ scan: inout Scan) {
        let alignment = NameAlignment(scan: scan)
        for (place, token) in scan.tokens.enumerated() where !token.isNumber && !token.isMask {
            var isExact = false
            for found in index.places(of: token.text) {
                isExact = true
                judge(found, at: place, .exact, alignment, &scan)
            }
            for found in index.nicknames(of: token.text) {
                judge(found, at: place, .exact, alignment, &scan)
            }
            if isExact { continue }
            joined(place, alignment, &scan)
            grown(place, &scan)
            shortened(place, alignment, &scan)
            guard token.length >= 3, !token.hasDigit,
                !FunctionWords.function.contains(token.text), !permitted.words.contains(token.text),
                token.isCapital && (!token.opensSentence || isFollowed(place, scan))
                    && !GivenNames.common.contains(token.text)
                    || !KnownWords.contains(word: token.text, stem: token.stem)
            else { continue }
            let isKnown =
                KnownWords.contains(word: token.text, stem: token.stem)
                || GivenNames.common.contains(token.text)
            let bytes = Array(token.text.utf8)
            // "Whitefield" is made of two words, and no slip of "Whinfield".
            let isMade = NameMatcher.isMade(of: token.text)
            for found in index.slips(bytes) {
                if isMade, EditDistance.between(bytes, index[found].bytes, limit: 1) == nil {
                    continue
                }
                judge(found, at: place, isKnown ? .likeness : .slip, alignment, &scan)
            }
        }
        spelled(&scan)
        InitialsMatcher(index: index, permitted: permitted, items: items).match(&scan)
    }

    /// "A-D-L-A-M", "that's M, A, double R": a name letter by letter.
    private func spelled(_ scan: inout Scan) {
        var place = 0
        while place < scan.tokens.count {
            var letters = ""
            var end = place
            while end < scan.tokens.count, let more = letter(end, scan.tokens) {
                letters += more.text
                end += more.count
            }
            if letters.utf8.count >= 4, end - place >= 4 {
                for start in letters.indices {
                    let word = String(letters[start...])
                    for found in index.places(of: word) where word.utf8.count >= 4 {
                        // "That's O-R-C-H-A-R-D, Terrace": a word that he knows, and what follows.
                        if !index[found].isKnown || goesOn(found, at: end, scan) {
                            scan.hit(item(found), .spelledOut, place..<end)
                        }
                    }
                }
            }
            place = max(place + 1, end)
        }
    }

    /// Whether what follows a word that is spelled out is what follows it in the item.
    private func goesOn(_ place: NameIndex.Place, at end: Int, _ scan: Scan) -> Bool {
        let parts = index.designations[place.designation].parts
        guard end < scan.tokens.count, place.part + 1 < parts.count else { return false }
        let next = parts[place.part + 1]
        return Permitted.canonical(scan.tokens[end].text) == next.canonical
            && !permitted.pairs.contains(parts[place.part].canonical + " " + next.canonical)
    }

    /// The letters that a token or two spell.
    private func letter(_ place: Int, _ tokens: [Token]) -> (text: String, count: Int)? {
        let word = tokens[place].text
        if tokens[place].length == 1, !tokens[place].hasDigit { return (word, 1) }
        if ["double", "treble"].contains(word), place + 1 < tokens.count,
            tokens[place + 1].length == 1
        {
            return (String(repeating: tokens[place + 1].text, count: word == "double" ? 2 : 3), 2)
        }
        return nil
    }

    /// "Marl pit" for "Marlpit".
    private func joined(_ place: Int, _ alignment: NameAlignment, _ scan: inout Scan) {
        guard place + 1 < scan.tokens.count,
            scan.tokens[place + 1].before == .space
                || scan.tokens[place + 1].before == .hyphen
                || scan.tokens[place + 1].before == .none
        else { return }
        let text = scan.tokens[place].text + scan.tokens[place + 1].text
        guard text.utf8.count >= 6, scan.tokens[place].isCapital || scan.document.isMetadata else {
            return
        }
        for found in index.places(of: text) where index[found].kind != .given {
            if !index[found].isKnown { scan.hit(item(found), .misspelled, place..<(place + 2)) }
        }
    }

    /// Two words that everybody knows make a name together.
    private static func isMade(of word: String) -> Bool {
        guard word.utf8.count >= 8 else { return false }
        return (4...(word.utf8.count - 4)).contains { cut in
            KnownWords.contains(String(word.prefix(cut)))
                && KnownWords.contains(String(word.dropFirst(cut)))
        }
    }

    /// A capital comes next, as in a name.
    private func isFollowed(_ place: Int, _ scan: Scan) -> Bool {
        guard place + 1 < scan.tokens.count else { return false }
        let next = scan.tokens[place + 1]
        return next.isCapital && next.before == .space && next.text != "i"
    }

    /// "Tann. Rw", "Beac Prac": the beginning of a name, and its kind beside it.
    private func shortened(_ place: Int, _ alignment: NameAlignment, _ scan: inout Scan) {
        let token = scan.tokens[place]
        guard token.isCapital || scan.document.isMetadata, token.length >= 3 else { return }
        let hasStop =
            place + 1 < scan.tokens.count && scan.tokens[place + 1].before == .stop
            && scan.tokens[place + 1].isCapital
        guard hasStop || !KnownWords.contains(token.text) else { return }
        for found in index.cut(token.text) {
            judge(found, at: place, .short, alignment, &scan)
        }
    }

    /// "Ridgebackvets": a rare name with more run on.
    private func grown(_ place: Int, _ scan: inout Scan) {
        let token = scan.tokens[place]
        guard token.length >= 8, !token.hasDigit, !permitted.words.contains(token.text),
            !KnownWords.contains(word: token.text, stem: token.stem)
        else { return }
        for count in stride(from: token.length - 2, through: 6, by: -1) {
            for found in index.exactPlaces(of: String(token.text.prefix(count)))
            where index[found].kind == .core && !index[found].isKnown {
                return scan.hit(item(found), .partial, place..<(place + 1))
            }
        }
    }

    private func item(_ place: NameIndex.Place) -> Int {
        index.designations[place.designation].item
    }

    private enum Likeness { case exact, slip, likeness, short }

    private func judge(
        _ place: NameIndex.Place, at token: Int, _ likeness: Likeness, _ alignment: NameAlignment,
        _ scan: inout Scan
    ) {
        let designation = index.designations[place.designation]
        let part = designation.parts[place.part]
        let match = alignment.align(designation, part: place.part, token: token)
        guard isEnough(part, match, likeness, designation, token, scan) else { return }
        let how: Hit.How =
            if likeness == .short {
                .abbreviated
            } else if likeness != .exact || match.slips > 0 {
                .misspelled
            } else if match.shortened > 0 {
                .abbreviated
            } else if match.isWhole && !designation.isDetail {
                .verbatim
            } else {
                .partial
            }
        scan.hit(designation.item, how, match.range)
    }

    private func isEnough(
        _ part: Designation.Part, _ match: NameAlignment.Match, _ likeness: Likeness,
        _ designation: Designation, _ place: Int, _ scan: Scan
    ) -> Bool {
        let token = scan.tokens[place]
        let isName = token.isCapital || scan.document.isMetadata
        if hasOtherName(designation, match, scan) { return false }
        if part.isKnown {
            if isNewPair(match, scan, designation) { return true }
            // "The Orchard", where he knows of Orchard Street only.
            return likeness == .exact && items[designation.item].kind.isBody && part.kind != .given
                && !permitted.alone.contains(part.text) && isAlone(place, scan)
                && !designation.isDetail
        }
        if isOtherKind(designation, match, scan) { return false }
        if likeness == .short {
            return (match.names > 0 || match.types > 0) && match.range.contains(place + 1)
        }
        if match.names == 0, match.types == 0, isAnother(designation, part, place, scan) {
            return false
        }
        switch (part.kind, likeness) {
        case (.core, .exact):
            if part.bytes.count <= 3 {
                let isTitled = place > 0 && Designation.isTitle(scan.tokens[place - 1].text)
                return isName && (match.others > 0 || isTitled)
            }
            return isName || match.others > 0
        case (.core, .slip):
            if token.length < 4 || token.length + 2 <= part.bytes.count && token.length < 5 {
                return match.others > 0
            }
            return isName || match.others > 0 || part.bytes.count >= 7
        case (.common, .slip)
        where part.bytes.count >= 6 && match.others == 0 && !designation.isDetail
            && abs(token.length - part.bytes.count) <= 1:
            return isAlone(place, scan)
                && EditDistance.between(Array(token.text.utf8), part.bytes, limit: 1) != nil
        case (.core, .likeness), (.common, .likeness), (.common, .slip):
            return match.names > 0 || match.types > 0 && isName && likeness == .slip
                || match.types > 0 && part.bytes.count >= 6 && isName
        case (.common, .exact):
            if !isSaidAsName(designation, match, place, scan) { return false }
            if match.names > 0 || match.types > 0 || match.numbers > 0 {
                return isName || match.names + match.types > 1
            }
            return isAlone(place, scan) && !designation.isDetail
                && !items[designation.item].kind.isStatement
        case (.given, .exact):
            return match.names > 0 || givenAlone(part, place, designation, scan)
        case (.given, _): return match.names > 0
        default: return false
        }
    }

    /// A name of everyday words stands as a name: with a capital that no beginning of a sentence
    /// explains, or all of it after "at" or "with" where nothing at all is written with capitals.
    private func isSaidAsName(
        _ designation: Designation, _ match: NameAlignment.Match, _ place: Int, _ scan: Scan
    ) -> Bool {
        if scan.document.isMetadata { return true }
        let isPlain = designation.parts.allSatisfy { $0.kind != .core && $0.kind != .given }
        let tokens = scan.tokens
        // "Anchors" is no Anchor House.
        if match.others == 0,
            tokens[place].text
                != designation.parts.first(where: {
                    $0.text == tokens[place].text
                })?.text
        {
            return false
        }
        guard isPlain else { return true }
        let capitals = match.tokens.filter { tokens[$0].isCapital && !tokens[$0].isNumber }
        if capitals.contains(where: { !opens($0, scan) }) { return true }
        if capitals.count > 1 { return true }
        guard match.isWhole, match.range.lowerBound > 0,
            ["at", "from", "with", "via", "to"].contains(tokens[match.range.lowerBound - 1].text)
        else { return false }
        return !tokens.contains { $0.isCapital && !$0.opensSentence && $0.text != "i" }
    }

    /// A capital that the place explains: the first word of a sentence, or of what follows a colon.
    private func opens(_ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        if token.opensSentence { return true }
        guard token.before == .mark, place + 1 < scan.tokens.count,
            !scan.tokens[place + 1].isCapital
        else { return false }
        return scan.hasColon(before: place)
    }

    /// "Pear Tree Close", where the item's is Pear Tree Cottage.
    private func isOtherKind(
        _ designation: Designation, _ match: NameAlignment.Match, _ scan: Scan
    ) -> Bool {
        // "St" says nothing of what kind of place it is.
        let hasKind = match.parts.contains {
            designation.parts[$0].kind == .type && designation.parts[$0].canonical != "saint"
        }
        guard !hasKind, !scan.document.isMetadata,
            match.range.upperBound < scan.tokens.count
        else { return false }
        let next = scan.tokens[match.range.upperBound]
        guard next.isCapital, next.before == .space, let kind = PlaceWords.kinds[next.text] else {
            return false
        }
        return designation.parts.contains { $0.kind == .type }
            && !designation.parts.contains {
                $0.canonical == kind
                    || next.length < 4 && $0.kind != .link && $0.text.first == next.text.first
            }
    }

    /// "Quenby Lane Nursery", where the item's is Ladybird Lane Nursery: another rare word stands in
    /// the place of the item's.
    private func hasOtherName(
        _ designation: Designation, _ match: NameAlignment.Match, _ scan: Scan
    ) -> Bool {
        guard !scan.document.isMetadata, match.range.lowerBound > 0,
            let first = match.parts.min(), first > 0
        else { return false }
        let before = designation.parts[..<first].filter(\.names)
        guard let wanted = before.last, before.contains(where: { $0.kind == .core }) || wanted.bytes.count > 4,
            !match.parts.contains(where: { designation.parts[$0].kind == .core })
        else { return false }
        let place = match.range.lowerBound - 1
        let token = scan.tokens[place]
        guard token.isCapital, token.length > 3, scan.tokens[place + 1].before == .space,
            token.text.first != wanted.text.first, PlaceWords.kinds[token.text] == nil,
            !FunctionWords.function.contains(token.text), !Designation.isTitle(token.text)
        else { return false }
        return !token.opensSentence
            || !KnownWords.contains(word: token.text, stem: token.stem)
    }

    /// The name goes on otherwise than the item's does: "Sorrel Terrace" for "Sorrel Gardens", "Dave
    /// Pemberton" for "Olive Pemberton".
    private func isAnother(
        _ designation: Designation, _ part: Designation.Part, _ place: Int, _ scan: Scan
    ) -> Bool {
        let tokens = scan.tokens
        // A title in quotation marks is no name of a place.
        if tokens[place].isQuoted,
            place + 1 < tokens.count && tokens[place + 1].isQuoted
                || place > 0 && tokens[place - 1].isQuoted
        {
            return true
        }
        guard designation.parts.filter({ $0.kind != .link && $0.kind != .number }).count > 1 else {
            return false
        }
        if place + 1 < tokens.count {
            let next = tokens[place + 1]
            var isBeside = next.before == .space || next.before == .hyphen || next.before == .none
            // "H'suckle DN": the next word begins like the next part.
            if let here = designation.parts.firstIndex(where: { $0.text == part.text }),
                designation.parts[(here + 1)...].contains(where: {
                    $0.kind != .link && $0.text.first == next.text.first
                })
            {
                isBeside = false
            }
            if isBeside, next.isCapital, !next.opensSentence, PlaceWords.kinds[next.text] != nil {
                return true
            }
            if isBeside, next.isCapital, !next.opensSentence, !scan.document.isMetadata,
                designation.parts.last?.text != part.text
            {
                return true
            }
        }
        guard place > 0, !scan.document.isMetadata else { return false }
        let last = tokens[place - 1]
        // "Bp Latimer": the word before is short for the part before.
        if let here = designation.parts.firstIndex(where: { $0.text == part.text }), here > 0,
            designation.parts[here - 1].kind != .link,
            designation.parts[here - 1].text.first == last.text.first
        {
            return false
        }
        let isBeside = tokens[place].before == .space || tokens[place].before == .hyphen
        return isBeside && last.isCapital
            && (!last.opensSentence || GivenNames.common.contains(last.text)) && last.length > 1
            && designation.parts.first?.text != part.text && !Designation.isTitle(last.text)
            && (GivenNames.common.contains(last.text)
                || !KnownWords.contains(word: last.text, stem: last.stem))
    }

    /// Known words together in a way that he does not know: the town's name and "Primary".
    private func isNewPair(
        _ match: NameAlignment.Match, _ scan: Scan, _ designation: Designation
    ) -> Bool {
        guard match.count >= 2 else { return false }
        if match.newNames > 0 { return false }
        for place in match.range.dropLast() {
            let pair = Permitted.pair(scan.tokens[place], scan.tokens[place + 1])
            let both = match.tokens.contains(place) && match.tokens.contains(place + 1)
            if both, !permitted.pairs.contains(pair) {
                // Two words that are known each for itself name nothing when neither is a name.
                return scan.tokens[place].isCapital || scan.tokens[place].hasDigit
                    || scan.document.isMetadata
            }
        }
        return false
    }

    /// A capital in the middle of a sentence, with no other capital beside it.
    private func isAlone(_ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        guard token.isCapital || scan.document.isMetadata,
            !opens(place, scan) || scan.document.isMetadata,
            !GivenNames.common.contains(token.text) || token.text.utf8.count > 4,
            !NameMatcher.oftenCapital.contains(token.text)
        else { return false }
        if token.isQuoted { return false }
        if scan.document.isMetadata {
            // "the-clearing": a name that is one everyday word, with its article.
            return place > 0 && scan.tokens[place - 1].text == "the" && token.length >= 6
                && !PracticeWords.stems.contains(token.stem)
        }
        let previous = place > 0 ? scan.tokens[place - 1] : nil
        if let previous, previous.isCapital, !previous.opensSentence, token.before == .space,
            previous.text != "the"
        {
            return false
        }
        if place + 1 < scan.tokens.count {
            let next = scan.tokens[place + 1]
            if next.isCapital, next.before == .space { return false }
        }
        return true
    }

    private static let oftenCapital = FunctionWords.words(
        """
        house home court family council police officer group centre school church street road \
        close way
        north south east west room floor hall park bridge programme project team service services
        reception office station market building group session week women men children support city
        town
        """)

    /// A given name without a surname: hers, when the sentence speaks of her side.
    private func givenAlone(
        _ part: Designation.Part, _ place: Int, _ designation: Designation, _ scan: Scan
    ) -> Bool {
        let token = scan.tokens[place]
        guard token.isCapital, !isMonth(place, scan) else { return false }
        if place + 1 < scan.tokens.count {
            let next = scan.tokens[place + 1]
            if next.isCapital, next.before == .space, !next.opensSentence { return false }
        }
        if place > 0, scan.tokens[place - 1].isCapital, !scan.tokens[place - 1].opensSentence,
            token.before == .space
        {
            return false
        }
        let isWord = KnownWords.contains(word: token.text, stem: token.stem)
        if isWord, token.opensSentence { return false }
        let sentence = scan.reading.sentence(at: place)
        let words = Set(scan.tokens[sentence].map(\.text))
        if !words.isDisjoint(with: NameMatcher.ownSide) { return false }
        return !isWord || !words.isDisjoint(with: NameMatcher.herSide)
    }

    /// "2 June", "in June", "June 2026".
    private func isMonth(_ place: Int, _ scan: Scan) -> Bool {
        guard Calendars.month(scan.tokens[place].text) != nil else { return false }
        let before = place > 0 ? scan.tokens[place - 1] : nil
        let after = place + 1 < scan.tokens.count ? scan.tokens[place + 1] : nil
        return before.map {
            $0.hasDigit || NameMatcher.beforeMonth.contains($0.text)
                || NumberWords.ordinals[$0.text] != nil
        } ?? false || after.map(\.hasDigit) ?? false
    }

    private static let beforeMonth = FunctionWords.words(
        "in of since during until till by from late early mid next last this before after every to")

    private static let ownSide = FunctionWords.words(
        """
        reception receptionist facilitator facilitators colleague group desk duty caretaker
        probation tutor trainer kettle tea cover covering
        """)
    private static let herSide = FunctionWords.words(
        """
        her hers she wife partner idva advocate support refuge worker told says said mother sister
        neighbour school family they them
        """)
}
