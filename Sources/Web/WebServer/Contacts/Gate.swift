import Barrier
import Casework
import Domain
import Pages
import Rules

/// One planned contact with what the released decision holds against it.
struct Gate {
    /// One answer that a tick records.
    struct Tick: Equatable {
        var fact: String
        /// The fact's name without `contact.` where it is about the plan.
        var check: String?
        var answer: Answer
    }

    let desk: CaseDesk
    let entry: EntryID
    private let contact: PlannedContact

    init(_ desk: CaseDesk, _ entry: EntryID) throws {
        guard case .contactPlanned(let contact)? = desk.view.entry(entry)?.body.shown else {
            throw Detour.notFound
        }
        self.desk = desk
        self.entry = entry
        self.contact = contact
    }

    /// The blocks that stand against this contact, first those that nobody can set aside.
    var requirements: [DecisionView.OutcomeView] {
        let standing = desk.view.decision.outcomes.filter {
            $0.outcome.kind == .block && $0.outcome.subjects.contains(entry.text)
                && ($0.outcome.status == .open || $0.outcome.status == .undetermined)
        }
        return firstOf(standing) { $0.outcome.consequence.override == Override.none }
    }

    func page(_ answers: FormAnswers) -> GatePage {
        var page = GatePage(
            caseBar: desk.bar, entry: entry,
            plan: FactRows(view: desk.view, procedure: desk.procedure, texts: desk.texts)
                .plan(contact),
            missing: requirements.map(requirement), met: met, answers: answers)
        page.emergency = desk.view.decision.outcomes.contains {
            $0.outcome.emergency && $0.outcome.status == .open
        }
        page.script = desk.view.decision.outcomes.filter {
            $0.outcome.kind == .prompt && $0.outcome.subjects.contains(entry.text)
                && $0.outcome.status == .open
        }.map(desk.outcomes.page)
        return page
    }

    private func requirement(_ shown: DecisionView.OutcomeView) -> GatePage.Requirement {
        var requirement = GatePage.Requirement(
            block: desk.outcomes.page(shown), canTick: !ticks(shown).isEmpty)
        let words = desk.texts.record
        if shown.outcome.consequence.override == Override.none {
            requirement.link = (words.planAnother, .planContact(desk.view.id))
        } else if shown.outcome.because.contains(where: { $0.fact == "risk.assessed" }),
            desk.view.assessesRisk, let victim = desk.view.victims.first
        {
            requirement.link = (words.recordDash, .dash(desk.view.id, victim.id))
        }
        return requirement
    }

    // MARK: Ticking

    /// What recording the requirement as met would answer; empty where only another plan or an
    /// assessment helps.
    func ticks(_ shown: DecisionView.OutcomeView) -> [Tick] {
        guard shown.outcome.consequence.override != Override.none else { return [] }
        var ticks: [Tick] = []
        for reason in shown.because {
            guard let definition = desk.procedure.vocabulary.definition(reason.fact),
                definition.type == .truth, definition.question != nil,
                definition.scope == .situation || definition.scope == .contact,
                let answer = answerThatClears(reason.fact, shown.rule.conditionText)
            else { continue }
            let check =
                definition.scope == .contact
                ? String(reason.fact.dropFirst(Scope.contact.rawValue.count + 1)) : nil
            let tick = Tick(fact: reason.fact, check: check, answer: answer)
            if reason.value != answer.rawValue, !ticks.contains(tick) { ticks.append(tick) }
        }
        return ticks
    }

    /// Yes where the rule asks for the fact to be missing (`not contact.planAgreed`), no where it
    /// asks for it to be there; nil where the rule lets the unknown pass, for that is a ground of
    /// its own and not what is missing.
    private func answerThatClears(_ fact: String, _ condition: String) -> Answer? {
        if condition.contains(fact + " is unknown") { return nil }
        if condition.contains("not " + fact) { return .yes }
        for group in condition.split(separator: "not (", omittingEmptySubsequences: false)
            .dropFirst()
        where group.prefix(while: { $0 != ")" }).contains(fact) {
            return .yes
        }
        return .no
    }

    /// What has been recorded as met, in the pack's words.
    private var met: [String] {
        var answers = contact.answers
        for case .shown(let body) in desk.view.entries.reversed().map(\.body) {
            switch body {
            case .contactAnswered(contact: entry, answers: let more): answers.merge(more) { $1 }
            case .findingRecorded(let finding) where finding.subject == entry.text:
                answers[String(finding.fact.dropFirst(8))] = Answer(rawValue: finding.value)
            default: break
            }
        }
        return desk.procedure.vocabulary.definitions.compactMap { definition in
            guard definition.scope == .contact, definition.question != nil,
                answers[String(definition.name.dropFirst(8))] == .yes,
                desk.procedure.rules.contains(where: {
                    $0.scopes.contains(.contact)
                        && answerThatClears(definition.name, $0.conditionText) == .yes
                        && $0.conditionText.contains(definition.name)
                })
            else { return nil }
            return definition.meaning
        }
    }
}
