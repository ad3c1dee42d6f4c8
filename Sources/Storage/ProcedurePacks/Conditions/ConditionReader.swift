import Rules

/// A rule's condition with the words that it was written in.
struct WrittenCondition {
    var condition: Condition
    var text: String
}

/// Reads `when:`: a line, a list of which all must hold, or `any`, `all` or `not` over such.
struct ConditionReader {
    let names: Names
    let bound: Set<Scope>

    /// The condition; one that always holds when it cannot be read, which is reported.
    func read(_ value: Value) -> WrittenCondition {
        read(value, depth: 0) ?? WrittenCondition(condition: .always, text: "")
    }

    private func read(_ value: Value, depth: Int) -> WrittenCondition? {
        guard depth < ConditionParser.deepest else {
            value.problem("the condition is nested too deeply")
            return nil
        }
        switch value.shape {
        case .scalar:
            return ConditionParser.condition(value, names: names, bound: bound).map {
                WrittenCondition(condition: $0, text: value.raw ?? "")
            }
        case .list: return join(value, " and ", depth) { .all($0) }
        case .mapping: return group(value, depth)
        }
    }

    private func group(_ value: Value, _ depth: Int) -> WrittenCondition? {
        guard let fields = value.fields("a condition", ["any", "all", "not"]) else { return nil }
        let present = ["any", "all", "not"].compactMap { fields[$0] }
        if present.isEmpty, fields.hasUnknownKeys { return nil }
        guard let only = present.first, present.count == 1 else {
            value.problem("a condition needs exactly one of `any`, `all` and `not`")
            return nil
        }
        switch only.name {
        case "any": return join(only, " or ", depth) { .any($0) }
        case "all": return join(only, " and ", depth) { .all($0) }
        default:
            return read(only, depth: depth + 1).map {
                WrittenCondition(condition: .not($0.condition), text: "not (\($0.text))")
            }
        }
    }

    private func join(
        _ value: Value, _ word: String, _ depth: Int, _ combine: ([Condition]) -> Condition
    ) -> WrittenCondition? {
        let items = value.list()
        guard !items.isEmpty else {
            // An empty list would hold always, or never: nobody means that by leaving it empty.
            value.problem("`\(value.name)` has no conditions")
            return nil
        }
        let parts = items.compactMap { read($0, depth: depth + 1) }
        // `and` binds more tightly than `or`.
        let needsParentheses = items.count > 1 && word == " and "
        let texts = parts.map { part in
            needsParentheses && part.text.split(separator: " ").contains("or")
                ? "(\(part.text))" : part.text
        }
        return WrittenCondition(
            condition: combine(parts.map(\.condition)), text: texts.joined(separator: word))
    }
}
