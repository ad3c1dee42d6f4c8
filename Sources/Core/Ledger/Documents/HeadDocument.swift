import Domain
import Foundation

/// A file that is not what it should be.
public struct NotADocument: Error, Hashable, Sendable {
    public init() {}
}

/// A signed head as a small file for another party to keep.
///
/// JSON; bytes are in hexadecimal, the instant in milliseconds since 1970 UTC.
public struct HeadDocument: Codable, Hashable, Sendable {
    private var format: String
    private var record: String
    private var entries: Int64
    private var root: String
    private var chain: String
    private var keyChanges: Int64
    private var keyRoot: String
    private var signedAt: Instant
    private var publicKey: String
    private var signature: String

    static let format = "sightline-tree-head-1"

    public init(_ signed: SignedHead) {
        let head = signed.head
        format = HeadDocument.format
        record = Hex.text(head.record)
        entries = head.size
        root = Hex.text(head.root)
        chain = Hex.text(head.chain)
        keyChanges = head.keyChanges
        keyRoot = Hex.text(head.keyRoot)
        signedAt = head.at
        publicKey = Hex.text(signed.signer.bytes)
        signature = Hex.text(signed.signature)
    }

    /// The head, whatever its signature is worth.
    public func signedHead() throws(NotADocument) -> SignedHead {
        guard format == HeadDocument.format, entries > 0, keyChanges >= 0,
            let signer = Hex.bytes(publicKey).flatMap(VerifyingKey.init),
            let signature = Hex.bytes(signature)
        else { throw NotADocument() }
        let head = TreeHead(
            record: try hashBytes(record), size: entries, root: try hashBytes(root),
            chain: try hashBytes(chain),
            keyChanges: keyChanges, keyRoot: try hashBytes(keyRoot), at: signedAt)
        return SignedHead(head: head, signer: signer, signature: signature)
    }

    public static func read(_ bytes: [UInt8]) throws(NotADocument) -> SignedHead {
        try DocumentCoding.read(HeadDocument.self, bytes).signedHead()
    }

    public var bytes: [UInt8] { get throws { try DocumentCoding.bytes(self) } }
}

func hashBytes(_ text: String) throws(NotADocument) -> [UInt8] {
    guard let bytes = Hex.bytes(text), bytes.count == EntryHash.length else {
        throw NotADocument()
    }
    return bytes
}

func identifierRead<Subject>(_ text: String) throws(NotADocument) -> Identifier<Subject> {
    guard let id = Identifier<Subject>(text) else { throw NotADocument() }
    return id
}

/// How documents for other parties are written: JSON with sorted keys.
enum DocumentCoding {
    static func bytes(_ value: some Encodable, onOneLine: Bool = false) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if !onOneLine { encoder.outputFormatting.insert(.prettyPrinted) }
        return Array(try encoder.encode(value)) + [0x0a]
    }

    static func read<Value: Decodable>(
        _ type: Value.Type, _ bytes: [UInt8]
    ) throws(NotADocument) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch {
            throw NotADocument()
        }
    }
}
