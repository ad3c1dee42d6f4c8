public import Domain
public import Rules

/// What one worker may see of a decision, folded and ranked.
extension DecisionView {
    public var brief: Brief {
        Brief(outcomes.map(\.outcome), questions.map(\.question), at: at)
    }

    /// The same, with what an entry brought first among equals.
    public func brief(after entry: EntryID) -> Brief {
        let isNew = { (outcome: Outcome) in
            outcome.subjects.contains(entry.text)
                || outcome.because.contains { $0.entries.contains(entry) }
        }
        let all = outcomes.map(\.outcome)
        return Brief(
            all.filter(isNew) + all.filter { !isNew($0) }, questions.map(\.question), at: at)
    }

    /// What is folded into one line, the one whose words stand first.
    public func views(of line: Brief.Line) -> [OutcomeView] {
        let keys = Set(line.keys)
        let found = outcomes.filter { keys.contains($0.outcome.key) }
        return found.filter { $0.outcome.key == line.leading.key }
            + found.filter { $0.outcome.key != line.leading.key }
    }
}
