/// Cuts a text into tokens and sentences.
///
/// Words that run together as in file names ("MarlpitClose", "marlpit_close") are parted;
/// contractions are written out, so that "she'd told" reads as "she had told".
struct Reader {
    private var reading = Reading()
    private var letters: [UInt8] = []
    private var foreign: String?
    private var start = 0
    private var end = 0
    private var capitals = 0
    private var letterCount = 0
    private var firstIsCapital = false
    private var digits = 0
    private var apostropheAt: Int?
    private var pending = Token.Break.line
    private var wasLower = false
    private var inQuote = false
    /// How many words there were where it was opened.
    private var opened = 0
    private var maskRun = 0
    private var isAfterPound = false
    /// How many tokens there were when a "'d" was written out.
    private var openHad = 0
    /// The place behind a bracket that says that something was taken out.
    private var hiddenUntil = 0

    static func read(_ text: String) -> Reading {
        var reader = Reader()
        return reader.run(Array(text.unicodeScalars))
    }

    private mutating func run(_ scalars: [Unicode.Scalar]) -> Reading {
        reading.tokens.reserveCapacity(scalars.count / 5)
        for (place, scalar) in scalars.enumerated() where place >= hiddenUntil {
            let next = place + 1 < scalars.count ? scalars[place + 1] : nil
            switch Folding.read(scalar) {
            case .letters(let first, let second):
                let upper = Folding.isUpper(scalar)
                if partsWord(upper: upper, next: next) { flush(.none) }
                begin(at: place, upper: upper)
                letters.append(first)
                if let second { letters.append(second) }
                letterCount += 1
                if upper { capitals += 1 }
                wasLower = !upper
                end = place + 1
            case .digit(let digit):
                // "Marlpit18" is two tokens; "QX4" is one.
                let isNamed = letterCount == 3 && capitals == 1 && firstIsCapital
                if letterCount > 3 || isNamed || isPreposition, digits == 0 { flush(.none) }
                begin(at: place, upper: false)
                letters.append(digit)
                digits += 1
                wasLower = false
                end = place + 1
            case .other(let letter):
                begin(at: place, upper: Folding.isUpper(scalar))
                foreign = (foreign ?? String(decoding: letters, as: UTF8.self)) + String(letter)
                letterCount += 1
                end = place + 1
            case .apostrophe:
                apostrophe(next: next, after: place > 0 ? scalars[place - 1] : " ")
            case .nothing: break
            case .mask: mask(at: place)
            case .separator: separator(scalar, next: next, at: place, in: scalars)
            }
        }
        flush(.stop)
        reading.shortForms += Texting.expand(&reading.tokens)
        Reader.markWills(&reading.tokens)
        Sentences.mark(&reading)
        return reading
    }

    /// Within a word a contraction; before one and after one a quotation mark.
    private mutating func apostrophe(next: Unicode.Scalar?, after last: Unicode.Scalar) {
        var isLetter = false
        if let next, case .letters = Folding.read(next) { isLetter = true }
        if isLetter, !letters.isEmpty {
            apostropheAt = letters.count
            return
        }
        // "Girls' High" goes on.
        if !inQuote, last == "s", next == " " {
            separate(.space)
            return
        }
        separate(.mark)
        if isLetter, last == " " || last == "\n" || last == "(" || last == ":" {
            inQuote = true
            opened = reading.tokens.count
        } else if !isLetter, inQuote,
            // One word ("the 'bakes' one") is no plural that owns something.
            last != "s" || next == "." || next == "," || reading.tokens.count == opened + 1
        {
            inQuote = false
        }
    }

    /// "by30Sept".
    private var isPreposition: Bool {
        letterCount == 2 && capitals == 0
            && ["by", "on", "at", "to"].contains(String(decoding: letters, as: UTF8.self))
    }

    /// A capital after a small letter begins a word, as in "MarlpitClose"; so does the last of
    /// several capitals before a small one, as in "HOMEVisit".
    private func partsWord(upper: Bool, next: Unicode.Scalar?) -> Bool {
        guard !letters.isEmpty else { return false }
        // "9CoopersRow", "61bSorrel".
        let isNumber =
            digits > 0 && letters.count - digits <= 1
            && letters.first.map { $0 < 0x3A } == true
        if isNumber, let next, case .letters = Folding.read(next) {
            return upper && !Folding.isUpper(next)
        }
        guard upper else { return false }
        if wasLower {
            // "McKessick" is one name.
            let isPatronymic = letters == [0x6D, 0x63] || letters == [0x6D, 0x61, 0x63]
            return letterCount >= 2 && apostropheAt == nil && !isPatronymic
        }
        guard capitals == letterCount, capitals >= 3, digits == 0, let next else { return false }
        if case .letters = Folding.read(next) { return !Folding.isUpper(next) }
        return false
    }

