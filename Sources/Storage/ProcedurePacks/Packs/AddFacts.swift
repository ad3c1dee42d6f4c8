import Rules

extension PackAssembly {
    /// Reads `facts.yaml` and the files of `facts/`, and numbers the vocabulary anew.
    mutating func addFacts(_ folder: PackFolder) {
        for path in ["facts.yaml", "facts/"] {
            if let items = items(folder, path, "facts") {
                for value in items { addFact(value) }
            } else {
                names.facts.isComplete = false
            }
        }
        names.vocabulary = Vocabulary(names.facts.items)
    }

    private mutating func addFact(_ value: Value) {
        let keys = ["name", "type", "meaning", "ask", "essential", "values", "otherwise", "most"]
        guard let fields = value.fields("a fact", keys),
            let name = fields.required("name"), let text = name.text()
        else { return }
        checkForm(text, at: name)
        let type = fields.required("type").flatMap { self.type($0, fields) }
        let meaning = fields.required("meaning")?.text()
        let question = fields["ask"]?.text()
        let essential = fields["essential"]?.truth() ?? false
        if type != nil, type != .count {
            fields.forbid(["most"], because: "belongs to a count")
        }
        var definition: FactDefinition?
        if let type, let meaning {
            let otherwise = fields["otherwise"].flatMap { factValue($0, of: type) }
            definition = FactDefinition(
                name: text, scope: scope(of: text), type: type, meaning: meaning,
                question: question, essential: essential, otherwise: otherwise,
                most: fields["most"]?.number(0...1_000_000))
        }
        names.facts.add(text, definition, at: name)
    }

    private func checkForm(_ name: String, at value: Value) {
        let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            part.first?.isASCIILetter == true
                && part.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit }
        }
        if !isPlain || ConditionParser.keywords.contains(name) {
            value.problem("`\(name)` must be words joined by dots, such as `victim.pregnant`")
        }
    }

    /// The first part of a name tells what the fact is about.
    private func scope(of name: String) -> Scope {
        let first = name.split(separator: ".").first.map(String.init) ?? ""
        return name.contains(".") ? Scope(rawValue: first) ?? .situation : .situation
    }

    private static let types = ["truth", "count", "day", "instant", "choice", "level", "set"]

    private func type(_ value: Value, _ fields: Fields) -> FactType? {
        guard let text = value.text() else { return nil }
        let hasWords = ["choice", "level", "set"].contains(text)
        if !hasWords { fields.forbid(["values"], because: "belongs to choice, level and set") }
        switch text {
        case "truth": return .truth
        case "count": return .count
        case "day": return .day
        case "instant": return .instant
        case "choice": return words(fields).map { .choice($0) }
        case "level": return words(fields).map { .level($0) }
        case "set": return words(fields).map { .set($0) }
        default:
            value.problem(
                "`\(text)` is not a type of fact" + oneOf(PackAssembly.types),
                suggestion: suggestion(for: text, among: PackAssembly.types))
            return nil
        }
    }

    /// A set's values are held as bits of one word.
    private static let mostWords = 64

    private func words(_ fields: Fields) -> [String]? {
        guard let values = fields.required("values"), let list = values.strictList() else {
            return nil
        }
        var words: [String] = []
        for value in list {
            guard let word = value.text() else { continue }
            if words.contains(word) {
                value.problem("duplicate value `\(word)`")
            } else if ConditionParser.keywords.contains(word) || !isValue(word) {
                value.problem("`\(word)` cannot be a value; write one word of letters")
            } else {
                words.append(word)
            }
        }
        if list.isEmpty || list.count > PackAssembly.mostWords {
            values.problem("`values` must hold 1 to \(PackAssembly.mostWords) words")
            return nil
        }
        return words
    }

    private func isValue(_ word: String) -> Bool {
        word.utf8.allSatisfy { byte in
            byte.isASCIILetter || byte.isASCIIDigit
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
    }

    /// A value of a fact's type, as `otherwise` and `to` write it.
    func factValue(_ value: Value, of type: FactType) -> FactValue? {
        guard let text = value.text() else { return nil }
        if type == .count, text.first == "$" {
            return names.settings.resolve(String(text.dropFirst()), at: value, offset: 1)
                .map { .count($0) }
        }
        if let found = Vocabulary.value(text, of: type), found != .unknown { return found }
        let words = type == .truth ? ["yes", "no"] : type.words
        value.problem(
            "`\(text)` is not a value of `\(value.name)` here" + expected(type),
            suggestion: suggestion(for: text, among: words))
        return nil
    }

    private func expected(_ type: FactType) -> String {
        switch type {
        case .truth: " (yes, no)"
        case .count: "; write a number"
        case .day: "; write a day such as 2027-01-31"
        case .instant: "; write a moment such as 2027-01-31T09:00"
        case .choice(let words), .level(let words), .set(let words): oneOf(words)
        }
    }
}
