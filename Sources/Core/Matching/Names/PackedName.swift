/// One part of a name in twelve letters, held in a number.
///
/// A part is folded to `a`–`z` first (`Names.letters`). Letters take five bits each from the top
/// down, so that numbers sort as their names do; the lowest four bits hold the length, so that two
/// names that differ only behind the twelfth letter still differ when one is longer. A population of
/// ten million then holds no strings, and two equal names are two equal numbers.
public struct PackedName: Hashable, Sendable {
    public let bits: UInt64

    public static let none = PackedName(bits: 0)
    static let capacity = 12

    init(bits: UInt64) {
        self.bits = bits
    }

    /// Letters as 1 to 26; what lies behind the twelfth is only counted.
    init(letters: some Sequence<UInt8>) {
        var packer = LetterPacker()
        for letter in letters { packer.add(letter) }
        self = packer.take()
    }

    /// The first part that a text holds, folded.
    public init(_ text: some StringProtocol) {
        var parts = NameParts()
        Names.letters(of: text.utf8) { parts.append($0) }
        parts.end()
        self = parts.joined
    }

    public var isEmpty: Bool { bits == 0 }

    /// How many letters are held, at most twelve.
    var held: Int { min(Int(bits & 15), PackedName.capacity) }

    /// The letter at a place as 1 to 26, or 0 behind the end.
    subscript(place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: bits >> UInt64(59 - 5 * place)) & 31
    }

    var initial: UInt64 { bits >> 59 }

    var isInitial: Bool { bits & 15 == 1 }

    /// The first letters, the rest cut off.
    func beginning(_ count: Int) -> UInt64 { bits >> UInt64(64 - 5 * count) }

    /// The last letters of those held.
    func ending(_ count: Int) -> UInt64 {
        let length = held
        guard length > count else { return beginning(max(length, 1)) }
        return (bits >> UInt64(64 - 5 * length)) & ((1 << UInt64(5 * count)) - 1)
    }

    /// Whether this is how the other begins.
    func begins(_ other: PackedName) -> Bool {
        let length = held
        guard length > 0, length <= other.held else { return false }
        return beginning(length) == other.beginning(length)
    }

    /// A bit for each letter that occurs.
    var letterSet: UInt32 {
        var set: UInt32 = 0
        var rest = bits
        for _ in 0..<held {
            set |= 1 << UInt32(rest >> 59)
            rest <<= 5
        }
        return set
    }

    /// This name with another written directly behind it.
    func followed(by other: PackedName) -> PackedName {
        let length = Int(bits & 15)
        guard length > 0 else { return other }
        guard !other.isEmpty else { return self }
        var bits = self.bits & ~15
        for place in 0..<other.held where length + place < PackedName.capacity {
            bits |= UInt64(other[place]) << UInt64(59 - 5 * (length + place))
        }
        return PackedName(bits: bits | UInt64(min(length + Int(other.bits & 15), 15)))
    }

    /// The name in letters, for an explanation.
    public var text: String {
        String(decoding: (0..<held).map { self[$0] + 96 }, as: UTF8.self)
    }
}

/// Packs letters into a name as they come.
struct LetterPacker {
    private var bits: UInt64 = 0
    private var length: UInt64 = 0

    var isEmpty: Bool { length == 0 }

    /// A letter as 1 to 26.
    mutating func add(_ letter: UInt8) {
        if length < UInt64(PackedName.capacity) { bits |= UInt64(letter) << (59 - 5 * length) }
        length += 1
    }

    /// What was packed so far; the next letter begins another name.
    mutating func take() -> PackedName {
        defer { (bits, length) = (0, 0) }
        return PackedName(bits: length == 0 ? 0 : bits | min(length, 15))
    }
}
