import Domain

/// In which roles somebody may be added to a case, and what that leaves as it is.
extension CaseState {
    /// The roles in which somebody may be added as the case stands.
    var rolesToAdd: [Role] { Role.allCases.filter { refusalToAdd([$0]) == nil } }

    /// Why people may not be added in these roles; nil where they may.
    ///
    /// While it is not determined who abuses whom, workers stand guarded (DX-24). Nobody is added whose
    /// role would open a side to them or put them beside somebody else: who is what is found when roles
    /// are corrected. Once there are a person of concern and a victim, one more of whom it is not
    /// determined changes nobody's place.
    func refusalToAdd(_ added: [Role]) -> Refusal? {
        var there = members.map(\.role).filter { $0 != .child }
        for role in added where role != .child {
            if let refusal = Refusal.adding(role, to: there) { return refusal }
            there.append(role)
        }
        return nil
    }

    /// The workers who stand beside the one person of whom it is not determined what they are, and for
    /// whom nobody has said so.
    ///
    /// With a second such person they would stand beside nobody, and would learn from it that there is
    /// one.
    var standingBesideOne: [(worker: WorkerID, person: PersonID)] {
        assignments.compactMap { assignment in
            guard assignment.beside == nil, let person = beside(assignment),
                person.role == .undetermined
            else { return nil }
            return (assignment.worker, person.id)
        }
    }
}

extension CaseWork {
    /// Says beside whom workers stand who stood beside that one person before somebody was added.
    mutating func keepStanding(_ before: [(worker: WorkerID, person: PersonID)]) throws {
        for (worker, person) in before where state.beside(worker)?.id != person {
            try append(.workerBeside(worker, person), to: state.shared)
        }
    }
}

extension Refusal {
    /// - Parameter adults: the roles of everyone in the case but the children.
    fileprivate static func adding(_ role: Role, to adults: [Role]) -> Refusal? {
        let isOpen = adults.contains(.undetermined)
        let hasConcern = adults.contains(.personOfConcern)
        let hasVictim = adults.contains(.victim)
        switch role {
        case .child: return nil
        case .personOfConcern: return hasConcern ? .oneOfConcern : isOpen ? .notDetermined : nil
        case .victim: return isOpen && !hasVictim ? .notDetermined : nil
        case .undetermined: return hasConcern != hasVictim ? .halfDetermined : nil
        }
    }

    private static let oneOfConcern = Refusal.forbidden(
        "one-person-of-concern", [],
        "This case has its person of concern. Open another case for a second.",
        clears: "Open another case.")

    private static let notDetermined = Refusal.forbidden(
        "not-determined", ["DX-24"],
        "It is not determined who is who in this case. Another adult is added as not determined too.",
        clears: "Add the person as not determined, or have the roles corrected first.")

    private static let halfDetermined = Refusal.forbidden(
        "half-determined", ["DX-24"],
        "It is determined of one person here what they are. Say what the other is, too.",
        clears: "Add a person of concern or a victim, or have the roles corrected first.")
}
