/// Something in a pack that loads and yet is probably not meant.
public struct LintFinding: Hashable, Sendable {
    public enum Severity: String, Sendable {
        /// A policy lead has to mend it before the pack is published.
        case error
        /// To be looked at.
        case warning
    }

    public enum Check: String, Sendable, CaseIterable {
        case unreachable, shadowed, duplicate, unowned, uncleared, unset, unread
        case staleSource, staleService, noWelsh, readingAge, wording, calendarEnds
    }

    public var severity: Severity
    public var check: Check
    /// The file and line, or the file alone.
    public var place: String
    public var subject: String
    public var message: String
    /// How to mend it.
    public var mend: String

    public init(
        _ severity: Severity, _ check: Check, at place: String, _ subject: String,
        _ message: String, mend: String
    ) {
        self.severity = severity
        self.check = check
        self.place = place
        self.subject = subject
        self.message = message
        self.mend = mend
    }
}

extension LintFinding: CustomStringConvertible {
    public var description: String {
        "\(place): \(severity.rawValue): \(message) [\(check.rawValue)]; \(mend)"
    }
}
