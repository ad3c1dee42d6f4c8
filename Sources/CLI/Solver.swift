import Foundation

/// z3, called as a process when packs are authored and tested; the running system never needs it.
struct Solver: Sendable {
    private let executable: URL

    /// Nil when there is no z3 on the path.
    init?() {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
        let found = path.split(separator: ":").map {
            URL(filePath: String($0)).appending(path: "z3")
        }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
        guard let found else { return nil }
        executable = found
    }

    /// The solver's answer to a script.
    ///
    /// - Parameter seconds: after so long it answers `timeout`, which proves nothing.
    func ask(_ script: String, seconds: Int = 60) throws -> String {
        let file = FileManager.default.temporaryDirectory
            .appending(path: "sightline-\(UUID().uuidString).smt2")
        try Data(script.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = executable
        process.arguments = ["-T:\(seconds)", file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: answer, as: UTF8.self)
    }
}
