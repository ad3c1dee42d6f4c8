import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// The folder that holds the deployment key, and the embedded database where that is used.
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
    /// - Parameter isNew: whether there is no record yet; a key is never made beside one that some
    ///   other key sealed.
    func key(isNew: Bool) throws -> DeploymentKey {
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
        guard isNew else {
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
    @Option(help: "The folder of the deployment key, and of the embedded database.")
    var data = ProcessInfo.processInfo.environment["SIGHTLINE_DATA"] ?? "data"

    @Option(
        help: ArgumentHelp(
            "The database: postgres://USER@HOST/NAME or a file; without it, the file in the folder.",
            discussion: """
                SIGHTLINE_DATABASE says the same. Give a password in PGPASSWORD or in ~/.pgpass, where \
                other users of the machine do not see it.
                """))
    var database: String?

    var folder: DataFolder { DataFolder(url: URL(filePath: data)) }

    /// Where the record is; says how to mend an address that does not read.
    func address() throws -> RecordAddress {
        let given = database ?? ProcessInfo.processInfo.environment["SIGHTLINE_DATABASE"]
        do {
            return try RecordAddress(given ?? folder.database)
        } catch {
            complain(error.description)
            throw Exit.invalid
        }
    }

    /// Where the record is, for what only makes sense with one that is there already.
    func existing() throws -> RecordAddress {
        let address = try address()
        if case .file(let path) = address, !FileManager.default.fileExists(atPath: path) {
            complain("there is no database at `\(path)`; name it by --database or --data")
            throw Exit.invalid
        }
        return address
    }

    /// Opens the store and makes an office over it.
    func office(_ practice: Practice) async throws -> (
        office: Office, store: any RecordStore, key: DeploymentKey
    ) {
        // Whatever is made from here on is for this user alone.
        umask(0o077)
        let folder = folder
        let address = try address()
        try folder.prepare()
        let (store, key) = try await open(address, folder)
        let office = Office(
            store: store, practice: practice, keys: key, now: Machine.now, random: Machine.random)
        return (office, store, key)
    }

    /// The store and the key that opens it; a file is only made once there is a key for it.
    private func open(
        _ address: RecordAddress, _ folder: DataFolder
    ) async throws -> (any RecordStore, DeploymentKey) {
        switch address {
        case .file(let path):
            let key = try folder.key(isNew: !FileManager.default.fileExists(atPath: path))
            return (try await address.open(), key)
        case .postgres:
            let store = try await DataOptions.reaching { try await address.open() }
            let isNew = try await store.read { try $0.register() == nil }
            return (store, try folder.key(isNew: isNew))
        }
    }

    /// Says how to mend it when a server cannot be reached.
    static func reaching<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let problem as PostgresUnreachable {
            complain(problem.description)
            throw ExitCode.failure
        }
    }
}
