public import Domain

/// One notification: what was told, who they are whom it names, and into which case it goes.
///
/// `Link.notification`; every form goes back there with `NotificationField`.
public struct NotificationPage: Page {
    public var id: NotificationID
    public var sender: String
    public var reference: String
    /// What was told of the incident.
    public var facts: [SummaryRow]
    public var people: [NamedPerson]
    /// Into which case it can go; empty while it is not known who everyone is.
    public var cases: [Choice]
    /// Whether a person of concern and a victim are named, whose relationship can be told.
    public var asksRelationship: Bool
    public var isSettled: Bool
    /// The case into which it was taken, for a reader to whom that is open.
    public var settledIn: CaseID?
    /// That it was closed without a case.
    public var closed: NotificationClosed?
    public var answers: FormAnswers

    public init(
        id: NotificationID, sender: String, reference: String, facts: [SummaryRow],
        people: [NamedPerson], cases: [Choice], asksRelationship: Bool, isSettled: Bool = false,
        settledIn: CaseID? = nil, closed: NotificationClosed? = nil,
        answers: FormAnswers = .empty
    ) {
        self.id = id
        self.sender = sender
        self.reference = reference
        self.facts = facts
        self.people = people
        self.cases = cases
        self.asksRelationship = asksRelationship
        self.isSettled = isSettled
        self.settledIn = settledIn
        self.closed = closed
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.notification
        var sheet = Sheet(title: words.pageTitle, problems: answers.problems)
        // The reference is on the page and not in its title, which browsers keep.
        sheet.heading = words.line(sender, reference)
        sheet.back = (words.toList, .notifications)
        return sheet.html(in: context) {
            if isSettled { settledPanel(texts) }
            closed?.html(id, answers, context)
            tag(.h2, text: words.told)
            summaryList(facts, texts)
            tag(.h2, text: words.who)
            if isOpen { tag(.p, text: words.whoLead) }
            for person in people { person.html(id, isOpen: isOpen, answers, context) }
            if isOpen {
                intoCase(context)
                closingForm(id, answers, context)
            }
        }
    }

    /// Whether it waits for what the reader finds and decides.
    private var isOpen: Bool { !isSettled && closed == nil }

    private func settledPanel(_ texts: Texts) -> HTML {
        let words = texts.notification
        return panel(words.settledTitle, .good) {
            tag(.p, text: words.settled)
            if let settledIn { tag(.p) { textLink(words.openCase, to: .case(settledIn)) } }
        }
    }

    private func intoCase(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.notification
        return tag(.section, .class("part")) {
            tag(.h2, text: words.intoTitle)
            if cases.isEmpty {
                tag(.p, .id(NotificationField.into), text: words.intoWait)
            } else {
                postForm(.notification(id), in: context, key: "settle") {
                    hiddenField(NotificationField.step, NotificationField.Step.settle)
                    radios(Question(NotificationField.into, words.into), cases, answers, texts)
                    textArea(
                        Question(NotificationField.reason, words.reason, hint: words.reasonHint),
                        answers, texts, rows: 3)
                    if asksRelationship {
                        radios(
                            Question(
                                NotificationField.relationship, words.relationship,
                                hint: words.relationshipHint),
                            Relationship.Kind.allCases.map {
                                Choice($0.rawValue, texts.words.relationship($0))
                            }, answers, texts)
                    }
                    button(words.take)
                }
            }
        }
    }
}

/// Somebody whom a notification names, with those on record who may be the person.
public struct NamedPerson: Sendable {
    public struct Candidate: Sendable {
        public var result: SearchResult
        /// Whether the reader may say that it is the person.
        public var mayBeChosen: Bool

        public init(result: SearchResult, mayBeChosen: Bool) {
            self.result = result
            self.mayBeChosen = mayBeChosen
        }
    }

    public var id: PersonID
    /// As the notification names them.
    public var name: String
    public var role: Role
    public var facts: [SummaryRow]
    public var candidates: [Candidate]
    public var isLookedFor: Bool
    /// What the reader found, in words.
    public var finding: String?
    /// Whether somebody came to light since.
    public var isStale: Bool
    public var isFoundByOthers: Bool

    public init(
        id: PersonID, name: String, role: Role, facts: [SummaryRow], candidates: [Candidate],
        isLookedFor: Bool = true, finding: String? = nil, isStale: Bool = false,
        isFoundByOthers: Bool = false
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.facts = facts
        self.candidates = candidates
        self.isLookedFor = isLookedFor
        self.finding = finding
        self.isStale = isStale
        self.isFoundByOthers = isFoundByOthers
    }

    func html(
        _ notification: NotificationID, isOpen isWaiting: Bool, _ answers: FormAnswers,
        _ context: PageContext
    ) -> HTML {
        let texts = context.texts
        let words = texts.notification
        let problem = answers.problem(NotificationField.named).flatMap {
            $0.control == place ? $0.message : nil
        }
        let isOpen = finding == nil || isStale || problem != nil
        return tag(.section, .class("part"), .id(place)) {
            tag(.h3, text: name)
            tag(.p, .class("due")) { tag(.span, .class("owner"), text: texts.words.role(role)) }
            if !facts.isEmpty { summaryList(facts, texts) }
            if let finding, !isStale { panelText(finding) }
            if isStale { panelText(words.stale) }
            if isFoundByOthers { tag(.p, .class("quiet"), text: words.others) }
            if isWaiting {
                if isOpen {
                    choices(notification, problem, context)
                } else {
                    detailsBox(words.change, about: name) { choices(notification, nil, context) }
                }
            }
        }
    }

    /// The id of the person's part of the page.
    private var place: String { "named-" + id.text }

    private func panelText(_ text: String) -> HTML {
        tag(.p) { tag(.strong, text: text) }
    }

    private func choices(
        _ notification: NotificationID, _ problem: String?, _ context: PageContext
    ) -> HTML {
        let words = context.texts.notification
        let errorID = place + "-error"
        return postForm(.notification(notification), in: context, key: id.text) {
            hiddenField(NotificationField.step, NotificationField.Step.find)
            hiddenField(NotificationField.named, id.text)
            for candidate in candidates {
                hiddenField(NotificationField.shown, candidate.result.person.text)
            }
            if let problem {
                tag(.p, .id(errorID), .class("error")) {
                    tag(.span, .class("unseen"), text: context.texts.common.errorPrefix)
                    problem
                }
            }
            if candidates.isEmpty {
                tag(.p, text: isLookedFor ? words.noCandidates : words.notLookedFor)
            } else {
                tag(.p, text: words.candidates(candidates.count))
            }
            for candidate in candidates { card(candidate, context.texts) }
            tag(.p, .class("card-actions")) {
                tag(
                    .button, .class("button button--\(candidates.isEmpty ? "main" : "plain")"),
                    .type(.submit), .name(NotificationField.finding), .value("nobody"),
                    .describedby(problem == nil ? [] : [errorID])
                ) {
                    candidates.isEmpty ? words.isNobody : words.noneOfThese
                    hiddenWords(name)
                }
            }
        }
    }

    private func card(_ candidate: Candidate, _ texts: Texts) -> HTML {
        let words = texts.notification
        return candidate.result.card(texts, about: name, level: .h4) {
            candidate.result.findingButtons(
                same: words.isSame, refer: words.isReferred, field: NotificationField.finding,
                about: name, mayBeChosen: candidate.mayBeChosen)
        }
    }
}
