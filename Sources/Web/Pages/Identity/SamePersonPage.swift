public import Domain

/// Two people side by side, and whether they are one.
///
/// `Link.samePerson`; every form goes back there with `IdentityField`.
public struct SamePersonPage: Page {
    public var caseBar: CaseBar
    public var link: Link
    public var one: PersonSide
    public var other: PersonSide
    public var resemblance: Resemblance
    public var standing: PairStanding
    /// Whether a second worker has to say so too.
    public var needsSecond: Bool
    /// What was found so far, oldest first.
    public var history: [PairStep]
    /// The last step that the page shows, empty for none.
    public var seen: String
    public var answers: FormAnswers

    public init(
        caseBar: CaseBar, link: Link, one: PersonSide, other: PersonSide,
        resemblance: Resemblance, standing: PairStanding, needsSecond: Bool, history: [PairStep],
        seen: String, answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.link = link
        self.one = one
        self.other = other
        self.resemblance = resemblance
        self.standing = standing
        self.needsSecond = needsSecond
        self.history = history
        self.seen = seen
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.identity
        var sheet = Sheet(title: words.pairTitle, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.standing(standing)
        sheet.back = (words.toQueue, .review)
        return sheet.html(in: context) {
            side(one, texts)
            side(other, texts)
            tag(.h2, text: words.grounds)
            tag(.p, .class("due")) { resemblance.status(texts) }
            resemblance.html(texts, level: .h3, about: words.about(one.reference, other.reference))
            tag(.p, .class("quiet"), text: words.missing)
            if !history.isEmpty {
                tag(.h2, text: words.history)
                for step in history { summaryList(step.rows(texts), texts) }
            }
            form(context)
        }
    }

    private func side(_ side: PersonSide, _ texts: Texts) -> HTML {
        tag(.section, .class("card card--flat")) {
            tag(.h2, .class("card-title"), text: side.name)
            tag(.p, .class("due")) {
                tag(.span, .class("owner")) {
                    "\(texts.words.role(side.role)), "
                    textLink(side.reference, to: .case(side.caseID))
                }
            }
            if !side.facts.isEmpty { summaryList(side.facts, texts) }
        }
    }

    private func form(_ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.identity
        return postForm(link, in: context) {
            hiddenField(IdentityField.seen, seen)
            tag(.h2, text: words.find)
            if needsSecond, standing == .open { tag(.p, text: words.needsSecond) }
            textArea(
                Question(IdentityField.reason, words.reason, hint: words.reasonHint), answers,
                texts, rows: 3)
            tag(.div, .class("actions")) {
                for (place, choice) in choices.enumerated() {
                    button(
                        words.choice(choice, standing),
                        style: place == 0 ? .main : choice == .putOff ? .quiet : .plain,
                        name: IdentityField.choice, value: choice.rawValue)
                }
            }
        }
    }

    private var choices: [PairChoice] {
        switch standing {
        case .open: [.same, .keepApart, .putOff]
        case .proposed(let isMine):
            isMine ? [.decline, .keepApart] : [.same, .decline, .keepApart, .putOff]
        case .linked: [.end]
        case .apart: [.withdrawApart]
        }
    }
}

/// One of the two, as the reader may see them.
public struct PersonSide: Sendable {
    public var caseID: CaseID
    public var reference: String
    public var name: String
    public var role: Role
    public var facts: [SummaryRow]

    public init(
        caseID: CaseID, reference: String, name: String, role: Role, facts: [SummaryRow]
    ) {
        self.caseID = caseID
        self.reference = reference
        self.name = name
        self.role = role
        self.facts = facts
    }
}

/// What holds of the two now.
public enum PairStanding: Hashable, Sendable {
    case open
    case proposed(isMine: Bool)
    case linked
    case apart
}

/// What a worker may find, by the words of `IdentityRequest.Choice`.
public enum PairChoice: String, Sendable, CaseIterable {
    case same, decline, end, keepApart, withdrawApart, putOff
}

/// One thing that was found of the two.
public struct PairStep: Sendable {
    public var what: String
    public var at: Instant
    /// Nil where the reader may not know who it was.
    public var worker: String?
    /// Nil where it is not the reader's to read.
    public var reason: String?

    public init(what: String, at: Instant, worker: String?, reason: String?) {
        self.what = what
        self.at = at
        self.worker = worker
        self.reason = reason
    }

    fileprivate func rows(_ texts: Texts) -> [SummaryRow] {
        let words = texts.identity
        var rows = [SummaryRow(what, at.spelledOut)]
        if let worker { rows.append(SummaryRow(words.who, worker)) }
        if let reason { rows.append(SummaryRow(words.why, reason)) }
        return rows
    }
}

/// Fields of the forms about two people.
public enum IdentityField {
    /// A `PairChoice` raw value.
    public static let choice = "choice"
    public static let reason = "reason"
    /// The last step about the two that the page showed.
    public static let seen = "seen_step"
}
