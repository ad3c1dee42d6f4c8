import Domain

/// Compares the record with an earlier copy of it, entry by entry.
///
/// Entries are known by their ids, so that each can be told to be changed, moved, removed or forged
/// although everything behind it was hashed anew.
struct RecordComparison: Sendable {
    private let earlier: EarlierRecord
    private var now = EarlierRecord()

    init(_ earlier: EarlierRecord) { self.earlier = earlier }

    mutating func read(_ entry: SealedEntry) { now.read(entry) }

    var findings: [LedgerProblem] {
        let before = Dictionary(
            earlier.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(
            now.items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        var problems: [LedgerProblem] = []
        for (place, item) in earlier.items.enumerated() {
            guard let found = after[item.id] else {
                problems.append(problem(.entry(.removed), place))
                continue
            }
            let other = now.items[found]
            if other.stream != item.stream {
                problems.append(problem(.entry(.toStream), found))
            } else if other.content != item.content {
                problems.append(problem(.entry(.changed), found))
            }
        }
        problems += forged(before, last: earlier.items.last.flatMap { after[$0.id] })
        problems += moved(before)
        return problems.sorted { ($0.position ?? 0) < ($1.position ?? 0) }
    }

    /// What stands between or in the place of earlier entries and was not among them, or stands there
    /// a second time.
    private func forged(_ before: [EntryID: Int], last: Int?) -> [LedgerProblem] {
        let end = max(earlier.items.count, last ?? 0)
        var seen: Set<EntryID> = []
        return now.items.prefix(end).enumerated().compactMap { place, item in
            let isNew = seen.insert(item.id).inserted
            return before[item.id] != nil && isNew ? nil : problem(.entry(.forged), place)
        }
    }

    /// Entries that must be moved to have all in their earlier order again: those outside the
    /// longest run that kept it.
    private func moved(_ before: [EntryID: Int]) -> [LedgerProblem] {
        let kept = now.items.enumerated().compactMap { place, item in
            before[item.id].map { (now: place, before: $0) }
        }
        guard zip(kept, kept.dropFirst()).contains(where: { $0.before >= $1.before }) else {
            return []
        }
        // Patience sorting: `ends[n]` ends the run of n + 1 entries with the earliest end.
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: kept.count)
        for (index, item) in kept.enumerated() {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if kept[ends[middle]].before < item.before {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            previous[index] = low == 0 ? nil : ends[low - 1]
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var inOrder: Set<Int> = []
        var next = ends.last
        while let index = next {
            inOrder.insert(index)
            next = previous[index]
        }
        return kept.indices.filter { !inOrder.contains($0) }.map { index in
            problem(.entry(.moved(from: Int64(kept[index].before + 1))), kept[index].now)
        }
    }

    private func problem(_ kind: LedgerProblem.Kind, _ place: Int) -> LedgerProblem {
        LedgerProblem(kind, position: Int64(place + 1))
    }
}
