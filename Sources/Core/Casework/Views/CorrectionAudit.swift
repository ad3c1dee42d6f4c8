public import Domain

/// The log of corrected roles for who audits: what was changed, by whom, when and why, and who took
/// note.
///
/// It is the only place where an earlier role can be read. People have no names in it: an auditor
/// reads logs, not what is in a case (D1).
public struct CorrectionAudit: Sendable {
    public struct Change: Hashable, Sendable {
        /// The place of the person in the case, from 1.
        public var person: Int
        public var from: Role
        public var to: Role
    }

    public struct Acknowledgement: Hashable, Sendable {
        public var by: String
        public var agency: String
        /// Nil while that worker has not taken note.
        public var at: Instant?
        /// For someone outside: why they had the old roles, and how it is known that they took note.
        public var recipient: OutsideRecipient?
        public var note: String?
    }

    public struct Correction: Sendable {
        public var entry: EntryID
        public var at: Instant
        public var by: String
        public var agency: String
        public var changes: [Change]
        public var reason: String
        public var basis: RoleCorrection.Basis
        public var acknowledgements: [Acknowledgement]
        /// Whether a later correction took its place, so that nobody is asked to take note any more.
        public var isSuperseded: Bool
    }

    public var caseID: CaseID
    public var area: Area
    /// Newest first.
    public var corrections: [Correction]
}

extension Office {
    /// Cases of which an auditor may read a log that says something; none for anybody else.
    public func audits(for workerID: WorkerID) async throws -> [CaseID] {
        try await store.read { reading in
            guard let worker = try register(reading).workers[workerID], worker.role == .auditor
            else { return [] }
            return try reading.allCases().filter { caseID in
                guard let state = try load(caseID, reading) else { return false }
                return worker.areas.contains(state.area) && !state.corrections.isEmpty
            }
        }
    }

    /// The log of a case's roles; nil for all but an auditor of its area, which looks the same as no
    /// case at all.
    public func audit(
        _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> CorrectionAudit? {
        guard let (state, _, register) = try await audited(caseID, by: workerID) else {
            return nil
        }
        return CorrectionAudit(
            caseID: state.id, area: state.area,
            corrections: state.corrections.reversed().map { state.audit($0, register) })
    }
}

extension CaseState {
    fileprivate func audit(
        _ correction: RoleCorrectionOnRecord, _ register: Register
    ) -> CorrectionAudit.Correction {
        func name(_ worker: WorkerID) -> (name: String, agency: String) {
            let worker = register.workers[worker]
            return (
                worker?.name ?? "", worker.flatMap { register.agencies[$0.agency]?.name } ?? ""
            )
        }
        let inside = correction.recipients.filter { $0 != correction.worker }.map { id in
            CorrectionAudit.Acknowledgement(
                by: name(id).name, agency: name(id).agency, at: correction.acknowledged(by: id)?.at)
        }
        let outside = outsideRecipients(of: correction).map { recipient in
            let noted = correction.acknowledged(outside: recipient.entry)
            let by = noted.map { name($0.worker) }
            return CorrectionAudit.Acknowledgement(
                by: by?.name ?? "", agency: by?.agency ?? "", at: noted?.at, recipient: recipient,
                note: noted?.value.note)
        }
        return CorrectionAudit.Correction(
            entry: correction.entry, at: correction.recordedAt, by: name(correction.worker).name,
            agency: name(correction.worker).agency,
            changes: correction.value.changes.map { change in
                CorrectionAudit.Change(
                    person: 1 + (members.firstIndex { $0.id == change.person } ?? 0),
                    from: change.from, to: change.to)
            }, reason: correction.value.reason, basis: correction.value.basis,
            acknowledgements: inside + outside,
            isSuperseded: correction.entry != lastCorrection?.entry)
    }
}
