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
public final class PairGatherer {
    private let forms: [PersonForm]
    private let index: PersonIndex
    private let votes: Votes
    /// The vote of a list of each length: the rarer what is shared, the more it says.
    private let votesByLength: [UInt16]

    /// Lists longer than this are not followed: what two hundred records share tells little.
    static let longest = 150
    /// So many votes make a pair worth comparing: more than one list of middling length.
    static let least: UInt16 = 150

    public init(_ forms: [PersonForm], _ index: PersonIndex) {
        self.forms = forms
        self.index = index
        votes = Votes(records: forms.count)
        let size = Float(max(forms.count, 1024))
        votesByLength = (0...PairGatherer.longest).map {
            $0 == 0 ? 0 : UInt16(8 * log2f(size / Float($0)))
        }
    }

    /// Hands on every earlier record that shares enough with one.
    func candidates(of record: Int, _ found: (Int) -> Void) {
        let votes = votes
        let bound = UInt32(record)
        forms[record].seeds { seed in
            let list = index.records(under: seed)
            guard list.count <= PairGatherer.longest else { return }
            let vote = votesByLength[list.count]
            for other in list {
                guard other < bound else { break }
                votes.add(vote, to: other)
            }
        }
        votes.each { other, vote in
            if vote >= PairGatherer.least { found(Int(other)) }
        }
        votes.clear()
    }

    /// The pairs of a range of records whose odds are at least so much.
    public func pairs(
        of records: Range<Int>, by model: MatchModel, least: Float
    ) -> [ScoredPair] {
        var pairs: [ScoredPair] = []
        for record in records {
            let form = forms[record]
            candidates(of: record) { other in
                let odds = model.odds(form, forms[other])
                if odds >= least {
                    pairs.append(
                        ScoredPair(left: UInt32(other), right: UInt32(record), odds: odds))
                }
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
            candidates(of: record) { other in
                seen(Agreement(form, forms[other]), form, forms[other])
            }
        }
    }
}
