public import Domain
import Matching

/// Who was found when a worker looked for people who are about to be added.
///
/// Only looking makes one: whoever has it has looked.
public struct LookUp: Sendable {
    /// By the keys of those who were looked for, the most alike first.
    ///
    /// Somebody of whom nothing is known that could be looked for has no key.
    public let found: [String: [SearchHit]]
    let asked: [String: PersonQuery]
    let worker: WorkerID

    /// That those who were looked for are none of those who were found.
    ///
    /// - Parameter shown: whom the worker was shown.
    /// - Returns: nil while somebody was found whom the worker was not shown.
    public func noneOfThem(shown: Set<PersonID>) -> LookReceipt? {
        let all = found.values.joined().map(\.person)
        guard shown.isSuperset(of: all) else { return nil }
        return LookReceipt(
            worker: worker,
            shown: asked.reduce(into: [:]) { shown, person in
                shown[person.value] = (found[person.key] ?? []).map(NamedFinding.Shown.init)
            })
    }
}

/// That a worker looked for people before adding them, and whom of those who were found they are, if
/// anybody.
///
/// A case takes nobody without it. Only a look-up makes one, once everyone whom it found was shown.
public struct LookReceipt: Sendable {
    let worker: WorkerID
    /// Who was shown for each who was looked for, likeliest first.
    var shown: [PersonQuery: [NamedFinding.Shown]] = [:]
    /// What the worker found of them; of whoever is not in it that it is nobody who was shown.
    var found: [PersonQuery: NamedFinding.What] = [:]

    /// Whether somebody may be added: they were looked for, or nothing is known to look for them by.
    func covers(_ details: PersonDetails) -> Bool {
        let query = PersonQuery(details)
        return shown[query] != nil || SearchTokens.tokens(query).isEmpty
    }

    /// Who was shown for somebody, and what the worker found; nil where nothing is known to look for
    /// them by.
    func lookedFor(_ details: PersonDetails) -> LookedFor? {
        let query = PersonQuery(details)
        return shown[query].map { LookedFor(shown: $0, found: found[query] ?? .nobody) }
    }
}

extension Refusal {
    static let notLookedFor = Refusal.forbidden(
        "not-looked-for", [], "Nobody is added who was not looked for first.",
        clears: "Search for the person, and look at everyone who is found.")
}

extension Office {
    /// The weight from which somebody found is shown before a person is added: fewer than a search
    /// shows, because nobody asked for these.
    static let shownBeforeAdding = 80
    /// So many for each person of the form at most, the most alike.
    static let mostShownBeforeAdding = 10

    /// Who on record may be one of those who are about to be added, as far as the worker may find
    /// them.
    ///
    /// It counts as one search.
    public func lookFor(
        _ people: [NewCase.Person], by workerID: WorkerID
    ) async throws -> LookUp {
        let asked = people.reduce(into: [:]) { $0[$1.key] = PersonQuery($1.details) }.filter {
            !SearchTokens.tokens($0.value).isEmpty
        }
        guard !asked.isEmpty else { return LookUp(found: [:], asked: [:], worker: workerID) }
        try await noteSearch(by: workerID)
        return try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID] else {
                return LookUp(found: [:], asked: asked, worker: workerID)
            }
            return LookUp(
                found: try asked.mapValues { try shown($0, worker, register, reading) },
                asked: asked, worker: workerID)
        }
    }

    /// Those who are shown to a worker before somebody is added.
    func shown(
        _ query: PersonQuery, _ worker: Worker, _ register: Register, _ reading: any CaseReading
    ) throws -> [SearchHit] {
        Array(
            try hits(query, worker, register, reading).filter {
                $0.comparison.weight >= Office.shownBeforeAdding
            }.prefix(Office.mostShownBeforeAdding))
    }
}
