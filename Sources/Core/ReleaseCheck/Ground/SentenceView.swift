/// A sentence with what it says, what of it is permitted, and how it speaks.
struct SentenceView {
    var range: Range<Int>
    var terms: [Term]
    /// For each term, how much of it stays once what is permitted is taken off: 0 to 1.
    var open: [Double]
    /// Where it reports what he said.
    var ownWords: [Range<Int>] = []
    /// Most of it stands in quotation marks.
    var isQuoted = false
    /// It says what an order, a charge or a rule asks of him.
    var isOrder = false
    /// Where it begins to say so.
    var orderStart: Int?
    /// It speaks of people in general.
    var isGeneral = false
    /// It weighs up what was quoted before it: "I believe that you were worried".
    var isComment = false
    var isQuestion = false
    /// It stands in a leaflet, or the sentence beside it says that it is so for everybody, and it
    /// names nobody of the case.
    var isGuidance = false
    /// It tells nothing of anybody in this case.
    var isHarmless = false
    /// Its subject is left out and is the person of concern of the sentence before.
    var isOwnDeed = false
    /// It gives leave or makes a promise.
    var isArranged = false
    /// It says what the writer does, or never does, with everybody.
    var isPractice = false
    var hasMask = false
    /// It speaks of the marks that stand for what was left out, and of nobody.
    var isOfMarks = false
    /// Tokens that stand for the victim, a child or a third party.
    var others: [Int] = []

    var isOwnWords: Bool { isQuoted || !ownWords.isEmpty }

    /// The share of what the sentence says that permitted texts say too.
    var support: Double {
        var whole = 0.0
        var left = 0.0
        for (place, term) in terms.enumerated() where term.weight > 0.3 {
            whole += term.weight
            left += term.weight * open[place]
        }
        return whole == 0 ? 0 : 1 - left / whole
    }

    /// Permitted texts say most of it, and it says enough to tell.
    var isSupported: Bool {
        support >= 0.7 && terms.reduce(0) { $0 + ($1.weight > 0.3 ? $1.weight : 0) } >= 2.4
    }

    /// The weight of what no permitted text says.
    var novelty: Double {
        zip(terms, open).reduce(0) { $0 + ($1.0.weight > 0.3 ? $1.0.weight * $1.1 : 0) }
    }
}
