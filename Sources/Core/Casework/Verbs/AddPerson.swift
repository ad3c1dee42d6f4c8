public import Domain
import Matching

/// Somebody to be added to a case, with what the worker found of who it is.
public struct NewPerson: Sendable {
    /// How the new person is connected with somebody of the case.
    public struct Connection: Sendable {
        public var person: PersonID
        /// From that person to the new one.
        public var kind: Relationship.Kind
        public var livingTogether: Answer

        public init(person: PersonID, kind: Relationship.Kind, livingTogether: Answer = .unknown) {
            self.person = person
            self.kind = kind
            self.livingTogether = livingTogether
        }
    }

    public var role: Role
    public var details: PersonDetails
    public var found: NamedFinding.What
    /// Whom the worker had in view: those who were found, and the people of the case.
    public var shown: Set<PersonID>
    public var connection: Connection?

    public init(
        role: Role, details: PersonDetails, found: NamedFinding.What, shown: Set<PersonID>,
        connection: Connection? = nil
    ) {
        self.role = role
        self.details = details
        self.found = found
        self.shown = shown
        self.connection = connection
    }
}

/// Who on record may be somebody who is about to be added to a case, as far as the worker may find
/// them.
public struct LikelyPeople: Sendable {
    public struct Candidate: Sendable {
        public var hit: SearchHit
        /// Whether the worker may say that it is the person: they see both and will go on to.
        public var mayBeChosen: Bool
        /// Whether it is somebody of the case itself.
        public var isHere: Bool
    }

    /// Likeliest first.
    public var candidates: [Candidate]
    /// The people of the case whom the worker knows of.
    public var here: [PersonID]

    /// Whom the worker has in view once all of it is shown.
    public var shown: Set<PersonID> { Set(candidates.map(\.hit.person) + here) }
}

extension Office {
    /// Looks for somebody who is about to be added to a case.
    ///
    /// It counts as one search, where anything is known to look by. Nil for a worker who adds nobody there.
    public func likelyPeople(
        _ details: PersonDetails, for caseID: CaseID, by workerID: WorkerID
    ) async throws -> LikelyPeople? {
        if !SearchTokens.tokens(PersonQuery(details)).isEmpty { try await noteSearch(by: workerID) }
        return try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID],
                try isAssigned(workerID, to: caseID, reading),
                let state = try load(caseID, reading, register), state.isOpen(to: workerID),
                Permissions.adding(side: state.side(of: workerID)) == nil
            else { return nil }
            return try likelyPeople(details, state, worker, register, reading)
        }
    }

    private func likelyPeople(
        _ details: PersonDetails, _ state: CaseState, _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> LikelyPeople {
        let viewer = state.viewer(worker, at: now())
        let sight = try PeopleInSight(worker, self, register, reading)
        // What is found in an hour of emergency access is nobody's to join.
        let isLasting = state.assignments.last { $0.worker == worker.id }?.until == nil
        let hits = try shown(PersonQuery(details), worker, register, reading)
        return LikelyPeople(
            candidates: try hits.map { hit in
                LikelyPeople.Candidate(
                    hit: hit, mayBeChosen: try isLasting && mayBeChosen(hit, sight),
                    isHere: hit.places.contains { $0.caseID == state.id })
            },
            here: state.members.filter { member in
                viewer.map { state.isKnown(member, to: $0) } ?? false
            }.map(\.id))
    }

    /// Adds a person with a file of their own to a case that is there.
    ///
    /// The person is looked for anew in the transaction that adds them, as a search by this worker
    /// would. Nobody is added while somebody was found, or came to the case, who was not shown; what
    /// was found of who it is, and who was shown, is in the new file. Whoever was recognised is linked,
    /// and where the worker is not sure a colleague is asked to look, in the same transaction.
    public func addPerson(_ new: NewPerson, _ request: Request) async throws -> Outcomes {
        do {
            return try await perform("add person", request) { work in
                let register = try register(work.transaction)
                if let refusal = Permissions.adding(side: work.side)
                    ?? work.state.refusalToAdd([new.role])
                    ?? (register.concerns([(new.role, new.details)], work.worker)
                        ? .ownMatter : nil)
                {
                    return .refused(refusal)
                }
                let look = try likelyPeople(
                    new.details, work.state, work.worker, register, work.transaction)
                if let problem = new.problem(look) { return .invalid([problem]) }
                return .recorded(try work.add(new, look, register))
            }
        } catch let refused as NotRecognised {
            return .refused(refused.refusal)
        }
    }
}

extension CaseWork {
    /// Adds somebody of whom it was found who they are.
    fileprivate mutating func add(
        _ new: NewPerson, _ look: LikelyPeople, _ register: Register
    ) throws -> EntryID {
        let query = PersonQuery(new.details)
        var receipt = LookReceipt(worker: worker.id)
        if !SearchTokens.tokens(query).isEmpty {
            receipt.shown[query] = look.candidates.map { NamedFinding.Shown($0.hit) }
            receipt.found[query] = new.found
        }
        let standing = state.standingBesideOne
        let person = try addPerson(new.role, new.details, receipt)
        let added = appended[0].id
        try keepStanding(standing)
        if let connection = new.connection {
            try append(
                .relationshipRecorded(
                    Relationship(
                        from: connection.person, to: person, kind: connection.kind,
                        livingTogether: connection.livingTogether)),
                to: state.shared)
        }
        try office.take(
            new.found, of: PersonInCase(state.id, person), shown: receipt.shown[query] ?? [],
            reason: "Recognised when the person was added to a case.", worker, register,
            transaction)
        return added
    }
}

extension NewPerson {
    /// What speaks against adding the person, by what is found now.
    fileprivate func problem(_ look: LikelyPeople) -> InputProblem? {
        let isUnseen = look.candidates.contains { candidate in
            shown.isDisjoint(with: candidate.hit.places.map(\.person))
        }
        guard !isUnseen, shown.isSuperset(of: look.here) else {
            return InputProblem(
                field: "found", code: "found-meanwhile",
                text: "Somebody more was found, or added to this case, since you looked. Look at"
                    + " everyone below and decide anew.")
        }
        if let connection, !look.here.contains(connection.person) {
            return .missing("connection", "Choose somebody of this case.")
        }
        switch found {
        case .nobody: return nil
        case .same(let place), .referred(let place):
            let chosen = look.candidates.first {
                $0.hit.caseID == place.caseID && $0.hit.person == place.person
            }
            guard let chosen else { return .missing("found", "Choose somebody who is shown.") }
            guard !chosen.isHere else {
                return InputProblem(
                    field: "found", code: "already-here",
                    text:
                        "This is somebody of this case already. Nobody was added. Record there what"
                        + " is new about them.")
            }
            if case .same = found, !chosen.mayBeChosen {
                return .missing("found", "Choose somebody who is shown and whose case is yours.")
            }
            return nil
        }
    }
}
