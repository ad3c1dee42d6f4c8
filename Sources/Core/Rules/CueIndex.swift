/// The cues of a pack, ready to be found in what was said or written.
public struct CueIndex: Sendable {
    private struct Phrase {
        var cue: String
        var words: [String]
    }

    /// Phrases by their first word.
    private let phrases: [String: [Phrase]]

    public init(_ cues: [Cue]) {
        var phrases: [String: [Phrase]] = [:]
        for cue in cues {
            for phrase in cue.phrases {
                let words = CueIndex.words(phrase)
                guard let first = words.first else { continue }
                phrases[first, default: []].append(Phrase(cue: cue.id, words: words))
            }
        }
        self.phrases = phrases
    }

    /// The ids of cues of which a phrase stands in the text, as whole words, case aside.
    public func cues(in text: String) -> Set<String> {
        let words = CueIndex.words(text)
        var found: Set<String> = []
        for place in words.indices {
            for phrase in phrases[words[place]] ?? []
            where words[place...].starts(with: phrase.words) {
                found.insert(phrase.cue)
            }
        }
        return found
    }

    /// Letters and numbers in lower case; an apostrophe parts no word.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var current = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                current.append(character)
            } else if character != "'" && character != "’" && !current.isEmpty {
                words.append(current)
                current = ""
            }
        }
        if !current.isEmpty { words.append(current) }
        return words
    }
}
