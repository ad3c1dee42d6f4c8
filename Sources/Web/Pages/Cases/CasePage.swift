public import Domain

/// A case at a glance.
///
/// `Link.case(id)`.
public struct CasePage: Page {
    public var caseBar: CaseBar
    /// Those whose existence the reader may not know are left out.
    public var people: [PersonCard]
    public var risk: [RiskView] = []
    /// Set when somebody may be in danger now.
    public var emergency: [Outcome] = []
    /// What to do now, most pressing first and no more than can be taken in.
    public var duties: [Outcome] = []
    public var moreToDo: [Outcome] = []
    public var before: [Outcome] = []
    public var conversation: [Outcome] = []
    public var afterwards: [Outcome] = []
    /// What must not be done now: blocks, then warnings.
    public var blocks: [Outcome] = []
    /// The entry after which all that the rules say is shown.
    public var latest: EntryID?
    public var questions = 0
    public var assigned: [Assigned] = []
    /// What the reader may do here; the page leaves out the rest.
    public var actions: [Action] = Action.allCases
    /// What is withheld and a recorded reason would open, in words.
    public var withheld: [String] = []
    /// Corrected roles of which somebody has not taken note yet.
    public var correction: CorrectionCall?

    public init(
        caseBar: CaseBar, people: [PersonCard], risk: [RiskView] = [], duties: [Outcome] = [],
        blocks: [Outcome] = [], questions: Int = 0, assigned: [Assigned] = [],
        actions: [Action] = Action.allCases
    ) {
        self.caseBar = caseBar
        self.people = people
        self.risk = risk
        self.duties = duties
        self.blocks = blocks
        self.questions = questions
        self.assigned = assigned
        self.actions = actions
    }

    /// A worker of the case and the side they stand on.
    public struct Assigned: Sendable {
        public var name: String
        public var agency: String
        public var side: Side
        public var besideUndetermined: Bool

        public init(
            name: String, agency: String, side: Side, besideUndetermined: Bool = false
        ) {
            self.name = name
            self.agency = agency
            self.side = side
            self.besideUndetermined = besideUndetermined
        }

        func standing(_ texts: Texts) -> String {
            texts.words.standing(side, besideUndetermined: besideUndetermined)
        }
    }

    public enum Action: CaseIterable, Sendable {
        case statement, planContact, referral, judgement, assign, questions
        case happening, instruments, known, documents, accessRequests, roles, openings, chronology
        case retention, addPerson
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.cases
        var sheet = Sheet(
            title: words.overview, heading: caseBar.name ?? caseBar.reference, caseBar: caseBar,
            section: .overview)
        sheet.width = .wide
        if !emergency.isEmpty {
            sheet.beforeHeading = emergencyPanel(texts) {
                emergencyList(emergency, in: caseBar.id, context)
            }
        }
        return sheet.html(in: context) {
            tag(.div, .class("columns")) {
                tag(.div, .class("columns-main")) {
                    actionBar(texts)
                    if let correction {
                        panel(texts.roles.workTitle, .caution) { correction.html(texts) }
                    }
                    if !withheld.isEmpty { withheldSection(texts) }
                    dutySection(context)
                    blockSection(context)
                    peopleSection(texts)
                }
                tag(.aside, .class("columns-side"), .label(words.aside)) {
                    riskSection(texts)
                    assignedSection(texts)
                }
            }
        }
    }

    private func actionBar(_ texts: Texts) -> HTML {
        let words = texts.cases
        let id = caseBar.id
        return tag(.div, .class("actions")) {
            if actions.contains(.statement) {
                buttonLink(texts.statement.title, to: .statement(id))
            }
            if actions.contains(.planContact) {
                buttonLink(words.planContact, to: .planContact(id), style: .plain)
            }
            if actions.contains(.referral) {
                buttonLink(words.referral, to: .referral(id), style: .plain)
            }
            if actions.contains(.judgement) {
                buttonLink(words.judgement, to: .judgement(id), style: .plain)
            }
            if actions.contains(.assign) {
                buttonLink(words.assign, to: .assign(id), style: .plain)
            }
            if actions.contains(.happening) {
                buttonLink(texts.happening.title, to: .happening(id), style: .plain)
            }
            if actions.contains(.instruments) {
                buttonLink(words.instruments, to: .instruments(id), style: .plain)
            }
            if actions.contains(.questions) {
                buttonLink(words.questions(questions), to: .questions(id), style: .plain)
            }
            if actions.contains(.documents) {
                buttonLink(texts.writing.title, to: .documents(id), style: .plain)
            }
            if actions.contains(.accessRequests) {
                buttonLink(texts.requests.title, to: .accessRequests(id), style: .plain)
            }
            if actions.contains(.known) {
                buttonLink(texts.known.title, to: .known(id), style: .plain)
            }
            if actions.contains(.roles) {
                buttonLink(texts.roles.title, to: .roles(id), style: .plain)
            }
            if actions.contains(.openings) {
                buttonLink(texts.access.openingsTitle, to: .openings(id), style: .plain)
            }
            if actions.contains(.chronology) {
                buttonLink(texts.chronology.title, to: .chronology(id), style: .plain)
            }
            if actions.contains(.retention) {
                buttonLink(texts.retention.title, to: .retention(id), style: .plain)
            }
        }
    }

