import Database
import Domain
import Ledger
import Rules
import Synchronization
import Testing

@testable import Casework

@Suite struct `A fault in the middle` {
    @Test(arguments: 1...2) func `of a verb leaves nothing behind`(append: Int) async throws {
        let store = try FaultyStore()
        let partnership = try await Partnership(store: store)
        let open = try await OpenCase(partnership)
        let before = try await everything(open)
        store.fail(atAppend: append)
        await #expect(throws: FaultyStore.Fault.self) {
            _ = try await open.office().recordStatement(
                said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one"))
        }
        store.fail(atAppend: nil)
        #expect(try await everything(open) == before)
        let again = try await open.office().recordStatement(
            said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one"))
        #expect(again.recorded?.repeated == false)
        #expect(await store.inner.verifyRecord().problems.isEmpty)
    }

    @Test(arguments: 1...7) func `of opening a case leaves no case`(append: Int) async throws {
        let store = try FaultyStore()
        let partnership = try await Partnership(store: store)
        store.fail(atAppend: append)
        await #expect(throws: FaultyStore.Fault.self) {
            _ = try await OpenCase(partnership, assigning: [])
        }
        store.fail(atAppend: nil)
        #expect(try await store.read { try $0.allCases() }.isEmpty)
        _ = try await OpenCase(partnership, assigning: [])
        #expect(await store.inner.verifyRecord().problems.isEmpty)
    }

    private func everything(_ open: OpenCase) async throws -> [String] {
        let models = try await ReadModels.read(open)
        return try await open.state().entries.map(\.id.text) + [models.text]
    }
}

@Suite struct `The read models` {
    @Test func `made anew are what was written`() async throws {
        let open = try await OpenCase(Partnership())
        let second = try await OpenCase(open.partnership, reason: "Another.")
        _ = try await open.office().recordStatement(
            said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one"))
        _ = try await open.assess(15)
        _ = try await second.office().recordStatement(
            said(.victim, "words", discloses: .yes), second.request(.manager, "one"))
        let written = try await [ReadModels.read(open), ReadModels.read(second)]
        #expect(
            written[0].duties.map(\.rule) == [
                "write-it-down", "meet-within-a-day", "tell-a-colleague", "doctor",
            ])
        #expect(written[0].assigned.count == WorkerRole.allCases.count - 1)
        #expect(written[0].hits.count == 2)
        let count = try await open.office().rebuild()
        #expect(count == 2)
        #expect(try await [ReadModels.read(open), ReadModels.read(second)] == written)
    }

    @Test func `hold open duties only`() async throws {
        let open = try await OpenCase(Partnership())
        let outcome = try await open.office().recordStatement(
            said(.victim, "words", discloses: .yes), open.request(.victimAdvocate, "one"))
        let decision = try #require(outcome.recorded).decision
        let duty = try #require(decision.outcomes.first { $0.rule == "write-it-down" })
        #expect(try await ReadModels.read(open).duties.contains { $0.key == duty.key })
        _ = try await open.office().reportDuty(
            DutyReport(key: duty.key, done: true, note: "Done."),
            open.request(.victimAdvocate, "two"))
        #expect(try await !ReadModels.read(open).duties.contains { $0.key == duty.key })
    }
}

/// What the store tells of a case besides its entries.
private struct ReadModels: Equatable {
    var duties: [DutyRow]
    var assigned: Set<AssignmentRow>
    var hits: Set<TokenHit>
    var cases: [WorkerID: Set<CaseID>]

    var text: String { "\(duties) \(assigned.count) \(hits.count) \(cases.count)" }

    static func read(_ open: OpenCase) async throws -> ReadModels {
        let office = open.office()
        let workers = open.partnership.workers.values
        return try await open.partnership.store.read { reading in
            let tokens =
                try office.searchTokens(OpenCase.dean, of: .personOfConcern, reading)
                + office.searchTokens(OpenCase.vera, of: .victim, reading)
            let hits = try reading.persons(matching: tokens).filter { $0.caseID == open.id }
            return ReadModels(
                duties: try reading.openDuties(of: [open.id]),
                assigned: Set(try reading.assignments(of: open.id)),
                hits: Set(hits.filter { $0.count > 2 }),
                cases: Dictionary(
                    uniqueKeysWithValues: try workers.map {
                        ($0, Set(try reading.cases(assignedTo: $0)))
                    }))
        }
    }
}

/// A record that fails at an append of one's choice, as a full disk would.
private final class FaultyStore: CaseStore {
    struct Fault: Error {}

    let inner: SQLiteStore
    /// How many appends still succeed; nil when all do.
    private let left = Mutex<Int?>(nil)

    init() throws { inner = try SQLiteStore.inMemory() }

    func fail(atAppend number: Int?) { left.withLock { $0 = number } }

    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseTransaction) throws -> Value
    ) async throws -> Value {
        try await inner.write { transaction in
            try body(FaultyTransaction(inner: transaction) { try self.spend() })
        }
    }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value {
        try await inner.read(body)
    }

    private func spend() throws {
        try left.withLock { left in
            guard let number = left else { return }
            guard number > 1 else { throw Fault() }
            left = number - 1
        }
    }
}

/// Hands everything on, and asks before each append.
private struct FaultyTransaction: CaseTransaction {
    let inner: any CaseTransaction
    let spend: () throws -> Void

