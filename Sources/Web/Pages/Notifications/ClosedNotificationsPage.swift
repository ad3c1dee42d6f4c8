public import Domain

/// The notifications that were closed without a case.
///
/// `Link.closedNotifications`.
public struct ClosedNotificationsPage: Page {
    /// One notification; it names nobody but who closed it.
    public struct Line: Sendable {
        public var id: NotificationID
        public var sender: String
        public var reference: String
        public var area: String
        public var happened: Instant
        /// Why it was closed, in words.
        public var reason: String
        public var closedBy: String
        public var closedAt: Instant

        public init(
            id: NotificationID, sender: String, reference: String, area: String,
            happened: Instant, reason: String, closedBy: String, closedAt: Instant
        ) {
            self.id = id
            self.sender = sender
            self.reference = reference
            self.area = area
            self.happened = happened
            self.reason = reason
            self.closedBy = closedBy
            self.closedAt = closedAt
        }
    }

    /// The last to be closed first.
    public var lines: [Line]
    /// Whether there may be older ones.
    public var hasMore: Bool

    public init(lines: [Line], hasMore: Bool = false) {
        self.lines = lines
        self.hasMore = hasMore
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.closing
        var sheet = Sheet(title: words.listTitle)
        sheet.lead = words.listLead
        sheet.back = (texts.notification.toList, .notifications)
        return sheet.html(in: context) {
            if lines.isEmpty { tag(.p, text: words.none) }
            for line in lines { card(line, texts) }
            if hasMore { tag(.p, .class("quiet"), text: words.more) }
        }
    }

    private func card(_ line: Line, _ texts: Texts) -> HTML {
        let words = texts.notification
        return notificationCard(
            line.id, words.line(line.sender, line.reference),
            [
                SummaryRow(texts.closing.why, line.reason),
                SummaryRow(
                    texts.closing.by, "\(line.closedBy), \(line.closedAt.spelledOut)"),
                SummaryRow(words.happened, line.happened.spelledOut),
                SummaryRow(words.area, line.area),
            ], texts)
    }
}
