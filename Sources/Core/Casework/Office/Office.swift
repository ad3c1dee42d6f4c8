public import Domain
public import Ledger
public import Rules

/// The procedures of the partnership's areas.
public struct Practice: Sendable {
    public var procedures: [String: Procedure]
    /// The one for areas that have none of their own.
    public var national: Procedure

    public init(procedures: [String: Procedure], national: Procedure) {
        self.procedures = procedures
        self.national = national
    }

    public func procedure(for area: Area) -> Procedure { procedures[area.rawValue] ?? national }
}

/// The use cases.
///
/// Everything that is recorded or decided goes through here, whoever asks: a page, the command line
/// or another system.
///
/// Each verb checks the worker's right, evaluates, appends and returns what came of it, in one
/// transaction. Time and randomness are handed in.
public struct Office: Sendable {
    public let store: any CaseStore
    public let practice: Practice
    let keys: KeyRing
    let now: @Sendable () -> Instant
    let random: @Sendable (Int) -> [UInt8]

    /// - Parameters:
    ///   - now: the clock.
    ///   - random: so many fresh random bytes from a cryptographically secure source.
    public init(
        store: any CaseStore, practice: Practice, keys: KeyRing,
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.store = store
        self.practice = practice
        self.keys = keys
        self.now = now
        self.random = random
    }

    /// An office whose deployment key stays the same.
    public init(
        store: any CaseStore, practice: Practice, keys: DeploymentKey,
        now: @escaping @Sendable () -> Instant, random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.init(
            store: store, practice: practice, keys: KeyRing(keys), now: now, random: random)
    }

    public func currentInstant() -> Instant { now() }

    /// Fresh random bytes, for the tokens of forms.
    public func randomBytes(_ count: Int) -> [UInt8] { random(count) }

    func fresh<Subject>() -> Identifier<Subject> { Identifier(random: random(16)) }

    /// Runs a whole transaction again when another server appended first.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any CaseTransaction) throws -> Value
    ) async throws -> Value {
        var attempt = 1
        while true {
            do {
                return try await store.write(body)
            } catch StoreProblem.versionClash where attempt < 4 {
                attempt += 1
            }
        }
    }
}

/// Who asks for something to be recorded, in which case, and what they had seen.
public struct Request: Sendable {
    public var caseID: CaseID
    public var worker: WorkerID
    /// The form's idempotency key: the same form sent twice is recorded once.
    public var key: String
    /// The newest entry that the worker had in view; nil when it does not matter.
    ///
    /// An identifier is random and tells nothing of how many entries there are (DX-05).
    public var seen: EntryID?

    public init(caseID: CaseID, worker: WorkerID, key: String, seen: EntryID? = nil) {
        self.caseID = caseID
        self.worker = worker
        self.key = key
        self.seen = seen
    }

    /// The key within its case: a form sent for one case answers nothing about another.
    var caseKey: String { "\(caseID.text)/\(key)" }
}

/// What came of a verb.
public enum Outcomes: Sendable {
    case recorded(Recorded)
    case refused(Refusal)
    /// Someone else recorded in the same stream since the worker looked; nothing was lost.
    case clash([RecordedEntry])
    /// The input itself cannot be taken; all problems at once.
    case invalid([InputProblem])

    public var recorded: Recorded? {
        if case .recorded(let recorded) = self { recorded } else { nil }
    }
}

/// Something that is now on the record, with what the procedures say of it.
public struct Recorded: Sendable {
    public var caseID: CaseID
    public var entry: EntryID
    public var decision: Decision
    /// Whether the same form had been sent before.
    public var repeated: Bool
}

/// Why something was not done.
///
/// It is itself on the record.
public struct Refusal: Codable, Hashable, Sendable {
    public struct Reason: Codable, Hashable, Sendable {
        /// A rule's id, or a catalogue id where the check is Sightline's own.
        public var code: String
        public var cites: [String]
        public var text: String
        public var clears: String?
        public var services: [String]
    }

    public enum Kind: String, Codable, Hashable, Sendable {
        /// Not for this worker; the page must not tell more than that nothing is there.
        case noRight
        /// The procedures or an invariant forbid it.
        case forbidden
    }

    public var kind: Kind
    public var reasons: [Reason]

    /// Every rule and citation that speaks against it.
    public var codes: [String] { reasons.flatMap { [$0.code] + $0.cites } }

    static func noRight(_ text: String) -> Refusal {
        Refusal(
            kind: .noRight,
            reasons: [Reason(code: "no-right", cites: [], text: text, clears: nil, services: [])])
    }

    /// A worker would open a case of their own life.
    static let ownMatter = Refusal.forbidden(
        "own-matter", [],
        "Somebody here has your name or home, or is one of the people you told of. Ask a colleague"
            + " to record it. If someone is in danger, ring 999.",
        clears: "A colleague opens the case.")

    /// What the assigning worker is told of a conflict of interest: not why.
    static let keptOut = Refusal.forbidden(
        "not-for-this-worker", [],
        "This worker cannot be assigned here. Choose another one.",
        clears: "Choose another worker. Whoever audits looks into it.")

    static func forbidden(
        _ code: String, _ cites: [String], _ text: String, clears: String? = nil
    ) -> Refusal {
        Refusal(
            kind: .forbidden,
            reasons: [Reason(code: code, cites: cites, text: text, clears: clears, services: [])])
    }

    /// The refusal that standing blocks make.
    static func blocked(by outcomes: [Outcome]) -> Refusal {
        Refusal(
            kind: .forbidden,
            reasons: outcomes.map {
                Reason(
                    code: $0.rule, cites: $0.cites, text: $0.consequence.text,
                    clears: $0.consequence.clears, services: $0.consequence.services)
            })
    }
}

/// Something that must be mended in a form before it can be taken.
public struct InputProblem: Hashable, Sendable {
    /// The form's field.
    public var field: String
    /// A stable word for the problem, or the catalogue id that asks for the check.
    public var code: String
    /// How to mend it.
    public var text: String

    public init(field: String, code: String, text: String) {
        self.field = field
        self.code = code
        self.text = text
    }
}

/// A fault in the record's own make-up; the transaction rolls back.
public struct OfficeFault: Error, Equatable {
    public enum Code: String, Sendable {
        case noRegister, unknownStream
    }

    public var code: Code
}
