import Barrier
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
    /// Where else the same human being is on record, as far as the worker sees them openly there.
    public var others: [LinkedPlace] = []
}

extension Office {
    /// Looks for people before a case is opened.
    ///
    /// A worker finds people of the cases that he or she is assigned to, on the side where they may
    /// be seen, and persons of concern whom the own agency knows. Anyone else is not there: no case
    /// is opened for having somebody in it whom the worker may not find, so that neither the answer
    /// nor its time tells of them.
    public func search(_ query: PersonQuery, by workerID: WorkerID) async throws -> [SearchHit] {
        guard !SearchTokens.tokens(query).isEmpty else { return [] }
        try await noteSearch(by: workerID)
        return try await store.read { reading in
            let register = try register(reading)
            guard let worker = register.workers[workerID] else { return [] }
            return try hits(query, worker, register, reading)
        }
    }

    /// What a worker finds, best first, with one hit for each human being.
    func hits(
        _ query: PersonQuery, _ worker: Worker, _ register: Register, _ reading: any CaseReading
    ) throws -> [SearchHit] {
        let words = SearchTokens.tokens(query)
        guard !words.isEmpty else { return [] }
        let whole = try casesSeenWhole(by: worker.id, reading)
        let anyone = try reading.persons(matching: words.flatMap { tokens($0, of: .victim) })
            .filter { whole.contains($0.caseID) }
        // Someone whose role is not determined may be whom the worker stands beside.
        let own = Set(try reading.cases(assignedTo: worker.id))
        let parties = try reading.persons(
            matching: words.flatMap { tokens($0, of: .undetermined) }
        )
        .filter { own.contains($0.caseID) }
        let concern = try reading.persons(
            matching: words.flatMap { tokens($0, of: .personOfConcern) })
        var hits: [SearchHit] = []
        for hit in anyone + parties + concern {
            guard let state = try load(hit.caseID, reading, register),
                state.conflict(worker, register) == nil,
                state.access.upheld(for: worker.id) == nil,
                let found = try found(hit, query, worker, state)
            else { continue }
            hits.append(found)
        }
        let sorted = hits.sorted {
            ($1.comparison.weight, $0.name, $0.caseID.text)
                < ($0.comparison.weight, $1.name, $1.caseID.text)
        }
        return try joined(sorted, worker, register, reading)
    }

    /// That somebody searched is on record, not for whom.
    func noteSearch(by workerID: WorkerID) async throws {
        try await write { transaction in
            guard let worker = try register(transaction).workers[workerID] else { return }
            try transaction.addLookUp(
                LookUpRow(worker: workerID, agency: worker.agency, at: now(), kind: .searched))
        }
    }

    private func found(
        _ hit: TokenHit, _ query: PersonQuery, _ worker: Worker, _ state: CaseState
    ) throws -> SearchHit? {
        guard let member = state.member(hit.person) else { return nil }
        let known: PersonDetails
        if let viewer = state.viewer(worker, at: now()) {
            guard state.isKnown(member, to: viewer),
                viewer.column != .concernFacing || member.role == .personOfConcern
                    || state.ownUndetermined(worker.id)?.id == member.id
            else { return nil }
            known = state.known(member, to: viewer)
        } else {
            let sameAgency = state.entries.first?.agency == worker.agency
            guard sameAgency, member.role == .personOfConcern else { return nil }
            known = member.details
        }
        // What is withheld is not compared: a hit would say that a guess at an address is right.
        let comparison = Comparison.compare(query, PersonQuery(known))
        guard comparison.weight >= 30, let name = known.name else { return nil }
        return SearchHit(
            caseID: state.id, person: member.id, role: member.role, name: name.full,
            born: known.born, area: state.area, comparison: comparison,
            open: state.isOpen(to: worker.id))
    }

    /// The worker's cases but those beside the person of concern.
    private func casesSeenWhole(
        by worker: WorkerID, _ reading: any CaseReading
    ) throws -> Set<CaseID> {
        let own = try reading.cases(assignedTo: worker)
        return Set(
            try own.filter { caseID in
                try reading.assignments(of: caseID).contains {
                    $0.worker == worker && $0.side != .personOfConcern
                }
            })
    }

    /// What is kept of somebody's details to find them by, under the deployment key in force.
    func searchTokens(
        _ details: PersonDetails, of role: Role, _ reading: any CaseReading
    ) throws -> [[UInt8]] {
        let key = try wrapping(reading)
        return SearchTokens.tokens(PersonQuery(details)).sorted().map {
            key.searchToken(marked($0, of: role))
        }
    }

    /// The tokens of a word that is looked for, under every deployment key that is in force.
    func tokens(_ word: String, of role: Role) -> [[UInt8]] {
        keys.searchTokens(marked(word, of: role))
    }

    /// A word about a person of concern has a token of its own, and so has one about somebody of
    /// undetermined role, so that looking for one never meets anybody else.
    private func marked(_ word: String, of role: Role) -> String {
        switch role {
        case .personOfConcern: "concern " + word
        case .undetermined: "party " + word
        case .victim, .child: word
        }
    }
}
