import Domain

/// What the rules say now: *Do now*, *Do not*, *Ask next*, *Who can help*, always in this order,
/// and folded under them what is also on record.
///
/// The controller sorts each list; the page shows the first seven duties and three questions and
/// folds the rest. `Link.decision(case, entry)`.
public struct DecisionPage: Page {
    public var caseBar: CaseBar
    /// What has just been recorded, in a few words without names; nil when nothing was.
    public var recorded: String?
    /// When the rules were asked, and which pack answered: `Hertfordshire, version 3`.
    public var pack: String
    /// Set when somebody may be in danger now: what the panel adds to *Ring 999*.
    public var emergency: [Outcome] = []
    /// Outcomes of the kind `duty`.
    public var doNow: [Outcome] = []
    /// Outcomes of the kinds `block` and `warn`.
    public var doNot: [Outcome] = []
    /// Outcomes of the kind `prompt`.
    public var prompts: [Outcome] = []
    public var questions: [OpenQuestion] = []
    /// Outcomes of the kind `route`.
    public var whoCanHelp: [Outcome] = []
    /// Outcomes of the kinds `record`, `wall` and `definition`.
    public var alsoOnRecord: [Outcome] = []

    public init(
        caseBar: CaseBar, recorded: String? = nil, pack: String, emergency: [Outcome] = [],
        doNow: [Outcome] = [], doNot: [Outcome] = [], prompts: [Outcome] = [],
        questions: [OpenQuestion] = [], whoCanHelp: [Outcome] = [], alsoOnRecord: [Outcome] = []
    ) {
        self.caseBar = caseBar
        self.recorded = recorded
        self.pack = pack
        self.emergency = emergency
        self.doNow = doNow
        self.doNot = doNot
        self.prompts = prompts
        self.questions = questions
        self.whoCanHelp = whoCanHelp
        self.alsoOnRecord = alsoOnRecord
    }

    public static let dutiesShown = 7
    public static let questionsShown = 3

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.decision
        var sheet = Sheet(title: words.title, caseBar: caseBar)
        sheet.width = .wide
        sheet.lead = recorded
        sheet.back = (words.backToCase, .case(caseBar.id))
        if !emergency.isEmpty {
            sheet.beforeHeading = emergencyPanel(context.texts) { emergencyList(context) }
        }
        return sheet.html(in: context) {
            jumpList(words)
            doNowSection(context)
            doNotSection(context)
            askNextSection(context)
            helpSection(context)
            if !alsoOnRecord.isEmpty { recordSection(context) }
            tag(.p, .class("pack"), text: words.decidedBy(context.now.spelledOut, pack))
        }
    }

    private func emergencyList(_ context: PageContext) -> HTML {
        tag(.ul, .class("emergency-list")) {
            for outcome in emergency {
                tag(.li) {
                    tag(.p) { tag(.strong, text: outcome.sentence) }
                    if !outcome.points.isEmpty { bulletList(outcome.points) }
                    whyDetails(
                        outcome.why, about: outcome.sentence, in: caseBar.id, key: outcome.key,
                        context.texts)
                }
            }
        }
    }

    /// Says how much there is of each, and leads to it.
    private func jumpList(_ words: DecisionTexts) -> HTML {
        let parts = [
            ("do-now", words.doNow, doNow.count), ("do-not", words.doNot, doNot.count),
            ("ask-next", words.askNext, questions.count + prompts.count),
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
        _ id: String, _ title: String, _ hint: String, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        tag(.section, .class("verdict verdict--\(id)"), .labelledby(id)) {
            tag(.div, .class("verdict-head")) {
                tag(.h2, .id(id), .tabindex(-1), text: title)
                tag(.p, text: hint)
            }
            tag(.div, .class("verdict-body"), content: content)
        }
    }

    private func doNowSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        let rest = doNow.dropFirst(Self.dutiesShown)
        return section("do-now", words.doNow, words.doNowHint) {
            if doNow.isEmpty { tag(.p, .class("none"), text: words.nothingToDo) }
            for outcome in doNow.prefix(Self.dutiesShown) {
                dutyCard(outcome, in: caseBar.id, context)
            }
            if !rest.isEmpty {
                detailsBox(words.moreDuties(rest.count), class: "more rest") {
                    for outcome in rest { dutyCard(outcome, in: caseBar.id, context) }
                }
            }
        }
    }

    private func doNotSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("do-not", words.doNot, words.doNotHint) {
            if doNot.isEmpty { tag(.p, .class("none"), text: words.nothingBlocked) }
            for outcome in doNot { blockCard(outcome, in: caseBar.id, context) }
        }
    }

    private func askNextSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        let rest = questions.dropFirst(Self.questionsShown)
        return section("ask-next", words.askNext, words.askNextHint) {
            if questions.isEmpty && prompts.isEmpty {
                tag(.p, .class("none"), text: words.nothingToAsk)
            }
            for question in questions.prefix(Self.questionsShown) {
                questionCard(question, in: caseBar.id, context)
            }
            if !rest.isEmpty {
                detailsBox(words.moreQuestions(rest.count), class: "more rest") {
                    for question in rest { questionCard(question, in: caseBar.id, context) }
                }
            }
            for prompt in prompts { plainCard(prompt, in: caseBar.id, context) }
        }
    }

    private func helpSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("who-can-help", words.whoCanHelp, words.whoCanHelpHint) {
            if whoCanHelp.isEmpty { tag(.p, .class("none"), text: words.noRoutes) }
            for route in whoCanHelp { plainCard(route, in: caseBar.id, context) }
            if !whoCanHelp.isEmpty {
                tag(.p) { textLink(words.makeReferral, to: .referral(caseBar.id)) }
            }
        }
    }

    private func recordSection(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return section("also", words.alsoOnRecord, words.alsoHint) {
            detailsBox(words.alsoShow(alsoOnRecord.count), class: "more rest") {
                for outcome in alsoOnRecord {
                    tag(.article, .class("card card--flat")) {
                        tag(.p, .class("kind"), text: words.kind(outcome.kind))
                        tag(.h3, .class("card-title"), text: outcome.sentence)
                        if !outcome.points.isEmpty { bulletList(outcome.points) }
                        whyDetails(
                            outcome.why, about: outcome.sentence, in: caseBar.id,
                            key: outcome.key, context.texts)
                    }
                }
            }
        }
    }
}
