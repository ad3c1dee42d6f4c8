import Synchronization

/// Puts a whole file's records together by person: learns, compares, joins.
public struct Linking: Sendable {
    /// What was done, for the report.
    public struct Summary: Hashable, Sendable {
        public var records: Int
        public var pairs: Int
        public var people: Int
    }

    public let people: People
    public let model: MatchModel
    public let pairs: [ScoredPair]
    /// For each record, the first of its group.
    public let heads: [UInt32]

    /// The odds, as a logarithm, from which a pair is kept for the report.
    static let least: Float = -6

    public init(
        _ people: People, _ together: Together,
        progress: @escaping @Sendable (Stage, Double) -> Void = { _, _ in }
    ) {
        self.people = people
        progress(.indexing, 0)
        let order = NeighbourOrder(people.forms)
        let seeds = SharedSeeds(order.forms, together)
        progress(.learning, 0)
        let model = MatchModel.learned(from: people, FiledSeeds(seeds, order), together)
        progress(.comparing, 0)
        pairs = Linking.pairs(order, seeds, model, together) { progress(.comparing, $0) }
        progress(.joining, 0)
        var clusters = Clusters(people.forms, model)
        clusters.take(pairs)
        heads = clusters.heads()
        self.model = model
    }

    public enum Stage: String, Sendable {
        case indexing, learning, comparing, joining
    }

    /// Blocks of records are taken by whoever is free next, because some have more to compare.
    private static func pairs(
        _ order: NeighbourOrder, _ seeds: SharedSeeds, _ model: MatchModel,
        _ together: Together, _ progress: @escaping @Sendable (Double) -> Void
    ) -> [ScoredPair] {
        let block = 2_048
        let count = order.forms.count
        let blocks = (count + block - 1) / block
        var found = [[ScoredPair]](repeating: [], count: blocks)
        let next = Atomic(0)
        found.withUnsafeMutableBufferPointer { found in
            nonisolated(unsafe) let found = found
            let follows = Follows.forComparing(among: count)
            together.run(together.workers) { worker in
                let gatherer = PairGatherer(order.forms, seeds, follows)
                let weighing = Weighing(model, least: least)
                while true {
                    let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
                    guard number < blocks else { break }
                    let places = number * block..<min((number + 1) * block, count)
                    found[number] = gatherer.pairs(of: places, weighing, order)
                    if worker == 0 { progress(Double(number) / Double(blocks)) }
                }
            }
        }
        return found.flatMap { $0 }
    }

    public var summary: Summary {
        Summary(
            records: people.count, pairs: pairs.count,
            people: heads.indices.count { heads[$0] == UInt32($0) })
    }
}

extension MatchModel {
    /// A model with rates and name counts learned from records of which nobody has said whose they
    /// are.
    public static func learned(
        from people: People, _ index: PersonIndex, _ together: Together
    ) -> MatchModel {
        learned(from: people, IndexedSeeds(people.forms, index), together)
    }

    static func learned(
        from people: People, _ lists: some SeedLists, _ together: Together
    ) -> MatchModel {
        // What needs nothing of each other is done side by side.
        let counted = Mutex(NameFrequencies())
        let trained = Mutex(Training(population: people.count))
        together.run(2) { part in
            if part == 0 {
                let names = people.nameCounts()
                counted.withLock { $0 = names }
            } else {
                trained.withLock { $0.learnStrangers(people.forms, pairs: 300_000, seed: 1) }
            }
        }
        let names = counted.withLock { $0 }
        var training = trained.withLock { $0 }
        training.setNames(names)
        let step = max(people.count / 40_000, 1)
        training.gather(
            people.forms, lists, of: Array(stride(from: 0, to: people.count, by: step)),
            share: 1 / Float(step), together)
        return MatchModel(rates: training.run(), names: names, population: people.count)
    }
}
