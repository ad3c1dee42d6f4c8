public import Barrier
public import Domain
import Rules

/// A case as one worker may see it.
///
/// What is not released to the worker is not in it.
public struct CaseView: Sendable {
    public struct Person: Sendable {
        public var id: PersonID
        public var role: Role
        /// Nil where the name is not the worker's to know.
        public var name: String?
        /// Nil where it is withheld; what the worker may know of how to reach the person.
        public var details: PersonDetails?
        /// Whether the worker may write to the person's file.
        public var isWritable: Bool
        /// Whether the person's file was erased: nothing of it can be read any more.
        public var isErased: Bool
    }

    public struct Entry: Sendable {
        public var id: EntryID
        public var recordedAt: Instant
        public var worker: String
        public var agency: String
        /// Whose file it is in; nil for what concerns the case as a whole.
        public var person: PersonID?
        public var body: Release<EntryBody>
    }

    public struct Colleague: Hashable, Sendable {
        public var id: WorkerID
        public var name: String
        public var role: WorkerRole
        public var agency: String
        public var side: Side
        /// Whether the worker stands beside someone of whom it is not known what they are.
        public var isBesideUndetermined: Bool
    }

    public var id: CaseID
    public var area: Area
    /// When the first entry was made that the worker may see.
    public var openedAt: Instant
    public var side: Side
    public var column: Column
    public var people: [Person]
    public var colleagues: [Colleague]
    public var level: RiskLevel?
    /// Newest first.
    public var entries: [Entry]
    public var decision: DecisionView
    /// Classes of which something is withheld and a recorded reason would open it.
    public var withheld: Set<InformationClass>
    /// Whether it is not known what the person is whom the worker stands beside.
    public var isBesideUndetermined: Bool
    /// Whether the worker corrects roles here and sees that everyone takes note.
    public var seesToRoles: Bool
    /// In which roles the worker may add somebody; empty where they add nobody.
    public var rolesToAdd: [Role]
    /// Whether the worker may read who opened the case.
    public var seesOpenings: Bool
    /// Those of whom one must be chosen when a worker is put beside them.
    public var undeterminedToChoose: [Person]
    /// Corrected roles that the worker has to take note of; nil when there is nothing to.
    public var notice: CorrectionNotice?
    /// Who has and who has not taken note, for whoever sees to it; nil when all have.
    public var correction: CorrectionStatus?

    public func person(_ id: PersonID?) -> Person? { people.first { $0.id == id } }
    public func entry(_ id: EntryID) -> Entry? { entries.first { $0.id == id } }
}

extension Office {
    /// The case for a worker; nil when it is not theirs, which looks the same as no case at all.
    ///
    /// - Parameter person: whose file the worker opens; nil for the case as a whole.
    public func view(
        _ caseID: CaseID, for workerID: WorkerID, file person: PersonID? = nil
    ) async throws -> CaseView? {
        try await opening(caseID, by: workerID, file: person) { state, worker, register in
            view(state, worker, register)
        }
    }

    func view(_ state: CaseState, _ worker: Worker, _ register: Register) -> CaseView? {
        let instant = now()
        guard let viewer = state.viewer(worker, at: instant),
            let side = state.side(of: worker.id)
        else { return nil }
        let procedure = practice.procedure(for: state.area)
        let decision = state.decision(procedure, at: instant)
        let entries = state.viewEntries(viewer, register)
        var withheld: Set<InformationClass> = []
        for entry in entries {
            if case .withheld(let classes) = entry.body { withheld.formUnion(classes) }
        }
        let people = state.viewPeople(viewer, side)
        let risk = release(Labelled(RiskLevel(decision), Label([.riskLevel])), to: viewer)
        if case .withheld(let classes) = risk { withheld.formUnion(classes) }
        return CaseView(
            id: state.id, area: state.area, openedAt: entries.last?.recordedAt ?? instant,
            side: side, column: viewer.column, people: people,
            colleagues: state.viewColleagues(viewer, register), level: risk.shown ?? nil,
            entries: entries,
            decision: DecisionReleaser(
                state: state, procedure: procedure, worker: worker, viewer: viewer
            ).release(decision),
            withheld: withheld,
            isBesideUndetermined: state.isBesideUndetermined(worker.id),
            seesToRoles: Permissions.seesToRoles(worker, side),
            rolesToAdd: Permissions.adding(side: side) == nil ? state.rolesToAdd : [],
            seesOpenings: Permissions.managesCase(worker, side),
            undeterminedToChoose: people.filter { person in
                state.undeterminedToChoose.contains { $0.id == person.id }
            },
            notice: state.notice(to: viewer),
            correction: state.correctionStatus(for: worker, register, procedure))
    }
}

