import Foundation

/// A folder of the test's own, gone with the value that made it.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() throws {
        let name = "sightline-test-" + UUID().uuidString
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    public func file(_ name: String) -> String { path + "/" + name }
}
