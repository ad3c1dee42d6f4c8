public import Domain
import Ledger

/// Erasing the keys of a file or a case, by two people, once nothing keeps it any more.
extension Office {
    /// Days within which a second person must confirm an erasure.
    public static let daysToConfirm = 30

    /// Sets how many years a case is kept after the last thing recorded in it.
    public func setRetention(years: Int, by worker: WorkerID) async throws -> Verdict<EntryID> {
        guard (1...100).contains(years) else {
            return .invalid([
                InputProblem(
                    field: "years", code: "range", text: "Give a number of years from 1 to 100.")
            ])
        }
        return try await keep("set retention", by: worker) { _, _ in
            .record(.retentionSet(years: years))
        }
    }

    /// Holds a file or a case: nothing of it is erased until the hold is lifted.
    ///
    /// - Parameter key: of the form that says so, here as with the verbs below: sent twice, it is
    ///   done once.
    public func setHold(
        _ scope: CustodyScope, reason: String, by worker: WorkerID, key: String? = nil
    ) async throws -> Verdict<EntryID> {
        guard !reason.allSatisfy(\.isWhitespace) else { return .invalid([.noReason]) }
        return try await keep("set hold", by: worker, key: key) { transaction, _ in
            try streams(scope, transaction) == nil
                ? .refuse(.noSuchScope) : .record(.holdSet(scope, reason: reason))
        }
    }

    public func liftHold(
        _ hold: EntryID, reason: String, by worker: WorkerID, key: String? = nil
    ) async throws -> Verdict<EntryID> {
        guard !reason.allSatisfy(\.isWhitespace) else { return .invalid([.noReason]) }
        return try await keep("lift hold", by: worker, key: key) { _, custody in
            custody.holds.contains { $0.id == hold }
                ? .record(.holdLifted(hold: hold, reason: reason))
                : .refuse(
                    .forbidden("hold-unknown", [], "There is no such hold, or it was lifted."))
        }
    }

    /// Asks for the erasure of a file or a case; somebody else must confirm it.
    public func askErasure(
        _ scope: CustodyScope, reason: String, by worker: WorkerID, key: String? = nil
    ) async throws -> Verdict<EntryID> {
        guard !reason.allSatisfy(\.isWhitespace) else { return .invalid([.noReason]) }
        return try await keep("ask erasure", by: worker, key: key) { transaction, custody in
            if let refusal = try keeps(scope, custody, transaction) { return .refuse(refusal) }
            return .record(.erasureAsked(scope, reason: reason))
        }
    }

    /// Confirms what somebody else asked for: the keys are gone when this returns, and with them
    /// everything that the file or the case says.
    ///
    /// The entries stay, sealed for good, and the record still verifies.
    public func confirmErasure(
        _ request: EntryID, by worker: WorkerID, key: String? = nil
    ) async throws -> Verdict<EntryID> {
        try await keep("confirm erasure", by: worker, key: key) { transaction, custody in
            guard let asked = custody.requests.first(where: { $0.id == request }) else {
                return .refuse(
                    .forbidden(
                        "erasure-unknown", [], "Nobody asked for this, or it was done already."))
            }
            if let refusal = try refusal(of: asked, to: worker, custody, transaction) {
                return .refuse(refusal)
            }
            let streams = try streams(asked.scope, transaction) ?? []
            try forget(asked.scope, streams, transaction)
            return .record(.erasureConfirmed(request: request, streams: streams.map(\.id)))
        }
    }

    // MARK: Rules

    /// The streams of a scope that have a key; nil when there are none.
    private func streams(
        _ scope: CustodyScope, _ reading: any CaseReading
    ) throws -> [StreamRecord]? {
        var streams = try reading.streams(of: scope.caseID).filter { stream in
            stream.wrappedKey != nil
                && (scope.file == nil || scope.file == stream.id && stream.kind == .file)
        }
        guard !streams.isEmpty else { return nil }
        // Who looked into a case goes with the case: their reasons tell of it.
        if scope.file == nil, let access = try reading.accessStream(of: scope.caseID),
            access.wrappedKey != nil
        {
            streams.append(access)
        }
        // What was told of the incident that brought the case about names the same people.
        if scope.file == nil { streams += try notifications(of: scope.caseID, reading) }
        return streams
    }

    /// Why a worker may not confirm an erasure that was asked for; nil when nothing is against it.
    func refusal(
        of asked: CustodyState.Request, to worker: WorkerID, _ custody: CustodyState,
        _ reading: any CaseReading
    ) throws -> Refusal? {
        guard asked.worker != worker else {
            return .forbidden(
                "two-people", [], "Whoever asked for an erasure does not confirm it.",
                clears: "Another manager confirms it.")
        }
        guard now() <= asked.until else {
            return .forbidden(
                "erasure-lapsed", [],
                "It was asked for more than \(Office.daysToConfirm) days ago.",
                clears: "Ask for it again.")
        }
        return try keeps(asked.scope, custody, reading)
    }

