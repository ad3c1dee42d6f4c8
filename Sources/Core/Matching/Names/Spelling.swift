/// How many slips part two short spellings.
///
/// A slip is a letter more, a letter less, another letter, or two neighbours swapped (optimal string
/// alignment; the Damerau–Levenshtein distance without editing a pair twice).
enum Spelling {
    /// Whether at most so many slips part two names.
    static func isNear(_ left: PackedName, _ right: PackedName, slips: Int) -> Bool {
        let lengths = (left.held, right.held)
        guard abs(lengths.0 - lengths.1) <= slips else { return false }
        let letters = (left.bits & ~15, right.bits & ~15)
        if letters.0 == letters.1 { return true }
        if slips > 0, isOneSlip(letters.0, letters.1, lengths) { return true }
        guard slips > 1 else { return false }
        // Each slip changes at most one letter of either set.
        let different = (left.letterSet ^ right.letterSet).nonzeroBitCount
        guard different <= 2 * slips else { return false }
        return distance(left, right, lengths) <= slips
    }

    /// The same on the digits of two numbers of at most fifteen digits.
    static func isNear(digits left: UInt64, _ right: UInt64, slips: Int) -> Bool {
        if slips == 1, areFar(left, right) { return false }
        return isNear(packed(left), packed(right), slips: slips)
    }

    /// Whether two numbers are surely more than a slip apart, by their difference alone.
    ///
    /// Another digit makes it one to nine times a power of ten, two neighbours swapped nine times so
    /// much. A digit more makes a number more than twice as big.
    private static func areFar(_ left: UInt64, _ right: UInt64) -> Bool {
        let (small, big) = left < right ? (left, right) : (right, left)
        // Of longer numbers only the end is compared.
        guard small > 0, big < 1_000_000_000_000, big <= 2 * small else { return false }
        var difference = big - small
        while difference > 81 {
            let (tenth, rest) = difference.quotientAndRemainder(dividingBy: 10)
            if rest != 0 { return true }
            difference = tenth
        }
        return false
    }

    /// Whether at most one slip parts letters that are packed from the top down.
    @inline(__always)
    private static func isOneSlip(_ left: UInt64, _ right: UInt64, _ lengths: (Int, Int)) -> Bool {
        // Up to here they agree; behind the slip they have to agree again.
        let bits = UInt64((left ^ right).leadingZeroBitCount / 5 * 5)
        switch lengths.0 - lengths.1 {
        case 0:
            if (left ^ right) << (bits + 5) == 0 { return true }
            let (one, other) = (left << bits, right << bits)
            return one >> 59 == (other << 5) >> 59 && other >> 59 == (one << 5) >> 59
                && (one ^ other) << 10 == 0
        case 1: return left << (bits + 5) == right << bits
        case -1: return right << (bits + 5) == left << bits
        default: return false
        }
    }

    /// The last twelve digits as letters 1 to 10.
    private static func packed(_ number: UInt64) -> PackedName {
        var letters: UInt64 = 0
        var count: UInt64 = 0
        var rest = number
        while rest > 0 && count < 12 {
            letters = letters >> 5 | (rest % 10 + 1) << 59
            rest /= 10
            count += 1
        }
        return PackedName(bits: letters & ~15 | count)
    }

    /// Hyyrö's bit-parallel form of the optimal string alignment distance.
    private static func distance(
        _ left: PackedName, _ right: PackedName, _ lengths: (Int, Int)
    ) -> Int {
        guard lengths.0 > 0, lengths.1 > 0 else { return max(lengths.0, lengths.1) }
        let top: UInt32 = 1 << UInt32(lengths.0 - 1)
        var positive: UInt32 = ~0
        var negative: UInt32 = 0
        var horizontal: UInt32 = 0
        var before: UInt32 = 0
        var distance = lengths.0
        for place in 0..<lengths.1 {
            let letter = right[place]
            var here: UInt32 = 0
            var rest = left.bits
            for bit in 0..<lengths.0 {
                if UInt8(truncatingIfNeeded: rest >> 59) == letter { here |= 1 << UInt32(bit) }
                rest <<= 5
            }
            let swapped = (((~horizontal) & here) << 1) & before
            horizontal = (((here & positive) &+ positive) ^ positive) | here | negative | swapped
            var up = negative | ~(horizontal | positive)
            var down = positive & horizontal
            if up & top != 0 { distance += 1 }
            if down & top != 0 { distance -= 1 }
            up = up << 1 | 1
            down <<= 1
            positive = down | ~(horizontal | up)
            negative = up & horizontal
            before = here
        }
        return distance
    }
}
