public import Domain
import Ledger

/// That a notification is closed without a case, and why.
public struct ClosingRequest: Sendable {
    public var notification: NotificationID
    public var reason: NotificationClosing.Reason
    /// In the worker's words; who took it over where it was passed on.
    public var note: String
    /// The sender's reference of the other notification, where this one is a duplicate.
    public var duplicateOf: String
    public var worker: WorkerID
    /// The form's idempotency key.
    public var key: String

    public init(
        notification: NotificationID, reason: NotificationClosing.Reason, note: String = "",
        duplicateOf: String = "", worker: WorkerID, key: String
    ) {
        self.notification = notification
        self.reason = reason
        self.note = note
        self.duplicateOf = duplicateOf
        self.worker = worker
        self.key = key
    }
}

extension Office {
    /// Closes a notification that goes into no case.
    ///
    /// It waits no more and stays on record, with who closed it and why; it can be reopened. No duty
    /// runs from a notification before it is in a case, so that closing it drops none.
    public func closeNotification(_ request: ClosingRequest) async throws -> Verdict<EntryID> {
        try await settleNotification(
            request.notification, by: request.worker, key: request.key
        ) { state, worker, register, transaction in
            guard state.closed == nil else { return .refused(.closedNotification) }
            let note = trimmed(request.note)
            if let problem = request.problem(note, state) { return .invalid([problem]) }
            var original: NotificationID?
            if request.reason == .duplicate {
                original = try self.original(
                    of: state, trimmed(request.duplicateOf), worker, register, transaction)
                guard original != nil else {
                    return .invalid([
                        InputProblem(
                            field: "duplicate", code: "not-found",
                            text: "There is no other notification of this reference that waits, is"
                                + " in a case or was closed for another reason.")
                    ])
                }
            }
            return .done(
                .notificationClosed(
                    NotificationClosing(
                        request.reason, note: note.isEmpty ? nil : note, duplicateOf: original)))
        }
    }

    /// Puts a notification that was closed back among those that wait.
    ///
    /// - Parameter reason: why it should not have been closed, or what is new.
    public func reopenNotification(
        _ id: NotificationID, reason: String, by workerID: WorkerID, key: String
    ) async throws -> Verdict<EntryID> {
        try await settleNotification(id, by: workerID, key: key) { state, _, _, _ in
            guard state.closed != nil else { return .refused(.openNotification) }
            let reason = trimmed(reason)
            guard !reason.isEmpty else {
                return .invalid([.missing("reopening", "Say why it is opened again.")])
            }
            return .done(.notificationReopened(reason: reason))
        }
    }

    /// Appends what was decided of a notification that is in no case, once for a form, and says
    /// whether it waits.
    func settleNotification(
        _ id: NotificationID, by workerID: WorkerID, key: String,
        _ decide:
            @escaping @Sendable (
                NotificationState, Worker, Register, any CaseTransaction
            ) throws -> Verdict<EntryBody>
    ) async throws -> Verdict<EntryID> {
        try await write { transaction in
            let register = try register(transaction)
            guard let worker = register.workers[workerID],
                let state = try notification(id, for: worker, register, transaction)
            else { return .refused(.noNotification) }
            let name = Office.idempotencyKey(
                "\(id.text)/\(key)", worker: worker.id, place: 0)
            let digest = EntryDraft.digest(idempotencyKey: Array(name.utf8))
            if let earlier = try transaction.entry(idempotency: digest) { return .done(earlier.id) }
            guard state.settled == nil else { return .refused(.settledNotification) }
            switch try decide(state, worker, register, transaction) {
            case .refused(let refusal): return .refused(refusal)
            case .invalid(let problems): return .invalid(problems)
            case .done(let body):
                let entry = try append(body, to: state, transaction, by: worker, key: name)
                var after = state
                after.apply(entry)
                if after.isWaiting != state.isWaiting {
                    try transaction.setWaiting(id, after.isWaiting)
                }
                return .done(entry.id)
            }
        }
    }

    /// The first other notification of a reference that is itself no duplicate, of those that the
    /// worker deals with.
    private func original(
        of state: NotificationState, _ reference: String, _ worker: Worker, _ register: Register,
        _ reading: any CaseReading
    ) throws -> NotificationID? {
        guard !reference.isEmpty else { return nil }
        for id in try reading.allNotifications() where id != state.notification.id {
            guard let other = try notification(id, for: worker, register, reading),
                other.notification.reference.lowercased() == reference.lowercased(),
                other.closed?.closing.reason != .duplicate
            else { continue }
            return id
        }
        return nil
    }
}

extension ClosingRequest {
    fileprivate func problem(_ note: String, _ state: NotificationState) -> InputProblem? {
        switch reason {
        case .other where note.isEmpty: return .missing("note", "Say why it is closed.")
        case .passedOn where note.isEmpty:
            return .missing("note", "Say to whom it was passed, and who took it over.")
        case .nobodyIdentified:
            // What one worker recognised is told to nobody else.
            let recognised = state.findings(by: worker).values.contains {
                $0.finding.what.place != nil
            }
            guard recognised else { return nil }
            return InputProblem(
                field: "closing", code: "recognised",
                text: "You said that somebody whom it names is, or may be, somebody on record. Look"
                    + " again, or choose another reason.")
        default: return nil
        }
    }
}

extension Refusal {
    static let closedNotification = Refusal.forbidden(
        "notification-closed", [], "The notification was closed.",
        clears: "Open it again first, and say why.")

    fileprivate static let openNotification = Refusal.forbidden(
        "notification-open", [], "The notification is open already.",
        clears: "Go on with it.")
}
