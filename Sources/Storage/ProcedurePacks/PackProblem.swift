import Synchronization

/// Something in a pack or story that its author has to put right.
public struct PackProblem: Error, Hashable, Sendable {
    /// The file, relative to the folder that holds all packs (or to the folder of stories).
    public var file: String
    /// Counted from 1.
    public var line: Int
    /// Counted from 1, in Unicode scalars.
    public var column: Int
    public var message: String
    /// The word that was probably meant.
    public var suggestion: String?

    public init(
        file: String, line: Int, column: Int, message: String, suggestion: String? = nil
    ) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.suggestion = suggestion
    }
}

extension PackProblem: CustomStringConvertible {
    // hertfordshire/rules/police.yaml:12:15: unknown fact `a`; did you mean `b`?
    public var description: String {
        let hint = suggestion.map { "; did you mean `\($0)`?" } ?? ""
        return "\(file):\(line):\(column): \(message)\(hint)"
    }
}

/// All problems that a load found, in the order of files, lines and columns; never empty.
public struct PackProblems: Error, Hashable, Sendable {
    public var problems: [PackProblem]

    public init(_ problems: [PackProblem]) {
        self.problems = problems
    }
}

extension PackProblems: CustomStringConvertible {
    /// One problem a line.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// The problems found so far, while a load goes on to find the rest, on several threads.
final class ProblemLog: Sendable {
    private let found = Mutex<Set<PackProblem>>([])

    var isEmpty: Bool { found.withLock(\.isEmpty) }

    var sorted: PackProblems {
        PackProblems(
            found.withLock { $0 }.sorted {
                ($0.file, $0.line, $0.column, $0.message) < (
                    $1.file, $1.line, $1.column, $1.message
                )
            })
    }

    func add(_ message: String, at position: Position, suggestion: String? = nil) {
        let problem = PackProblem(
            file: position.file, line: position.line, column: position.column, message: message,
            suggestion: suggestion)
        found.withLock { _ = $0.insert(problem) }
    }
}

/// A place in a file.
struct Position: Hashable {
    var file: String
    var line: Int
    var column: Int
}

extension Position: CustomStringConvertible {
    var description: String { "\(file):\(line):\(column)" }
}
