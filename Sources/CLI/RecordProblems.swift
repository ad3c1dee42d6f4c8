import Foundation
import ReleaseCheck

/// Finds everything that is wrong with a record at once, with the line where it stands.
enum RecordProblems {
    static func find(in data: Data, file: String) -> [InputProblem] {
        guard let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any] else {
            return [InputProblem(file, 1, "is not JSON; a record is an object in braces")]
        }
        let starts = elements(of: Array(data))
        var problems: [InputProblem] = []
        guard let items = root["protected"] as? [Any] else {
            return [InputProblem(file, 1, "`protected` is missing; give a list, even an empty one")]
        }
        let lines = starts["protected"] ?? []
        for (number, item) in items.enumerated() {
            let line = number < lines.count ? lines[number] : 1
            let fields = item as? [String: Any] ?? [:]
            for name in ["id", "text"] where !(fields[name] is String) {
                problems.append(
                    InputProblem(file, line, "`protected[\(number)].\(name)` is missing or no text")
                )
            }
            let kind = (fields["class"] as? String).flatMap(InformationKind.init)
            if kind == nil {
                let kinds = InformationKind.allCases.map { "`\($0.rawValue)`" }
                problems.append(
                    InputProblem(
                        file, line,
                        "`protected[\(number)].class` is missing or no class; give one of "
                            + kinds.joined(separator: ", ")))
            }
        }
        let people = root["parties"] as? [Any] ?? []
        for (number, party) in people.enumerated()
        where !((party as? [String: Any])?["role"] is String) {
            let lines = starts["parties"] ?? []
            problems.append(
                InputProblem(
                    file, number < lines.count ? lines[number] : 1,
                    "`parties[\(number)].role` is missing or no text"))
        }
        return problems
    }

    /// The lines on which the elements of each list of the outer object begin.
    private static func elements(of bytes: [UInt8]) -> [String: [Int]] {
        var found: [String: [Int]] = [:]
        var line = 1
        var depth = 0
        var isText = false
        var isEscaped = false
        var word: [UInt8] = []
        var list = ""
        for byte in bytes {
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isText = false
                } else {
                    word.append(byte)
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""):
                isText = true
                word = []
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if depth == 1 { list = String(decoding: word, as: UTF8.self) }
                if depth == 2, byte == UInt8(ascii: "{") { found[list, default: []].append(line) }
                depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
        }
        return found
    }
}
