import Domain
import Foundation

/// A proof as a file that anyone can check without the record.
public struct ProofDocument: Codable, Hashable, Sendable {
    private var format: String
    /// The entry that a head covers; nil when a head is shown to continue another.
    private var entry: EntryDocument?
    private var earlier: HeadDocument?
    private var head: HeadDocument
    private var path: [String]

    private static let inclusion = "sightline-inclusion-1"
    private static let consistency = "sightline-consistency-1"

    /// What a proof shows once it was checked.
    public enum Finding: Hashable, Sendable {
        /// The entry is the one at its position that the head covers.
        case included(SealedEntry, SignedHead)
        /// The second head covers all that the first covered, unchanged and in its place.
        case continued(SignedHead, SignedHead)
        /// It shows nothing, for this reason.
        case failed(String)
    }

    /// Shows that `head` covers the entry; nil when the leaves are not those of that head.
    public init?(entry: SealedEntry, leaves: [[UInt8]], head: SignedHead) {
        guard leaves.count == head.head.size, entry.position >= 1,
            let index = Int(exactly: entry.position - 1),
            let path = MerkleProof.inclusion(of: index, in: leaves)
        else { return nil }
        format = ProofDocument.inclusion
        self.entry = EntryDocument(entry)
        self.head = HeadDocument(head)
        self.path = path.map(Hex.text)
    }

    /// Shows that `head` continues `earlier`; nil when the leaves are not those of `head`.
    public init?(from earlier: SignedHead, to head: SignedHead, leaves: [[UInt8]]) {
        guard leaves.count == head.head.size, let size = Int(exactly: earlier.head.size),
            let path = MerkleProof.consistency(from: size, in: leaves)
        else { return nil }
        format = ProofDocument.consistency
        self.earlier = HeadDocument(earlier)
        self.head = HeadDocument(head)
        self.path = path.map(Hex.text)
    }

    public static func read(_ bytes: [UInt8]) throws(NotADocument) -> ProofDocument {
        try DocumentCoding.read(ProofDocument.self, bytes)
    }

    public var bytes: [UInt8] { get throws { try DocumentCoding.bytes(self) } }

    // MARK: Checking

    /// Checks the proof and the signatures of its heads.
    ///
    /// `trusted` are keys held elsewhere; when there are none, any key's signature counts.
    public func check(_ trusted: Set<VerifyingKey> = []) throws(NotADocument) -> Finding {
        let head = try head.signedHead()
        let path = try path.map { text throws(NotADocument) in try hashBytes(text) }
        if let failure = failure(of: head, trusted) { return .failed(failure) }
        switch (format, entry, earlier) {
        case (ProofDocument.inclusion, let entry?, nil):
            return included(try entry.entry(), head, path)
        case (ProofDocument.consistency, nil, let earlier?):
            let earlier = try earlier.signedHead()
            if let failure = failure(of: earlier, trusted) { return .failed(failure) }
            return continued(earlier, head, path)
        default: throw NotADocument()
        }
    }

    private func failure(of head: SignedHead, _ trusted: Set<VerifyingKey>) -> String? {
        if !head.isSigned { return "The signature of the head of \(head.head.at) does not fit." }
        if !trusted.isEmpty, !trusted.contains(head.signer) {
            return "The head of \(head.head.at) is signed by another key, \(head.signer.name)."
        }
        return nil
    }

    private func included(
        _ entry: SealedEntry, _ head: SignedHead, _ path: [[UInt8]]
    ) -> Finding {
        guard EntryHash.hash(of: entry) == entry.hash else {
            return .failed("Entry \(entry.position) was changed after it was recorded.")
        }
        let shows = MerkleProof.includes(
            leafHash: MerkleHash.leaf(entry.hash), at: entry.position - 1, size: head.head.size,
            path: path, root: head.head.root)
        return shows
            ? .included(entry, head)
            : .failed("Entry \(entry.position) is not the one that the head covers.")
    }

    private func continued(
        _ earlier: SignedHead, _ head: SignedHead, _ path: [[UInt8]]
    ) -> Finding {
        let shows =
            earlier.head.record == head.head.record
            && MerkleProof.isConsistent(
                from: (earlier.head.size, earlier.head.root),
                to: (head.head.size, head.head.root), proof: path)
        return shows
            ? .continued(earlier, head)
            : .failed(
                "The head of \(head.head.at) does not continue the one of \(earlier.head.at).")
    }
}
