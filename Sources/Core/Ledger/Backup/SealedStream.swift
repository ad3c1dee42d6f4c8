import Crypto
import Foundation

/// Bytes sealed in pieces, so that a backup of any size passes through little memory.
///
/// The head is `sightline-backup-1`, a line feed, how the key was made, and 16 bytes of salt. Each piece
/// is AES-256-GCM under a key for this stream alone; its nonce is its number and whether it is the
/// last, and the head is authenticated with it. So a piece that was changed, left out, repeated or
/// moved, another head, and an end that was cut off are all refused.
public enum SealedStream {
    /// How the key was made that a stream is sealed with.
    public enum KeyOrigin: UInt8, Sendable {
        /// Derived from the deployment key.
        case deployment = 1
        /// Derived from a passphrase by scrypt.
        case passphrase = 2
    }

    /// Why a stream does not open.
    public enum Fault: Error, Hashable, Sendable {
        /// It does not begin as one of ours does.
        case notABackup
        /// The key is another one, or the piece was changed, moved or left out.
        case doesNotOpen(piece: UInt64)
        /// It ends before its last piece.
        case cutOff
    }

    static let magic = Array("sightline-backup-1\n".utf8)
    static let saltLength = 16
    /// The length of a head, in bytes.
    public static let headLength = magic.count + 1 + saltLength
    /// How many bytes are sealed in one piece; the last may have fewer.
    public static let pieceLength = 1 << 20
    /// How many more bytes a sealed piece has than what it holds.
    static let overhead = 16
    /// The length of a whole sealed piece, in bytes.
    public static let sealedPieceLength = pieceLength + overhead

    /// How the key of the stream with this head was made, and its salt.
    public static func origin(ofHead head: [UInt8]) throws(Fault) -> (KeyOrigin, salt: [UInt8]) {
        guard head.count == headLength, head.starts(with: magic),
            let origin = KeyOrigin(rawValue: head[magic.count])
        else { throw .notABackup }
        return (origin, Array(head.suffix(saltLength)))
    }

    fileprivate static func nonce(_ piece: UInt64, isLast: Bool) -> [UInt8] {
        withUnsafeBytes(of: piece.bigEndian) { Array($0) } + [0, 0, 0, isLast ? 1 : 0]
    }
}

/// Seals a stream, piece by piece.
public struct StreamSealer: Sendable {
    /// What stands before the first piece.
    public let head: [UInt8]
    private let key: SymmetricKey
    private var next: UInt64 = 0

    /// `salt` is 16 random bytes, never used before, and `key` 32 bytes made with it.
    public init(key: [UInt8], origin: SealedStream.KeyOrigin, salt: [UInt8]) {
        precondition(key.count == 32 && salt.count == SealedStream.saltLength)
        self.key = SymmetricKey(data: key)
        head = SealedStream.magic + [origin.rawValue] + salt
    }

    /// Seals the next piece: `SealedStream.pieceLength` bytes, or for the last at most so many.
    public mutating func seal(_ piece: [UInt8], isLast: Bool) throws -> [UInt8] {
        precondition(
            piece.count == SealedStream.pieceLength
                || isLast && piece.count < SealedStream.pieceLength)
        let box = try AES.GCM.seal(
            piece, using: key,
            nonce: AES.GCM.Nonce(data: SealedStream.nonce(next, isLast: isLast)),
            authenticating: head)
        next += 1
        return Array(box.ciphertext + box.tag)
    }
}

/// Opens a stream, piece by piece.
public struct StreamOpener: Sendable {
    private let head: [UInt8]
    private let key: SymmetricKey
    private var next: UInt64 = 0

    public init(key: [UInt8], head: [UInt8]) throws(SealedStream.Fault) {
        _ = try SealedStream.origin(ofHead: head)
        precondition(key.count == 32)
        self.key = SymmetricKey(data: key)
        self.head = head
    }

    /// Opens the next piece, given whether it is the last that there is.
    public mutating func open(
        _ piece: [UInt8], isLast: Bool
    ) throws(SealedStream.Fault) -> [UInt8] {
        if let opened = opened(piece, isLast: isLast) {
            next += 1
            return opened
        }
        // Whole pieces end where there should be more of them.
        if isLast, opened(piece, isLast: false) != nil { throw .cutOff }
        throw .doesNotOpen(piece: next + 1)
    }

    private func opened(_ piece: [UInt8], isLast: Bool) -> [UInt8]? {
        guard piece.count >= SealedStream.overhead,
            let nonce = try? AES.GCM.Nonce(data: SealedStream.nonce(next, isLast: isLast)),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce, ciphertext: piece.dropLast(SealedStream.overhead),
                tag: piece.suffix(SealedStream.overhead)),
            let plain = try? AES.GCM.open(box, using: key, authenticating: head)
        else { return nil }
        return Array(plain)
    }
}
