public import Domain

/// That somebody looked: ids and times, nothing about a person.
///
/// Kept as it was written, also when the read models are made anew: nothing else tells of a search,
/// or of a case that somebody asked for in vain.
public struct LookUpRow: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case opened, emergency, conflict, searched
        /// A case that is not the worker's, or not there at all.
        case missed
    }

    public var worker: WorkerID
    public var agency: AgencyID
    public var at: Instant
    public var kind: Kind
    /// As it was asked for; nil for a search.
    public var caseID: CaseID?
    /// The one file that was opened.
    public var file: StreamID?
    /// The entry that says more, where there is one.
    public var entry: EntryID?

    public init(
        worker: WorkerID, agency: AgencyID, at: Instant, kind: Kind, caseID: CaseID? = nil,
        file: StreamID? = nil, entry: EntryID? = nil
    ) {
        self.worker = worker
        self.agency = agency
        self.at = at
        self.kind = kind
        self.caseID = caseID
        self.file = file
        self.entry = entry
    }
}
