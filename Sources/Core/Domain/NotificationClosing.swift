/// That a notification goes into no case, and why.
public struct NotificationClosing: Codable, Hashable, Sendable {
    public enum Reason: String, Codable, Sendable, CaseIterable {
        case notDomesticAbuse, nobodyIdentified, duplicate
        /// Another agency took it over.
        case passedOn
        case other
    }

    public var reason: Reason
    /// In the words of whoever closed it.
    public var note: String?
    /// The notification of which it is a duplicate.
    public var duplicateOf: NotificationID?

    public init(_ reason: Reason, note: String? = nil, duplicateOf: NotificationID? = nil) {
        self.reason = reason
        self.note = note
        self.duplicateOf = duplicateOf
    }
}
