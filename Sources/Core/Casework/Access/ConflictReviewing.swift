public import Domain
import Ledger

extension Office {
    /// An auditor says whether a conflict of interest stands.
    ///
    /// A lifted one lets the worker in again, for the grounds that were looked at.
    public func reviewConflict(
        of kept: WorkerID, isLifted: Bool, reason: String, in caseID: CaseID,
        by workerID: WorkerID, key: String
    ) async throws -> Verdict<EntryID> {
        guard !reason.allSatisfy(\.isWhitespace) else {
            return .invalid([.missing("reason", "Say what you found.")])
        }
        return try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[workerID], worker.role == .auditor,
                worker.id != kept,
                let state = try load(caseID, transaction, register),
                worker.areas.contains(state.area),
                let conflict = state.access.lastConflict(of: kept), conflict.review == nil,
                let shared = try transaction.stream(state.shared)
            else { return .refused(.noRight("There is nothing to look into.")) }
            let review = ConflictReview(
                worker: kept, grounds: conflict.value.grounds, isLifted: isLifted, reason: reason)
            let entry = try append(
                .conflictReviewed(review), to: shared, transaction, worker: workerID,
                agency: worker.agency, now: now(),
                idempotencyKey: Office.idempotencyKey(key, worker: workerID, place: 0))
            return .done(entry.id)
        }
    }
}
