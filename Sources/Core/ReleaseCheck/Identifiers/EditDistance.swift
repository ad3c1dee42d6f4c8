/// How far apart two spellings are.
enum EditDistance {
    /// Insertions, deletions, changes and swaps of neighbours between two words (optimal string
    /// alignment; Damerau 1964), or nil when there are more than `limit`.
    static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
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
