/// Looks for names by their initials, as in `J.D.`, `SHPS` and `S.H. Primary`.
struct InitialsMatcher {
    let index: NameIndex
    let permitted: Permitted
    let items: [ProtectedItem]

    func match(_ scan: inout Scan) {
        var place = 0
        while place < scan.tokens.count {
            let run = run(at: place, scan.tokens)
            if let run {
                judge(run.letters, run.range, isDotted: run.isDotted, &scan)
                place = run.range.upperBound
            } else {
                small(place, &scan)
                mixed(place, &scan)
                titled(place, &scan)
                saint(place, &scan)
                single(place, &scan)
                place += 1
            }
        }
    }

    /// Capitals one by one ("J.D.", "J D") or together ("JD").
    private func run(
        at place: Int, _ tokens: [Token]
    ) -> (letters: String, range: Range<Int>, isDotted: Bool)? {
        let token = tokens[place]
        guard token.isUpper, !token.hasDigit,
            // "BrAC" is one word.
            place == 0 || tokens[place - 1].end < token.start || tokens[place - 1].hasDigit
                || tokens[place - 1].length != 2
        else { return nil }
        if token.length >= 2 {
            return token.length <= 6 ? (token.text, place..<(place + 1), false) : nil
        }
        guard token.text != "i" || place + 1 < tokens.count && tokens[place + 1].length == 1
        else { return nil }
        var letters = token.text
        var end = place + 1
        // "V&V" for Velvet & Vine.
        if end + 1 < tokens.count, tokens[end].text == "and",
            tokens[end].end == tokens[end].start + 1, tokens[end + 1].length == 1,
            tokens[end + 1].isCapital, tokens[end + 1].start <= tokens[end].end + 1
        {
            letters += tokens[end + 1].text
            return InitialsMatcher.paired.contains(letters)
                ? nil : (letters, place..<(end + 2), true)
        }
        // "H y F" for Heol y Felin.
        if end + 1 < tokens.count, ["y", "o"].contains(tokens[end].text), !tokens[end].isUpper,
            tokens[end + 1].length == 1, tokens[end + 1].isUpper, tokens[end + 1].before == .space
        {
            return (letters + tokens[end + 1].text, place..<(end + 2), true)
        }
        while end < tokens.count, tokens[end].length == 1, tokens[end].isUpper,
            !tokens[end].hasDigit,
            tokens[end].before != .line, tokens[end].before != .mark,
            // "R.K. (T.W.A.)" are two.
            tokens[end].start - tokens[end - 1].end <= 2
        {
            letters += tokens[end].text
            end += 1
        }
        return letters.utf8.count >= 2 ? (letters, place..<end, true) : nil
    }

    private func judge(
        _ letters: String, _ range: Range<Int>, isDotted: Bool, _ scan: inout Scan
    ) {
        before(kind: letters, range, &scan)
        if !isDotted, permitted.placeInitials.contains(letters) { return }
        // "S.O." is no "so".
        guard !permitted.initials.contains(letters),
            isDotted || !permitted.words.contains(letters)
                || FunctionWords.function.contains(letters) && isMet(range, scan),
            !isSignature(range, scan),
            isDotted
                ? !InitialsMatcher.dotted.contains(letters) || isMet(range, scan)
                : !InitialsMatcher.everyday.contains(letters) || isBody(range, scan)
                    || isListed(range, scan)
                    || InitialsMatcher.doubtful.contains(letters) && isMet(range, scan)
        else { return }
        if scan.tokens[range].allSatisfy({ $0.isUpper }), isShouted(range, scan) { return }
        for number in index.initials[letters] ?? [] {
            let designation = index.designations[number]
            let kind = items[designation.item].kind
            let isPerson =
                kind.namesPeople
                || designation.parts.contains { $0.kind == .given || $0.isTitle }
            // A surname follows: "J.D. Fisher" is another person.
            if range.upperBound < scan.tokens.count, isPerson {
                let next = scan.tokens[range.upperBound]
                if next.isCapital, next.before == .space, !next.opensSentence { continue }
            }
            guard
                letters.utf8.count > 2 || isPerson || isDotted || !designation.isDetail
                    || isGlossed(range, designation.item, scan)
            else { continue }
            scan.hit(designation.item, .initials, range)
        }
    }

