public import Domain

/// All that the procedures say of a case at one moment.
public struct Decision: Sendable {
    public var procedure: String
    public var contentHash: String
    public var at: Instant
    /// In the evaluation order of catalogue A5.
    public var outcomes: [Outcome]
    /// Most consequential first.
    public var questions: [OpenQuestion]
    let answer: Answer

    /// The facts after the definitions were applied.
    public var facts: FactTable { answer.definedFacts }

    /// The facts as they were handed in.
    public var given: FactTable { answer.givenFacts }

    public func outcomes(of kind: OutcomeKind) -> [Outcome] {
        outcomes.filter { $0.kind == kind }
    }

    /// Blocks that stand against an action for one subject.
    public func standingBlocks(on subject: String) -> [Outcome] {
        outcomes.filter {
            $0.kind == .block && $0.subjects.contains(subject)
                && ($0.status == .open || $0.status == .undetermined)
        }
    }
}
