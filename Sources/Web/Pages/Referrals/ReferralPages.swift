public import Domain

/// Choose a service.
///
/// `Link.referral(case)`; the form goes back there with `ReferralField`.
public struct ReferralPage: Page {
    public var caseBar: CaseBar
    /// For whom; the reader's side of the case decides who is offered.
    public var people: [PersonChoice]
    public var services: [Service]
    /// Kinds that must not be used, each with why and what to use instead.
    public var blocked: [BlockedKind] = []
    /// What the pack asks about a referral: the fact's name without `referral.` and its question.
    public var checks: [Choice] = []
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, people: [PersonChoice], services: [Service], blocked: [BlockedKind] = [],
        checks: [Choice] = [], answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.people = people
        self.services = services
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
            if !blocked.isEmpty {
                tag(.div, .class("blocked-kinds")) {
                    tag(.h2, .class("small-title"), text: words.blockedTitle)
                    tag(.p, .class("quiet"), text: words.blockedHint)
                    for (index, kind) in blocked.enumerated() {
                        blockedChoice(kind, services.isEmpty && index == 0, index + 1, texts)
                    }
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
        return tag(.div, .class("choice service service--blocked")) {
            tag(
                .input, .type(.radio), .id(id), .name(ReferralField.service), .value(kind.id),
                answers.has(ReferralField.service, kind.id) ? .checked : nil,
                .describedby([id + "-about"]))
            tag(.label, .for(id), text: kind.name)
            tag(.div, .id(id + "-about"), .class("choice-hint service-about")) {
                tag(.p) { statusTag(texts.referral.doNotUse, .danger) }
                tag(.p, text: kind.reason)
                tag(.p) {
                    texts.referral.instead + " "
                    tag(.strong, text: kind.instead)
                }
            }
        }
    }
}

/// A service of the directory.
public struct Service: Sendable {
    /// The value that the form sends.
    public var id: String
    public var name: String
    public var audience: String
    /// When to use it, one line each.
    public var criteria: [String] = []
    /// Telephone, address of a page or mail box, as people read it.
    public var contact: [String] = []
    public var hours: String?
    /// When somebody last checked these details; nil when nobody has.
    public var lastVerified: Day?

    public init(
        id: String, name: String, audience: String, criteria: [String] = [], contact: [String] = [],
        hours: String? = nil, lastVerified: Day? = nil
    ) {
        self.id = id
        self.name = name
        self.audience = audience
        self.criteria = criteria
        self.contact = contact
        self.hours = hours
        self.lastVerified = lastVerified
    }
}

func serviceFacts(_ service: Service, _ texts: Texts) -> HTML {
    let words = texts.referral
    return pieces {
        tag(.p, text: service.audience)
        if !service.criteria.isEmpty { bulletList(service.criteria) }
        tag(.p, .class("service-line")) {
            if !service.contact.isEmpty {
                tag(.span) {
                    words.contact + " "
                    tag(.strong, text: service.contact.joined(separator: ", "))
                }
            }
            if let hours = service.hours {
                tag(.span, text: texts.record.hours + " " + hours)
            }
            tag(
                .span,
                text: service.lastVerified.map { words.verified($0.spelledOut) }
                    ?? words.notVerified)
        }
    }
}

/// A kind of service that is never the answer to domestic abuse.
public struct BlockedKind: Sendable {
    /// The value that the form sends, a word of `referral.kind`; choosing it brings the refusal with its sources.
    public var id: String
    public var name: String
    public var reason: String
    public var instead: String

    public init(
        id: String, name: String, reason: String, instead: String
    ) {
        self.id = id
        self.name = name
        self.reason = reason
        self.instead = instead
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
