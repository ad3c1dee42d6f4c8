import ArgumentParser
import Casework
import Foundation
import ProcedurePacks
import Rules

/// Runs stories.
struct Stories: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Work with stories.", subcommands: [Run.self, Report.self])

    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Replay every story of a folder and check what it expects.")

        @Argument(help: "The folder of stories, or one story.")
        var folder: String

        @Option(help: "How to print: text or json.")
        var format: OutputFormat = .text

        @OptionGroup var procedures: ProcedureOptions

        func run() async throws {
            let report = try await StoryReport.run(
                folder: folder, practice: try procedures.practice())
            switch format {
            case .json: try printJSON(report)
            case .text: print(report.text)
            }
            if report.failed > 0 { throw Exit.refused }
        }
    }
}

/// What came of a folder of stories.
struct StoryReport: Encodable {
    struct Line: Encodable {
        var story: String
        var title: String
        var holds: Bool
        var mismatches: [String]
        var outcomes: Int
        /// Outcomes that ask somebody for something now, definitions and standing ones left out.
        var pressing: Int
    }

    var stories: [Line]
    var passed: Int
    var failed: Int

    static func run(folder: String, practice: Practice) async throws -> StoryReport {
        var lines: [Line] = []
        for file in try StoryFiles.files(folder) {
            let stories = try StoryFiles.stories(file.path)
            for story in stories {
                let result = try await StoryFiles.replay(story, practice)
                let mismatches = result.mismatches(story).map(\.description)
                // A variant is known by its own name, a story by its file.
                let name = stories.count == 1 ? file.lastPathComponent : story.id
                lines.append(
                    Line(
                        story: name, title: story.title, holds: mismatches.isEmpty,
                        mismatches: mismatches, outcomes: result.decision.outcomes.count,
                        pressing: result.decision.brief.pressing.count))
            }
        }
        guard !lines.isEmpty else {
            complain("no story in `\(folder)`")
            throw Exit.invalid
        }
        let passed = lines.count(where: \.holds)
        return StoryReport(stories: lines, passed: passed, failed: lines.count - passed)
    }

    var text: String {
        var text: [String] = []
        for line in stories {
            text.append("\(line.holds ? "ok  " : "FAIL") \(line.story) \(line.title)")
            text += line.mismatches.map { "       \($0)" }
        }
        text.append("\(passed) stories hold, \(failed) do not")
        return text.joined(separator: "\n")
    }
}
