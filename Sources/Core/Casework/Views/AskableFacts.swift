import Barrier
public import Domain
public import Rules

/// A fact that a worker may record an answer to, asked or not.
public struct AskableFact: Sendable {
    public var definition: FactDefinition
    /// The subject as a decision names it; nil for a fact of the case.
    public var subject: String?
    /// Whom it is about, where that is a person whom the worker may name.
    public var about: String?
    /// The entry that it is about, where it is one.
    public var entry: EntryID?

    /// The first word of the fact's name; what has none is of the case.
    public var group: String {
        let parts = definition.name.split(separator: ".")
        return parts.count > 1 ? String(parts[0]) : AskableFact.ofCase
    }

    public static let ofCase = "case"
}

extension Office {
    /// Every fact of the case that this worker may answer, in the order of the vocabulary; nil when
    /// the case is not theirs.
    public func askable(
        _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> [AskableFact]? {
        try await opening(caseID, by: workerID) { state, worker, _ in
            guard let side = state.side(of: workerID),
                let viewer = state.viewer(worker, at: now())
            else { return nil }
            let procedure = practice.procedure(for: state.area)
            let releaser = DecisionReleaser(
                state: state, procedure: procedure, worker: worker, viewer: viewer)
            let table = releaser.knownFacts(at: now())
            return procedure.vocabulary.definitions.flatMap { definition -> [AskableFact] in
                guard definition.question != nil,
                    Permissions.answering(definition, side: side) == nil
                else { return [] }
                if definition.scope == .situation {
                    return releaser.mayAnswer(definition, nil)
                        ? [AskableFact(definition: definition)] : []
                }
                return table.subjects(of: definition.scope).compactMap {
                    releaser.askable(definition, $0)
                }
            }
        }
    }
}

extension DecisionReleaser {
    /// A fact of one subject, where this worker sees the subject at all.
    fileprivate func askable(_ definition: FactDefinition, _ subject: Subject) -> AskableFact? {
        guard mayAnswer(definition, subject.id) else { return nil }
        let entry = state.entries.first { $0.id.text == subject.id }
        if let entry, state.released(entry, to: viewer).shown == nil { return nil }
        let person = PersonID(subject.id).flatMap { state.member($0)?.id }
        return AskableFact(
            definition: definition, subject: subject.id,
            about: (person ?? subject.person).flatMap(label(of:)), entry: entry?.id)
    }
}

extension CaseView {
    /// Whether this worker may fill in an instrument here, with anybody at all.
    public func mayFillIn(_ instrument: Instrument) -> Bool {
        instrument.respondents.contains { mayFillIn(instrument, with: $0) }
    }

    public func mayFillIn(
        _ instrument: Instrument, with respondent: AssessmentForm.Respondent
    ) -> Bool {
        let form = AssessmentForm(
            instrument: instrument.id, respondent: respondent,
            completed: Instant(milliseconds: 0))
        return instrument.id != Instrument.dash
            && Permissions.assessment(form, instrument, side: side) == nil
    }
}