    /// Who writes, by initials behind the last sentence.
    private func isSignature(_ range: Range<Int>, _ scan: Scan) -> Bool {
        guard range.upperBound == scan.tokens.count, range.lowerBound > 3 else { return false }
        let before = scan.tokens[range.lowerBound].before
        return before == .line || before == .stop && scan.tokens[range.lowerBound - 1].length > 2
    }

    /// "RK / BA", "BA + DM": beside the initials of another whom he knows.
    private func isListed(_ range: Range<Int>, _ scan: Scan) -> Bool {
        guard range.count == 1, scan.tokens[range.lowerBound].length == 2 else { return false }
        return [range.lowerBound - 1, range.upperBound].contains { place in
            guard scan.tokens.indices.contains(place) else { return false }
            let other = scan.tokens[place]
            let (first, second) = (min(place, range.lowerBound), max(place, range.lowerBound))
            let gap = scan.between(scan.tokens[first], scan.tokens[second])
            return other.isUpper && other.length == 2 && !other.hasDigit
                && permitted.initials.contains(other.text)
                && ["/", " / ", " + ", "+"].contains(gap)
        }
    }

    /// "TA have their own shop": two letters that have, say and do are somebody's.
    private func isBody(_ range: Range<Int>, _ scan: Scan) -> Bool {
        let after = scan.tokens[range.upperBound...].prefix(2)
        guard let first = after.first, first.before == .space else { return false }
        return InitialsMatcher.doing.contains(first.text)
            || scan.tokens[range.upperBound - 1].isPossessive
    }

    /// "With RH", "from RH (their Monday client)": two letters that somebody is met or heard at.
    private func isMet(_ range: Range<Int>, _ scan: Scan) -> Bool {
        guard range.lowerBound > 0, scan.tokens[range.lowerBound].before == .space else {
            return false
        }
        return InitialsMatcher.meeting.contains(scan.tokens[range.lowerBound - 1].text)
    }

    private static let doing = FunctionWords.words(
        "have has had say says said rang ring rings confirm confirms confirmed report reports want")
    private static let meeting = FunctionWords.words(
        "with at from via through by to ask ring rang telephone phone call spoke saw see except")

    /// Letters with stops, typed small.
    private func small(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        guard tokens[place].length == 1, !tokens[place].isUpper, !tokens[place].hasDigit,
            place == 0 || tokens[place].before != .hyphen
        else { return }
        var end = place + 1
        var letters = tokens[place].text
        while end < tokens.count, tokens[end].length == 1, !tokens[end].hasDigit,
            !tokens[end].isUpper, tokens[end].start == tokens[end - 1].end + 1,
            isStop(tokens[end - 1].end, scan)
        {
            letters += tokens[end].text
            end += 1
        }
        guard letters.utf8.count >= 2, !["ie", "eg", "am", "pm"].contains(letters),
            !permitted.initials.contains(letters), !InitialsMatcher.dotted.contains(letters)
        else { return }
        for number in index.initials[letters] ?? [] {
            scan.hit(index.designations[number].item, .initials, place..<end)
        }
    }

    private func isStop(_ place: Int, _ scan: Scan) -> Bool {
        let scalars = scan.document.text.unicodeScalars
        return scalars[scalars.index(scalars.startIndex, offsetBy: place)] == "."
    }

    /// "YyB" for Ysgol y Berllan: capitals with the small letters of the links between.
    private func mixed(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        guard tokens[place].isCapital, (1...5).contains(tokens[place].length),
            place == 0 || tokens[place].start > tokens[place - 1].end
        else { return }
        var letters = tokens[place].text
        var end = place + 1
        // The reader parts words where a capital stands in them.
        while end < tokens.count, tokens[end].start == tokens[end - 1].end,
            tokens[end].isCapital, letters.utf8.count < 6
        {
            letters += tokens[end].text
            end += 1
        }
        guard end > place + 1, (3...6).contains(letters.utf8.count),
            !permitted.initials.contains(letters)
        else { return }
        for number in index.initials[letters] ?? [] {
            scan.hit(index.designations[number].item, .initials, place..<end)
        }
    }

