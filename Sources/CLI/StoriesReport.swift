import ArgumentParser
import Casework
import Foundation
import Rules

extension Stories {
    struct Report: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Count how much the decisions on stories ask of a worker.",
            discussion: """
                For each measure the least, the middle and the most over all stories, and the five \
                stories whose decisions are biggest.
                """)

        @Argument(help: "The folder of stories, or one story.")
        var folder: String

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let practice = try procedures.practice()
            var counts: [LoadReport.Line] = []
            for story in try StoryFiles.loadAll(folder) {
                let decision = try await StoryFiles.replay(story, practice).decision
                counts.append(LoadReport.Line(story.id, decision))
            }
            guard !counts.isEmpty else {
                complain("no story in `\(folder)`")
                throw Exit.invalid
            }
            let report = LoadReport(counts)
            switch format {
            case .json: try printJSON(report)
            case .text: print(report.text)
            }
        }
    }
}

/// How much decisions ask of whoever reads them.
struct LoadReport: Encodable {
    struct Line: Encodable {
        var story: String
        /// Everything that the rules say.
        var all: Int
        /// What asks somebody for something, definitions and standing ones left out.
        var pressing: Int
        /// Folded lines that a page shows at once: danger, *Do now* and *Do not*.
        var shownNow: Int
        /// Folded lines in all.
        var lines: Int
        var questions: Int

        init(_ story: String, _ decision: Decision) {
            let brief = decision.brief
            self.story = story
            all = decision.outcomes.count
            pressing = decision.brief.pressing.count
            shownNow = brief.emergency.count + brief.doNow.count + brief.doNot.count
            lines = brief.lines.count
            questions = decision.questions.count
        }
    }

    struct Measure: Encodable {
        var name: String
        var min: Int
        var median: Int
        var max: Int

        init(_ name: String, _ values: [Int]) {
            let sorted = values.sorted()
            self.name = name
            min = sorted.first ?? 0
            max = sorted.last ?? 0
            let middle = sorted.count / 2
            median =
                sorted.isEmpty
                ? 0
                : sorted.count % 2 == 1
                    ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
        }
    }

    private static let most = 5

    var decisions: Int
    var measures: [Measure]
    /// Most outcomes first.
    var biggest: [Line]

    init(_ lines: [Line]) {
        decisions = lines.count
        measures = [
            Measure("all outcomes", lines.map(\.all)), Measure("pressing", lines.map(\.pressing)),
            Measure("lines shown now", lines.map(\.shownNow)),
            Measure("lines in all", lines.map(\.lines)),
            Measure("questions", lines.map(\.questions)),
        ]
        biggest = Array(
            lines.sorted { ($1.all, $0.story) < ($0.all, $1.story) }.prefix(LoadReport.most))
    }

    var text: String {
        func cell(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: Swift.max(0, width - text.count)) + text
        }
        func row(_ name: String, _ values: [String]) -> String {
            name + String(repeating: " ", count: Swift.max(1, 20 - name.count))
                + values.map { cell($0, 8) }.joined()
        }
        var rows = ["\(decisions) decisions", row("", ["min", "median", "max"])]
        rows += measures.map { row($0.name, ["\($0.min)", "\($0.median)", "\($0.max)"]) }
        rows.append("the biggest")
        rows += biggest.map { line in
            "    \(line.story): \(line.all) outcomes, \(line.pressing) pressing, "
                + "\(line.shownNow) lines shown now, \(line.questions) questions"
        }
        return rows.joined(separator: "\n")
    }
}
