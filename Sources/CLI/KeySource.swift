import ArgumentParser
import Casework
import Foundation
import Ledger

/// Where one of the deployment's two secrets comes from: the environment, a command, or a file in the
/// data folder.
struct KeySource {
    /// What messages call it.
    var name: String
    /// The environment's variable that holds the key itself.
    var variable: String
    /// The environment's variable that holds a command which prints the key, such as one that asks a
    /// key store.
    var command: String { variable + "_COMMAND" }
    var file: URL

    /// Whether the environment says what the key is, so that a file counts for nothing.
    var isFromEnvironment: Bool {
        let environment = ProcessInfo.processInfo.environment
        return environment[variable] != nil || environment[command] != nil
    }

    /// The key's 32 bytes; nil when there is none anywhere.
    func bytes() throws -> [UInt8]? {
        let environment = ProcessInfo.processInfo.environment
        if let text = environment[variable] { return try decoded(text, from: variable) }
        if let line = environment[command] {
            return try decoded(try output(of: line), from: command)
        }
        if let text = try? String(contentsOf: file, encoding: .utf8) {
            return try decoded(text, from: file.lastPathComponent)
        }
        guard !FileManager.default.fileExists(atPath: file.path) else {
            complain("the \(name) key cannot be read; check who owns \(file.lastPathComponent)")
            throw ExitCode.failure
        }
        return nil
    }

    /// Makes the key's file for this user alone.
    func make() throws -> [UInt8] {
        let bytes = Machine.random(32)
        try write(bytes, to: file)
        return bytes
    }

    func write(_ bytes: [UInt8], to file: URL) throws {
        let made = FileManager.default.createFile(
            atPath: file.path, contents: Data(Data(bytes).base64EncodedString().utf8),
            attributes: [.posixPermissions: 0o600])
        guard made else {
            complain("the \(name) key cannot be written to the data folder")
            throw ExitCode.failure
        }
    }

    func decoded(_ text: String, from origin: String) throws -> [UInt8] {
        let plain = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let data = Data(base64Encoded: plain), data.count == 32 else {
            complain("\(origin) must hold 32 bytes in base 64")
            throw Exit.invalid
        }
        return Array(data)
    }

    private func output(of line: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", line]
        let pipe = Pipe()
        process.standardOutput = pipe
        do {
            try process.run()
            let data = pipe.fileHandleForReading.readDataToEndOfFile()
            process.waitUntilExit()
            if process.terminationStatus == 0 { return String(decoding: data, as: UTF8.self) }
        } catch {}
        complain("the command in \(command) gave no \(name) key")
        throw ExitCode.failure
    }
}
