import ArgumentParser
import Casework
import Database
import Domain
import Foundation
import Ledger

struct LedgerProve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prove",
        abstract: "Print a proof that a signed head covers an entry, or continues an earlier head.",
        discussion: """
            The proof holds the sealed entry and is checked without the record, by \
            `sightline ledger verify --proof FILE`. Needs no keys and no server.
            """)

    @Argument(help: "The entry: its position or its id.")
    var entry: String?

    @Option(help: "The head, as `ledger checkpoint` writes it.")
    var head: String

    @Option(help: "In place of an entry: the earlier head that the other continues.")
    var from: String?

    @OptionGroup var data: DataOptions

    func run() async throws {
        guard (entry == nil) != (from == nil) else {
            complain("name an entry, or an earlier head by --from")
            throw Exit.invalid
        }
        let (address, head) = (try data.existing(), try HeldFiles.head(head))
        let wanted = entry
        let (leaves, found) = try await DataOptions.reaching {
            try await address.read { try LedgerProve.collect($0, size: head.head.size, wanted) }
        }
        let proof: ProofDocument?
        if let from {
            proof = ProofDocument(from: try HeldFiles.head(from), to: head, leaves: leaves)
        } else {
            guard let found else {
                complain("the head covers no such entry")
                throw Exit.invalid
            }
            proof = ProofDocument(entry: found, leaves: leaves, head: head)
        }
        guard let proof else {
            complain("the head covers more entries than are here, or fewer than the earlier one")
            throw Exit.invalid
        }
        if case .failed(let reason) = try proof.check() {
            complain("there is no such proof. \(reason)")
            throw Exit.refused
        }
        FileHandle.standardOutput.write(Data(try proof.bytes))
    }

    /// The leaves that a head covers, and the entry that was asked for.
    private static func collect(
        _ reading: any CaseReading, size: Int64, _ wanted: String?
    ) throws -> ([[UInt8]], SealedEntry?) {
        var leaves: [[UInt8]] = []
        var found: SealedEntry?
        while Int64(leaves.count) < size {
            let limit = Int(min(500, size - Int64(leaves.count)))
            let entries = try reading.entries(from: Int64(leaves.count) + 1, limit: limit)
            guard !entries.isEmpty else { break }
            for entry in entries {
                leaves.append(MerkleHash.leaf(entry.hash))
                if String(entry.position) == wanted || entry.id.text == wanted { found = entry }
            }
        }
        return (leaves, found)
    }
}
