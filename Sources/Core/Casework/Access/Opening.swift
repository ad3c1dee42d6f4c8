import Domain
import Ledger

extension Office {
    /// How long one opening stands for what a worker goes on reading.
    static let openingLastsMinutes = 30

    /// What a worker's request for a case came to.
    private enum Access<Value: Sendable>: Sendable {
        case notThere
        case conflict(Worker, ConflictOfInterest, CaseState)
        case read(Value?, Worker, CaseOpening, file: StreamID?, isNew: Bool)
    }

    /// Reads a case for a worker who is on it, and puts the opening on record before anything of it
    /// is handed out.
    ///
    /// A case that is not theirs, one that is closed to them and one that is not there give nil and
    /// leave the same kind of trace.
    ///
    /// - Parameter person: whose file is opened; nil for the case as a whole.
    func opening<Value: Sendable>(
        _ caseID: CaseID, by workerID: WorkerID, file person: PersonID? = nil,
        _ body: @escaping @Sendable (CaseState, Worker, Register) throws -> Value?
    ) async throws -> Value? {
        let access: Access<Value> = try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID],
                try isAssigned(workerID, to: caseID, reading),
                let state = try load(caseID, reading, register),
                let side = state.side(of: workerID)
            else { return .notThere }
            switch state.access.closed[workerID] {
            case .conflict(let conflict)?: return .conflict(worker, conflict, state)
            case .ended?: return .notThere
            case nil: break
            }
            // Somebody of whom the worker may not know has no file that could be opened.
            let member = person.flatMap(state.member).flatMap { member in
                state.viewer(worker, at: now()).map { state.isKnown(member, to: $0) } == true
                    ? member : nil
            }
            return .read(
                try body(state, worker, register), worker,
                CaseOpening(side: side, person: member?.id), file: member?.file,
                isNew: try isFirst(caseID, file: member?.file, by: workerID, reading))
        }
        switch access {
        case .notThere:
            try await noteMissed(caseID, by: workerID)
            return nil
        case .conflict(let worker, let conflict, let state):
            if !state.access.holds(conflict) {
                try await write { try note(conflict, of: worker, by: worker, in: state, $0) }
            }
            try await noteMissed(caseID, by: workerID)
            return nil
        case .read(let value, let worker, let opening, let file, let isNew):
            // What is not there for the worker was not opened.
            guard let value else { return nil }
            if isNew { try await note(opening, of: file, in: caseID, by: worker) }
            return value
        }
    }

    /// Reads the past of a case, and puts on record that it was opened before anything is handed out.
    ///
    /// - Parameter body: says itself who may; nil is nothing that was opened.
    func lookingBack<Value: Sendable>(
        on caseID: CaseID, by workerID: WorkerID,
        _ body: @escaping @Sendable (any CaseReading) throws -> Value?
    ) async throws -> Value? {
        let (value, isNew) = try await store.read { reading -> (Value?, Bool) in
            (try body(reading), try isFirst(caseID, file: nil, by: workerID, reading))
        }
        guard let value, let worker = try await worker(workerID) else { return nil }
        if isNew {
            try await note(CaseOpening(side: .overview), of: nil, in: caseID, by: worker)
        }
        return value
    }

    /// Whether no earlier opening by this worker still stands for what is opened.
    private func isFirst(
        _ caseID: CaseID, file: StreamID?, by worker: WorkerID, _ reading: any CaseReading
    ) throws -> Bool {
        guard let last = try reading.lastOpening(of: caseID, file: file, by: worker) else {
            return true
        }
        return last < now().adding(minutes: -Office.openingLastsMinutes)
    }

    private func note(
        _ opening: CaseOpening, of file: StreamID?, in caseID: CaseID, by worker: Worker
    ) async throws {
        try await write { transaction in
            let stream = try accessStream(of: caseID, transaction)
            let entry = try append(
                .caseOpenedBy(opening), to: stream, transaction, worker: worker.id,
                agency: worker.agency, now: now(),
                idempotencyKey: EntryID(random: random(16)).text)
            try transaction.addLookUp(
                LookUpRow(
                    worker: worker.id, agency: worker.agency, at: entry.recordedAt, kind: .opened,
                    caseID: caseID, file: file, entry: entry.id))
        }
    }

    /// Puts on the record of the case that somebody was kept out of it, unless it stands there.
    func note(
        _ conflict: ConflictOfInterest, of worker: Worker, by recorder: Worker,
        in state: CaseState, _ transaction: any CaseTransaction
    ) throws {
        guard !state.access.holds(conflict) else { return }
        guard let shared = try transaction.stream(state.shared) else {
            throw OfficeFault(code: .unknownStream)
        }
        let entry = try append(
            .conflictFound(conflict), to: shared, transaction, worker: recorder.id,
            agency: recorder.agency, now: now(), idempotencyKey: EntryID(random: random(16)).text)
        try transaction.addLookUp(
            LookUpRow(
                worker: worker.id, agency: worker.agency, at: entry.recordedAt, kind: .conflict,
                caseID: state.id, entry: entry.id))
    }

    /// Somebody asked for a case that is not theirs or not there: the trace is the same.
    func noteMissed(_ caseID: CaseID?, by workerID: WorkerID) async throws {
        try await write { transaction in
            guard let worker = try register(transaction).workers[workerID] else { return }
            try transaction.addLookUp(
                LookUpRow(
                    worker: workerID, agency: worker.agency, at: now(), kind: .missed,
                    caseID: caseID))
        }
    }

    /// The stream that holds who opened a case, made when the first one does.
    ///
    /// It is a file of its own, with its own key: reading a case never reads it.
    private func accessStream(
        of caseID: CaseID, _ transaction: any CaseTransaction
    ) throws -> StreamRecord {
        if let stream = try transaction.accessStream(of: caseID) { return stream }
        let stream = try wrapping(transaction).stream(
            fresh(), kind: .file, caseID: caseID, key: FileKey(random: random(32)),
            nonce: random(12))
        try transaction.addAccessStream(stream, of: caseID)
        return stream
    }
}