    /// Until when a case is kept; nil when there is nothing of it, or nobody said how long.
    ///
    /// The whole case counts: a file beside others that are still worked with is still needed.
    func keptUntil(
        _ caseID: CaseID, _ custody: CustodyState, _ reading: any CaseReading
    ) throws -> Instant? {
        guard let years = custody.retention else { return nil }
        var last: Instant?
        for stream in try reading.streams(of: caseID) where stream.wrappedKey != nil {
            let end = try open(stream, reading).last?.recordedAt
            last = [last, end].compactMap { $0 }.max()
        }
        return last.map { $0.adding(years: years) }
    }

    /// Why a file or a case must be kept; nil when nothing keeps it.
    func keeps(
        _ scope: CustodyScope, _ custody: CustodyState, _ reading: any CaseReading
    ) throws -> Refusal? {
        guard try streams(scope, reading) != nil else { return .noSuchScope }
        guard let years = custody.retention else {
            return .forbidden(
                "no-retention", [], "It was never said how long cases are kept.",
                clears: "Agree on it in the partnership, and set it.")
        }
        let until = try keptUntil(scope.caseID, custody, reading)
        if let until, now() < until {
            return .forbidden(
                "retention-running", [],
                "The case is kept until \(until.day.spelledOut), \(years) years after the last entry.",
                clears: "The passing of that time.")
        }
        if custody.holds(scope) {
            return .forbidden(
                "legal-hold", [], "There is a legal hold on it.", clears: "Lifting the hold.")
        }
        return nil
    }

    private func forget(
        _ scope: CustodyScope, _ streams: [StreamRecord], _ transaction: any CaseTransaction
    ) throws {
        let members = try load(scope.caseID, transaction)?.members ?? []
        for var stream in streams {
            for member in members where member.file == stream.id {
                try transaction.replaceTokens(
                    [], person: member.id, file: stream.id, caseID: scope.caseID)
            }
            stream.wrappedKey = nil
            try transaction.replaceKey(of: stream)
        }
        if scope.file == nil { try transaction.replaceDuties(of: scope.caseID, with: []) }
    }

    // MARK: The frame

    private enum Kept {
        case record(Custody)
        case refuse(Refusal)
    }

    /// The frame of every verb of keeping: a manager does it, and it is recorded in the register, as
    /// is what was refused.
    private func keep(
        _ verb: String, by workerID: WorkerID, key: String? = nil,
        _ body: @escaping @Sendable (any CaseTransaction, CustodyState) throws -> Kept
    ) async throws -> Verdict<EntryID> {
        try await write { transaction in
            guard let stream = try transaction.register(),
                let worker = try register(transaction).workers[workerID]
            else { return .refused(.noRight("Sign in as a manager.")) }
            let name =
                key.map { Office.idempotencyKey("custody/\($0)", worker: workerID, place: 0) }
                ?? EntryID(random: random(16)).text
            if let earlier = try repeated(name, stream, transaction) { return earlier }
            func append(_ body: EntryBody) throws -> EntryID {
                try self.append(
                    body, to: stream, transaction, worker: worker.id, agency: worker.agency,
                    now: now(), idempotencyKey: name
                ).id
            }
            let kept: Kept
            if worker.role == .manager {
                kept = try body(transaction, try custody(transaction))
            } else {
                kept = .refuse(
                    .forbidden(
                        "custody-by-manager", [], "A manager decides on keeping and erasing.",
                        clears: "Ask your manager."))
            }
            switch kept {
            case .record(let custody): return .done(try append(.custody(custody)))
            case .refuse(let refusal):
                _ = try append(.refused(RefusalRecord(verb: verb, refusal: refusal)))
                return .refused(refusal)
            }
        }
    }

    /// What this form came to when it was sent before.
    private func repeated(
        _ key: String, _ register: StreamRecord, _ reading: any CaseReading
    ) throws -> Verdict<EntryID>? {
        let digest = EntryDraft.digest(idempotencyKey: Array(key.utf8))
        guard let earlier = try reading.entry(idempotency: digest) else { return nil }
        let entry = try open(register, reading).first { $0.id == earlier.id }
        if case .refused(let record)? = entry?.body { return .refused(record.refusal) }
        return .done(earlier.id)
    }
}

extension Refusal {
    fileprivate static let noSuchScope = Refusal.forbidden(
        "nothing-to-keep", [], "There is no such case or file, or it was erased.")
}

extension InputProblem {
    fileprivate static let noReason = InputProblem(
        field: "reason", code: "missing", text: "Say why, without naming anybody.")
}

extension Instant {
    /// The same day so many years later; 1 March for a 29 February that is not there.
    fileprivate func adding(years: Int) -> Instant {
        let (year, month, day) = self.day.components
        let later = Day(year + years, month, day) ?? Day(year + years, 3, 1) ?? self.day
        return Instant(later, time)
    }
}
