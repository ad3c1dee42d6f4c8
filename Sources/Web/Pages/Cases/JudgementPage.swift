import Domain

/// Set a judgement of risk.
///
/// `Link.judgement(case)`; the form goes back there with `JudgementField`.
public struct JudgementPage: Page {
    public var caseBar: CaseBar
    /// The victims whose risk it may be about.
    public var people: [PersonChoice]
    /// The level below which judgement cannot go, and why; nil when there is none.
    public var floor: String?
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, people: [PersonChoice], floor: String? = nil,
        answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.people = people
        self.floor = floor
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.judgement
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if let floor { panel(words.floorTitle, .caution) { tag(.p, text: floor) } }
            postForm(.judgement(caseBar.id), in: context) {
                radios(
                    Question(JudgementField.person, words.person),
                    people.map { Choice($0.id.text, $0.label) }, answers, texts)
                radios(
                    Question(JudgementField.level, words.level),
                    RiskLevel.allCases.reversed().map {
                        Choice($0.rawValue, texts.words.level($0), hint: words.meaning($0))
                    }, answers, texts)
                answerRadios(
                    Question(JudgementField.imminent, words.imminent, hint: words.imminentHint),
                    answers, texts)
                textArea(
                    Question(JudgementField.reasons, words.reasons, hint: words.reasonsHint),
                    answers, texts, rows: 6)
                textArea(
                    Question(
                        JudgementField.evidence, words.evidence, hint: words.evidenceHint,
                        optional: true), answers, texts, rows: 3)
                button(words.submit)
            }
        }
    }
}

/// Fields of the form *Set a judgement*.
public enum JudgementField {
    /// `PersonID`; required.
    public static let person = "person"
    /// `RiskLevel` raw value; required.
    public static let level = "level"
    /// `yes`, `no`, `unknown`; required.
    public static let imminent = "imminent"
    /// Free text, one reason a line; required.
    public static let reasons = "reasons"
    /// Free text: what a lower level rests on besides the word of the person of concern.
    public static let evidence = "evidence"
}

/// Assign a worker.
///
/// `Link.assign(case)`; the form goes back there with `AssignField`.
public struct AssignPage: Page {
    public var caseBar: CaseBar
    /// Value is the `WorkerID`, label the name, hint role and agency.
    public var workers: [Choice]
    public var assigned: [CasePage.Assigned] = []
    /// Those whose role is not determined, of whom one is to be chosen.
    public var undetermined: [PersonChoice] = []
    /// Set when the last try would have put someone on both sides.
    public var refusal: Outcome?
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, workers: [Choice], assigned: [CasePage.Assigned] = [],
        refusal: Outcome? = nil, answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.workers = workers
        self.assigned = assigned
        self.refusal = refusal
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.assign
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.lead = words.lead
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if let refusal {
                panel(refusal.sentence, .danger) {
                    saying(refusal, texts.decision)
                    clearance(refusal, texts.decision)
                    whyDetails(refusal.why, about: refusal.sentence, in: caseBar.id, texts)
                }
            }
            if !assigned.isEmpty {
                tag(.h2, text: words.now)
                summaryList(
                    assigned.map {
                        SummaryRow($0.standing(texts), "\($0.name), \($0.agency)")
                    }, texts)
            }
            postForm(.assign(caseBar.id), in: context) {
                radios(Question(AssignField.worker, words.worker), workers, answers, texts)
                radios(
                    Question(AssignField.side, words.side, hint: words.sideHint),
                    Side.allCases.map { Choice($0.rawValue, texts.words.side($0)) }, answers,
                    texts)
                if !undetermined.isEmpty {
                    radios(
                        Question(
                            AssignField.beside, words.beside, hint: words.besideHint,
                            optional: true),
                        undetermined.map { Choice($0.id.text, $0.label) }, answers, texts)
                }
                button(words.submit)
            }
        }
    }
}

/// Fields of the form *Assign a worker*.
public enum AssignField {
    /// `WorkerID`; required.
    public static let worker = "worker"
    /// `Side` raw value; required.
    public static let side = "side"
    /// `PersonID` of one whose role is not determined.
    public static let beside = "beside"
}
