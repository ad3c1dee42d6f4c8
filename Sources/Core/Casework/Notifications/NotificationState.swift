import Domain
import Ledger

/// A notification as it stands: a fold over its own stream.
struct NotificationState: Sendable {
    struct Finding: Hashable, Sendable {
        var id: EntryID
        var at: Instant
        var worker: WorkerID
        var finding: NamedFinding
    }

    struct Closed: Hashable, Sendable {
        var closing: NotificationClosing
        var worker: WorkerID
        var at: Instant
    }

    var stream: StreamID
    var notification: IncidentNotification
    /// Whoever took it in, and whose agency it is.
    var takenIn: WorkerID
    var agency: AgencyID
    var recordedAt: Instant
    /// The last finding of each worker on each person whom it names.
    ///
    /// Each worker looks for themselves: what a colleague found may rest on a case that is not
    /// theirs.
    private(set) var findings: [WorkerID: [PersonID: Finding]] = [:]
    private(set) var openings: [WorkerID: Instant] = [:]
    /// The case into which it was taken.
    private(set) var settled: CaseID?
    /// That it was closed without a case; nil while it is open.
    private(set) var closed: Closed?

    /// Nil for entries that do not begin with a notification.
    init?(_ entries: [RecordedEntry]) {
        guard let first = entries.first, case .notificationReceived(let told) = first.body else {
            return nil
        }
        stream = first.stream
        notification = told
        takenIn = first.worker
        agency = first.agency
        recordedAt = first.recordedAt
        for entry in entries.dropFirst() { apply(entry) }
    }

    /// Whether it waits for somebody to take it into a case or to close it.
    var isWaiting: Bool { settled == nil && closed == nil }

    mutating func apply(_ entry: RecordedEntry) {
        switch entry.body {
        case .notificationOpened: openings[entry.worker] = entry.recordedAt
        case .namedPersonFound(let finding):
            findings[entry.worker, default: [:]][finding.named] = Finding(
                id: entry.id, at: entry.recordedAt, worker: entry.worker, finding: finding)
        case .notificationSettled(let caseID): settled = caseID
        case .notificationClosed(let closing):
            closed = Closed(closing: closing, worker: entry.worker, at: entry.recordedAt)
        case .notificationReopened: closed = nil
        default: break
        }
    }

    func findings(by worker: WorkerID) -> [PersonID: Finding] { findings[worker] ?? [:] }
}

extension Office {
    /// A notification as it stands; nil when there is none of that name, or its key was erased.
    func notification(
        _ id: NotificationID, _ reading: any CaseReading
    ) throws -> NotificationState? {
        guard let stream = try reading.notificationStream(id), stream.wrappedKey != nil else {
            return nil
        }
        return NotificationState(try open(stream, reading))
    }

    /// A notification for a worker who deals with it; nil for anyone else, there or not.
    ///
    /// It belongs to the agency that took it in, in the areas that the worker serves. Whoever is in
    /// it, or close to somebody in it, is kept out as they would be of the case.
    func notification(
        _ id: NotificationID, for worker: Worker, _ register: Register, _ reading: any CaseReading
    ) throws -> NotificationState? {
        guard Permissions.handlesNotifications(worker.role),
            let state = try notification(id, reading), state.agency == worker.agency,
            worker.areas.contains(state.notification.area)
        else { return nil }
        let people = state.notification.people.map { ($0.role, $0.details) }
        return register.concerns(people, worker) ? nil : state
    }

    /// The streams of the notifications that were taken into a case and still have a key.
    func notifications(
        of caseID: CaseID, _ reading: any CaseReading
    ) throws -> [StreamRecord] {
        guard let state = try load(caseID, reading) else { return [] }
        return try state.notifications.compactMap {
            try reading.notificationStream($0.value.id)
        }.filter { $0.wrappedKey != nil }
    }

    func append(
        _ body: EntryBody, to state: NotificationState, _ transaction: any CaseTransaction,
        by worker: Worker, key: String
    ) throws -> RecordedEntry {
        guard let stream = try transaction.stream(state.stream) else {
            throw OfficeFault(code: .unknownStream)
        }
        return try append(
            body, to: stream, transaction, worker: worker.id, agency: worker.agency, now: now(),
            idempotencyKey: key)
    }
}

extension Refusal {
    static let noNotification = Refusal.noRight("There is no such notification for you.")
}
