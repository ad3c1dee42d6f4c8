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

/// A value as JSON with sorted keys.
func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value)
}

func printJSON(_ value: some Encodable) throws {
    print(String(decoding: try json(value), as: UTF8.self))
}

/// Writes what a command made to a file that its owner alone may read; to the standard output when
/// there is none.
func deliver(_ bytes: Data, to path: String?) throws {
    guard let path else {
        FileHandle.standardOutput.write(bytes)
        return
    }
    let made = FileManager.default.createFile(
        atPath: path, contents: bytes, attributes: [.posixPermissions: 0o600])
    guard made else {
        complain("`\(path)` cannot be written")
        throw ExitCode.failure
    }
}

/// Writes a line for people to the error stream.
func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
}
