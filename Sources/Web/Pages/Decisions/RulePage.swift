public import Domain

/// One rule with its sources: `Link.why(case, key)` in a case, `Link.rule(id)` by itself.
public struct RulePage: Page {
    /// Nil when the rule is read by itself.
    public var caseBar: CaseBar?
    public var id: String
    /// What the rule says, as one sentence.
    public var text: String
    public var kind: Outcome.Kind
    /// How strong it is: `Must`, `Should`, `May`, `Never`.
    public var force: String
    public var area: String
    public var from: Day?
    public var until: Day?
    /// When the rule speaks, one line for each part of the condition, in plain words.
    public var condition: [String]
    public var citations: [Citation]
    /// The facts of this case; only shown with a case.
    public var why: Why?
    /// The pack and version that hold the rule.
    public var pack: String

    public init(
        caseBar: CaseBar? = nil, id: String, text: String, kind: Outcome.Kind, force: String,
        area: String, from: Day? = nil, until: Day? = nil, condition: [String],
        citations: [Citation], why: Why? = nil, pack: String
    ) {
        self.caseBar = caseBar
        self.id = id
        self.text = text
        self.kind = kind
        self.force = force
        self.area = area
        self.from = from
        self.until = until
        self.condition = condition
        self.citations = citations
        self.why = why
        self.pack = pack
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.rule
        var sheet = Sheet(title: words.title(id), heading: text, caption: words.caption(id))
        sheet.caseBar = caseBar
        if let caseBar { sheet.back = (texts.decision.backToCase, .case(caseBar.id)) }
        return sheet.html(in: context) {
            summaryList(rows(texts), texts)
            tag(.h2, text: words.when)
            bulletList(condition)
            tag(.h2, text: words.sources)
            citationList(citations)
            if let caseBar, let why {
                tag(.h2, text: words.facts)
                if why.facts.isEmpty && why.withheld == nil {
                    tag(.p, text: words.noFacts)
                } else {
                    factList(why, in: caseBar.id, texts)
                }
                if let losing = why.losing {
                    tag(.h2, text: texts.decision.losing)
                    tag(.p) { losingLine(losing) }
                }
            }
        }
    }

    private func rows(_ texts: Texts) -> [SummaryRow] {
        let words = texts.rule
        return [
            SummaryRow(words.kind, texts.decision.kind(kind)),
            SummaryRow(words.force, force),
            SummaryRow(words.area, area),
            SummaryRow(
                words.effective,
                words.period(from?.spelledOut, until?.spelledOut)),
            SummaryRow(words.pack, pack),
        ]
    }
}
