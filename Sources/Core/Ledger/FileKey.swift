import Crypto
import Foundation

/// The AES-256 key of one stream.
///
/// Erasing it erases what the stream says.
public struct FileKey: Sendable {
    let key: SymmetricKey

    /// Makes a key of 32 random bytes, handed in by whoever has randomness.
    public init(random bytes: [UInt8]) {
        precondition(bytes.count == Sealing.keyLength, "a file key is made of 32 bytes")
        key = SymmetricKey(data: bytes)
    }

    /// The key's bytes, for wrapping only.
    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }
}

extension FileKey: CustomStringConvertible, CustomReflectable {
    public var description: String { "‹file key›" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
