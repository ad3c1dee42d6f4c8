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
    /// Beside the person of concern the case as it is to be seen there; nil elsewhere.
    private let seen: SeenCase?

    init(state: CaseState, procedure: Procedure, worker: Worker, viewer: Viewer) {
        self.state = state
        self.procedure = procedure
        self.worker = worker
        self.viewer = viewer
        seen = viewer.column == .concernFacing ? SeenCase(state, viewer) : nil
    }

    func release(_ decision: Decision) -> DecisionView {
        let known = seen == nil ? decision : knownDecision(at: decision.at)
        let outcomes =
            seen == nil
            ? decision.outcomes.compactMap(outcome)
            : besideConcern(decision, known).compactMap(concernOutcome)
        let named = outcomes.flatMap(\.services).map {
            ($0.id, procedure.standing(of: $0, at: decision.at))
        }
        return DecisionView(
            procedure: decision.procedure, title: procedure.title,
            contentHash: decision.contentHash, at: decision.at, outcomes: outcomes,
            questions: known.questions.compactMap(question),
            standings: Dictionary(named, uniquingKeysWith: { first, _ in first }))
    }

    var isConcernFacing: Bool { seen != nil }

    // MARK: What the worker knows of the case

    /// The case as the worker sees it: all of it but beside the person of concern.
    var seenState: CaseState { seen?.state ?? state }

    func seenName(_ subject: String) -> String { seen?.name(subject) ?? subject }

    /// The facts from which everything but the worker's own blocks and duties is worked out.
    func knownFacts(at now: Instant) -> FactTable {
        let facts = seenState.facts(procedure, at: now)
        guard isConcernFacing else { return facts }
        return facts.seen { subject in
            isVisible(subject: subject.id)
        } fact: { definition, subject, fact in
            // What was read from nothing in particular may have been read from anything.
            let isBare = fact.entries.isEmpty && subject == nil
            return isOpen(definition, subject?.id, fact.entries)
                && (!isBare || definition.name.hasPrefix("concern."))
        }
    }

    func knownDecision(at now: Instant) -> Decision {
        procedure.decide(
            knownFacts(at: now), at: now, settled: seenState.settled(procedure))
    }

    func isVisible(subject: String) -> Bool { seen?.knows(subject) ?? true }

    // MARK: Outcomes

    private func outcome(_ outcome: Outcome) -> DecisionView.OutcomeView? {
        let reasons = outcome.because.map(reason)
        var shown = outcome
        shown.because = zip(outcome.because, reasons).filter { $1.value != nil }.map(\.0)
        return view(
            shown, because: reasons, mine: Owners.isOwner(worker, outcome, state))
    }

    /// Beside the person of concern even that something is withheld would tell (DX-05): reasons are
    /// the worker's to know, or not there.
    private func concernOutcome(
        _ outcome: Outcome, mine: Bool
    ) -> DecisionView.OutcomeView? {
        let reasons = outcome.because.map(reason).filter { $0.value != nil }
        var shown = outcome
        shown.because = outcome.because.filter { reason($0).value != nil }
        return view(shown, because: reasons, mine: mine)
    }

    private func view(
        _ outcome: Outcome, because: [DecisionView.Reason], mine: Bool
    ) -> DecisionView.OutcomeView? {
        guard let rule = procedure.rule(outcome.rule) else { return nil }
        return DecisionView.OutcomeView(
            outcome: outcome, about: outcome.about.flatMap(label(of:)),
            owner: outcome.consequence.owner.map { procedure.owners[$0] ?? $0 }, mine: mine,
            sources: outcome.cites.compactMap(source), because: because,
            services: outcome.consequence.services.compactMap { procedure.services[$0] },
            rule: rule)
    }

    func reason(_ reason: Reason) -> DecisionView.Reason {
        let definition = procedure.vocabulary.definition(reason.fact)
        let visible = reason.entries.allSatisfy { id in
            state.entry(id).map { state.sees($0, viewer) } ?? true
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
        return viewer.sees(information)
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
