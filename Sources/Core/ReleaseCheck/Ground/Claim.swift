/// What speaks for and against a sentence being a claim that needs ground, each with its weight.
struct Claim {
    enum Sign: Int, CaseIterable {
        /// It speaks of the victim, a child or a third party.
        case others
        /// One of them is the subject: "she has", "they are".
        case subject
        /// "We know", "we have been told".
        case knowledge
        /// It is set against what he said.
        case contradiction
        /// "Somebody", "the older one", "a relative of his".
        case somebody
        /// "That night", "a time when".
        case event
        /// "You kept her from", "she had to ask you": what he did to somebody.
        case deed
        /// Forms of the past.
        case past
        /// Words of harm, control and fear that no permitted text has.
        case harm
        /// Words that neither a permitted text nor general practice has.
        case novelty
        /// What it shares with the nearest protected item.
        case nearness
        /// A number, time or span that an item has and no permitted text.
        case quantity
        /// It is about him by name in a paper that others read too.
        case named
        case ownWords
        case order
        case general
        case question
        /// The share that permitted texts support.
        case support
        /// It asks or tells him what to do.
        case request
        /// "Will", "may", "can", "if".
        case open
        case short
        /// General truth, practice, an arrangement, what was seen of him.
        case harmless
        /// "Ask yourself why she": it takes for granted what it asks about.
        case presupposition
        /// "She has settled now": how things stand with somebody out of his sight.
        case state
    }

    private(set) var values = [Double](repeating: 0, count: Sign.allCases.count)

    subscript(sign: Sign) -> Double {
        get { values[sign.rawValue] }
        set { values[sign.rawValue] = newValue }
    }

    static let weights: [Sign: Double] = [
        .others: 0.75, .subject: 0.85, .knowledge: 0.85, .contradiction: 0.8, .somebody: 0.7,
        .event: 0.4, .deed: 0.6, .past: 0.2, .harm: 0.35, .novelty: 0.3, .nearness: 0.5,
        .quantity: 1.0,
        .named: 0.35, .ownWords: -1.4, .order: -1.0, .general: -0.95, .question: -0.3,
        .support: -1.7, .request: -0.45, .open: -0.2, .short: -0.55,
        .harmless: -1.3, .presupposition: 0.7, .state: 0.6,
    ]

    /// From this score on a sentence is questioned.
    static let threshold = 1.85

    /// It tells what has happened.
    var isPast: Bool { self[.past] > 1 }

    var score: Double {
        Sign.allCases.reduce(0) { $0 + self[$1] * (Claim.weights[$1] ?? 0) }
    }
}
