/// Words as they are typed on a telephone: "b4 u go", "2 b done by 3, til then".
enum Texting {
    /// Writes out what is short for another word, where no letters are being spelled.
    ///
    /// Gives how many words it wrote out.
    static func expand(_ tokens: inout [Token]) -> Int {
        var count = 0
        for place in tokens.indices {
            let token = tokens[place]
            guard !token.isCapital, token.before != .hyphen, token.before != .none || place == 0
            else { continue }
            let last = place > 0 ? tokens[place - 1] : nil
            let next = place + 1 < tokens.count ? tokens[place + 1] : nil
            if let next, next.before == .hyphen || next.before == .none { continue }
            if token.text == "2", let next, next.text == "b", let last, wanting.contains(last.text)
            {
                write("to", at: place, &tokens)
                write("be", at: place + 1, &tokens)
                count += 1
                continue
            }
            if let day = days[token.text], !doubtful.contains(token.text) || isDay(last, next) {
                write(day, at: place, &tokens)
                continue
            }
            guard let word = short[token.text] else { continue }
            // "R, u, v" spells something; "flat 4 r" is a flat.
            let isSpelled = [last, next].contains { beside in
                guard let beside else { return false }
                return marks.contains(beside.text) || beside.hasDigit && beside.text != "b4"
                    || beside.length == 1 && !["i", "a", "u", "r"].contains(beside.text)
            }
            if token.length == 1, isSpelled { continue }
            write(word, at: place, &tokens)
            count += 1
        }
        return count
    }

    /// "Sat 10 may", "this sat": a day, and no form of "sit".
    private static func isDay(_ last: Token?, _ next: Token?) -> Bool {
        if let next, next.hasDigit { return true }
        return last.map { ["on", "this", "next", "last", "every", "by"].contains($0.text) } ?? false
    }

    private static let days = [
        "mon": "monday", "tue": "tuesday", "tues": "tuesday", "weds": "wednesday",
        "wed": "wednesday", "thur": "thursday", "thurs": "thursday", "fri": "friday",
        "sat": "saturday", "sun": "sunday",
    ]
    /// Between the letters of a mailbox.
    private static let marks: Set<String> = ["dot", "underscore", "dash", "hyphen", "then"]
    private static let doubtful: Set<String> = ["sat", "sun", "wed"]

    private static func write(_ word: String, at place: Int, _ tokens: inout [Token]) {
        tokens[place].text = word
        tokens[place].stem = Stem.of(word)
        tokens[place].hasDigit = false
        tokens[place].isNumber = false
    }

    /// After these "2 b" is "to be".
    private static let wanting: Set<String> = [
        "has", "have", "want", "wants", "need", "needs", "got", "going", "is", "it", "nice", "good",
        "u", "you", "fine",
    ]

    private static let short: [String: String] = [
        "u": "you", "ur": "your", "r": "are", "n": "and", "b4": "before", "til": "until",
        "till": "until", "w": "with", "wiv": "with", "pls": "please", "plz": "please",
        "cos": "because", "coz": "because", "cuz": "because", "bc": "because", "thru": "through",
        "tmrw": "tomorrow", "tomoro": "tomorrow", "2moro": "tomorrow", "2day": "today",
        "nxt": "next", "wk": "week", "wks": "weeks", "txt": "text", "msg": "message",
        "ppl": "people", "mtg": "meeting", "mtgs": "meetings", "abt": "about", "gd": "good",
        "thx": "thanks", "ta": "thanks", "sumone": "someone", "sum1": "someone",
        "some1": "someone", "any1": "anyone", "no1": "nobody", "hav": "have", "wot": "what",
    ]

    /// Whether a text is typed without capitals, so that a name may stand without one too: where
    /// sentences begin in small letters, or "I" is written small.
    static func isCasual(_ reading: Reading) -> Bool {
        let openers = reading.sentences.map { reading.tokens[$0.lowerBound] }
            .filter { !$0.hasDigit && !$0.isMask }
        let small = openers.count { !$0.isCapital }
        let capitals = reading.tokens.count { $0.isCapital && !$0.opensSentence && $0.text != "i" }
        let isTyped = reading.shortForms > 0 || small > 0 && small * 2 >= openers.count
        return isTyped && capitals * 5 <= reading.tokens.count
    }

    /// Whether a text is what a machine, or somebody at a keyboard, heard: a message left in small
    /// letters, or one that says so.
    static func isTranscript(
        _ document: ReleaseDocument, _ reading: Reading, _ isCasual: Bool
    ) -> Bool {
        if isCasual, document.kind.contains("voicemail") { return true }
        return reading.tokens.contains { token in
            hearing.contains { token.text.hasPrefix($0) }
        }
            || zip(reading.tokens, reading.tokens.dropFirst()).contains { first, second in
                ["machine", "automatic", "auto", "voice", "audio"].contains(first.text)
                    && ["text", "captions", "caption", "typing", "typed"].contains(second.text)
            }
    }

    private static let hearing = ["transcri", "dictat"]
}
