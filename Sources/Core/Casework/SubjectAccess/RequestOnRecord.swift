public import Domain

/// An access request with what was done about it so far.
public struct RequestOnRecord: Hashable, Sendable, Identifiable {
    /// Something that was done, with who did it and when.
    public struct Done<Value: Hashable & Sendable>: Hashable, Sendable {
        public var value: Value
        public var by: WorkerID
        public var at: Instant
        public var entry: EntryID
    }

    /// The entry that recorded it; it names the request for good.
    public var id: EntryID
    public var request: AccessRequest
    public var recordedAt: Instant
    public var by: WorkerID
    /// The person whose file it stands in.
    public var file: StreamID
    public var identified: Done<String>?
    public var complex: Done<String>?
    public var extensionTold: Done<Day>?
    /// What was last ruled on the classes, all of them at once.
    public var ruled: Done<[AccessClass: AccessRuling]>?
    /// Each line that was tested, with the last ruling on it.
    public var tested: [AccessLine: Done<AccessRuling>] = [:]
    /// The last test, with how many lines it was of.
    public var test: Done<Int>?
    public var late: Done<String>?
    public var ended: Done<String>?
    /// The document that answers it, by its first draft.
    public var answer: EntryID?
    /// When the answer was released.
    public var answeredAt: Instant?

    init(_ request: AccessRequest, in entry: RecordedEntry) {
        id = entry.id
        self.request = request
        recordedAt = entry.recordedAt
        by = entry.worker
        file = entry.stream
    }

    /// It still wants an answer.
    public var isOpen: Bool { ended == nil && answeredAt == nil }

    /// Every class has been given or left out, with a reason.
    public var isRuled: Bool { AccessClass.allCases.allSatisfy { rulings[$0] != nil } }

    public var rulings: [AccessClass: AccessRuling] { ruled?.value ?? [:] }

    /// What the answer is made of, by what was ruled so far; a class on which nobody ruled is not
    /// given.
    var selection: AccessSelection {
        AccessSelection(
            requester: request.requester, scope: request.scope,
            leftOut: Set(AccessClass.allCases.filter { rulings[$0]?.isGiven != true }),
            leftOutLines: Set(tested.filter { !$0.value.value.isGiven }.keys))
    }

    mutating func apply(_ step: AccessStep, in entry: RecordedEntry) {
        func done<Value: Hashable & Sendable>(_ value: Value) -> Done<Value> {
            Done(value: value, by: entry.worker, at: entry.recordedAt, entry: entry.id)
        }
        switch step.what {
        case .identified(let how): identified = done(how)
        case .foundComplex(let why): complex = done(why)
        case .extensionTold(let day): extensionTold = done(day)
        case .classesRuled(let classes):
            let known = classes.compactMap { word, ruling in
                AccessClass(rawValue: word).map { ($0, ruling) }
            }
            ruled = done(Dictionary(uniqueKeysWithValues: known))
        case .contextTested(let lines):
            for ruled in lines { tested[ruled.line] = done(ruled.ruling) }
            test = done(lines.count)
        case .late(let why): late = done(why)
        case .ended(let why): ended = done(why)
        }
    }
}

extension [RequestOnRecord] {
    func request(_ id: EntryID) -> RequestOnRecord? { first { $0.id == id } }

    mutating func record(_ step: AccessStep, in entry: RecordedEntry) {
        guard let place = firstIndex(where: { $0.id == step.request }) else { return }
        self[place].apply(step, in: entry)
    }

    /// Ties a document to the request that it answers.
    mutating func record(_ draft: Draft, in entry: RecordedEntry) {
        guard let place = firstIndex(where: { $0.id == draft.request }) else { return }
        self[place].answer = draft.document ?? entry.id
    }

    mutating func record(_ decision: DraftDecision, at instant: Instant) {
        guard let place = firstIndex(where: { $0.answer == decision.document }) else { return }
        switch decision.what {
        case .released: self[place].answeredAt = instant
        // A new answer can be made.
        case .withdrawn: self[place].answer = nil
        case .agreed, .returned, .cleared: break
        }
    }
}
