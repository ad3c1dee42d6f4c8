import Barrier
import Domain
import Rules

/// What of a decision reaches a worker beside the person of concern.
///
/// Two parts, and nothing else: the blocks and duties that this worker must act on, as the whole
/// case has them (rule, limit and how they stand); and all else as if nothing were on record but
/// what the worker may see. The reasons are always of the second kind.
extension DecisionReleaser {
    func besideConcern(_ whole: Decision, _ known: Decision) -> [(outcome: Outcome, mine: Bool)] {
        let seen = known.outcomes.filter(isOwnToSee)
        let acting = mustBeActedOn(in: whole, Dictionary(seen.map { ($0.key, $0) }) { $1 })
        let standing = Set(acting.filter { $0.kind == .block && isStanding($0) }.map(\.action))
        let taken = Set(acting.map(\.key))
        let others = seen.filter { outcome in
            guard outcome.kind != .block, !taken.contains(outcome.key) else { return false }
            // The whole case says which duties are this worker's.
            if isDuty(outcome), Owners.isOwner(worker, outcome, seenState) { return false }
            // A block stands against duties and routes of the same action (DX-10).
            let isContested = outcome.kind == .duty || outcome.kind == .route
            return outcome.emergency || !isContested || !standing.contains(outcome.action)
        }
        return inOrder(withoutHiddenWinners(acting + others)).map { outcome in
            let isAsked = taken.contains(outcome.key) && isDuty(outcome)
            return (outcome, isAsked || Owners.isOwner(worker, outcome, seenState))
        }
    }

    /// Blocks on what the worker knows of, and the worker's own duties.
    private func mustBeActedOn(
        in whole: Decision, _ known: [String: Outcome]
    ) -> [Outcome] {
        whole.outcomes.compactMap { outcome in
            guard
                outcome.kind == .block || isDuty(outcome) && Owners.isOwner(worker, outcome, state)
            else { return nil }
            let subjects = outcome.subjects.map(seenName)
            guard subjects.allSatisfy(isVisible(subject:)) else { return nil }
            let about = outcome.about.flatMap { label(of: $0) == nil ? nil : $0 }
            let renamed = outcome.known(because: [], subjects: subjects, about: about)
            guard let because = known[renamed.key]?.because else { return renamed }
            return outcome.known(because: because, subjects: subjects, about: about)
        }
    }

    /// What of the decision on the seen part belongs on this side: its reasons are the worker's to
    /// know, and its owner does not work with the victim.
    private func isOwnToSee(_ outcome: Outcome) -> Bool {
        outcome.subjects.allSatisfy(isVisible(subject:))
            && outcome.because.allSatisfy { reason($0).value != nil }
            && (outcome.kind == .block || Owners.mayBeConcernFacing(outcome))
    }

    /// What gave way to something that is not shown is not shown either: that it gave way would tell
    /// of the other.
    private func withoutHiddenWinners(_ outcomes: [Outcome]) -> [Outcome] {
        let shown = Set(outcomes.map(\.rule))
        return outcomes.filter { $0.overruledBy.map(shown.contains) ?? true }
    }

    private func isDuty(_ outcome: Outcome) -> Bool {
        outcome.kind == .duty || outcome.kind == .record
    }

    private func isStanding(_ outcome: Outcome) -> Bool {
        outcome.status == .open || outcome.status == .undetermined
    }

    /// In the order of catalogue A5, then of the procedure, whichever part they come from.
    private func inOrder(_ outcomes: [Outcome]) -> [Outcome] {
        let places = Dictionary(
            procedure.rules.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first })
        func rank(_ outcome: Outcome) -> (Int, Int) {
            let kinds = OutcomeKind.allCases
            let kind = kinds.firstIndex(of: outcome.kind).map { $0 + 1 } ?? kinds.count
            return (outcome.emergency ? 0 : kind, places[outcome.rule] ?? places.count)
        }
        return outcomes.enumerated().sorted { left, right in
            let (one, other) = (rank(left.element), rank(right.element))
            return (one.0, one.1, left.offset) < (other.0, other.1, right.offset)
        }.map(\.element)
    }
}
