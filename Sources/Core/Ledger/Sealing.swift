import Crypto
import Foundation

/// AES-256-GCM over bytes: nonce, ciphertext and tag in one piece.
enum Sealing {
    /// The length of a key, in bytes.
    static let keyLength = 32
    /// The length of a nonce, in bytes.
    static let nonceLength = 12

    /// What does not open: the key, the bound fields or the bytes are not those that were sealed.
    struct Refused: Error {}

    /// Seals `plain` and binds it to `bound`, which is needed again to open it.
    ///
    /// A nonce must never be used twice with one key; it is handed in fresh and random.
    static func seal(
        _ plain: [UInt8], key: SymmetricKey, nonce: [UInt8], bound: [UInt8]
    ) throws -> [UInt8] {
        precondition(nonce.count == nonceLength, "a nonce is made of 12 bytes")
        let box = try AES.GCM.seal(
            plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: bound)
        return nonce + box.ciphertext + box.tag
    }

    static func open(
        _ sealed: [UInt8], key: SymmetricKey, bound: [UInt8]
    ) throws(Refused) -> [UInt8] {
        do {
            let box = try AES.GCM.SealedBox(combined: sealed)
            return Array(try AES.GCM.open(box, using: key, authenticating: bound))
        } catch {
            throw Refused()
        }
    }
}
