import Barrier
import Domain

/// Which label an entry carries: from whom it came decides, not who wrote it down (DX-02).
extension CaseState {
    func label(_ entry: RecordedEntry) -> Label {
        Label(
            classes(entry).union(classesOfEarlier(entry)), recordedBy: author(of: entry),
            agency: entry.agency)
    }

    func labelled(_ entry: RecordedEntry) -> Labelled<EntryBody> {
        Labelled(entry.body, label(entry))
    }

    private func classes(_ entry: RecordedEntry) -> Set<InformationClass> {
        let owner = owner(of: entry.stream)?.role
        switch entry.body {
        case .statementRecorded(let statement):
            let about = statement.about.flatMap { member($0) }?.role
            // What police say of anyone but the person of concern is more than that they attended.
            let isPoliceWord = statement.provenance.source == .police && about != .personOfConcern
            return classes(statement.provenance, in: entry)
                .union(isPoliceWord ? [.victimSide] : [])
                .union(isKnowable(statement, in: entry) ? [] : [.casework])
        // The worker's account of what happened, not the exact words of whoever told it.
        case .incidentRecorded(let incident):
            return classes(incident.provenance, in: entry).union([.casework])
        case .findingRecorded(let finding):
            let file = isKnowable(finding, in: entry) ? [] : owner.map(fileClasses) ?? [.casework]
            return classes(finding.provenance, in: entry).union(file)
        case .dashCompleted, .judgementSet: return [.riskAssessment]
        case .assessmentCompleted(let form): return classes(form, in: entry)
        case .orderRecorded(let order): return classes(order)
        case .personDescribed:
            return owner == .personOfConcern ? dealings(entry) : [.victimWhereabouts]
        case .contactPlanned(let contact):
            if contact.with == .personOfConcern, owner == nil || owner == .personOfConcern {
                return dealings(entry)
            }
            let planned = owner.map(fileClasses) ?? [.casework]
            return contact.with == .personOfConcern ? planned : planned.union([.victimServiceUse])
        // How a contact was prepared is the workers' own business, whoever it is with.
        case .contactAnswered(let contact, _):
            let planned = self.entry(contact).map(classes) ?? [.victimServiceUse]
            return planned.union([.casework])
        case .developmentRecorded(let development):
            if owner == .personOfConcern, development.isKnowable { return dealings(entry) }
            return owner.map(fileClasses) ?? [.casework]
        case .referralRequested, .messageOffered:
            return owner.map(fileClasses) ?? [.casework]
        case .policeAttended: return [.policeIncident]
        case .personAdded(_, let role, _):
            return role == .personOfConcern ? [.casework] : [.victimSide]
        case .relationshipRecorded: return [.victimSide]
        case .workerAssigned(let worker, let side):
            return (side == .personOfConcern || side == .overview) && !isBesideUndetermined(worker)
                ? [.casework] : [.victimSide]
        case .workerBeside(let worker, _):
            return isBesideUndetermined(worker) ? [.victimSide] : [.casework]
        case .rolesCorrected: return [.casework]
        case .caseOpened, .dutyReported, .reasonGiven: return sideClasses(entry)
        case .responsesPlanned, .documentDrafted, .documentDecided: return [.casework]
        // When it was held, and by whose entry, would tell that something came to light (DX-05).
        case .documentHeld: return [.victimSide]
        // Bookkeeping of the record; no view shows it.
        case .decisionReached, .refused, .agencyAdded, .workerAdded, .correctionAcknowledged:
            return []
        }
    }

    /// Answers that the person of concern gave are that person's own words, and instruments are
    /// the workers' business all the same; of all others the person never learns, nor of a child's.
    private func classes(
        _ form: AssessmentForm, in entry: RecordedEntry
    ) -> Set<InformationClass> {
        switch form.respondent {
        case .personOfConcern:
            classes(Provenance(source: .personOfConcern), in: entry).union([.casework])
        case .child: [.riskAssessment, .childWords]
        case .victim, .professional: [.riskAssessment]
        }
    }

    /// What was served on the person of concern is theirs to know; that someone asks for an order,
    /// or that one was made and not served yet, is not.
    private func classes(_ order: Order) -> Set<InformationClass> {
        let binds = member(order.respondent)?.role
        return binds == .personOfConcern && order.served != nil && !order.considered
            ? [.servedOrders] : [.victimSide]
    }

    private func fileClasses(_ role: Role) -> Set<InformationClass> {
        switch role {
        case .personOfConcern: [.casework]
        case .victim, .undetermined, .child: [.victimServiceUse]
        }
    }

    /// What a worker wrote without saying whom it came from stays on that worker's side.
    private func sideClasses(_ entry: RecordedEntry) -> Set<InformationClass> {
        side(of: entry.worker) == .personOfConcern && !isBesideUndetermined(entry.worker)
            ? [.casework] : [.victimSide]
    }

    /// The classes of a source, and those of the person in whose file it stands: what police or an
    /// agency pass on of the victim's words is still the victim's (DX-02).
    private func classes(
        _ provenance: Provenance, in entry: RecordedEntry
    ) -> Set<InformationClass> {
        let owner = owner(of: entry.stream)?.role
        var classes: Set<InformationClass> =
            switch provenance.source {
            case .victim: [.victimWords]
            case .child: [.childWords]
            case .personOfConcern: [.concernWords]
            case .thirdParty:
                provenance.through.isEmpty
                    ? [.thirdPartyContent] : [.thirdPartyContent, .thirdPartyIdentity]
            case .police: [.policeIncident]
            case .agency: owner == .personOfConcern ? [.concernWords] : [.victimSide]
            // In the person's own file, what a worker beside them saw is between the two of them.
            case .ownObservation:
                owner != .personOfConcern
                    ? sideClasses(entry)
                    : side(of: entry.worker) == .personOfConcern
                        ? [.concernWords, .concernDealings] : [.concernWords, .victimSide]
            }
        switch owner {
        case .victim, .undetermined: classes.insert(.victimWords)
        case .child: classes.insert(.childWords)
        case .personOfConcern, nil: break
        }
        return classes
    }

    /// Who a worker is to this case; nil when the case is not theirs.
    func viewer(_ worker: Worker, at now: Instant) -> Viewer? {
        guard let side = side(of: worker.id) else { return nil }
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
        let classes: Set<InformationClass> =
            member.role == .personOfConcern ? [.casework] : [.victimSide]
        for described in member.described.reversed().compactMap({ entry($0) }) {
            guard case .personDescribed(_, let details) = described.body, let name = details.name
            else { continue }
            let viewer = self.viewer(viewer, reading: described)
            let label = Label(
                classes, recordedBy: author(of: described), agency: described.agency)
            if let shown = release(Labelled(name.full, label), to: viewer).shown { return shown }
        }
        return nil
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
