import Domain

/// Choose a service.
///
/// `Link.referral(case)`; the form goes back there with `ReferralField`.
public struct ReferralPage: Page {
    public var caseBar: CaseBar
    /// For whom; the reader's side of the case decides who is offered.
    public var people: [PersonChoice]
    /// Services that fit, best first.
    public var services: [Service]
    /// Services for other people or other areas, behind a fold.
    public var others: [Service] = []
    /// Kinds that must not be used, each with why and what to use instead.
    public var blocked: [BlockedKind] = []
    /// What the pack asks about a referral: the fact's name without `referral.` and its question.
    public var checks: [Choice] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, people: [PersonChoice], services: [Service], others: [Service] = [],
        blocked: [BlockedKind] = [], checks: [Choice] = [], answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.people = people
        self.services = services
        self.others = others
        self.blocked = blocked
        self.checks = checks
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.referral
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            postForm(.referral(caseBar.id), in: context) {
                radios(
                    Question(ReferralField.person, words.person),
                    people.map { Choice($0.id.text, $0.label) }, answers, texts)
                serviceList(texts)
                radios(
                    Question(ReferralField.consent, words.consent, hint: words.consentHint),
                    words.consents, answers, texts)
                for check in checks {
                    answerRadios(
                        Question(ReferralField.check(check.value), check.label, hint: check.hint),
                        answers, texts)
                }
                textArea(
                    Question(ReferralField.note, words.note, hint: words.noteHint), answers,
                    texts)
                button(words.submit)
            }
        }
    }

    private func serviceList(_ texts: Texts) -> HTML {
        let words = texts.referral
        let question = Question(ReferralField.service, words.service, hint: words.serviceHint)
        return question.fieldset(answers, texts) {
            tag(.div, .class("services")) {
                for (index, service) in services.enumerated() {
                    serviceChoice(service, first: index == 0, index + 1, texts)
                }
            }
            if !others.isEmpty { otherServices(texts) }
            if !blocked.isEmpty {
                tag(.div, .class("blocked-kinds")) {
                    tag(.h2, .class("small-title"), text: words.blockedTitle)
                    tag(.p, .class("quiet"), text: words.blockedHint)
                    for (index, kind) in blocked.enumerated() {
                        let first = services.isEmpty && others.isEmpty && index == 0
                        blockedChoice(kind, first, index + 1, texts)
                    }
                }
            }
        }
    }

    private func otherServices(_ texts: Texts) -> HTML {
        let words = texts.directory
        let chosen = others.contains { answers.has(ReferralField.service, $0.id) }
        return detailsBox(
            words.othersTitle(others.count), class: "more rest", isOpen: chosen
        ) {
            tag(.p, .class("quiet"), text: words.othersHint)
            tag(.div, .class("services")) {
                for (index, service) in others.enumerated() {
                    serviceChoice(
                        service, first: services.isEmpty && index == 0,
                        services.count + index + 1, texts)
                }
            }
        }
    }

    private func serviceChoice(
        _ service: Service, first: Bool, _ number: Int, _ texts: Texts
    ) -> HTML {
        let id = first ? ReferralField.service : "service-\(number)"
        return tag(.div, .class("choice service")) {
            tag(
                .input, .type(.radio), .id(id), .name(ReferralField.service), .value(service.id),
                answers.has(ReferralField.service, service.id) ? .checked : nil,
                .describedby([id + "-about"]))
            tag(.label, .for(id), text: service.name)
            tag(.div, .id(id + "-about"), .class("choice-hint service-about")) {
                serviceFacts(service, texts)
            }
        }
    }

    private func blockedChoice(
        _ kind: BlockedKind, _ first: Bool, _ number: Int, _ texts: Texts
    ) -> HTML {
        let id = first ? ReferralField.service : "blocked-\(number)"
        guard kind.canBeChosen else {
            return tag(.div, .class("service service--blocked service--told")) {
                tag(.h3, .class("small-title"), text: kind.name)
                blockedReason(kind, texts)
            }
        }
        return tag(.div, .class("choice service service--blocked")) {
            tag(
                .input, .type(.radio), .id(id), .name(ReferralField.service), .value(kind.id),
                answers.has(ReferralField.service, kind.id) ? .checked : nil,
                .describedby([id + "-about"]))
            tag(.label, .for(id), text: kind.name)
            tag(.div, .id(id + "-about"), .class("choice-hint service-about")) {
                blockedReason(kind, texts)
            }
        }
    }

    private func blockedReason(_ kind: BlockedKind, _ texts: Texts) -> HTML {
        pieces {
            tag(.p) { statusTag(texts.referral.doNotUse, .danger) }
            tag(.p, text: kind.reason)
            if !kind.instead.isEmpty {
                tag(.p) {
                    texts.referral.instead + " "
                    tag(.strong, text: kind.instead.joined(separator: ", "))
                }
            }
            if !kind.rows.isEmpty {
                tag(.p, .class("quiet")) {
                    texts.directory.rows + " "
                    // Each by itself, so that the line can break between them on a phone.
                    for row in kind.rows {
                        tag(.span, .class("code"), text: row)
                        " "
                    }
                }
            }
        }
    }
}

/// Fields of the form *Make a referral*.
public enum ReferralField {
    /// `PersonID`; required.
    public static let person = "person"
    /// Id of a service or of a blocked kind; required.
    public static let service = "service"
    /// A word of the fact `referral.consent`: `given`, `refused`, `notSought`, `unsafe`,
    /// `unreachable`.
    public static let consent = "consent"
    /// `yes`, `no` or `unknown` for each check of the model; absent when not answered.
    public static func check(_ id: String) -> String { "check_" + id }
    /// Free text: what the service needs to know.
    public static let note = "note"
}

/// Why a referral is refused and what to do instead; the answer to its POST.
public struct ReferralRefusedPage: Page {
    public var caseBar: CaseBar
    /// What was asked for: `Anger management`.
    public var service: String
    public var blocks: [Outcome]
    public var alternatives: [Service]

    public init(
        caseBar: CaseBar, service: String, blocks: [Outcome], alternatives: [Service]
    ) {
        self.caseBar = caseBar
        self.service = service
        self.blocks = blocks
        self.alternatives = alternatives
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.referral
        var sheet = Sheet(title: words.refusedTitle(service), caseBar: caseBar)
        sheet.lead = words.refusedLead
        sheet.back = (words.chooseOther, .referral(caseBar.id))
        return sheet.html(in: context) {
            tag(.h2, text: words.reasons)
            for block in blocks { outcomeCard(block, in: caseBar.id, context) }
            if !alternatives.isEmpty {
                tag(.h2, text: words.alternatives)
                for service in alternatives {
                    tag(.article, .class("card")) {
                        tag(.h3, .class("card-title"), text: service.name)
                        serviceFacts(service, texts)
                    }
                }
                tag(.p) { buttonLink(words.chooseOther, to: .referral(caseBar.id)) }
            }
        }
    }
}
