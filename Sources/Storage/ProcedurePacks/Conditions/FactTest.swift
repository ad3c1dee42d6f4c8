import Domain
import Rules

/// What a condition asks of a fact, before it is held against the fact's type.
enum FactTest {
    case holds
    case known
    case unknown
    case equals(Token, negated: Bool)
    case compares(String, Token)
    case includes(Token, negated: Bool)
    case before(Token)
    case onOrAfter(Token)
    case within(Token, months: Bool)
}

extension ConditionParser {
    /// The test that follows a fact's name; `fact` is nil when its own problem is reported.
    mutating func test(
        of fact: FactDefinition?, named name: Token
    ) throws(SyntaxProblem) -> Condition {
        let test = try factTest(name)
        guard let fact, let slot = names.vocabulary.slot(fact.name) else { return .always }
        return compile(test, of: fact, slot: slot, named: name) ?? .always
    }

    private mutating func factTest(_ name: Token) throws(SyntaxProblem) -> FactTest {
        guard let token = next else { return .holds }
        switch token.kind {
        case .word("is"):
            advance()
            let negated = accept(word: "not")
            if accept(word: "known") { return negated ? .unknown : .known }
            if accept(word: "unknown") { return negated ? .known : .unknown }
            return .equals(try operand("a value after `is`"), negated: negated)
        case .symbol("<"), .symbol("<="), .symbol(">"), .symbol(">="):
            advance()
            return .compares(token.text, try operand("a value after `\(token.text)`"))
        case .word("includes"):
            advance()
            let negated = accept(word: "not")
            return .includes(try operand("a value after `includes`"), negated: negated)
        case .word("before"):
            advance()
            return .before(try operand("a day after `before`"))
        case .word("from"):
            advance()
            return .onOrAfter(try operand("a day after `from`"))
        case .word("within"):
            advance()
            return try within()
        case .symbol, .word("and"), .word("or"): return .holds
        default: throw afterTest(token)
        }
    }

    private mutating func operand(_ what: String) throws(SyntaxProblem) -> Token {
        let token = try take(what)
        switch token.kind {
        case .symbol: throw unexpected(token, what, among: [])
        case .word("and"), .word("or"): throw unexpected(token, what, among: [])
        default: return token
        }
    }

    private mutating func within() throws(SyntaxProblem) -> FactTest {
        let count = try operand("a number after `within`")
        let unit = try take("`months` or `days`")
        switch unit.text {
        case "month", "months": return .within(count, months: true)
        case "day", "days": return .within(count, months: false)
        default: throw unexpected(unit, "`months` or `days`", among: ["months", "days"])
        }
    }
}

// MARK: - Against the fact's type

extension ConditionParser {
    private func compile(
        _ test: FactTest, of fact: FactDefinition, slot: FactSlot, named name: Token
    ) -> Condition? {
        switch test {
        case .known: return .test(slot, .isKnown)
        case .unknown: return .not(.test(slot, .isKnown))
        case .holds:
            guard fact.type == .truth else {
                problem("`\(fact.name)` is not yes or no; \(usage(fact))", at: name)
                return nil
            }
            return .test(slot, .isYes)
        case .equals(let token, let negated):
            let condition = equality(fact, slot, token)
            return negated ? condition.map { .not($0) } : condition
        case .compares(let sign, let token):
            return comparison(sign, fact, slot, token).map { .test(slot, $0) }
        case .includes(let token, let negated):
            guard case .set(let words) = fact.type else {
                problem("`\(fact.name)` is not a set; \(usage(fact))", at: name)
                return nil
            }
            guard let place = place(of: token, in: words, fact) else { return nil }
            let condition = Condition.test(slot, .includes(place))
            return negated ? .not(condition) : condition
        case .before(let token): return day(fact, token, name).map { .test(slot, .before($0)) }
        case .onOrAfter(let token):
            return day(fact, token, name).map { .test(slot, .onOrAfter($0)) }
        case .within(let token, let months):
            guard isDated(fact, name), let count = count(token) else { return nil }
            return .test(slot, months ? .withinMonths(count) : .withinDays(count))
        }
    }

