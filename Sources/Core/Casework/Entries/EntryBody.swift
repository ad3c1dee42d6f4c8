public import Domain
import Foundation

/// Everything that can be recorded.
///
/// A correction is a new entry; nothing is ever changed.
public enum EntryBody: Codable, Hashable, Sendable {
    // The register
    case agencyAdded(Agency)
    case workerAdded(Worker, password: PasswordDigest)
    /// The whole of what a worker told of the people close to them.
    case tiesDeclared(WorkerID, [CloseTie])
    case custody(Custody)

    // The identity stream
    case identity(IdentityDecision)

    // A notification's stream
    case notificationReceived(IncidentNotification)
    case notificationOpened
    case namedPersonFound(NamedFinding)
    /// The notification was taken into a case.
    case notificationSettled(CaseID)
    /// It goes into no case.
    case notificationClosed(NotificationClosing)
    case notificationReopened(reason: String)

    // A case's shared stream
    case caseOpened(area: Area, reason: String)
    case personAdded(PersonID, Role, file: StreamID)
    case relationshipRecorded(Relationship)
    /// The role is nil in entries of before it was recorded.
    case workerAssigned(WorkerID, Side, as: WorkerRole?)
    /// Which of those whose role is not determined a worker stands beside.
    case workerBeside(WorkerID, PersonID)
    case rolesCorrected(RoleCorrection)
    case correctionAcknowledged(CorrectionAcknowledgement)
    case policeAttended(PoliceAttendance)
    case notificationTaken(TakenNotification)
    case responsesPlanned(PlannedResponses)
    case dutyReported(DutyReport)
    case reasonGiven(classes: [String], reason: String)
    case decisionReached(DecisionRecord)
    case refused(RefusalRecord)
    case conflictFound(ConflictOfInterest)
    case conflictReviewed(ConflictReview)
    case emergencyAccessTaken(EmergencyAccess)
    case emergencyAccessReviewed(EmergencyReview)

    // A case's stream of who opened it
    case caseOpenedBy(CaseOpening)

    // A person's file
    case personDescribed(PersonID, PersonDetails)
    case personLookedFor(PersonID, LookedFor)
    case statementRecorded(Statement)
    case incidentRecorded(Incident)
    case dashCompleted(PersonID, DashForm)
    case judgementSet(PersonID, Judgement)
    case contactPlanned(PlannedContact)
    case contactAnswered(contact: EntryID, answers: [String: Answer])
    case referralRequested(Referral)
    case developmentRecorded(Development)
    case messageOffered(CarriedMessage)
    case findingRecorded(Finding)
    case orderRecorded(Order)
    case assessmentCompleted(AssessmentForm)
    case documentDrafted(Draft)
    case documentDecided(DraftDecision)
    /// What was recorded meanwhile makes a document unsafe; it is named by its first draft.
    case documentHeld(EntryID)
    case accessRequested(AccessRequest)
    case accessStep(AccessStep)

    /// The short word that stands in clear beside the sealed payload.
    public var kind: String {
        switch self {
        case .agencyAdded: "agency"
        case .workerAdded: "worker"
        case .tiesDeclared: "ties"
        case .custody: "custody"
        case .identity: "identity"
        case .notificationReceived: "notification"
        case .notificationOpened: "opening"
        case .namedPersonFound: "named-person"
        case .notificationSettled: "notification-settled"
        case .notificationClosed: "notification-closed"
        case .notificationReopened: "notification-reopened"
        case .notificationTaken: "notified"
        case .caseOpened: "case"
        case .personAdded: "person"
        case .relationshipRecorded: "relationship"
        case .workerAssigned, .workerBeside: "assignment"
        case .rolesCorrected: "roles"
        case .correctionAcknowledged: "acknowledgement"
        case .policeAttended: "attendance"
        case .responsesPlanned: "responses"
        case .dutyReported: "duty"
        case .reasonGiven: "reason"
        case .decisionReached: "decision"
        case .refused: "refusal"
        case .conflictFound, .conflictReviewed: "conflict"
        case .emergencyAccessTaken, .emergencyAccessReviewed: "emergency-access"
        case .caseOpenedBy: "opening"
        case .personDescribed: "details"
        case .personLookedFor: "looked-for"
        case .statementRecorded: "statement"
        case .incidentRecorded: "incident"
        case .dashCompleted: "assessment"
        case .judgementSet: "judgement"
        case .contactPlanned: "contact"
        case .contactAnswered: "contact-answer"
        case .referralRequested: "referral"
        case .developmentRecorded: "development"
        case .messageOffered: "message"
        case .findingRecorded: "finding"
        case .orderRecorded: "order"
        case .assessmentCompleted: "instrument"
        case .documentDrafted: "document"
        case .documentDecided: "document-decision"
        case .documentHeld: "document-hold"
        case .accessRequested: "access-request"
        case .accessStep: "access-step"
        }
    }
}

