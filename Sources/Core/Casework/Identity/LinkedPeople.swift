public import Domain
public import Matching

/// Where else somebody is on record, as far as one worker sees it openly.
public struct LinkedPlace: Hashable, Sendable {
    public var caseID: CaseID
    public var person: PersonID
    public var role: Role
    public var name: String?
    public var born: Day?
    public var area: Area
}

/// Two people for a worker who sees both: what speaks for and against, and what was found so far.
public struct PairView: Sendable {
    public enum Standing: Hashable, Sendable {
        case open
        /// - Parameter isMine: whether this worker proposed it, and so cannot confirm it.
        case proposed(isMine: Bool)
        case linked
        case apart
    }

    public struct Step: Hashable, Sendable {
        public var kind: IdentityDecision.Kind
        public var at: Instant
        /// Nil where the reader may not know who it was.
        public var worker: String?
        /// Nil where it is not the reader's to know.
        public var reason: String?
    }

    public var pair: PersonPair
    public var one: LinkedPlace
    public var other: LinkedPlace
    public var comparison: Comparison
    public var standing: Standing
    /// Whether a second worker has to say so too.
    public var needsSecond: Bool
    /// Oldest first.
    public var history: [Step]
    /// The last step, for the form to say what was in view.
    public var seen: EntryID?
}

extension Office {
    /// Where else somebody of a case is on record, for a worker who sees them openly there too.
    ///
    /// For anyone else there is nothing, linked or not.
    public func places(
        of person: PersonID, in caseID: CaseID, for workerID: WorkerID
    ) async throws -> [LinkedPlace] {
        try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID] else { return [] }
            let sight = try PeopleInSight(worker, self, register, reading)
            return try places(of: PersonInCase(caseID, person), sight, identities(reading))
        }
    }

    /// Where else each person of a case is on record, for a worker who sees them openly there too.
    public func places(
        in caseID: CaseID, for workerID: WorkerID
    ) async throws -> [PersonID: [LinkedPlace]] {
        try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID] else { return [:] }
            let sight = try PeopleInSight(worker, self, register, reading)
            let identities = try identities(reading)
            var places: [PersonID: [LinkedPlace]] = [:]
            for person in identities.linkedPeople(of: caseID) {
                let found = try self.places(of: PersonInCase(caseID, person), sight, identities)
                if !found.isEmpty { places[person] = found }
            }
            return places
        }
    }

    func places(
        of place: PersonInCase, _ sight: PeopleInSight, _ identities: IdentityState
    ) throws -> [LinkedPlace] {
        guard identities.isLinked(place), let own = try sight.person(place) else { return [] }
        return try identities.linked(to: place) {
            try sight.sees($0, isWalled: own.isWalled)
        }.compactMap { try sight.person($0).map(LinkedPlace.init) }
    }

    /// Two people of two cases for a worker who sees both openly; nil for anyone else.
    public func pair(_ pair: PersonPair, for workerID: WorkerID) async throws -> PairView? {
        try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID],
                pair.first.caseID != pair.second.caseID
            else { return nil }
            let sight = try PeopleInSight(worker, self, register, reading)
            guard let both = try sight.both(pair), both.0.isLasting, both.1.isLasting else {
                return nil
            }
            return view(both, try identities(reading), worker, register)
        }
    }

    func view(
        _ both: (PeopleInSight.Person, PeopleInSight.Person), _ identities: IdentityState,
        _ worker: Worker, _ register: Register
    ) -> PairView {
        let pair = PersonPair(both.0.place, both.1.place)
        let standing: PairView.Standing =
            switch identities.standing(pair) {
            case .open: .open
            case .proposed(let step): .proposed(isMine: step.worker == worker.id)
            case .linked: .linked
            case .apart: .apart
            }
        return PairView(
            pair: pair, one: LinkedPlace(both.0), other: LinkedPlace(both.1),
            comparison: Comparison.compare(.init(both.0.known), .init(both.1.known)),
            standing: standing, needsSecond: both.0.isOpposite(both.1),
            history: identities.history(pair).filter { step in
                step.decision.kind != .putOff || step.worker == worker.id
            }.map { step in
                // Beside the person of concern nobody learns who works elsewhere, nor their words.
                let isTold = !both.0.isWalled || step.worker == worker.id
                return PairView.Step(
                    kind: step.decision.kind, at: step.at,
                    worker: isTold ? register.workers[step.worker]?.name ?? "" : nil,
                    reason: isTold && !step.decision.reason.isEmpty ? step.decision.reason : nil)
            },
            seen: identities.lastStep(pair)?.id)
    }
}

extension LinkedPlace {
    init(_ person: PeopleInSight.Person) {
        self.init(
            caseID: person.place.caseID, person: person.place.person, role: person.role,
            name: person.known.name?.full, born: person.known.born, area: person.area)
    }
}
