public import Domain
import Matching

extension Office {
    /// The weight from which somebody found is shown before a person is added: fewer than a search
    /// shows, because nobody asked for these.
    static let shownBeforeAdding = 80
    /// So many for each person of the form at most, the most alike.
    static let mostShownBeforeAdding = 10

    /// Who on record may be one of those who are about to be added, by the form's keys, as far as the
    /// worker may find them.
    ///
    /// It counts as one search: somebody of whom nothing is known that could be looked for has no key.
    public func lookFor(
        _ people: [NewCase.Person], by workerID: WorkerID
    ) async throws -> [String: [SearchHit]] {
        let queries = people.map { ($0.key, PersonQuery($0.details)) }.filter {
            !SearchTokens.tokens($0.1).isEmpty
        }
        guard !queries.isEmpty else { return [:] }
        try await noteSearch(by: workerID)
        return try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID] else { return [:] }
            var found: [String: [SearchHit]] = [:]
            for (key, query) in queries {
                let hits = try hits(query, worker, register, reading).filter {
                    $0.comparison.weight >= Office.shownBeforeAdding
                }
                found[key] = Array(hits.prefix(Office.mostShownBeforeAdding))
            }
            return found
        }
    }
}

extension NewCase {
    /// Notes for everyone who was looked for that they are none of those who were found.
    public mutating func note(_ found: [String: [SearchHit]]) {
        for place in people.indices {
            people[place].lookedFor = found[people[place].key].map { LookedFor(shown: $0.count) }
        }
    }
}
