/// Whether words that are a name in the record are one in the text too, and the same.
extension NameMatcher {
    /// A name of everyday words stands as a name: with a capital that no beginning of a sentence
    /// explains, or all of it after "at" or "with" where nothing at all is written with capitals.
    func isSaidAsName(
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
        guard isPlain, !isCasualName(place, designation.parts[match.parts.min() ?? 0], scan) else {
            return true
        }
        let capitals = match.tokens.filter { tokens[$0].isCapital && !tokens[$0].isNumber }
        if capitals.contains(where: { !opens($0, scan) }) { return true }
        if capitals.count > 1 { return true }
        guard match.isWhole, match.range.lowerBound > 0,
            ["at", "from", "with", "via", "to"].contains(tokens[match.range.lowerBound - 1].text)
        else { return false }
        return !tokens.contains { $0.isCapital && !$0.opensSentence && $0.text != "i" }
    }

    /// A capital that the place explains: the first word of a sentence, or of what follows a colon.
    func opens(_ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        if token.opensSentence { return true }
        guard token.before == .mark, place + 1 < scan.tokens.count,
            !scan.tokens[place + 1].isCapital
        else { return false }
        return scan.hasColon(before: place)
    }

    /// "Pear Tree Close", where the item's is Pear Tree Cottage.
    func isOtherKind(
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
    func hasOtherName(
        _ designation: Designation, _ match: NameAlignment.Match, _ scan: Scan
    ) -> Bool {
        guard !scan.document.isMetadata, match.range.lowerBound > 0,
            let first = match.parts.min(), first > 0
        else { return false }
        let before = designation.parts[..<first].filter(\.names)
        guard let wanted = before.last,
            before.contains(where: { $0.kind == .core }) || wanted.bytes.count > 4,
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
    func isAnother(
        _ designation: Designation, _ part: Designation.Part, _ place: Int, _ scan: Scan
    ) -> Bool {
        let tokens = scan.tokens
        // A title in quotation marks is no name of a place, unless nobody would use the word otherwise.
        if tokens[place].isQuoted,
            part.kind != .core || part.bytes.count < 5
                || !designation.parts.contains(where: \.isTitle),
            !(place > 0 && tokens[place - 1].isCapital
                && Designation.isTitle(tokens[place - 1].text)),
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
                || !last.opensSentence && last.length > 2 && PlaceWords.kinds[last.text] == nil
                    && !FunctionWords.function.contains(last.text)
                || !KnownWords.contains(word: last.text, stem: last.stem))
    }

    /// "Lydia from the kitchen would help", where the item is Lydia House: a given name that nobody
    /// is at, in or near is somebody's.
    func isPerson(_ place: Int, _ designation: Designation, _ scan: Scan) -> Bool {
        guard !scan.document.isMetadata, !items[designation.item].kind.namesPeople,
            GivenNames.common.contains(scan.tokens[place].text)
        else { return false }
        let before = place > 0 ? scan.tokens[place - 1].text : ""
        return !NameMatcher.placing.contains(before)
    }

    /// "Mariner something", "Bone's again" for Wag and Bone, where he knows of a bone and no such
    /// place: half a name that is said as one.
    func isHalfSaid(
        _ part: Designation.Part, _ place: Int, _ designation: Designation, _ scan: Scan
    ) -> Bool {
        let token = scan.tokens[place]
        let kind = items[designation.item].kind
        guard token.isCapital, !designation.isDetail, part.kind != .given, token.length >= 4,
            kind.isPlace, part.text == token.text || token.isPossessive,
            place + 1 == scan.tokens.count || scan.tokens[place + 1].text != "and"
        else { return false }
        if place + 1 < scan.tokens.count,
            NameMatcher.unsaid.contains(scan.tokens[place + 1].text),
            scan.tokens[place + 1].before == .space
        {
            return true
        }
        return !token.opensSentence
            && !permitted.capitals.contains(part.text) && isAlone(place, scan)
    }

    static let unsaid = FunctionWords.words(
        "something summat sumthing somethin whatsit wotsit somewhere thingy whatever")

    static let placing = FunctionWords.words(
        "at in near outside behind opposite inside via past into the to from called")

    /// "Glan-y-Nant", where the item's is Glan-yr-Afon: its own words are tied to it by hyphens.
    func isOtherCompound(
        _ part: Designation.Part, _ place: Int, _ designation: Designation, _ scan: Scan
    ) -> Bool {
        guard !scan.document.isMetadata, place + 2 < scan.tokens.count, part.bytes.count <= 4,
            let here = designation.parts.firstIndex(where: { $0.text == part.text })
        else { return false }
        let next = scan.tokens[place + 1]
        guard next.before == .hyphen, next.length <= 3, !next.hasDigit,
            scan.tokens[place + 2].before == .hyphen
        else { return false }
        return !designation.parts[(here + 1)...].contains {
            $0.text.hasPrefix(scan.tokens[place + 2].text)
        }
    }

    /// He knows the name with what follows it, as in "Stannergate Hospital": half of it tells nothing.
    func isKnownWhole(_ part: Designation.Part, _ designation: Designation) -> Bool {
        guard let here = designation.parts.firstIndex(where: { $0.text == part.text }),
            here + 1 < designation.parts.count, designation.parts[here + 1].kind == .type
        else { return false }
        return permitted.pairs.contains(
            part.canonical + " " + designation.parts[here + 1].canonical)
    }

    /// "The Family Court at Leomarsh" for the Leomarsh Family Court, which he knows.
    func isTurned(_ place: Int, _ scan: Scan) -> Bool {
        guard place > 1, ["at", "in", "of"].contains(scan.tokens[place - 1].text),
            let following = permitted.goesOn[scan.tokens[place].text]
        else { return false }
        return scan.tokens[max(0, place - 5)..<(place - 1)].contains { following.contains($0.text) }
    }

    /// "The council's Lochside car park": a thing of another kind is called so.
    func isOfThing(_ place: Int, _ scan: Scan) -> Bool {
        let tokens = scan.tokens
        guard !scan.document.isMetadata, place + 2 < tokens.count else { return false }
        let (next, last) = (tokens[place + 1], tokens[place + 2])
        return !next.isCapital && next.before == .space && last.before == .space && !last.isCapital
            && !FunctionWords.function.contains(next.text) && PlaceWords.kinds[last.text] != nil
    }

    /// Known words together in a way that he does not know: the town's name and "Primary".
    func isNewPair(
        _ match: NameAlignment.Match, _ scan: Scan, _ designation: Designation
    ) -> Bool {
        guard match.count >= 2 else { return false }
        if match.newNames > 0 { return false }
        for place in match.range.dropLast() {
            let pair = Permitted.pair(scan.tokens[place], scan.tokens[place + 1])
            let both = match.tokens.contains(place) && match.tokens.contains(place + 1)
            // "Reverend Amory", of whom he knows the given name too.
            let isCalled =
                Designation.isTitle(scan.tokens[place].text)
                && permitted.areNear(scan.tokens[place], scan.tokens[place + 1])
            if both, !permitted.pairs.contains(pair), !isCalled {
                // Two words that are known each for itself name nothing when neither is a name.
                return scan.tokens[place].isCapital || scan.tokens[place].hasDigit
                    || scan.document.isMetadata
                    || scan.isCasual && match.types > 0
                        && !FunctionWords.function.contains(scan.tokens[place].text)
            }
        }
        return false
    }

    /// A capital in the middle of a sentence, with no other capital beside it.
    func isAlone(_ place: Int, _ scan: Scan) -> Bool {
        let token = scan.tokens[place]
        guard token.isCapital || scan.document.isMetadata,
            !opens(place, scan) || scan.document.isMetadata,
            !GivenNames.common.contains(token.text) || token.text.utf8.count > 4,
            !NameMatcher.oftenCapital.contains(token.text)
        else { return false }
        // "The colours of 'the Otters'", and no title of a song.
        if token.isQuoted {
            guard place > 1, scan.tokens[place - 1].text == "the",
                !scan.tokens[place - 1].isCapital, !scan.tokens[place - 2].isQuoted,
                place + 1 == scan.tokens.count || !scan.tokens[place + 1].isQuoted
            else { return false }
        }
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
    func givenAlone(
        _ part: Designation.Part, _ place: Int, _ designation: Designation, _ scan: Scan
    ) -> Bool {
        let token = scan.tokens[place]
        guard token.isCapital, !isMonth(place, scan) else { return false }
        if place + 1 < scan.tokens.count {
            let next = scan.tokens[place + 1]
            if next.isCapital, next.before == .space, !next.opensSentence { return false }
        }
        if place > 0, scan.tokens[place - 1].isCapital, !scan.tokens[place - 1].opensSentence,
            token.before == .space, !isTitled(part, as: scan.tokens[place - 1].text, designation)
        {
            return false
        }
        let isWord = KnownWords.contains(word: token.text, stem: token.stem)
        if isWord, token.opensSentence { return false }
        let sentence = scan.reading.sentence(at: place)
        let words = Set(scan.tokens[sentence].map(\.text))
        // "Ask Lowri on reception", and not "what you left at reception will be passed to Lowri".
        let near = max(sentence.lowerBound, place - 4)..<min(sentence.upperBound, place + 6)
        let isOwn = scan.tokens[near].contains { NameMatcher.ownSide.contains($0.text) }
        if isOwn { return false }
        return !isWord || !words.isDisjoint(with: NameMatcher.herSide)
    }

    /// "Dr Catriona" for Dr Catriona Muirhead.
    private func isTitled(
        _ part: Designation.Part, as title: String, _ designation: Designation
    ) -> Bool {
        zip(designation.parts, designation.parts.dropFirst()).contains {
            $0.isTitle && $0.text == title && $1.text == part.text
        }
    }

    /// "2 June", "in June", "June 2026".
    func isMonth(_ place: Int, _ scan: Scan) -> Bool {
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
