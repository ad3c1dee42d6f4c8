import Domain
import Rules

/// Something that a worker asks for and that is tried out before it is recorded, or refused.
enum TrialAction: Sendable {
    /// What would be recorded.
    case entry(EntryBody)
    /// An instrument with someone as its respondent.
    case instrument(String, AssessmentForm.Respondent)
    /// One worker on both sides.
    case bothSides

    /// The subject under which actions that leave no entry are asked about.
    static let subject = "action"

    /// Adds the facts of actions that leave no entry.
    func add(to facts: inout FactTable) {
        let subject = Subject(id: TrialAction.subject)
        switch self {
        case .entry: break
        case .instrument(let id, let respondent):
            facts.add(subject, to: .instrument)
            facts.set("instrument.kind", word: id, subject: subject.id)
            facts.set("instrument.respondent", word: respondent.rawValue, subject: subject.id)
        case .bothSides:
            facts.add(subject, to: .allocation)
            facts.set("allocation.bothSides", .truth(true), subject: subject.id)
        }
    }
}
