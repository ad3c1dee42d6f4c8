public import Rules

/// Asks a solver which rules can ever hold, and which of those that hold can ever be heard.
public struct Reachability {
    /// What came of one rule.
    public enum Answer: Sendable {
        case reached
        /// No facts make its condition hold.
        case unreachable
        /// Whenever it holds, another rule overrules all that it says.
        case shadowed
        case undetermined
    }

    /// - Parameter ask: a solver's answer to a script.
    public static func answer(
        _ rule: Rule, in procedure: Procedure, isRecorded: (FactDefinition) -> Bool,
        ask: (String) throws -> String
    ) rethrows -> Answer {
        // A rule that waits for a switch is asked as if it were on.
        let procedure =
            rule.isOn ? procedure : procedure.turningOn([rule.switchName ?? ""]) ?? procedure
        func isImpossible(_ forbids: [OutcomeMatch], requires: [OutcomeMatch]) throws -> Bool? {
            let situation = Invariant.Situation(
                scopes: rule.scopes, condition: rule.condition, requires: requires,
                forbids: forbids)
            let question = ProofQuestion(
                situation, of: procedure, given: procedure.assumptions, isRecorded: isRecorded)
            return switch question.answer(try ask(question.script), of: procedure) {
            case .holds: true
            case .broken: false
            case .undetermined: nil
            }
        }
        // Nothing says an outcome of this name: its lack is seen whenever the condition holds.
        let never = OutcomeMatch(rule: "")
        guard let cannotHold = try isImpossible([], requires: [never]) else { return .undetermined }
        if cannotHold { return .unreachable }
        guard let cannotStand = try isImpossible([OutcomeMatch(rule: rule.id)], requires: []) else {
            return .undetermined
        }
        return cannotStand ? .shadowed : .reached
    }
}

extension LintFinding {
    /// What reachability says of a rule, when it is worth saying.
    public init?(_ answer: Reachability.Answer, of rule: Rule) {
        let place = rule.place?.description ?? rule.pack
        switch answer {
        case .reached: return nil
        case .unreachable:
            self.init(
                .error, .unreachable, at: place, rule.id,
                "no facts make `\(rule.id)` hold", mend: "look for tests that exclude each other")
        case .shadowed:
            self.init(
                .error, .shadowed, at: place, rule.id,
                "whenever `\(rule.id)` holds, another rule overrules it",
                mend: "remove it, or narrow what overrules it")
        case .undetermined:
            self.init(
                .warning, .unreachable, at: place, rule.id,
                "the solver could not tell whether `\(rule.id)` can hold",
                mend: "make its condition simpler")
        }
    }
}
