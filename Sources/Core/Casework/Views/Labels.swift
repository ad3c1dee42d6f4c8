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
            let isOwn = contact.with == .personOfConcern || owner == .undetermined
            return isOwn ? planned : planned.union([.victimServiceUse])
        // How a contact was prepared is the workers' own business, whoever it is with.
        case .contactAnswered(let contact, _):
            let planned = self.entry(contact).map(classes) ?? [.victimServiceUse]
            return planned.union([.casework])
        case .developmentRecorded(let development):
            guard owner == .personOfConcern else { return owner.map(fileClasses) ?? [.casework] }
            // It says not whom it came from: what the victim's or a child's worker heard of is theirs.
            let writer = side(of: entry.worker)
            if writer == .victim || writer == .child { return [.casework, .victimSide] }
            return development.isKnowable ? dealings(entry) : [.casework]
        case .referralRequested, .messageOffered:
            return owner.map(fileClasses) ?? [.casework]
        case .policeAttended: return [.policeIncident]
        // What happened, where, and that anybody told of it, is mostly the victim's word.
        case .notificationTaken(let taken):
            return taken.source == .police ? [.policeIncident, .victimSide] : [.victimSide]
        case .personAdded(_, let role, _):
            return role == .personOfConcern ? [.casework] : [.victimSide]
        case .relationshipRecorded: return [.victimSide]
        case .workerAssigned(let worker, let side, let role):
            // That a MARAC co-ordinator has the case tells that it goes to a MARAC (DESIGN 1.4).
            let isOfOthers =
                side == .victim || side == .child || role == .maracCoordinator
                || isBesideUndetermined(worker)
            return isOfOthers ? [.victimSide] : [.casework]
        case .workerBeside(let worker, _):
            return isBesideUndetermined(worker) ? [.victimSide] : [.casework]
        case .rolesCorrected: return [.casework]
        case .caseOpened, .dutyReported, .reasonGiven: return sideClasses(entry)
        case .responsesPlanned(let planned):
            return member(planned.about)?.role == .personOfConcern ? [.casework] : [.victimSide]
        case .documentDrafted(let draft): return classes(draft)
        case .documentDecided(let decision):
            guard case .documentDrafted(let draft)? = self.entry(decision.document)?.body else {
                return [.casework, .victimSide]
            }
            return classes(draft)
        case .accessRequested: return [.casework]
        case .accessStep(let step):
            // What was left out and why tells what there is.
            switch step.what {
            case .classesRuled, .contextTested: return [.casework, .victimSide]
            case .identified, .foundComplex, .extensionTold, .late, .ended: return [.casework]
            }
        // When it was held, and by whose entry, would tell that something came to light (DX-05).
        case .documentHeld: return [.victimSide]
        // Bookkeeping of the record; no view shows it.
        case .decisionReached, .refused, .agencyAdded, .workerAdded, .correctionAcknowledged,
            .tiesDeclared, .conflictFound, .conflictReviewed, .emergencyAccessTaken,
            .emergencyAccessReviewed, .caseOpenedBy, .custody, .identity, .personLookedFor,
            .notificationReceived, .notificationOpened, .namedPersonFound, .notificationSettled,
            .notificationClosed, .notificationReopened:
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

    /// The gaps of an answer to an access request are for those who see the whole case.
    private func classes(_ draft: Draft) -> Set<InformationClass> {
        draft.kind == .subjectAccessAnswer ? [.casework, .victimSide] : [.casework]
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
}
