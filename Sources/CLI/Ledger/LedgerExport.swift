import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import Ledger

struct LedgerExport: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the whole record, sealed, to a file that verifies by itself.",
        discussion: """
            The file holds every entry with its payload sealed, the signed heads, and no key. Kept by \
            another party, it says of every entry what became of it: `ledger verify --against FILE`.
            """)

    @Option(help: "The file to write.")
    var out: String

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions

    func run() async throws {
        umask(0o077)
        let (address, out) = (try data.existing(), out)
        guard FileManager.default.createFile(atPath: out, contents: nil),
            let file = FileHandle(forWritingAtPath: out)
        else {
            complain("`\(out)` cannot be written")
            throw Exit.invalid
        }
        let count = try await DataOptions.reaching {
            try await address.read { try LedgerExport.write($0, to: file) }
        }
        try file.synchronize()
        try file.close()
        switch format {
        case .json: try printJSON(["entries": count])
        case .text: print("\(count) entries written")
        }
    }

    private static let batch = 500

    private static func write(_ reading: any CaseReading, to file: FileHandle) throws -> Int64 {
        var buffer = Data(try RecordLine.format.bytes)
        func put(_ line: RecordLine) throws {
            buffer.append(contentsOf: try line.bytes)
            if buffer.count > 1 << 20 {
                try file.write(contentsOf: buffer)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        try all({ try reading.treeHeads(from: $0, limit: batch) }, \.number) { try put(.head($0)) }
        var count: Int64 = 0
        try all({ try reading.entries(from: $0, limit: batch) }, \.position) {
            try put(.entry($0))
            count += 1
        }
        try all({ try reading.keyChanges(from: $0, limit: batch) }, \.number) {
            try put(.keyChange($0))
        }
        try file.write(contentsOf: buffer)
        return count
    }

    /// Hands over everything that comes in parts, each part beginning behind the one before.
    private static func all<Value>(
        _ part: (Int64) throws -> [Value], _ place: (Value) -> Int64,
        _ body: (Value) throws -> Void
    ) throws {
        var next: Int64 = 1
        while true {
            let values = try part(next)
            for value in values { try body(value) }
            guard let last = values.last.map(place) else { return }
            next = last + 1
        }
    }
}
