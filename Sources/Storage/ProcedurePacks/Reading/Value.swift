import Domain
import Yams

/// A value of a YAML file, with its name and place for problems.
struct Value {
    let node: Node
    /// The key that it stands under.
    let name: String
    let file: SourceFile

    var position: Position { position(at: 0) }

    /// The place of one scalar of a text.
    func position(at offset: Int) -> Position {
        if let scalar = node.scalar { return file.position(of: scalar, offset: offset) }
        return Position(
            file: file.name, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    func problem(_ message: String, suggestion: String? = nil, at offset: Int = 0) {
        file.log.add(message, at: position(at: offset), suggestion: suggestion)
    }

    /// Whether nothing is written after the key.
    var isEmpty: Bool {
        guard let scalar = node.scalar else { return false }
        return scalar.style == .plain && scalar.string.isEmpty
    }

    enum Shape {
        case scalar, list, mapping
    }

    var shape: Shape {
        switch node {
        case .sequence: .list
        case .mapping: .mapping
        default: .scalar
        }
    }

    /// The text as it stands; nil, unreported, when it is none.
    var raw: String? { node.scalar?.string }

    /// Whether a switch is on; anything else is off, unreported.
    var isOn: Bool { raw == "yes" || raw == "true" }

    /// The value under a key of a mapping; nil, unreported, when there is none.
    func key(_ key: String) -> Value? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.indices.first { mapping[$0].key.scalar?.string == key }
            .map { Value(node: mapping[$0].value, name: key, file: file) }
    }

    // MARK: What is read

    func text() -> String? {
        guard let scalar = node.scalar else {
            problem("`\(name)` must be one word or text")
            return nil
        }
        guard !isBlank(scalar.string) else {
            problem("`\(name)` is empty")
            return nil
        }
        return scalar.string
    }

    func truth() -> Bool? {
        guard let text = text() else { return nil }
        switch text {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            problem("`\(name)` must be `yes` or `no`, not `\(text)`")
            return nil
        }
    }

    /// A switch's state.
    func isOnOrOff() -> Bool? {
        switch text() {
        case "on", "yes", "true": return true
        case "off", "no", "false": return false
        case nil: return nil
        default:
            problem("`\(name)` must be `on` or `off`")
            return nil
        }
    }

    /// A whole number in the range.
    func number(_ range: ClosedRange<Int>) -> Int? {
        guard let text = text() else { return nil }
        guard let number = Int(text), range.contains(number), text.first != "+" else {
            problem(
                "`\(name)` must be a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound), not `\(text)`")
            return nil
        }
        return number
    }

    func day() -> Day? {
        guard let text = text() else { return nil }
        guard let day = Day(text) else {
            problem("`\(text)` is not a day; write one such as 2027-01-31")
            return nil
        }
        return day
    }

    func time() -> ClockTime? {
        guard let text = text() else { return nil }
        guard let time = ClockTime(text) else {
            problem("`\(text)` is not a time of day; write one such as 08:45")
            return nil
        }
        return time
    }

    /// One of a type's words.
    func choice<Choice: RawRepresentable<String> & CaseIterable>(_: Choice.Type) -> Choice? {
        guard let text = text() else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let words = Choice.allCases.map(\.rawValue)
        problem(
            "`\(text)` is not a value of `\(name)`" + oneOf(words),
            suggestion: ProcedurePacks.suggestion(for: text, among: words))
        return nil
    }

    /// The items of a list; a single value counts as a list of one.
    func list() -> [Value] {
        if case .sequence(let items) = node {
            return items.map { Value(node: $0, name: name, file: file) }
        }
        return isEmpty ? [] : [self]
    }

    /// The items of a list; nil when it is none.
    func strictList() -> [Value]? {
        if case .sequence = node { return list() }
        problem("`\(name)` must be a list")
        return nil
    }

    /// The mapping with these keys and no others.
    func fields(_ what: String, _ known: [String]) -> Fields? {
        guard case .mapping(let mapping) = node else {
            problem("\(what) must have keys: " + known.joined(separator: ", "))
            return nil
        }
        return Fields(mapping, of: self, what: what, known: known)
    }

    /// A mapping whose keys are names of the author's own.
    func entries() -> [(name: Value, value: Value)] {
        guard case .mapping(let mapping) = node else {
            if !isEmpty { problem("`\(name)` must have keys") }
            return []
        }
        return mapping.compactMap { key, value in
            let name = Value(node: key, name: "a key of \(self.name)", file: file)
            guard let text = name.text() else { return nil }
            return (name, Value(node: value, name: text, file: file))
        }
    }
}

extension Value {
    /// Whether one of the names stands somewhere below, alone or as a setting behind a `$`.
    func mentions(_ names: Set<String>) -> Bool { Value.mentions(names, in: node) }

    private static func mentions(_ names: Set<String>, in node: Node) -> Bool {
        switch node {
        case .mapping(let mapping): mapping.contains { mentions(names, in: $0.value) }
        case .sequence(let sequence): sequence.contains { mentions(names, in: $0) }
        case .scalar(let scalar): mentions(names, in: scalar.string)
        default: false
        }
    }

    private static func mentions(_ names: Set<String>, in text: String) -> Bool {
        if names.contains(text) { return true }
        guard text.utf8.contains(UInt8(ascii: "$")) else { return false }
        return text.split(separator: "$", omittingEmptySubsequences: false).dropFirst().contains {
            names.contains(String($0.prefix { $0.isLetter || $0.isNumber }))
        }
    }
}

/// Whether nothing but white space is written.
private func isBlank(_ text: String) -> Bool {
    // Nearly every text begins with a letter or digit, which needs no look at Unicode's tables.
    if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
    return text.allSatisfy(\.isWhitespace)
}

/// The values that may stand, for a message; nothing when they are too many to read.
func oneOf(_ words: [String]) -> String {
    words.count > 8 ? "" : " (" + words.joined(separator: ", ") + ")"
}
