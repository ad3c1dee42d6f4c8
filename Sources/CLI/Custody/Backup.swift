import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

/// Writes a sealed backup of the record, on either engine.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a sealed backup of the database, while it is in use.",
        discussion: """
            The backup is sealed as a whole, with the deployment key or with a passphrase, and holds \
            neither. Without the deployment key nothing in it can be read in any case: keep that \
            apart. It is the same from SQLite and from PostgreSQL, and is restored to either.
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
        let address = try data.existing()
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
        let report = try await explaining("no backup was written") {
            let place = try WorkingFolder(at: try place(of: address, in: folder) + ".backup")
            let ending = Ending(removing: place, and: out + ".partial")
            defer { ending.cancel() }
            return try await DataOptions.reaching {
                try await address.backUp(to: out, by: sealer, in: place)
            }
        }
        switch format {
        case .json: try printJSON(["entries": report.entries])
        case .text: print("\(report.entries) entries are in the backup")
        }
    }
}

/// Restores a sealed backup to where there is no record yet, on either engine.
struct Restore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "Restore a sealed backup into a folder without a database or an empty PostgreSQL.",
        discussion: """
            The deployment key must be in its place already. The record is verified before it is put \
            in place. What was recorded after the backup is not in it, erasures too: do those again. \
            While it runs, a copy of the database lies in the data folder, sealed entry by entry.
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
        let address = try data.address()
        guard try await DataOptions.reaching({ try await address.isVacant() }) else {
            switch address {
            case .file(let path):
                complain(
                    "there is a database at `\(path)` already, or what one left; nothing was done")
            case .postgres(let server):
                complain("the database at \(server) is not empty; nothing was done")
            }
            throw Exit.refused
        }
        try folder.prepare()
        let passphrase = try seal.passphrase()
        let evidence = Evidence(heads: try head.map(HeldFiles.head))
        let keys = try folder.existingKeys()
        let report = try await explaining("nothing was put in place") {
            let place = try WorkingFolder(at: try place(of: address, in: folder) + ".restoring")
            let ending = Ending(removing: place)
            defer { ending.cancel() }
            let copy = place.file("restored.db")
            try open(to: copy, passphrase, keys)
            return try await DataOptions.reaching {
                try await address.restore(from: copy, evidence)
            }
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

/// Where a copy of the record may lie meanwhile: beside its file, and for a server's in the data
/// folder, which is this user's alone.
private func place(of address: RecordAddress, in folder: DataFolder) throws -> String {
    if case .file(let path) = address { return path }
    try folder.prepare()
    return folder.database
}

/// Says what is wrong with a record, or with a file, and what became of it.
private func explaining<Value>(
    _ outcome: String, _ body: () async throws -> Value
) async throws -> Value {
    do {
        return try await body()
    } catch let problem as TransferProblem {
        complain("\(problem); \(outcome)")
        if case .notSound(let problems) = problem {
            for problem in problems { complain(problem.description) }
            complain("run `sightline ledger verify` before anything else")
        }
        throw problem == .notEmpty ? Exit.refused : Exit.invalid
    } catch let problem as SealedFile.Problem {
        complain("\(problem); \(outcome)")
        throw Exit.invalid
    } catch let problem as WorkingFolder.Problem {
        complain("\(problem); \(outcome)")
        throw Exit.refused
    }
}