    /// The initials of the names and then a kind in full, as in `S.H. Primary`.
    private func before(kind letters: String, _ range: Range<Int>, _ scan: inout Scan) {
        guard range.upperBound < scan.tokens.count, !["gp", "nhs"].contains(letters),
            scan.tokens[range.upperBound].isCapital || scan.document.isMetadata
        else { return }
        let next = Permitted.canonical(scan.tokens[range.upperBound].text)
        for designation in index.designations {
            let names = designation.parts.filter { $0.kind != .link && $0.kind != .number }
            guard let cut = names.firstIndex(where: { $0.canonical == next }), cut > 0,
                names[..<cut].contains(where: { !$0.isKnown })
                    || !permitted.pairs.contains(names[cut - 1].canonical + " " + next)
            else { continue }
            let all = String(names[..<cut].compactMap(\.text.first))
            let named = String(names[..<cut].filter(\.names).compactMap(\.text.first))
            if [all, named].contains(letters) || designation.hasArticle && "t" + all == letters {
                scan.hit(designation.item, .initials, range.lowerBound..<(range.upperBound + 1))
            }
        }
    }

    /// "PN drop-in" for Prism North, whose drop-in an item has: a word of the item behind the letters.
    private func isGlossed(_ range: Range<Int>, _ item: Int, _ scan: Scan) -> Bool {
        guard range.upperBound < scan.tokens.count else { return false }
        let next = scan.tokens[range.upperBound]
        guard next.before == .space, next.length >= 4, !permitted.knows(next),
            !FunctionWords.function.contains(next.text), !PracticeWords.stems.contains(next.stem)
        else { return false }
        let text = items[item].text + ". " + items[item].detail
        return Reader.read(text).tokens.contains { $0.stem == next.stem }
    }

    /// A heading in capitals is no list of initials.
    private func isShouted(_ range: Range<Int>, _ scan: Scan) -> Bool {
        let around = max(0, range.lowerBound - 2)..<min(scan.tokens.count, range.upperBound + 2)
        return scan.tokens[around].filter { $0.isUpper && $0.length > 3 }.count >= 2
    }

    /// The first letter of a name and then its kinds, as in "the N Royal".
    private func single(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        let token = tokens[place]
        guard token.length == 1, token.isUpper, !token.hasDigit, token.text != "i",
            place + 1 < tokens.count, tokens[place + 1].isCapital,
            let kind = PlaceWords.kinds[tokens[place + 1].text]
        else { return }
        let last = place > 0 ? tokens[place - 1].text : ""
        for designation in index.designations {
            let parts = designation.parts.filter { $0.kind != .link && $0.kind != .number }
            guard
                let start = parts.indices.dropLast().first(where: {
                    parts[$0].names && parts[$0].text.first == token.text.first
                        && parts[$0 + 1].canonical == kind
                }),
                !parts[start].isKnown
                    || !permitted.pairs.contains(parts[start].canonical + " " + kind)
            else { continue }
            var count = 1
            while start + count + 1 < parts.count, place + count + 1 < tokens.count,
                isShort(tokens[place + count + 1], for: parts[start + count + 1])
            {
                count += 1
            }
            // "B Walk MC": what is left of the name by its initials.
            if place + count + 1 < tokens.count, start + count + 1 < parts.count,
                tokens[place + count + 1].isUpper,
                tokens[place + count + 1].text
                    == String(parts[(start + count + 1)...].compactMap(\.text.first))
            {
                count += 1
            }
            // "The O. Royal" and "12 M. Close" are places; "J. Hall" is somebody.
            let isPlace =
                count > 1 || ["the", "at", "by", "from", "near"].contains(last)
                || ["to", "in", "into", "outside", "past", "behind"].contains(last)
                    && InitialsMatcher.homes.contains(kind)
                || place > 0 && tokens[place - 1].isNumber
            if isPlace { scan.hit(designation.item, .initials, place..<(place + count + 1)) }
        }
    }

    /// Kinds of place that are nobody's surname, in one form.
    private static let homes = Set(
        [
            "house", "lodge", "court", "cottage", "school", "centre", "clinic", "surgery",
            "primary", "academy", "hospital", "nursery", "gardens", "close", "terrace",
        ].map(Permitted.canonical))

    private func isShort(_ token: Token, for part: Designation.Part) -> Bool {
        Permitted.canonical(token.text) == part.canonical
            || token.isCapital && token.length >= 3 && part.text.hasPrefix(token.text)
    }

