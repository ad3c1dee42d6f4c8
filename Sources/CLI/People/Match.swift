import ArgumentParser
import Foundation
import Matching
import Synchronization

extension PeopleCommand {
    /// Looks for every person of one file among those of another.
    struct Match: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Look for the people of one file among the records of another.",
            discussion: """
                Writes query_id, candidate_id, probability, reasons: for each query the likeliest \
                records, best first, with what speaks for and against and its weight. A weight is a \
                logarithm to the base 2: each whole one doubles the odds. From 0.99 on a candidate \
                counts as the same person, from 0.9 as probable, from 0.2 as possible.

                An interrupted run goes on with --resume. Exit code 3 for files that cannot be read.
                """)

        @Option(help: "The file of records to look among.")
        var against: String

        @Option(help: "The file of people to look for.")
        var queries: String

        @Option(help: "The file to write.")
        var out: String

        @Option(help: "How many candidates for each, at most.")
        var top = 10

        @Option(help: "The least probability of a candidate, from 0 to 1.")
        var least = 0.0

        @Flag(help: "Give each reason as a sentence.")
        var explain = false

        @Flag(help: "Go on where an interrupted run ended.")
        var resume = false

        @Option(help: "How to print the summary: text or json.")
        var format: OutputFormat = .text

        func validate() throws {
            guard top > 0 else { throw ValidationError("--top is 1 or more") }
            guard (0...1).contains(least) else { throw ValidationError("--least is from 0 to 1") }
        }

        func run() throws {
            let summary = try PeopleFiles.watched { try match($0) }
            try summary.print(format)
        }

        private func match(_ progress: Progress) throws -> MatchSummary {
            var file = try RecordFile(queries, ids: ["query_id", "record_id"])
            let people = try PeopleFiles.people(against, ids: ["record_id"], progress)
            progress.show("indexing", 0)
            let together = PeopleFiles.together
            let index = PersonIndex(people.forms, together)
            let model = MatchModel.learned(from: people, index, together)
            let finders = (0..<together.workers).map { _ in
                Finder(people.forms, index, model)
            }
            var answers = try AnswerFile(out, resume: resume)
            var summary = MatchSummary(records: people.count)
            let searching = Searching(
                people: people, finders: finders, model: model, top: top, least: least,
                explain: explain)
            while let part = try file.next() {
                let (asked, problems) = PeopleFiles.read([part], file)[0]
                guard problems.isEmpty else { throw RecordFile.Unreadable(problems: problems) }
                let first = answers.skip(in: asked)
                for block in stride(from: first, to: asked.count, by: Searching.block) {
                    let range = block..<min(block + Searching.block, asked.count)
                    let found = searching.answers(asked, range)
                    try answers.write(found.map(\.lines).joined())
                    summary.add(found)
                }
                progress.show("matching", file.progress)
            }
            try answers.close()
            return summary
        }
    }
}
