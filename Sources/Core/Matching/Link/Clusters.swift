/// Puts records together that are one person's, best pairs first.
///
/// Two groups are joined only when their records fit together on the whole: a chain of likely pairs
/// whose ends contradict each other would make two people one.
public struct Clusters {
    private var parent: [UInt32]
    private var members: [UInt32: [UInt32]] = [:]
    private let forms: [PersonForm]
    private let model: MatchModel
    private let join: Float
    private let mean: Float

    public init(
        _ forms: [PersonForm], _ model: MatchModel, join: Float = 0.8, mean: Float = -2
    ) {
        parent = (0..<UInt32(forms.count)).map { $0 }
        self.forms = forms
        self.model = model
        self.join = join
        self.mean = mean
    }

    public mutating func take(_ pairs: [ScoredPair]) {
        for pair in pairs.sorted(by: { ($1.odds, $0.left, $0.right) < ($0.odds, $1.left, $1.right) }
        )
        where pair.odds >= join {
            let (left, right) = (root(pair.left), root(pair.right))
            guard left != right else { continue }
            let groups = (members[left] ?? [left], members[right] ?? [right])
            guard groups.0.count == 1 && groups.1.count == 1 || fit(groups.0, groups.1) else {
                continue
            }
            parent[Int(max(left, right))] = min(left, right)
            members[max(left, right)] = nil
            members[min(left, right)] = groups.0 + groups.1
        }
    }

    /// Whether two groups speak for each other on average; one pair counts for at most ten bits
    /// for and as much against.
    private func fit(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        // Where nobody has relatives among the records, a likely pair is enough.
        guard model.hasHouseholds else { return true }
        guard !areHeldApart(left, right) else { return false }
        var sum: Float = 0
        var count: Float = 0
        for one in left.prefix(12) {
            for other in right.prefix(12) {
                let odds = model.odds(forms[Int(one)], forms[Int(other)])
                sum += min(max(odds, -10), 10)
                count += 1
            }
        }
        return sum / count >= mean
    }

    /// Whether twins, or a parent and child, would come together over a record that tells too
    /// little to part them: one with an initial, or without a birthday.
    private func areHeldApart(_ left: [UInt32], _ right: [UInt32]) -> Bool {
        for one in left {
            for other in right {
                let forms = (forms[Int(one)], forms[Int(other)])
                guard let safeguard = model.holdsApart(forms.0, forms.1) else { continue }
                if safeguard == .parentAndChild { return true }
                let isBridged = (left + right).contains { bridges($0, forms.0, forms.1) }
                if !isBridged { return true }
            }
        }
        return false
    }

    /// Whether a record has the given names of both, so that one person goes by either.
    private func bridges(_ record: UInt32, _ one: PersonForm, _ other: PersonForm) -> Bool {
        let form = forms[Int(record)]
        return [one, other].allSatisfy { end in
            let agreement = Agreement(form, end)
            let isName = agreement.given <= .slip || agreement.given == .knownAs
            return isName && agreement.given != .missing && !agreement.givenAreTwoNames
        }
    }

    private mutating func root(_ record: UInt32) -> UInt32 {
        var at = record
        while parent[Int(at)] != at {
            parent[Int(at)] = parent[Int(parent[Int(at)])]
            at = parent[Int(at)]
        }
        return at
    }

    /// The first record of each record's group.
    public mutating func heads() -> [UInt32] {
        (0..<UInt32(forms.count)).map { root($0) }
    }
}
