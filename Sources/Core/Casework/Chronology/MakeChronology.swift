public import Domain
import Ledger

extension Office {
    /// The chronology of a case for whoever may look back on all of it and has said why
    /// (`openChronology`); nil for anybody else.
    ///
    /// An auditor reads people's roles in the words of each day; all others by what they are called now
    /// (DX-16).
    ///
    /// - Parameter instant: what had been recorded by then is in it.
    public func chronology(
        _ caseID: CaseID, at instant: Instant, for workerID: WorkerID
    ) async throws -> Chronology? {
        try await lookingBack(on: caseID, by: workerID) { reading in
            guard let reader = try pastReader(workerID, caseID, reading),
                let state = try load(caseID, reading),
                state.hasChronologyReason(workerID, at: now())
            else { return nil }
            return try chronology(caseID, at: instant, reader, reading)
        }
    }

    /// The whole chronology of a case: for callers that stand outside the application and see to it
    /// themselves who reads it, such as a replayed story.
    ///
    /// Nil where there was no such case by then.
    public func wholeChronology(
        _ caseID: CaseID, at instant: Instant
    ) async throws -> Chronology? {
        try await store.read { try chronology(caseID, at: instant, nil, $0) }
    }

    private func chronology(
        _ caseID: CaseID, at instant: Instant, _ reader: PastReader?, _ reading: any CaseReading
    ) throws -> Chronology? {
        guard let past = try past(caseID, at: instant, reading) else { return nil }
        let head = try reading.head() ?? .empty
        let proof = Chronology.Proof(
            entries: past.entries.count, head: head.position, chain: Hex.text(head.chain))
        var maker = ChronologyMaker(past, practice, for: reader)
        return maker.make(proof)
    }
}
