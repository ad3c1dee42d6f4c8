/// A piece of a condition, with its place in the text.
struct Token: Equatable {
    enum Kind: Equatable {
        /// A fact, a keyword, a value, a number or a day.
        case word(String)
        /// A setting's name, without its `$`.
        case setting(String)
        /// `(`, `)`, `<`, `<=`, `>` or `>=`.
        case symbol(String)
    }

    var kind: Kind
    /// Counted in Unicode scalars from the start of the condition.
    var offset: Int

    var text: String {
        switch kind {
        case .word(let text), .symbol(let text): text
        case .setting(let name): "$" + name
        }
    }

    func isWord(_ word: String) -> Bool { kind == .word(word) }
    func isSymbol(_ symbol: String) -> Bool { kind == .symbol(symbol) }
}

/// Why a condition cannot be read, and where in it.
struct SyntaxProblem: Error, Equatable {
    var message: String
    var offset: Int
    var suggestion: String?
}

/// Cuts a condition into tokens.
func tokens(of condition: String) throws(SyntaxProblem) -> [Token] {
    let scalars = Array(condition.unicodeScalars)
    var found: [Token] = []
    var index = 0
    while index < scalars.count {
        let scalar = scalars[index]
        let start = index
        if scalar.isWordPart {
            let word = takeWord(scalars, &index)
            found.append(Token(kind: .word(word), offset: start))
        } else if scalar.properties.isWhitespace {
            index += 1
        } else if scalar == "$" {
            index += 1
            let name = takeWord(scalars, &index)
            guard !name.isEmpty else {
                throw SyntaxProblem(message: "expected a setting's name after `$`", offset: start)
            }
            found.append(Token(kind: .setting(name), offset: start))
        } else {
            let symbol = try takeSymbol(scalars, &index)
            found.append(Token(kind: .symbol(symbol), offset: start))
        }
    }
    return found
}

private func takeWord(_ scalars: [Unicode.Scalar], _ index: inout Int) -> String {
    var word = String.UnicodeScalarView()
    while index < scalars.count, scalars[index].isWordPart {
        word.append(scalars[index])
        index += 1
    }
    return String(word)
}

private func takeSymbol(
    _ scalars: [Unicode.Scalar], _ index: inout Int
) throws(SyntaxProblem) -> String {
    let start = index
    var text = String(Character(scalars[index]))
    index += 1
    if index < scalars.count, pairs.contains(text + String(scalars[index])) {
        text += String(scalars[index])
        index += 1
    }
    if ["(", ")", "<", "<=", ">", ">="].contains(text) { return text }
    throw SyntaxProblem(
        message: "unexpected `\(text)`", offset: start, suggestion: inWords[text])
}

private let pairs = ["<=", ">=", "==", "!=", "&&", "||", "=>", "=<"]

/// What other languages write with signs.
private let inWords = [
    "=": "is", "==": "is", "!=": "is not", "!": "not", "&&": "and", "&": "and", "||": "or",
    "|": "or", "=>": ">=", "=<": "<=",
]

extension Unicode.Scalar {
    fileprivate var isWordPart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
        default: false
        }
    }
}
