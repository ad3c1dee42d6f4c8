/// "Will" as a paper and not as a verb: "she has changed her will", "a new will".
extension Reader {
    /// Writes another word for a will that somebody makes, which otherwise says nothing.
    static func markWills(_ tokens: inout [Token]) {
        for place in tokens.indices.dropFirst() where tokens[place].text == "will" {
            guard !tokens[place].isCapital, tokens[place - 1].before != .line || place > 0,
                papers.contains(tokens[place - 1].text)
            else { continue }
            // "The last will be mine."
            if place + 1 < tokens.count, tokens[place + 1].before == .space,
                verbs.contains(tokens[place + 1].text)
            {
                continue
            }
            tokens[place].text = "testament"
            tokens[place].stem = Stem.of("testament")
        }
    }

    private static let papers: Set<String> = [
        "a", "the", "her", "his", "your", "my", "their", "new", "newer", "old", "last", "joint",
        "another", "changed", "change", "making", "made", "make", "later", "second", "mirror",
    ]
    private static let verbs: Set<String> = [
        "be", "have", "not", "do", "go", "come", "take", "get", "also", "need", "want", "see",
        "then",
        "give", "make", "never", "always", "only", "start", "begin", "run", "cost", "help", "there",
    ]
}
