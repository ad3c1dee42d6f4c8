import Casework
import Domain
import Ledger

// What the police and other agencies told of incidents.

extension PortableReading {
    func notificationStream(_ id: NotificationID) throws -> StreamRecord? {
        try decoded(
            "stream",
            """
            SELECT \(StreamRow.columns) FROM stream
            WHERE id = (SELECT stream FROM notification WHERE id = $1)
            """,
            [.text(id.text)], StreamRow.stream
        ).first
    }

    func allNotifications() throws -> [NotificationID] {
        try decoded(
            "notification", "SELECT id FROM notification ORDER BY made", []
        ) { row throws(SQLRow.Unreadable) in try row.identifier(0) }
    }

    func waitingNotifications() throws -> [NotificationID] {
        try decoded(
            "notification_waiting",
            """
            SELECT notification.id FROM notification
            JOIN notification_waiting ON notification_waiting.id = notification.id
            ORDER BY notification.made
            """,
            []
        ) { row throws(SQLRow.Unreadable) in try row.identifier(0) }
    }
}

extension PortableTransaction {
    func addNotification(_ id: NotificationID, _ stream: StreamRecord) throws {
        try addStream(stream)
        try connection.run(
            """
            INSERT INTO notification (id, made, stream)
            VALUES ($1, (SELECT coalesce(max(made), 0) + 1 FROM notification), $2)
            """,
            [.text(id.text), .text(stream.id.text)])
    }

    func setWaiting(_ id: NotificationID, _ isWaiting: Bool) throws {
        try connection.run(
            isWaiting
                ? "INSERT INTO notification_waiting (id) VALUES ($1) ON CONFLICT (id) DO NOTHING"
                : "DELETE FROM notification_waiting WHERE id = $1",
            [.text(id.text)])
    }
}
