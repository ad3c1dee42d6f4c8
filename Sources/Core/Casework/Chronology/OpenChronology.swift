public import Domain
import Ledger

extension Office {
    /// Records why someone looks back on the whole of a case.
    ///
    /// It opens the chronology, and how the case stood on any day, to this worker for twelve hours. It
    /// is for whoever sees the whole case and for an auditor of its area; for all others there is no
    /// such case.
    public func openChronology(
        _ caseID: CaseID, reason: String, by workerID: WorkerID, key: String
    ) async throws -> Verdict<EntryID> {
        try await write { transaction in
            guard let (worker, state) = try lookingBack(workerID, on: caseID, transaction),
                let shared = try transaction.stream(state.shared)
            else { return .refused(.noRight("There is no such case for you.")) }
            guard !reason.allSatisfy(\.isWhitespace) else {
                return .invalid([.missing("reason", "Say why the chronology is made.")])
            }
            let name = Office.idempotencyKey(
                "\(caseID.text)/\(key)", worker: workerID, place: 0)
            let digest = EntryDraft.digest(idempotencyKey: Array(name.utf8))
            if let earlier = try transaction.entry(idempotency: digest) { return .done(earlier.id) }
            let entry = try append(
                .reasonGiven(classes: [CaseState.chronologyReason], reason: reason), to: shared,
                transaction, worker: worker.id, agency: worker.agency, now: now(),
                idempotencyKey: name)
            return .done(entry.id)
        }
    }

    /// How someone stands to the whole of a case; nil where looking back on it is not theirs.
    public func lookingBack(
        _ caseID: CaseID, _ workerID: WorkerID
    ) async throws -> LookingBack? {
        try await store.read { reading in
            guard let (_, state) = try lookingBack(workerID, on: caseID, reading) else {
                return nil
            }
            return LookingBack(
                area: state.area, side: state.side(of: workerID),
                isOpen: state.hasChronologyReason(workerID, at: now()))
        }
    }
}

/// How someone stands to the whole of a case.
public struct LookingBack: Hashable, Sendable {
    public var area: Area
    /// Nil for an auditor, who stands in no case.
    public var side: Side?
    /// Whether the worker said why within the last twelve hours, so that the chronology is open.
    public var isOpen: Bool
}

extension Permissions {
    /// Who may look back on the whole of a case: whoever sees all of it, and an auditor of its area to
    /// whom nobody in it is close.
    static func looksBack(_ worker: Worker, _ state: CaseState, _ register: Register) -> Bool {
        worker.role == .auditor
            ? worker.areas.contains(state.area) && state.conflict(worker, register) == nil
            : state.isOpen(to: worker.id) && state.side(of: worker.id) == .overview
    }
}
