/// A postcode in letters and digits alone, in base 37, at most eight.
///
/// Postcodes of other countries and cut ones are taken as they are; what is shorter than three
/// signs is none.
struct Postcode: Hashable, Sendable {
    let code: UInt64

    static let none = Postcode(code: 0)

    private static let nowhere = Array("ZZ99".utf8)

    var isEmpty: Bool { code == 0 }

    init(code: UInt64) {
        self.code = code
    }

    init(_ text: some Sequence<UInt8>) {
        var code: UInt64 = 0
        var count = 0
        for byte in text {
            let sign: UInt64
            switch byte {
            case 0x30...0x39: sign = UInt64(byte - 0x30) + 1
            case 0x41...0x5A: sign = UInt64(byte - 0x41) + 11
            case 0x61...0x7A: sign = UInt64(byte - 0x61) + 11
            default: continue
            }
            guard count < 8 else { continue }
            code = code &* 37 &+ sign
            count += 1
        }
        // ZZ99 is the health service's own for people without an address here.
        let none = count >= 4 && text.starts(with: Postcode.nowhere) { $0 == $1 | 0x20 || $0 == $1 }
        self.code = count < 3 || none ? 0 : code
    }

    /// Whether there are five signs or more, so that there is a second half.
    private var hasTwoHalves: Bool { code >= 37 * 37 * 37 * 37 }

    /// The first half ("AL1"); a code of four signs or less is its own.
    var outward: UInt64 { hasTwoHalves ? code / (37 * 37 * 37) : code }

    /// The first half and the digit behind the gap ("AL1 3").
    var sector: UInt64 { hasTwoHalves ? code / (37 * 37) : code }

    /// The second half ("3JE").
    var inward: UInt64 { hasTwoHalves ? code % (37 * 37 * 37) : 0 }

    /// One sign other, or two neighbours swapped.
    func isNear(_ other: Postcode) -> Bool {
        var (left, right) = (code, other.code)
        var wrong = 0
        var places: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var place = 0
        var (first, second) = (0, 0)
        while left > 0 || right > 0 {
            let (a, b) = (left % 37, right % 37)
            if a != b {
                wrong += 1
                if wrong == 1 { (places.0, places.1, first) = (a, b, place) }
                if wrong == 2 { (places.2, places.3, second) = (a, b, place) }
                if wrong > 2 { return false }
            }
            left /= 37
            right /= 37
            place += 1
        }
        return wrong < 2
            || (second == first + 1 && places.0 == places.3 && places.1 == places.2)
    }
}
