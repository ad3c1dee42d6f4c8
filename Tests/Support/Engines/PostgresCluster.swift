import Foundation
import Synchronization

/// A PostgreSQL of this test run's own, in a temporary folder.
///
/// `scripts/postgres-cluster` runs it for as long as this process holds the other end of a pipe, so
/// that no server outlives the run, however it ends. Where it cannot be started, every test that
/// needs it fails and says why.
public final class PostgresCluster: Sendable {
    /// Why there is no server, or what it refused.
    public struct Failure: Error, CustomStringConvertible {
        public var description: String
    }

    /// Where the server's files, its socket and its log are.
    public let folder: String
    private let process: Process
    private let input: FileHandle
    private let output: FileHandle
    private let line = Mutex(())

    private static let started = Mutex<Result<PostgresCluster, Failure>?>(nil)
    private static let counter = Atomic<Int>(0)

    /// The one that all tests of a run share; started by the first who asks.
    ///
    /// Waiting for the disk is left out: what these tests ask does not depend on it. And the server
    /// logs everything that it can, so that a value that must not be anywhere would be in its log.
    public static func shared() throws -> PostgresCluster {
        try started.withLock { started in
            if let started { return try started.get() }
            let made = Result { () throws(Failure) in
                try PostgresCluster(settings: [
                    "fsync=off", "full_page_writes=off", "log_statement=all",
                    "log_min_duration_statement=0", "log_parameter_max_length=-1",
                    "log_parameter_max_length_on_error=-1", "log_connections=on",
                ])
            }
            started = made
            return try made.get()
        }
    }

    public init(settings: [String] = []) throws(Failure) {
        process = Process()
        let commands = Pipe()
        let answers = Pipe()
        process.executableURL = PostgresCluster.root.appending(path: "scripts/postgres-cluster")
        process.arguments = settings
        process.standardInput = commands
        process.standardOutput = answers
        input = commands.fileHandleForWriting
        output = answers.fileHandleForReading
        // Nobody else may hold this end open when we are gone.
        _ = fcntl(input.fileDescriptor, F_SETFD, FD_CLOEXEC)
        do {
            try process.run()
        } catch {
            throw Failure(description: "scripts/postgres-cluster cannot be run: \(error)")
        }
        let said = PostgresCluster.readLine(output)
        guard said.hasPrefix("ready ") else {
            throw Failure(description: "PostgreSQL cannot be started: \(said)")
        }
        folder = String(said.dropFirst("ready ".count))
    }

    deinit { try? input.close() }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The address of an empty database that nobody else has.
    public func freshDatabase() throws -> String {
        let number = PostgresCluster.counter.add(1, ordering: .relaxed).newValue
        try run("CREATE DATABASE test_\(number) OWNER app", in: "postgres")
        return address(of: "test_\(number)")
    }

    /// - Parameter role: `app` may do what a deployment may, `owner` everything.
    public func address(of database: String, as role: String = "app") -> String {
        "postgres://\(role)@/\(database)?host=\(folder)"
    }

    /// Runs one statement as who may do everything; gives what it answers.
    @discardableResult
    public func run(_ sql: String, in database: String) throws -> String {
        let flat = sql.split(whereSeparator: \.isNewline).joined(separator: " ")
        return try command("sql \(database) \(flat)")
    }

    /// Kills the server with every process of it, as a failing machine would.
    public func crash() throws { try command("crash") }

    public func restart() throws { try command("start") }

    @discardableResult
    private func command(_ text: String) throws -> String {
        let answer = line.withLock { _ in
            input.write(Data((text + "\n").utf8))
            return PostgresCluster.readLine(output)
        }
        guard answer.hasPrefix("ok") else { throw Failure(description: answer) }
        return String(answer.dropFirst("ok ".count))
    }

    private static func readLine(_ output: FileHandle) -> String {
        var bytes: [UInt8] = []
        while let byte = output.readData(ofLength: 1).first, byte != UInt8(ascii: "\n") {
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
