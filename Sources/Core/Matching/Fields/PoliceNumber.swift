/// Numbers of the Police National Computer and the Criminal Records Office in one form.
///
/// A PNC number is a year, a serial of seven digits and a letter ("99/123456X", "1999/0123456X");
/// a CRO number a serial, a year and a letter ("123456/99A"). The letter of a PNC number is its
/// check: the 23 letters without I, O and S, by the remainder of year and serial. One whose letter
/// does not agree is compared all the same, and said to be doubtful.
public struct PoliceNumber: Hashable, Sendable {
    public let digits: UInt64
    public let letter: UInt8
    /// Whether the letter is the one that the number calls for; only a PNC number can tell.
    public let isSound: Bool

    private static let letters = Array("ZABCDEFGHJKLMNPQRTUVWXY".utf8)

    /// Reads a PNC number; nil when the text is none.
    public static func pnc(_ text: String) -> PoliceNumber? {
        guard let (first, second, letter) = parts(text), let year = year(first), !second.isEmpty,
            second.count <= 7, let serial = UInt64(second)
        else { return nil }
        let check = letters[Int((year % 100 * 10_000_000 + serial) % 23)]
        return PoliceNumber(
            digits: year * 10_000_000 + serial, letter: letter, isSound: letter == check)
    }

    /// Reads a CRO number; nil when the text is none.
    public static func cro(_ text: String) -> PoliceNumber? {
        guard let (first, second, letter) = parts(text), let year = year(second), !first.isEmpty,
            first.count <= 7, let serial = UInt64(first)
        else { return nil }
        return PoliceNumber(digits: year * 10_000_000 + serial, letter: letter, isSound: true)
    }

    private static func parts(_ text: String) -> (String, String, UInt8)? {
        let plain = text.uppercased().filter { $0.isASCII && !$0.isWhitespace }
        let halves = plain.split(separator: "/", omittingEmptySubsequences: false)
        guard halves.count == 2, let letter = halves[1].utf8.last,
            (0x41...0x5A).contains(letter),
            halves[0].allSatisfy(\.isNumber), halves[1].dropLast().allSatisfy(\.isNumber)
        else { return nil }
        return (String(halves[0]), String(halves[1].dropLast()), letter)
    }

    /// A year of two or four digits; two digits over 40 are of the last century.
    private static func year(_ text: String) -> UInt64? {
        guard let number = UInt64(text) else { return nil }
        switch text.count {
        case 2: return number > 40 ? 1900 + number : 2000 + number
        case 4: return (1900...2100).contains(number) ? number : nil
        default: return nil
        }
    }
}