    func append(_ entry: SealedEntry) throws {
        try spend()
        try inner.append(entry)
    }

    func entries(of stream: StreamID) throws -> [SealedEntry] { try inner.entries(of: stream) }
    func entry(idempotency: [UInt8]) throws -> SealedEntry? {
        try inner.entry(idempotency: idempotency)
    }
    func head(of stream: StreamID) throws -> StreamHead? { try inner.head(of: stream) }
    func head() throws -> RecordHead? { try inner.head() }
    func entries(from position: Int64, limit: Int) throws -> [SealedEntry] {
        try inner.entries(from: position, limit: limit)
    }
    func newestTreeHead() throws -> StoredHead? { try inner.newestTreeHead() }
    func treeHeads(from number: Int64, limit: Int) throws -> [StoredHead] {
        try inner.treeHeads(from: number, limit: limit)
    }
    func keyChanges(from number: Int64, limit: Int) throws -> [KeyChange] {
        try inner.keyChanges(from: number, limit: limit)
    }
    func streamsWithoutKeyChange(limit: Int) throws -> [StreamRecord] {
        try inner.streamsWithoutKeyChange(limit: limit)
    }
    func streams(made first: Int64, limit: Int) throws -> [StreamRecord] {
        try inner.streams(made: first, limit: limit)
    }
    func replaceKey(of stream: StreamRecord) throws { try inner.replaceKey(of: stream) }
    func noteKey(of stream: StreamRecord) throws { try inner.noteKey(of: stream) }
    func addTreeHead(_ head: StoredHead) throws { try inner.addTreeHead(head) }
    func stream(_ id: StreamID) throws -> StreamRecord? { try inner.stream(id) }
    func streams(of caseID: CaseID) throws -> [StreamRecord] { try inner.streams(of: caseID) }
    func register() throws -> StreamRecord? { try inner.register() }
    func allCases() throws -> [CaseID] { try inner.allCases() }
    func cases(assignedTo worker: WorkerID) throws -> [CaseID] {
        try inner.cases(assignedTo: worker)
    }
    func assignments(of caseID: CaseID) throws -> [AssignmentRow] {
        try inner.assignments(of: caseID)
    }
    func openDuties(of cases: [CaseID]) throws -> [DutyRow] { try inner.openDuties(of: cases) }
    func persons(matching tokens: [[UInt8]]) throws -> [TokenHit] {
        try inner.persons(matching: tokens)
    }
    func accessStream(of caseID: CaseID) throws -> StreamRecord? {
        try inner.accessStream(of: caseID)
    }
    func identityStream() throws -> StreamRecord? { try inner.identityStream() }
    func addIdentityStream(_ stream: StreamRecord) throws {
        try inner.addIdentityStream(stream)
    }
    func notificationStream(_ id: NotificationID) throws -> StreamRecord? {
        try inner.notificationStream(id)
    }
    func allNotifications() throws -> [NotificationID] { try inner.allNotifications() }
    func waitingNotifications() throws -> [NotificationID] { try inner.waitingNotifications() }
    func addNotification(_ id: NotificationID, _ stream: StreamRecord) throws {
        try inner.addNotification(id, stream)
    }
    func setWaiting(_ id: NotificationID, _ isWaiting: Bool) throws {
        try inner.setWaiting(id, isWaiting)
    }
    func lastOpening(of caseID: CaseID, file: StreamID?, by worker: WorkerID) throws -> Instant? {
        try inner.lastOpening(of: caseID, file: file, by: worker)
    }
    func lookUps(of caseID: CaseID, _ kind: LookUpRow.Kind) throws -> [LookUpRow] {
        try inner.lookUps(of: caseID, kind)
    }
    func lookUps(since: Instant, _ kind: LookUpRow.Kind?) throws -> [LookUpRow] {
        try inner.lookUps(since: since, kind)
    }
    func addAccessStream(_ stream: StreamRecord, of caseID: CaseID) throws {
        try inner.addAccessStream(stream, of: caseID)
    }
    func addLookUp(_ row: LookUpRow) throws { try inner.addLookUp(row) }
    func session(_ digest: [UInt8]) throws -> SessionRow? { try inner.session(digest) }
    func setting(_ name: String) throws -> String? { try inner.setting(name) }
    func addStream(_ stream: StreamRecord) throws { try inner.addStream(stream) }
    func addCase(_ caseID: CaseID) throws { try inner.addCase(caseID) }
    func assign(_ row: AssignmentRow) throws { try inner.assign(row) }
    func replaceDuties(of caseID: CaseID, with rows: [DutyRow]) throws {
        try inner.replaceDuties(of: caseID, with: rows)
    }
    func replaceTokens(
        _ tokens: [[UInt8]], person: PersonID, file: StreamID, caseID: CaseID
    ) throws {
        try inner.replaceTokens(tokens, person: person, file: file, caseID: caseID)
    }
    func clearReadModels() throws { try inner.clearReadModels() }
    func putSession(_ session: SessionRow) throws { try inner.putSession(session) }
    func removeSession(_ digest: [UInt8]) throws { try inner.removeSession(digest) }
    func removeSessions(seenBefore instant: Instant) throws {
        try inner.removeSessions(seenBefore: instant)
    }
    func putSetting(_ name: String, _ value: String) throws { try inner.putSetting(name, value) }
}
