import ArgumentParser
import Database
import Domain
import Foundation
import Ledger

/// Checks the record.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Check the record.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Verify every entry and both chains. Needs no keys and no server.")

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var data: DataOptions

        private struct Report: Encodable {
            struct Problem: Encodable {
                var entry: Int64?
                var problem: String
            }

            var entries: Int64
            var streams: Int
            var sound: Bool
            var head: String?
            var problems: [Problem]
        }

        func run() async throws {
            let address = try data.existing()
            let found = try await DataOptions.reaching { try await address.verify() }
            let report = Report(
                entries: found.entries, streams: found.streams, sound: found.isSound,
                head: found.head.map { Data($0.chain).map { String(format: "%02x", $0) }.joined() },
                problems: found.problems.map {
                    Report.Problem(entry: $0.position, problem: $0.description)
                })
            switch format {
            case .json: try printJSON(report)
            case .text:
                for problem in report.problems { print(problem.problem) }
                print(
                    "\(report.entries) entries in \(report.streams) streams: "
                        + (report.sound ? "whole" : "\(report.problems.count) problems"))
            }
            if !found.isSound { throw Exit.invalid }
        }
    }
}
