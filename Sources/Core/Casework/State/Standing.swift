public import Domain

/// Whom each worker of a case stands beside.
extension CaseState {
    /// The side of a worker; nil when the case is not theirs.
    ///
    /// While it is not known who abuses whom, nobody's worker may learn of the other (DX-24): each of
    /// them stands guarded, as beside a person of concern, and sees of one file alone that it is a
    /// victim's (`ownUndetermined`).
    public func side(of worker: WorkerID) -> Side? {
        guard let assignment = assignments.last(where: { $0.worker == worker }) else { return nil }
        return side(assignment)
    }

    func side(_ assignment: Assignment) -> Side {
        guard assignment.side == .victim else { return assignment.side }
        if let person = beside(assignment) {
            return person.role == .undetermined ? .personOfConcern : .victim
        }
        return isOfUndetermined ? .personOfConcern : .victim
    }

    /// Whether nobody of the case is a victim yet, because it is not known who is.
    private var isOfUndetermined: Bool { victim == nil && !members(.undetermined).isEmpty }

    /// The one person whom a worker stands beside; nil where it is the whole case, a child, or one of
    /// several.
    func beside(_ assignment: Assignment) -> Member? {
        if let person = assignment.beside { return member(person) }
        switch assignment.side {
        case .personOfConcern: return personOfConcern ?? only(.undetermined)
        case .victim: return only(.victim) ?? (victim == nil ? only(.undetermined) : nil)
        case .child, .overview: return nil
        }
    }

    func beside(_ worker: WorkerID) -> Member? {
        assignments.last { $0.worker == worker }.flatMap(beside)
    }

    private func only(_ role: Role) -> Member? {
        let members = members(role)
        return members.count == 1 ? members.first : nil
    }

    /// The person beside whom a worker stands while it is not known what that person is.
    func ownUndetermined(_ worker: WorkerID) -> Member? {
        guard side(of: worker) == .personOfConcern, let person = beside(worker),
            person.role == .undetermined
        else { return nil }
        return person
    }

    /// Whether an assignment is beside someone whose role is not determined: to all others that
    /// someone is there is protected.
    func isBesideUndetermined(_ worker: WorkerID) -> Bool {
        guard let assignment = assignments.last(where: { $0.worker == worker }) else {
            return false
        }
        if let person = beside(assignment) { return person.role == .undetermined }
        return side(assignment) == .personOfConcern && isOfUndetermined
    }

    /// Those of whom one must be chosen to stand beside, because it is not known what they are.
    var undeterminedToChoose: [Member] {
        victim == nil && personOfConcern == nil ? members(.undetermined) : []
    }
}
