import Domain
import Rules

/// A correction of roles as it was recorded, with who had got the roles before it.
struct RoleCorrectionOnRecord: Hashable, Sendable {
    var value: RoleCorrection
    var entry: EntryID
    var recordedAt: Instant
    var worker: WorkerID
    /// Workers who were on the case, or recorded in it, when it was corrected.
    var recipients: [WorkerID]
    /// In the order of the record.
    var acknowledged: [Acknowledged] = []

    struct Acknowledged: Hashable, Sendable {
        var value: CorrectionAcknowledgement
        var entry: EntryID
        var at: Instant
        var worker: WorkerID
    }

    /// When a worker took note; whoever corrected the roles knows them.
    func acknowledged(by worker: WorkerID) -> Acknowledged? {
        acknowledged.first { $0.worker == worker && $0.value.recipient == nil }
    }

    func acknowledged(outside entry: EntryID) -> Acknowledged? {
        acknowledged.first { $0.value.recipient == entry }
    }

    /// Those inside the application who have not taken note.
    var outstanding: [WorkerID] {
        recipients.filter { $0 != worker && acknowledged(by: $0) == nil }
    }
}

extension CaseState {
    /// Gives people their roles from now on, as if they had been called so from the beginning.
    ///
    /// The case is folded anew from entries that say it in the words of today, so that no view, fact
    /// or label can fall back on what was. What was is kept in `corrections`.
    mutating func correctRoles(_ correction: RoleCorrection, by entry: RecordedEntry) {
        // What this fold itself says in the words of today changes nothing.
        guard correction.changes.contains(where: { $0.from != $0.to }) else { return }
        let standing = assignments.map { ($0, beside($0)?.id) }
        let restated = RestatedRoles(self, correction)
        var fresh = CaseState(id: id, shared: shared)
        fresh.area = area
        for earlier in entries { fresh.apply(restated.entry(earlier)) }
        fresh.assignments = standing.map { restated.assignment($0, beside: $1) }
        fresh.corrections = corrections
        fresh.corrections.append(
            RoleCorrectionOnRecord(
                value: correction, entry: entry.id, recordedAt: entry.recordedAt,
                worker: entry.worker, recipients: recipients(before: entry)))
        fresh.earlier = Set(entries.dropLast().map(\.id))
        fresh.access.closed = access.closed
        fresh.lapse()
        self = fresh
    }

    mutating func acknowledge(
        _ acknowledgement: CorrectionAcknowledgement, in entry: RecordedEntry
    ) {
        guard
            let index = corrections.firstIndex(where: { $0.entry == acknowledgement.correction })
        else { return }
        corrections[index].acknowledged.append(
            RoleCorrectionOnRecord.Acknowledged(
                value: acknowledgement, entry: entry.id, at: entry.recordedAt,
                worker: entry.worker))
    }

    /// Who has seen the roles as they were: whoever was on the case or recorded in it.
    private func recipients(before entry: RecordedEntry) -> [WorkerID] {
        var workers = assignments.map(\.worker)
        for earlier in entries where earlier.id != entry.id {
            // A refusal shows nothing of the case to whoever was refused.
            if case .refused = earlier.body { continue }
            if !workers.contains(earlier.worker) { workers.append(earlier.worker) }
        }
        return workers
    }

    /// What was done for one person is not done for another: it is asked for again.
    ///
    /// What was done about one entry or child stands. Why somebody needed to see something was said
    /// of other people, and opens nothing any more.
    private mutating func lapse() {
        settled = settled.filter { OutcomeKey($0.key)?.subjects.isEmpty == false }
        reasons = []
        if let planned = responses, earlier.contains(planned.entry) { responses = nil }
    }

    /// The last correction, where the roles were ever corrected.
    var lastCorrection: RoleCorrectionOnRecord? { corrections.last }

    /// Whether a worker still works by roles that were corrected.
    func owesAcknowledgement(_ worker: WorkerID) -> Bool {
        lastCorrection?.outstanding.contains(worker) ?? false
    }

    /// What a person was called, oldest first, with the correction that ended it.
    func formerRoles(of person: PersonID) -> [(role: Role, until: Instant)] {
        corrections.compactMap { correction in
            correction.value.changes.first { $0.person == person && $0.from != $0.to }
                .map { ($0.from, correction.recordedAt) }
        }
    }
}
