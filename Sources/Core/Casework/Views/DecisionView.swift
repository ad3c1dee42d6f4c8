import Barrier
public import Domain
public import Rules

/// A decision as one worker may see it: every duty or block that is theirs to act on, with reasons
/// cut to what they are cleared for.
public struct DecisionView: Sendable {
    public struct Reason: Sendable {
        /// What the fact means, from the pack.
        public var meaning: String
        public var fact: String
        /// Nil where it is withheld from this worker.
        public var value: String?
        public var entries: [EntryID]
    }

    public struct Source: Sendable {
        public var id: String
        public var document: String
        public var edition: String?
        public var section: String
    }

    public struct OutcomeView: Sendable {
        public var outcome: Outcome
        /// Whom it is about, by name where that may be known, else by role.
        public var about: String?
        public var owner: String?
        /// Whether this worker is who must act.
        public var mine: Bool
        public var sources: [Source]
        public var because: [Reason]
        public var services: [Service]
        public var rule: Rule
    }

    public struct QuestionView: Sendable {
        public var question: OpenQuestion
        public var definition: FactDefinition
        public var about: String?
        /// What the answer decides, weightiest first, in the words of the rules.
        public var decides: [String]
    }

    public var procedure: String
    public var title: String
    public var contentHash: String
    public var at: Instant
    public var outcomes: [OutcomeView]
    public var questions: [QuestionView]
    /// By id how each service that an outcome names stands at the moment of the decision.
    public var standings: [String: ServiceStanding]

    public func outcome(_ key: String) -> OutcomeView? {
        outcomes.first { $0.outcome.key == key }
    }
}

/// Cuts a decision to what one worker may see of it.
struct DecisionReleaser {
    let state: CaseState
    let procedure: Procedure
    let worker: Worker
    let viewer: Viewer

    func release(_ decision: Decision) -> DecisionView {
        let outcomes = withoutHiddenWinners(decision.outcomes.compactMap(outcome))
        let named = outcomes.flatMap(\.services).map {
            ($0.id, procedure.standing(of: $0, at: decision.at))
        }
        return DecisionView(
            procedure: decision.procedure, title: procedure.title,
            contentHash: decision.contentHash, at: decision.at, outcomes: outcomes,
            questions: decision.questions.compactMap(question),
            standings: Dictionary(named, uniquingKeysWith: { first, _ in first }))
    }

    /// Beside the person of concern, what gave way to something that is not shown is not shown
    /// either: that it gave way would tell of the other.
    private func withoutHiddenWinners(
        _ outcomes: [DecisionView.OutcomeView]
    ) -> [DecisionView.OutcomeView] {
        guard isConcernFacing else { return outcomes }
        let shown = Set(outcomes.map(\.outcome.rule))
        return outcomes.filter { outcome in
            outcome.outcome.overruledBy.map(shown.contains) ?? true
        }
    }

    var isConcernFacing: Bool { viewer.column == .concernFacing }

    private func outcome(_ outcome: Outcome) -> DecisionView.OutcomeView? {
        guard let rule = procedure.rule(outcome.rule) else { return nil }
        let reasons = outcome.because.map(reason)
        guard isShown(outcome, reasons) else { return nil }
        var shown = outcome
        shown.because = zip(outcome.because, reasons).filter { $1.value != nil }.map(\.0)
        return DecisionView.OutcomeView(
            outcome: shown, about: outcome.about.flatMap(label(of:)),
            owner: outcome.consequence.owner.map { procedure.owners[$0] ?? $0 },
            mine: Owners.isOwner(worker, outcome, state),
            sources: outcome.cites.compactMap(source),
            // Beside the person of concern even that something is withheld would tell (DX-05).
            because: isConcernFacing ? reasons.filter { $0.value != nil } : reasons,
            services: outcome.consequence.services.compactMap { procedure.services[$0] },
            rule: rule)
    }

    /// On the side of the person of concern an outcome is shown when every reason behind it may be
    /// seen, or when it is this worker's to act on; its subjects must be theirs to see.
    ///
    /// Elsewhere every outcome is shown.
    private func isShown(_ outcome: Outcome, _ reasons: [DecisionView.Reason]) -> Bool {
        guard isConcernFacing else { return true }
        let subjectsVisible = outcome.subjects.allSatisfy(isVisible(subject:))
        guard subjectsVisible else { return false }
        if reasons.allSatisfy({ $0.value != nil }) {
            return Owners.mayBeConcernFacing(outcome)
        }
        return outcome.kind == .block || Owners.isOwner(worker, outcome, state)
    }

    func isVisible(subject: String) -> Bool {
        if let entry = state.entries.first(where: { $0.id.text == subject }) {
            return state.released(entry, to: viewer).shown != nil
        }
        if let person = PersonID(subject), let member = state.member(person) {
            return member.role == .personOfConcern || state.name(member, to: viewer) != nil
        }
        return true
    }

    func reason(_ reason: Reason) -> DecisionView.Reason {
        let definition = procedure.vocabulary.definition(reason.fact)
        let visible = reason.entries.allSatisfy { id in
            state.entry(id).map { state.released($0, to: viewer).shown != nil } ?? true
        }
        let cleared = visible && mayKnow(reason.fact)
        return DecisionView.Reason(
            meaning: definition?.meaning ?? reason.fact, fact: reason.fact,
            value: cleared ? reason.value : nil, entries: cleared ? reason.entries : [])
    }

