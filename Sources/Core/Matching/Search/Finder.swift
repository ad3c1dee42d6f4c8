#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Finds, among many people, those who may be one.
///
/// Not to be shared between tasks: it counts in memory of its own.
public final class Finder {
    private let forms: [PersonForm]
    private let index: PersonIndex
    private let model: MatchModel
    private let votes: Votes
    private var lists: [UnsafeBufferPointer<UInt32>] = []
    private var counts = [UInt32](repeating: 0, count: 1_024)

    /// So many entries of lists are followed for one person, and the list on which that number falls.
    private static let mostFollowed = 6_000

    /// A seed that so many records share tells too little to be followed.
    private let longest: Int
    /// How many of those who share most are compared field by field.
    private let compared: Int

    public init(
        _ forms: [PersonForm], _ index: PersonIndex, _ model: MatchModel, longest: Int = 2_000,
        compared: Int = 200
    ) {
        self.forms = forms
        self.index = index
        self.model = model
        self.longest = longest
        self.compared = compared
        votes = Votes(records: forms.count)
    }

    /// A record and the odds that it is the person's, as a logarithm to the base 2.
    public struct Found: Sendable {
        public var record: Int
        public var odds: Float
    }

    /// The likeliest, best first.
    public func find(_ form: PersonForm, most: Int) -> [Found] {
        gather(form)
        defer { votes.clear() }
        var found: [Found] = []
        found.reserveCapacity(compared)
        let least = threshold()
        votes.each { record, vote in
            guard vote >= least else { return }
            found.append(Found(record: Int(record), odds: model.odds(form, forms[Int(record)])))
        }
        found.sort { ($1.odds, $0.record) < ($0.odds, $1.record) }
        return Array(found.prefix(most))
    }

    /// Counts for each record what it shares with the person, rarest first, until enough was met.
    private func gather(_ form: PersonForm) {
        let size = Float(max(forms.count, 2))
        lists.removeAll(keepingCapacity: true)
        form.seeds { seed in
            let list = index.records(under: seed)
            if !list.isEmpty && list.count <= longest { lists.append(list) }
        }
        lists.sort { $0.count < $1.count }
        var followed = 0
        for list in lists where followed < Finder.mostFollowed {
            followed += list.count
            let vote = UInt16(max(8 * log2f(size / Float(list.count)), 1))
            for record in list { votes.add(vote, to: record) }
        }
    }

    /// The fewest votes with which a record is among those to be compared.
    private func threshold() -> UInt16 {
        guard votes.count > compared else { return 1 }
        counts.withUnsafeMutableBufferPointer { counts in
            counts.update(repeating: 0)
            votes.each { _, vote in counts[min(Int(vote) / 4, counts.count - 1)] += 1 }
        }
        var above = 0
        for step in stride(from: counts.count - 1, through: 1, by: -1) {
            above += Int(counts[step])
            if above >= compared { return UInt16(step * 4) }
        }
        return 1
    }
}
