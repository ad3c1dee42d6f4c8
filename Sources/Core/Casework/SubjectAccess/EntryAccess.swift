import Domain

/// How an access request meets an entry.
enum EntryAccess: Hashable {
    /// It may be given to the person of concern, where it is let through to what they may know.
    case given(AccessClass)
    /// It is left out, as one of a class that never reaches that person.
    case leftOut(AccessClass)
    /// The person has it already: what was sent to them.
    case hasIt
}

extension EntryBody {
    /// What an access request makes of an entry of this kind.
    ///
    /// Every kind is decided here by name and there is no default: a new kind of entry does not
    /// compile until somebody has decided what becomes of it (issue of `SubjectAccessTests`). What is
    /// `given` is an upper bound; table D2 lets through less (`Projection`).
    var subjectAccess: EntryAccess {
        switch self {
        case .personDescribed: .given(.ownDetails)
        case .statementRecorded(let statement):
            switch statement.provenance.source {
            case .personOfConcern: .given(.ownWords)
            case .ownObservation: .given(.observations)
            case .child: .leftOut(.childrensInformation)
            case .victim: .leftOut(.otherPeople)
            case .thirdParty, .agency: .leftOut(.whoTold)
            case .police: .leftOut(.policeInformation)
            }
        case .contactPlanned(let contact):
            contact.with == .personOfConcern ? .given(.appointments) : .leftOut(.services)
        case .developmentRecorded: .given(.attendance)
        case .orderRecorded: .given(.servedOrders)
        // What a worker found out, where it is the person's own answer about themselves, is in the
        // person's own words elsewhere.
        case .findingRecorded: .leftOut(.workersNotes)
        case .documentDrafted, .documentDecided: .hasIt
        case .documentHeld: .leftOut(.workersNotes)
        case .personAdded, .relationshipRecorded: .leftOut(.otherPeople)
        case .incidentRecorded: .leftOut(.whoTold)
        case .policeAttended: .leftOut(.policeInformation)
        case .notificationTaken(let taken):
            .leftOut(taken.source == .police ? .policeInformation : .whoTold)
        // Never in a case; what a case has of it is `notificationTaken`.
        case .notificationReceived, .namedPersonFound: .leftOut(.policeInformation)
        case .dashCompleted, .judgementSet, .assessmentCompleted, .responsesPlanned:
            .leftOut(.riskAssessment)
        case .referralRequested, .messageOffered: .leftOut(.services)
        case .contactAnswered, .reasonGiven, .dutyReported: .leftOut(.workersNotes)
        case .workerAssigned, .workerBeside, .rolesCorrected, .correctionAcknowledged,
            .emergencyAccessTaken, .emergencyAccessReviewed, .conflictFound, .conflictReviewed,
            .caseOpened, .caseOpenedBy, .decisionReached, .refused, .accessRequested, .accessStep,
            .agencyAdded, .workerAdded, .tiesDeclared, .custody, .identity, .personLookedFor,
            .notificationOpened, .notificationSettled, .notificationClosed, .notificationReopened:
            .leftOut(.recordKeeping)
        }
    }
}
