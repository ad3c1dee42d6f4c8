public import Domain

/// Who opened a case, for its manager and for who audits.
///
/// `Link.openings(case)`; its forms go back there with `AccessField`. It names nobody of the case.
public struct OpeningsPage: Page {
    public struct Line: Sendable {
        public var at: Instant
        public var worker: String
        public var what: String

        public init(at: Instant, worker: String, what: String) {
            self.at = at
            self.worker = worker
            self.what = what
        }
    }

    /// Something that a person has looked into, or has to.
    public struct Matter: Sendable {
        public enum Kind: Sendable {
            case emergency, conflict
        }

        public var kind: Kind
        /// What its form is sent for: the entry of an access, the worker of a conflict.
        public var name: String
        public var title: String
        public var rows: [SummaryRow]
        public var isMineToReview: Bool

        public init(
            kind: Kind, name: String, title: String, rows: [SummaryRow], isMineToReview: Bool
        ) {
            self.kind = kind
            self.name = name
            self.title = title
            self.rows = rows
            self.isMineToReview = isMineToReview
        }
    }

    public var caseID: CaseID
    /// Names the case in words that tell nothing about people.
    public var reference: String
    public var matters: [Matter]
    /// Newest first.
    public var lines: [Line]
    /// Those who asked in vain; for who audits alone.
    public var missed: [Line]
    public var answers: FormAnswers

    public init(
        caseID: CaseID, reference: String, matters: [Matter], lines: [Line], missed: [Line],
        answers: FormAnswers = .empty
    ) {
        self.caseID = caseID
        self.reference = reference
        self.matters = matters
        self.lines = lines
        self.missed = missed
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.access
        var sheet = Sheet(title: words.openingsTitle, problems: answers.problems)
        sheet.caption = reference
        sheet.lead = words.openingsLead
        sheet.back = (texts.common.work, .work)
        return sheet.html(in: context) {
            section(.emergency, words.emergenciesTitle, nil, context)
            section(.conflict, words.conflictsTitle, words.conflictsLead, context)
            tag(.h2, text: words.openings)
            if lines.isEmpty { tag(.p, text: words.openingsNone) } else { table(lines, texts) }
            if !missed.isEmpty {
                tag(.h2, text: words.missedTitle)
                tag(.p, text: words.missedLead)
                table(missed, texts)
            }
        }
    }

    private func section(
        _ kind: Matter.Kind, _ title: String, _ lead: String?, _ context: PageContext
    ) -> HTML {
        let own = matters.filter { $0.kind == kind }
        guard !own.isEmpty else { return .empty }
        return tag(.section, .class("part")) {
            tag(.h2, text: title)
            if let lead { tag(.p, text: lead) }
            for matter in own { card(matter, context) }
        }
    }

    private func card(_ matter: Matter, _ context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.access
        return tag(.section, .class("card card--flat")) {
            tag(.h3, .class("card-title"), text: matter.title)
            summaryList(matter.rows, texts)
            if matter.isMineToReview {
                postForm(.openings(caseID), in: context, key: matter.name) {
                    hiddenField(
                        matter.kind == .emergency ? AccessField.access : AccessField.worker,
                        matter.name)
                    textArea(
                        Question(AccessField.note(matter.name), words.note), answers, texts,
                        rows: 3)
                    tag(.div, .class("card-actions")) {
                        button(
                            matter.kind == .emergency ? words.acceptAccess : words.keepOut,
                            style: .plain, name: AccessField.verdict,
                            value: AccessField.Verdict.first, about: matter.title)
                        button(
                            matter.kind == .emergency ? words.stopAccess : words.letIn,
                            style: matter.kind == .emergency ? .warning : .plain,
                            name: AccessField.verdict, value: AccessField.Verdict.second,
                            about: matter.title)
                    }
                }
            }
        }
    }

    private func table(_ lines: [Line], _ texts: Texts) -> HTML {
        tag(.ul, .class("work-list")) {
            for line in lines {
                tag(.li, .class("work-item")) {
                    tag(.div, .class("work-what")) {
                        tag(.p, .class("work-sentence"), text: line.worker)
                        tag(.p, .class("quiet"), text: line.what)
                    }
                    tag(.div, .class("work-when")) { timeElement(line.at) }
                }
            }
        }
    }
}

/// Fields of the forms about access.
public enum AccessField {
    /// The entry by which emergency access was taken.
    public static let access = "access"
    /// The worker who is kept out.
    public static let worker = "worker"
    public static let verdict = "verdict"
    /// Free text: what was found.
    public static func note(_ name: String) -> String { "note-" + name }

    public static let given = "given"
    public static let family = "family"
    public static let born = "born"
    public static let side = "side"
    public static let reason = "reason"
    public static let address = "address"
    public static let postcode = "postcode"
    /// One of the people close to a worker, by their place on the form.
    public static func tie(_ place: Int, _ field: String) -> String { "tie_\(place)_\(field)" }
    public static let ties = 6

    public enum Verdict {
        /// Emergency access was in order; a conflict stands.
        public static let first = "first"
        /// Emergency access was not in order; a conflict is none.
        public static let second = "second"
    }
}
