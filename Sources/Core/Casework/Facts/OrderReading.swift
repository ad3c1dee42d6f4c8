import Domain
import Rules

/// The facts of each order.
extension CaseState {
    func readOrders(into table: inout FactTable, _ now: Instant) {
        for order in orders {
            let subject = order.subject.text
            let value = order.latest.value
            let entries = [order.latest.entry]
            table.add(Subject(id: subject, person: value.respondent), to: .order)
            func set(_ fact: String, _ value: FactValue?) {
                guard let value else { return }
                table.set("order." + fact, value, from: entries, subject: subject)
            }
            func set(_ fact: String, _ answer: Answer) {
                self.set(answer, "order." + fact, &table, entries, subject: subject)
            }
            table.set("order.kind", word: value.kind.rawValue, from: entries, subject: subject)
            set("start", value.start.map { .day($0) })
            set("end", value.end.map { .day($0) })
            set("endless", value.end == nil ? value.endless : .no)
            set("months", value.months.map { .count($0) })
            set("days", value.days.map { .count($0) })
            set("live", value.isLive(on: now.day))
            set("expired", value.isExpired(on: now.day))
            set("daysLeft", value.daysLeft(on: now.day).map { .count($0) })
            set("given", value.given.map { .instant($0) })
            set("served", value.served.map { .instant($0) })
            set("inspector", value.inspector)
            set("considered", .truth(value.considered))
            readParties(of: value, subject, entries, value.start ?? now.day, into: &table)
        }
    }

    /// Whom it binds and how old they are; of several who are protected, the youngest.
    private func readParties(
        of order: Order, _ subject: String, _ entries: [EntryID], _ day: Day,
        into table: inout FactTable
    ) {
        if let respondent = member(order.respondent) {
            table.set(
                "order.respondent", word: respondent.role.rawValue, from: entries,
                subject: subject)
            if let age = respondent.details.age(on: day) {
                table.set(
                    "order.respondentAge", .count(age), from: entries + respondent.described,
                    subject: subject)
            }
        }
        let protected = order.protects.compactMap { member($0) }
        let ages = protected.compactMap { $0.details.age(on: day) }
        // One whose age is not known may be the youngest.
        if let youngest = ages.min(), ages.count == protected.count {
            table.set(
                "order.protectedAge", .count(youngest),
                from: entries + protected.flatMap(\.described), subject: subject)
        }
    }
}

extension PersonDetails {
    /// How old someone is on a day, as far as it is known.
    func age(on day: Day) -> Int? {
        if unborn == true { return 0 }
        return born.map { max(0, $0.age(on: day)) } ?? statedAge
    }
}