extension EntryBody {
    /// The record's own keeping, and what is for who audits alone.
    ///
    /// It has no label, because nothing that is shown of a case is made from it.
    var isBookkeeping: Bool {
        switch self {
        case .decisionReached, .refused, .agencyAdded, .workerAdded, .tiesDeclared,
            .conflictFound, .conflictReviewed, .caseOpenedBy, .custody, .identity,
            .personLookedFor, .notificationReceived, .notificationOpened, .namedPersonFound,
            .notificationSettled, .notificationClosed, .notificationReopened:
            true
        default: false
        }
    }

    var isRefusal: Bool { if case .refused = self { true } else { false } }

    /// What pages of its own show, to whoever sees the whole case: it has no label either.
    var isShownApart: Bool {
        switch self {
        case .correctionAcknowledged, .emergencyAccessTaken, .emergencyAccessReviewed: true
        // The gaps of an answer to an access request are for those who answer it.
        case .documentDrafted(let draft): draft.kind == .subjectAccessAnswer
        case .accessStep(let step): !step.what.isForAll
        default: false
        }
    }
}

/// What a decision said when it was reached, so that it can be asked for again years later.
public struct DecisionRecord: Codable, Hashable, Sendable {
    public struct Line: Codable, Hashable, Sendable {
        public var key: String
        public var kind: String
        public var due: Instant?
        public var status: String
    }

    public var procedure: String
    public var contentHash: String
    public var at: Instant
    /// The entry that made the question come up.
    public var after: EntryID
    public var lines: [Line]
}

/// What a worker was refused, and why.
public struct RefusalRecord: Codable, Hashable, Sendable {
    public var verb: String
    /// As the worker was told it, so that the same form sent twice gets the same answer.
    public var refusal: Refusal
    public var codes: [String] { refusal.reasons.map(\.code) }
}

/// An entry as it is read: the payload opened, with who and when.
public struct RecordedEntry: Hashable, Sendable {
    public var id: EntryID
    public var position: Int64
    public var stream: StreamID
    public var number: Int64
    public var recordedAt: Instant
    public var worker: WorkerID
    public var agency: AgencyID
    public var body: EntryBody

    public init(
        id: EntryID, position: Int64, stream: StreamID, number: Int64, recordedAt: Instant,
        worker: WorkerID, agency: AgencyID, body: EntryBody
    ) {
        self.id = id
        self.position = position
        self.stream = stream
        self.number = number
        self.recordedAt = recordedAt
        self.worker = worker
        self.agency = agency
        self.body = body
    }
}

/// How payloads are written: JSON with sorted keys, so that equal bodies are equal bytes.
enum EntryCoding {
    static func bytes(_ body: EntryBody) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(body))
    }

    static func body(_ bytes: [UInt8]) throws -> EntryBody {
        try decoder.decode(EntryBody.self, from: Data(bytes))
    }

    /// One for all: making it costs as much as a small body.
    private static let decoder = JSONDecoder()
}
