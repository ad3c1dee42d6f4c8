import Foundation
import ReleaseCheck

/// Something that is wrong with an input file, without the text that stands there: it may be
/// protected.
struct InputProblem: CustomStringConvertible {
    var file: String
    /// 0 for the whole file.
    var line: Int
    var message: String

    init(_ file: String, _ line: Int, _ message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    var description: String { line == 0 ? "\(file): \(message)" : "\(file):\(line): \(message)" }
}

/// Reads the files of a release check and says all that is wrong with them.
enum ReleaseFiles {
    static func record(_ path: String, _ problems: inout [InputProblem]) -> ReleaseRecord? {
        guard let data = data(path, &problems) else { return nil }
        do {
            return try JSONDecoder().decode(ReleaseRecord.self, from: data)
        } catch {
            let found = RecordProblems.find(in: data, file: path)
            problems += found.isEmpty ? [InputProblem(path, 1, explain(error))] : found
            return nil
        }
    }

    static func documents(
        _ path: String, _ problems: inout [InputProblem]
    ) -> [ReleaseDocument] {
        lines(path, as: ReleaseDocument.self, &problems)
    }

    static func labels(
        _ path: String, _ problems: inout [InputProblem]
    ) -> [String: CorpusReport.Label] {
        let labels = lines(path, as: CorpusReport.Label.self, &problems)
        return Dictionary(labels.map { ($0.id, $0) }) { first, _ in first }
    }

    /// Hands over every document of a corpus that has a label, each with the scanner of its record
    /// and the folder in which it stands.
    static func eachAnswered(
        in corpus: String, _ problems: inout [InputProblem],
        _ body: (ReleaseCheck.Scanner, ReleaseDocument, CorpusReport.Label, _ folder: String) throws
            -> Void
    ) rethrows {
        let folders = folders(of: corpus)
        if folders.isEmpty {
            problems.append(InputProblem(corpus, 0, "holds no `record.json`"))
        }
        for folder in folders {
            let record = record("\(folder)/record.json", &problems)
            let documents = documents("\(folder)/documents.jsonl", &problems)
            let labels = labels("\(folder)/labels.jsonl", &problems)
            guard let record else { continue }
            let scanner = Scanner(record)
            for document in documents {
                guard let label = labels[document.id] else { continue }
                try body(scanner, document, label, folder)
            }
        }
    }

    /// The folders below one that hold a record, itself among them.
    private static func folders(of path: String) -> [String] {
        let files = FileManager.default
        let below = (try? files.subpathsOfDirectory(atPath: path)) ?? []
        return below.filter { $0 == "record.json" || $0.hasSuffix("/record.json") }.sorted().map {
            URL(filePath: path).appending(path: $0).deletingLastPathComponent().path
        }
    }

    private static func data(_ path: String, _ problems: inout [InputProblem]) -> Data? {
        guard let data = FileManager.default.contents(atPath: path) else {
            problems.append(InputProblem(path, 0, "cannot be read"))
            return nil
        }
        return data
    }

    private static func lines<Line: Decodable>(
        _ path: String, as type: Line.Type, _ problems: inout [InputProblem]
    ) -> [Line] {
        guard let data = data(path, &problems) else { return [] }
        var found: [Line] = []
        let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
            do {
                found.append(try JSONDecoder().decode(type, from: Data(line)))
            } catch {
                problems.append(InputProblem(path, number + 1, explain(error)))
            }
        }
        return found
    }

    /// What is wrong, by field and never by value.
    private static func explain(_ error: any Error) -> String {
        func place(_ path: [any CodingKey]) -> String {
            path.reduce("") { text, key in
                key.intValue.map { "\(text)[\($0)]" }
                    ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
            }
        }
        return switch error {
        case DecodingError.keyNotFound(let key, let context):
            "`\(place(context.codingPath + [key]))` is missing"
        case DecodingError.typeMismatch(_, let context):
            "`\(place(context.codingPath))` has another form than it should"
        case DecodingError.valueNotFound(_, let context): "`\(place(context.codingPath))` is empty"
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            "`\(place(context.codingPath))` is none of the words it may be"
        default: "is not JSON"
        }
    }
}
