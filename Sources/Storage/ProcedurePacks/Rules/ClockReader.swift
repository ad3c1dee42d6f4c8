import Domain
import Rules

/// Reads `due:`.
struct ClockReader {
    struct Limit {
        var clock: Clock
        var start: FactSlot?
    }

    private let rule: RuleCompiler

    init(_ rule: RuleCompiler) {
        self.rule = rule
    }

    private static let plain = ["immediate", "asap", "sameDay"]
    private static let counted = ["hours", "courtHours", "workingDays", "months", "daysBeginning"]
    private static let clocks = plain + counted + ["schoolDay", "tour", "before"]

    func read(_ value: Value) -> Limit? {
        if value.shape == .scalar {
            guard let word = value.text() else { return nil }
            return clock(word, value, nil).map { Limit(clock: $0) }
        }
        let keys = ClockReader.clocks + ["from", "roll"]
        guard let fields = value.fields("`due`", keys) else { return nil }
        let start = fields["from"].flatMap(start)
        let present = ClockReader.clocks.compactMap { fields[$0] }
        // A clock that was misspelt is already reported.
        if present.isEmpty, fields.hasUnknownKeys { return nil }
        guard let only = present.first, present.count == 1 else {
            value.problem(
                "`due` needs exactly one clock: " + ClockReader.clocks.joined(separator: ", "))
            return nil
        }
        if only.name != "months" {
            fields.forbid(["roll"], because: "belongs to `months`")
        }
        return clock(only.name, only, fields).map { Limit(clock: $0, start: start) }
    }

    private func clock(_ word: String, _ value: Value, _ fields: Fields?) -> Clock? {
        switch word {
        case "immediate", "asap", "sameDay":
            if fields != nil, !value.isEmpty { _ = value.truth() }
            return word == "asap" ? .asSoonAsPossible : word == "sameDay" ? .sameDay : .immediate
        case "before" where fields != nil: return value.text().map { .before($0) }
        case "schoolDay" where fields != nil:
            return expect("next", value) ? .schoolDay : nil
        case "tour" where fields != nil:
            if !rule.scopes.contains(.attendance) {
                value.problem("`tour` needs a rule about each attendance; add `for: attendance`")
            }
            return expect("end", value) ? .tour : nil
        default: break
        }
        guard let fields, ClockReader.counted.contains(word) else {
            let words = fields == nil ? ClockReader.plain : ClockReader.clocks
            value.problem(
                "`\(word)` is not a clock" + oneOf(words),
                suggestion: suggestion(for: word, among: words))
            return nil
        }
        return count(value).map { counted(word, $0, fields) }
    }

    private func counted(_ word: String, _ count: Int, _ fields: Fields) -> Clock {
        switch word {
        case "hours": return .hours(count)
        case "courtHours": return .courtHours(count)
        case "workingDays": return .workingDays(count)
        case "daysBeginning": return .daysBeginning(count)
        default:
            let roll = fields["roll"].map { expect("workingDay", $0) } ?? false
            return .calendarMonths(count, rollToWorkingDay: roll)
        }
    }

    private func expect(_ word: String, _ value: Value) -> Bool {
        guard let text = value.text() else { return false }
        if text == word { return true }
        value.problem("`\(value.name)` must be `\(word)`, not `\(text)`")
        return false
    }

    /// A number or a setting, at least 1.
    private func count(_ value: Value) -> Int? {
        guard value.raw?.first == "$" else { return value.number(1...10_000) }
        let name = value.raw.map { String($0.dropFirst()) } ?? ""
        let number = rule.assembly.names.settings.resolve(name, at: value, offset: 1)
        if let number, !(1...10_000).contains(number) {
            value.problem("setting `\(name)` is \(number); a clock needs 1 to 10000")
            return nil
        }
        return number
    }

    private func start(_ value: Value) -> FactSlot? {
        guard let name = value.text(),
            let fact = rule.assembly.names.facts.resolve(name, at: value)
        else { return nil }
        guard fact.type == .instant || fact.type == .day else {
            value.problem("`\(name)` cannot start a clock; it is no day and no moment")
            return nil
        }
        if fact.scope != .situation, !rule.scopes.contains(fact.scope) {
            let scope = fact.scope.rawValue
            value.problem("`\(name)` is a fact of each \(scope); add `for: \(scope)`")
        }
        return rule.assembly.names.vocabulary.slot(name)
    }
}
