import Domain

/// Someone else recorded first: both texts, nothing lost.
///
/// The answer to a POST that clashed.
///
/// *Record mine as well* sends every field of `mine` again to `link`, with a new idempotency key.
public struct ClashPage: Page {
    public var caseBar: CaseBar
    /// Where the form was sent.
    public var link: Link
    /// What the worker sent, raw; goes back as hidden fields.
    public var mine: FormAnswers
    /// What the worker sent, as it reads.
    public var mineShown: [SummaryRow]
    /// What was recorded in the meantime.
    public var theirs: EntryView

    public init(
        caseBar: CaseBar, link: Link, mine: FormAnswers, mineShown: [SummaryRow], theirs: EntryView
    ) {
        self.caseBar = caseBar
        self.link = link
        self.mine = mine
        self.mineShown = mineShown
        self.theirs = theirs
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.errors
        var sheet = Sheet(title: words.clashTitle, caseBar: caseBar)
        sheet.width = .wide
        sheet.lead = words.clashLead
        return sheet.html(in: context) {
            tag(.div, .class("two")) {
                tag(.section, .labelledby("theirs")) {
                    tag(.h2, .id("theirs"), text: words.clashTheirs)
                    entryCard(theirs, in: caseBar.id, texts)
                }
                tag(.section, .labelledby("mine")) {
                    tag(.h2, .id("mine"), text: words.clashMine)
                    tag(.div, .class("entry")) { summaryList(mineShown, texts) }
                }
            }
            postForm(link, in: context, class: "form form--inline") {
                for (name, values) in mine.fields.sorted(by: { $0.key < $1.key })
                where name != PageContext.Field.formToken
                    && name != PageContext.Field.idempotencyKey
                    && name != PageContext.Field.seen
                {
                    for value in values { hiddenField(name, value) }
                }
                button(words.clashSend)
                buttonLink(words.clashLeave, to: .case(caseBar.id), style: .plain)
            }
        }
    }
}

/// What was asked for may not be done; with the rules behind it.
public struct RefusedPage: Page {
    /// Nil when the reader may not open the case either.
    public var caseBar: CaseBar?
    /// What was refused, as one sentence.
    public var sentence: String
    public var blocks: [Outcome] = []

    public init(
        caseBar: CaseBar? = nil, sentence: String, blocks: [Outcome] = []
    ) {
        self.caseBar = caseBar
        self.sentence = sentence
        self.blocks = blocks
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.errors
        var sheet = Sheet(title: words.refusedTitle, lead: sentence)
        sheet.caseBar = caseBar
        return sheet.html(in: context) {
            if let caseBar {
                for block in blocks {
                    tag(.h2, .class("unseen"), text: block.sentence)
                    outcomeCard(block, in: caseBar.id, context)
                }
                tag(.p) { textLink(texts.decision.backToCase, to: .case(caseBar.id)) }
            }
            tag(.p, text: words.refusedRecorded)
            tag(.p) { textLink(texts.common.work, to: .work, about: words.backTo) }
        }
    }
}

/// Nothing here, or nothing that the reader may know of: the same page for both.
public struct NotFoundPage: Page {

    public init() {}
    public func html(in context: PageContext) -> HTML {
        let words = context.texts.errors
        return Sheet(title: words.notFoundTitle, lead: words.notFoundText).html(in: context) {
            wayOn(context)
        }
    }
}

/// The form was too old, was sent twice or did not come from our page.
public struct ExpiredFormPage: Page {

    public init() {}
    public func html(in context: PageContext) -> HTML {
        let words = context.texts.errors
        return Sheet(title: words.expiredTitle, lead: words.expiredText).html(in: context) {
            wayOn(context)
        }
    }
}

/// Something broke; says what happened to what was typed, and a reference for whoever helps.
public struct FaultPage: Page {
    /// Found again in the log; holds nothing about people.
    public var reference: String
    /// Whom to ask, as the deployment is configured.
    public var help: String

    public init(
        reference: String, help: String
    ) {
        self.reference = reference
        self.help = help
    }

    public func html(in context: PageContext) -> HTML {
        let words = context.texts.errors
        return Sheet(title: words.faultTitle, lead: words.faultText).html(in: context) {
            summaryList(
                [SummaryRow(words.reference, reference), SummaryRow(words.help, help)],
                context.texts)
            tag(.p, text: words.faultDanger)
            wayOn(context)
        }
    }
}

private func wayOn(_ context: PageContext) -> HTML {
    let texts = context.texts
    return tag(.p) {
        context.worker == nil
            ? buttonLink(texts.signIn.title, to: .signIn)
            : buttonLink(texts.common.work, to: .work)
    }
}
