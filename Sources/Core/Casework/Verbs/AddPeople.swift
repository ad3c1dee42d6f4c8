public import Domain

extension Office {
    /// Adds to, or replaces, what is known of a person.
    public func describePerson(
        _ person: PersonID, _ details: PersonDetails, _ request: Request
    ) async throws -> Outcomes {
        try await perform("describe person", request) { work in
            guard let member = work.member(person) else {
                return .invalid([.missing("person", "Choose a person of this case.")])
            }
            if let refusal = work.refusalToWrite(member) {
                return .refused(refusal)
            }
            let clash = work.clash(in: member.file, since: request.seen)
            guard clash.isEmpty else { return .clash(clash) }
            return .recorded(
                try work.append(.personDescribed(person, details), to: member.file).id)
        }
    }

    /// Records how two people of the case are connected; the latest stands.
    public func recordRelationship(
        _ relationship: Relationship, _ request: Request
    ) async throws -> Outcomes {
        try await perform("record relationship", request) { work in
            guard work.member(relationship.from) != nil, work.member(relationship.to) != nil,
                relationship.from != relationship.to
            else { return .invalid([.missing("people", "Choose two people of this case.")]) }
            return .recorded(
                try work.append(.relationshipRecorded(relationship), to: work.state.shared).id)
        }
    }

    /// Puts a worker beside someone.
    ///
    /// Nobody is ever put beside both (002-99).
    ///
    /// - Parameter person: beside whom, of those whose role is not determined.
    public func assign(
        _ workerID: WorkerID, _ side: Side, beside person: PersonID? = nil, _ request: Request
    ) async throws -> Outcomes {
        try await perform("assign worker", request) { work in
            let register = try register(work.transaction)
            guard let other = register.workers[workerID] else {
                return .invalid([.missing("worker", "Choose a worker of the partnership.")])
            }
            guard other.areas.contains(work.state.area) else {
                return .invalid([
                    .missing("worker", "Choose a worker whose agency serves this area.")
                ])
            }
            if let refusal = Permissions.assigning(workerID, side, work) {
                return .refused(refusal)
            }
            if let refusal = Permissions.side(side, for: other.role) { return .refused(refusal) }
            if let conflict = work.state.conflict(other, register) {
                return .conflict(conflict, of: other)
            }
            if let conflict = try work.crossing(of: other, side, beside: person, register) {
                return .conflict(conflict, of: other)
            }
            let undetermined = work.state.undeterminedToChoose
            guard side == .overview || side == .child || undetermined.isEmpty else {
                return try work.assign(other, side, beside: person, of: undetermined)
            }
            if let current = work.state.side(of: workerID), current != side {
                return .refused(Permissions.bothSides(work))
            }
            return .recorded(
                try work.append(
                    .workerAssigned(workerID, side, as: other.role), to: work.state.shared
                ).id)
        }
    }
}

extension CaseWork {
    /// Why a worker may not be put there, because they stand on another side of the same human being
    /// in another case; nil when nothing speaks against it.
    fileprivate func crossing(
        of worker: Worker, _ side: Side, beside person: PersonID?, _ register: Register
    ) throws -> ConflictOfInterest? {
        var trial = state
        trial.assignments.removeAll { $0.worker == worker.id }
        trial.assignments.append(
            CaseState.Assignment(worker: worker.id, side: side, beside: person))
        let grounds = try office.crossings(
            of: worker.id, in: trial, office.identities(transaction), register, transaction)
        return grounds.isEmpty ? nil : ConflictOfInterest(worker: worker.id, grounds: grounds)
    }

    /// Puts a worker beside one of those of whom it is not known what they are.
    fileprivate mutating func assign(
        _ worker: Worker, _ side: Side, beside person: PersonID?,
        of undetermined: [CaseState.Member]
    ) throws -> VerbResult {
        let chosen = person ?? (undetermined.count == 1 ? undetermined.first?.id : nil)
        guard let chosen, undetermined.contains(where: { $0.id == chosen }) else {
            return .invalid([
                .missing("beside", "Choose beside which of the two the worker stands.")
            ])
        }
        if state.side(of: worker.id) != nil {
            // Whoever stands beside nobody in particular yet may be given one of them.
            let isPlaced = !state.isBesideUndetermined(worker.id) || state.beside(worker.id) != nil
            guard !isPlaced || state.beside(worker.id)?.id == chosen else {
                return .refused(Permissions.bothSides(self))
            }
        }
        let entry = try append(
            .workerAssigned(worker.id, side, as: worker.role), to: state.shared)
        try append(.workerBeside(worker.id, chosen), to: state.shared)
        return .recorded(entry.id)
    }
}

extension InputProblem {
    static func missing(_ field: String, _ text: String) -> InputProblem {
        InputProblem(field: field, code: "missing", text: text)
    }
}
