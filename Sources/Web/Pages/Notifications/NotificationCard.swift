import Domain

/// One notification of a list, with the way to it.
func notificationCard(
    _ id: NotificationID, _ title: String, _ rows: [SummaryRow], _ texts: Texts
) -> HTML {
    tag(.article, .class("card")) {
        tag(.h2, .class("card-title")) { textLink(title, to: .notification(id)) }
        summaryList(rows, texts)
    }
}
