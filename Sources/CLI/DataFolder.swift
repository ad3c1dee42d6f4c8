import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// The folder that holds the deployment key, and the embedded database where that is used.
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
    /// A key is never made beside a record that some other key sealed.
    ///
    /// - Parameter isNew: whether there is no record yet.
    func key(isNew: Bool) throws -> DeploymentKey {
        let bytes: [UInt8]
        if let found = try deployment.bytes() {
            bytes = found
        } else {
            guard isNew else {
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
    ///
    /// - Parameter isNew: whether there is no record yet, so that a key may be made.
    func ring(isNew: Bool) throws -> KeyRing {
        _ = try key(isNew: isNew)
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
        office: Office, store: any RecordStore, keys: KeyRing
    ) {
        let (store, keys) = try await open()
        let office = Office(
            store: store, practice: practice, keys: keys, now: Machine.now, random: Machine.random)
        return (office, store, keys)
    }

    /// The store and the key that opens it; a file is only made once there is a key for it.
    func open() async throws -> (store: any RecordStore, keys: KeyRing) {
        // Whatever is made from here on is for this user alone.
        umask(0o077)
        let folder = folder
        let address = try address()
        try folder.prepare()
        switch address {
        case .file(let path):
            let keys = try folder.ring(isNew: !FileManager.default.fileExists(atPath: path))
            return (try await address.open(), keys)
        case .postgres:
            let store = try await DataOptions.reaching { try await address.open() }
            // Cases and the register of people are sealed by one key, whichever was there first.
            let hasCases = try await store.read { try $0.register() != nil }
            let hasPeople = try await store.readPeople { try $0.peopleRegister() != nil }
            let isNew = !hasCases && !hasPeople
            return (store, try folder.ring(isNew: isNew))
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
