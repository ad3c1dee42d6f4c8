/// A random 128-bit name for one kind of thing.
///
/// Random, so that neither order nor number of records can be read from it (DX-05).
public struct Identifier<Subject>: Hashable, Sendable {
    public let text: String

    /// Reads 26 characters of Crockford's base 32, as `init(random:)` writes them.
    public init?(_ text: String) {
        var text = text
        guard text.withUTF8({ Identifier.isWritten(UnsafeRawBufferPointer($0)) }) else {
            return nil
        }
        self.text = text
    }

    /// Whether bytes are an identifier as it is written.
    public static func isWritten(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count == 26 else { return false }
        var others: UInt64 = 0
        // Without a branch: ids are read four times for each entry that is verified.
        for place in 0..<26 { others |= isOther(bytes[place]) }
        return others == 0
    }

    public init?(_ text: some StringProtocol) {
        self.init(String(text))
    }

    /// Writes 16 random bytes.
    ///
    /// Randomness is handed in by whoever has it.
    public init(random bytes: [UInt8]) {
        precondition(bytes.count == 16, "an identifier is made of 16 bytes")
        var text = ""
        text.reserveCapacity(26)
        var buffer: UInt32 = 0
        var bits: UInt32 = 2
        for byte in bytes {
            buffer = (buffer << 8) | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(identifierAlphabet[Int((buffer >> bits) & 31)])
            }
            buffer &= (1 << bits) - 1
        }
        self.text = text
    }
}

private let identifierAlphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")

/// 1 when a byte is none of the alphabet's, else 0; the alphabet stands here as bits, from the
/// characters 0 and 64 on.
@inline(__always)
private func isOther(_ byte: UInt8) -> UInt64 {
    let digits: UInt64 = 0x03ff_0000_0000_0000
    let letters: UInt64 = 0x07df_6dfe_0000_0000
    let half = byte & 64 == 0 ? digits : letters
    return ~(half &>> UInt64(byte & 63)) & 1 | UInt64(byte >> 7)
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Identifier(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not an identifier")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

/// What the typed identifiers name.
public enum Named {
    public enum Person {}
    public enum Case {}
    public enum Stream {}
    public enum Entry {}
    public enum Worker {}
    public enum Agency {}
}

public typealias PersonID = Identifier<Named.Person>
public typealias CaseID = Identifier<Named.Case>
/// Names one chain of entries: a case's own, one person's file, or the partnership's register.
public typealias StreamID = Identifier<Named.Stream>
public typealias EntryID = Identifier<Named.Entry>
public typealias WorkerID = Identifier<Named.Worker>
public typealias AgencyID = Identifier<Named.Agency>
