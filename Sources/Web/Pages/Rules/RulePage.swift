/// One rule with its sources: `Link.rule(id)` by itself, `Link.why(case, key)` with the facts of a
/// case that led to what it says there.
public struct RulePage: Page {
    /// Nil when the rule is read by itself.
    public var caseBar: CaseBar?
    public var rule: RuleView
    /// What it says in the case; the first thing that it says when nil.
    public var sentence: String?
    /// What led to it; only shown with a case.
    public var why: Why?
    /// What would change it; only shown with a case.
    public var explanation: ExplainedRule?
    /// Cases of the reader of which it may be asked why it speaks or not.
    public var cases: [AskedCase] = []

    public init(caseBar: CaseBar? = nil, rule: RuleView) {
        self.caseBar = caseBar
        self.rule = rule
    }

    public struct AskedCase: Sendable {
        public var caseBar: CaseBar

        public init(_ caseBar: CaseBar) { self.caseBar = caseBar }
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.rule
        var sheet = Sheet(
            title: words.title(rule.id), heading: sentence ?? rule.title,
            caption: words.caption(rule.kind))
        sheet.caseBar = caseBar
        sheet.back =
            caseBar.map { (texts.decision.backToCase, .case($0.id)) }
            ?? (words.backToPractice, .practice)
        return sheet.html(in: context) {
            if let caseBar { caseParts(caseBar, texts) }
            if !cases.isEmpty { casesPart(texts) }
            ruleBody(rule, .page, .application, texts)
        }
    }

    private func caseParts(_ caseBar: CaseBar, _ texts: Texts) -> HTML {
        let words = texts.rule
        return pieces {
            if let why {
                tag(.h2, text: words.facts)
                if why.facts.isEmpty && why.withheld == nil {
                    tag(.p, text: words.noFacts)
                } else {
                    factList(why, in: caseBar.id, texts)
                }
                if !why.losing.isEmpty {
                    tag(.h2, text: texts.decision.losing)
                    for losing in why.losing { tag(.p) { losingLine(losing) } }
                }
            }
            if let answer = explanation?.answers.first {
                tag(.h2, .id("changes"), .tabindex(-1), text: texts.decision.whatWouldChange)
                changeList(answer, texts)
            } else {
                tag(.div, .id("changes"))
            }
            tag(.p) { textLink(words.askOfCase, to: .caseRule(caseBar.id, rule.id)) }
        }
    }

    private func casesPart(_ texts: Texts) -> HTML {
        detailsBox(texts.rule.askCases) {
            tag(.ul, .class("plain-list")) {
                for asked in cases {
                    let bar = asked.caseBar
                    tag(.li) {
                        textLink(
                            [bar.name, bar.reference].compactMap { $0 }.joined(separator: ", "),
                            to: .caseRule(bar.id, rule.id))
                    }
                }
            }
        }
    }
}
