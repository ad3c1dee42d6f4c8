/// Days without marks between their parts, as file names have them: "051125", "20251105".
enum RunOnDate {
    static func read(_ token: Token) -> (day: Int, month: Int)? {
        guard token.isNumber, [6, 8].contains(token.length) else { return nil }
        let digits = token.text.utf8.map { Int($0) - 0x30 }
        let pairs = stride(from: 0, to: digits.count, by: 2).map {
            digits[$0] * 10 + digits[$0 + 1]
        }
        let forms: [(day: Int, month: Int, year: Int)] =
            pairs.count == 3
            ? [(pairs[0], pairs[1], pairs[2]), (pairs[2], pairs[1], pairs[0])]
            : [
                (pairs[0], pairs[1], pairs[2] == 20 ? pairs[3] : 0),
                (pairs[3], pairs[2], pairs[0] == 20 ? pairs[1] : 0),
            ]
        return forms.first {
            (1...31).contains($0.day) && (1...12).contains($0.month)
                && (20...40).contains($0.year)
        }.map { ($0.day, $0.month) }
    }
}
