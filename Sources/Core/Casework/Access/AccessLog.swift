public import Domain

/// Who opened a case: for its manager and for who audits.
///
/// It holds no name of a person of the case: a person stands by their place in it.
public struct AccessLog: Sendable {
    public struct Line: Hashable, Sendable {
        public var at: Instant
        public var worker: String
        public var agency: String
        public var role: WorkerRole
        public var side: Side
        /// The place of the person whose file was opened, from 1; nil for the case as a whole.
        public var person: Int?
        public var entry: EntryID
    }

    /// Somebody went in without being on the case.
    public struct Emergency: Hashable, Sendable {
        public var access: EntryID
        public var at: Instant
        public var until: Instant
        public var worker: String
        public var agency: String
        public var side: Side
        public var reason: String
        public var review: Review?
        public var isMineToReview: Bool
    }

    public struct Review: Hashable, Sendable {
        public var at: Instant
        public var by: String
        public var isInOrder: Bool
        public var note: String
    }

    /// Somebody was kept out; for who audits alone.
    public struct Conflict: Hashable, Sendable {
        public var workerID: WorkerID
        public var worker: String
        public var agency: String
        public var at: Instant
        /// What speaks for it, with the place of the person, from 1.
        public var grounds: [Ground]
        public var review: Review?
    }

    public struct Ground: Hashable, Sendable {
        public var kind: ConflictGround.Kind
        public var person: Int
    }

    /// Somebody asked for the case who is not on it.
    public struct Missed: Hashable, Sendable {
        public var at: Instant
        public var worker: String
        public var agency: String
    }

    public var caseID: CaseID
    public var area: Area
    /// Newest first.
    public var lines: [Line]
    public var emergencies: [Emergency]
    public var conflicts: [Conflict]
    public var missed: [Missed]
}

extension Office {
    /// Who opened a case, for a manager who sees all of it and for an auditor of its area; nil for
    /// everyone else, which looks the same as no case at all.
    public func accessLog(
        _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> AccessLog? {
        let found =
            try await worker(workerID)?.role == .auditor
            ? audited(caseID, by: workerID)
            : opening(caseID, by: workerID) { state, worker, register in
                Permissions.managesCase(worker, state.side(of: worker.id))
                    ? (state, worker, register) : nil
            }
        guard let (state, worker, register) = found else { return nil }
        return try await store.read { reading in
            let opened = try reading.accessStream(of: caseID).map { try open($0, reading) } ?? []
            let missed = try reading.lookUps(of: caseID, .missed)
            return AccessLog(state, worker, register, opened: opened, missed: missed)
        }
    }

    /// A case for an auditor of its area, who reads its logs; nil for everyone else.
    func audited(
        _ caseID: CaseID, by workerID: WorkerID
    ) async throws -> (CaseState, Worker, Register)? {
        try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID], worker.role == .auditor,
                let state = try load(caseID, reading, register),
                worker.areas.contains(state.area)
            else { return nil }
            return (state, worker, register)
        }
    }
}

extension AccessLog {
    init(
        _ state: CaseState, _ reader: Worker, _ register: Register, opened: [RecordedEntry],
        missed rows: [LookUpRow]
    ) {
        func name(_ id: WorkerID) -> (worker: String, agency: String, role: WorkerRole) {
            let worker = register.workers[id]
            return (
                worker?.name ?? "", worker.flatMap { register.agencies[$0.agency]?.name } ?? "",
                worker?.role ?? .frontlinePractitioner
            )
        }
        func place(_ person: PersonID) -> Int {
            1 + (state.members.firstIndex { $0.id == person } ?? 0)
        }
        let isAuditor = reader.role == .auditor
        caseID = state.id
        area = state.area
        lines = opened.reversed().compactMap { entry in
            guard case .caseOpenedBy(let opening) = entry.body else { return nil }
            let who = name(entry.worker)
            // Beside whom somebody stood then says what that person was called (DX-16).
            let side = isAuditor ? opening.side : state.side(of: entry.worker) ?? opening.side
            return Line(
                at: entry.recordedAt, worker: who.worker, agency: who.agency, role: who.role,
                side: side, person: opening.person.map(place), entry: entry.id)
        }
        emergencies = state.access.emergencies.reversed().map { access in
            let who = name(access.value.worker)
            return Emergency(
                access: access.entry, at: access.at, until: access.value.until,
                worker: who.worker, agency: who.agency, side: access.value.side,
                reason: access.value.reason,
                review: access.review.map {
                    Review(
                        at: $0.at, by: name($0.by).worker, isInOrder: $0.value.isInOrder,
                        note: $0.value.note)
                },
                isMineToReview: Permissions.reviews(access, reader, state))
        }
        conflicts =
            !isAuditor
            ? []
            : state.access.conflicts.reversed().map { conflict in
                let who = name(conflict.value.worker)
                return Conflict(
                    workerID: conflict.value.worker, worker: who.worker, agency: who.agency,
                    at: conflict.at,
                    grounds: conflict.value.grounds.map {
                        Ground(kind: $0.kind, person: place($0.person))
                    }.sorted { ($0.person, $0.kind.rawValue) < ($1.person, $1.kind.rawValue) },
                    review: conflict.review.map {
                        Review(
                            at: $0.at, by: name($0.by).worker, isInOrder: $0.value.isLifted,
                            note: $0.value.reason)
                    })
            }
        missed =
            !isAuditor
            ? []
            : rows.reversed().map { row in
                let who = name(row.worker)
                return Missed(at: row.at, worker: who.worker, agency: who.agency)
            }
    }
}
