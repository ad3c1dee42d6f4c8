public import Domain
public import Rules

/// A case as it stands after a number of entries: a fold, never stored.
public struct CaseState: Sendable {
    public struct Member: Hashable, Sendable {
        public var id: PersonID
        public var role: Role
        public var file: StreamID
        public var details: PersonDetails
        /// The entries that described the person.
        public var described: [EntryID]
    }

    public struct Assignment: Hashable, Sendable {
        public var worker: WorkerID
        /// As it was assigned; `side(of:)` says where the worker stands now.
        public var side: Side
        /// Whom the worker stands beside, where that is one person.
        public var beside: PersonID?
        /// When it ends by itself; nil for one that lasts.
        public var until: Instant?
    }

    /// Something recorded with the entry that holds it.
    public struct Recorded<Value: Hashable & Sendable>: Hashable, Sendable {
        public var value: Value
        public var entry: EntryID
        public var recordedAt: Instant
    }

    public var id: CaseID
    public var area = Area(rawValue: "other")
    public var shared: StreamID
    public var entries: [RecordedEntry] = []
    public var members: [Member] = []
    public var relationships: [Recorded<Relationship>] = []
    public var assignments: [Assignment] = []
    public var attendances: [Recorded<PoliceAttendance>] = []
    public var notifications: [Recorded<TakenNotification>] = []
    public var statements: [Recorded<Statement>] = []
    public var incidents: [Recorded<Incident>] = []
    public var dash: [Recorded<DashForm>] = []
    public var judgements: [Recorded<Judgement>] = []
    public var contacts: [Recorded<PlannedContact>] = []
    public var referrals: [Recorded<Referral>] = []
    public var developments: [Recorded<Development>] = []
    public var responses: Recorded<PlannedResponses>?
    public var messages: [Recorded<CarriedMessage>] = []
    public var findings: [Recorded<Finding>] = []
    public var orders: [OrderOnRecord] = []
    public var assessments: [Recorded<AssessmentForm>] = []
    public var drafts: [DraftOnRecord] = []
    public var accessRequests: [RequestOnRecord] = []
    public var settled: [String: Settlement] = [:]
    public var reports: [Recorded<DutyReport>] = []
    public var reasons: [(worker: WorkerID, classes: [String], at: Instant)] = []
    /// Whole, with what people were called before: for the audit alone.
    var corrections: [RoleCorrectionOnRecord] = []
    var access = CaseAccess()
    /// Files whose key was erased: that they are there is all that is known of them.
    public internal(set) var erased: Set<StreamID> = []
    /// Entries from before the last correction of roles.
    var earlier: Set<EntryID> = []

    public init(id: CaseID, shared: StreamID) {
        self.id = id
        self.shared = shared
    }

    public func member(_ id: PersonID) -> Member? { members.first { $0.id == id } }

    public func members(_ role: Role) -> [Member] { members.filter { $0.role == role } }

    public var personOfConcern: Member? { members(.personOfConcern).first }
    public var victim: Member? { members(.victim).first }

    /// The person whose file a stream is.
    public func owner(of stream: StreamID) -> Member? { members.first { $0.file == stream } }

    public func entry(_ id: EntryID) -> RecordedEntry? { entries.first { $0.id == id } }

    /// A subject as the procedures know it: an order goes by the entry that first spoke of it, under
    /// whichever of its entries somebody knows it.
    func subject(_ name: String) -> String {
        orders.first { order in order.entries.contains { $0.text == name } }?.subject.text ?? name
    }

    /// An outcome's key with its subjects as the procedures know them.
    private func named(_ key: String) -> String {
        guard var parts = OutcomeKey(key) else { return key }
        parts.subjects = parts.subjects.map(subject)
        return parts.text
    }

    public func version(of stream: StreamID) -> Int64 {
        entries.last { $0.stream == stream }?.number ?? 0
    }
}

