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
}

extension Office {
    /// The frame of every verb on a case: find the worker and the case, check the assignment, run
    /// the body, record the decision or the refusal.
    func perform(
        _ verb: String, _ request: Request,
        _ body: @escaping @Sendable (inout CaseWork) throws -> VerbResult
    ) async throws -> Outcomes {
        try await write { transaction in
            guard let worker = try register(transaction).workers[request.worker],
                let state = try load(request.caseID, transaction)
            else { return .refused(.noRight("There is no such case for you.")) }
            var work = CaseWork(
                office: self, transaction: transaction, worker: worker, now: now(),
                key: request.caseKey, state: state)
            if let earlier = try repeated(request, work) { return earlier }
            guard state.side(of: worker.id) != nil else {
                return try refuse(verb, .noRight("There is no such case for you."), &work)
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
    func clash(in stream: StreamID, since seen: Int64?) -> [RecordedEntry] {
        guard let seen, let viewer = state.viewer(worker, at: now) else { return [] }
        return state.entries.compactMap { entry in
            guard entry.stream == stream, entry.number > seen, entry.worker != worker.id,
                let body = state.released(entry, to: viewer).shown
            else { return nil }
            var shown = entry
            shown.body = body
            return shown
        }
    }

    var side: Side? { state.side(of: worker.id) }

    /// Why the worker may not write a person's file; nil where they may.
    func refusalToWrite(_ member: CaseState.Member) -> Refusal? {
        Permissions.file(of: member, side: side, beside: state.beside(worker.id)?.id)
    }
}
