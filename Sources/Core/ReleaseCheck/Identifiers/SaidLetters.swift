/// Letters that are said by their names, where a run of them spells something.
///
/// "Ee why one two, tee dee are" is a plate. Words that are other words too ("are", "you", "why",
/// "see") count only within a run that a name of a letter and nothing else makes sure.
enum SaidLetters {
    struct Letter {
        var text: String
        var count: Int
    }

    /// The letter that each token says, by place.
    static func read(_ tokens: [Token]) -> [Int: Letter] {
        var found: [Int: Letter] = [:]
        var place = 0
        while place < tokens.count {
            // Nearly all words are neither, and no run begins with them.
            guard mayBegin(tokens[place]) else {
                place += 1
                continue
            }
            var run: [(Int, Letter)] = []
            var units = 0
            var sure = 0
            var next = place
            while next < tokens.count, next == place || tokens[next].before != .line,
                next == place || tokens[next].before != .stop || tokens[next].length <= 3
            {
                if let (letter, isSure) = letter(tokens, next) {
                    run.append((next, letter))
                    units += 1
                    if isSure { sure += 1 }
                    next += letter.count
                } else if isNumber(tokens, next) {
                    units += 1
                    next += 1
                } else {
                    break
                }
            }
            if sure >= 1, units >= 3, run.count >= 2 {
                for (here, letter) in run { found[here] = letter }
            }
            place = max(place + 1, next)
        }
        return found
    }

    private static func mayBegin(_ token: Token) -> Bool {
        token.length == 1 || token.isNumber || starts.mayHold(token)
    }

    private static let starts = WordFilter(
        Array(sure.keys) + unsure.keys + NumberWords.units.keys + NumberWords.tens.keys + [
            "oh", "double", "treble", "triple",
        ])

    private static func isNumber(_ tokens: [Token], _ place: Int) -> Bool {
        let token = tokens[place]
        return token.isNumber && token.length <= 6 || NumberWords.units[token.text] != nil
            || NumberWords.tens[token.text] != nil
            || ["oh", "double", "treble", "triple"].contains(token.text)
    }

    private static func letter(_ tokens: [Token], _ place: Int) -> (Letter, isSure: Bool)? {
        let token = tokens[place]
        if token.text == "double", place + 1 < tokens.count,
            ["you", "u", "yew"].contains(tokens[place + 1].text)
        {
            return (Letter(text: "w", count: 2), true)
        }
        if token.length == 1, !token.hasDigit {
            return (Letter(text: token.text, count: 1), !["i", "a"].contains(token.text))
        }
        // "Ex for Xavier, queue for the queue at the bank".
        if let letter = sure[token.text] ?? unsure[token.text], let more = gloss(tokens, place) {
            return (Letter(text: letter, count: 1 + more), true)
        }
        if let letter = sure[token.text] { return (Letter(text: letter, count: 1), true) }
        return unsure[token.text].map { (Letter(text: $0, count: 1), false) }
    }

    /// How many words behind a letter say what it stands for.
    private static func gloss(_ tokens: [Token], _ place: Int) -> Int? {
        guard place + 2 < tokens.count, tokens[place].before != .line,
            ["for", "like"].contains(tokens[place + 1].text)
        else { return nil }
        let end = (place + 2..<min(tokens.count, place + 8)).first {
            tokens[$0].before == .mark || tokens[$0].before == .stop || tokens[$0].before == .line
        }
        return end.map { $0 - place - 1 }
    }

    /// Nothing but names of letters.
    private static let sure = [
        "cee": "c", "dee": "d", "ee": "e", "eff": "f", "ef": "f", "gee": "g", "aitch": "h",
        "haitch": "h", "jay": "j", "kay": "k", "el": "l", "ell": "l", "em": "m", "en": "n",
        "pee": "p", "cue": "q", "ess": "s", "tee": "t", "vee": "v", "ex": "x", "wye": "y",
        "zed": "z", "zee": "z", "arr": "r", "oh": "o", "enn": "n", "emm": "m",
        "doubleyou": "w", "doubleu": "w", "dubya": "w",
        // As they are said in Polish and German.
        "wu": "w", "ce": "c", "ka": "k", "zet": "z", "jot": "j", "igrek": "y", "vau": "v",
    ]

    /// Names of letters that are other words too.
    private static let unsure = [
        "ay": "a", "aye": "a", "be": "b", "bee": "b", "see": "c", "sea": "c", "eye": "i",
        "queue": "q", "are": "r", "ar": "r", "tea": "t", "you": "u", "yew": "u", "why": "y",
        "pea": "p", "owe": "o", "er": "r", "es": "s", "te": "t", "pe": "p", "ge": "g", "ha": "h",
    ]
}
