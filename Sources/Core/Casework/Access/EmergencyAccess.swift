public import Domain
import Ledger
import Matching

/// What a worker says who has to go into a case that is not theirs because somebody may be in
/// danger now.
public struct EmergencyRequest: Sendable {
    /// Somebody of the case, by the name and day of birth that the worker was told.
    public var given: String
    public var family: String
    public var born: Day?
    /// Whom the worker has before them or on the phone; nil when it was not said.
    public var side: Side?
    public var reason: String

    public init(given: String, family: String, born: Day?, side: Side?, reason: String) {
        self.given = given
        self.family = family
        self.born = born
        self.side = side
        self.reason = reason
    }

    /// Shorter reasons say nothing that a manager could look into.
    static let shortestReason = 15
}

extension Office {
    /// The sides on which a role may stand.
    public static func sides(of role: WorkerRole) -> [Side] {
        Side.allCases.filter { Permissions.side($0, for: role) == nil }
    }

    /// How long emergency access lasts.
    public static let emergencyLastsHours = 4

    /// Opens the cases of somebody in danger to a worker who is not on them, for a few hours.
    ///
    /// The day of birth must be right: a name alone opens nothing. Every try is put on record, and
    /// each access is shown to the managers of the case and of the worker until one of them has looked
    /// into it. A case in which the worker, or somebody close to them, is a party stays closed, and so
    /// does the other side of a person whom the worker stands beside; both look like no case at all.
    ///
    /// - Returns: the cases that are open to the worker now.
    public func takeEmergencyAccess(
        _ request: EmergencyRequest, by workerID: WorkerID, key: String
    ) async throws -> Verdict<[CaseID]> {
        let problems = request.problems
        guard problems.isEmpty, let born = request.born, let side = request.side else {
            return .invalid(problems)
        }
        let query = PersonQuery(given: request.given, family: request.family, born: born)
        return try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[workerID] else {
                return .refused(.noRight("You cannot open a case."))
            }
            if let refusal = Permissions.side(side, for: worker.role) {
                return .refused(refusal)
            }
            try transaction.addLookUp(
                LookUpRow(
                    worker: workerID, agency: worker.agency, at: now(), kind: .searched))
            var opened: [CaseID] = []
            for caseID in try cases(of: query, transaction) {
                guard let state = try load(caseID, transaction, register) else { continue }
                if state.isOpen(to: workerID) {
                    if state.shows(query, to: worker, at: now()) { opened.append(caseID) }
                } else if try mayTake(side, query, worker, state, register, transaction) {
                    try take(
                        side, request.reason, worker, state, place: opened.count, key: key,
                        transaction)
                    opened.append(caseID)
                }
            }
            return .done(opened)
        }
    }

    /// The cases in which somebody may have this name and day of birth.
    private func cases(
        of query: PersonQuery, _ reading: any CaseReading
    ) throws -> [CaseID] {
        let words = SearchTokens.tokens(query)
        var cases: [CaseID] = []
        for role in [Role.personOfConcern, .undetermined, .victim] {
            let tokens = words.flatMap { self.tokens($0, of: role) }
            for hit in try reading.persons(matching: tokens) where !cases.contains(hit.caseID) {
                cases.append(hit.caseID)
            }
        }
        return cases
    }

    private func mayTake(
        _ side: Side, _ query: PersonQuery, _ worker: Worker, _ state: CaseState,
        _ register: Register, _ transaction: any CaseTransaction
    ) throws -> Bool {
        guard worker.areas.contains(state.area), state.side(of: worker.id) == nil,
            let person = state.members.first(where: { query.isExactly($0.details) })
        else { return false }
        if side == .personOfConcern, person.role != .personOfConcern { return false }
        if let conflict = state.conflict(worker, register) {
            try note(conflict, of: worker, by: worker, in: state, transaction)
            return false
        }
        var trial = state
        trial.assignments.append(CaseState.Assignment(worker: worker.id, side: side))
        let crossed = try crossings(
            of: worker.id, in: trial, identities(transaction), register, transaction)
        if !crossed.isEmpty {
            let conflict = ConflictOfInterest(worker: worker.id, grounds: crossed)
            try note(conflict, of: worker, by: worker, in: state, transaction)
            return false
        }
        // Whoever works with the person of concern elsewhere would get the victim's side here.
        guard side != .personOfConcern, let concern = state.personOfConcern else {
            return true
        }
        for own in try transaction.cases(assignedTo: worker.id) where own != state.id {
            guard let other = try load(own, transaction, register),
                other.side(of: worker.id) == .personOfConcern
            else { continue }
            let mine = other.beside(worker.id).map { PersonQuery($0.details) }
            if mine?.isExactly(concern.details) == true { return false }
        }
        return true
    }

    private func take(
        _ side: Side, _ reason: String, _ worker: Worker, _ state: CaseState, place: Int,
        key: String, _ transaction: any CaseTransaction
    ) throws {
        guard let shared = try transaction.stream(state.shared) else {
            throw OfficeFault(code: .unknownStream)
        }
        let access = EmergencyAccess(
            worker: worker.id, role: worker.role, side: side, reason: reason,
            until: now().adding(hours: Office.emergencyLastsHours))
        let entry = try append(
            .emergencyAccessTaken(access), to: shared, transaction, worker: worker.id,
            agency: worker.agency, now: now(),
            idempotencyKey: Office.idempotencyKey(key, worker: worker.id, place: place))
        try transaction.assign(
            AssignmentRow(caseID: state.id, worker: worker.id, side: side))
        try transaction.addLookUp(
            LookUpRow(
                worker: worker.id, agency: worker.agency, at: entry.recordedAt, kind: .emergency,
                caseID: state.id, entry: entry.id))
    }

    /// A manager, or an auditor, says whether emergency access was in order; when it was not, it
    /// ends at once.
    public func reviewEmergencyAccess(
        _ review: EmergencyReview, in caseID: CaseID, by workerID: WorkerID, key: String
    ) async throws -> Verdict<EntryID> {
        guard !review.note.allSatisfy(\.isWhitespace) else {
            return .invalid([.missing("note", "Say what you found.")])
        }
        return try await record(in: caseID, by: workerID, key: key) { worker, state in
            guard
                let access = state.access.emergencies.first(where: { $0.entry == review.access }),
                Permissions.reviews(access, worker, state)
            else { return nil }
            return .emergencyAccessReviewed(review)
        }
    }

    /// Puts on the record of a case what somebody found who need not be on it.
    ///
    /// - Parameter review: nil when there is nothing for this worker to look into.
    func record(
        in caseID: CaseID, by workerID: WorkerID, key: String,
        _ review: @escaping @Sendable (Worker, CaseState) -> EntryBody?
    ) async throws -> Verdict<EntryID> {
        try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[workerID],
                let state = try load(caseID, transaction, register),
                let body = review(worker, state),
                let shared = try transaction.stream(state.shared)
            else { return .refused(.noRight("There is nothing to look into.")) }
            let entry = try append(
                body, to: shared, transaction, worker: workerID, agency: worker.agency,
                now: now(),
                idempotencyKey: Office.idempotencyKey(key, worker: workerID, place: 0))
            return .done(entry.id)
        }
    }
}

