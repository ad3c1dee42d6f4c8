public import Domain

/// An order as the latest entry has it.
public struct OrderOnRecord: Hashable, Sendable {
    /// The entry that first spoke of it; it names the order to the procedures for good.
    public var subject: EntryID
    public var latest: CaseState.Recorded<Order>
    /// Every entry that spoke of it, oldest first.
    public var entries: [EntryID]
}

extension [OrderOnRecord] {
    /// Adds an order, or puts what is now known of it in the place of what was.
    mutating func record(_ order: CaseState.Recorded<Order>) {
        if let place = lastIndex(where: { $0.latest.value.isContinued(by: order.value) }) {
            self[place].latest = order
            self[place].entries.append(order.entry)
        } else {
            append(OrderOnRecord(subject: order.entry, latest: order, entries: [order.entry]))
        }
    }
}
