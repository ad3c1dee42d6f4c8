import Domain

/// Whether one worker would stand on both sides of somebody who is on record in two cases (002-99).
///
/// Inside one case `Office.assign` sees to it; this is the same over cases that share a human being.
struct CrossedSides {
    /// A worker's place in one case.
    struct Stand {
        var state: CaseState
        var side: Side
        /// The one person whom the worker stands beside, where it is one.
        var beside: PersonID?

        init?(_ worker: WorkerID, in state: CaseState) {
            guard let side = state.side(of: worker), side != .overview else { return nil }
            self.state = state
            self.side = side
            beside = state.beside(worker)?.id
        }

        /// Whom the worker works with, where it is a child or one of several victims all of them.
        var own: Set<PersonID> {
            if let beside { return [beside] }
            let role: Role = side == .child ? .child : .victim
            return Set(state.members(role).map(\.id))
        }
    }

    /// Somebody who is in both cases.
    struct Shared: Hashable {
        var here: PersonID
        var there: PersonID
    }

    /// People of the first case for whom the worker would be on both sides.
    ///
    /// - On opposite sides of the wall in two cases that share anyone: what is heard on one side must
    ///   not be known on the other.
    /// - On one side of it in both, and in one of them beside whoever, in the other, is on the other
    ///   side from whom the worker stands beside there.
    static func people(_ here: Stand, _ there: Stand, shared: [Shared]) -> Set<PersonID> {
        if (here.side == .personOfConcern) != (there.side == .personOfConcern) {
            return Set(shared.map(\.here))
        }
        return Set(
            shared.filter { person in
                here.own.contains(person.here) && there.isAcross(person.there)
                    || there.own.contains(person.there) && here.isAcross(person.here)
            }.map(\.here))
    }
}

extension CrossedSides.Stand {
    /// Whether somebody of the case is on the other side from whom the worker stands beside.
    fileprivate func isAcross(_ person: PersonID) -> Bool {
        guard !own.contains(person), let role = state.member(person)?.role else { return false }
        return side == .personOfConcern ? role != .personOfConcern : role == .personOfConcern
    }
}

extension Office {
    /// Why a worker who stands in a case as it is given may not, because of who else is the same
    /// person; empty where nothing speaks against it or a reviewer let it pass.
    ///
    /// - Parameter state: with the worker's place in it.
    func crossings(
        of worker: WorkerID, in state: CaseState, _ identities: IdentityState,
        _ register: Register, _ reading: any CaseReading
    ) throws -> Set<ConflictGround> {
        guard let here = CrossedSides.Stand(worker, in: state) else { return [] }
        var shared: [CaseID: [CrossedSides.Shared]] = [:]
        for member in state.members {
            let place = PersonInCase(state.id, member.id)
            for other in identities.linked(to: place) where other.caseID != state.id {
                shared[other.caseID, default: []].append(
                    CrossedSides.Shared(here: member.id, there: other.person))
            }
        }
        guard !shared.isEmpty else { return [] }
        var grounds: Set<ConflictGround> = []
        for caseID in try reading.cases(assignedTo: worker) {
            guard let people = shared[caseID], let other = try load(caseID, reading, register),
                other.holds(worker), let there = CrossedSides.Stand(worker, in: other)
            else { continue }
            for person in CrossedSides.people(here, there, shared: people) {
                let place = PersonInCase(state.id, person)
                grounds.insert(
                    ConflictGround(.otherSide, person, link: identities.newestLink(of: place)))
            }
        }
        return grounds.subtracting(state.access.lifted(for: worker))
    }

    /// Puts it on record for who audits that workers now stand on both sides of somebody, because two
    /// people turned out to be one or are called something else.
    ///
    /// It takes no case from anybody: whoever would be cut off from the person they stand beside could
    /// not tell why. An auditor looks into it, and closes the case to the worker or lets it pass.
    func noteCrossings(
        of people: [PersonInCase], by recorder: Worker, _ register: Register,
        _ transaction: any CaseTransaction
    ) throws {
        let identities = try identities(transaction)
        try eachCase(of: people, identities, register, transaction) { worker, state in
            // Whoever is kept out of the case already stands on no side of it.
            guard state.conflict(worker, register) == nil else { return }
            let grounds = try crossings(
                of: worker.id, in: state, identities, register, transaction)
            guard !grounds.isEmpty else { return }
            try note(
                ConflictOfInterest(worker: worker.id, grounds: grounds), of: worker, by: recorder,
                in: state, transaction)
        }
    }

    /// Lets pass what rested on a link that is no more, as if it had never been.
    func liftCrossings(
        of people: [PersonInCase], by recorder: Worker, _ before: IdentityState,
        _ register: Register,
        _ transaction: any CaseTransaction
    ) throws {
        let identities = try identities(transaction)
        try eachCase(of: people, before, register, transaction) { worker, state in
            guard let last = state.access.lastConflict(of: worker.id) else { return }
            let across = last.value.grounds.filter { $0.kind == .otherSide }
            let standing = try crossings(
                of: worker.id, in: state, identities, register, transaction)
            let gone = across.filter { ground in
                !standing.contains { $0.person == ground.person }
            }.subtracting(state.access.lifted(for: worker.id))
            guard !gone.isEmpty, let shared = try transaction.stream(state.shared) else { return }
            _ = try append(
                .conflictReviewed(
                    ConflictReview(
                        worker: worker.id, grounds: gone, isLifted: true,
                        reason: "The link was ended.")),
                to: shared, transaction, worker: recorder.id, agency: recorder.agency, now: now(),
                idempotencyKey: EntryID(random: random(16)).text)
        }
    }

    /// Every worker of every case of some human beings.
    private func eachCase(
        of people: [PersonInCase], _ identities: IdentityState, _ register: Register,
        _ reading: any CaseReading, _ body: (Worker, CaseState) throws -> Void
    ) throws {
        let joined = Set(people.flatMap { identities.component(of: $0) }.map(\.caseID))
        for caseID in joined.sorted(by: { $0.text < $1.text }) {
            guard let state = try load(caseID, reading, register) else { continue }
            for assignment in state.assignments where state.holds(assignment.worker) {
                guard let worker = register.workers[assignment.worker] else { continue }
                try body(worker, state)
            }
        }
    }
}

extension CaseState {
    /// Whether a worker has a place in the case that has not ended.
    fileprivate func holds(_ worker: WorkerID) -> Bool {
        guard side(of: worker) != nil else { return false }
        if case .ended? = access.closed[worker] { return false }
        return true
    }
}
