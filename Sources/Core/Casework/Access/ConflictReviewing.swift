public import Domain

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
        return try await record(in: caseID, by: workerID, key: key) { worker, state in
            guard worker.role == .auditor, worker.id != kept, worker.areas.contains(state.area),
                let conflict = state.access.lastConflict(of: kept), conflict.review == nil
            else { return nil }
            return .conflictReviewed(
                ConflictReview(
                    worker: kept, grounds: conflict.value.grounds, isLifted: isLifted,
                    reason: reason))
        }
    }
}
