/// Numbers that are rounded: "nearly a dozen", "some twenty".
extension QuantityReader {
    /// "Nearly a dozen", "some twenty", "just over three hundred".
    mutating func about(at place: Int) -> Int? {
        guard QuantityReader.hedges.contains(word(place)) else { return nil }
        var next = place + 1
        while QuantityReader.hedges.contains(word(next))
            || QuantityReader.fillers.contains(word(next))
            || word(next - 1) == "on" && word(next) == "for"
            || ["short", "shy"].contains(word(next - 1)) && word(next) == "of",
            next < tokens.count, NumberWords.value(in: tokens, at: next) == nil
        {
            next += 1
        }
        guard next < tokens.count, next - place < 5,
            let (value, count) = NumberWords.value(in: tokens, at: next), value >= 5,
            !(1950...2099).contains(value),
            Calendars.units[word(next + count)] == nil,
            Calendars.month(word(next + count)) == nil,
            !["am", "pm", "oclock", "past"].contains(word(next + count)),
            word(next + count) != "and" || tokens[next + count].before == .mark,
            word(next) != "half", !slashed(next + count), rates.read(at: next) == nil,
            !(next + count < tokens.count && tokens[next + count].isNumber)
        else { return nil }
        return add(.about(value), place, next + count - place)
    }
}
