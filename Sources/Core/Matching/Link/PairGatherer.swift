#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Two records and the odds that they are one person's, as a logarithm to the base 2.
public struct ScoredPair: Hashable, Sendable {
    public var left: UInt32
    public var right: UInt32
    public var odds: Float
}

/// Finds, for each of many records, the earlier ones that may be the same person's.
///
/// Not to be shared between tasks: it counts in memory of its own.
final class PairGatherer<Lists: SeedLists> {
    private let forms: [PersonForm]
    private let lists: Lists
    private let votes: Votes
    /// The vote of a list of each length: the rarer what is shared, the more it says.
    private let votesByLength: [UInt16]
    /// The earlier records that share enough with the one at hand.
    private var near: [UInt32] = []
    private var touched: UInt64 = 0

    /// So many votes make a pair worth comparing: more than one list of middling length.
    private let least: UInt16 = 150

    init(_ forms: [PersonForm], _ lists: Lists) {
        self.forms = forms
        self.lists = lists
        votes = Votes(records: forms.count)
        let size = Float(max(forms.count, 1024))
        votesByLength = (0...SharedSeeds.longest).map {
            $0 == 0 ? 0 : UInt16(8 * log2f(size / Float($0)))
        }
    }

    /// Every earlier record that shares enough with one.
    private func gather(_ record: Int) {
        let (votes, bound) = (votes, UInt32(record))
        votesByLength.withUnsafeBufferPointer { byLength in
            lists.each(of: record) { list in
                guard list.count < byLength.count else { return }
                let vote = byLength[list.count]
                for other in list {
                    guard other < bound else { break }
                    votes.add(vote, to: other)
                }
            }
        }
        near.removeAll(keepingCapacity: true)
        forms.withUnsafeBufferPointer { forms in
            votes.each { other, vote in
                guard vote >= least else { return }
                near.append(other)
                // Both ends of a form are read before any is compared, so that the processor waits
                // for memory once and not for each.
                touched &+= forms[Int(other)].given.bits ^ UInt64(forms[Int(other)].sex)
            }
        }
        votes.clear()
    }

    /// The pairs of a range of places whose odds are as much as is weighed for, in the numbers of
    /// the file.
    func pairs(
        of places: Range<Int>, _ weighing: Weighing, _ order: NeighbourOrder
    ) -> [ScoredPair] {
        var pairs: [ScoredPair] = []
        for place in places {
            gather(place)
            guard !near.isEmpty else { continue }
            weighing.begin(forms[place])
            let record = order.records[place]
            for other in near {
                let otherRecord = order.records[Int(other)]
                let isLater = record > otherRecord
                // The later record first, as the file has them.
                let odds =
                    isLater
                    ? weighing.odds(forms[place], forms[Int(other)])
                    : weighing.odds(forms[Int(other)], forms[place])
                guard let odds else { continue }
                pairs.append(
                    isLater
                        ? ScoredPair(left: otherRecord, right: record, odds: odds)
                        : ScoredPair(left: record, right: otherRecord, odds: odds))
            }
        }
        return pairs
    }

    /// How every compared pair of some records agrees: what training learns from.
    func agreements(
        of records: some Sequence<Int>, _ seen: (Agreement, PersonForm, PersonForm) -> Void
    ) {
        for record in records {
            let form = forms[record]
            gather(record)
            for other in near {
                let other = forms[Int(other)]
                seen(Agreement(form, other), form, other)
            }
        }
    }
}

/// The lists of an index of people who are looked for, read record by record.
final class IndexedSeeds: SeedLists {
    private let forms: [PersonForm]
    private let index: PersonIndex

    init(_ forms: [PersonForm], _ index: PersonIndex) {
        self.forms = forms
        self.index = index
    }

    func each(of record: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        forms[record].seeds { body(index.records(under: $0)) }
    }
}
