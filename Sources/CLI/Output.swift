import ArgumentParser
import Foundation

/// How results are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// What an exit code says.
enum Exit {
    static let refused = ExitCode(2)
    static let invalid = ExitCode(3)
    static let undetermined = ExitCode(4)
}

/// Prints a value as JSON with sorted keys.
func printJSON(_ value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    print(String(decoding: try encoder.encode(value), as: UTF8.self))
}

/// Writes a line for people to the error stream.
func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
