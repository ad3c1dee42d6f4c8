import ArgumentParser
import Foundation
import ReleaseCheck

/// Checks texts that go to a person of concern.
struct Release: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check what goes to a person of concern against what is protected.",
        subcommands: [Scan.self, Evaluate.self, EvidenceOf.self])

    struct Scan: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Look for protected information in letters, messages, file names and headers.",
            discussion: """
                Prints one line of JSON for each document: its id, its verdict (clean, leak, question) \
                and its hits. Start and end count Unicode scalars of the text. A hit names the item and \
                never repeats it. Exit code 2 when a document is stopped, 3 for files that cannot be \
                read.
                """)

        @Option(help: "The record: what is protected, what is permitted, who is in the case.")
        var record: String

        @Option(help: "The documents, a line of JSON each: id, kind, text.")
        var documents: String

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .json

        func run() throws {
            var problems: [InputProblem] = []
            let protected = ReleaseFiles.record(record, &problems)
            let letters = ReleaseFiles.documents(documents, &problems)
            guard let protected, problems.isEmpty else {
                problems.forEach { complain($0.description) }
                throw Exit.invalid
            }
            let scanner = Scanner(protected)
            let findings = letters.map(scanner.scan)
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            for finding in findings {
                switch format {
                case .json:
                    print(String(decoding: try encoder.encode(finding), as: UTF8.self))
                case .text:
                    print("\(finding.verdict.rawValue)  \(finding.id)")
                    for hit in finding.hits {
                        let item = hit.item.map { " \($0)" } ?? ""
                        print("  \(hit.start)-\(hit.end) \(hit.how.rawValue)\(item)")
                    }
                }
            }
            if findings.contains(where: { !$0.isClean }) { throw Exit.refused }
        }
    }

    struct Evaluate: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Measure the check on documents whose leaks are known.",
            discussion: """
                A folder of records, each a folder with record.json, documents.jsonl and labels.jsonl. \
                Says for each way of leaking how many were stopped and how many hits name the item, and \
                for each way of being clean how many passed.
                """)

        @Argument(help: "The folder of the corpus.")
        var corpus: String

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        func run() throws {
            var problems: [InputProblem] = []
            var report = CorpusReport()
            ReleaseFiles.eachAnswered(in: corpus, &problems) { scanner, document, label, _ in
                report.add(scanner.scan(document), label)
            }
            guard problems.isEmpty else {
                problems.forEach { complain($0.description) }
                throw Exit.invalid
            }
            switch format {
            case .json: try printJSON(report)
            case .text: print(text(of: report))
            }
        }

        private func text(of report: CorpusReport) -> String {
            var lines: [String] = []
            for way in report.ways.sorted(by: { ($0.expect, $0.way) < ($1.expect, $1.way) }) {
                let name = way.way.padding(toLength: 20, withPad: " ", startingAt: 0)
                let right = percent(way.right, of: way.documents)
                lines.append(
                    way.expect == "clean"
                        ? "\(name) \(way.documents) clean, passed \(right)"
                        : "\(name) \(way.documents) leaking, stopped \(right), item named "
                            + percent(way.named, of: way.documents))
            }
            lines.append(String(format: "clean passed %.1f %%", report.cleanPassed * 100))
            lines.append(String(format: "leaks stopped %.1f %%", report.leaksStopped * 100))
            if !report.wrong.isEmpty {
                lines.append("wrong: " + report.wrong.joined(separator: " "))
            }
            return lines.joined(separator: "\n")
        }

        private func percent(_ part: Int, of whole: Int) -> String {
            String(format: "%.1f %%", whole == 0 ? 100 : Double(part) / Double(whole) * 100)
        }
    }
}