extension CaseState {
    fileprivate func viewPeople(_ viewer: Viewer, _ side: Side) -> [CaseView.Person] {
        members.compactMap { member in
            guard isKnown(member, to: viewer) else { return nil }
            let beside = beside(viewer.worker)?.id
            return CaseView.Person(
                id: member.id, role: member.role, name: name(member, to: viewer),
                details: details(member, to: viewer),
                isWritable: !erased.contains(member.file)
                    && Permissions.file(of: member, side: side, beside: beside) == nil,
                isErased: erased.contains(member.file))
        }
    }

    fileprivate func viewColleagues(
        _ viewer: Viewer, _ register: Register
    ) -> [CaseView.Colleague] {
        assignments.compactMap { assignment in
            let side = self.side(assignment)
            guard let worker = register.workers[assignment.worker],
                access.closed[worker.id] == nil, !isHidden(worker, side, from: viewer)
            else { return nil }
            return colleague(worker, assignment, register)
        }
    }

    /// A worker of the case as others see them.
    func colleague(
        _ worker: Worker, _ assignment: Assignment, _ register: Register
    ) -> CaseView.Colleague {
        CaseView.Colleague(
            id: worker.id, name: worker.name, role: worker.role,
            agency: register.agencies[worker.agency]?.name ?? "", side: side(assignment),
            isBesideUndetermined: isBesideUndetermined(worker.id))
    }

    /// Who works with the victim, a child or another of undetermined role, and that a MARAC has the
    /// case, is not said beside the person of concern.
    private func isHidden(_ worker: Worker, _ side: Side, from viewer: Viewer) -> Bool {
        guard viewer.column == .concernFacing, !isBesideTheSame(worker.id, viewer.worker) else {
            return false
        }
        return side == .victim || side == .child || worker.role == .maracCoordinator
            || isBesideUndetermined(worker.id)
    }

    fileprivate func viewEntries(_ viewer: Viewer, _ register: Register) -> [CaseView.Entry] {
        let known = Set(members.filter { isKnown($0, to: viewer) }.map(\.id))
        return entries.reversed().compactMap { entry in
            guard !entry.body.isBookkeeping, !entry.body.isShownApart else { return nil }
            let body = released(entry, to: viewer)
            if case .absent = body { return nil }
            let named = isNamed(entry, register.workers[entry.worker], to: viewer)
            return CaseView.Entry(
                id: entry.id, recordedAt: entry.recordedAt,
                worker: named ? register.workers[entry.worker]?.name ?? "" : "",
                agency: named ? register.agencies[entry.agency]?.name ?? "" : "",
                person: owner(of: entry.stream).flatMap { known.contains($0.id) ? $0.id : nil },
                body: body)
        }
    }

    /// Whether a reader may know who recorded an entry: beside the person of concern, those who
    /// stand with the victim or a child have no name (DX-05).
    private func isNamed(
        _ entry: RecordedEntry, _ worker: Worker?, to viewer: Viewer
    ) -> Bool {
        guard viewer.column == .concernFacing, entry.worker != viewer.worker else { return true }
        guard let worker, let side = side(of: worker.id) else { return false }
        return !isHidden(worker, side, from: viewer)
    }
}
