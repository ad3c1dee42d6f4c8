import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// The folder that holds an embedded database and its deployment key.
struct DataFolder {
    let url: URL

    var database: String { url.appending(path: "sightline.db").path }
    private var keyFile: URL { url.appending(path: "deployment.key") }

    /// Makes the folder for this user alone, where it is not there yet.
    func prepare() throws {
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    /// The deployment key: from the environment, else from the folder, where it is made once with
    /// mode 0600.
    ///
    /// A key is never made beside a database that some other key sealed.
    func key() throws -> DeploymentKey {
        if let text = ProcessInfo.processInfo.environment["SIGHTLINE_KEY"] {
            return try DataFolder.key(text, from: "SIGHTLINE_KEY")
        }
        if let text = try? String(contentsOf: keyFile, encoding: .utf8) {
            return try DataFolder.key(text, from: keyFile.lastPathComponent)
        }
        guard !FileManager.default.fileExists(atPath: keyFile.path) else {
            complain(
                "the deployment key cannot be read; check who owns \(keyFile.lastPathComponent)")
            throw ExitCode.failure
        }
        guard !FileManager.default.fileExists(atPath: database) else {
            complain("the database is there but its deployment key is not; restore the key first")
            throw ExitCode.failure
        }
        let bytes = Machine.random(DeploymentKey.length)
        let made = FileManager.default.createFile(
            atPath: keyFile.path, contents: Data(Data(bytes).base64EncodedString().utf8),
            attributes: [.posixPermissions: 0o600])
        guard made, let key = DeploymentKey(bytes) else {
            complain("the deployment key cannot be written to the data folder")
            throw ExitCode.failure
        }
        return key
    }

    private static func key(_ text: String, from origin: String) throws -> DeploymentKey {
        let plain = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard let data = Data(base64Encoded: plain), let key = DeploymentKey(Array(data)) else {
            complain("\(origin) must hold 32 bytes in base 64")
            throw Exit.invalid
        }
        return key
    }
}

/// Where the data is.
struct DataOptions: ParsableArguments {
    @Option(help: "The folder of the embedded database and its key.")
    var data = ProcessInfo.processInfo.environment["SIGHTLINE_DATA"] ?? "data"

    var folder: DataFolder { DataFolder(url: URL(filePath: data)) }

    /// Opens the store and makes an office over it.
    func office(_ practice: Practice) throws -> (
        office: Office, store: SQLiteStore, key: DeploymentKey
    ) {
        // Whatever is made from here on is for this user alone.
        umask(0o077)
        let folder = folder
        try folder.prepare()
        let key = try folder.key()
        let store = try SQLiteStore(path: folder.database)
        let office = Office(
            store: store, practice: practice, keys: key, now: Machine.now, random: Machine.random)
        return (office, store, key)
    }
}
