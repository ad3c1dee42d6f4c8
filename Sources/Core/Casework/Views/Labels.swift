import Barrier
import Domain

/// Which label an entry carries: from whom it came decides, not who wrote it down (DX-02).
extension CaseState {
    func label(_ entry: RecordedEntry) -> Label {
        Label(classes(entry), recordedBy: entry.worker, agency: entry.agency)
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
        case .incidentRecorded(let incident): return classes(incident.provenance, in: entry)
        case .findingRecorded(let finding):
            return classes(finding.provenance, in: entry).union(owner.map(fileClasses) ?? [])
        case .dashCompleted, .judgementSet: return [.riskAssessment]
        case .assessmentCompleted(let form): return classes(form, in: entry)
        case .orderRecorded(let order): return classes(order)
        case .personDescribed:
            return owner == .personOfConcern ? [.casework] : [.victimWhereabouts]
        case .contactPlanned(let contact):
            let planned = owner.map(fileClasses) ?? [.casework]
            let isOwn = contact.with == .personOfConcern || owner == .undetermined
            return isOwn ? planned : planned.union([.victimServiceUse])
        case .contactAnswered(let contact, _):
            return self.entry(contact).map(classes) ?? [.victimServiceUse]
        case .referralRequested, .developmentRecorded, .messageOffered:
            return owner.map(fileClasses) ?? [.casework]
        case .policeAttended: return [.policeIncident]
        case .personAdded(_, let role, _):
            return role == .personOfConcern ? [.casework] : [.victimSide]
        case .relationshipRecorded: return [.victimSide]
        case .workerAssigned(_, let side, let role):
            // That a MARAC co-ordinator has the case tells that it goes to a MARAC (DESIGN 1.4).
            let isOfVictimSide = side == .victim || side == .child || role == .maracCoordinator
            return isOfVictimSide ? [.victimSide] : [.casework]
        case .caseOpened, .dutyReported, .reasonGiven: return sideClasses(entry)
        case .responsesPlanned(let planned):
            return member(planned.about)?.role == .personOfConcern ? [.casework] : [.victimSide]
        // Bookkeeping of the record; no view shows it.
        case .decisionReached, .refused, .agencyAdded, .workerAdded: return []
        }
    }

    /// Answers that the person of concern gave are that person's own words; of all others the
    /// person never learns, nor of a child's.
    private func classes(
        _ form: AssessmentForm, in entry: RecordedEntry
    ) -> Set<InformationClass> {
        switch form.respondent {
        case .personOfConcern: classes(Provenance(source: .personOfConcern), in: entry)
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
        case .victim, .child: [.victimServiceUse]
        case .undetermined: [.undeterminedParty]
        }
    }

    /// What a worker wrote without saying whom it came from stays on that worker's side.
    private func sideClasses(_ entry: RecordedEntry) -> Set<InformationClass> {
        side(of: entry.worker) == .personOfConcern ? [.casework] : [.victimSide]
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
            case .ownObservation:
                sideClasses(entry).union(owner == .personOfConcern ? [.concernWords] : [])
            }
        switch owner {
        case .victim, .undetermined: classes.insert(.victimWords)
        case .child: classes.insert(.childWords)
        case .personOfConcern, nil: break
        }
        return classes
    }
}
