/// What a case makes of one rule: whether it speaks there, why or why not, and what would change it.
public struct ExplainedRule: Sendable {
    /// The answer for one combination of the rule's subjects.
    public struct Answer: Sendable {
        /// Whom or what it was asked of; nil for the case as a whole.
        public var subject: String?
        public var verdict: Verdict
        public var because: [FiredFact]
        /// What that was worked out from; empty where it is the same.
        public var recorded: [FiredFact]
        /// Sentences, such as that the case has no child on record.
        public var notes: [String]
        /// Rules that stand against it.
        public var overruledBy: [RuleReference]
        /// Set when parts of the reason are withheld from the reader.
        public var withheld: String?
        public var changes: [ChangeSentence]
        /// False when there was more to try.
        public var areAllChanges: Bool

        public init(
            subject: String?, verdict: Verdict, because: [FiredFact], recorded: [FiredFact],
            notes: [String], overruledBy: [RuleReference], withheld: String?,
            changes: [ChangeSentence], areAllChanges: Bool
        ) {
            self.subject = subject
            self.verdict = verdict
            self.because = because
            self.recorded = recorded
            self.notes = notes
            self.overruledBy = overruledBy
            self.withheld = withheld
            self.changes = changes
            self.areAllChanges = areAllChanges
        }
    }

    public enum Verdict: Sendable {
        case speaks, silent, unknown
    }

    /// Facts that together would turn the answer.
    public struct ChangeSentence: Sendable {
        /// One for each fact: `The victim is pregnant: Yes (now: Not known)`.
        public var steps: [String]
        public var becomes: Verdict

        public init(steps: [String], becomes: Verdict) {
            self.steps = steps
            self.becomes = becomes
        }
    }

    public var verdict: Verdict
    /// Why it is not asked at all, a sentence each.
    public var absences: [String]
    public var answers: [Answer]
    /// Whether it was worked out from a part of the record.
    public var isOfPart: Bool

    public init(verdict: Verdict, absences: [String], answers: [Answer], isOfPart: Bool) {
        self.verdict = verdict
        self.absences = absences
        self.answers = answers
        self.isOfPart = isOfPart
    }
}

/// Why a rule says nothing in a case, or why it speaks.
///
/// `Link.caseRule(case, rule)`.
public struct WhyNotPage: Page {
    public var caseBar: CaseBar
    public var rule: RuleView
    public var explanation: ExplainedRule

    static let answersShown = 5

    public init(caseBar: CaseBar, rule: RuleView, explanation: ExplainedRule) {
        self.caseBar = caseBar
        self.rule = rule
        self.explanation = explanation
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.whyNot
        var sheet = Sheet(
            title: words.title(rule.id), heading: words.heading(explanation.verdict),
            caption: words.caption(rule.id), caseBar: caseBar)
        sheet.lead = rule.title
        sheet.back = (words.backToList, .caseRules(caseBar.id))
        return sheet.html(in: context) {
            if explanation.isOfPart { tag(.p, .class("quiet"), text: words.isOfPart) }
            if !explanation.absences.isEmpty { absences(words) }
            let shown = explanation.answers.prefix(Self.answersShown)
            let rest = explanation.answers.dropFirst(Self.answersShown)
            for answer in shown { answerPart(answer, texts) }
            if !rest.isEmpty {
                detailsBox(words.moreAnswers(rest.count), class: "more rest") {
                    for answer in rest { answerPart(answer, texts) }
                }
            }
            tag(.h2, text: words.theRule)
            tag(.p, text: rule.title)
            conditionList(rule.condition)
            tag(.p) { textLink(words.readRule, to: .rule(rule.id)) }
        }
    }

    private func absences(_ words: WhyNotTexts) -> HTML {
        pieces {
            tag(.h2, text: words.notAsked)
            bulletList(explanation.absences)
            if !explanation.answers.isEmpty { tag(.p, text: words.wouldSay) }
        }
    }

    private func answerPart(_ answer: ExplainedRule.Answer, _ texts: Texts) -> HTML {
        let words = texts.whyNot
        return tag(.section, .class("card answer")) {
            tag(.h2, .class("card-title"), text: answer.subject ?? words.wholeCase)
            tag(.p) { statusTag(words.verdict(answer.verdict), answer.verdict.tone) }
            for note in answer.notes { tag(.p, text: note) }
            if !answer.because.isEmpty || answer.withheld != nil {
                tag(.h3, text: words.because(answer.verdict))
                firedFacts(answer.because, withheld: answer.withheld, in: caseBar.id, texts)
            }
            if !answer.recorded.isEmpty {
                tag(.h3, text: words.recorded)
                firedFacts(answer.recorded, in: caseBar.id, texts)
            }
            if !answer.overruledBy.isEmpty {
                tag(.h3, text: words.overruledBy)
                ruleReferences(
                    answer.overruledBy, .ofCase { [id = caseBar.id] in .caseRule(id, $0) })
            }
            tag(.h3, text: texts.decision.whatWouldChange)
            changeList(answer, texts)
        }
    }
}

extension ExplainedRule.Verdict {
    var tone: Tone {
        switch self {
        case .speaks: .calm
        case .silent: .plain
        case .unknown: .caution
        }
    }
}

/// What would change an answer: one way each, the simplest first.
func changeList(_ answer: ExplainedRule.Answer, _ texts: Texts) -> HTML {
    let words = texts.whyNot
    let most = 6
    return pieces {
        if answer.changes.isEmpty {
            tag(.p, text: answer.areAllChanges ? words.noChange : words.noneFound)
        } else {
            tag(.ul, .class("bullets")) {
                for change in answer.changes.prefix(most) {
                    tag(.li) {
                        words.change(change.steps, change.becomes)
                    }
                }
            }
            if answer.changes.count > most {
                tag(.p, .class("quiet"), text: words.moreChanges(answer.changes.count - most))
            }
        }
    }
}

/// The rules of the area that say nothing in a case; filtered by words of the rules.
///
/// `Link.caseRules(case)`.
public struct SilentRulesPage: Page {
    public var caseBar: CaseBar
    public var list: RuleList

    public init(caseBar: CaseBar, list: RuleList) {
        self.caseBar = caseBar
        self.list = list
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.whyNot
        var sheet = Sheet(title: words.listTitle, caseBar: caseBar)
        sheet.lead = words.listLead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        let id = caseBar.id
        return sheet.html(in: context) {
            list.html(at: .caseRules(id), .ofCase { .caseRule(id, $0) }, texts)
        }
    }
}
