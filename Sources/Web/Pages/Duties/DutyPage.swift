import Domain

/// Do a duty or decline it.
///
/// `Link.duty(case, key)`; the form goes back there with `DutyField`.
public struct DutyPage: Page {
    public var caseBar: CaseBar
    public var duty: Outcome
    /// Where to do it, when there is a page for it.
    public var place: (text: String, link: Link)?
    /// What has been done about it, newest first.
    public var history: [TimelineEvent] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, duty: Outcome, place: (text: String, link: Link)? = nil,
        history: [TimelineEvent] = [], answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.duty = duty
        self.place = place
        self.history = history
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.duty
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.heading = duty.sentence
        sheet.caption = words.title
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        if duty.emergency { sheet.beforeHeading = emergencyPanel(texts) }
        return sheet.html(in: context) {
            dueLine(duty, now: context.now, texts)
            saying(duty, texts.decision)
            if let place { tag(.p) { buttonLink(place.text, to: place.link) } }
            whyDetails(duty.why, about: duty.sentence, in: caseBar.id, texts)
            if duty.status == .open || duty.status == .undetermined { choiceForm(context) }
            historySection(texts)
        }
    }

    private func choiceForm(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.duty
        return postForm(.duty(caseBar.id, key: duty.key), in: context) {
            radios(
                Question(DutyField.choice, words.choice, big: true),
                [
                    Choice(DutyField.Choice.done, words.done),
                    Choice(DutyField.Choice.decline, words.decline, hint: words.declineHint),
                ], answers, texts)
            textArea(
                Question(DutyField.reason, words.reason, hint: words.reasonHint), answers, texts)
            button(words.submit)
        }
    }

    private func historySection(_ texts: Texts) -> HTML {
        pieces {
            if !history.isEmpty {
                tag(.section, .class("part"), .labelledby("history")) {
                    tag(.h2, .id("history"), text: texts.duty.history)
                    tag(.ol, .class("timeline")) {
                        for event in history {
                            tag(.li, .class("event")) {
                                tag(.h3, .class("event-title"), text: event.title)
                                tag(.p, .class("event-when")) {
                                    event.when?.html ?? HTML(text: texts.cases.dayNotKnown)
                                    " · " + event.author
                                }
                                if let text = event.text { tag(.p) { released(text, texts) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Fields of the form of a duty.
public enum DutyField {
    /// One of `Choice`; required.
    public static let choice = "choice"
    /// Free text: what was done, or why not; required to decline.
    public static let reason = "reason"

    public enum Choice {
        public static let done = "done"
        public static let decline = "decline"
    }
}
