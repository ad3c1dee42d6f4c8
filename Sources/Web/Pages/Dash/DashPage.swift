public import Domain

/// The DASH of one victim.
///
/// `Link.dash(case, person)`; the form goes back there with `DashField`.
public struct DashPage: Page {
    public var caseBar: CaseBar
    public var person: PersonID
    /// The victim's name where the reader may see it.
    public var personName: String
    /// Numbers from 1 with their topics, in the pack's own words.
    public var items: [DashItem]
    /// Set when the person of concern was chosen to answer: the block and what to use instead.
    public var refusal: Outcome?
    public var answers: FormAnswers = .empty

    public init(
        caseBar: CaseBar, person: PersonID, personName: String, items: [DashItem],
        refusal: Outcome? = nil, answers: FormAnswers = .empty
    ) {
        self.caseBar = caseBar
        self.person = person
        self.personName = personName
        self.items = items
        self.refusal = refusal
        self.answers = answers
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.dash
        var sheet = Sheet(title: words.title, caseBar: caseBar, problems: answers.problems)
        sheet.caption = personName
        sheet.lead = words.lead(items.count)
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            if let refusal { refusalPanel(refusal, context) }
            postForm(.dash(caseBar.id, person), in: context) {
                radios(
                    Question(
                        DashField.respondent, words.respondent, hint: words.respondentHint,
                        big: true),
                    [
                        Choice(DashForm.Respondent.victim.rawValue, words.byVictim),
                        Choice(DashForm.Respondent.professional.rawValue, words.byProfessionals),
                        Choice(
                            DashForm.Respondent.personOfConcern.rawValue,
                            words.byPersonOfConcern),
                    ], answers, texts)
                dateInput(
                    Question(DashField.completed, words.completed, hint: words.completedHint),
                    answers, texts)
                tag(.section, .class("form-part")) {
                    tag(.h2, .class("form-part-title"), text: words.questions)
                    for item in items { itemPart(item, texts) }
                }
                textArea(
                    Question(
                        DashField.victimView, words.victimView, hint: words.victimViewHint,
                        optional: true), answers, texts)
                tag(.div, .class("form-end")) {
                    button(words.submit)
                    tag(.p, .class("quiet"), text: texts.common.unsaved)
                }
            }
        }
    }

    private func refusalPanel(_ refusal: Outcome, _ context: PageContext) -> HTML {
        panel(refusal.sentence, .danger) {
            saying(refusal, context.texts.decision)
            clearance(refusal, context.texts.decision)
            whyDetails(refusal.why, about: refusal.sentence, in: caseBar.id, context.texts)
        }
    }

    private func itemPart(_ item: DashItem, _ texts: Texts) -> HTML {
        let words = texts.dash
        return tag(.div, .class("dash-item")) {
            answerRadios(
                Question(DashField.item(item.number), "\(item.number). \(item.topic)"),
                answers, texts, unknown: texts.common.dontKnow)
            tag(.div, .class("dash-source")) {
                tag(
                    .label, .class("date-label"), .for(DashField.source(item.number))
                ) {
                    words.source
                    hiddenWords("\(words.sourceFor) \(item.number)")
                }
                sourceSelect(item, texts)
            }
        }
    }

    private func sourceSelect(_ item: DashItem, _ texts: Texts) -> HTML {
        let name = DashField.source(item.number)
        let problem = answers.problem(name)
        return pieces {
            if let problem {
                tag(.p, .id(name + "-error"), .class("error")) {
                    tag(.span, .class("unseen"), text: texts.common.errorPrefix)
                    problem.message
                }
            }
            tag(
                .select, .class("box box--select"), .id(name), .name(name), .autocomplete("off"),
                .describedby(problem == nil ? [] : [name + "-error"]),
                problem == nil ? nil : .invalid
            ) {
                tag(.option, .value(""), text: texts.dash.sourceSame)
                for source in Source.allCases where source != .personOfConcern {
                    tag(
                        .option, .value(source.rawValue),
                        answers.has(name, source.rawValue) ? .selected : nil,
                        text: texts.words.sourceShort(source))
                }
            }
        }
    }
}

/// One question of the DASH: its number and topic.
public struct DashItem: Sendable {
    public var number: Int
    public var topic: String

    public init(
        number: Int, topic: String
    ) {
        self.number = number
        self.topic = topic
    }
}

/// Fields of the DASH form.
public enum DashField {
    /// `DashForm.Respondent` raw value; required.
    ///
    /// the person of concern is offered so that the refusal can say why.
    public static let respondent = "respondent"
    /// `completed_day` and so on; empty means today.
    public static let completed = "completed"
    /// `yes`, `no` or `unknown` for each number.
    public static func item(_ number: Int) -> String { "item_\(number)" }
    /// `Source` raw value; empty means: as chosen for the whole form.
    public static func source(_ number: Int) -> String { "source_\(number)" }
    /// Free text: what the victim fears most and thinks of the risk.
    public static let victimView = "victim_view"
}

/// What a DASH came to.
///
/// `Link.dashResult(case, entry)`.
public struct DashResultPage: Page {
    public var caseBar: CaseBar
    public var personName: String
    public var yes: Int
    public var no: Int
    public var unknown: Int
    public var band: RiskLevel
    /// What follows: duties and blocks that this DASH brought.
    public var follows: [Outcome]
    /// Red flags among the answers and what they ask of judgement.
    public var flags: [String] = []
    /// The entry whose decision shows everything.
    public var entry: EntryID

    public init(
        caseBar: CaseBar, personName: String, yes: Int, no: Int, unknown: Int, band: RiskLevel,
        follows: [Outcome], flags: [String] = [], entry: EntryID
    ) {
        self.caseBar = caseBar
        self.personName = personName
        self.yes = yes
        self.no = no
        self.unknown = unknown
        self.band = band
        self.follows = follows
        self.flags = flags
        self.entry = entry
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.dash
        var sheet = Sheet(title: words.resultTitle, caption: personName)
        sheet.caseBar = caseBar
        sheet.back = (texts.decision.backToCase, .case(caseBar.id))
        return sheet.html(in: context) {
            tag(.section, .class("score score--\(band.rawValue)"), .labelledby("score")) {
                tag(.h2, .class("score-title"), .id("score")) {
                    words.score(yes, yes + no + unknown)
                }
                tag(.p) { riskTag(band, texts) }
                tag(.p, text: words.counts(yes, no, unknown))
                tag(.p, text: words.scoreHint)
            }
            if !flags.isEmpty {
                tag(.h2, text: words.flags)
                bulletList(flags)
                tag(.p) {
                    textLink(texts.judgement.title, to: .judgement(caseBar.id))
                }
            }
            tag(.h2, text: words.follows)
            if follows.isEmpty { tag(.p, text: words.nothingFollows) }
            for outcome in follows {
                outcomeCard(outcome, in: caseBar.id, context)
            }
            tag(.p) { buttonLink(words.toDecision, to: .decision(caseBar.id, entry)) }
        }
    }
}
