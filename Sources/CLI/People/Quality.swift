import ArgumentParser
import Casework
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
                be right (an NHS number with a wrong check digit, a date that the calendar lacks); and how \
                many telephone numbers five records or more of one agency have.
                """)

        @Argument(help: "The file of records.")
        var records: String

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        func run() throws {
            let (quality, phones) = try PeopleFiles.watched { try read($0) }
            switch format {
            case .json:
                try printJSON(
                    Document(
                        agencies: quality.agencies,
                        sharedPhones: quality.agencies.keys.reduce(into: [:]) {
                            $0[$1] = phones.records(of: $1)
                        }))
            case .text: print(QualityWords(phones: phones).text(quality))
            }
        }

        private struct Document: Encodable {
            var agencies: [String: DataQuality.Agency]
            /// How many records have a telephone number that several others have too.
            var sharedPhones: [String: Int]
        }

        private func read(_ progress: Progress) throws -> (DataQuality, SharedPhones) {
            var file = try RecordFile(records, ids: ["record_id"])
            var quality = DataQuality()
            var phones = SharedPhones()
            var problems: [InputProblem] = []
            while let part = try file.next() {
                let (read, wrong) = PeopleFiles.records(part, file)
                for record in read {
                    quality.add(record)
                    phones.add(record)
                }
                problems += wrong
                progress.show("reading", file.progress)
            }
            guard problems.isEmpty else { throw RecordFile.Unreadable(problems: problems) }
            return (quality, phones)
        }
    }
}

/// A data-quality report in words.
struct QualityWords {
    var phones = SharedPhones()

    func text(_ quality: DataQuality) -> String {
        quality.agencies.sorted { $0.key < $1.key }.map { name, agency in
            let head = "\(name.isEmpty ? "no agency named" : name): \(agency.records) records"
            let lines = DataQuality.columns.compactMap { column -> String? in
                guard let field = agency.fields[column] else { return nil }
                let shared = column == "phone" ? phones.records(of: name) : 0
                return line(column, field, shared, of: agency.records)
            }
            return ([head] + lines).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private func line(
        _ column: String, _ field: DataQuality.Field, _ shared: Int, of records: Int
    ) -> String? {
        let parts = [
            (field.missing, "missing"), (field.standIn, "default or not known"),
            (field.wrong, "wrong"), (shared, "shared by five or more"),
        ].filter { $0.0 > 0 }.map { "\(share($0.0, of: records)) \($0.1)" }
        guard !parts.isEmpty else { return nil }
        let name = column.padding(toLength: 12, withPad: " ", startingAt: 0)
        return "  \(name) \(parts.joined(separator: ", "))"
    }

    private func share(_ count: Int, of all: Int) -> String {
        String(format: "%.1f %%", Double(count) * 100 / Double(max(all, 1)))
    }
}
