public import Domain
import Ledger
public import Matching

/// Someone on the record who may be the person looked for.
public struct SearchHit: Hashable, Sendable {
    public var caseID: CaseID
    public var person: PersonID
    public var role: Role
    public var name: String
    public var born: Day?
    public var area: Area
    public var comparison: Comparison
    /// False when the worker's agency knows the person and the worker is not on the case: it is
    /// said that there is a case, and nothing of it is shown.
    public var open: Bool
}

extension Office {
    /// Looks for people before a case is opened.
    ///
    /// A worker finds people of the cases that he or she is assigned to, on the side where they may
    /// be seen, and persons of concern whom the own agency knows. Anyone else is not there.
    public func search(_ query: PersonQuery, by workerID: WorkerID) async throws -> [SearchHit] {
        let tokens = SearchTokens.tokens(query).map { keys.searchToken($0) }
        guard !tokens.isEmpty else { return [] }
        return try await store.read { reading in
            guard let worker = try register(reading).workers[workerID] else { return [] }
            var hits: [SearchHit] = []
            for hit in try reading.persons(matching: tokens) {
                guard let state = try load(hit.caseID, reading),
                    let found = try found(hit, query, worker, state)
                else { continue }
                hits.append(found)
            }
            return hits.sorted {
                ($1.comparison.weight, $0.name, $0.caseID.text)
                    < ($0.comparison.weight, $1.name, $1.caseID.text)
            }
        }
    }

    private func found(
        _ hit: TokenHit, _ query: PersonQuery, _ worker: Worker, _ state: CaseState
    ) throws -> SearchHit? {
        guard let member = state.member(hit.person) else { return nil }
        let comparison = Comparison.compare(query, PersonQuery(member.details))
        guard comparison.weight >= 30, let name = member.details.name else { return nil }
        let open: Bool
        if let side = state.side(of: worker.id) {
            guard
                side != .personOfConcern || member.role == .personOfConcern
                    || state.ownUndetermined(worker.id)?.id == member.id
            else { return nil }
            open = true
        } else {
            let sameAgency = state.entries.first?.agency == worker.agency
            guard sameAgency, member.role == .personOfConcern else { return nil }
            open = false
        }
        return SearchHit(
            caseID: state.id, person: member.id, role: member.role, name: name.full,
            born: member.details.born, area: state.area, comparison: comparison, open: open)
    }

    func searchTokens(_ details: PersonDetails) -> [[UInt8]] {
        SearchTokens.tokens(PersonQuery(details)).sorted().map { keys.searchToken($0) }
    }
}
