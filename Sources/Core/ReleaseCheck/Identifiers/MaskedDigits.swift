/// The end of a number of which the rest was taken out: "077xx xxx297", "01632 …274", "***352".
struct MaskedDigits: Sendable {
    /// As ASCII.
    var digits: [UInt8]
    /// The tokens that hold them.
    var range: Range<Int>

    /// Marks that stand for a digit or for several.
    private static let marks: Set<Unicode.Scalar> = [
        "x", "X", "*", "#", "•", "…", "·", ".", "_", "?",
    ]

    /// Runs of three to seven digits behind two such marks, or behind an ellipsis.
    static func read(_ text: String, _ tokens: [Token]) -> [MaskedDigits] {
        let scalars = Array(text.unicodeScalars)
        var found: [MaskedDigits] = []
        var place = 0
        while place < scalars.count {
            guard isDigit(scalars[place]) else {
                place += 1
                continue
            }
            let start = place
            while place < scalars.count, isDigit(scalars[place]) { place += 1 }
            guard (3...7).contains(place - start), isMasked(scalars, before: start) else {
                continue
            }
            let here = tokens.indices.filter {
                tokens[$0].start < place && start < tokens[$0].end
            }
            guard let first = here.first, let last = here.last else { continue }
            found.append(
                MaskedDigits(
                    digits: scalars[start..<place].map { UInt8(truncatingIfNeeded: $0.value) },
                    range: first..<(last + 1)))
        }
        return found
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isMasked(_ scalars: [Unicode.Scalar], before start: Int) -> Bool {
        var place = start
        if place > 0, scalars[place - 1] == " " { place -= 1 }
        var count = 0
        while place > 0, marks.contains(scalars[place - 1]) {
            place -= 1
            count += scalars[place] == "…" ? 2 : 1
        }
        return count >= 2
    }
}