    private func equality(_ fact: FactDefinition, _ slot: FactSlot, _ token: Token) -> Condition? {
        switch fact.type {
        case .truth:
            if token.isWord("yes") { return .test(slot, .isYes) }
            if token.isWord("no") { return .not(.test(slot, .isYes)) }
            problem(
                "`\(fact.name)` is yes or no, not `\(token.text)`", at: token,
                suggestion: suggestion(for: token.text, among: ["yes", "no"]))
            return nil
        case .choice(let words), .level(let words):
            return place(of: token, in: words, fact).map { .test(slot, .equals($0)) }
        case .count: return count(token).map { .test(slot, .equals($0)) }
        case .set, .day, .instant:
            problem("`\(fact.name)` cannot be tested with `is`; \(usage(fact))", at: token)
            return nil
        }
    }

    private func comparison(
        _ sign: String, _ fact: FactDefinition, _ slot: FactSlot, _ token: Token
    ) -> Test? {
        let limit: Int
        switch fact.type {
        case .count:
            guard let number = count(token) else { return nil }
            limit = number
            if sign == "<", number == 0 {
                problem("a count is never below 0", at: token)
                return nil
            }
        case .level(let words):
            guard let place = place(of: token, in: words, fact) else { return nil }
            limit = place
            if sign == "<" && place == 0 || sign == ">" && place == words.count - 1 {
                let side = sign == "<" ? "below" : "above"
                problem("no value of `\(fact.name)` is \(side) `\(token.text)`", at: token)
                return nil
            }
        default:
            problem("`\(fact.name)` cannot be compared with `\(sign)`; \(usage(fact))", at: token)
            return nil
        }
        switch sign {
        case "<": return .atMost(limit - 1)
        case "<=": return .atMost(limit)
        case ">": return .atLeast(limit + 1)
        default: return .atLeast(limit)
        }
    }

    private func count(_ token: Token) -> Int? {
        if case .setting(let name) = token.kind { return setting(name, at: token) }
        guard let number = Int(token.text), (0...1_000_000).contains(number) else {
            problem("`\(token.text)` is not a number", at: token)
            return nil
        }
        return number
    }

    private func place(of token: Token, in words: [String], _ fact: FactDefinition) -> Int? {
        if let place = words.firstIndex(of: token.text) { return place }
        problem(
            "`\(token.text)` is not a value of `\(fact.name)`" + oneOf(words), at: token,
            suggestion: suggestion(for: token.text, among: words))
        return nil
    }

    private func isDated(_ fact: FactDefinition, _ name: Token) -> Bool {
        if fact.type == .day || fact.type == .instant { return true }
        problem("`\(fact.name)` is not a day; \(usage(fact))", at: name)
        return false
    }

    private func day(_ fact: FactDefinition, _ token: Token, _ name: Token) -> Day? {
        let dated = isDated(fact, name)
        guard let day = Day(token.text) else {
            problem("`\(token.text)` is not a day; write one such as 2027-01-31", at: token)
            return nil
        }
        return dated ? day : nil
    }

    /// How a fact of its type is tested.
    private func usage(_ fact: FactDefinition) -> String {
        let name = fact.name
        return switch fact.type {
        case .truth: "write `\(name)` or `not \(name)`"
        case .count: "compare it with a number, such as `\(name) >= 1`"
        case .day, .instant: "test it with `before`, `from` or `within`"
        case .choice(let words): "write `\(name) is \(words.first ?? "value")`"
        case .level(let words): "write `\(name) >= \(words.last ?? "value")` or `is`"
        case .set(let words): "write `\(name) includes \(words.first ?? "value")`"
        }
    }
}
