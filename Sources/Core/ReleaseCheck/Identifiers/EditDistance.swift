/// How far apart two spellings are.
enum EditDistance {
    /// Insertions, deletions, changes and swaps of neighbours between two words (optimal string
    /// alignment; Damerau 1964), or nil when there are more than `limit`.
    ///
    /// A column of the table is two words of bits (Myers 1999; Hyyrö 2003), so that a pair costs as
    /// many steps as one of them has letters.
    static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        if left.isEmpty { return right.count }
        guard left.count <= 64 else { return betweenLong(left, right, limit: limit) }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { places in
            for letter in right { places[Int(letter)] = 0 }
            for letter in left { places[Int(letter)] = 0 }
            for (place, letter) in left.enumerated() { places[Int(letter)] |= 1 << UInt64(place) }
            let last: UInt64 = 1 << UInt64(left.count - 1)
            var distance = left.count
            var rises = UInt64.max
            var falls: UInt64 = 0
            var diagonal: UInt64 = 0
            var before: UInt64 = 0
            for letter in right {
                let same = places[Int(letter)]
                let swapped = ((~diagonal & same) << 1) & before
                diagonal = (((same & rises) &+ rises) ^ rises) | same | falls | swapped
                var up = falls | ~(diagonal | rises)
                var down = diagonal & rises
                if up & last != 0 { distance += 1 }
                if down & last != 0 { distance -= 1 }
                up = up << 1 | 1
                down <<= 1
                rises = down | ~(diagonal | up)
                falls = up & diagonal
                before = same
            }
            return distance <= limit ? distance : nil
        }
    }

    /// The same by the whole table, for what is longer than any word.
    private static func betweenLong(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        let width = right.count + 1
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { rows in
            for column in 0..<width { rows[column + width] = column }
            var old = 0
            var last = 1
            var current = 2
            for row in 1..<(left.count + 1) {
                rows[current * width] = row
                var best = row
                for column in 1..<width {
                    let same = left[row - 1] == right[column - 1]
                    var cost = min(
                        rows[last * width + column] + 1, rows[current * width + column - 1] + 1,
                        rows[last * width + column - 1] + (same ? 0 : 1))
                    if row > 1, column > 1, left[row - 1] == right[column - 2],
                        left[row - 2] == right[column - 1]
                    {
                        cost = min(cost, rows[old * width + column - 2] + 1)
                    }
                    rows[current * width + column] = cost
                    best = min(best, cost)
                }
                if best > limit { return nil }
                (old, last, current) = (last, current, old)
            }
            let distance = rows[last * width + width - 1]
            return distance <= limit ? distance : nil
        }
    }

    /// Which letters a word holds, a bit each.
    static func letters(_ word: [UInt8]) -> UInt32 {
        word.reduce(0) { $0 | 1 << UInt32($1 & 31) }
    }
}
