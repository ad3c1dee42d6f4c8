import ArgumentParser
import Database
import Domain
import Foundation
import Ledger

struct LedgerVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract:
            "Verify every entry, both chains and all signed heads. Needs no keys and no server.",
        discussion: """
            What is inside the database can show that an entry was changed, removed or moved, but not \
            that the end was cut off or that everything was written anew. Heads that another party \
            keeps show both (--head); an export that another party keeps says of every entry what \
            became of it (--against).
            """)

    @Option(help: "A head held elsewhere, as `ledger checkpoint` writes it; may be given again.")
    var head: [String] = []

    @Option(help: "A file with a public key whose signatures count; may be given again.")
    var publicKey: [String] = []

    @Option(help: "An export held elsewhere that the record is compared with, entry by entry.")
    var against: String?

    @Option(help: "An export to verify in place of a database.")
    var export: String?

    @Option(help: "A proof to check, as `ledger prove` writes it; nothing else is read.")
    var proof: String?

    @Option(help: "How to print: text or json.")
    var format: OutputFormat = .text

    @OptionGroup var data: DataOptions

    func run() async throws {
        let keys = Set(try publicKey.map(HeldFiles.key))
        if let proof { return try check(try HeldFiles.proof(proof), keys) }
        var evidence = Evidence(heads: try head.map(HeldFiles.head), keys: keys)
        if let against {
            var verifier = LineVerifier()
            try HeldFiles.eachLine(against) { verifier.read($0) }
            let report = verifier.report
            guard report.isSound else {
                complain("the export held elsewhere is itself not sound; nothing is measured by it")
                for problem in report.problems { complain(problem.description) }
                throw Exit.invalid
            }
            evidence.earlier = verifier.earlier
            evidence.heads += verifier.heads.map(\.signed)
        }
        let found: ChainReport
        if let export {
            var verifier = LineVerifier(evidence)
            try HeldFiles.eachLine(export) { verifier.read($0) }
            found = verifier.report
        } else {
            let address = try data.existing()
            let measured = evidence
            found = try await DataOptions.reaching { try await address.verify(measured) }
        }
        try show(found)
    }

    // MARK: A record

    private struct Report: Encodable {
        struct Problem: Encodable {
            var entry: Int64?
            var problem: String
        }

        struct Heads: Encodable {
            var stored: Int
            var confirmed: Int
            var entriesCovered: Int64
            var signers: [String]
            var vouchedFor: Bool
        }

        var entries: Int64
        var streams: Int
        var sound: Bool
        var head: String?
        var heads: Heads
        var problems: [Problem]
    }

    private func show(_ found: ChainReport) throws {
        let report = Report(
            entries: found.entries, streams: found.streams, sound: found.isSound,
            head: found.head.map { Hex.text($0.chain) },
            heads: Report.Heads(
                stored: found.heads.stored, confirmed: found.heads.confirmed,
                entriesCovered: found.heads.covered, signers: found.heads.signers,
                vouchedFor: found.heads.vouched),
            problems: found.problems.map {
                Report.Problem(entry: $0.position, problem: $0.description)
            })
        switch format {
        case .json: try printJSON(report)
        case .text:
            for problem in report.problems { print(problem.problem) }
            print(
                "\(report.entries) entries in \(report.streams) streams: "
                    + (report.sound ? "whole" : "\(report.problems.count) problems"))
            print(
                "\(found.heads.confirmed) signed heads fit, up to entry \(found.heads.covered)"
                    + signers(found.heads))
        }
        if !found.isSound { throw Exit.invalid }
    }

    private func signers(_ heads: ChainReport.Heads) -> String {
        guard !heads.signers.isEmpty else { return "" }
        let names = heads.signers.joined(separator: ", ")
        return heads.vouched
            ? "; signed by \(names), as is held elsewhere"
            : "; signed by \(names), for which nothing held elsewhere vouches"
    }

    // MARK: A proof

    private struct ProofReport: Encodable {
        var shown: Bool
        var text: String
    }

    private func check(_ proof: ProofDocument, _ keys: Set<VerifyingKey>) throws {
        let report: ProofReport
        do {
            switch try proof.check(keys) {
            case .included(let entry, let head):
                report = ProofReport(
                    shown: true,
                    text:
                        "Entry \(entry.position) (\(entry.kind), recorded \(entry.recordedAt)) is one"
                        + " of the \(head.head.size) that \(head.signer.name) signed on \(head.head.at)."
                )
            case .continued(let earlier, let head):
                report = ProofReport(
                    shown: true,
                    text:
                        "The head of \(head.head.at) over \(head.head.size) entries continues the one"
                        + " of \(earlier.head.at) over \(earlier.head.size), unchanged.")
            case .failed(let reason): report = ProofReport(shown: false, text: reason)
            }
        } catch {
            complain("the file is no proof as `sightline ledger prove` writes it")
            throw Exit.invalid
        }
        switch format {
        case .json: try printJSON(report)
        case .text: print(report.text)
        }
        if !report.shown { throw Exit.invalid }
    }
}
