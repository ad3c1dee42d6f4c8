import Domain

/// What the rules say now, as much of it as can be taken in: the danger panel, *Do now*, *Do not*
/// and *Ask next*, always in this order.
///
/// What else there is stands one click away, in its place. `Link.decision(case, entry)`.
public struct DecisionPage: Page {
    public var caseBar: CaseBar
    /// What has just been recorded, in a few words without names; nil when nothing was.
    public var recorded: String?
    /// When the rules were asked, and which pack answered: `Hertfordshire, version 3`.
    public var pack: String
    /// Set when somebody may be in danger now: what the panel adds to *Ring 999*.
    public var emergency: [Outcome] = []
    public var doNow: [Outcome] = []
    public var moreToDo: [Outcome] = []
    /// Blocks, then warnings.
    public var doNot: [Outcome] = []
    public var questions: [OpenQuestion] = []
    public var moreQuestions: [OpenQuestion] = []
    public var before: [Outcome] = []
    public var conversation: [Outcome] = []
    public var afterwards: [Outcome] = []
    public var whoCanHelp: [Outcome] = []
    public var standing: [Outcome] = []
    /// Done, declined, or given way to another rule.
    public var settled: [Outcome] = []
    /// What the rules made of the facts.
    public var findings: [Outcome] = []

    public init(caseBar: CaseBar, recorded: String? = nil, pack: String) {
        self.caseBar = caseBar
        self.recorded = recorded
        self.pack = pack
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.decision
        var sheet = Sheet(title: words.title, caseBar: caseBar)
        sheet.width = .wide
        sheet.lead = recorded
        sheet.back = (words.backToCase, .case(caseBar.id))
        if !emergency.isEmpty {
            sheet.beforeHeading = emergencyPanel(context.texts) {
                emergencyList(emergency, in: caseBar.id, context)
            }
        }
        return sheet.html(in: context) {
            jumpList(words)
            doNowSection(context)
            doNotSection(context)
            askNextSection(context)
            folded("before", words.before, words.beforeHint, before, context)
            folded(
                "conversation", words.conversation, words.conversationHint, conversation, context)
            folded("afterwards", words.afterwards, words.afterwardsHint, afterwards, context)
            helpSection(context)
            folded("standing", words.standing, words.standingHint, standing, context)
            folded("settled", words.settled, words.settledHint, settled, context)
            folded("findings", words.findings, words.findingsHint, findings, context)
            tag(.p, .class("pack"), text: words.decidedBy(context.now.spelledOut, pack))
        }
    }

    /// Says how much there is of each, and leads to it.
    private func jumpList(_ words: DecisionTexts) -> HTML {
        let parts = [
            ("do-now", words.doNow, doNow.count + emergency.count),
            ("do-not", words.doNot, doNot.count), ("ask-next", words.askNext, questions.count),
            ("who-can-help", words.whoCanHelp, whoCanHelp.count),
        ]
        return tag(.nav, .class("jumps"), .label(words.onThisPage)) {
            tag(.ul) {
                for (id, title, count) in parts {
                    tag(.li) {
                        tag(.a, .class("jump jump--\(id)"), .href(fragment: id)) {
                            tag(.span, .class("jump-title"), text: title)
                            " "
                            tag(.span, .class("jump-count"), text: String(count))
                        }
                    }
                }
            }
        }
    }

    private func section(
        _ id: String, _ title: String, _ hint: String, class more: String = "",
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        tag(.section, .class("verdict verdict--\(id)\(more)"), .labelledby(id)) {
            tag(.div, .class("verdict-head")) {
                tag(.h2, .id(id), .tabindex(-1), text: title)
                tag(.p, text: hint)
            }
            tag(.div, .class("verdict-body"), content: content)
        }
    }

    private func doNowSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("do-now", words.doNow, words.doNowHint) {
            if doNow.isEmpty {
                tag(
                    .p, .class("none"),
                    text: emergency.isEmpty ? words.nothingToDo : words.nothingElseToDo)
            }
            for outcome in doNow { outcomeCard(outcome, in: caseBar.id, context) }
            foldedCards(words.moreToDo(moreToDo.count), moreToDo, in: caseBar.id, context)
        }
    }

    private func doNotSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("do-not", words.doNot, words.doNotHint) {
            if doNot.isEmpty { tag(.p, .class("none"), text: words.nothingBlocked) }
            for outcome in doNot { outcomeCard(outcome, in: caseBar.id, context) }
        }
    }

    private func askNextSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("ask-next", words.askNext, words.askNextHint) {
            if questions.isEmpty { tag(.p, .class("none"), text: words.nothingToAsk) }
            for question in questions { questionCard(question, in: caseBar.id, context) }
            if !moreQuestions.isEmpty {
                detailsBox(words.moreQuestions(moreQuestions.count), class: "more rest") {
                    for question in moreQuestions {
                        questionCard(question, in: caseBar.id, context)
                    }
                }
            }
        }
    }

    private func helpSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("who-can-help", words.whoCanHelp, words.whoCanHelpHint) {
            if whoCanHelp.isEmpty { tag(.p, .class("none"), text: words.noRoutes) }
            for route in whoCanHelp { outcomeCard(route, in: caseBar.id, context) }
            if !whoCanHelp.isEmpty {
                tag(.p) { textLink(words.makeReferral, to: .referral(caseBar.id)) }
            }
        }
    }

    /// A section whose cards are shown when asked for; nothing when there are none.
    private func folded(
        _ id: String, _ title: String, _ hint: String, _ outcomes: [Outcome],
        _ context: PageContext
    ) -> HTML {
        guard !outcomes.isEmpty else { return .empty }
        return section(id, title, hint, class: " verdict--later") {
            foldedCards(
                context.texts.decision.show(outcomes.count), about: title, outcomes,
                in: caseBar.id, context)
        }
    }
}

/// What to do in danger, in the panel on top.
func emergencyList(_ outcomes: [Outcome], in caseID: CaseID, _ context: PageContext) -> HTML {
    let words = context.texts.decision
    return tag(.ul, .class("emergency-list")) {
        for outcome in outcomes {
            tag(.li) {
                tag(.p, .class("emergency-sentence")) {
                    tag(.strong, text: outcome.sentence)
                }
                saying(outcome, words)
                if outcome.due != nil || outcome.owner != nil {
                    dueLine(outcome, now: context.now, context.texts)
                }
                if outcome.isTask, outcome.status == .open {
                    tag(.p) {
                        textLink(
                            words.reportIt, to: .duty(caseID, key: outcome.key),
                            about: ": " + outcome.label(words))
                    }
                }
                whyDetails(outcome.why, about: outcome.label(words), in: caseID, context.texts)
            }
        }
    }
}

/// Cards behind one press; nothing when there are none.
func foldedCards(
    _ title: String, about: String? = nil, _ outcomes: [Outcome], in caseID: CaseID,
    _ context: PageContext
) -> HTML {
    guard !outcomes.isEmpty else { return .empty }
    return detailsBox(title, about: about.map { "– " + $0 }, class: "more rest") {
        for outcome in outcomes { outcomeCard(outcome, in: caseID, context) }
    }
}
