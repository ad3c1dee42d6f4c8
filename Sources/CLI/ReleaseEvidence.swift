import ArgumentParser
import Foundation
import ReleaseCheck

extension Release {
    /// Prints what the weights of the check are fitted to.
    struct EvidenceOf: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "evidence",
            abstract: "Print what the detectors find in the texts of a corpus, unweighed.",
            discussion: """
                A folder as for `evaluate`. One line of JSON for each document that has a label: the \
                folder, the hits, and the traits of each sentence. `scripts/fit-release-weights` \
                reads it. It repeats words of the texts: only for invented ones.
                """)

        @Argument(help: "The folder of the corpus.")
        var corpus: String

        func run() throws {
            var problems: [InputProblem] = []
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try ReleaseFiles.eachAnswered(in: corpus, &problems) { scanner, document, _, folder in
                let line = Line(folder: folder, evidence: scanner.evidence(of: document))
                print(String(decoding: try encoder.encode(line), as: UTF8.self))
            }
            guard problems.isEmpty else {
                problems.forEach { complain($0.description) }
                throw Exit.invalid
            }
        }
    }

    private struct Line: Encodable {
        var folder: String
        var evidence: Evidence

        private enum Key: String, CodingKey { case folder }

        func encode(to encoder: any Encoder) throws {
            var fields = encoder.container(keyedBy: Key.self)
            try fields.encode(folder, forKey: .folder)
            try evidence.encode(to: encoder)
        }
    }
}
