import ArgumentParser
import Foundation
import Matching

extension PeopleCommand {
    /// Puts the records of a file together by person.
    struct Link: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put the records of a file together that are of one person.",
            discussion: """
                Learns from the records themselves how often each field agrees, compares whatever \
                shares enough, and writes record_id, cluster_id: the cluster is named after its first \
                record. With --pairs it writes the compared pairs as well: left, right, probability. \
                Twins, and a parent and child of one name, are never put together.
                """)

        @Argument(help: "The file of records.")
        var records: String

        @Option(help: "The file to write.")
        var out: String

        @Option(help: "A file for the pairs that were compared.")
        var pairs: String?

        @Option(help: "How to print the summary: text or json.")
        var format: OutputFormat = .text

        func run() throws {
            let summary = try PeopleFiles.watched { progress in
                let people = try PeopleFiles.people(records, ids: ["record_id"], progress)
                let linking = Linking(people, PeopleFiles.together) {
                    progress.show($0.rawValue, $1)
                }
                try write(linking)
                return linking.summary
            }
            try report(summary)
        }

        private func write(_ linking: Linking) throws {
            let people = linking.people
            var file = try LineFile(out, heading: "record_id,cluster_id\n")
            for (record, head) in linking.heads.enumerated() {
                try file.write(
                    PeopleFiles.field(people.id(record)) + ","
                        + PeopleFiles.field(people.id(Int(head))) + "\n")
            }
            try file.close()
            guard let pairs else { return }
            file = try LineFile(pairs, heading: "left,right,probability\n")
            for pair in linking.pairs {
                try file.write(
                    PeopleFiles.field(people.id(Int(pair.left))) + ","
                        + PeopleFiles.field(people.id(Int(pair.right))) + ","
                        + Searching.decimals(MatchModel.probability(odds: pair.odds)) + "\n")
            }
            try file.close()
        }

        private func report(_ summary: Linking.Summary) throws {
            switch format {
            case .json:
                try printJSON(
                    [
                        "records": summary.records, "pairs": summary.pairs,
                        "clusters": summary.people,
                    ])
            case .text:
                print(
                    "\(summary.records) records of \(summary.people) people; "
                        + "\(summary.pairs) pairs weighed")
            }
        }
    }
}

/// A file that is written line by line and is there only when it is whole.
struct LineFile {
    private let path: String
    private let handle: FileHandle
    private var pending = ""

    private var draft: String { path + ".part" }

    init(_ path: String, heading: String) throws {
        self.path = path
        let draft = path + ".part"
        try deliver(Data(heading.utf8), to: draft)
        guard let handle = FileHandle(forWritingAtPath: draft) else {
            complain("`\(path)` cannot be written")
            throw Exit.invalid
        }
        self.handle = handle
        try handle.seekToEnd()
    }

    mutating func write(_ lines: String) throws {
        pending += lines
        guard pending.utf8.count >= 1 << 20 else { return }
        try handle.write(contentsOf: Data(pending.utf8))
        pending = ""
    }

    /// Puts the file where it is to be.
    func close() throws {
        try handle.write(contentsOf: Data(pending.utf8))
        try handle.close()
        guard rename(draft, path) == 0 else {
            complain("`\(path)` cannot be written")
            throw ExitCode.failure
        }
    }
}