    private mutating func begin(at place: Int, upper: Bool) {
        maskRun = 0
        guard letters.isEmpty, foreign == nil else { return }
        start = place
        firstIsCapital = upper
        capitals = 0
        letterCount = 0
        digits = 0
        wasLower = false
        apostropheAt = nil
    }

    private mutating func separate(_ kind: Token.Break) {
        flush(kind)
        if kind.weight > pending.weight { pending = kind }
    }

    private mutating func separator(
        _ scalar: Unicode.Scalar, next: Unicode.Scalar?, at place: Int, in scalars: [Unicode.Scalar]
    ) {
        switch scalar {
        case " ", "\t", "\u{A0}", "_", "\u{202F}", "\u{2009}": separate(.space)
        case "-", "‐", "‑", "–", "—", "/", ".":
            if scalar == ".", isEnd(next) || isClosed(at: place, in: scalars) {
                separate(.stop)
            } else {
                separate(scalar == "—" || scalar == "–" ? .mark : .hyphen)
            }
        case "!", "?", "…", "•", "·": separate(.stop)
        case "\n", "\r", "\u{2028}": separate(.line)
        case "\"", "“", "”", "«", "»":
            separate(.mark)
            if scalar == "\"" { inQuote.toggle() } else { inQuote = scalar == "“" || scalar == "«" }
        case "[":
            separate(.mark)
            bracket(from: place, in: scalars)
        case "£":
            separate(.mark)
            isAfterPound = true
        // "1,264" is one number.
        case "," where isThousand(at: place, in: scalars): break
        case "½" where !letters.isEmpty && digits == letters.count:
            // "2½ hours" is two and a half.
            flush(.none)
            (start, end) = (place, place + 1)
            (firstIsCapital, capitals, letterCount, digits) = (false, 0, 0, 0)
            pending = .space
            for word in ["and", "a", "half"] { append(word) }
        case "&", "%":
            separate(.space)
            (start, end) = (place, place + 1)
            (firstIsCapital, capitals, letterCount, digits) = (false, 0, 0, 0)
            append(scalar == "&" ? "and" : "percent")
            pending = .none
        default: separate(.mark)
        }
    }

    private func isEnd(_ scalar: Unicode.Scalar?) -> Bool {
        scalar == nil || scalar == " " || scalar == "\n" || scalar == "\r"
    }

    /// "I always have.' Cross it out": the quotation marks close with the sentence.
    private func isClosed(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard place + 1 < scalars.count, "'’\"”)".unicodeScalars.contains(scalars[place + 1]) else {
            return false
        }
        return isEnd(place + 2 < scalars.count ? scalars[place + 2] : nil)
    }

    /// A comma between one to three digits and three more.
    private func isThousand(at place: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard (1...3).contains(letters.count), digits == letters.count else { return false }
        let rest = scalars[(place + 1)...].prefix(4)
        func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
        return rest.count >= 3 && rest.prefix(3).allSatisfy(isDigit)
            && !(rest.count == 4 && rest.last.map(isDigit) == true)
    }

    /// Notes a bracket that says that something was taken out: its words are not read.
    private mutating func bracket(from place: Int, in scalars: [Unicode.Scalar]) {
        let inside = scalars[(place + 1)...].prefix(60).prefix { $0 != "]" }
        let word = String(String.UnicodeScalarView(inside)).lowercased()
        let signs = [
            "redact", "removed", "withheld", "deleted", "third part", "exempt", "name", "s.4",
            "s40",
            "blacked", "lines out",
        ]
        if Reader.describesPaper(word) { return }
        if signs.contains(where: { word.contains($0) }) || word.allSatisfy({ $0 == "." }) {
            mask(at: place)
            let end = place + inside.count + 2
            hiddenUntil = min(end, scalars.count)
            reading.tokens[reading.tokens.count - 1].end = hiddenUntil
        }
    }

    /// "[Withheld: written account concerning Idris's injuries]" tells what was left out.
    private static func describesPaper(_ inside: String) -> Bool {
        let words = inside.split(whereSeparator: { !$0.isLetter })
        let papers: Set<Substring> = [
            "account", "statement", "interview", "photograph", "photographs", "letter",
            "disclosure",
            "report", "email", "referral", "recording", "photos",
        ]
        let links: Set<Substring> = [
            "of", "by", "from", "to", "about", "concerning", "regarding", "re", "on",
        ]
        guard words.count >= 5,
            let paper = words.firstIndex(where: { papers.contains($0) })
        else { return false }
        return words[paper...].contains { links.contains($0) }
    }

    private mutating func mask(at place: Int) {
        flush(.none)
        if maskRun == 0 {
            var token = Token(text: "▮", stem: "▮", start: place, end: place + 1, before: pending)
            token.isMask = true
            reading.tokens.append(token)
            pending = .none
        }
        maskRun += 1
        reading.tokens[reading.tokens.count - 1].end = place + 1
    }

