import ArgumentParser
import Casework
import Database
import Foundation
import Ledger

struct KeysRotate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rotate",
        abstract: "Put a new deployment key in the old one's place, while the server runs.",
        discussion: """
            Every file's key is wrapped anew. Where the key is a file, the new one is made, and the \
            server finds it by itself. Where it comes from the environment or a command, give the new \
            one as SIGHTLINE_NEXT_KEY or SIGHTLINE_NEXT_KEY_COMMAND to every server first, and put it \
            in the old one's place afterwards. Broken off, the command is simply run again.
            """)

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions
    @OptionGroup var procedures: ProcedureOptions

    func run() async throws {
        umask(0o077)
        let folder = data.folder
        _ = try data.existing()
        let old = try folder.key(isNew: false)
        let isFile = try folder.prepareNextKey()
        guard let bytes = try folder.next.bytes(), let new = DeploymentKey(bytes) else {
            complain("give the next key as SIGHTLINE_NEXT_KEY or SIGHTLINE_NEXT_KEY_COMMAND")
            throw Exit.invalid
        }
        guard new.name != old.name else {
            complain("the next key is the one that is in force")
            throw Exit.invalid
        }
        let (office, store, _) = try await data.office(try procedures.practice())
        var count = try await office.rotateKeys(from: old, to: new)
        let people = PeopleRegister(
            store: store, keys: try folder.ring(isNew: false), random: Machine.random)
        if try await people.rewrap(with: new) { count += 1 }
        try await settle(store, folder)
        try await store.close()
        if isFile { try folder.adoptNextKey() }
        switch format {
        case .json: try printJSON(["rewrapped": count])
        case .text:
            print("\(count) keys are wrapped with \(new.name) in place of \(old.name)")
            print(
                isFile
                    ? "destroy every copy of the old key once no backup needs it"
                    : "now put the next key in the old one's place, and start the servers anew")
        }
    }
}

extension DataFolder {
    /// Makes the file of the next key where the key is kept in a file; whether it is.
    fileprivate func prepareNextKey() throws -> Bool {
        guard FileManager.default.fileExists(atPath: deployment.file.path),
            !deployment.isFromEnvironment
        else { return false }
        if try next.bytes() == nil { _ = try next.make() }
        return !next.isFromEnvironment
    }

    /// Puts the next key's file in the place of the key's, in one step.
    fileprivate func adoptNextKey() throws {
        guard rename(next.file.path, deployment.file.path) == 0 else {
            complain("put deployment.key.next in the place of deployment.key")
            throw ExitCode.failure
        }
    }
}
