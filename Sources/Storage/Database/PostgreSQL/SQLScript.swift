/// Several statements in one text, as a migration has them.
///
/// A statement ends where a line ends with `;`, outside of a function's body in `$$`.
struct SQLScript {
    var text: String

    var statements: [String] {
        var statements: [String] = []
        var lines: [Substring] = []
        var isInBody = false
        for line in text.split(separator: "\n") where isInBody || !line.hasPrefix("--") {
            lines.append(line)
            let parts = line.split(separator: "$$", omittingEmptySubsequences: false)
            if parts.count.isMultiple(of: 2) { isInBody.toggle() }
            guard !isInBody, line.hasSuffix(";") else { continue }
            statements.append(lines.joined(separator: "\n"))
            lines = []
        }
        if !lines.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
            statements.append(lines.joined(separator: "\n"))
        }
        return statements
    }
}
