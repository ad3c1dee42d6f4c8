import Crypto
import CryptoExtras
import Foundation

/// A password as it is kept: scrypt (RFC 7914) with its salt and cost.
public struct PasswordDigest: Codable, Hashable, Sendable {
    public var salt: [UInt8]
    public var digest: [UInt8]
    /// The cost parameter N; a power of two.
    public var rounds: Int

    /// The cost for new passwords: about 64 MiB and a tenth of a second.
    public static let currentRounds = 1 << 16

    /// Derives the digest of a password with a salt of 16 random bytes.
    public init(
        password: String, salt: [UInt8], rounds: Int = PasswordDigest.currentRounds
    ) throws {
        self.salt = salt
        self.rounds = rounds
        digest = try PasswordDigest.derive(password, salt, rounds)
    }

    /// Whether this is the password.
    ///
    /// Takes as long for a wrong one as for the right one.
    public func matches(_ password: String) -> Bool {
        guard let other = try? PasswordDigest.derive(password, salt, rounds),
            other.count == digest.count
        else { return false }
        return zip(other, digest).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(
        _ password: String, _ salt: [UInt8], _ rounds: Int
    ) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(password.precomposedStringWithCompatibilityMapping.utf8), salt: salt,
            outputByteCount: 32, rounds: rounds, blockSize: 8, parallelism: 1,
            maxMemory: 256 << 20)
        return key.withUnsafeBytes { Array($0) }
    }
}
