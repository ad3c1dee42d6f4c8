import Foundation
import Testing

/// What must not compile, given to the compiler with the modules of this very build.
@Suite struct `A labelled value does not compile` {
    /// A line of a program, and what the compiler says against it.
    struct Attempt: Sendable, CustomTestStringConvertible {
        var what: String
        var code: String
        var complaint: String
        var testDescription: String { what }
    }

    static let attempts = [
        Attempt(
            what: "in a text", code: #"let text = "They live at \(secret)""#,
            complaint: "a labelled value cannot be printed; release it first"),
        Attempt(
            what: "in a page", code: "let page = tag(.p) { secret }",
            complaint: "Labelled<String>"),
        Attempt(
            what: "as a page's text", code: "let page = tag(.p, text: secret)",
            complaint: "Labelled<String>"),
        Attempt(
            what: "in a sentence of a page",
            code: #"let page = tag(.p) { "They live at \(secret)" }"#,
            complaint: "a labelled value cannot be printed; release it first"),
        Attempt(
            what: "as an attribute of a page", code: "let page = tag(.p, .id(secret))",
            complaint: "Labelled<String>"),
        Attempt(
            what: "in the model of a page", code: #"let row = SummaryRow("Address", secret)"#,
            complaint: "Labelled<String>"),
        Attempt(
            what: "in a line of the log",
            code: #"Logger(label: "x").info("They live at \(secret)")"#,
            complaint: "a labelled value cannot be printed; release it first"),
        Attempt(
            what: "beside a line of the log",
            code: #"Logger(label: "x").info("x", metadata: ["address": "\(secret)"])"#,
            complaint: "a labelled value cannot be logged; release it first"),
        Attempt(
            what: "where its value is asked for", code: "let text: String = secret.value",
            complaint: "inaccessible"),
        Attempt(
            what: "where a text is asked for", code: "let text: String = secret",
            complaint: "Labelled<String>"),
        Attempt(
            what: "handed to a closure", code: "let text = secret.map { $0 }",
            complaint: "no member 'map'"),
        Attempt(
            what: "encoded", code: "let data = try JSONEncoder().encode(secret)",
            complaint: "Encodable"),
        Attempt(
            what: "compared with a guess", code: #"let isSo = secret == secret"#,
            complaint: "'=='"),
    ]

    private static let modules = ["Barrier", "Domain", "Foundation", "Logging"]

    /// A file that holds the code, and what the web server adds to the log's own types.
    private func program(_ code: String) throws -> String {
        let guardian = try #require(
            House().files(in: "WebServer").first { $0.path.hasSuffix("LogGuard.swift") })
        let lines =
            Self.modules.map { "import " + $0 } + ["@testable " + "import " + "Pages"]
            + guardian.code.filter { !$0.contains("import ") }
            + ["func attempt(_ secret: Labelled<String>) throws {", code, "}"]
        return lines.joined(separator: "\n")
    }

    @Test(arguments: attempts)
    func `in any of these ways`(attempt: Attempt) throws {
        let said = try typecheck(attempt.code)
        #expect(said.status != 0)
        #expect(said.output.contains(attempt.complaint), "\(said.output)")
    }

    @Test func `but does once it was released`() throws {
        let said = try typecheck(
            """
            let id = WorkerID(random: [])
            let viewer = Viewer(worker: id, agency: AgencyID(random: []), column: .police)
            guard let text = release(secret, to: viewer).shown else { return }
            Logger(label: "x").info("\\(text)")
            _ = tag(.p, text: text)
            """)
        #expect(said.status == 0, "\(said.output)")
    }

    /// The compiler's verdict on a function that holds a labelled value.
    private func typecheck(_ code: String) throws -> (status: Int32, output: String) {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "sightline-compile-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "attempt.swift")
        try program(code).write(to: file, atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "swiftc", "-typecheck", "-swift-version", "6", "-warnings-as-errors",
            "-module-cache-path", folder.path, "-I", try modules(), file.path,
        ]
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// Where this build keeps its modules: beside the bundle of tests that is running.
    private func modules() throws -> String {
        let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") }
        let folder = URL(fileURLWithPath: try #require(bundle)).deletingLastPathComponent()
        return folder.appending(path: "Modules").path
    }
}
