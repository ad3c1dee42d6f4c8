public import Domain
public import Rules

extension Office {
    /// The decision on a case as it stands, whole: for stories, worklists and other callers that do
    /// their own release.
    ///
    /// Nil when there is no such case.
    public func decision(on caseID: CaseID) async throws -> Decision? {
        let practice = practice
        return try await facts(of: caseID).map {
            practice.procedure(for: $0.area).decide($0.facts, at: $0.at, settled: $0.settled)
        }
    }

    /// A case as it stands, whole: for callers that do their own release.
    ///
    /// Nil when there is none.
    public func state(of caseID: CaseID) async throws -> CaseState? {
        try await store.read { try load(caseID, $0) }
    }

    /// The facts of a case as it stands, before definitions, with what was done about its duties.
    public func facts(of caseID: CaseID) async throws -> CaseFacts? {
        try await store.read { reading in
            guard let state = try load(caseID, reading) else { return nil }
            return state.caseFacts(practice.procedure(for: state.area), at: now())
        }
    }

    /// The facts as they would be if something were done that is refused, so that what stands
    /// against it can be shown.
    ///
    /// Nothing is recorded.
    func facts(of caseID: CaseID, trying action: TrialAction) async throws -> CaseFacts? {
        try await store.read { reading in
            guard var state = try load(caseID, reading) else { return nil }
            let instant = now()
            let procedure = practice.procedure(for: state.area)
            if case .entry(let body) = action {
                state.apply(
                    RecordedEntry(
                        id: fresh(), position: Int64.max, stream: state.shared, number: 0,
                        recordedAt: instant, worker: fresh(), agency: fresh(), body: body))
            }
            var facts = state.caseFacts(procedure, at: instant)
            action.add(to: &facts.facts)
            return facts
        }
    }

    /// Makes the read models anew from the entries.
    public func rebuild() async throws -> Int {
        try await write { transaction in
            try transaction.clearReadModels()
            let cases = try transaction.allCases()
            for caseID in cases {
                guard let state = try load(caseID, transaction) else { continue }
                let procedure = practice.procedure(for: state.area)
                let instant = now()
                let decision = state.decision(procedure, at: instant)
                try updateReadModels(state, decision, transaction)
            }
            for id in try transaction.allNotifications() {
                guard let state = try notification(id, transaction) else { continue }
                try transaction.setWaiting(id, state.isWaiting)
            }
            return cases.count
        }
    }
}

/// What a procedure needs to decide on a case.
public struct CaseFacts: Sendable {
    public var area: Area
    public var at: Instant
    public var facts: FactTable
    public var settled: [String: Settlement]
}

extension CaseState {
    func decision(_ procedure: Procedure, at instant: Instant) -> Decision {
        procedure.decide(facts(procedure, at: instant), at: instant, settled: settled(procedure))
    }

    func caseFacts(_ procedure: Procedure, at instant: Instant) -> CaseFacts {
        CaseFacts(
            area: area, at: instant, facts: facts(procedure, at: instant),
            settled: settled(procedure))
    }

    /// What was done about duties.
    ///
    /// A review that was done is not settled for good: the next one counts from it. Writing down
    /// exact words is done by the statement that holds them.
    func settled(_ procedure: Procedure) -> [String: Settlement] {
        var settled = settled.filter { key, settlement in
            !(settlement.status == .done && procedure.action(of: key) == KnownAction.reviewRisk)
        }
        for rule in procedure.rules where rule.scopes == [.statement] {
            for (place, consequence) in rule.consequences.enumerated()
            where consequence.action == KnownAction.recordExactWords {
                for statement in statements {
                    let key = OutcomeKey(
                        rule: rule.id, place: place, subjects: [statement.entry.text])
                    settled[key.text] = Settlement(
                        status: .done, entry: statement.entry, at: statement.recordedAt)
                }
            }
        }
        return settled
    }
}

/// Actions of packs that the application itself brings about (docs/practice-packs.md).
enum KnownAction {
    static let reviewRisk = "review-risk"
    static let recordExactWords = "record-exact-words"
    static let decidePrimaryAggressor = "decide-primary-aggressor"
}

extension Procedure {
    /// The action that an outcome's key stands for.
    func action(of key: String) -> String? {
        OutcomeKey(key).flatMap { consequence(of: $0)?.action }
    }
}
