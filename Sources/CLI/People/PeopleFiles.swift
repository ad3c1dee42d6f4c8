import ArgumentParser
import Dispatch
import Foundation
import Matching
import Synchronization

/// Reads files of records on all cores.
enum PeopleFiles {
    /// All cores, each taking a share.
    static let together = Together(workers: ProcessInfo.processInfo.activeProcessorCount) {
        count, work in
        DispatchQueue.concurrentPerform(iterations: count) { work($0) }
    }

    /// Lines that cannot be read are named up to this many.
    private static let mostNamed = 50

    /// Every person of a file.
    ///
    /// - Throws: `RecordFile.Unreadable` with every line that is wrong.
    static func people(_ path: String, ids: [String], _ progress: Progress) throws -> People {
        var file = try RecordFile(path, ids: ids)
        var people = People()
        var problems: [InputProblem] = []
        var parts: [RecordFile.Part] = []
        while true {
            parts.removeAll(keepingCapacity: true)
            while parts.count < together.workers, let part = try file.next() { parts.append(part) }
            if parts.isEmpty { break }
            for (read, wrong) in read(parts, file) {
                people.append(read)
                problems += wrong
            }
            progress.show("reading", file.progress)
        }
        guard problems.isEmpty else { throw RecordFile.Unreadable(problems: problems) }
        return people
    }

    typealias Read = (People, [InputProblem])

    /// Parts of a file side by side, in their order.
    static func read(_ parts: [RecordFile.Part], _ file: RecordFile) -> [Read] {
        let found = Mutex([Int: Read]())
        let (reader, path) = (file.reader, file.path)
        together.run(parts.count) { number in
            let read = read(parts[number], reader, path)
            found.withLock { $0[number] = read }
        }
        return found.withLock { found in parts.indices.compactMap { found[$0] } }
    }

    private static func read(
        _ part: RecordFile.Part, _ reader: RecordReader, _ path: String
    ) -> Read {
        var people = People()
        var problems: [InputProblem] = []
        part.bytes.withUnsafeBytes { bytes in
            reader.read(bytes, into: &people) { problem in
                problems.append(
                    InputProblem(
                        path, part.firstLine + problem.line, text(problem.kind, reader)))
            }
        }
        return (people, problems)
    }

    /// The records of a part of a file word for word, and the lines that cannot be read.
    static func records(
        _ part: RecordFile.Part, _ file: RecordFile
    ) -> ([RecordedPerson], [InputProblem]) {
        var problems: [InputProblem] = []
        let records = part.bytes.withUnsafeBytes { bytes in
            file.reader.records(bytes) { problem in
                problems.append(
                    InputProblem(
                        file.path, part.firstLine + problem.line, text(problem.kind, file.reader)))
            }
        }
        return (records, problems)
    }

    /// What is wrong with a line and how to mend it.
    static func text(_ problem: RecordReader.LineProblem.Kind, _ reader: RecordReader) -> String {
        switch problem {
        case .noID: "has no id; give each record one"
        case .fields(let count):
            "has \(count) fields and the heading \(reader.columnCount); put a field with a comma "
                + "into quotation marks"
        case .openQuotation: "opens a quotation mark that is never closed"
        }
    }

    /// Does a piece of work with a bar that says how far it is; what is wrong with a file is said line
    /// by line, and ends it with the exit code of invalid input.
    static func watched<Value>(_ work: (Progress) throws -> Value) throws -> Value {
        let progress = Progress()
        defer { progress.end() }
        do {
            return try work(progress)
        } catch let problem as RecordFile.Unreadable {
            throw refused(problem, progress)
        }
    }

    /// As `watched`, for work that waits.
    static func watched<Value>(_ work: (Progress) async throws -> Value) async throws -> Value {
        let progress = Progress()
        defer { progress.end() }
        do {
            return try await work(progress)
        } catch let problem as RecordFile.Unreadable {
            throw refused(problem, progress)
        }
    }

    private static func refused(
        _ problem: RecordFile.Unreadable, _ progress: Progress
    ) -> ExitCode {
        progress.end()
        complain(problem)
        return Exit.invalid
    }

    /// Says what is wrong with a file, at most fifty lines of it.
    private static func complain(_ unreadable: RecordFile.Unreadable) {
        for problem in unreadable.problems.prefix(mostNamed) {
            CLI.complain(problem.description)
        }
        let more = unreadable.problems.count - mostNamed
        if more > 0 { CLI.complain("and \(more) more lines") }
    }

    /// A field of comma-separated values, in quotation marks where it needs them.
    static func field(_ text: String) -> String {
        let special = text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        return special ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
    }
}
