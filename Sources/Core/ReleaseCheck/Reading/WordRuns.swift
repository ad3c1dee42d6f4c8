extension Reading {
    /// Whether some words stand in it in a row, as they are.
    func tells(_ words: [String]) -> Bool { tokens.map(\.text).hasRun(words) }
}

extension [String] {
    /// Whether some words stand in a row.
    func hasRun(_ words: [String]) -> Bool {
        guard let first = words.first, words.count <= count else { return false }
        return (0...(count - words.count)).contains { start in
            self[start] == first && self[start..<(start + words.count)].elementsEqual(words)
        }
    }
}
