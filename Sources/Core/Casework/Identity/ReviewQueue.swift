public import Domain
import Matching

/// Pairs of people that a worker should look at, because they are probably one.
public struct ReviewQueue: Sendable {
    /// What somebody proposed and this worker may confirm.
    public var toConfirm: [PairView] = []
    /// What this worker proposed and nobody has confirmed yet.
    public var waiting: [PairView] = []
    /// What whoever took in a notification could not tell, oldest first.
    public var referred: [PairView] = []
    /// Probably one, most likely first.
    public var probable: [PairView] = []
    /// Whether there are more than are shown.
    public var hasMore = false

    public static let most = 50
    /// Days for which a pair that a worker put off stays out of that worker's way.
    public static let daysPutOff = 14
}

extension Office {
    /// The pairs that a worker should look at, of people whom the worker sees openly in both cases.
    ///
    /// What the worker may not see is neither compared nor counted.
    public func reviewQueue(for workerID: WorkerID) async throws -> ReviewQueue {
        let since = now().adding(hours: -24 * ReviewQueue.daysPutOff)
        return try await store.read { reading in
            let register = try register(reading)
            var queue = ReviewQueue()
            guard let worker = register.workers[workerID] else { return queue }
            let identities = try identities(reading)
            let sight = try PeopleInSight(worker, self, register, reading)
            func view(_ pair: PersonPair) throws -> PairView? {
                guard let both = try sight.both(pair), both.0.isLasting, both.1.isLasting else {
                    return nil
                }
                return self.view(both, identities, worker, register)
            }
            for step in identities.proposals {
                guard let pair = try view(step.decision.pair) else { continue }
                if step.worker == workerID {
                    queue.waiting.append(pair)
                } else {
                    queue.toConfirm.append(pair)
                }
            }
            let referred = identities.referrals.map(\.decision.pair)
            queue.referred = try referred.compactMap { pair in
                guard let view = try view(pair) else { return nil }
                return try isOpen(pair, identities, sight, since: since) ? view : nil
            }
            let people = try sight.everyone().filter(\.isLasting)
            let open = try probablePairs(people).filter { pair in
                try !referred.contains(pair.0)
                    && isOpen(pair.0, identities, sight, since: since)
            }
            queue.hasMore = open.count > ReviewQueue.most
            queue.probable = try open.prefix(ReviewQueue.most).compactMap { try view($0.0) }
            return queue
        }
    }

    /// Pairs of two cases that are probably one person, most likely first.
    ///
    /// Only who has something in common is compared, so that it takes no longer than there are people
    /// who might be one.
    private func probablePairs(_ people: [PeopleInSight.Person]) -> [(PersonPair, Int)] {
        var sharing: [String: [Int]] = [:]
        for (place, person) in people.enumerated() {
            for key in Likeness.keys(PersonQuery(person.known)) {
                sharing[key, default: []].append(place)
            }
        }
        var compared: Set<PersonPair> = []
        var found: [(PersonPair, Int)] = []
        for places in sharing.values where places.count > 1 {
            for (index, one) in places.enumerated() {
                for other in places[(index + 1)...] {
                    let (one, other) = (people[one], people[other])
                    guard one.place.caseID != other.place.caseID, one.isWalled == other.isWalled
                    else { continue }
                    let pair = PersonPair(one.place, other.place)
                    guard compared.insert(pair).inserted else { continue }
                    let comparison = Comparison.compare(.init(one.known), .init(other.known))
                    if Likeness.isProbable(comparison) { found.append((pair, comparison.weight)) }
                }
            }
        }
        return found.sorted {
            ($1.1, $0.0.first.person.text, $0.0.second.person.text)
                < ($0.1, $1.0.first.person.text, $1.0.second.person.text)
        }
    }

    /// Whether nothing was found of a pair yet, as far as the worker knows, and the worker did not put
    /// it off lately.
    private func isOpen(
        _ pair: PersonPair, _ identities: IdentityState, _ sight: PeopleInSight, since: Instant
    ) throws -> Bool {
        guard identities.standing(pair) == .open else { return false }
        let isPutOff = identities.history(pair).contains { step in
            step.decision.kind == .putOff && step.worker == sight.worker.id && step.at >= since
        }
        guard !isPutOff, let isWalled = try sight.person(pair.first)?.isWalled else { return false }
        return try !identities.component(of: pair.first) {
            try sight.sees($0, isWalled: isWalled)
        }.contains(pair.second)
    }
}
