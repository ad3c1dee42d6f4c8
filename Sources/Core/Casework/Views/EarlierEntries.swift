import Barrier
import Domain

/// What was written before roles were corrected: on the side of the person of concern it is open
/// only where it can tell nothing of whoever is the victim now.
extension CaseState {
    /// The class that closes an entry from before a correction to the side of the person of concern.
    ///
    /// It was written by somebody who took that person for the victim and so may hold anything.
    func classesOfEarlier(_ entry: RecordedEntry) -> Set<InformationClass> {
        guard earlier.contains(entry.id) else { return [] }
        switch entry.body {
        case .personAdded, .personDescribed, .workerAssigned, .workerBeside, .policeAttended,
            .orderRecorded, .rolesCorrected:
            return []
        case .decisionReached, .refused, .agencyAdded, .workerAdded, .correctionAcknowledged,
            .tiesDeclared, .conflictFound, .conflictReviewed, .emergencyAccessTaken,
            .emergencyAccessReviewed, .caseOpenedBy, .custody, .identity, .personLookedFor,
            .notificationReceived, .notificationOpened, .namedPersonFound, .notificationSettled,
            .notificationClosed, .notificationReopened:
            return []
        case .statementRecorded(let statement):
            return isOwnWord(statement.provenance, entry) ? [] : [.victimSide]
        case .incidentRecorded(let incident):
            return isOwnWord(incident.provenance, entry) ? [] : [.victimSide]
        case .assessmentCompleted: return [.riskAssessment]
        default: return [.victimSide]
        }
    }

    private func isOwnWord(_ provenance: Provenance, _ entry: RecordedEntry) -> Bool {
        switch owner(of: entry.stream)?.role {
        case .personOfConcern: provenance.source == .personOfConcern
        case .undetermined: provenance.source == .victim || provenance.source == .personOfConcern
        case .victim, .child, nil: false
        }
    }

    /// Who wrote an entry and may read it for that alone.
    ///
    /// What a worker wrote before roles were corrected, and who stands beside the person of concern
    /// now, is no more theirs to read than anybody's.
    func author(of entry: RecordedEntry) -> WorkerID? {
        earlier.contains(entry.id) && side(of: entry.worker) == .personOfConcern
            ? nil : entry.worker
    }

    /// Whether a reader on the side of the person of concern gets somebody's words without what a
    /// worker made of them, which may rest on what others said.
    func hidesNote(_ entry: RecordedEntry, to reader: Viewer) -> Bool {
        guard reader.column == .concernFacing else { return false }
        if earlier.contains(entry.id) { return true }
        return ownUndetermined(reader.worker) != nil
            && !isBesideTheSame(entry.worker, reader.worker)
    }

    /// Who a reader is to one entry: beside someone of whom it is not known what they are, that
    /// person's own file is read as a victim's and all else as beside a person of concern (DX-24).
    func viewer(_ viewer: Viewer, reading entry: RecordedEntry) -> Viewer {
        guard viewer.column == .concernFacing, let own = ownUndetermined(viewer.worker) else {
            return viewer
        }
        let isOwn: Bool
        switch entry.body {
        case .personAdded(let person, _, _): isOwn = person == own.id
        case .workerAssigned(let worker, _, _), .workerBeside(let worker, _):
            isOwn = beside(worker)?.id == own.id
        default: isOwn = entry.stream == own.file && isOfOwnSide(entry, viewer)
        }
        guard isOwn else { return viewer }
        var reading = viewer
        reading.column = .victimFacing
        return reading
    }

    /// Whether something in the file of one of whom nobody knows what they are is that person's own
    /// word or details, or was written by who stands beside the same person: anyone else may have
    /// written what the other said.
    private func isOfOwnSide(_ entry: RecordedEntry, _ viewer: Viewer) -> Bool {
        switch entry.body {
        case .personDescribed: return true
        case .statementRecorded(let statement) where isOwnWord(statement.provenance, entry):
            return true
        case .incidentRecorded(let incident) where isOwnWord(incident.provenance, entry):
            return true
        default:
            return !earlier.contains(entry.id) && isBesideTheSame(entry.worker, viewer.worker)
        }
    }

    func isBesideTheSame(_ one: WorkerID, _ other: WorkerID) -> Bool {
        guard let person = beside(one)?.id else { return false }
        return person == beside(other)?.id
    }
}
