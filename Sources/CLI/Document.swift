import ArgumentParser
import Casework
import Foundation
import Pages
import ProcedurePacks
import Rules
import WebServer

extension Packs {
    struct Document: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write the rules for people to read.",
            discussion: """
                Writes a folder of pages that a browser reads from the disk, without a server: an index \
                for each pack, a page for each file of rules, and its services, instruments, calendars \
                and invariants. With --format json, one JSON file for each pack that says the same.
                """)

        enum Format: String, ExpressibleByArgument, CaseIterable {
            case html, json
        }

        @Option(help: "The folder to write to; it is made where there is none.")
        var out: String

        @Option(help: "What to write: html or json.")
        var format: Format = .html

        @OptionGroup var procedures: ProcedureOptions

        func run() throws {
            let practice = try procedures.practice()
            let sorted = practice.procedures.values.sorted { $0.id < $1.id }
            let reference = ReferenceBook(sorted)
            let folder = URL(filePath: out)
            var count = 0
            switch format {
            case .html:
                for file in reference.files() {
                    try write(Data(file.bytes), to: folder.appending(path: file.path))
                    count += 1
                }
            case .json:
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
                for pack in reference.book.packs {
                    try write(
                        try encoder.encode(pack), to: folder.appending(path: pack.id + ".json"))
                    count += 1
                }
            }
            print("\(count) files in \(out)")
        }

        private func write(_ data: Data, to url: URL) throws {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try data.write(to: url)
        }
    }
}
