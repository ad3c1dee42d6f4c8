public import Domain

/// What a completed instrument says, and what follows.
///
/// `Link.instrumentResult(case, entry)`.
public struct InstrumentResultPage: Page {
    public var caseBar: CaseBar
    /// The instrument's title.
    public var title: String
    /// Whom it is about, where the reader may know.
    public var about: String?
    /// Counts, the outcome, what has no answer.
    public var sentences: [String]
    /// Whether its result bears on the level of risk.
    public var scores: Bool
    /// What was answered yes.
    public var answered: [String]
    public var follows: [Outcome]
    public var entry: EntryID

    public init(
        caseBar: CaseBar, title: String, about: String? = nil, sentences: [String], scores: Bool,
        answered: [String] = [], follows: [Outcome] = [], entry: EntryID
    ) {
        self.caseBar = caseBar
        self.title = title
        self.about = about
        self.sentences = sentences
        self.scores = scores
        self.answered = answered
        self.follows = follows
        self.entry = entry
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.instrument
        var sheet = Sheet(title: "\(words.resultTitle): \(title)", heading: title)
        sheet.caption = [words.resultTitle, about].compactMap { $0 }.joined(separator: ": ")
        sheet.caseBar = caseBar
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            panel(words.means, .plain) {
                bulletList(sentences)
                if !scores { tag(.p, text: words.noLevel) }
            }
            if !answered.isEmpty {
                tag(.h2, text: words.answered)
                bulletList(answered)
            }
            tag(.h2, text: words.follows)
            if follows.isEmpty { tag(.p, text: words.nothingFollows) }
            for outcome in follows {
                outcomeCard(outcome, in: caseBar.id, context)
            }
            tag(.p) { buttonLink(words.toDecision, to: .decision(caseBar.id, entry)) }
            tag(.p) { textLink(words.toList, to: .instruments(caseBar.id)) }
        }
    }
}
