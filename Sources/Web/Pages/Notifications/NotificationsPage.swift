public import Domain

/// What the police and other agencies told of incidents, and that is in no case yet.
///
/// `Link.notifications`.
public struct NotificationsPage: Page {
    /// One notification; it names nobody.
    public struct Line: Sendable {
        public var id: NotificationID
        public var sender: String
        public var reference: String
        public var area: String
        public var happened: Instant
        public var received: Instant
        /// How many people it names, and of how many the reader has said who they are.
        public var people: Int
        public var found: Int

        public init(
            id: NotificationID, sender: String, reference: String, area: String,
            happened: Instant, received: Instant, people: Int, found: Int
        ) {
            self.id = id
            self.sender = sender
            self.reference = reference
            self.area = area
            self.happened = happened
            self.received = received
            self.people = people
            self.found = found
        }
    }

    /// Newest first.
    public var lines: [Line]

    public init(lines: [Line]) {
        self.lines = lines
    }

    public func html(in context: PageContext) -> HTML {
        let texts = context.texts
        let words = texts.notification
        var sheet = Sheet(title: words.title)
        sheet.lead = words.lead
        sheet.back = (texts.common.work, .work)
        return sheet.html(in: context) {
            tag(.div, .class("actions")) { buttonLink(words.add, to: .newNotification) }
            if lines.isEmpty { tag(.p, text: words.none) }
            for line in lines { card(line, texts) }
            tag(.p) { textLink(texts.closing.listTitle, to: .closedNotifications) }
        }
    }

    private func card(_ line: Line, _ texts: Texts) -> HTML {
        let words = texts.notification
        return notificationCard(
            line.id, words.line(line.sender, line.reference),
            [
                SummaryRow(words.happened, line.happened.spelledOut),
                SummaryRow(words.received, line.received.spelledOut),
                SummaryRow(words.area, line.area),
                SummaryRow(words.who, words.progress(line.people, line.found)),
            ], texts)
    }
}
