/// Looks for the names of people, places and bodies that are protected.
struct NameMatcher {
    let index: NameIndex
    let permitted: Permitted
    let items: [ProtectedItem]
    private let loose: LooseNames
    private let heard: HeardNames
    private let transcribed: TranscribedNames
    private let cutPeople: CutPeople
    private let addresses: AddressMatcher
    private let cuts: CutNames
    private let officeCuts: OfficeCuts
    private let loneKinds: LoneKinds
    private let capitalNames: CapitalNames
    private let speakingBodies: SpeakingBodies
    private let quotedNames: QuotedNames
    let spelledMail: SpelledMail
    private let begunNames: BegunNames
    private let hosts: MailHosts

    init(_ record: ReleaseRecord, permitted: Permitted) {
        index = NameIndex(record, permitted: permitted)
        self.permitted = permitted
        items = record.protected
        loose = LooseNames(index, permitted: permitted)
        heard = HeardNames(index, permitted: permitted)
        transcribed = TranscribedNames(index, permitted: permitted)
        cutPeople = CutPeople(index, record.protected, permitted: permitted)
        addresses = AddressMatcher(record, index: index, permitted: permitted)
        cuts = CutNames(index, permitted: permitted)
        officeCuts = OfficeCuts(index, permitted: permitted)
        loneKinds = LoneKinds(index, record, permitted: permitted)
        capitalNames = CapitalNames(index, record.protected, permitted: permitted)
        speakingBodies = SpeakingBodies(index, record.protected, permitted: permitted)
        quotedNames = QuotedNames(index, record.protected, permitted: permitted)
        begunNames = BegunNames(index, record.protected, permitted: permitted)
        spelledMail = SpelledMail(record.protected, permitted: permitted)
        hosts = MailHosts(record, permitted: permitted)
    }

