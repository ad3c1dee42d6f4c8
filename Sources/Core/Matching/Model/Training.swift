#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Learns rates from records of which nobody has said whose they are (expectation and maximisation).
///
/// Strangers' rates come from pairs taken at random; those of one person and of relatives from
/// pairs that share enough to be compared. Each rate is held near to the usual one by counting that
/// in as if so many pairs had been seen.
public struct Training {
    private struct Seen: Sendable {
        var places: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8)
        var strangers: Float
        /// Whether it is held down, so that it teaches nothing of one person's records.
        var held: Bool
    }

    private var seen: [Seen] = []
    private var rates: Rates
    private var names: NameFrequencies
    private let population: Int
    /// The share of the records that the pairs were gathered for.
    private var share: Float = 1

    private static let weightOfUsual: Float = 200
    private static let rest: Float = 0.005

    public init(
        from rates: Rates = .usual, names: NameFrequencies = NameFrequencies(), population: Int
    ) {
        self.rates = rates
        self.names = names
        self.population = population
    }

    /// Sets how common names are, where that was counted after the training was made.
    mutating func setNames(_ names: NameFrequencies) { self.names = names }

    /// Sets how often strangers agree, from pairs at random; a level that so few pairs show is held
    /// near to the usual rate.
    public mutating func learnStrangers(_ forms: [PersonForm], pairs: Int, seed: UInt64) {
        guard forms.count > 1_000 else { return }
        var counts = [Float](repeating: 0, count: Field.levelCount)
        var totals = [Float](repeating: 0, count: Field.allCases.count)
        let usual = MatchModel(population: forms.count)
        var state = seed
        func next() -> Int {
            state = Seed.mixed(state)
            return Int(state % UInt64(forms.count))
        }
        for _ in 0..<pairs {
            let (left, right) = (next(), next())
            guard left != right else { continue }
            let agreement = Agreement(forms[left], forms[right])
            // Chance has drawn two records of one person, as it does now and then, and in a small
            // file often enough to make what is rarest among strangers look common.
            if agreement.nhs == .same || agreement.given == .same && agreement.birth == .same
                || usual.odds(agreement, usual.evidence(agreement, forms[left], forms[right])) > 0
            {
                continue
            }
            let places = agreement.places
            Training.each(places) { field, place in
                guard place != Field.starts[field] else { return }
                counts[place] += 1
                totals[field] += 1
            }
        }
        for field in Field.allCases {
            let start = Field.starts[field.rawValue]
            for level in 1..<field.levels {
                // The rarer the level, the more the usual rate counts.
                let usual = Rates.usual.strangers[start + level]
                let weight: Float = 20_000
                rates.strangers[start + level] =
                    (counts[start + level] + weight * usual) / (totals[field.rawValue] + weight)
            }
        }
    }

    /// Takes in how pairs of some records agree; `share` is the part of all records that they are.
    mutating func gather(
        _ forms: [PersonForm], _ lists: some SeedLists, of records: [Int], share: Float,
        _ together: Together
    ) {
        self.share = share
        let model = MatchModel(
            rates: rates, names: names, population: population)
        var found = [[Seen]](repeating: [], count: together.workers)
        found.withUnsafeMutableBufferPointer { found in
            nonisolated(unsafe) let found = found
            together.shares(of: records.count) { worker, share in
                var seen: [Seen] = []
                PairGatherer(forms, lists, .forLearning).agreements(of: records[share]) {
                    agreement, left, right in
                    let strangers = model.evidence(agreement, left, right).stranger
                    seen.append(
                        Seen(
                            places: agreement.places, strangers: strangers,
                            held: Safeguard.of(agreement) == .nothingBeside))
                }
                found[worker] = seen
            }
        }
        for part in found { seen += part }
    }

    /// Runs to rest: until a round moves no rate by as much as a two-hundredth of it.
    ///
    /// A kind of pair that is hardly there goes slowly: while it is taken for more than it is, it
    /// takes in what is another's. So many rounds are the most.
    public mutating func run(rounds: Int = 100) -> Rates {
        guard seen.count > 200 else { return rates }
        for _ in 0..<rounds {
            let before = rates
            round()
            if rates.largestChange(from: before) < Training.rest { break }
        }
        return rates
    }

    private mutating func round() {
        let one = rates.onePerson.map(log2f)
        let kin = rates.relatives.map(log2f)
        let size = Float(max(population, 50))
        let priors = (log2f(rates.samePerRecord / size), log2f(rates.relativesPerRecord / size))
        var sums = (
            [Float](repeating: 0, count: Field.levelCount),
            [Float](repeating: 0, count: Field.levelCount)
        )
        var totals: (Double, Double) = (0, 0)
        for pair in seen {
            var logs = (priors.0, priors.1, pair.strangers)
            Training.each(pair.places) { _, place in
                logs.0 += one[place]
                logs.1 += kin[place]
            }
            let top = max(logs.0, max(logs.1, logs.2))
            let parts = (exp2f(logs.0 - top), exp2f(logs.1 - top), exp2f(logs.2 - top))
            let all = parts.0 + parts.1 + parts.2
            let (same, relative) = (pair.held ? 0 : parts.0 / all, parts.1 / all)
            totals.0 += Double(same)
            totals.1 += Double(relative)
            Training.each(pair.places) { field, place in
                sums.0[place] += same
                sums.1[place] += relative
            }
        }
        for field in Field.allCases {
            let start = Field.starts[field.rawValue]
            let range = (start + 1)..<(start + field.levels)
            let all = (
                range.reduce(Float(0)) { $0 + sums.0[$1] },
                range.reduce(Float(0)) { $0 + sums.1[$1] }
            )
            let weight = Training.weightOfUsual
            for place in range {
                rates.onePerson[place] =
                    (sums.0[place] + weight * Rates.usual.onePerson[place]) / (all.0 + weight)
                rates.relatives[place] =
                    (sums.1[place] + weight * Rates.usual.relatives[place]) / (all.1 + weight)
            }
        }
        // A pair stands at one of its two records; a record has its share from both sides.
        let records = Double(Float(population) * share)
        rates.samePerRecord = Float(max(2 * totals.0 / max(records, 1), 0.01))
        // Where nobody has relatives, it counts as if one pair of them had been seen.
        rates.relativesPerRecord = Float(2 * max(totals.1, 1) / max(records, 1))
    }

    private static func each(
        _ places: (UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8, UInt8),
        _ body: (Int, Int) -> Void
    ) {
        body(0, Int(places.0))
        body(1, Int(places.1))
        body(2, Int(places.2))
        body(3, Int(places.3))
        body(4, Int(places.4))
        body(5, Int(places.5))
        body(6, Int(places.6))
        body(7, Int(places.7))
        body(8, Int(places.8))
    }
}
