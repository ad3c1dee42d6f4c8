public import Domain
public import Ledger

/// Where the record is kept.
///
/// Everything in one `write` is one transaction: it is all durable when `write` returns, or none of
/// it happened.
public protocol CaseStore: Sendable {
    /// Runs `body` in one transaction that nobody else writes beside. An error thrown by `body`
    /// rolls everything back and is thrown on.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseTransaction) throws -> Value
    ) async throws -> Value

    /// Runs `body` on one consistent state of the record.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseReading) throws -> Value
    ) async throws -> Value
}

public protocol CaseReading {
    /// All entries of a stream, by number from 1.
    func entries(of stream: StreamID) throws -> [SealedEntry]
    /// The entry that was appended under this idempotency digest, if any.
    func entry(idempotency: [UInt8]) throws -> SealedEntry?
    /// Where a stream ends; nil when it has no entry.
    func head(of stream: StreamID) throws -> StreamHead?
    /// Where the whole record ends; nil when it has no entry.
    func head() throws -> RecordHead?
    /// Entries from a position on, by position, at most `limit`.
    func entries(from position: Int64, limit: Int) throws -> [SealedEntry]

    // MARK: Checkpoints

    /// The newest signed head; nil when none was signed.
    func newestTreeHead() throws -> StoredHead?
    /// Signed heads from a number on, by number, at most `limit`.
    func treeHeads(from number: Int64, limit: Int) throws -> [StoredHead]
    /// Changes of wrapped keys from a number on, by number, at most `limit`.
    func keyChanges(from number: Int64, limit: Int) throws -> [KeyChange]
    /// Streams with a key of which no change was noted, as a record of before such notes has.
    func streamsWithoutKeyChange(limit: Int) throws -> [StreamRecord]

    func stream(_ id: StreamID) throws -> StreamRecord?
    /// The streams of a case, in the order in which they were made; its shared one is the first.
    func streams(of caseID: CaseID) throws -> [StreamRecord]
    /// Streams in the order in which they were made, from a place on that counts from 1.
    func streams(made first: Int64, limit: Int) throws -> [StreamRecord]
    /// The register, once it exists.
    func register() throws -> StreamRecord?
    func allCases() throws -> [CaseID]

    // MARK: Read models: derived from entries, written in the same transaction, rebuilt by command

    /// The cases that a worker is assigned to.
    func cases(assignedTo worker: WorkerID) throws -> [CaseID]
    /// The workers assigned to a case.
    func assignments(of caseID: CaseID) throws -> [AssignmentRow]
    /// Open duties of these cases, soonest due first; those without a due time come last, by rank.
    func openDuties(of cases: [CaseID]) throws -> [DutyRow]
    /// Which persons carry these search tokens, with how many of them each carries.
    func persons(matching tokens: [[UInt8]]) throws -> [TokenHit]

    // MARK: Who looked

    /// The stream of who opened a case, once somebody did; it is none of `streams(of:)`.
    func accessStream(of caseID: CaseID) throws -> StreamRecord?
    /// When a worker last opened a case, or one file of it; nil for never.
    func lastOpening(of caseID: CaseID, file: StreamID?, by worker: WorkerID) throws -> Instant?
    /// Every look-up of one kind that names a case, oldest first.
    func lookUps(of caseID: CaseID, _ kind: LookUpRow.Kind) throws -> [LookUpRow]
    /// Every look-up from that instant on, of one kind or of all, oldest first.
    func lookUps(since: Instant, _ kind: LookUpRow.Kind?) throws -> [LookUpRow]

    // MARK: Who is this?

    /// The stream that says which people on record are one, once somebody decided of two; it is none
    /// of `streams(of:)`.
    func identityStream() throws -> StreamRecord?

    // MARK: Notifications

    /// The stream of a notification; it is none of `streams(of:)`.
    func notificationStream(_ id: NotificationID) throws -> StreamRecord?
    /// Every notification, in the order in which they were taken in.
    func allNotifications() throws -> [NotificationID]
    /// Those that are in no case yet, in the order in which they were taken in: a read model.
    func waitingNotifications() throws -> [NotificationID]

    // MARK: Operation

    func session(_ digest: [UInt8]) throws -> SessionRow?
    /// A setting of this deployment, such as whether it holds demo data.
    func setting(_ name: String) throws -> String?
}

