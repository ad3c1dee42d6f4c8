import ArgumentParser
import Casework
import Foundation
import ProcedurePacks
import Rules

/// Works with procedure packs.
struct Packs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work with procedure packs.",
        subcommands: [
            Test.self, Prove.self, Coverage.self, Lint.self, Diff.self, Calendar.self,
            Document.self,
        ])

    struct Test: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Load every pack and replay every story against them.",
            discussion:
                "Every problem of every pack is reported at once, with file, line and column.")

        @Option(help: "The folder of stories.")
        var stories = "Stories"

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let practice = try procedures.practice()
            let report = try await StoryReport.run(folder: stories, practice: practice)
            switch format {
            case .json: try printJSON(report)
            case .text:
                for (name, procedure) in practice.procedures.sorted(by: { $0.key < $1.key }) {
                    print(
                        "pack \(name): \(procedure.rules.count) rules, content \(procedure.contentHash.prefix(12))"
                    )
                }
                print(report.text)
            }
            if report.failed > 0 { throw Exit.refused }
        }
    }
}
