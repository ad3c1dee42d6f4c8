public import Domain

/// Whether a planned contact can go ahead.
///
/// `Link.contact(case, entry)`; ticking a requirement is sent there by POST with
/// `ContactField.requirement`, `done` and `note`.
public struct GatePage: Page {
    public var caseBar: CaseBar
    /// The entry of the plan.
    public var entry: EntryID
    /// What is planned: with whom, how, where, when.
    public var plan: [SummaryRow]
    /// Someone may be in danger now: nothing below has to be met first.
    public var emergency = false
    /// What is missing, first what has no override.
    ///
    /// Empty means that it can go ahead.
    public var missing: [Requirement]
    /// What has been met.
    public var met: [String] = []
    /// What to say and what not, once it goes ahead.
    public var script: [Outcome] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, entry: EntryID, plan: [SummaryRow], emergency: Bool = false,
        missing: [Requirement], met: [String] = [], script: [Outcome] = [],
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.entry = entry
        self.plan = plan
        self.emergency = emergency
        self.missing = missing
        self.met = met
        self.script = script
        self.answers = answers
    }

    /// One thing to be met before the contact.
    public struct Requirement: Sendable {
        /// The outcome's key; part of the form, so it names nobody.
        public var block: Outcome
        /// How to clear it, one step a line.
        public var steps: [String] = []
        /// Where to do it, when there is a page for it.
        public var link: (text: String, link: Link)?
        /// Whether the reader may tick it as done here.
        public var canTick: Bool

        public init(
            block: Outcome, steps: [String] = [], link: (text: String, link: Link)? = nil,
            canTick: Bool
        ) {
            self.block = block
            self.steps = steps
            self.link = link
            self.canTick = canTick
        }
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.contact
        var sheet = Sheet(
            title: missing.isEmpty ? words.canGoAhead : words.cannotGoAhead, caseBar: caseBar,
            problems: answers.problems)
        sheet.caption = words.gateCaption
        sheet.lead = missing.isEmpty ? words.canLead : words.cannotLead(missing.count)
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        if emergency { sheet.beforeHeading = emergencyPanel(texts) }
        return sheet.html(in: context) {
            tag(.p, .class("verdict-line")) {
                missing.isEmpty
                    ? statusTag(words.open, .good) : statusTag(words.closed, .danger)
            }
            tag(.h2, text: words.planTitle)
            summaryList(plan, texts)
            if !missing.isEmpty {
                tag(.h2, text: words.missingTitle)
                for requirement in missing { card(requirement, context) }
            }
            if !met.isEmpty {
                tag(.h2, text: words.metTitle)
                bulletList(met, class: "bullets bullets--met")
            }
            scriptSection(context)
        }
    }

    private func card(_ requirement: Requirement, _ context: PageContext) -> HTML {
        let texts = context.texts
        let block = requirement.block
        return tag(.article, .class("card")) {
            tag(.h3, .class("card-title"), text: block.sentence)
            saying(block, texts.decision)
            clearance(block, texts.decision)
            if !requirement.steps.isEmpty {
                tag(.h4, .class("small-title"), text: texts.contact.howToClear)
                bulletList(requirement.steps)
            }
            if let link = requirement.link {
                tag(.p) { textLink(link.text, to: link.link, about: "– " + block.sentence) }
            }
            if requirement.canTick { tickForm(block, context) }
            whyDetails(block.why, about: block.sentence, in: caseBar.id, texts)
        }
    }

    private func tickForm(_ block: Outcome, _ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.contact
        let ours = answers[ContactField.requirement] == block.key
        let answers = ours ? self.answers : .empty
        let id = "tick-" + block.key
        return postForm(
            .contact(caseBar.id, entry), in: context, key: block.key, class: "form tick"
        ) {
            hiddenField(ContactField.requirement, block.key)
            checkbox(ContactField.done, "yes", words.tickDone, answers, texts, id: id)
            textInput(
                Question(ContactField.note, words.tickNote, id: id + "-note"), answers, texts)
            button(words.tickSubmit, style: .plain, about: ": " + block.sentence)
        }
    }

    private func scriptSection(_ context: PageContext) -> HTML {
        let words = context.texts.contact
        return pieces {
            if !script.isEmpty {
                tag(.h2, text: words.scriptTitle)
                tag(.p, .class("quiet"), text: words.scriptHint)
                for prompt in script { plainCard(prompt, in: caseBar.id, context) }
            }
        }
    }
}
