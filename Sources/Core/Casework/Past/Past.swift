import Barrier
public import Domain
import Ledger
import Rules

extension Office {
    /// The case as it stood at an instant, for someone who may look back on all of it.
    ///
    /// That is a worker who sees the whole case, or an auditor of its area who has recorded why
    /// (`openChronology`). Nil for anybody else, and where there was no such case yet, which looks the
    /// same as no case at all.
    ///
    /// - Parameter agency: the case as this one knew it: what its workers had written, and what had
    ///   been open to them. What is withheld from the reader stays withheld.
    public func standing(
        _ caseID: CaseID, at instant: Instant, knownTo agency: AgencyID? = nil,
        for workerID: WorkerID
    ) async throws -> CaseThen? {
        try await lookingBack(on: caseID, by: workerID) { reading in
            guard let reader = try pastReader(workerID, caseID, reading),
                let past = try past(caseID, at: instant, reading)
            else { return nil }
            return past.standing(reader, practice, knownTo: agency)
        }
    }

    /// Who looks back on a case, with the rights of today; nil for whoever may not.
    func pastReader(
        _ workerID: WorkerID, _ caseID: CaseID, _ reading: any CaseReading
    ) throws -> PastReader? {
        guard let (worker, state) = try lookingBack(workerID, on: caseID, reading) else {
            return nil
        }
        return PastReader(worker, state, at: now())
    }

    /// Someone who may look back on the whole of a case, with the case as it stands; nil for whoever
    /// may not.
    func lookingBack(
        _ workerID: WorkerID, on caseID: CaseID, _ reading: any CaseReading
    ) throws -> (worker: Worker, state: CaseState)? {
        let register = try register(reading)
        guard let worker = register.workers[workerID],
            try worker.role == .auditor || isAssigned(workerID, to: caseID, reading),
            let state = try load(caseID, reading, register),
            Permissions.looksBack(worker, state, register)
        else { return nil }
        return (worker, state)
    }

    /// The case with all that had been recorded by an instant; nil when there was none yet.
    func past(
        _ caseID: CaseID, at instant: Instant, _ reading: any CaseReading
    ) throws -> Past? {
        guard let (all, shared, _) = try entries(of: caseID, reading) else { return nil }
        let entries = all.filter { $0.recordedAt <= instant }
        guard !entries.isEmpty else { return nil }
        var register = Register()
        if let stream = try reading.register() {
            for entry in try open(stream, reading) where entry.recordedAt <= instant {
                register.apply(entry.body)
            }
        }
        return Past(
            at: instant, entries: entries, register: register, caseID: caseID, shared: shared)
    }
}

/// Someone who may look back on the whole of a case (`Permissions.looksBack`), and how far.
struct PastReader {
    let worker: Worker
    let viewer: Viewer
    /// Only the audit reads what people were called before roles were corrected (DX-16).
    let readsFormerRoles: Bool

    /// Nil for an auditor who has not said why.
    init?(_ worker: Worker, _ state: CaseState, at now: Instant) {
        let isOpen = state.hasChronologyReason(worker.id, at: now)
        let all = Set(InformationClass.allCases)
        self.worker = worker
        if worker.role == .auditor {
            guard isOpen else { return nil }
            viewer = Viewer(
                worker: worker.id, agency: worker.agency, column: .manager, reasons: all)
            readsFormerRoles = true
        } else {
            guard var viewer = state.viewer(worker, at: now) else { return nil }
            if isOpen { viewer.reasons = all }
            self.viewer = viewer
            readsFormerRoles = false
        }
    }
}

extension CaseState {
    /// The word that stands for the whole chronology among what a reason was given for.
    static let chronologyReason = "chronology"

    func hasChronologyReason(_ worker: WorkerID, at now: Instant) -> Bool {
        let since = now.adding(hours: -CaseState.reasonLastsHours)
        return entries.contains { entry in
            guard case .reasonGiven(let classes, _) = entry.body else { return false }
            return entry.worker == worker && entry.recordedAt >= since && entry.recordedAt <= now
                && classes.contains(CaseState.chronologyReason)
        }
    }
}

/// A case with all that had been recorded by one moment.
struct Past {
    let at: Instant
    /// In the order of the record.
    let entries: [RecordedEntry]
    let register: Register
    let caseID: CaseID
    let shared: StreamID

    /// Follows the record entry by entry.
    func fold(_ each: (RecordedEntry, CaseState) -> Void = { _, _ in }) -> CaseState {
        var state = CaseState(id: caseID, shared: shared)
        for entry in entries {
            state.apply(entry)
            each(entry, state)
        }
        return state
    }

    func standing(
        _ reader: PastReader, _ practice: Practice, knownTo agency: AgencyID? = nil
    ) -> CaseThen {
        var knowledge = AgencyKnowledge()
        let whole = fold { entry, state in
            if agency != nil { knowledge.note(entry, in: state, register) }
        }
        let known = agency.map { knowledge.state(for: $0, of: whole) }
        // An agency that knew nothing is not nobody in particular.
        let mine = agency.map { knowledge.known[$0] ?? [:] }
        let procedure = practice.procedure(for: whole.area)
        let decision = DecisionThen(whole, knownAs: known, procedure, at: at) { person in
            (known ?? whole).member(person)?.details.name?.full
        }
        return CaseThen(
            id: caseID, area: whole.area, at: at, knownTo: agency,
            openedAt: entries.first?.recordedAt ?? at,
            people: (known ?? whole).members.map { member in
                CaseThen.Person(
                    id: member.id, role: member.role,
                    name: agency == nil
                        ? whole.name(member, to: reader.viewer) : member.details.name?.full,
                    details: agency == nil ? whole.details(member, to: reader.viewer) : nil)
            },
            colleagues: colleagues(known ?? whole),
            entries: entries(whole, reader, mine), level: decision.level, basis: decision.basis,
            outcomes: decision.outcomes)
    }

    private func colleagues(_ state: CaseState) -> [CaseView.Colleague] {
        state.assignments.compactMap { assignment in
            register.workers[assignment.worker].map { state.colleague($0, assignment, register) }
        }
    }

    private func entries(
        _ state: CaseState, _ reader: PastReader, _ known: [EntryID: AgencyKnowledge.Known]?
    ) -> [CaseThen.Entry] {
        state.entries.reversed().compactMap { entry in
            guard !entry.body.isBookkeeping else { return nil }
            var body = state.released(entry, to: reader.viewer)
            if case .absent = body { return nil }
            if let known {
                guard let item = known[entry.id] else { return nil }
                // What was cut for the agency stays cut; what is withheld from the reader, withheld.
                if case .shown = body, !item.isWhole { body = .shown(item.body) }
            }
            return CaseThen.Entry(
                id: entry.id, position: entry.position, recordedAt: entry.recordedAt,
                worker: register.workers[entry.worker]?.name ?? "",
                agency: register.agencies[entry.agency]?.name ?? "",
                person: state.owner(of: entry.stream)?.id, body: body)
        }
    }
}
