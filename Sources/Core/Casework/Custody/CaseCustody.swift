public import Domain

/// How one case is kept: what its managers see of it, and decide on.
public struct CaseCustody: Sendable {
    /// One person's file.
    public struct File: Hashable, Sendable {
        public var id: StreamID
        public var person: PersonID
        public var isErased: Bool
    }

    /// A hold that stands.
    public struct Hold: Hashable, Sendable {
        public var id: EntryID
        public var scope: CustodyScope
        public var reason: String
        /// The name of who set it.
        public var by: String
        public var at: Instant
    }

    /// An erasure that somebody asked for and nobody confirmed yet.
    public struct Request: Hashable, Sendable {
        public var id: EntryID
        public var scope: CustodyScope
        public var reason: String
        /// The name of who asked.
        public var by: String
        public var at: Instant
        /// By when it must be confirmed.
        public var until: Instant
        /// What is against this reader's confirming it now.
        public var refusal: Refusal?
    }

    public var caseID: CaseID
    /// How many years cases are kept; nil when the partnership has not said.
    public var years: Int?
    /// Until when this one is; nil when nobody said how long.
    public var until: Instant?
    /// What keeps the whole of it now; nil when its erasure may be asked for.
    public var refusal: Refusal?
    /// What may be asked for: its time has passed, and no hold stands on it.
    public var erasable: [CustodyScope]
    public var files: [File]
    public var holds: [Hold]
    public var requests: [Request]
}

extension Office {
    /// How a case is kept, for a manager who sees all of it; nil for everyone else, which looks the
    /// same as no case at all.
    public func custody(
        of caseID: CaseID, for workerID: WorkerID
    ) async throws -> CaseCustody? {
        let found = try await opening(caseID, by: workerID) { state, worker, register in
            Permissions.managesCase(worker, state.side(of: worker.id)) ? (state, register) : nil
        }
        guard let (state, register) = found else { return nil }
        @Sendable func name(_ worker: WorkerID) -> String { register.workers[worker]?.name ?? "" }
        return try await store.read { reading in
            let custody = try custody(reading)
            let until = try keptUntil(caseID, custody, reading)
            let whole = CustodyScope(caseID: caseID)
            let files = state.members.map {
                CaseCustody.File(
                    id: $0.file, person: $0.id, isErased: custody.erased.contains($0.file))
            }
            let scopes =
                [whole]
                + files.filter { !$0.isErased }.map { CustodyScope(caseID: caseID, file: $0.id) }
            let isDue = until.map { $0 <= now() } ?? false
            return CaseCustody(
                caseID: caseID, years: custody.retention, until: until,
                refusal: try keeps(whole, custody, reading),
                erasable: isDue ? scopes.filter { !custody.holds($0) } : [], files: files,
                holds: custody.holds.filter { $0.scope.caseID == caseID }.map {
                    CaseCustody.Hold(
                        id: $0.id, scope: $0.scope, reason: $0.reason, by: name($0.worker),
                        at: $0.setAt)
                },
                requests: try custody.requests.filter { $0.scope.caseID == caseID }.map {
                    CaseCustody.Request(
                        id: $0.id, scope: $0.scope, reason: $0.reason, by: name($0.worker),
                        at: $0.askedAt, until: $0.until,
                        refusal: try refusal(of: $0, to: workerID, custody, reading))
                })
        }
    }
}
