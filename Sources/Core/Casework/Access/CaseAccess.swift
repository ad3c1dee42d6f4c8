import Domain

/// Who was kept out of a case or went into it without being on it: a fold.
struct CaseAccess: Sendable {
    struct Conflict: Sendable {
        var value: ConflictOfInterest
        var entry: EntryID
        var at: Instant
        var review: (value: ConflictReview, at: Instant, by: WorkerID)?
    }

    struct Emergency: Sendable {
        var value: EmergencyAccess
        var entry: EntryID
        var at: Instant
        var agency: AgencyID
        var review: (value: EmergencyReview, at: Instant, by: WorkerID)?
    }

    enum Closure: Sendable {
        case conflict(ConflictOfInterest)
        case ended
    }

    var conflicts: [Conflict] = []
    var emergencies: [Emergency] = []
    /// Workers of the case who may not see it now.
    ///
    /// They keep their place in `assignments`: what they wrote stays on the side on which they wrote
    /// it.
    var closed: [WorkerID: Closure] = [:]

    mutating func apply(_ entry: RecordedEntry) {
        switch entry.body {
        case .conflictFound(let conflict):
            conflicts.append(
                Conflict(value: conflict, entry: entry.id, at: entry.recordedAt))
        case .conflictReviewed(let review):
            guard let last = conflicts.lastIndex(where: { $0.value.worker == review.worker })
            else { return }
            conflicts[last].review = (review, entry.recordedAt, entry.worker)
        case .emergencyAccessTaken(let access):
            emergencies.append(
                Emergency(
                    value: access, entry: entry.id, at: entry.recordedAt, agency: entry.agency))
        case .emergencyAccessReviewed(let review):
            guard let taken = emergencies.firstIndex(where: { $0.entry == review.access }) else {
                return
            }
            emergencies[taken].review = (review, entry.recordedAt, entry.worker)
        default: break
        }
    }

    /// What a reviewer let pass for a worker.
    func lifted(for worker: WorkerID) -> Set<ConflictGround> {
        var lifted: Set<ConflictGround> = []
        for case let review? in conflicts.map(\.review) where review.value.worker == worker {
            if review.value.isLifted {
                lifted.formUnion(review.value.grounds)
            } else {
                lifted.subtract(review.value.grounds)
            }
        }
        return lifted
    }

    /// The last conflict of a worker, where it is of standing on both sides of somebody and a reviewer
    /// found that it stands.
    ///
    /// A link alone closes no case; that takes a person.
    func upheld(for worker: WorkerID) -> ConflictOfInterest? {
        guard let last = lastConflict(of: worker), last.review?.value.isLifted == false,
            last.value.grounds.contains(where: { $0.kind == .otherSide })
        else { return nil }
        return last.value
    }

    /// Whether a conflict stands on the record as it is.
    func holds(_ conflict: ConflictOfInterest) -> Bool {
        lastConflict(of: conflict.worker)?.value == conflict
    }

    func lastConflict(of worker: WorkerID) -> Conflict? {
        conflicts.last { $0.value.worker == worker }
    }
}

extension CaseState {
    /// Why a worker may not work on this case, assigned or not; nil when nothing speaks against it.
    func conflict(_ worker: Worker, _ register: Register) -> ConflictOfInterest? {
        let grounds = ConflictCheck.grounds(worker, register.ties[worker.id] ?? [], members)
            .subtracting(access.lifted(for: worker.id))
        return grounds.isEmpty ? nil : ConflictOfInterest(worker: worker.id, grounds: grounds)
    }

    /// Closes the case to those of its workers who may not see it at this moment.
    mutating func close(_ register: Register, at now: Instant) {
        access.closed = [:]
        for assignment in assignments {
            if let until = assignment.until, until <= now || wasStopped(assignment.worker) {
                access.closed[assignment.worker] = .ended
            }
            if let worker = register.workers[assignment.worker],
                let conflict = conflict(worker, register)
            {
                access.closed[worker.id] = .conflict(conflict)
            } else if let conflict = access.upheld(for: assignment.worker) {
                access.closed[assignment.worker] = .conflict(conflict)
            }
        }
    }

    private func wasStopped(_ worker: WorkerID) -> Bool {
        access.emergencies.last { $0.value.worker == worker }?.review?.value.isInOrder == false
    }

    /// Whether the case is a worker's to see at this moment.
    func isOpen(to worker: WorkerID) -> Bool {
        side(of: worker) != nil && access.closed[worker] == nil
    }
}
