/// Names in texts that are typed without capitals.
extension NameMatcher {
    /// Whether a word in small letters stands where a name stands: a rare word anywhere, an everyday
    /// one behind a word of place ("up tannery", "past juniper or round by the mill") and with no
    /// other noun after it.
    func isCasualName(_ place: Int, _ part: Designation.Part, _ scan: Scan) -> Bool {
        guard scan.isCasual else { return false }
        let token = scan.tokens[place]
        if token.isCapital { return false }
        if part.kind == .core {
            return part.bytes.count >= 5
                && !KnownWords.contains(word: token.text, stem: token.stem)
                && !isThing(place, scan)
        }
        guard part.kind == .common, part.bytes.count >= 4, place > 0,
            token.before == .space,
            CasualNames.placing.contains(scan.tokens[place - 1].text)
        else { return false }
        guard place + 1 < scan.tokens.count else { return true }
        let next = scan.tokens[place + 1]
        return next.before != .space || CasualNames.after.contains(next.text)
    }

    /// "The jellybeans on the desk", "a gantry crane": what has an article, or a thing behind it that
    /// it describes, is no name.
    private func isThing(_ place: Int, _ scan: Scan) -> Bool {
        // "A cairn of parcels", "cairn of parcels".
        if place + 1 < scan.tokens.count, scan.tokens[place + 1].text == "of" { return true }
        if place > 0, CasualNames.determiners.contains(scan.tokens[place - 1].text) {
            let next = place + 1 < scan.tokens.count ? scan.tokens[place + 1] : nil
            return next.map { PlaceWords.kinds[$0.text] == nil || $0.before != .space } ?? true
        }
        guard place + 1 < scan.tokens.count else { return false }
        let next = scan.tokens[place + 1]
        return next.before == .space && !next.isCapital && !next.hasDigit
            && PlaceWords.kinds[next.text] == nil && !FunctionWords.function.contains(next.text)
            && !FunctionWords.light.contains(next.text)
            && CasualNames.things.contains(next.text)
    }

    /// All the words of a name of two or more, side by side: "no lads from sparrow lodge".
    func isCasualWhole(
        _ designation: Designation, _ match: NameAlignment.Match, _ scan: Scan
    ) -> Bool {
        guard scan.isCasual, match.isWhole, match.count >= 2, match.slips == 0,
            match.shortened == 0,
            match.range.count == match.count
        else { return false }
        let first = match.range.lowerBound
        // "A silver lining" is no name.
        return first == 0
            || !["a", "an", "any", "some", "your", "no", "this"].contains(
                scan.tokens[first - 1].text)
    }
}

/// Names that are explained word by word, or told by what they are not.
extension NameMatcher {
    /// "Bell like the church bell, lane", "rope like the skipping kind, walk".
    func glossed(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        guard place + 2 < tokens.count, ["like", "as"].contains(tokens[place + 1].text),
            tokens[place].length >= 3
        else { return }
        let word = tokens[place].text
        let window = (place + 3)..<min(tokens.count, place + 11)
        guard window.lowerBound < window.upperBound else { return }
        for designation in index.designations where !designation.isDetail {
            for (number, part) in designation.parts.enumerated()
            where part.names && part.bytes.first == word.utf8.first {
                var rest = ""
                if part.text == word || part.text == word + "s" || part.text + "s" == word {
                    guard number + 1 < designation.parts.count else { continue }
                    let kind = designation.parts[number + 1]
                    guard kind.kind != .number, kind.kind != .link,
                        !permitted.pairs.contains(part.canonical + " " + kind.canonical)
                    else { continue }
                    rest = kind.canonical
                } else if part.bytes.count >= word.utf8.count + 3, part.text.hasPrefix(word),
                    !part.isKnown
                {
                    rest = String(part.text.dropFirst(word.utf8.count))
                } else {
                    continue
                }
                guard
                    let end = window.first(where: {
                        Permitted.canonical(tokens[$0].text) == Permitted.canonical(rest)
                            && tokens[$0].before == .mark
                    })
                else { continue }
                return scan.hit(designation.item, .spelledOut, place..<(end + 1))
            }
        }
    }

