public import Domain
import Ledger

/// What is done with the keys of files.
///
/// It is recorded in the register, which outlives every case: a reason must name nobody.
public enum Custody: Codable, Hashable, Sendable {
    /// How many years a case is kept after the last thing recorded in it.
    case retentionSet(years: Int)
    /// Nothing in this scope may be erased, whatever the retention time says.
    case holdSet(CustodyScope, reason: String)
    case holdLifted(hold: EntryID, reason: String)
    case erasureAsked(CustodyScope, reason: String)
    /// A second person confirmed what was asked, and the keys are gone.
    case erasureConfirmed(request: EntryID, streams: [StreamID])
    case keysRotated(from: String, to: String, streams: Int)
}

/// A whole case, or one person's file in it.
public struct CustodyScope: Codable, Hashable, Sendable {
    public var caseID: CaseID
    /// Nil for the whole case.
    public var file: StreamID?

    public init(caseID: CaseID, file: StreamID? = nil) {
        self.caseID = caseID
        self.file = file
    }

    /// Whether the two have something in common.
    func meets(_ other: CustodyScope) -> Bool {
        caseID == other.caseID && (file == nil || other.file == nil || file == other.file)
    }
}

/// How keys are kept, as the register tells it.
public struct CustodyState: Sendable {
    public struct Hold: Hashable, Sendable {
        public var id: EntryID
        public var scope: CustodyScope
        public var reason: String
        public var worker: WorkerID
        public var setAt: Instant
    }

    public struct Request: Hashable, Sendable {
        public var id: EntryID
        public var scope: CustodyScope
        public var reason: String
        public var worker: WorkerID
        public var askedAt: Instant

        /// By when somebody else must confirm it.
        public var until: Instant { askedAt.adding(hours: Office.daysToConfirm * 24) }
    }

    /// Years; nil when the partnership has not said.
    public private(set) var retention: Int?
    /// Those that stand.
    public private(set) var holds: [Hold] = []
    /// Those that nobody confirmed yet.
    public private(set) var requests: [Request] = []
    public private(set) var erased: Set<StreamID> = []

    /// Whether a hold stands on something of it.
    func holds(_ scope: CustodyScope) -> Bool { holds.contains { $0.scope.meets(scope) } }

    mutating func apply(_ entry: RecordedEntry) {
        guard case .custody(let custody) = entry.body else { return }
        switch custody {
        case .retentionSet(let years): retention = years
        case .holdSet(let scope, let reason):
            holds.append(
                Hold(
                    id: entry.id, scope: scope, reason: reason, worker: entry.worker,
                    setAt: entry.recordedAt))
        case .holdLifted(let hold, _): holds.removeAll { $0.id == hold }
        case .erasureAsked(let scope, let reason):
            requests.append(
                Request(
                    id: entry.id, scope: scope, reason: reason, worker: entry.worker,
                    askedAt: entry.recordedAt))
        case .erasureConfirmed(let request, let streams):
            requests.removeAll { $0.id == request }
            erased.formUnion(streams)
        case .keysRotated: break
        }
    }
}

extension Office {
    func custody(_ reading: any CaseReading) throws -> CustodyState {
        guard let stream = try reading.register() else { return CustodyState() }
        var state = CustodyState()
        for entry in try open(stream, reading) { state.apply(entry) }
        return state
    }

    /// How keys are kept, for those who keep them.
    public func custody() async throws -> CustodyState {
        try await store.read { try custody($0) }
    }
}
