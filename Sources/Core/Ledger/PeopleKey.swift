import Crypto
import Foundation

/// The key of the register of people: it seals each record, and makes the tokens under which records
/// are found.
///
/// It is a key of its own, wrapped by the deployment key, so that a rotation wraps one key anew and
/// leaves millions of tokens as they are.
public struct PeopleKey: Sendable {
    /// The length of the key, in bytes.
    public static let length = Sealing.keyLength

    fileprivate let root: SymmetricKey
    private let sealing: SymmetricKey
    private let searching: SymmetricKey
    /// The hash with the key taken in, from which each token goes on.
    private let tokens: HMAC<SHA256>

    /// Takes 32 random bytes; nil for any other number.
    public init?(random bytes: [UInt8]) {
        guard bytes.count == PeopleKey.length else { return nil }
        root = SymmetricKey(data: bytes)
        sealing = PeopleKey.derive("sightline-people-seal-1", from: root)
        searching = PeopleKey.derive("sightline-people-search-1", from: root)
        tokens = HMAC<SHA256>(key: searching)
    }

    private static func derive(_ purpose: String, from root: SymmetricKey) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(
            inputKeyMaterial: root, info: Array(purpose.utf8), outputByteCount: length)
    }

    /// Seals something under the number of its row, which is needed again to open it.
    public func seal(_ plain: [UInt8], number: Int64, nonce: [UInt8]) throws -> [UInt8] {
        try Sealing.seal(plain, key: sealing, nonce: nonce, bound: PeopleKey.binding(number))
    }

    /// Opens what `seal` sealed under the same number; nil when it is not that.
    public func open(_ sealed: [UInt8], number: Int64) -> [UInt8]? {
        try? Sealing.open(sealed, key: sealing, bound: PeopleKey.binding(number))
    }

    /// The token of a seed: the first 48 bits of its HMAC-SHA256.
    ///
    /// Nobody without the key can tell from it what of a person it was made of.
    public func token(of seed: UInt64) -> UInt64 {
        var token = tokens
        withUnsafeBytes(of: seed.bigEndian) { token.update(data: $0) }
        return token.finalize().withUnsafeBytes { bytes in
            (0..<6).reduce(UInt64(0)) { $0 << 8 | UInt64(bytes[$1]) }
        }
    }

    /// What an agency's id of a record is kept as, so that a record that comes again takes the
    /// place of the old one.
    public func recordKey(agency: String, id: String) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-people-record-1")
        fields.add(agency)
        fields.add(id)
        let code = HMAC<SHA256>.authenticationCode(for: fields.bytes, using: searching)
        return Array(Array(code).prefix(16))
    }

    private static func binding(_ number: Int64) -> [UInt8] {
        var fields = FieldEncoding(domain: "sightline-people-row-1")
        fields.add(String(number))
        return fields.bytes
    }
}

extension PeopleKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹people key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension DeploymentKey {
    /// Wraps the register's key for keeping.
    public func wrap(_ key: PeopleKey, nonce: [UInt8]) throws -> [UInt8] {
        try Sealing.seal(
            key.root.withUnsafeBytes { Array($0) }, key: wrapping, nonce: nonce,
            bound: DeploymentKey.peopleBinding)
    }

    /// Opens what `wrap` wrapped; nil when it was another key's.
    public func peopleKey(wrapped: [UInt8]) -> PeopleKey? {
        guard
            let bytes = try? Sealing.open(
                wrapped, key: wrapping, bound: DeploymentKey.peopleBinding)
        else { return nil }
        return PeopleKey(random: bytes)
    }

    private static let peopleBinding = FieldEncoding(domain: "sightline-people-key-1").bytes
}

extension KeyRing {
    /// As `DeploymentKey.peopleKey`, by whichever key it opens with.
    ///
    /// Throws `LedgerFault.deploymentKeyUnknown`.
    public func peopleKey(wrapped: [UInt8]) throws(LedgerFault) -> PeopleKey {
        guard let key = first({ $0.peopleKey(wrapped: wrapped) }) else {
            throw .deploymentKeyUnknown
        }
        return key
    }
}