extension Permissions {
    /// Who looks into emergency access: a manager of the case or of the worker's agency, or an
    /// auditor of the area; never whoever took it.
    static func reviews(
        _ access: CaseAccess.Emergency, _ worker: Worker, _ state: CaseState
    ) -> Bool {
        guard access.review == nil, access.value.worker != worker.id else { return false }
        switch worker.role {
        case .auditor: return worker.areas.contains(state.area)
        case .manager:
            let isOwn = state.isOpen(to: worker.id) && state.side(of: worker.id) == .overview
            let isEmergency = state.assignments.contains {
                $0.worker == worker.id && $0.until != nil
            }
            return (isOwn && !isEmergency) || worker.agency == access.agency
        default: return false
        }
    }
}

extension EmergencyRequest {
    fileprivate var problems: [InputProblem] {
        var problems: [InputProblem] = []
        if given.allSatisfy(\.isWhitespace) {
            problems.append(.missing("given", "Enter the given name."))
        }
        if family.allSatisfy(\.isWhitespace) {
            problems.append(.missing("family", "Enter the family name."))
        }
        if born == nil { problems.append(.missing("born", "Enter the day of birth.")) }
        if side == nil {
            problems.append(.missing("side", "Choose whom you have before you."))
        }
        if reason.count < EmergencyRequest.shortestReason {
            problems.append(
                InputProblem(
                    field: "reason", code: "short",
                    text: "Say who may be in danger and what you need to know."))
        }
        return problems
    }
}

extension PersonQuery {
    /// Whether details are of somebody with this name and this very day of birth.
    func isExactly(_ details: PersonDetails) -> Bool {
        born != nil && born == details.born && sharesName(with: PersonQuery(details))
    }
}

extension CaseState {
    /// Whether a worker who is on the case may know of somebody with this name and day of birth.
    fileprivate func shows(_ query: PersonQuery, to worker: Worker, at now: Instant) -> Bool {
        guard let viewer = viewer(worker, at: now) else { return false }
        return members.contains { member in
            isKnown(member, to: viewer) && query.isExactly(known(member, to: viewer))
        }
    }
}