    /// "Fox and then holes", "speed, as in fast, then well": a name in two halves, one then the other.
    func halved(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        guard tokens[place].text == "then", place > 0, place + 1 < tokens.count,
            tokens[place + 1].length >= 3
        else { return }
        for first in max(0, place - 5)..<place where tokens[first].length >= 3 {
            let name = tokens[first].text + tokens[place + 1].text
            for found in index.exactPlaces(of: name)
            where index[found].kind != .given && !index[found].isKnown {
                return scan.hit(item(found), .spelledOut, first..<(place + 2))
            }
        }
    }

    /// "The Court that's called for the second of faith, hope and charity", "a lane named like the
    /// bell in a church": the kind first, and then in what words its name is.
    func named(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        guard tokens[place].length >= 3, let kind = PlaceWords.kinds[tokens[place].text],
            place > 0, CasualNames.articles.contains(tokens[place - 1].text)
        else { return }
        let near = (place + 1)..<min(tokens.count, place + 6)
        guard near.lowerBound < near.upperBound,
            let cue = near.first(where: { CasualNames.calling.contains(tokens[$0].text) })
        else { return }
        let window = (cue + 1)..<min(tokens.count, cue + 13)
        guard window.lowerBound < window.upperBound else { return }
        for here in window where tokens[here].length >= 3 {
            // "The close is called Tern" says it as a name; the rest of the check reads that.
            for found in index.places(of: tokens[here].text) {
                let parts = index.designations[found.designation].parts
                guard found.part + 1 < parts.count,
                    !index.designations[found.designation].isDetail,
                    parts[found.part + 1].canonical == kind, parts[found.part].kind != .given,
                    !permitted.pairs.contains(parts[found.part].canonical + " " + kind)
                else { continue }
                return scan.hit(item(found), .spelledOut, place..<(here + 1))
            }
        }
    }

    /// "You asked which Linnet. Not the Close, the Walk."
    func contrasted(_ place: Int, _ scan: inout Scan) {
        let tokens = scan.tokens
        let word = tokens[place].text
        let window = (place + 1)..<min(tokens.count, place + 20)
        let kinds = window.filter {
            tokens[$0].isCapital && tokens[$0 - 1].text == "the"
                && PlaceWords.kinds[tokens[$0].text] != nil
                && !($0 + 1 < tokens.count && tokens[$0 + 1].isCapital
                    && tokens[$0 + 1].before == .space)
        }
        guard !kinds.isEmpty,
            tokens[place..<window.upperBound].contains(where: { $0.text == "not" })
        else { return }
        for found in index.exactPlaces(of: word) {
            let designation = index.designations[found.designation]
            guard found.part + 1 < designation.parts.count, !designation.isDetail else { continue }
            let kind = designation.parts[found.part + 1]
            guard
                !permitted.pairs.contains(
                    designation.parts[found.part].canonical + " " + kind.canonical),
                let here = kinds.first(where: {
                    Permitted.canonical(tokens[$0].text) == kind.canonical
                        && !(tokens[$0 - 2].text == "not")
                })
            else { continue }
            scan.hit(designation.item, .partial, place..<(here + 1))
        }
    }
}

private enum CasualNames {
    static let articles = FunctionWords.words("the a that this")
    static let determiners = FunctionWords.words("the a an some any your those these more no")
    static let things = FunctionWords.words(
        "crane cake cakes soup pie tree trees bush cup jar box bag seed seeds oil wood wool shop")
    static let calling = FunctionWords.words("called named like name after calls sounds")
    static let placing = FunctionWords.words(
        "up past down round near off outside behind beyond along via towards")
    static let after = FunctionWords.words(
        """
        or and on at in when if ok please but then so because way again today tomorrow tonight with \
        by before after until to for as coz is
        """)
}
