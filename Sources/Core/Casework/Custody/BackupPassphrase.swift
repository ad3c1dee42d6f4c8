import CryptoExtras
import Foundation

/// The key that a passphrase gives a backup.
public enum BackupPassphrase {
    /// How many characters a passphrase must have at least.
    public static let shortest = 16

    /// 32 bytes by scrypt (N = 2^17, r = 8, p = 1), with the backup's salt.
    public static func key(_ passphrase: String, salt: [UInt8]) throws -> [UInt8] {
        let key = try KDF.Scrypt.deriveKey(
            from: Data(passphrase.utf8), salt: salt, outputByteCount: 32, rounds: 1 << 17,
            blockSize: 8, parallelism: 1, maxMemory: 1 << 28)
        return key.withUnsafeBytes { Array($0) }
    }
}
