public import Casework
import Domain
import Ledger
import Synchronization

/// Counts what is read of a record, by kind.
public final class ReadCount: Sendable {
    private let kinds = Mutex<[String]>([])

    public init() {}

    public var count: Int { kinds.withLock { $0.count } }

    /// The kinds of reads since the last time, in their order.
    public func taken() -> [String] {
        kinds.withLock { kinds in
            defer { kinds = [] }
            return kinds
        }
    }

    func add(_ kind: String) { kinds.withLock { $0.append(kind) } }
}

/// A record whose reads are counted.
public struct WatchedStore: CaseStore {
    private let inner: any CaseStore
    private let count: ReadCount

    public init(_ inner: any CaseStore, _ count: ReadCount) {
        self.inner = inner
        self.count = count
    }

    public func write<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseTransaction) throws -> Value
    ) async throws -> Value {
        let count = count
        count.add("write")
        return try await inner.write(body)
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        let count = count
        count.add("read")
        return try await inner.read { try body(WatchedReading(inner: $0, count: count)) }
    }
}

private struct WatchedReading: CaseReading {
    let inner: any CaseReading
    let count: ReadCount

    private func watched<Value>(_ kind: String, _ value: Value) -> Value {
        count.add(kind)
        return value
    }

    func entries(of stream: StreamID) throws -> [SealedEntry] {
        watched("entries", try inner.entries(of: stream))
    }

    func entry(idempotency: [UInt8]) throws -> SealedEntry? {
        watched("entry", try inner.entry(idempotency: idempotency))
    }

    func head(of stream: StreamID) throws -> StreamHead? {
        watched("head of stream", try inner.head(of: stream))
    }

    func head() throws -> RecordHead? { watched("head", try inner.head()) }

    func entries(from position: Int64, limit: Int) throws -> [SealedEntry] {
        watched("entries by position", try inner.entries(from: position, limit: limit))
    }

    func newestTreeHead() throws -> StoredHead? {
        watched("newest tree head", try inner.newestTreeHead())
    }

    func treeHeads(from number: Int64, limit: Int) throws -> [StoredHead] {
        watched("tree heads", try inner.treeHeads(from: number, limit: limit))
    }

    func keyChanges(from number: Int64, limit: Int) throws -> [KeyChange] {
        watched("key changes", try inner.keyChanges(from: number, limit: limit))
    }

    func streamsWithoutKeyChange(limit: Int) throws -> [StreamRecord] {
        watched("streams without key change", try inner.streamsWithoutKeyChange(limit: limit))
    }

    func stream(_ id: StreamID) throws -> StreamRecord? {
        watched("stream", try inner.stream(id))
    }

    func streams(of caseID: CaseID) throws -> [StreamRecord] {
        watched("streams", try inner.streams(of: caseID))
    }

    func streams(made first: Int64, limit: Int) throws -> [StreamRecord] {
        watched("streams in order", try inner.streams(made: first, limit: limit))
    }

    func register() throws -> StreamRecord? { watched("register", try inner.register()) }
    func allCases() throws -> [CaseID] { watched("all cases", try inner.allCases()) }

    func cases(assignedTo worker: WorkerID) throws -> [CaseID] {
        watched("cases", try inner.cases(assignedTo: worker))
    }

    func assignments(of caseID: CaseID) throws -> [AssignmentRow] {
        watched("assignments", try inner.assignments(of: caseID))
    }

    func openDuties(of cases: [CaseID]) throws -> [DutyRow] {
        watched("duties", try inner.openDuties(of: cases))
    }

    func persons(matching tokens: [[UInt8]]) throws -> [TokenHit] {
        watched("persons", try inner.persons(matching: tokens))
    }

    func accessStream(of caseID: CaseID) throws -> StreamRecord? {
        watched("access stream", try inner.accessStream(of: caseID))
    }

    func identityStream() throws -> StreamRecord? {
        watched("identity stream", try inner.identityStream())
    }

    func notificationStream(_ id: NotificationID) throws -> StreamRecord? {
        watched("notification stream", try inner.notificationStream(id))
    }

    func allNotifications() throws -> [NotificationID] {
        watched("notifications", try inner.allNotifications())
    }

    func waitingNotifications() throws -> [NotificationID] {
        watched("waiting notifications", try inner.waitingNotifications())
    }

    func lastOpening(of caseID: CaseID, file: StreamID?, by worker: WorkerID) throws -> Instant? {
        watched("last opening", try inner.lastOpening(of: caseID, file: file, by: worker))
    }

    func lookUps(of caseID: CaseID, _ kind: LookUpRow.Kind) throws -> [LookUpRow] {
        watched("look-ups of case", try inner.lookUps(of: caseID, kind))
    }

    func lookUps(since: Instant, _ kind: LookUpRow.Kind?) throws -> [LookUpRow] {
        watched("look-ups", try inner.lookUps(since: since, kind))
    }

    func session(_ digest: [UInt8]) throws -> SessionRow? {
        watched("session", try inner.session(digest))
    }

    func setting(_ name: String) throws -> String? {
        watched("setting", try inner.setting(name))
    }
}