    /// Whether a fact may be known for what it is, whatever entries it was read from: the grade of
    /// the victim's risk is a class of its own, and so are the answers behind it.
    func mayKnow(_ fact: String) -> Bool {
        let information: InformationClass
        if ["risk.level", "dara.grade", "attendance.level"].contains(fact) {
            information = .riskLevel
        } else if fact.hasPrefix("risk.") || fact.hasPrefix("dash.")
            || procedure.instruments.values.contains(where: { $0.givesOthersAnswers(to: fact) })
        {
            information = .riskAssessment
        } else {
            return true
        }
        return Barrier.release(Labelled(true, Label([information])), to: viewer).shown != nil
    }

    private func source(_ id: String) -> DecisionView.Source? {
        guard let citation = procedure.citations[id] else { return nil }
        let document = procedure.documents[citation.document]
        return DecisionView.Source(
            id: id, document: document?.title ?? citation.document, edition: document?.edition,
            section: citation.section)
    }

    private func question(_ question: OpenQuestion) -> DecisionView.QuestionView? {
        guard let definition = procedure.vocabulary.definition(question.fact) else { return nil }
        guard mayAnswer(definition, question.subject) else { return nil }
        return DecisionView.QuestionView(
            question: question.detached, definition: definition,
            about: question.person.flatMap(label(of:)),
            decides: question.rules.compactMap { rule in
                procedure.rule(rule)?.consequences.first { $0.kind != .definition }?.text
            })
    }

    /// Whether a fact may be asked of this worker: beside the person of concern only what is about
    /// that person, the children, or something that the worker may see.
    func mayAnswer(_ definition: FactDefinition, _ subject: String?) -> Bool {
        guard isConcernFacing else { return true }
        return Permissions.isOpenBesideConcern(definition)
            && subject.map(isVisible(subject:)) ?? true
    }

    func label(of person: PersonID) -> String? {
        state.member(person).flatMap { state.name($0, to: viewer) }
    }
}

/// Which of a pack's owners a worker is.
public enum Owners {
    /// Who answers for an owner of the packs.
    private enum Holder {
        case recorder
        case role(WorkerRole)
        case beside(Set<Side>)
        /// Whoever has the whole case in view.
        case overview
    }

    private static let holders: [String: Holder] = [
        "worker": .recorder, "assessor": .recorder,
        "police": .role(.policeOfficer), "attendingOfficer": .role(.policeOfficer),
        "policeSupervisor": .role(.policeOfficer), "policeAbuseUnit": .role(.policeOfficer),
        "manager": .role(.manager), "agency": .role(.manager), "housing": .role(.manager),
        "informationGovernance": .role(.manager), "programme": .role(.programmeWorker),
        "probation": .role(.programmeWorker),
        "childrensServices": .role(.childrensSocialWorker),
        "conferenceChair": .role(.childrensSocialWorker),
        "localAuthority": .role(.childrensSocialWorker),
        "originatingAuthority": .role(.childrensSocialWorker),
        "maracCoordinator": .role(.maracCoordinator), "victimAdvocate": .beside([.victim]),
        "specialistService": .beside([.victim]), "leadProfessional": .beside([.victim, .child]),
        "maracReferrer": .beside([.victim, .child]), "cps": .overview,
        "communitySafety": .overview,
    ]

    /// Whether somebody in the application can act for an owner.
    public static func isHeld(_ owner: String) -> Bool { holders[owner] != nil }

    static func isOwner(_ worker: Worker, _ outcome: Outcome, _ state: CaseState) -> Bool {
        guard let owner = outcome.consequence.owner else { return false }
        switch holders[owner] {
        case .recorder: return recorder(outcome, state).map { $0 == worker.id } ?? true
        case .role(let role): return worker.role == role
        case .beside(let sides): return stands(worker, beside: sides, state)
        case .overview, nil: return state.side(of: worker.id) == .overview
        }
    }

    /// Whether a worker stands on one of these sides; where nobody does, the manager must see to it
    /// that nothing is left without an owner (G-11).
    private static func stands(
        _ worker: Worker, beside sides: Set<Side>, _ state: CaseState
    ) -> Bool {
        if let side = state.side(of: worker.id), sides.contains(side) { return true }
        return worker.role == .manager
            && !state.assignments.contains { sides.contains(state.side($0)) }
    }

    /// The worker who recorded what an outcome is about.
    private static func recorder(_ outcome: Outcome, _ state: CaseState) -> WorkerID? {
        for subject in outcome.subjects {
            if let entry = state.entries.first(where: { $0.id.text == subject }) {
                return entry.worker
            }
        }
        return outcome.because.flatMap(\.entries).compactMap { state.entry($0) }.last?.worker
    }

    /// Whether an outcome with nothing hidden behind it belongs on the side of the person of
    /// concern: duties of the victim's workers do not.
    static func mayBeConcernFacing(_ outcome: Outcome) -> Bool {
        switch outcome.consequence.owner {
        case "victimAdvocate", "maracReferrer", "leadProfessional", "specialistService",
            "maracCoordinator", "assessor", "informationGovernance":
            false
        default: true
        }
    }
}
