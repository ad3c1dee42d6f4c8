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

/// How far the lists of a record are followed.
struct Follows: Sendable {
    /// The longest list that is followed.
    var longest: UInt32
    /// So many entries are followed for one record, the shortest list first, and the list on which
    /// that number falls; nil where all are followed as they come.
    var most: Int?

    /// What is learned from: every list that is not long.
    static let forLearning = Follows(longest: 150, most: nil)

    /// What is compared: five hundred entries among a million records.
    ///
    /// A list of one length says more among more records, so that fewer are needed: with the cube
    /// root of the number of records, time grows little faster than they do and what is found stays
    /// nearly as it is.
    static func forComparing(among records: Int) -> Follows {
        let millions = Float(max(records, 1)) / 1_000_000
        return Follows(longest: SharedSeeds.longest, most: Int(500 / cbrtf(millions)))
    }

    /// So many votes make a pair worth comparing: more than one list of middling length.
    ///
    /// A vote is eight times the doublings from the length of a list to the number of records, so
    /// that it grows with that number, while a list of the same length says the same of a pair. Above
    /// a million records what is asked for grows as one vote does; else a single short list would be
    /// enough, and each record be compared with the more others the more there are.
    static func leastVotes(among records: Int) -> UInt16 {
        150 + UInt16(8 * log2f(max(Float(records) / 1_000_000, 1)))
    }
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
    /// The lists of the record at hand, the shortest first.
    private var shared: [UnsafeBufferPointer<UInt32>] = []
    /// The earlier records that share enough with the one at hand.
    private var near: [UInt32] = []
    private var touched: UInt64 = 0

    private let least: UInt16
    private let follows: Follows

    init(_ forms: [PersonForm], _ lists: Lists, _ follows: Follows) {
        self.forms = forms
        self.lists = lists
        votes = Votes(records: forms.count)
        // Only lists that stay where they are can be put in order.
        precondition(follows.most == nil || Lists.areLasting)
        self.follows = follows
        least = Follows.leastVotes(among: forms.count)
        let size = Float(max(forms.count, 1024))
        votesByLength = (0...follows.longest).map {
            $0 == 0 ? 0 : UInt16(8 * log2f(size / Float($0)))
        }
    }

    /// Every earlier record that shares enough with one.
    ///
    /// With a limit the rarest seeds are followed first: a record of many fields is found by them,
    /// and one of few fields by whatever it has.
    private func gather(_ record: Int) {
        let (votes, bound) = (votes, UInt32(record))
        votesByLength.withUnsafeBufferPointer { byLength in
            func follow(_ list: UnsafeBufferPointer<UInt32>) {
                let vote = byLength[list.count]
                for other in list {
                    guard other < bound else { break }
                    votes.add(vote, to: other)
                }
            }
            guard let most = follows.most else {
                lists.each(of: record) { if $0.count < byLength.count { follow($0) } }
                return
            }
            shared.removeAll(keepingCapacity: true)
            lists.each(of: record) { if $0.count < byLength.count { shared.append($0) } }
            shared.sort { $0.count < $1.count }
            var followed = 0
            for list in shared where followed < most {
                followed += list.count
                follow(list)
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

    static let areLasting = true

    init(_ forms: [PersonForm], _ index: PersonIndex) {
        self.forms = forms
        self.index = index
    }

    func each(of record: Int, _ body: (UnsafeBufferPointer<UInt32>) -> Void) {
        forms[record].seeds { body(index.records(under: $0)) }
    }
}
