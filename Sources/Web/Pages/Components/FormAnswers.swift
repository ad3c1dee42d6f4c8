/// What someone typed into a form, and what is to be put right in it.
///
/// A controller hands the raw fields back, so that a page with problems keeps every answer. For a
/// first showing, put defaults into `fields`.
public struct FormAnswers: Sendable, Equatable {
    public var fields: [String: [String]] = [:]
    /// In the order of the page.
    public var problems: [FormProblem] = []

    public init(
        fields: [String: [String]] = [:], problems: [FormProblem] = []
    ) {
        self.fields = fields
        self.problems = problems
    }

    public static let empty = FormAnswers()

    /// The first value of a field, or an empty text.
    public subscript(_ name: String) -> String { fields[name]?.first ?? "" }

    public func all(_ name: String) -> [String] { fields[name] ?? [] }

    public func has(_ name: String, _ value: String) -> Bool {
        fields[name]?.contains(value) ?? false
    }

    func problem(_ name: String) -> FormProblem? {
        problems.first { $0.field == name }
    }
}

/// One thing to put right, worded so that it says how.
public struct FormProblem: Sendable, Equatable {
    /// The name of the component: for a date, the part before `_day`.
    public var field: String
    public var message: String
    /// The part of a date or time at fault: `day`, `month`, `year` or `time`; nil for the first.
    public var part: String?
    /// The id of the control to go to where it is not the field's own name.
    public var control: String?

    public init(
        field: String, message: String, part: String? = nil, control: String? = nil
    ) {
        self.field = field
        self.message = message
        self.part = part
        self.control = control
    }
}
