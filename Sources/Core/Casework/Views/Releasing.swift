import Barrier
import Domain

/// What of a case a reader gets.
extension CaseState {
    /// Who a worker is to this case; nil when the case is not theirs.
    func viewer(_ worker: Worker, at now: Instant) -> Viewer? {
        guard let side = side(of: worker.id), access.closed[worker.id] == nil else { return nil }
        let column: Column =
            switch side {
            case .personOfConcern: .concernFacing
            case .victim: .victimFacing
            case .child: .childLead
            case .overview:
                switch worker.role {
                case .policeOfficer: .police
                case .maracCoordinator: .maracMember
                default: .manager
                }
            }
        let since = now.adding(hours: -CaseState.reasonLastsHours)
        let given = reasons.filter { $0.worker == worker.id && $0.at >= since }
        return Viewer(
            worker: worker.id, agency: worker.agency, column: column,
            seesOwnAgency: worker.role == .policeOfficer,
            reasons: Set(given.flatMap(\.classes).compactMap { InformationClass(rawValue: $0) }))
    }

    /// How long a recorded need-to-know reason opens what it names.
    static let reasonLastsHours = 12

    /// How a person is named to a viewer: by the last name that is theirs to know, else by role.
    ///
    /// A name that the victim took later does not reach whoever wrote down the earlier one.
    func name(_ member: Member, to viewer: Viewer) -> String? {
        fullName(member, to: viewer)?.full
    }

    private func fullName(_ member: Member, to viewer: Viewer) -> PersonName? {
        let classes: Set<InformationClass> =
            member.role == .personOfConcern ? [.casework] : [.victimSide]
        for described in member.described.reversed().compactMap({ entry($0) }) {
            guard case .personDescribed(_, let details) = described.body, let name = details.name
            else { continue }
            let viewer = self.viewer(viewer, reading: described)
            let label = Label(
                classes, recordedBy: author(of: described), agency: described.agency)
            if let shown = release(Labelled(name, label), to: viewer).shown { return shown }
        }
        return nil
    }

    /// What a reader may know of how to tell a person from others: the details that are shown, under
    /// the name that is.
    func known(_ member: Member, to viewer: Viewer) -> PersonDetails {
        var known = details(member, to: viewer) ?? PersonDetails()
        known.name = fullName(member, to: viewer)
        return known
    }

    /// The details that a reader is shown; nil when all of them are withheld.
    func details(_ member: Member, to viewer: Viewer) -> PersonDetails? {
        var details: PersonDetails?
        for entry in member.described.compactMap({ entry($0) }) {
            if case .personDescribed(_, let part)? = released(entry, to: viewer).shown {
                details = (details ?? PersonDetails()).updated(by: part)
            }
        }
        return details
    }

    /// An entry for a viewer.
    ///
    /// Of a police attendance everyone learns that it was; its grade is the
    /// victim's risk, and its summary may hold anybody's words, as may a note on an order. Beside the person of concern, of
    /// the victim and the children nothing stays in view but a name, whoever wrote it down: a screen
    /// is seen by more people than its reader.
    func released(_ entry: RecordedEntry, to reader: Viewer) -> Release<EntryBody> {
        let viewer = viewer(reader, reading: entry)
        if viewer.column == .concernFacing, case .personDescribed(let id, let details) = entry.body,
            member(id)?.role != .personOfConcern
        {
            let name = EntryBody.personDescribed(id, PersonDetails(name: details.name))
            return release(Labelled(name, label(entry)), to: viewer)
        }
        let label = label(entry)
        func sees(_ information: InformationClass) -> Bool {
            let guarded = Label([information], recordedBy: label.recordedBy, agency: entry.agency)
            return release(Labelled(true, label.joined(guarded)), to: viewer).shown != nil
        }
        switch entry.body {
        case .policeAttended(var attendance):
            if !sees(.riskLevel) { attendance.grade = nil }
            if !sees(.victimSide) { attendance.summary = nil }
            return release(Labelled(.policeAttended(attendance), label), to: viewer)
        case .orderRecorded(var order):
            if !sees(.victimSide) { order.note = nil }
            return release(Labelled(.orderRecorded(order), label), to: viewer)
        case .contactPlanned(var contact):
            if !sees(.victimServiceUse) { contact.answers.removeHidden() }
            return release(Labelled(.contactPlanned(contact), label), to: viewer)
        case .contactAnswered(let contact, var answers):
            if !sees(.victimServiceUse) { answers.removeHidden() }
            return release(
                Labelled(.contactAnswered(contact: contact, answers: answers), label), to: viewer)
        case .rolesCorrected(let correction):
            return release(
                Labelled(.rolesCorrected(notice(of: correction, to: reader)), label), to: viewer)
        case .statementRecorded(var statement) where hidesNote(entry, to: reader):
            statement.interpretation = nil
            statement.othersPresent = []
            return release(Labelled(.statementRecorded(statement), label), to: viewer)
        default: return release(labelled(entry), to: viewer)
        }
    }
}

extension CaseState {
    /// Whether a reader gets an entry at all.
    func sees(_ entry: RecordedEntry, _ viewer: Viewer) -> Bool {
        released(entry, to: viewer).shown != nil
    }

    /// Whether a reader may know that there is such an entry, shown or withheld.
    func isThere(_ entry: RecordedEntry, for viewer: Viewer) -> Bool {
        if case .absent = released(entry, to: viewer) { false } else { true }
    }

    /// Whether a reader knows that someone is in the case.
    func isKnown(_ member: Member, to viewer: Viewer) -> Bool {
        let added = entries.first {
            if case .personAdded(member.id, _, _) = $0.body { true } else { false }
        }
        return added.map { isThere($0, for: viewer) } ?? false
    }
}

extension Viewer {
    /// Whether a reader gets what is of one class and nobody's own.
    func sees(_ information: InformationClass) -> Bool {
        release(Labelled(true, Label([information])), to: self).shown != nil
    }
}

extension [String: Answer] {
    /// Answers that tell of the victim's support, by the fact's name without its scope.
    fileprivate mutating func removeHidden() {
        for fact in Permissions.tellsOfVictim {
            self[String(fact.dropFirst("contact.".count))] = nil
        }
    }
}