    private mutating func flush(_ kind: Token.Break) {
        defer {
            letters.removeAll(keepingCapacity: true)
            foreign = nil
        }
        guard !letters.isEmpty || foreign != nil else { return }
        maskRun = 0
        if let foreign {
            append(foreign.lowercased())
        } else if let cut = apostropheAt, cut < letters.count {
            contraction(
                String(decoding: letters[..<cut], as: UTF8.self),
                String(decoding: letters[cut...], as: UTF8.self))
        } else {
            let word = String(decoding: letters, as: UTF8.self)
            if let (head, tail) = Reader.unmarked[word] {
                appendTwo(head, tail)
                if word != "cannot", word != "im" { reading.shortForms += 1 }
            } else {
                append(word)
            }
        }
        pending = .none
    }

    /// Contractions as they are typed on a phone; those that are other words too are left alone.
    private static let unmarked: [String: (String, String)] = [
        "dont": ("do", "not"), "doesnt": ("does", "not"), "didnt": ("did", "not"),
        "cant": ("can", "not"), "cannot": ("can", "not"), "couldnt": ("could", "not"),
        "wont": ("will", "not"), "wouldnt": ("would", "not"), "shouldnt": ("should", "not"),
        "isnt": ("is", "not"), "arent": ("are", "not"), "wasnt": ("was", "not"),
        "werent": ("were", "not"), "hasnt": ("has", "not"), "havent": ("have", "not"),
        "hadnt": ("had", "not"), "shes": ("she", "is"), "hes": ("he", "is"),
        "theyre": ("they", "are"), "youre": ("you", "are"), "theyve": ("they", "have"),
        "youve": ("you", "have"), "weve": ("we", "have"), "ive": ("i", "have"), "im": ("i", "am"),
        "theyll": ("they", "will"), "thats": ("that", "is"), "theres": ("there", "is"),
    ]

    private mutating func contraction(_ head: String, _ tail: String) {
        switch tail {
        case "s" where Reader.takesIs.contains(head):
            appendTwo(head, "is")
        case "s": append(head, possessive: true)
        case "ve": appendTwo(head, "have")
        case "ll": appendTwo(head, "will")
        case "re": appendTwo(head, "are")
        case "m": appendTwo(head, "am")
        case "d" where Reader.takesHad.contains(head):
            appendTwo(head, "had")
            openHad = reading.tokens.count
        case "t" where head.hasSuffix("n"):
            let verb = head == "won" ? "will" : head == "can" ? "can" : String(head.dropLast())
            appendTwo(verb == "sha" ? "shall" : verb, "not")
        default: append(head + tail)
        }
    }

    private static let takesHad: Set<String> = [
        "i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "nobody", "somebody",
    ]

    private static let takesIs: Set<String> = [
        "she", "he", "it", "that", "there", "who", "what", "here", "where", "how", "everyone",
        "someone", "somebody", "let", "something", "nobody", "everybody",
    ]

    private mutating func appendTwo(_ head: String, _ tail: String) {
        append(head)
        pending = .space
        firstIsCapital = false
        append(tail)
    }

    /// "You'd hope" is "you would hope"; "she'd told" is "she had told".
    private mutating func closeHad(before token: Token) {
        guard openHad == reading.tokens.count, openHad > 0, token.before == .space else { return }
        if Reader.between.contains(token.text) {
            openHad += 1
            return
        }
        if Reader.conditional.contains(token.text) {
            let place = reading.tokens.lastIndex { $0.text == "had" } ?? 0
            reading.tokens[place].text = "would"
            reading.tokens[place].stem = "would"
        }
    }

    private static let between: Set<String> = ["not", "never", "also", "really", "just", "only"]
    /// Verbs in the form that follows "would" and not "had".
    private static let conditional: Set<String> = [
        "like", "hope", "be", "have", "say", "want", "think", "expect", "need", "love", "prefer",
        "ask", "suggest", "rather", "call", "go", "be", "get", "give", "make", "take", "tell",
        "do", "see", "know", "use", "feel", "keep", "bring", "advise", "appreciate", "welcome",
    ]

    private mutating func append(_ text: String, possessive: Bool = false) {
        var token = Token(
            text: text, stem: Stem.of(text), start: start, end: end, before: pending)
        token.isCapital = firstIsCapital
        token.isUpper =
            letterCount > 0 && capitals == letterCount
            || possessive && capitals > 1 && capitals + 1 == letterCount
        token.hasDigit = digits > 0
        token.isNumber = digits > 0 && letterCount == 0
        token.isMoney = isAfterPound
        isAfterPound = false
        token.isPossessive = possessive
        token.isQuoted = inQuote
        closeHad(before: token)
        reading.tokens.append(token)
    }
}

extension Token.Break {
    fileprivate var weight: Int {
        switch self {
        case .none: 0
        case .hyphen: 1
        case .space: 2
        case .mark: 3
        case .stop: 4
        case .line: 5
        }
    }
}
