/// Puts records together that are one person's, best pairs first.
///
/// Two groups are joined only when their records fit together on the whole: a chain of likely pairs
/// whose ends contradict each other would make two people one.
public struct Clusters {
    private var parent: [UInt32]
    private var groups: Groups
    private let forms: [PersonForm]
    private let model: MatchModel
    private let join: Float
    private let mean: Float

    public init(
        _ forms: [PersonForm], _ model: MatchModel, join: Float = 0.8, mean: Float = -2
    ) {
        parent = (0..<UInt32(forms.count)).map { $0 }
        groups = Groups(forms.count)
        self.forms = forms
        self.model = model
        self.join = join
        self.mean = mean
    }

    public mutating func take(_ pairs: [ScoredPair]) {
        var likely = pairs.filter { $0.odds >= join }
        likely.sort { ($1.odds, $0.left, $0.right) < ($0.odds, $1.left, $1.right) }
        for pair in likely {
            let (left, right) = (root(pair.left), root(pair.right))
            guard left != right else { continue }
            let areAlone = groups.isAlone(left) && groups.isAlone(right)
            guard areAlone || fit(groups.members(left), groups.members(right)) else { continue }
            parent[Int(max(left, right))] = min(left, right)
            groups.join(left, right, as: min(left, right))
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

/// The records of each group in the order in which they came, strung one behind the other.
private struct Groups {
    private static let end = UInt32.max
    /// For each record the next of its group.
    private var next: [UInt32]
    /// For each group, by its root, the first of its records and the last.
    private var first: [UInt32]
    private var last: [UInt32]

    init(_ count: Int) {
        next = Array(repeating: Groups.end, count: count)
        first = (0..<UInt32(count)).map { $0 }
        last = first
    }

    func isAlone(_ root: UInt32) -> Bool { first[Int(root)] == last[Int(root)] }

    func members(_ root: UInt32) -> [UInt32] {
        var members: [UInt32] = []
        var at = first[Int(root)]
        while at != Groups.end {
            members.append(at)
            at = next[Int(at)]
        }
        return members
    }

    /// Puts the second group behind the first.
    mutating func join(_ left: UInt32, _ right: UInt32, as root: UInt32) {
        let ends = (first[Int(left)], last[Int(right)])
        next[Int(last[Int(left)])] = first[Int(right)]
        (first[Int(root)], last[Int(root)]) = ends
    }
}
