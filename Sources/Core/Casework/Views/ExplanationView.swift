import Barrier
public import Domain
public import Rules

/// Why a rule speaks of a case or does not, and what would change that, as one worker may know it.
///
/// Beside the person of concern it is worked out from nothing but what that worker may see, as if
/// the rest were not on record: what it says can then tell nothing of the rest (DX-05).
public struct ExplanationView: Sendable {
    /// What came out for one combination of the rule's subjects.
    public struct Answer: Sendable {
        /// Empty for a rule of the case as a whole.
        public var subjects: [SubjectView]
        public var truth: Truth
        public var because: [DecisionView.Reason]
        /// Followed through definitions to what was recorded; empty where it is the same.
        public var recorded: [DecisionView.Reason]
        /// Scopes of which the case has no subject, where that settles it.
        public var without: [Scope]
        public var overruledBy: [Rule]
        public var changes: [ChangeView]
        /// False when there was more to try.
        public var areAllChanges: Bool
    }

    public struct SubjectView: Hashable, Sendable {
        public var id: String
        /// A name that the worker may know.
        public var name: String?
        public var entry: EntryID?
    }

    public struct ChangeView: Sendable {
        public struct Step: Sendable {
            public var step: Change.Step
            public var definition: FactDefinition
            /// A name that the worker may know.
            public var about: String?
        }

        public var steps: [Step]
        public var becomes: Truth
    }

    public var rule: Rule
    public var absences: [Explanation.Absence]
    public var answers: [Answer]
    public var without: [Scope]
    public var truth: Truth
    /// Whether it was worked out from a part of the record.
    public var isOfPart: Bool
}

extension Office {
    /// Why a rule speaks of a case or does not; nil when the case is not this worker's, or there is
    /// no such rule.
    public func explain(
        _ rule: String, in caseID: CaseID, for workerID: WorkerID
    ) async throws -> ExplanationView? {
        try await explaining(caseID, workerID) { $0.explain(rule) }
    }

    /// What would change what an outcome says, as this worker may know it.
    public func explain(
        outcome key: String, in caseID: CaseID, for workerID: WorkerID
    ) async throws -> ExplanationView? {
        guard let parts = OutcomeKey(key) else { return nil }
        return try await explaining(caseID, workerID) {
            $0.explain(parts.rule, of: parts.subjects)
        }
    }

    private func explaining(
        _ caseID: CaseID, _ workerID: WorkerID,
        _ body: @escaping @Sendable (ExplanationReleaser) -> ExplanationView?
    ) async throws -> ExplanationView? {
        try await opening(caseID, by: workerID) { state, worker, _ in
            guard let viewer = state.viewer(worker, at: now()) else { return nil }
            let procedure = practice.procedure(for: state.area)
            let releaser = DecisionReleaser(
                state: state, procedure: procedure, worker: worker, viewer: viewer)
            return body(ExplanationReleaser(releaser, at: now()))
        }
    }
}

/// Explains rules from what one worker may know.
struct ExplanationReleaser {
    /// How much is tried for all subjects of a rule together.
    private static let limit = 4_000
    private static let leastLimit = 200

    private let releaser: DecisionReleaser
    private let decision: Decision

    init(_ releaser: DecisionReleaser, at now: Instant) {
        self.releaser = releaser
        decision = releaser.knownDecision(at: now)
    }

    /// - Parameter subjects: Those of one answer; all when nil.
    func explain(_ id: String, of subjects: [String]? = nil) -> ExplanationView? {
        let procedure = releaser.procedure
        guard let rule = procedure.rule(id), let whole = procedure.explain(id, in: decision)
        else { return nil }
        let answers = whole.answers.filter { answer in
            subjects.map { $0 == answer.subjects } ?? true
        }
        let limit = max(Self.leastLimit, Self.limit / max(1, whole.answers.count))
        let changes =
            whole.absences.isEmpty
            ? procedure.changes(of: id, in: decision, atMost: limit) ?? [] : []
        return ExplanationView(
            rule: rule, absences: whole.absences,
            answers: answers.map { answer in
                self.answer(answer, changes.first { $0.subjects == answer.subjects })
            },
            without: whole.without, truth: whole.truth, isOfPart: releaser.isConcernFacing)
    }

    private func answer(
        _ answer: Explanation.Answer, _ changes: Changes?
    ) -> ExplanationView.Answer {
        let because = reasons(answer.because)
        let recorded =
            Set(answer.recorded).subtracting(answer.because).isEmpty
            ? [] : reasons(answer.recorded)
        return ExplanationView.Answer(
            subjects: answer.subjects.map(subject), truth: answer.truth, because: because,
            recorded: recorded, without: answer.without,
            overruledBy: answer.overruledBy.compactMap(releaser.procedure.rule),
            changes: (changes?.changes ?? []).compactMap(change),
            areAllChanges: changes?.isComplete ?? true)
    }

    /// Beside the person of concern a fact that is not theirs is not even named.
    private func reasons(_ reasons: [Reason]) -> [DecisionView.Reason] {
        reasons.compactMap { reason in
            guard releaser.isConcernFacing else { return releaser.reason(reason) }
            guard let definition = releaser.procedure.vocabulary.definition(reason.fact),
                releaser.isOwn(definition)
            else { return nil }
            return releaser.reason(reason)
        }
    }

    /// Nil where a step says what a fact is now that the worker may not know.
    private func change(_ change: Change) -> ExplanationView.ChangeView? {
        var steps: [ExplanationView.ChangeView.Step] = []
        for step in change.steps {
            guard let definition = releaser.procedure.vocabulary.definition(step.fact) else {
                return nil
            }
            let entries =
                decision.given.fact(step.fact, subject: step.subject)?.entries ?? []
            guard releaser.isOpen(definition, step.subject, entries) else { return nil }
            steps.append(
                ExplanationView.ChangeView.Step(
                    step: step, definition: definition,
                    about: step.subject.flatMap { subject($0).name }))
        }
        return ExplanationView.ChangeView(steps: steps, becomes: change.becomes)
    }

    private func subject(_ id: String) -> ExplanationView.SubjectView {
        let state = releaser.state
        return ExplanationView.SubjectView(
            id: id, name: PersonID(id).flatMap(releaser.label(of:)),
            entry: state.entries.first { $0.id.text == id }?.id)
    }
}

extension DecisionReleaser {
    /// Whether a fact is about what a worker beside the person of concern works with: that person,
    /// the children, and what the worker sees.
    func isOwn(_ definition: FactDefinition) -> Bool { mayAnswer(definition, nil) }

    /// Whether what a fact is now may be known, with every entry that it was read from.
    func isOpen(
        _ definition: FactDefinition, _ subject: String?, _ entries: [EntryID]
    ) -> Bool {
        guard mayAnswer(definition, subject) else { return false }
        let shown = reason(
            Reason(fact: definition.name, value: "", subject: subject, entries: entries))
        return shown.value != nil
    }
}
