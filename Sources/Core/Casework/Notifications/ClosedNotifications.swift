public import Domain

/// A notification that was closed without a case, in the list of those.
public struct ClosedNotificationLine: Hashable, Sendable {
    public var id: NotificationID
    public var sender: String
    public var reference: String
    public var area: Area
    public var happened: Instant
    public var reason: NotificationClosing.Reason
    public var closedBy: String
    public var closedAt: Instant
}

/// The notifications that were closed without a case.
public struct ClosedNotifications: Hashable, Sendable {
    /// The last to be closed first.
    public var lines: [ClosedNotificationLine]
    /// Whether older ones were not looked at.
    public var hasMore: Bool

    /// So many notifications are looked at, the last to be taken in.
    public static let most = 500
}

extension Office {
    /// The notifications of the worker's agency and areas that were closed without a case.
    ///
    /// Nil for a worker who does not deal with them.
    public func closedNotifications(
        for workerID: WorkerID
    ) async throws -> ClosedNotifications? {
        try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID],
                Permissions.handlesNotifications(worker.role)
            else { return nil }
            let all = try reading.allNotifications()
            let lines = try all.suffix(ClosedNotifications.most).compactMap { id in
                try notification(id, for: worker, register, reading).flatMap { state in
                    line(state, register)
                }
            }
            return ClosedNotifications(
                lines: lines.sorted { $1.closedAt < $0.closedAt },
                hasMore: all.count > ClosedNotifications.most)
        }
    }

    private func line(
        _ state: NotificationState, _ register: Register
    ) -> ClosedNotificationLine? {
        guard let closed = state.closed else { return nil }
        let told = state.notification
        return ClosedNotificationLine(
            id: told.id, sender: told.sender, reference: told.reference, area: told.area,
            happened: told.happened, reason: closed.closing.reason,
            closedBy: register.workers[closed.worker]?.name ?? "", closedAt: closed.at)
    }
}
