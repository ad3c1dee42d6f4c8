import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// The folder that holds an embedded database and its deployment key.
struct DataFolder {
    let url: URL

    var database: String { url.appending(path: "sightline.db").path }
    var deployment: KeySource {
        KeySource(
            name: "deployment", variable: "SIGHTLINE_KEY",
            file: url.appending(path: "deployment.key"))
    }
    /// Where the next deployment key stands while keys are being rotated.
    var next: KeySource {
        KeySource(
            name: "next deployment", variable: "SIGHTLINE_NEXT_KEY",
            file: url.appending(path: "deployment.key.next"))
    }
    private var signing: KeySource {
        KeySource(
            name: "signing", variable: "SIGHTLINE_SIGNING_KEY",
            file: url.appending(path: "signing.key"))
    }

    /// Makes the folder for this user alone, where it is not there yet.
    func prepare() throws {
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    /// The deployment key: from the environment, from a command, else from the folder, where it is
    /// made once with mode 0600.
    ///
    /// A key is never made beside a database that some other key sealed.
    func key() throws -> DeploymentKey {
        let bytes: [UInt8]
        if let found = try deployment.bytes() {
            bytes = found
        } else {
            guard !FileManager.default.fileExists(atPath: database) else {
                complain(
                    "the database is there but its deployment key is not; restore the key first")
                throw ExitCode.failure
            }
            bytes = try deployment.make()
        }
        guard let key = DeploymentKey(bytes) else { throw ExitCode.failure }
        return key
    }

    /// The deployment keys that are there, the newest first; none is made.
    func existingKeys() throws -> [DeploymentKey] {
        let found = [try next.bytes(), try deployment.bytes()].compactMap { $0 }
        return found.compactMap(DeploymentKey.init)
    }

    /// The deployment keys in force, the newest first; looked for again when one is not known.
    func ring() throws -> KeyRing {
        _ = try key()
        let keys = try existingKeys()
        return KeyRing(keys) { (try? existingKeys()) ?? [] }
    }

    /// The key that signs checkpoints, found and made as the deployment key is.
    ///
    /// It may be made later than the database, since nothing is sealed by it; where heads were signed
    /// by one that was lost, the next signing says so.
    func signingKey() throws -> SigningKey {
        guard let key = SigningKey(try signing.bytes() ?? signing.make()) else {
            throw ExitCode.failure
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
        office: Office, store: SQLiteStore, keys: KeyRing
    ) {
        // Whatever is made from here on is for this user alone.
        umask(0o077)
        let folder = folder
        try folder.prepare()
        let keys = try folder.ring()
        let store = try SQLiteStore(path: folder.database)
        let office = Office(
            store: store, practice: practice, keys: keys, now: Machine.now, random: Machine.random)
        return (office, store, keys)
    }
}
