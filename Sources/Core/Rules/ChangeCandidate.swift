import Domain

/// A value that a fact may take: of all that the tests answer alike, the one nearest to what is.
struct ChangeCandidate {
    var value: FactValue
    var reach: Change.Reach

    /// One candidate for each way in which the tests could come out otherwise than they do.
    static func all(
        _ type: FactType, _ tests: [Test], now current: FactValue, at now: Instant
    ) -> [ChangeCandidate] {
        let groups = ChangeGroups(tests, current, now)
        switch type {
        case .truth: return groups.words([.truth(true), .truth(false)], type)
        case .choice(let words): return groups.words(words.indices.map { .word($0) }, type)
        case .level(let words): return groups.line(words.indices.map { .word($0) })
        case .set: return groups.words(sets(tests, current), type)
        case .count: return groups.line(counts(tests).map { .count($0) })
        case .day: return groups.line(days(tests, now).map { .day($0) })
        case .instant: return groups.line(days(tests, now).map { .instant(Instant($0)) })
        }
    }

    /// The counts at which a test turns, and their neighbours, in ascending order.
    private static func counts(_ tests: [Test]) -> [Int] {
        var counts: Set<Int> = [0]
        for test in tests {
            switch test {
            case .equals(let count), .atLeast(let count), .atMost(let count):
                counts.formUnion([count - 1, count, count + 1].filter { $0 >= 0 })
            default: break
            }
        }
        return counts.sorted()
    }

    /// The days at which a test turns, and their neighbours, in ascending order.
    private static func days(_ tests: [Test], _ now: Instant) -> [Day] {
        let today = now.day
        var days: Set<Day> = [today]
        for test in tests {
            switch test {
            case .before(let limit), .onOrAfter(let limit):
                days.formUnion([limit.adding(days: -1), limit])
            case .withinDays(let count):
                days.formUnion([today.adding(days: -count - 1), today.adding(days: -count)])
            case .withinMonths(let months):
                // Where months differ in length, the first day that counts lies near.
                let first = today.adding(months: -months)
                days.formUnion((-4...4).map { first.adding(days: $0) }.filter { $0 <= today })
            default: break
            }
        }
        return days.sorted()
    }

    /// The sets that differ from what is by one word that a test asks for, and none and all of them.
    private static func sets(_ tests: [Test], _ current: FactValue) -> [FactValue] {
        var asked: UInt64 = 0
        var bits: [UInt64] = []
        for case .includes(let word) in tests {
            asked |= 1 << UInt64(word)
            bits.append(1 << UInt64(word))
        }
        var base: UInt64 = 0
        if case .words(let words) = current { base = words }
        return (bits.map { base ^ $0 } + [base & ~asked, base | asked]).map { .words($0) }
    }
}

/// The values of a fact, put together where the tests answer them alike.
private struct ChangeGroups {
    private let tests: [Test]
    private let now: Instant
    private let current: FactValue

    init(_ tests: [Test], _ current: FactValue, _ now: Instant) {
        self.tests = tests
        self.current = current
        self.now = now
    }

    private func answers(_ value: FactValue) -> [Truth] {
        tests.map { $0.truth(of: value, now: now) }
    }

    /// For values without an order: the first of each group, with the words of the others.
    func words(_ values: [FactValue], _ type: FactType) -> [ChangeCandidate] {
        var groups: [(answers: [Truth], values: [FactValue])] = []
        let present = answers(current)
        for value in values where value != current {
            let answers = answers(value)
            guard answers != present else { continue }
            if let index = groups.firstIndex(where: { $0.answers == answers }) {
                if !groups[index].values.contains(value) { groups[index].values.append(value) }
            } else {
                groups.append((answers, [value]))
            }
        }
        return groups.map { group in
            var reach = Change.Reach.exactly
            if case .choice = type, group.values.count > 1 {
                reach = .orAnyOf(group.values.dropFirst().map { Vocabulary.text($0, of: type) })
            }
            return ChangeCandidate(value: group.values[0], reach: reach)
        }
    }

    /// For values in ascending order: of each run of like ones the nearest to what is.
    func line(_ values: [FactValue]) -> [ChangeCandidate] {
        var runs: [(answers: [Truth], first: Int, last: Int)] = []
        for (index, value) in values.enumerated() {
            let answers = answers(value)
            if let last = runs.indices.last, runs[last].answers == answers {
                runs[last].last = index
            } else {
                runs.append((answers, index, index))
            }
        }
        let present = answers(current)
        return runs.enumerated().compactMap { place, run in
            guard run.answers != present else { return nil }
            let isLast = place == runs.count - 1
            let isFirst = place == 0
            // The run lies below what is; where nothing is, it is the one without a lower end.
            let isBelow =
                current == .unknown ? isFirst && !isLast : current.isAfter(values[run.first])
            let reach: Change.Reach =
                isLast && !isBelow ? .orMore : isFirst && isBelow ? .orLess : .exactly
            return ChangeCandidate(value: values[isBelow ? run.last : run.first], reach: reach)
        }
    }
}

extension FactValue {
    /// Whether this comes later in the order of its type: a higher level, a greater count, a later day.
    fileprivate func isAfter(_ other: FactValue) -> Bool {
        switch (self, other) {
        case (.day(let new), .day(let old)): new > old
        case (.instant(let new), .instant(let old)): new > old
        default: exceeds(other)
        }
    }
}