extension CaseState {
    /// Adds one entry.
    ///
    /// Entries come in the order of the whole record.
    public mutating func apply(_ entry: RecordedEntry) {
        entries.append(entry)
        func recorded<Value: Hashable & Sendable>(_ value: Value) -> Recorded<Value> {
            Recorded(value: value, entry: entry.id, recordedAt: entry.recordedAt)
        }
        switch entry.body {
        case .caseOpened(let area, _): self.area = area
        case .personAdded(let person, let role, let file):
            members.append(
                Member(id: person, role: role, file: file, details: PersonDetails(), described: []))
        case .personDescribed(let person, let details):
            guard let index = members.firstIndex(where: { $0.id == person }) else { return }
            members[index].details = members[index].details.updated(by: details)
            members[index].described.append(entry.id)
        case .relationshipRecorded(let relationship):
            relationships.removeAll {
                Set([$0.value.from, $0.value.to]) == Set([relationship.from, relationship.to])
            }
            relationships.append(recorded(relationship))
        case .workerAssigned(let worker, let side, _):
            assignments.removeAll { $0.worker == worker }
            assignments.append(Assignment(worker: worker, side: side))
        case .workerBeside(let worker, let person):
            guard let index = assignments.firstIndex(where: { $0.worker == worker }) else { return }
            assignments[index].beside = person
        case .rolesCorrected(let correction): correctRoles(correction, by: entry)
        case .correctionAcknowledged(let acknowledgement):
            acknowledge(acknowledgement, in: entry)
        case .policeAttended(let attendance): attendances.append(recorded(attendance))
        case .notificationTaken(let taken): notifications.append(recorded(taken))
        case .responsesPlanned(let planned): responses = recorded(planned)
        case .reasonGiven(let classes, _):
            reasons.append((entry.worker, classes, entry.recordedAt))
        case .statementRecorded(let statement): statements.append(recorded(statement))
        case .incidentRecorded(let incident): incidents.append(recorded(incident))
        case .dashCompleted(_, let form): dash.append(recorded(form))
        case .judgementSet(_, let judgement): judgements.append(recorded(judgement))
        case .contactPlanned(let contact): contacts.append(recorded(contact))
        case .contactAnswered(let contact, let answers):
            guard let index = contacts.firstIndex(where: { $0.entry == contact }) else { return }
            contacts[index].value.answers.merge(answers) { $1 }
        case .referralRequested(let referral): referrals.append(recorded(referral))
        case .developmentRecorded(let development): developments.append(recorded(development))
        case .messageOffered(let message): messages.append(recorded(message))
        case .findingRecorded(let finding): findings.append(recorded(finding))
        case .orderRecorded(let order): orders.record(recorded(order))
        case .assessmentCompleted(let form): assessments.append(recorded(form))
        case .documentDrafted(let draft):
            // What was written to someone who has another role now is no paper for anybody to open:
            // it holds that person's words, and who works with the other would read them.
            guard owner(of: entry.stream)?.role == .personOfConcern else { return }
            drafts.record(recorded(draft), by: entry.worker)
            accessRequests.record(draft, in: entry)
        case .documentDecided(let decision):
            drafts.record(decision, by: entry.worker)
            accessRequests.record(decision, at: entry.recordedAt)
        case .documentHeld(let document): drafts.hold(document)
        case .accessRequested(let request):
            // Whoever has another role now did not ask as the person of concern.
            guard owner(of: entry.stream)?.role == .personOfConcern else { return }
            accessRequests.append(RequestOnRecord(request, in: entry))
        case .accessStep(let step): accessRequests.record(step, in: entry)
        case .dutyReported(let report):
            reports.append(recorded(report))
            settled[named(report.key)] = Settlement(
                status: report.done ? .done : .declined, entry: entry.id, at: entry.recordedAt)
        case .emergencyAccessTaken(let taken):
            access.apply(entry)
            assignments.removeAll { $0.worker == taken.worker }
            assignments.append(
                Assignment(worker: taken.worker, side: taken.side, until: taken.until))
        case .conflictFound, .conflictReviewed, .emergencyAccessReviewed: access.apply(entry)
        case .decisionReached, .refused, .agencyAdded, .workerAdded, .tiesDeclared, .caseOpenedBy,
            .custody, .identity, .personLookedFor, .notificationReceived, .notificationOpened,
            .namedPersonFound, .notificationSettled, .notificationClosed, .notificationReopened:
            break
        }
    }
}
