import ArgumentParser
import Casework
import Crypto
import Foundation
import Matching

extension PeopleCommand {
    /// Takes an agency's records into the register.
    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a file of records into the register of people.",
            discussion: """
                Records are sealed and found by keyed tokens; nothing of them can be read in the \
                database. A record with the same agency and id takes the place of the one before. A \
                line that cannot be read is reported with its number and left out.

                The import goes on where it was interrupted when the same file is given again. Exit \
                code 2 when lines were left out, 3 when the file cannot be read.
                """)

        @Argument(help: "The file of records.")
        var records: String

        @Option(help: "A file for the report of lines that were left out; the error stream else.")
        var report: String?

        @Option(help: "How to print the summary: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var register: RegisterOptions

        func run() async throws {
            let summary = try await PeopleFiles.watched { progress in
                try await register.with(writesMuch: true) { try await take(into: $0, progress) }
            }
            try summary.print(format, report)
            if !summary.problems.isEmpty { throw Exit.refused }
        }

        private func take(
            into register: PeopleRegister, _ progress: Progress
        ) async throws -> ImportSummary {
            var file = try RecordFile(records, ids: ["record_id"])
            var importing = try await PeopleImport(register, source: digest())
            var summary = ImportSummary(skipped: importing.taken)
            if importing.isFinished {
                summary.wasFinished = true
                return summary
            }
            var toSkip = importing.taken
            var batch: [RecordedPerson] = []
            while let part = try file.next() {
                let (read, problems) = PeopleFiles.records(part, file)
                summary.problems += problems
                let fresh = read.dropFirst(toSkip)
                toSkip -= read.count - fresh.count
                batch += fresh
                for record in fresh { summary.quality.add(record) }
                while batch.count >= PeopleImport.batch {
                    try await importing.take(Array(batch.prefix(PeopleImport.batch)))
                    batch.removeFirst(PeopleImport.batch)
                }
                progress.show("importing", file.progress)
                summary.taken += fresh.count
            }
            try await importing.take(batch)
            progress.show("learning", 1)
            try await importing.finish()
            return summary
        }

        /// The file is known again by what stands in it.
        private func digest() throws -> [UInt8] {
            guard let handle = FileHandle(forReadingAtPath: records) else {
                throw RecordFile.Unreadable(problems: [InputProblem(records, 0, "cannot be read")])
            }
            defer { try? handle.close() }
            var hash = SHA256()
            while let part = try handle.read(upToCount: 1 << 20), !part.isEmpty {
                hash.update(data: part)
            }
            return Array(hash.finalize())
        }
    }
}

/// What an import did.
private struct ImportSummary {
    var skipped: Int
    var taken = 0
    var wasFinished = false
    var problems: [InputProblem] = []
    var quality = DataQuality()

    struct Document: Encodable {
        struct Line: Encodable {
            var line: Int
            var problem: String
        }

        var taken: Int
        var takenBefore: Int
        var leftOut: [Line]
        var quality: DataQuality
    }

    func print(_ format: OutputFormat, _ report: String?) throws {
        let lines = problems.map { $0.description + "\n" }.joined()
        if let report {
            try deliver(Data(lines.utf8), to: report)
        } else if format == .text, !problems.isEmpty {
            FileHandle.standardError.write(Data(lines.utf8))
        }
        switch format {
        case .json:
            try printJSON(
                Document(
                    taken: taken, takenBefore: skipped,
                    leftOut: problems.map { Document.Line(line: $0.line, problem: $0.message) },
                    quality: quality))
        case .text:
            if wasFinished {
                Swift.print("this file was taken in before: \(skipped) records")
            } else {
                let before = skipped > 0 ? ", \(skipped) before an interruption" : ""
                Swift.print(
                    "\(taken) records taken in\(before); \(problems.count) lines left out")
                Swift.print(QualityWords().text(quality))
            }
        }
    }
}
