import Barrier
import Domain
import Rules

/// What was open to each agency, and since when.
///
/// An agency knows what its own workers wrote, and what table D2 let one of its workers on the case
/// read. It is followed entry by entry, because what was open once was known, whatever closed later.
struct AgencyKnowledge {
    struct Known {
        /// From when one of the agency's workers could read it.
        var since: Instant
        /// Whether the agency recorded it itself.
        var isOwn: Bool
        /// As it was open to the agency.
        var body: EntryBody
        /// Whether nothing of the entry was cut.
        var isWhole: Bool
    }

    private(set) var known: [AgencyID: [EntryID: Known]] = [:]

    /// Takes in one entry that was just applied to `state`.
    mutating func note(_ entry: RecordedEntry, in state: CaseState, _ register: Register) {
        if !entry.body.isBookkeeping, let last = state.entries.last {
            known[entry.agency, default: [:]][entry.id] = Known(
                since: entry.recordedAt, isOwn: true, body: last.body, isWhole: true)
        }
        let viewers = viewers(of: state, register, at: entry.recordedAt)
        switch entry.body {
        case .workerAssigned, .workerBeside, .reasonGiven:
            for earlier in state.entries { open(earlier, to: viewers, state, entry.recordedAt) }
        case .rolesCorrected:
            restate(state)
            for earlier in state.entries { open(earlier, to: viewers, state, entry.recordedAt) }
        default: open(entry, to: viewers, state, entry.recordedAt)
        }
    }

    private func viewers(
        of state: CaseState, _ register: Register, at instant: Instant
    ) -> [(agency: AgencyID, viewer: Viewer)] {
        state.assignments.compactMap { assignment in
            guard let worker = register.workers[assignment.worker],
                let viewer = state.viewer(worker, at: instant)
            else { return nil }
            return (worker.agency, viewer)
        }
    }

    private mutating func open(
        _ entry: RecordedEntry, to viewers: [(agency: AgencyID, viewer: Viewer)],
        _ state: CaseState, _ instant: Instant
    ) {
        guard !entry.body.isBookkeeping else { return }
        for (agency, viewer) in viewers {
            let earlier = known[agency]?[entry.id]
            if let earlier, earlier.isWhole { continue }
            guard let body = state.released(entry, to: viewer).shown else { continue }
            let isWhole = body == entry.body
            if earlier != nil, !isWhole { continue }
            known[agency, default: [:]][entry.id] = Known(
                since: earlier?.since ?? instant, isOwn: earlier?.isOwn ?? false, body: body,
                isWhole: isWhole)
        }
    }

    /// What was known in the words of former roles is said in those of today.
    private mutating func restate(_ state: CaseState) {
        let today = Dictionary(
            state.entries.map { ($0.id, $0.body) }, uniquingKeysWith: { first, _ in first })
        for agency in known.keys {
            for (id, item) in known[agency] ?? [:] where item.isWhole {
                if let body = today[id] { known[agency]?[id]?.body = body }
            }
        }
    }

    /// The case as if nothing were on record but what one agency knew.
    func state(for agency: AgencyID, of whole: CaseState) -> CaseState {
        let mine = known[agency] ?? [:]
        var seen = CaseState(id: whole.id, shared: whole.shared)
        // Where a case is belongs to its address, whoever opened it.
        seen.area = whole.area
        for entry in whole.entries {
            guard let item = mine[entry.id] else { continue }
            var entry = entry
            entry.body = item.body
            seen.apply(entry)
        }
        // What a correction of roles let lapse lapsed for everyone who knew of it.
        seen.earlier = whole.earlier.filter { mine[$0] != nil }
        seen.corrections = whole.corrections.filter { mine[$0.entry] != nil }
        seen.settled = whole.settled.filter { mine[$0.value.entry] != nil }
        if let planned = seen.responses, whole.responses?.entry != planned.entry {
            seen.responses = nil
        }
        let assigned = Set(seen.assignments.map(\.worker))
        seen.assignments = whole.assignments.filter { assigned.contains($0.worker) }
        return seen
    }
}
