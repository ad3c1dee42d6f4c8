import Barrier
import Domain
import Ledger
import Rules

/// What a verb's body decides: which entry is the one that was asked for, or why there is none.
enum VerbResult {
    case recorded(EntryID)
    case refused(Refusal)
    case clash([RecordedEntry])
    case invalid([InputProblem])
    /// Another worker may not come to this case.
    case conflict(ConflictOfInterest, of: Worker)
}

extension Office {
    /// The frame of every verb on a case: find the worker and the case, check the assignment, run
    /// the body, record the decision or the refusal.
    func perform(
        _ verb: String, _ request: Request,
        _ body: @escaping @Sendable (inout CaseWork) throws -> VerbResult
    ) async throws -> Outcomes {
        do {
            return try await attempt(verb, request, body)
        } catch LedgerFault.keyErased {
            // Something was to be written to a file that is no more; nothing of it stayed.
            return .refused(.fileErased)
        }
    }

    private func attempt(
        _ verb: String, _ request: Request,
        _ body: @escaping @Sendable (inout CaseWork) throws -> VerbResult
    ) async throws -> Outcomes {
        try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[request.worker] else {
                return .refused(.noRight("There is no such case for you."))
            }
            guard try isAssigned(worker.id, to: request.caseID, transaction) else {
                return try turnedAway(verb, worker, request, transaction)
            }
            guard let state = try load(request.caseID, transaction, register) else {
                return .refused(.noRight("There is no such case for you."))
            }
            var work = CaseWork(
                office: self, transaction: transaction, worker: worker, now: now(),
                key: request.caseKey, state: state)
            if let earlier = try repeated(request, work) { return earlier }
            guard state.isOpen(to: worker.id) else {
                let refused = try refuse(verb, .noRight("There is no such case for you."), &work)
                if case .conflict(let conflict)? = state.access.closed[worker.id] {
                    try note(
                        conflict, of: worker, by: worker, in: work.state, transaction)
                }
                return refused
            }
            switch try body(&work) {
            case .recorded(let entry):
                let decision = try work.finish(after: entry)
                return .recorded(
                    Recorded(
                        caseID: state.id, entry: entry, decision: decision, repeated: false))
            case .refused(let refusal): return try refuse(verb, refusal, &work)
            case .clash(let entries): return .clash(entries)
            case .invalid(let problems): return .invalid(problems)
            case .conflict(let conflict, let other):
                let refused = try refuse(verb, .keptOut, &work)
                try note(conflict, of: other, by: worker, in: work.state, transaction)
                return refused
            }
        }
    }

    /// What this form brought about when it was sent before.
    private func repeated(_ request: Request, _ work: CaseWork) throws -> Outcomes? {
        let key = Office.idempotencyKey(request.caseKey, worker: request.worker, place: 0)
        let digest = EntryDraft.digest(idempotencyKey: Array(key.utf8))
        guard let earlier = try work.transaction.entry(idempotency: digest) else { return nil }
        if case .refused(let record)? = work.state.entry(earlier.id)?.body {
            return .refused(record.refusal)
        }
        return .recorded(
            Recorded(
                caseID: work.state.id, entry: earlier.id, decision: work.decide(), repeated: true))
    }

    /// Puts it on the record of the case, where there is one, that somebody reached for it who is not
    /// on it; what is said is the same either way.
    private func turnedAway(
        _ verb: String, _ worker: Worker, _ request: Request, _ transaction: any CaseTransaction
    ) throws -> Outcomes {
        let refusal = Refusal.noRight("There is no such case for you.")
        let streams = try transaction.streams(of: request.caseID)
        guard let shared = streams.first(where: { $0.kind == .shared }),
            shared.wrappedKey != nil
        else { return .refused(refusal) }
        let key = Office.idempotencyKey(request.caseKey, worker: worker.id, place: 0)
        let digest = EntryDraft.digest(idempotencyKey: Array(key.utf8))
        if try transaction.entry(idempotency: digest) == nil {
            _ = try append(
                .refused(RefusalRecord(verb: verb, refusal: refusal)), to: shared, transaction,
                worker: worker.id, agency: worker.agency, now: now(), idempotencyKey: key)
        }
        return .refused(refusal)
    }

    /// Puts a refusal on the record.
    ///
    /// What the body may have appended must not stay, so a body that refuses appends nothing first.
    private func refuse(
        _ verb: String, _ refusal: Refusal, _ work: inout CaseWork
    ) throws -> Outcomes {
        try work.append(
            .refused(RefusalRecord(verb: verb, refusal: refusal)),
            to: work.state.shared)
        return .refused(refusal)
    }
}

extension CaseWork {
    /// Entries that others added to a stream since the worker looked at it, as far as the worker
    /// may see them: a clash must not open a file that a page would not.
    func clash(in stream: StreamID, since seen: EntryID?) -> [RecordedEntry] {
        guard let seen = seen.flatMap(state.entry), let viewer else { return [] }
        return state.entries.compactMap { entry in
            guard entry.stream == stream, entry.position > seen.position,
                entry.worker != worker.id, let body = state.released(entry, to: viewer).shown
            else { return nil }
            var shown = entry
            shown.body = body
            return shown
        }
    }

    var side: Side? { state.side(of: worker.id) }

    private var viewer: Viewer? { state.viewer(worker, at: now) }

    /// Someone of the case whom this worker knows of; anyone else is nobody, whoever asks for them.
    func member(_ person: PersonID) -> CaseState.Member? {
        guard let member = state.member(person), let viewer, state.isKnown(member, to: viewer)
        else { return nil }
        return member
    }

    /// An entry of which this worker may know that it is there.
    func entry(_ id: EntryID) -> RecordedEntry? {
        guard let entry = state.entry(id), let viewer, state.isThere(entry, for: viewer) else {
            return nil
        }
        return entry
    }

    /// Whether an answer can be about this: the case, or a person or an entry that this worker may
    /// know of.
    func knows(_ subject: String?) -> Bool {
        guard let subject else { return true }
        return PersonID(subject).flatMap(member) != nil || EntryID(subject).flatMap(entry) != nil
    }

    /// An outcome that this worker is shown; any other is not there.
    func outcome(_ key: String) -> Outcome? {
        guard let viewer else { return nil }
        return DecisionReleaser(
            state: state, procedure: procedure, worker: worker, viewer: viewer
        ).release(decide()).outcome(key)?.outcome
    }

    /// Why the worker may not write a person's file; nil where they may.
    func refusalToWrite(_ member: CaseState.Member) -> Refusal? {
        if state.erased.contains(member.file) { return .fileErased }
        return Permissions.file(of: member, side: side, beside: state.beside(worker.id)?.id)
    }
}

extension Refusal {
    static let fileErased = Refusal.forbidden(
        "file-erased", [], "This file was erased when its time had passed. Nothing is added to it.",
        clears: "Open a new case if there is new concern.")
}
