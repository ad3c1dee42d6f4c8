import Domain
import Ledger
import Rules

/// One verb at work in one transaction: the case as loaded, and what is being appended to it.
struct CaseWork {
    let office: Office
    let transaction: any CaseTransaction
    let worker: Worker
    let now: Instant
    let procedure: Procedure
    private let key: String
    private(set) var state: CaseState
    /// The case as it was loaded, before anything of this verb.
    let stateBefore: CaseState
    private(set) var appended: [RecordedEntry] = []

    init(
        office: Office, transaction: any CaseTransaction, worker: Worker, now: Instant,
        key: String, state: CaseState
    ) {
        self.office = office
        self.transaction = transaction
        self.worker = worker
        self.now = now
        self.key = key
        self.state = state
        stateBefore = state
        procedure = office.practice.procedure(for: state.area)
    }

    // MARK: Trying

    /// The decision as the case stands.
    func decide() -> Decision { decide(state) }

    /// The decision as it would be if these were recorded, and the subject that the last one is.
    func trying(_ bodies: [(EntryBody, StreamID)]) -> (decision: Decision, subject: String) {
        var trial = state
        var subject = ""
        for (body, stream) in bodies {
            let entry = RecordedEntry(
                id: office.fresh(), position: Int64.max, stream: stream,
                number: trial.version(of: stream) + 1, recordedAt: now, worker: worker.id,
                agency: worker.agency, body: body)
            trial.apply(entry)
            subject = entry.id.text
        }
        return (decide(trial), subject)
    }

    /// The decision with facts that no entry holds, such as the use of an instrument.
    func trying(_ add: (inout FactTable) -> Void) -> Decision {
        var facts = state.facts(procedure, at: now)
        add(&facts)
        return procedure.decide(facts, at: now, settled: state.settled(procedure))
    }

    private func decide(_ state: CaseState) -> Decision {
        state.decision(procedure, at: now)
    }

    // MARK: Appending

    /// Seals and appends one entry, next in its stream and next in the record.
    @discardableResult
    mutating func append(_ body: EntryBody, to stream: StreamID) throws -> RecordedEntry {
        guard let record = try transaction.stream(stream) else {
            throw OfficeFault(code: .unknownStream)
        }
        let entry = try office.append(
            body, to: record, transaction, worker: worker.id, agency: worker.agency, now: now,
            idempotencyKey: idempotencyKey(appended.count))
        appended.append(entry)
        state.apply(entry)
        return entry
    }

    private func idempotencyKey(_ place: Int) -> String {
        Office.idempotencyKey(key, worker: worker.id, place: place)
    }

    /// Adds a person with a file and a key of its own, and notes there that they were looked for.
    mutating func addPerson(
        _ role: Role, _ details: PersonDetails, _ looked: LookReceipt
    ) throws -> PersonID {
        let person: PersonID = office.fresh()
        let file: StreamID = office.fresh()
        try transaction.addStream(
            office.wrapping(transaction).stream(
                file, kind: .file, caseID: state.id, key: FileKey(random: office.random(32)),
                nonce: office.random(12)))
        try append(.personAdded(person, role, file: file), to: state.shared)
        try append(.personDescribed(person, details), to: file)
        if let lookedFor = looked.lookedFor(details) {
            try append(.personLookedFor(person, lookedFor), to: file)
        }
        return person
    }

    // MARK: Finishing

    /// Writes what was decided and brings the read models up to date.
    mutating func finish(after entry: EntryID) throws -> Decision {
        try holdUnsafeDocuments()
        let decision = decide()
        try append(
            .decisionReached(
                DecisionRecord(
                    procedure: decision.procedure, contentHash: decision.contentHash,
                    at: decision.at, after: entry,
                    lines: decision.outcomes.map {
                        DecisionRecord.Line(
                            key: $0.key, kind: $0.kind.rawValue, due: $0.due?.at,
                            status: $0.status.rawValue)
                    })),
            to: state.shared)
        try office.updateReadModels(state, decision, transaction)
        return decision
    }
}

extension Office {
    static func idempotencyKey(_ key: String, worker: WorkerID, place: Int) -> String {
        "\(worker.text)/\(key)/\(place)"
    }

    func append(
        _ body: EntryBody, to stream: StreamRecord, _ transaction: any CaseTransaction,
        worker: WorkerID, agency: AgencyID, now: Instant, idempotencyKey: String
    ) throws -> RecordedEntry {
        let draft = EntryDraft(
            id: fresh(), stream: stream.id, kind: body.kind,
            payload: try EntryCoding.bytes(body), recordedAt: now, worker: worker, agency: agency,
            idempotencyKey: Array(idempotencyKey.utf8))
        let streamHead = try transaction.head(of: stream.id)
        let recordHead = try transaction.head()
        let sealed = try EntrySealer(key: fileKey(stream)).seal(
            draft, after: streamHead, in: recordHead, nonce: random(12))
        try transaction.append(sealed)
        return RecordedEntry(
            id: sealed.id, position: sealed.position, stream: sealed.stream,
            number: sealed.number, recordedAt: now, worker: worker, agency: agency, body: body)
    }

    /// Writes the worklist's duties, the assignments and the search tokens of one case.
    func updateReadModels(
        _ state: CaseState, _ decision: Decision, _ transaction: any CaseTransaction
    ) throws {
        for assignment in state.assignments {
            try transaction.assign(
                AssignmentRow(
                    caseID: state.id, worker: assignment.worker, side: state.side(assignment)))
        }
        let duties = decision.outcomes.filter {
            ($0.kind == .duty || $0.kind == .record)
                && ($0.status == .open || $0.status == .undetermined)
        }
        try transaction.replaceDuties(
            of: state.id,
            with: duties.enumerated().map { place, duty in
                DutyRow(
                    caseID: state.id, key: duty.key, rule: duty.rule,
                    owner: duty.consequence.owner ?? "worker", due: duty.due?.at,
                    rank: duty.emergency ? 0 : place + 1)
            })
        try updateTokens(state, transaction)
    }

    func updateTokens(_ state: CaseState, _ transaction: any CaseTransaction) throws {
        for member in state.members where !state.erased.contains(member.file) {
            let tokens = try searchTokens(member.details, of: member.role, transaction)
            try transaction.replaceTokens(
                tokens, person: member.id, file: member.file, caseID: state.id)
        }
    }
}
