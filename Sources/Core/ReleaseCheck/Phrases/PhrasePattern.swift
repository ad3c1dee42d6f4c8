/// A phrase with alternatives and gaps, written as people would.
///
/// `a|b` is one of two words, `word?` may be left out, `@list` is a word or phrase of a named list,
/// `*3` is up to three words of any kind.
struct PhrasePattern: Sendable {
    indirect enum Element: Sendable {
        case words(Words)
        /// By their first word, the longest first.
        case phrases(Words, [String: [[String]]])
        case gap(Int)
        case optional(Element)
    }

    /// Words of which one is to stand at a place.
    struct Words: Sendable {
        let all: Set<String>
        /// A bit for each: most tokens are none of a few words, and need not be looked up.
        private let bits: UInt64

        init(_ words: Set<String>) {
            all = words
            bits = words.reduce(0) { $0 | Words.bit(Token.digest($1)) }
        }

        func contains(_ token: Token) -> Bool { mayHold(token) && all.contains(token.text) }

        func mayHold(_ token: Token) -> Bool { bits & Words.bit(token.digest) != 0 }

        private static func bit(_ digest: UInt32) -> UInt64 { 1 << UInt64(digest % 64) }
    }

    let elements: [Element]

    init(_ text: String, lists: [String: [[String]]]) {
        elements = text.split(separator: " ").map { PhrasePattern.element($0, lists) }
    }

    private static func element(_ text: Substring, _ lists: [String: [[String]]]) -> Element {
        if text.hasSuffix("?") { return .optional(element(text.dropLast(), lists)) }
        if text.hasPrefix("*") { return .gap(Int(text.dropFirst()) ?? 3) }
        var words: Set<String> = []
        var phrases: [[String]] = []
        for word in text.split(separator: "|") {
            if word.hasPrefix("@") {
                for phrase in lists[String(word.dropFirst())] ?? [] {
                    if phrase.count == 1 { words.insert(phrase[0]) } else { phrases.append(phrase) }
                }
            } else {
                words.insert(String(word))
            }
        }
        if phrases.isEmpty { return .words(Words(words)) }
        let all = phrases.sorted { $0.count > $1.count } + words.map { [$0] }
        let byFirst = Dictionary(grouping: all) { $0[0] }
        return .phrases(Words(Set(byFirst.keys)), byFirst)
    }

    /// Words with which a match may begin; nil when any may.
    var firstWords: Set<String>? {
        var first: Set<String> = []
        for element in elements {
            switch element {
            case .words(let words): return first.union(words.all)
            case .phrases(let starts, _): return first.union(starts.all)
            case .optional(.words(let words)): first.formUnion(words.all)
            case .optional(.phrases(let starts, _)): first.formUnion(starts.all)
            default: return nil
            }
        }
        return first
    }

    /// Whether a match that begins with one of the first words has its first element by that.
    private var beginsWithWord: Bool {
        if case .words = elements[0] { true } else { false }
    }

    /// The end of a match that begins at a token and stays within a sentence; the token is one of
    /// the first words, where there are such.
    func match(_ tokens: [Token], at place: Int, until end: Int) -> Int? {
        beginsWithWord
            ? match(1, tokens, place + 1, end) : match(0, tokens, place, end)
    }

    private func match(_ number: Int, _ tokens: [Token], _ place: Int, _ end: Int) -> Int? {
        guard number < elements.count else { return place }
        return match(elements[number], before: number + 1, tokens, place, end)
    }

    /// The end of a match of one element and of those from a number on.
    private func match(
        _ element: Element, before next: Int, _ tokens: [Token], _ place: Int, _ end: Int
    ) -> Int? {
        switch element {
        case .words(let words):
            guard place < end, words.contains(tokens[place]) else { return nil }
            return match(next, tokens, place + 1, end)
        case .phrases(let starts, let phrases):
            guard place < end, starts.mayHold(tokens[place]),
                let phrases = phrases[tokens[place].text]
            else { return nil }
            for phrase in phrases where place + phrase.count <= end {
                let isHere = phrase.indices.dropFirst().allSatisfy {
                    tokens[place + $0].text == phrase[$0]
                }
                if isHere, let found = match(next, tokens, place + phrase.count, end) {
                    return found
                }
            }
            return nil
        case .gap(let most):
            for skipped in 0...most where place + skipped <= end {
                if let found = match(next, tokens, place + skipped, end) { return found }
            }
            return nil
        case .optional(let inner):
            if let found = match(inner, before: next, tokens, place, end) { return found }
            return match(next, tokens, place, end)
        }
    }
}

/// Phrases by the words that they may begin with.
struct PhraseBook: Sendable {
    private var patterns: [PhrasePattern] = []
    private var starts: [String: [Int]] = [:]
    private var anywhere: [Int] = []
    private var mayStart = WordFilter([String]())

    init(_ text: String, lists: [String: [[String]]]) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let pattern = PhrasePattern(String(line), lists: lists)
            guard !pattern.elements.isEmpty else { continue }
            let number = patterns.count
            patterns.append(pattern)
            if let first = pattern.firstWords {
                for word in first { starts[word, default: []].append(number) }
            } else {
                anywhere.append(number)
            }
        }
        mayStart = WordFilter(starts.keys)
    }

    /// The ranges of a sentence that a phrase of the book matches.
    func matches(_ tokens: [Token], in sentence: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for place in sentence {
            let starting = mayStart.mayHold(tokens[place]) ? starts[tokens[place].text] : nil
            let end =
                starting.flatMap { first(of: $0, tokens, place, sentence) }
                ?? first(of: anywhere, tokens, place, sentence)
            if let end { found.append(place..<end) }
        }
        return found
    }

    /// The end of the first of some phrases that is at a token.
    private func first(
        of numbers: [Int], _ tokens: [Token], _ place: Int, _ sentence: Range<Int>
    ) -> Int? {
        for number in numbers {
            if let end = patterns[number].match(tokens, at: place, until: sentence.upperBound),
                end > place
            {
                return end
            }
        }
        return nil
    }

    /// Lists of words and phrases, "name: a, b c, d" a line each.
    static func lists(_ text: String) -> [String: [[String]]] {
        var lists: [String: [[String]]] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let name = String(parts[0])
            for phrase in parts[1].split(separator: ",") {
                let words = phrase.split(separator: " ").map(String.init)
                if words.count == 1, words[0].hasPrefix("@") {
                    lists[name, default: []] += lists[String(words[0].dropFirst())] ?? []
                } else if !words.isEmpty {
                    lists[name, default: []].append(words)
                }
            }
        }
        return lists
    }
}
