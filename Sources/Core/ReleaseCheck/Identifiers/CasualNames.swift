/// Names in texts that are typed without capitals.
extension NameMatcher {
    /// Whether a word in small letters stands where a name stands: a rare word anywhere, an everyday
    /// one behind a word of place ("up tannery", "past juniper or round by the mill") and with no
    /// other noun after it.
    func isCasualName(_ place: Int, _ part: Designation.Part, _ scan: Scan) -> Bool {
        guard scan.isCasual else { return false }
        let token = scan.tokens[place]
        if token.isCapital { return true }
        if part.kind == .core {
            return part.bytes.count >= 5
                && !KnownWords.contains(word: token.text, stem: token.stem)
        }
        guard part.kind == .common, part.bytes.count >= 4, place > 0,
            token.before == .space,
            CasualNames.placing.contains(scan.tokens[place - 1].text)
        else { return false }
        guard place + 1 < scan.tokens.count else { return true }
        let next = scan.tokens[place + 1]
        return next.before != .space || CasualNames.after.contains(next.text)
    }

    /// All the words of a name of two or more, side by side: "no lads from sparrow lodge".
    func isCasualWhole(
        _ designation: Designation, _ match: NameAlignment.Match, _ scan: Scan
    ) -> Bool {
        guard scan.isCasual, match.isWhole, match.count >= 2, match.slips == 0, match.shortened == 0,
            match.range.count == match.count
        else { return false }
        let first = match.range.lowerBound
        // "A silver lining" is no name.
        return first == 0 || !["a", "an", "any", "some", "your", "no", "this"].contains(
            scan.tokens[first - 1].text)
    }
}

private enum CasualNames {
    static let placing = FunctionWords.words(
        "up past down round near off outside behind beyond along via towards")
    static let after = FunctionWords.words(
        """
        or and on at in when if ok please but then so because way again today tomorrow tonight with \
        by before after until to for as coz is
        """)
}
