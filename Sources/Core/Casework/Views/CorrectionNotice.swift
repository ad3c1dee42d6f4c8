import Barrier
public import Domain
import Rules

/// What a worker must take note of: what people of a case are called from now on.
///
/// It says nothing of what they were called before.
public struct CorrectionNotice: Hashable, Sendable {
    public struct Person: Hashable, Sendable {
        public var id: PersonID
        /// Nil where the name is not the worker's to know.
        public var name: String?
        public var role: Role
    }

    /// The entry to acknowledge.
    public var entry: EntryID
    public var at: Instant
    /// Those of whom the worker may know.
    public var people: [Person]
}

/// Who has taken note of corrected roles and who has not, for whoever sees to it.
public struct CorrectionStatus: Hashable, Sendable {
    public struct Inside: Hashable, Sendable {
        public var name: String
        public var agency: String
        /// Nil while the worker has not taken note.
        public var at: Instant?
    }

    public struct Outside: Hashable, Sendable {
        public var recipient: OutsideRecipient
        /// The service's name in the directory, where it is one of it.
        public var service: String?
        public var at: Instant?
        public var note: String?
    }

    public var entry: EntryID
    public var at: Instant
    public var inside: [Inside]
    public var outside: [Outside]

    /// How many have not taken note.
    public var outstanding: Int {
        inside.count { $0.at == nil } + outside.count { $0.at == nil }
    }
}

extension CaseState {
    /// A correction as one reader may see it: of those people only whom they may know of.
    func notice(of correction: RoleCorrection, to viewer: Viewer) -> RoleCorrection {
        var notice = correction.notice { person in
            isKnown(person, to: viewer) ? member(person)?.role : nil
        }
        notice.standing = nil
        return notice
    }

    func notice(to viewer: Viewer) -> CorrectionNotice? {
        guard let last = lastCorrection, last.outstanding.contains(viewer.worker) else {
            return nil
        }
        return CorrectionNotice(
            entry: last.entry, at: last.recordedAt,
            people: last.value.changes.compactMap { change in
                guard isKnown(change.person, to: viewer), let member = member(change.person) else {
                    return nil
                }
                return CorrectionNotice.Person(
                    id: member.id, name: name(member, to: viewer), role: member.role)
            })
    }

    private func isKnown(_ person: PersonID, to viewer: Viewer) -> Bool {
        entries.contains { entry in
            guard case .personAdded(person, _, _) = entry.body else { return false }
            return released(entry, to: viewer).shown != nil
        }
    }

    /// Nil for all but who may correct roles, and once everyone has taken note.
    func correctionStatus(
        for worker: Worker, _ register: Register, _ procedure: Procedure
    ) -> CorrectionStatus? {
        guard let last = lastCorrection, Permissions.seesToRoles(worker, side(of: worker.id)) else {
            return nil
        }
        let status = CorrectionStatus(
            entry: last.entry, at: last.recordedAt,
            inside: last.recipients.filter { $0 != last.worker }.map { id in
                let worker = register.workers[id]
                return CorrectionStatus.Inside(
                    name: worker?.name ?? "",
                    agency: worker.flatMap { register.agencies[$0.agency]?.name } ?? "",
                    at: last.acknowledged(by: id)?.at)
            },
            outside: outsideRecipients(of: last).map { recipient in
                var service: String?
                if case .referral(let id?, _) = recipient.reason {
                    service = procedure.services[id]?.name
                }
                let noted = last.acknowledged(outside: recipient.entry)
                return CorrectionStatus.Outside(
                    recipient: recipient, service: service, at: noted?.at, note: noted?.value.note)
            })
        return status.outstanding == 0 ? nil : status
    }
}
