/// A moment, in milliseconds since 1 January 1970 UTC, shown in United Kingdom local time.
public struct Instant: Hashable, Comparable, Sendable {
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    public func adding(hours: Int) -> Instant { adding(minutes: hours * 60) }

    public func adding(minutes: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(minutes) * 60_000)
    }

    /// Whole minutes from another instant to this one; negative when this one is earlier.
    public func minutes(since other: Instant) -> Int {
        Int((milliseconds - other.milliseconds) / 60_000)
    }
}

// MARK: - United Kingdom local time

/// A time of day on the clock, minutes only.
public struct ClockTime: Hashable, Comparable, Sendable {
    public let minutes: Int

    /// Nil unless the hour is 0 to 24 and the minute 0 to 59; 24:00 is the end of the day.
    public init?(_ hour: Int, _ minute: Int) {
        guard (0...23).contains(hour) && (0...59).contains(minute) || (hour, minute) == (24, 0)
        else { return nil }
        minutes = hour * 60 + minute
    }

    /// Reads `08:45`.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 2,
            parts.allSatisfy({ $0.first != "+" }), let hour = Int(parts[0]),
            let minute = Int(parts[1])
        else { return nil }
        self.init(hour, minute)
    }

    public static let midnight = ClockTime(minutes: 0)

    private init(minutes: Int) { self.minutes = minutes }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.minutes < right.minutes
    }
}

extension ClockTime: CustomStringConvertible {
    public var description: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }
}

extension Instant {
    /// The instant of a wall-clock time in the United Kingdom.
    ///
    /// British Summer Time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last
    /// Sunday of October (Summer Time Order 2002). A time that the spring change skips is read as if
    /// the clock had not yet changed; a time that the autumn change repeats is the first of the two,
    /// so that a deadline is never later than meant.
    public init(_ day: Day, _ time: ClockTime = .midnight) {
        let wall = Int64(day.number) * 86_400_000 + Int64(time.minutes) * 60_000
        let summer = Instant(milliseconds: wall - 3_600_000)
        self = summer.isSummerTime ? summer : Instant(milliseconds: wall)
    }

    /// Whether British Summer Time is in force at this instant.
    public var isSummerTime: Bool {
        let year = Day(number: Int(floorDivide(milliseconds, 86_400_000))).components.year
        guard let start = Instant.lastSunday(ofMonth: 3, year: year),
            let end = Instant.lastSunday(ofMonth: 10, year: year)
        else { return false }
        return self >= start && self < end
    }

    private static func lastSunday(ofMonth month: Int, year: Int) -> Instant? {
        guard let last = Day(year, month, 31) else { return nil }
        let sunday = last.adding(days: -(last.weekday % 7))
        return Instant(milliseconds: Int64(sunday.number) * 86_400_000 + 3_600_000)
    }

    private var wallMilliseconds: Int64 { milliseconds + (isSummerTime ? 3_600_000 : 0) }

    /// The day in the United Kingdom.
    public var day: Day { Day(number: Int(floorDivide(wallMilliseconds, 86_400_000))) }

    /// The time on the clock in the United Kingdom, seconds dropped.
    public var time: ClockTime {
        let rest = Int(wallMilliseconds - Int64(day.number) * 86_400_000) / 60_000
        return ClockTime(rest / 60, rest % 60) ?? .midnight
    }
}

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in United Kingdom time with its offset, `2027-01-12T21:30:00+00:00`.
    public var description: String {
        let seconds = Int((wallMilliseconds - Int64(day.number) * 86_400_000) / 1000) % 60
        return "\(day)T\(time):\(padded(seconds, 2))+0\(isSummerTime ? 1 : 0):00"
    }

    /// Reads `2027-01-12T21:30` (United Kingdom time), with optional seconds and offset (`Z`, `+01:00`).
    public init?(_ text: some StringProtocol) {
        let halves = text.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count == 2, let day = Day(halves[0]) else { return nil }
        var clock = String(halves[1])
        var offsetMinutes: Int?
        if clock.hasSuffix("Z") {
            clock.removeLast()
            offsetMinutes = 0
        } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
            guard let offset = ClockTime(clock[clock.index(after: sign)...]) else { return nil }
            offsetMinutes = clock[sign] == "+" ? offset.minutes : -offset.minutes
            clock = String(clock[..<sign])
        }
        var seconds = 0
        if clock.count == 8 {
            let rest = clock.suffix(3)
            guard rest.first == ":", !rest.contains("+"), let value = Int(rest.dropFirst()),
                (0...59).contains(value)
            else { return nil }
            seconds = value
            clock = String(clock.prefix(5))
        }
        guard let time = ClockTime(clock) else { return nil }
        let base: Instant
        if let offsetMinutes {
            let wall = Int64(day.number) * 86_400_000 + Int64(time.minutes) * 60_000
            base = Instant(milliseconds: wall - Int64(offsetMinutes) * 60_000)
        } else {
            base = Instant(day, time)
        }
        self = Instant(milliseconds: base.milliseconds + Int64(seconds) * 1000)
    }

    /// `Tuesday 12 January 2027, 21:30`.
    public var spelledOut: String { "\(day.weekdayName) \(day.spelledOut), \(time)" }
}

extension Instant: Codable {
    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