    func match(_ scan: inout Scan) {
        let alignment = NameAlignment(scan: scan)
        for (place, token) in scan.tokens.enumerated() where !token.isNumber && !token.isMask {
            var isExact = false
            glossed(place, &scan)
            contrasted(place, &scan)
            halved(place, &scan)
            named(place, &scan)
            for found in index.places(of: token.text) {
                isExact = true
                judge(found, at: place, .exact, alignment, &scan)
            }
            for found in index.nicknames(of: token.text) {
                judge(found, at: place, .exact, alignment, &scan)
            }
            if isExact { continue }
            if token.length >= 5, !permitted.words.contains(token.text),
                !KnownWords.contains(word: token.text, stem: token.stem)
            {
                for number in index.runTogether[token.text] ?? [] {
                    scan.hit(
                        index.designations[number].item, .partial, place..<(place + 1))
                }
            }
            joined(place, alignment, &scan)
            grown(place, &scan)
            ended(place, &scan)
            broken(place, &scan)
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
        loose.match(&scan)
        heard.match(&scan)
        transcribed.match(&scan)
        cutPeople.match(&scan)
        addresses.match(&scan)
        spelled(&scan)
        cuts.match(&scan)
        officeCuts.match(&scan)
        loneKinds.match(&scan)
        capitalNames.match(&scan)
        speakingBodies.match(&scan)
        quotedNames.match(&scan)
        begunNames.match(&scan)
        hosts.match(&scan)
        InitialsMatcher(index: index, permitted: permitted, items: items).match(&scan)
    }

    /// "Marl pit" for "Marlpit".
    private func joined(_ place: Int, _ alignment: NameAlignment, _ scan: inout Scan) {
        guard place + 1 < scan.tokens.count,
            scan.tokens[place + 1].before == .space
                || scan.tokens[place + 1].before == .hyphen
                || scan.tokens[place + 1].before == .none
        else { return }
        let (first, second) = (scan.tokens[place], scan.tokens[place + 1])
        let text = first.text + second.text
        // "Mill Field", where he fishes, is no Millfield.
        guard text.utf8.count >= 6, first.isCapital || scan.document.isMetadata,
            !permitted.pairs.contains(Permitted.pair(first, second))
        else { return }
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

    /// The beginning of a name with its kind beside it, as in `Tann Rw`.
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

    /// "Surname ending -rris".
    private func ended(_ place: Int, _ scan: inout Scan) {
        let token = scan.tokens[place]
        guard place > 0, token.length >= 3, !token.isCapital,
            ["ending", "ends"].contains(scan.tokens[place - 1].text)
        else { return }
        for designation in index.designations where items[designation.item].kind.namesPeople {
            let isEnd = designation.parts.contains {
                $0.names && !$0.isKnown && $0.text != token.text && $0.text.hasSuffix(token.text)
            }
            if isEnd { return scan.hit(designation.item, .partial, place..<(place + 1)) }
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

    /// A rare name that breaks off, or of which the middle is left out: "Lleis…", "P—die".
    private func broken(_ place: Int, _ scan: inout Scan) {
        let token = scan.tokens[place]
        if token.isCapital, place + 1 < scan.tokens.count, !token.hasDigit {
            let next = scan.tokens[place + 1]
            if next.before == .mark && next.length >= 2
                || next.before == .hyphen && next.length >= 4 && token.length <= 2,
                next.start == token.end + 1, !next.isCapital
            {
                for found in index.broken(token.text, next.text) where !index[found].isKnown {
                    return scan.hit(item(found), .partial, place..<(place + 2))
                }
            }
        }
        // "That Silver... leaflet" goes on in the same sentence.
        let goesOn =
            place > 0 && place + 1 < scan.tokens.count && token.length >= 4
            && !token.opensSentence && !scan.tokens[place + 1].isCapital
        // "In the store at Lark – anyway": with a space before the dash.
        let isLeft =
            goesOn && token.isCapital && NameMatcher.placing.contains(scan.tokens[place - 1].text)
            && scan.hasDash(after: token)
        if isLeft {
            for found in index.cut(token.text) where !index[found].isKnown {
                return scan.hit(item(found), .partial, place..<(place + 1))
            }
        }
        guard token.isCapital, token.length >= 3, scan.isBroken(after: token),
            goesOn || !KnownWords.contains(word: token.text, stem: token.stem)
        else { return }
        for found in index.cut(token.text) where index[found].kind == .core && !index[found].isKnown
        {
            return scan.hit(item(found), .partial, place..<(place + 1))
        }
    }

    func item(_ place: NameIndex.Place) -> Int {
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
        let isName =
            token.isCapital || scan.document.isMetadata || isCasualName(place, part, scan)
        if hasOtherName(designation, match, scan) { return false }
        // "Isle of Ulbray", where he knows of it, is no Isles Women's Lifeline.
        if likeness == .exact, match.names <= 1, permitted.words.contains(token.text),
            token.text + "s" == part.text || part.text + "s" == token.text
        {
            return false
        }
        if likeness == .exact, !designation.isDetail,
            isCasualWhole(designation, match, scan), match.newNames > 0 || !part.isKnown
        {
            return true
        }
        if part.isKnown {
            if isNewPair(match, scan, designation) {
                return !isOtherKind(designation, match, scan)
            }
            if isTurned(place, scan) { return false }
            if isKnownWhole(part, designation) || isOfThing(place, scan) { return false }
            if likeness == .exact, isHalfSaid(part, place, designation, scan) { return true }
            // "The Orchard", where he knows of Orchard Street only.
            return likeness == .exact && items[designation.item].kind.isBody && part.kind != .given
                && !permitted.alone.contains(part.text) && isAlone(place, scan)
                && !designation.isDetail
                // Two names that begin with it are of one town.
                && permitted.goesOn[part.text]?.count ?? 0 < 2
        }
        if isOtherKind(designation, match, scan) { return false }
        if isOtherCompound(part, place, designation, scan) { return false }
        if likeness == .short {
            // "Bryn Derw Camp", which he knows, is no Bryn Derwen, nor his own Corrie Crescent
            // Corriemuir Crescent.
            if place > 0,
                permitted.pairs.contains(Permitted.pair(scan.tokens[place - 1], token))
                    || place + 1 < scan.tokens.count
                        && permitted.pairs.contains(
                            Permitted.pair(token, scan.tokens[place + 1]))
            {
                return false
            }
            return (match.names > 0 || match.types > 0) && match.range.contains(place + 1)
        }
        if match.names == 0, match.types == 0, isAnother(designation, part, place, scan) {
            return false
        }
        switch (part.kind, likeness) {
        case (.core, .exact):
            // "Teasels make a fair comb."
            if match.others == 0, token.opensSentence, token.text != part.text,
                token.text == part.text + "s", !token.isPossessive, !scan.document.isMetadata
            {
                return false
            }
            if part.bytes.count <= 3 {
                let isTitled = place > 0 && Designation.isTitle(scan.tokens[place - 1].text)
                // "In with Liv till three": no word, and no initials.
                let isCalled =
                    items[designation.item].kind.namesPeople && token.isCapital && !token.isUpper
                    && token.length == 3 && !designation.isDetail
                return isName && (match.others > 0 || isTitled || isCalled)
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
            if isCasualName(place, part, scan) { return !designation.isDetail }
            return isAlone(place, scan) && !designation.isDetail
                && !items[designation.item].kind.isStatement
                && !(items[designation.item].kind == .marac
                    && PracticeWords.stems.contains(token.stem))
                && !isPerson(place, designation, scan)
        case (.given, .exact):
            return match.names > 0 || givenAlone(part, place, designation, scan)
        case (.given, _): return match.names > 0
        default: return false
        }
    }
}
