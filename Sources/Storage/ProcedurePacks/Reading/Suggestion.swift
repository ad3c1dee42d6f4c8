/// The candidate that a mistyped word probably stands for; nil when none is near.
///
/// Besides slips of the hand it finds a name whose first part was left out, such as `pregnant` for
/// `victim.pregnant`.
func suggestion(for word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(word.lowercased())
    // One number is as near to many others, so that only a single slip is worth guessing at.
    let allowed = wanted.contains(where: \.isNumber) ? 1 : max(1, wanted.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates where candidate != word {
        let letters = Array(candidate.lowercased())
        guard abs(letters.count - wanted.count) <= allowed else { continue }
        let distance = editDistance(wanted, letters)
        guard distance <= allowed else { continue }
        // Of two that are equally near, the first in the alphabet, so that output is stable.
        if best.map({ (distance, candidate) < ($0.distance, $0.candidate) }) ?? true {
            best = (distance, candidate)
        }
    }
    if let best { return best.candidate }
    return candidates.filter { $0.lowercased().hasSuffix("." + word.lowercased()) }.min()
}

/// The number of letters to insert, delete, replace or swap with a neighbour to get from one word
/// to the other.
func editDistance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
        var row = [i + 1]
        row.reserveCapacity(right.count + 1)
        for j in 0..<right.count {
            let replace = last[j] + (left[i] == right[j] ? 0 : 1)
            var cost = min(replace, last[j + 1] + 1, row[j] + 1)
            if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[right.count]
}