    /// "Miss C." for Miss Cartwright, unless he knows another whom that may mean.
    private func titled(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        guard Designation.isTitle(tokens[place].text), tokens[place].isCapital,
            place + 1 < tokens.count, tokens[place + 1].length == 1, tokens[place + 1].isUpper,
            !tokens[place + 1].hasDigit, tokens[place + 1].before != .line
        else { return }
        // "Mr J. Field" goes on.
        if place + 2 < tokens.count, tokens[place + 2].isCapital,
            tokens[place + 2].before == .space || tokens[place + 2].before == .stop,
            tokens[place + 2].length > 2, !KnownWords.contains(tokens[place + 2].text)
        {
            return
        }
        let letter = tokens[place + 1].text
        let title = tokens[place].text + " "
        guard !permitted.pairs.contains(where: { $0.hasPrefix(title + letter) }) else { return }
        for designation in index.designations {
            for (number, part) in designation.parts.enumerated().dropLast()
            where part.isTitle && part.text == tokens[place].text {
                let name = designation.parts[number + 1]
                guard name.names, !name.isKnown, name.text.hasPrefix(letter) else { continue }
                scan.hit(designation.item, .initials, place..<(place + 2))
            }
        }
    }

    /// The saint of an item by the first letter, as in `St Hs`.
    private func saint(_ place: Int, _ scan: inout Scan) {
        let token = scan.tokens[place]
        guard token.text == "st" || token.text == "saint", place + 1 < scan.tokens.count else {
            return
        }
        let next = scan.tokens[place + 1]
        guard next.isCapital else { return }
        let isInitial = next.length == 1 || next.length == 2 && next.text.hasSuffix("s")
        // "St Ethel's" for St Ethelburga's.
        let isStopped =
            place + 2 < scan.tokens.count && scan.tokens[place + 2].before == .stop
            && PlaceWords.kinds[scan.tokens[place + 2].text] != nil
        let isCut = next.length >= (isStopped ? 2 : 3) && !permitted.words.contains(next.text)
        // "St Len's" for St Leonard's: cut within.
        let called = next.text.hasSuffix("s") ? String(next.text.dropLast()) : next.text
        guard isInitial || isCut else { return }
        for designation in index.designations {
            for (number, part) in designation.parts.enumerated().dropLast()
            where part.canonical == "saint"
                && (isInitial
                    ? designation.parts[number + 1].text.first == next.text.first
                    : next.length + 2 <= designation.parts[number + 1].text.utf8.count
                        && (designation.parts[number + 1].text.hasPrefix(next.text)
                            || (next.isPossessive || next.text.hasSuffix("s"))
                                && InitialsMatcher.isCut(
                                    called, from: designation.parts[number + 1].text)))
                && !designation.parts[number + 1].isKnown
            {
                scan.hit(designation.item, .abbreviated, place..<(place + 2))
            }
        }
    }

    /// "Len" from "Leonard": its first two letters, and a third that comes later.
    private static func isCut(_ word: String, from name: String) -> Bool {
        guard word.utf8.count == 3, name.utf8.count >= 6, name.hasPrefix(word.prefix(2)),
            let last = word.last
        else { return false }
        return name.dropFirst(2).prefix(3).contains(last)
    }

    /// Of those that everybody writes, what nobody is met or heard at.
    private static let doubtful = FunctionWords.words("ba na ta st rd aa ca ma")

    /// What everybody joins so.
    private static let paired = FunctionWords.words("qa rd bb ms ae pp hs tc rb pl ph ts dd gt")

    /// What is written with stops and names nobody.
    private static let dotted = FunctionWords.words(
        "am pm uk gp nhs tv cv id ok po ps nb eu us usa bbc sms ie eg hr asap rsvp phd")

    /// Capitals that everybody writes.
    private static let everyday = FunctionWords.words(
        """
        am pm uk gp nhs tv cv id ok it hr da dv va pc ps nb re cc bcc po box dc ds ni eu usa us \
        bbc tbc tba
        faq atm pin sim sms pdf doc rsvp asap fao sar dsar gdpr ico mp crc npo dvpo dvpn nmo cps \
        hmcts hmp hmpps
        cafcass fpc cic ltd plc vat dwp pip esa jsa uc dbs hq rd st ave aa na ca oasys bbr rar \
        pss atr drr mhtr
        rpo msc ba bsc phd mba rn cpn rmn sen ehcp ta pe re dt ict gcse nvq btec covid
        """)
}
