import Barrier
import Domain
import Rules

/// A case as if nothing were on record but what one reader may see.
///
/// Beside the person of concern everything is worked out from this, except the blocks and duties
/// that must be acted on and the level of risk for which a reason is recorded: what is shown there
/// then cannot depend on the rest (table D2, DX-05).
struct SeenCase {
    /// The fold over what may be seen, each entry cut to what may be seen of it.
    let state: CaseState
    /// For an order of which the first entry is hidden, the first that is not.
    let names: [String: String]

    init(_ whole: CaseState, _ viewer: Viewer) {
        var seen = CaseState(id: whole.id, shared: whole.shared)
        // Where a case is belongs to its address, whoever opened it.
        seen.area = whole.area
        for entry in whole.entries {
            guard let body = whole.released(entry, to: viewer).shown else { continue }
            var entry = entry
            entry.body = body
            seen.apply(entry)
        }
        // What was found before roles were corrected counts as it does for everyone.
        seen.earlier = whole.earlier
        state = seen
        var names: [String: String] = [:]
        for order in whole.orders {
            guard let first = order.entries.first(where: { seen.entry($0) != nil }) else {
                continue
            }
            names[order.subject.text] = first.text
        }
        self.names = names
    }

    /// The subject under the name that the reader knows it by.
    func name(_ subject: String) -> String { names[subject] ?? subject }

    /// Whether the reader knows of a subject: an entry or a person that they see, or an action that
    /// is being tried out.
    func knows(_ subject: String) -> Bool {
        if let entry = EntryID(subject), state.entry(entry) != nil { return true }
        if let person = PersonID(subject), state.member(person) != nil { return true }
        return EntryID(subject) == nil
    }
}