    private func withheldSection(_ texts: Texts) -> HTML {
        panel(texts.reason.withheldTitle, .plain) {
            tag(.p, text: texts.reason.withheldText)
            bulletList(withheld)
            tag(.p) { textLink(texts.reason.title, to: .reason(caseBar.id)) }
        }
    }

    private func dutySection(_ context: PageContext) -> HTML {
        let words = context.texts.cases
        return tag(.section, .class("part"), .labelledby("duties")) {
            tag(.h2, .id("duties"), text: words.openDuties)
            if duties.isEmpty {
                tag(
                    .p, .class("none"),
                    text: emergency.isEmpty
                        ? words.noDuties : context.texts.decision.nothingElseToDo)
            }
            for duty in duties { outcomeCard(duty, in: caseBar.id, context) }
            laterBoxes(context)
        }
    }

    private func laterBoxes(_ context: PageContext) -> HTML {
        let words = context.texts.decision
        return pieces {
            foldedCards(words.moreToDo(moreToDo.count), moreToDo, in: caseBar.id, context)
            foldedCards(
                words.showUnder(before.count, words.before), before, in: caseBar.id, context)
            foldedCards(
                words.showUnder(conversation.count, words.conversation), conversation,
                in: caseBar.id, context)
            foldedCards(
                words.showUnder(afterwards.count, words.afterwards), afterwards, in: caseBar.id,
                context)
            if let latest {
                tag(.p, .class("all-said")) {
                    textLink(words.everything, to: .decision(caseBar.id, latest))
                }
            }
            tag(.p) { textLink(words.silentRules, to: .caseRules(caseBar.id)) }
        }
    }

    private func blockSection(_ context: PageContext) -> HTML {
        let words = context.texts.cases
        return tag(.section, .class("part part--blocks"), .labelledby("blocks")) {
            tag(.h2, .id("blocks"), text: words.activeBlocks)
            if blocks.isEmpty { tag(.p, .class("none"), text: words.noBlocks) }
            for block in blocks { outcomeCard(block, in: caseBar.id, context) }
        }
    }

    private func peopleSection(_ texts: Texts) -> HTML {
        tag(.section, .class("part"), .labelledby("people")) {
            tag(.h2, .id("people"), text: texts.cases.people)
            tag(.div, .class("people")) {
                for person in people { personCard(person, texts) }
            }
            if actions.contains(.addPerson) {
                tag(.p) {
                    buttonLink(texts.addPerson.link, to: .addPerson(caseBar.id), style: .plain)
                }
            }
        }
    }

    private func personCard(_ person: PersonCard, _ texts: Texts) -> HTML {
        tag(.article, .class("card card--flat person")) {
            tag(.p, .class("kind"), text: texts.words.role(person.role))
            tag(.h3, .class("card-title")) {
                switch person.name {
                case .shown(let name): HTML(text: name)
                case .withheld: HTML(text: texts.cases.nameWithheld)
                }
            }
            if case .withheld(let reason) = person.name {
                tag(.p) { withheldNote(reason, texts) }
            }
            if !person.facts.isEmpty { summaryList(person.facts, texts) }
            for place in person.elsewhere { tag(.p) { place.html(texts) } }
            if person.mayChange {
                tag(.p) {
                    textLink(
                        texts.person.change, to: .person(caseBar.id, person.id),
                        about: shownName(person))
                }
            }
            if person.offersDash {
                tag(.p) {
                    textLink(
                        texts.cases.dash, to: .dash(caseBar.id, person.id),
                        about: texts.cases.dashAbout(shownName(person)))
                }
                if actions.contains(.instruments) {
                    tag(.p) { textLink(texts.cases.instruments, to: .instruments(caseBar.id)) }
                }
            }
        }
    }

    private func shownName(_ person: PersonCard) -> String? {
        if case .shown(let name) = person.name { name } else { nil }
    }

    private func riskSection(_ texts: Texts) -> HTML {
        let words = texts.cases
        return tag(.section, .class("side-box"), .labelledby("risk")) {
            tag(.h2, .id("risk"), text: words.risk)
            if risk.isEmpty { tag(.p, text: words.riskWithheld) }
            for view in risk {
                tag(.div, .class("risk")) {
                    if let person = view.person {
                        tag(.h3, .class("risk-who"), text: person)
                    }
                    tag(.p) { riskTag(view.level, texts) }
                    if let basis = view.basis { tag(.p, .class("quiet"), text: basis) }
                    tag(.p) {
                        words.imminent + ": "
                        tag(.strong, text: texts.words.answer(view.imminent))
                    }
                }
            }
        }
    }

    private func assignedSection(_ texts: Texts) -> HTML {
        let words = texts.cases
        return tag(.section, .class("side-box"), .labelledby("assigned")) {
            tag(.h2, .id("assigned"), text: words.assigned)
            if assigned.isEmpty { tag(.p, text: words.nobodyAssigned) }
            tag(.ul, .class("plain-list")) {
                for worker in assigned {
                    tag(.li) {
                        tag(.strong, text: worker.name)
                        tag(
                            .span, .class("quiet block"),
                            text: "\(worker.agency). \(worker.standing(texts))")
                    }
                }
            }
        }
    }
}

func riskTag(_ level: RiskLevel?, _ texts: Texts) -> HTML {
    guard let level else { return statusTag(texts.cases.notAssessed, .plain) }
    let tone: Tone =
        switch level {
        case .standard: .calm
        case .medium: .caution
        case .high: .danger
        }
    return statusTag(texts.cases.riskLevel(texts.words.level(level)), tone)
}
