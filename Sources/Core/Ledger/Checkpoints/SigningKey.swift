import Crypto
import Domain
import Foundation

/// The key by which a deployment vouches for its record, from outside the database.
public struct SigningKey: Sendable {
    /// The length of the key, in bytes.
    public static let length = 32

    private let key: Curve25519.Signing.PrivateKey

    /// Takes 32 random bytes from wherever the operator keeps them; nil for any other number.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == SigningKey.length,
            let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
        else { return nil }
        self.key = key
    }

    /// What others verify with; anyone may have it.
    public var verifying: VerifyingKey {
        VerifyingKey(unchecked: Array(key.publicKey.rawRepresentation))
    }

    public func sign(_ head: TreeHead) throws -> SignedHead {
        let signer = verifying
        return SignedHead(
            head: head, signer: signer,
            signature: Array(try key.signature(for: head.encoding(signedBy: signer))))
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹signing key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The public half of a signing key.
public struct VerifyingKey: Hashable, Sendable {
    public let bytes: [UInt8]

    /// Nil when the bytes are no Ed25519 public key.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count == 32,
            (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil
        else { return nil }
        self.bytes = bytes
    }

    fileprivate init(unchecked bytes: [UInt8]) { self.bytes = bytes }

    /// A short name for people to compare: the first eight bytes of the key's SHA-256, in
    /// hexadecimal.
    public var name: String {
        Hex.text(Array(Array(SHA256.hash(data: bytes)).prefix(8)))
    }

    func verifies(_ signature: [UInt8], over message: [UInt8]) -> Bool {
        guard signature.count == 64,
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { return false }
        return key.isValidSignature(signature, for: message)
    }
}
