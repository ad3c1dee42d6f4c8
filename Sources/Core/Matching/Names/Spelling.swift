/// How many slips part two short spellings.
///
/// A slip is a letter more, a letter less, another letter, or two neighbours swapped (optimal string
/// alignment; the Damerau–Levenshtein distance without editing a pair twice).
enum Spelling {
    /// Whether at most so many slips part two names.
    static func isNear(_ left: PackedName, _ right: PackedName, slips: Int) -> Bool {
        let lengths = (left.held, right.held)
        guard abs(lengths.0 - lengths.1) <= slips else { return false }
        // Each slip changes at most one letter of either set.
        let different = (left.letterSet ^ right.letterSet).nonzeroBitCount
        guard different <= 2 * slips else { return false }
        return distance(left, right, lengths) <= slips
    }

    /// The same on the digits of two numbers of at most fifteen digits.
    static func isNear(digits left: UInt64, _ right: UInt64, slips: Int) -> Bool {
        let first = packed(left)
        let second = packed(right)
        guard abs(first.held - second.held) <= slips else { return false }
        return distance(first, second, (first.held, second.held)) <= slips
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
