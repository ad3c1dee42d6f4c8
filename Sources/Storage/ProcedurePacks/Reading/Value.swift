import Domain

/// A value of a YAML file, with its name and place for problems.
struct Value {
    /// Its place in the file's tree.
    private let index: Int32
    /// The key that it stands under.
    let name: String
    let file: SourceFile

    init(_ index: Int32, name: String, file: SourceFile) {
        self.index = index
        self.name = name
        self.file = file
    }

    private var node: Tree.Node { file.tree.nodes[Int(index)] }

    var position: Position { position(at: 0) }

    /// The place of one scalar of a text.
    func position(at offset: Int) -> Position { file.position(of: node, offset: offset) }

    func problem(_ message: String, suggestion: String? = nil, at offset: Int = 0) {
        file.log.add(message, at: position(at: offset), suggestion: suggestion)
    }

    /// Whether nothing is written after the key.
    var isEmpty: Bool {
        file.tree.nodes[Int(index)].kind == .plain && file.tree.nodes[Int(index)].text.isEmpty
    }

    enum Shape {
        case scalar, list, mapping
    }

    var shape: Shape {
        switch kind {
        case .list: .list
        case .mapping: .mapping
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded: .scalar
        }
    }

    private var kind: Tree.Kind { file.tree.nodes[Int(index)].kind }

    /// The text as it stands; nil, unreported, when it is none.
    var raw: String? { kind.isScalar ? file.tree.nodes[Int(index)].text : nil }

    /// What is in a list, or the keys and values of a mapping in turn.
    private var children: ArraySlice<Int32> { file.tree.children(of: index) }

    /// Whether a switch is on; anything else is off, unreported.
    var isOn: Bool { raw == "yes" || raw == "true" }

    /// The value under a key of a mapping; nil, unreported, when there is none.
    func key(_ key: String) -> Value? {
        guard shape == .mapping else { return nil }
        let children = children
        for place in stride(from: children.startIndex, to: children.endIndex, by: 2)
        where Value(children[place], name: key, file: file).raw == key {
            return Value(children[place + 1], name: key, file: file)
        }
        return nil
    }

    // MARK: What is read

    func text() -> String? {
        guard let text = raw else {
            problem("`\(name)` must be one word or text")
            return nil
        }
        guard !isBlank(text) else {
            problem("`\(name)` is empty")
            return nil
        }
        return text
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
        if shape == .list { return children.map { Value($0, name: name, file: file) } }
        return isEmpty ? [] : [self]
    }

    /// The items of a list; nil when it is none.
    func strictList() -> [Value]? {
        if shape == .list { return list() }
        problem("`\(name)` must be a list")
        return nil
    }

    /// The mapping with these keys and no others.
    func fields(_ what: String, _ known: [String]) -> Fields? {
        guard shape == .mapping else {
            problem("\(what) must have keys: " + known.joined(separator: ", "))
            return nil
        }
        return Fields(children, of: self, what: what, known: known)
    }

    /// A mapping whose keys are names of the author's own.
    func entries() -> [(name: Value, value: Value)] {
        guard shape == .mapping else {
            if !isEmpty { problem("`\(name)` must have keys") }
            return []
        }
        let children = children
        return stride(from: children.startIndex, to: children.endIndex, by: 2).compactMap { place in
            let name = Value(children[place], name: "a key of \(self.name)", file: file)
            guard let text = name.text() else { return nil }
            return (name, Value(children[place + 1], name: text, file: file))
        }
    }
}

extension Value {
    /// Whether one of the names stands somewhere below, alone or as a setting behind a `$`.
    func mentions(_ names: Set<String>) -> Bool { Value.mentions(names, at: index, in: file.tree) }

    private static func mentions(
        _ names: Set<String>, at index: Int32, in tree: Tree
    ) -> Bool {
        let children = tree.children(of: index)
        return switch tree.nodes[Int(index)].kind {
        case .mapping:
            // Of a key and its value, the value.
            stride(from: children.startIndex + 1, to: children.endIndex, by: 2).contains {
                mentions(names, at: children[$0], in: tree)
            }
        case .list: children.contains { mentions(names, at: $0, in: tree) }
        case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
            mentions(names, in: tree.nodes[Int(index)].text)
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
