import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// Writes a sealed backup of the embedded database.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a sealed backup of the embedded database, while it is in use.",
        discussion: """
            The backup is sealed as a whole, with the deployment key or with a passphrase, and holds \
            neither. Without the deployment key nothing in it can be read in any case: keep that apart.
            """)

    @Option(help: "The file to write.")
    var out: String

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var seal: SealOptions
    @OptionGroup var data: DataOptions

    func run() async throws {
        umask(0o077)
        let folder = data.folder
        guard case .file(let database) = try data.existing() else {
            complain("PostgreSQL has backups of its own, such as pg_dump; seal those yourself")
            throw Exit.invalid
        }
        let salt = Machine.random(16)
        let sealer: StreamSealer
        if let passphrase = try seal.passphrase() {
            sealer = StreamSealer(
                key: try BackupPassphrase.key(passphrase, salt: salt), origin: .passphrase,
                salt: salt)
        } else {
            let key = try folder.ring(isNew: false).wrapping(named: nil)
            sealer = StreamSealer(
                key: key.backupKey(salt: salt), origin: .deployment, salt: salt)
        }
        let copy = database + ".backup"
        defer { remove(copy) }
        remove(copy)
        try SQLiteStore.copy(from: database, to: copy)
        let report = await SQLiteStore.verifyRecord(at: copy)
        guard report.isSound else {
            complain("the record is not sound; run `sightline ledger verify` before anything else")
            throw Exit.invalid
        }
        let partial = out + ".partial"
        try SealedFile.seal(copy, to: partial, by: sealer)
        guard rename(partial, out) == 0 else {
            complain("`\(out)` cannot be written")
            throw ExitCode.failure
        }
        switch format {
        case .json: try printJSON(["entries": report.entries])
        case .text: print("\(report.entries) entries are in the backup")
        }
    }
}

/// Restores a sealed backup into a data folder without a database.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Restore a sealed backup into a data folder that has no database.",
        discussion: """
            The deployment key must be in its place already. The record is verified before it is put \
            in place. What was recorded after the backup is not in it, erasures too: do those again.
            """)

    @Argument(help: "The backup.")
    var file: String

    @Option(help: "A head held elsewhere that the restored record must fit; may be given again.")
    var head: [String] = []

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var seal: SealOptions
    @OptionGroup var data: DataOptions

    func run() async throws {
        umask(0o077)
        let folder = data.folder
        guard case .file(let database) = try data.address() else {
            complain("only the embedded database is restored by this command")
            throw Exit.invalid
        }
        guard !FileManager.default.fileExists(atPath: database) else {
            complain("there is a database at `\(database)` already; nothing was done")
            throw Exit.refused
        }
        try folder.prepare()
        let passphrase = try seal.passphrase()
        let evidence = Evidence(heads: try head.map(HeldFiles.head))
        let keys = try folder.existingKeys()
        let target = database + ".restoring"
        defer { remove(target) }
        remove(target)
        try open(to: target, passphrase, keys)
        let report = await SQLiteStore.verifyRecord(at: target, evidence)
        guard report.isSound else {
            complain("the record in the backup is not sound; nothing was put in place")
            for problem in report.problems { complain(problem.description) }
            throw Exit.invalid
        }
        guard rename(target, database) == 0 else {
            complain("the database cannot be put in place")
            throw ExitCode.failure
        }
        switch format {
        case .json: try printJSON(["entries": report.entries])
        case .text: print("\(report.entries) entries restored")
        }
    }

    private func open(to target: String, _ passphrase: String?, _ keys: [DeploymentKey]) throws {
        var fault: SealedStream.Fault?
        // While keys are rotated, a backup may be sealed with either.
        for key in passphrase == nil ? keys.map(Optional.some) : [nil] {
            do {
                return try SealedFile.open(file, to: target) { origin, salt in
                    switch (origin, passphrase, key) {
                    case (.passphrase, let passphrase?, _):
                        return try BackupPassphrase.key(passphrase, salt: salt)
                    case (.deployment, nil, let key?): return key.backupKey(salt: salt)
                    case (.passphrase, _, _):
                        complain(
                            "the backup is sealed with a passphrase; name it by --passphrase-file")
                    case (.deployment, _, _):
                        complain("the backup is sealed with the deployment key, not a passphrase")
                    }
                    throw Exit.invalid
                }
            } catch let found as SealedStream.Fault {
                fault = found
            }
        }
        switch fault {
        case .notABackup: complain("`\(file)` is no backup as `sightline backup` writes it")
        case .cutOff: complain("the backup ends too early")
        case .doesNotOpen, nil:
            complain("the backup does not open: it was changed, or the key is another one")
        }
        throw Exit.invalid
    }
}

/// Removes a database's file and what lies beside it.
private func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
    }
}
