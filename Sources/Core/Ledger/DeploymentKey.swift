import Crypto
public import Domain
import Foundation

/// The key from outside the database that everything in it depends on.
///
/// It is never used itself: a key for each purpose is derived from it by HKDF-SHA256.
public struct DeploymentKey: Sendable {
    /// The length of the key, in bytes.
    public static let length = Sealing.keyLength

    let wrapping: SymmetricKey
    private let searching: SymmetricKey
    private let sessions: SymmetricKey
    private let backups: SymmetricKey
    /// What the key is called, in hexadecimal; nobody can tell the key from it.
    public let name: String

    /// Takes 32 random bytes from wherever the operator keeps them; nil for any other number.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == DeploymentKey.length else { return nil }
        let root = SymmetricKey(data: bytes)
        wrapping = DeploymentKey.derive("sightline-wrap-1", from: root)
        searching = DeploymentKey.derive("sightline-search-1", from: root)
        sessions = DeploymentKey.derive("sightline-session-1", from: root)
        backups = DeploymentKey.derive("sightline-backup-1", from: root)
        name = DeploymentKey.derive("sightline-key-name-1", from: root).withUnsafeBytes {
            Hex.text(Array($0.prefix(8)))
        }
    }

    private static func derive(_ purpose: String, from root: SymmetricKey) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: root, info: Array(purpose.utf8), outputByteCount: length)
    }
}

// MARK: - File keys

extension DeploymentKey {
    /// A new stream whose key is wrapped for keeping.
    ///
    /// The stream's id, kind and case are bound to the wrapped key, so that nobody who may write to
    /// the database can move a file to another case and have it opened there.
    public func stream(
        _ id: StreamID, kind: StreamRecord.Kind, caseID: CaseID?, key: FileKey, nonce: [UInt8]
    ) throws -> StreamRecord {
        var record = StreamRecord(id: id, kind: kind, caseID: caseID, wrappedKey: nil)
        record.wrappedKey = try wrap(key, for: record, nonce: nonce)
        return record
    }

    /// Wraps a file's key for keeping in the stream's record; used again when keys are rotated.
    public func wrap(_ key: FileKey, for stream: StreamRecord, nonce: [UInt8]) throws -> [UInt8] {
        try Sealing.seal(
            key.bytes, key: wrapping, nonce: nonce, bound: DeploymentKey.binding(stream))
    }

    /// The stream's own key.
    ///
    /// Throws `LedgerFault.keyErased` or `.wrongKey`.
    public func fileKey(of stream: StreamRecord) throws(LedgerFault) -> FileKey {
        guard let wrapped = stream.wrappedKey else { throw .keyErased(stream.id) }
        do {
            let bytes = try Sealing.open(
                wrapped, key: wrapping, bound: DeploymentKey.binding(stream))
            guard bytes.count == Sealing.keyLength else { throw Sealing.Refused() }
            return FileKey(random: bytes)
        } catch {
            throw .wrongKey(stream.id)
        }
    }

    private static func binding(_ stream: StreamRecord) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-file-key-1")
        fields.add(stream.id.text)
        fields.add(stream.kind.rawValue)
        fields.add(stream.caseID?.text ?? "")
        return fields.bytes
    }
}

// MARK: - Search

extension DeploymentKey {
    /// The length of a search token, in bytes.
    public static let searchTokenLength = 16

    /// The token that stands for a normalised word: the same word gives the same token, and nobody
    /// without the key can tell which word it was.
    public func searchToken(_ normalised: String) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-search-token-1")
        fields.add(normalised)
        let code = HMAC<SHA256>.authenticationCode(for: fields.bytes, using: searching)
        return Array(Array(code).prefix(DeploymentKey.searchTokenLength))
    }
}

// MARK: - Backups

extension DeploymentKey {
    /// The key of one backup, given its salt.
    public func backupKey(salt: [UInt8]) -> [UInt8] {
        let key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: backups, salt: salt, info: Array("sightline-backup-stream-1".utf8),
            outputByteCount: DeploymentKey.length)
        return key.withUnsafeBytes { Array($0) }
    }
}

// MARK: - Sessions

extension DeploymentKey {
    /// Seals a session's form token, bound to the digest of that session's cookie.
    public func sealSession(
        _ token: [UInt8], digest: [UInt8], nonce: [UInt8]
    ) throws -> [UInt8] {
        try Sealing.seal(
            token, key: sessions, nonce: nonce, bound: DeploymentKey.binding(session: digest))
    }

    /// Opens what `sealSession` sealed for the same digest.
    ///
    /// Throws `LedgerFault.sessionDoesNotOpen`.
    public func openSession(
        _ sealed: [UInt8], digest: [UInt8]
    ) throws(LedgerFault) -> [UInt8] {
        do {
            return try Sealing.open(
                sealed, key: sessions, bound: DeploymentKey.binding(session: digest))
        } catch {
            throw .sessionDoesNotOpen
        }
    }

    private static func binding(session digest: [UInt8]) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-session-token-1")
        fields.add(digest)
        return fields.bytes
    }
}

extension DeploymentKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹deployment key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
