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
        // Eight at once, the last of them overlapping: ids are read for each entry that is verified.
        func others(_ place: Int) -> UInt64 {
            marksOthers(in: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        }
        return others(0) | others(8) | others(16) | others(18) == 0
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

/// The highest bit of each byte that is none of the alphabet's, of eight bytes in one number.
@inline(__always)
private func marksOthers(in word: UInt64) -> UInt64 {
    let (each, highest): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    // Both hold for bytes below 128; any above is marked by itself in the end.
    func isAtLeast(_ byte: UInt64) -> UInt64 { ((word | highest) &- each &* byte) & highest }
    func isJust(_ byte: UInt64) -> UInt64 {
        let rest = word ^ (each &* byte)
        return ~((rest &+ each &* 0x7f) | rest) & highest
    }
    let digits = isAtLeast(0x30) & ~isAtLeast(0x3a)
    // Of the letters i, l, o and u are left out, which look like others.
    let letters =
        isAtLeast(0x61) & ~isAtLeast(0x7b)
        & ~(isJust(0x69) | isJust(0x6c) | isJust(0x6f) | isJust(0x75))
    return ((digits | letters) ^ highest) | word & highest
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
    public enum Notification {}
}

public typealias PersonID = Identifier<Named.Person>
public typealias CaseID = Identifier<Named.Case>
/// Names one chain of entries: a case's own, one person's file, or the partnership's register.
public typealias StreamID = Identifier<Named.Stream>
public typealias EntryID = Identifier<Named.Entry>
public typealias WorkerID = Identifier<Named.Worker>
public typealias AgencyID = Identifier<Named.Agency>
/// Names something that the police or another agency told of an incident.
public typealias NotificationID = Identifier<Named.Notification>
