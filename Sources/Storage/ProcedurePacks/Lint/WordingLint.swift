import Rules

/// Checks the sentences of a pack: how hard they are to read, and words that do harm.
struct WordingLint {
    /// Years of schooling that a text may need; 9 is a reader of about 14.
    static let mostGrade = 9.5
    static let mostWordsInSentence = 24

    private let procedure: Procedure
    private let unwanted: [(phrase: UnwantedPhrase, words: [String])]

    init(_ procedure: Procedure) {
        self.procedure = procedure
        unwanted = procedure.unwantedPhrases.map { ($0, WordingLint.words($0.phrase)) }
    }

    func findings() -> [LintFinding] {
        procedure.rules.flatMap { rule in
            rule.consequences.flatMap { consequence -> [LintFinding] in
                let texts = [consequence.text] + consequence.points + [consequence.clears ?? ""]
                return texts.filter { !$0.isEmpty }.flatMap { check($0, rule) }
            }
        }
    }

    private func check(_ text: String, _ rule: Rule) -> [LintFinding] {
        let place = rule.place?.description ?? rule.pack
        var findings: [LintFinding] = []
        let words = WordingLint.words(text)
        for (phrase, parts) in unwanted where contains(words, parts) {
            findings.append(
                LintFinding(
                    .error, .wording, at: place, rule.id,
                    "`\(rule.id)` says \"\(phrase.phrase)\": \(phrase.why)",
                    mend: phrase.instead.map { "write \"\($0)\"" } ?? "say it otherwise"))
        }
        let sentences = WordingLint.sentences(text)
        if let long = sentences.map(WordingLint.words).first(where: {
            $0.count > WordingLint.mostWordsInSentence
        }) {
            findings.append(
                LintFinding(
                    .error, .readingAge, at: place, rule.id,
                    "`\(rule.id)` has a sentence of \(long.count) words",
                    mend: "say it in two, of at most \(WordingLint.mostWordsInSentence)"))
        }
        let grade = grade(sentences)
        // A line of a few words has too few of them to measure.
        if words.count >= 10, grade > WordingLint.mostGrade {
            findings.append(
                LintFinding(
                    .warning, .readingAge, at: place, rule.id,
                    "`\(rule.id)` needs \(Int(grade.rounded())) years of schooling: \(text)",
                    mend: "use shorter words and sentences"))
        }
        return findings
    }

    private func contains(_ words: [String], _ phrase: [String]) -> Bool {
        guard !phrase.isEmpty, words.count >= phrase.count else { return false }
        return (0...(words.count - phrase.count)).contains {
            Array(words[$0..<($0 + phrase.count)]) == phrase
        }
    }

    /// The grade of Flesch and Kincaid (1975): 0.39 words a sentence, 11.8 syllables a word, less
    /// 15.59.
    ///
    /// Terms that readers of the field know count as short.
    private func grade(_ sentences: [String]) -> Double {
        let words = sentences.flatMap(WordingLint.words)
        guard !words.isEmpty, !sentences.isEmpty else { return 0 }
        let syllables = words.reduce(0) {
            $0 + (procedure.knownTerms.contains($1) ? 2 : WordingLint.syllables($1))
        }
        return 0.39 * Double(words.count) / Double(sentences.count)
            + 11.8 * Double(syllables) / Double(words.count) - 15.59
    }

    static func sentences(_ text: String) -> [String] {
        text.split { ".!?:;".contains($0) }.map(String.init)
            .filter { $0.contains { $0.isLetter } }
    }

    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }
            .map(String.init)
    }

    /// Groups of vowels, a silent last e left out; at least one.
    static func syllables(_ word: String) -> Int {
        var count = 0
        var wasVowel = false
        for letter in word {
            let isVowel = "aeiouy".contains(letter)
            if isVowel && !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
        return max(1, count)
    }
}
