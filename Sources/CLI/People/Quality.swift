import ArgumentParser
import Foundation
import Matching

extension PeopleCommand {
    /// What the records of each agency lack.
    struct Quality: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say for each agency what its records lack, and what in them is a default.",
            discussion: """
                For each column: how many fields are missing, how many hold what stands for "not \
                known" (a default date, "unknown", a telephone number of sevens) and how many cannot \
                be right (an NHS number with a wrong check digit, a date that the calendar lacks).
                """)

        @Argument(help: "The file of records.")
        var records: String

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        func run() throws {
            let quality = try PeopleFiles.watched { try read($0) }
            switch format {
            case .json: try printJSON(quality)
            case .text: print(QualityWords().text(quality))
            }
        }

        private func read(_ progress: Progress) throws -> DataQuality {
            var file = try RecordFile(records, ids: ["record_id"])
            var quality = DataQuality()
            var problems: [InputProblem] = []
            while let part = try file.next() {
                let (read, wrong) = PeopleFiles.records(part, file)
                for record in read { quality.add(record) }
                problems += wrong
                progress.show("reading", file.progress)
            }
            guard problems.isEmpty else { throw RecordFile.Unreadable(problems: problems) }
            return quality
        }
    }
}

/// A data-quality report in words.
struct QualityWords {
    func text(_ quality: DataQuality) -> String {
        quality.agencies.sorted { $0.key < $1.key }.map { name, agency in
            let head = "\(name.isEmpty ? "no agency named" : name): \(agency.records) records"
            let lines = DataQuality.columns.compactMap { column -> String? in
                guard let field = agency.fields[column] else { return nil }
                return line(column, field, of: agency.records)
            }
            return ([head] + lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func line(_ column: String, _ field: DataQuality.Field, of records: Int) -> String? {
        let parts = [
            (field.missing, "missing"), (field.standIn, "default or not known"),
            (field.wrong, "wrong"),
        ].filter { $0.0 > 0 }.map { "\(share($0.0, of: records)) \($0.1)" }
        guard !parts.isEmpty else { return nil }
        let name = column.padding(toLength: 12, withPad: " ", startingAt: 0)
        return "  \(name) \(parts.joined(separator: ", "))"
    }

    private func share(_ count: Int, of all: Int) -> String {
        String(format: "%.1f %%", Double(count) * 100 / Double(max(all, 1)))
    }
}
