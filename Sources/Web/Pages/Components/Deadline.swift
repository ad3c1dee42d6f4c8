public import Domain

/// How a due time stands to the present.
struct Deadline {
    var due: Instant?
    var now: Instant

    /// Where a duty stands on the worklist, most pressing first.
    enum Group: Int, CaseIterable {
        case overdue, today, thisWeek, later, noSetTime
    }

    var group: Group {
        guard let due else { return .noSetTime }
        if due < now { return .overdue }
        let days = due.day.number - now.day.number
        return days == 0 ? .today : days < 7 ? .thisWeek : .later
    }

    /// Minutes left, negative when overdue; nil without a due time.
    var minutesLeft: Int? { due?.minutes(since: now) }

    /// `2 hours 15 minutes left`, `Overdue by 3 days`.
    func words(_ texts: Texts) -> String {
        guard let minutesLeft else { return texts.time.noSetTime }
        let length = texts.time.length(abs(minutesLeft))
        return minutesLeft < 0 || group == .overdue
            ? texts.time.overdueBy(length) : texts.time.left(length)
    }
}

/// A moment with its machine-readable form.
func timeElement(_ instant: Instant) -> HTML {
    tag(.time, .datetime(instant.description), text: instant.spelledOut)
}

/// A day, with its time only where one is known.
public struct When: Sendable, Equatable {
    public var day: Day
    public var time: ClockTime?

    public init(_ day: Day, _ time: ClockTime? = nil) {
        self.day = day
        self.time = time
    }

    public init(_ instant: Instant) {
        day = instant.day
        time = instant.time
    }

    var words: String { time.map { "\(day.spelledOut), \($0)" } ?? day.spelledOut }

    var html: HTML {
        let machine = time.map { Instant(day, $0).description } ?? day.description
        return tag(.time, .datetime(machine), text: words)
    }
}
