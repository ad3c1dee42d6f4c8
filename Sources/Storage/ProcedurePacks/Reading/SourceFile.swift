import Foundation
import Synchronization
import Yams

/// A YAML file with its text, so that problems can say where in it they are.
final class SourceFile {
    let name: String
    let log: ProblemLog
    private let text: String
    let tree: Tree
    /// For the columns of problems and of quoted text only.
    ///
    /// Most files never need them. Packs are compiled on several threads.
    private let cutLines = Mutex<[[Unicode.Scalar]]?>(nil)

    private var lines: [[Unicode.Scalar]] {
        cutLines.withLock { lines in
            if let lines { return lines }
            let cut = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
                .map(Array.init)
            lines = cut
            return cut
        }
    }

    /// More than any pack or story needs; a larger file is refused before it is parsed.
    static let largestSize = 4_000_000

    /// Nil, with the problem logged, when the bytes are not text or the text is not YAML.
    init?(name: String, bytes: Data, log: ProblemLog) {
        guard bytes.count <= SourceFile.largestSize else {
            log.add("the file is too large", at: Position(file: name, line: 1, column: 1))
            return nil
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let line = bytes.split(separator: 10, omittingEmptySubsequences: false)
                .firstIndex { String(validating: $0, as: UTF8.self) == nil }
            log.add(
                "not UTF-8 text", at: Position(file: name, line: (line ?? 0) + 1, column: 1))
            return nil
        }
        do {
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            guard let node = try parser.singleRoot() else {
                log.add("the file is empty", at: Position(file: name, line: 1, column: 1))
                return nil
            }
            // The parser must outlast this: it holds what the nodes of anchors hold weakly.
            tree = withExtendedLifetime(parser) { TreeMaker.tree(node) }
        } catch {
            SourceFile.report(error, in: text, name: name, log: log)
            return nil
        }
        self.name = name
        self.log = log
        self.text = text
    }

    /// The whole document.
    var root: Value { Value(Int32(tree.nodes.count - 1), name: "the file", file: self) }

    private static func report(
        _ error: any Error, in text: String, name: String, log: ProblemLog
    ) {
        var position = Position(file: name, line: 1, column: 1)
        var message = "not valid YAML"
        func mark(_ mark: Mark) {
            position.line = max(1, mark.line)
            position.column = max(1, mark.column)
        }
        switch error as? YamlError {
        case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
            .composer(_, let problem, let place, _):
            message += ": " + problem
            mark(place)
        case .duplicatedKeysInMapping(let keys, let context):
            message = "duplicate key " + keys.map { "`\($0)`" }.joined(separator: ", ")
            mark(context.mark)
        case .reader(let problem, let offset, _, _):
            message += ": " + problem
            let before = text.prefix(offset ?? 0)
            position.line = before.count { $0.isNewline } + 1
        default: break
        }
        log.add(message, at: position)
    }

    // MARK: Columns

    /// Where the scalar at `offset` of a value's text stands in the file.
    ///
    /// Follows the value's characters through quotes, simple escapes and folded lines.
    func position(of node: Tree.Node, offset: Int) -> Position {
        guard node.line > 0 else { return Position(file: name, line: 1, column: 1) }
        let start = Position(file: name, line: Int(node.line), column: Int(node.column))
        guard node.kind.isScalar, offset > 0 || node.kind != .plain else { return start }
        var line = start.line - 1
        var column = start.column - 1
        switch node.kind {
        case .singleQuoted, .doubleQuoted: column += 1
        case .literal, .folded: (line, column) = (line + 1, indent(of: line + 1))
        case .plain, .list, .mapping: break
        }
        for _ in 0..<offset where line < lines.count {
            if isBlank(line, from: column), line + 1 < lines.count {
                // A folded line break stands for one space; the value goes on with the next line.
                (line, column) = (line + 1, indent(of: line + 1))
            } else {
                column += width(ofScalarAt: column, line: line, kind: node.kind)
            }
        }
        return Position(file: name, line: line + 1, column: column + 1)
    }

    /// How many scalars of the file one scalar of the value takes up; simple escapes take two.
    private func width(ofScalarAt column: Int, line: Int, kind: Tree.Kind) -> Int {
        guard lines[line].indices.contains(column + 1) else { return 1 }
        let (this, next) = (lines[line][column], lines[line][column + 1])
        if kind == .doubleQuoted, this == "\\" { return 2 }
        return kind == .singleQuoted && this == "'" && next == "'" ? 2 : 1
    }

    private func indent(of line: Int) -> Int {
        guard line < lines.count else { return 0 }
        return lines[line].firstIndex { $0 != " " } ?? 0
    }

    private func isBlank(_ line: Int, from column: Int) -> Bool {
        lines[line].dropFirst(column).allSatisfy { $0 == " " || $0 == "\t" || $0 == "\r" }
    }
}
