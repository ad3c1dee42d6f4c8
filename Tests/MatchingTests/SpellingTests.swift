import Testing

@testable import Matching

/// Optimal string alignment by its definition, for comparison.
private func distance<Sign: Equatable>(_ left: [Sign], _ right: [Sign]) -> Int {
    var rows = [[Int]](
        repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { rows[i][0] = i }
    for j in 0...right.count { rows[0][j] = j }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for i in 1...left.count {
        for j in 1...right.count {
            let same = left[i - 1] == right[j - 1]
            var best = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1)
            best = min(best, rows[i - 1][j - 1] + (same ? 0 : 1))
            if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
                best = min(best, rows[i - 2][j - 2] + 1)
            }
            rows[i][j] = best
        }
    }
    return rows[left.count][right.count]
}

@Suite struct `Slips between two spellings` {
    private func word(_ dice: inout Dice, _ letters: ClosedRange<Int>) -> [UInt8] {
        // Few letters, so that many pairs are near.
        (0..<dice.number(letters)).map { _ in UInt8(dice.number(97...100)) }
    }

    private func check(_ one: [UInt8], _ other: [UInt8]) {
        let far = distance(one, other)
        let (left, right) = (
            PackedName(String(decoding: one, as: UTF8.self)),
            PackedName(String(decoding: other, as: UTF8.self))
        )
        for slips in 0...2 {
            #expect(Spelling.isNear(left, right, slips: slips) == (far <= slips))
            #expect(Spelling.isNear(right, left, slips: slips) == (far <= slips))
        }
    }

    @Test func `are counted as the plain way counts them`() {
        var dice = Dice(33)
        for _ in 0..<8_000 { check(word(&dice, 1...6), word(&dice, 1...6)) }
        for _ in 0..<4_000 {
            let one = word(&dice, 2...12)
            var other = one
            for _ in 0..<dice.number(1...3) {
                let place = dice.number(0...(other.count - 1))
                switch dice.number(0...3) {
                case 0 where other.count < 12: other.insert(UInt8(dice.number(97...100)), at: place)
                case 1 where other.count > 1: other.remove(at: place)
                case 2: other[place] = UInt8(dice.number(97...122))
                default: if place > 0 { other.swapAt(place, place - 1) }
                }
            }
            check(one, other)
        }
    }

    @Test func `in numbers are counted as the plain way counts them`() {
        var dice = Dice(34)
        var near = 0
        for _ in 0..<8_000 {
            let one = UInt64(dice.number(100_000_000...9_999_999_999))
            var digits = Array(String(one))
            let place = dice.number(1...(digits.count - 2))
            switch dice.number(0...3) {
            case 0: digits[place] = "7"
            case 1: digits.swapAt(place, place + 1)
            case 2: digits.remove(at: place)
            default: (digits[place], digits[1]) = ("3", "4")
            }
            let other = UInt64(String(digits)) ?? 0
            let far = distance(Array(String(one)), digits)
            near += far <= 1 ? 1 : 0
            #expect(Spelling.isNear(digits: one, other, slips: 1) == (far <= 1), "\(one) \(other)")
        }
        #expect(near > 4_000)
    }
}