public protocol CaseTransaction: CaseReading {
    /// Adds a stream and notes what key it was given.
    func addStream(_ stream: StreamRecord) throws
    /// Puts the stream's wrapped key, or none, in place of the one that it had, and notes it.
    func replaceKey(of stream: StreamRecord) throws
    /// Notes the key that a stream has; for one of before such notes were kept.
    func noteKey(of stream: StreamRecord) throws
    /// Adds a signed head. Throws `StoreProblem.versionClash` when its number is taken or it covers
    /// nothing new.
    func addTreeHead(_ head: StoredHead) throws
    /// Appends one entry. Throws `StoreProblem.versionClash` when the stream's number or the
    /// record's position is taken or would leave a gap, `StoreProblem.alreadyRecorded` when the
    /// idempotency digest is taken, `StoreProblem.brokenChain` when the entry does not follow.
    func append(_ entry: SealedEntry) throws

    /// Adds the stream of who opens a case.
    func addAccessStream(_ stream: StreamRecord, of caseID: CaseID) throws
    func addLookUp(_ row: LookUpRow) throws
    /// Adds the stream that says which people are one.
    func addIdentityStream(_ stream: StreamRecord) throws

    /// Adds the stream of a notification.
    func addNotification(_ id: NotificationID, _ stream: StreamRecord) throws
    /// Puts a notification among those that wait, or takes it from there.
    func setWaiting(_ id: NotificationID, _ isWaiting: Bool) throws

    /// Makes a case known; once is enough, and again does nothing.
    func addCase(_ caseID: CaseID) throws
    func assign(_ row: AssignmentRow) throws
    /// Takes the place of all duties of the case.
    func replaceDuties(of caseID: CaseID, with rows: [DutyRow]) throws
    /// Takes the place of all search tokens of one person in one case's file.
    func replaceTokens(_ tokens: [[UInt8]], person: PersonID, file: StreamID, caseID: CaseID)
        throws
    /// Empties every read model; entries, streams, sessions and settings stay.
    func clearReadModels() throws

    func putSession(_ session: SessionRow) throws
    func removeSession(_ digest: [UInt8]) throws
    /// Removes sessions last seen before that instant.
    func removeSessions(seenBefore: Instant) throws
    func putSetting(_ name: String, _ value: String) throws
}

/// A worker's place in a case.
public struct AssignmentRow: Hashable, Sendable {
    public var caseID: CaseID
    public var worker: WorkerID
    public var side: Side

    public init(caseID: CaseID, worker: WorkerID, side: Side) {
        self.caseID = caseID
        self.worker = worker
        self.side = side
    }
}

/// An open duty as the worklist needs it: ids, a rule and times, nothing about a person.
public struct DutyRow: Hashable, Sendable {
    public var caseID: CaseID
    /// The outcome's key: rule, place in the rule, subjects.
    public var key: String
    public var rule: String
    /// Who must act, as the pack's word for it.
    public var owner: String
    public var due: Instant?
    /// Orders duties without a due time: 0 is an emergency.
    public var rank: Int

    public init(
        caseID: CaseID, key: String, rule: String, owner: String, due: Instant?, rank: Int
    ) {
        self.caseID = caseID
        self.key = key
        self.rule = rule
        self.owner = owner
        self.due = due
        self.rank = rank
    }
}

/// A person whose file carries searched tokens.
public struct TokenHit: Hashable, Sendable {
    public var person: PersonID
    public var file: StreamID
    public var caseID: CaseID
    public var count: Int

    public init(person: PersonID, file: StreamID, caseID: CaseID, count: Int) {
        self.person = person
        self.file = file
        self.caseID = caseID
        self.count = count
    }
}

/// A signed-in browser.
///
/// The cookie's value is never kept, only its SHA-256.
public struct SessionRow: Hashable, Sendable {
    public var digest: [UInt8]
    public var worker: WorkerID
    /// Sealed under the deployment's session key: the form token.
    public var formToken: [UInt8]
    public var created: Instant
    public var seen: Instant

    public init(
        digest: [UInt8], worker: WorkerID, formToken: [UInt8], created: Instant, seen: Instant
    ) {
        self.digest = digest
        self.worker = worker
        self.formToken = formToken
        self.created = created
        self.seen = seen
    }
}

/// What a store refuses, apart from faults of the machine.
public enum StoreProblem: Error, Equatable {
    /// Someone else appended first; load again and try once more.
    case versionClash
    /// The same form was sent before; its entry is already there.
    case alreadyRecorded
    /// The database was written by a newer release; this one would lose what it does not know.
    case newerSchema
    /// The entry does not fit its own hash, or does not continue the chain that it claims to.
    case brokenChain(position: Int64)
    /// A value of a row could not be read as what it should be. `row` is an id or a number.
    case unreadable(table: String, row: String)
}
