import Domain
import Rules

/// What conditions may name.
struct Names {
    var facts = Table<FactDefinition>(of: "fact")
    var settings = Table<Int>(of: "setting")
    var vocabulary = Vocabulary([])
}

/// Reads one line of the condition language into a `Condition`.
///
/// Total: any text gives a condition or reported problems. A fault of syntax ends the reading of
/// that text; what is wrong with facts and values is reported, and reading goes on.
struct ConditionParser {
    private let value: Value
    let names: Names
    /// The scopes whose subjects are bound here.
    private var bound: Set<Scope>
    private let tokens: [Token]
    private let end: Int
    private var index = 0
    private var depth = 0

    /// Deeper nesting is refused, so that no text can exhaust the stack.
    static let deepest = 40

    static let keywords = [
        "and", "or", "not", "some", "every", "no", "is", "known", "unknown", "includes", "before",
        "from", "within", "always",
    ]

    /// The condition, or nil when its syntax is wrong, which is reported.
    static func condition(_ value: Value, names: Names, bound: Set<Scope>) -> Condition? {
        guard let text = value.text() else { return nil }
        do {
            var parser = try ConditionParser(text, value: value, names: names, bound: bound)
            let condition = try parser.alternatives()
            try parser.expectEnd()
            return condition
        } catch {
            value.problem(error.message, suggestion: error.suggestion, at: error.offset)
            return nil
        }
    }

    private init(
        _ text: String, value: Value, names: Names, bound: Set<Scope>
    ) throws(SyntaxProblem) {
        self.value = value
        self.names = names
        self.bound = bound
        tokens = try ProcedurePacks.tokens(of: text)
        end = text.unicodeScalars.count
    }

    // MARK: Tokens

    var next: Token? { index < tokens.count ? tokens[index] : nil }

    mutating func advance() { index += 1 }

    mutating func accept(word: String) -> Bool {
        guard next?.isWord(word) == true else { return false }
        advance()
        return true
    }

    mutating func take(_ what: String) throws(SyntaxProblem) -> Token {
        guard let token = next else { throw ended(what) }
        advance()
        return token
    }

    func ended(_ expected: String) -> SyntaxProblem {
        SyntaxProblem(
            message: "the condition ends where \(expected) should follow",
            offset: max(0, end - 1))
    }

    func unexpected(_ token: Token, _ expected: String, among words: [String]) -> SyntaxProblem {
        SyntaxProblem(
            message: "expected \(expected), found `\(token.text)`", offset: token.offset,
            suggestion: suggestion(for: token.text, among: words))
    }

    /// Reports what is wrong with a word, without ending the reading.
    func problem(_ message: String, at token: Token, suggestion: String? = nil) {
        value.problem(message, suggestion: suggestion, at: token.offset)
    }

    func setting(_ name: String, at token: Token) -> Int? {
        names.settings.resolve(name, at: value, offset: token.offset)
    }

    // MARK: Grammar

    // and ("or" and)*
    private mutating func alternatives() throws(SyntaxProblem) -> Condition {
        var parts = [try conjunction()]
        while accept(word: "or") { parts.append(try conjunction()) }
        return .any(parts)
    }

    // unary ("and" unary)*
    private mutating func conjunction() throws(SyntaxProblem) -> Condition {
        var parts = [try unary()]
        while accept(word: "and") { parts.append(try unary()) }
        return .all(parts)
    }

    private mutating func unary() throws(SyntaxProblem) -> Condition {
        let token = try take("a fact")
        depth += 1
        defer { depth -= 1 }
        guard depth <= ConditionParser.deepest else {
            throw SyntaxProblem(message: "the condition is nested too deeply", offset: token.offset)
        }
        switch token.kind {
        case .word("not"): return .not(try unary())
        case .word("always"): return .always
        case .word("some"): return try quantified(.some)
        case .word("every"): return try quantified(.every)
        case .word("no"): return try quantified(.none)
        default: break
        }
        if token.isSymbol("(") {
            index -= 1
            return try parentheses()
        }
        guard case .word(let name) = token.kind, name.utf8.first?.isASCIILetter == true,
            !ConditionParser.keywords.contains(name)
        else { throw unexpected(token, "a fact", among: ["not", "some", "every", "always"]) }
        return try test(of: fact(name, at: token), named: token)
    }

    private mutating func parentheses() throws(SyntaxProblem) -> Condition {
        let open = try take("`(`")
        guard open.isSymbol("(") else { throw unexpected(open, "`(`", among: []) }
        let condition = try alternatives()
        guard let close = next else {
            throw SyntaxProblem(message: "this `(` has no `)`", offset: open.offset)
        }
        guard close.isSymbol(")") else { throw afterTest(close) }
        advance()
        return condition
    }

    func expectEnd() throws(SyntaxProblem) {
        guard let token = next else { return }
        if token.isSymbol(")") {
            throw SyntaxProblem(message: "this `)` has no `(`", offset: token.offset)
        }
        throw afterTest(token)
    }

    func afterTest(_ token: Token) -> SyntaxProblem {
        let following = ["and", "or", "is", "includes", "before", "from", "within"]
        return unexpected(token, "`and`, `or` or a test such as `is`", among: following)
    }

    // MARK: Facts and their scopes

    private enum Quantifier {
        case some, every, none
    }

    /// `SCOPE "(" expr ")"`, with the scope's subjects bound inside.
    private mutating func quantified(_ quantifier: Quantifier) throws(SyntaxProblem) -> Condition {
        let token = try take("a scope such as `child`")
        guard case .word(let name) = token.kind else {
            throw unexpected(token, "a scope such as `child`", among: [])
        }
        let outside = bound
        defer { bound = outside }
        let scope = Scope(rawValue: name).flatMap { $0 == .situation ? nil : $0 }
        if let scope {
            bound.insert(scope)
        } else {
            let scopes = Scope.allCases.dropFirst().map(\.rawValue)
            problem(
                "unknown scope `\(name)`" + (name == "situation" ? "; there is only one" : ""),
                at: token, suggestion: suggestion(for: name, among: scopes))
            bound = Set(Scope.allCases)
        }
        let condition = try parentheses()
        switch quantifier {
        case .some: return .some(scope ?? .child, condition)
        case .every: return .every(scope ?? .child, condition)
        case .none: return .not(.some(scope ?? .child, condition))
        }
    }

    /// The fact of that name; nil, and reported, when there is none or nothing binds its subject.
    private func fact(_ name: String, at token: Token) -> FactDefinition? {
        guard let fact = names.facts.resolve(name, at: value, offset: token.offset) else {
            return nil
        }
        if fact.scope != .situation, !bound.contains(fact.scope) {
            let scope = fact.scope.rawValue
            problem(
                "`\(name)` is a fact of each \(scope); bind one with `for: \(scope)` or "
                    + "`some \(scope) (…)`", at: token)
        }
        return fact
    }
}
