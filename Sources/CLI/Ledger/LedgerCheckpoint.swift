import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import Ledger

struct LedgerCheckpoint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "checkpoint",
        abstract: "Sign the record as it is, and write the head for another party to keep.",
        discussion: """
            Whoever keeps the head can show later that nothing before it was changed, removed, \
            reordered or forged. It tells nothing of what the record says. A running server signs by \
            itself; this command may be used beside it.
            """)

    @Option(help: "The file to write the head to.")
    var out: String?

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions

    func run() async throws {
        umask(0o077)
        let folder = data.folder
        let address = try data.existing()
        let store = try await DataOptions.reaching { try await address.open() }
        let checkpointer = Checkpointer(
            store: store, key: try folder.signingKey(), now: Machine.now)
        let signed: SignedHead?
        do {
            signed = try await checkpointer.sign()
        } catch let refusal as Checkpointer.Refusal {
            complain("nothing was signed. \(refusal)")
            complain("run `sightline ledger verify` and find out what happened before going on")
            throw Exit.invalid
        }
        try await store.close()
        guard let signed else {
            complain("the record is empty; there is nothing to sign")
            throw Exit.refused
        }
        let document = HeadDocument(signed)
        if let out { try Data(document.bytes).write(to: URL(filePath: out)) }
        switch format {
        case .json: try printJSON(document)
        case .text:
            let head = signed.head
            print("\(head.size) entries, signed on \(head.at) by \(signed.signer.name)")
            print("root \(Hex.text(head.root))")
        }
    }
}

struct LedgerKey: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Print the public key that heads are verified with. Anyone may have it.")

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions

    private struct Report: Encodable {
        var publicKey: String
        var name: String
    }

    func run() async throws {
        umask(0o077)
        try data.folder.prepare()
        let key = try data.folder.signingKey().verifying
        switch format {
        case .json: try printJSON(Report(publicKey: Hex.text(key.bytes), name: key.name))
        case .text: print(Hex.text(key.bytes))
        }
    }
}
