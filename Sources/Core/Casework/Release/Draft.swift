public import Domain

/// A document for the person of concern as its writer left it.
///
/// Every change is a draft of its own: what was stopped, and what was sent, stays on record.
public struct Draft: Codable, Hashable, Sendable {
    public var kind: DocumentKind
    public var title: String
    public var fileName: String
    public var headers: KnowableDocument.Headers
    /// The whole text, as it is to be read.
    public var text: String
    /// The first draft of the document, where this one takes its place.
    public var document: EntryID?
    /// The checks that the writer has seen to, by their ids.
    public var confirmed: Set<String>
    /// The day on which the request or complaint came that it answers.
    public var received: Day?
    /// The access request that it answers, whose answer is never written by hand.
    public var request: EntryID?

    public init(
        kind: DocumentKind, title: String, fileName: String,
        headers: KnowableDocument.Headers, text: String, document: EntryID? = nil,
        confirmed: Set<String> = [], received: Day? = nil
    ) {
        self.kind = kind
        self.title = title
        self.fileName = fileName
        self.headers = headers
        self.text = text
        self.document = document
        self.confirmed = confirmed
        self.received = received
    }

    /// A document with its text as it was made.
    public init(_ made: KnowableDocument) {
        self.init(
            kind: made.kind, title: made.title, fileName: made.fileName, headers: made.headers,
            text: made.text)
    }
}

/// What somebody decided about a document, on the draft that they read.
public struct DraftDecision: Codable, Hashable, Sendable {
    public enum What: String, Codable, Hashable, Sendable, CaseIterable {
        /// Read in full, and agreed so far as it is this reader's to agree.
        case agreed
        /// Goes back to its writer, with what is to change.
        case returned
        /// A place that the release check stopped is no leak.
        case cleared
        /// It left the house; from here on nobody can take it back.
        case released
        /// Nobody sends it.
        case withdrawn
    }

    /// The document, by its first draft.
    public var document: EntryID
    /// The draft that was read.
    public var draft: EntryID
    public var what: What
    /// The checks that the reader has seen to, by their ids.
    public var confirmed: Set<String>
    /// The place that was cleared, by its key.
    public var place: String?
    public var note: String

    public init(
        document: EntryID, draft: EntryID, what: What, confirmed: Set<String> = [],
        place: String? = nil, note: String = ""
    ) {
        self.document = document
        self.draft = draft
        self.what = what
        self.confirmed = confirmed
        self.place = place
        self.note = note
    }
}

/// A document as the latest entries have it.
public struct DraftOnRecord: Hashable, Sendable {
    public struct Confirmation: Hashable, Sendable {
        public var check: String
        public var by: WorkerID
    }

    /// The entry of the first draft; it names the document for good.
    public var id: EntryID
    public var latest: CaseState.Recorded<Draft>
    public var writer: WorkerID
    /// What readers saw to on the latest draft; a new draft is read anew.
    public var confirmations: [Confirmation] = []
    /// The places that were cleared, by their keys; a new draft does not lose them.
    public var cleared: Set<String> = []
    /// Why it went back to its writer, until a new draft comes.
    public var returned: String?
    /// What was recorded after it was drafted makes the text unsafe; only a new draft ends that.
    public var isHeld = false
    public var end: DraftDecision.What?

    /// Nothing more is to be done with it.
    public var isClosed: Bool { end != nil }

    /// Where it stands by what is recorded, without a release check.
    var status: DocumentView.Status {
        switch end {
        case .released: .released
        case .withdrawn: .withdrawn
        default: isHeld ? .held : returned == nil ? .waiting : .returned
        }
    }

    init(_ draft: CaseState.Recorded<Draft>, by writer: WorkerID) {
        id = draft.entry
        latest = draft
        self.writer = writer
        confirm(draft.value.confirmed, by: writer)
    }

    private mutating func confirm(_ checks: Set<String>, by worker: WorkerID) {
        confirmations += checks.sorted().map { Confirmation(check: $0, by: worker) }
    }

    mutating func replace(by draft: CaseState.Recorded<Draft>, of writer: WorkerID) {
        guard !isClosed else { return }
        latest = draft
        self.writer = writer
        confirmations = []
        returned = nil
        isHeld = false
        confirm(draft.value.confirmed, by: writer)
    }

    mutating func apply(_ decision: DraftDecision, by worker: WorkerID) {
        guard !isClosed, decision.draft == latest.entry else { return }
        switch decision.what {
        case .agreed: confirm(decision.confirmed, by: worker)
        case .returned: returned = decision.note
        case .cleared: decision.place.map { _ = cleared.insert($0) }
        case .released, .withdrawn: end = decision.what
        }
    }
}

extension [DraftOnRecord] {
    func document(_ id: EntryID) -> DraftOnRecord? { first { $0.id == id } }

    mutating func record(_ draft: CaseState.Recorded<Draft>, by writer: WorkerID) {
        if let place = firstIndex(where: { $0.id == draft.value.document }) {
            self[place].replace(by: draft, of: writer)
        } else {
            append(DraftOnRecord(draft, by: writer))
        }
    }

    mutating func record(_ decision: DraftDecision, by worker: WorkerID) {
        guard let place = firstIndex(where: { $0.id == decision.document }) else { return }
        self[place].apply(decision, by: worker)
    }

    mutating func hold(_ document: EntryID) {
        guard let place = firstIndex(where: { $0.id == document }), !self[place].isClosed else {
            return
        }
        self[place].isHeld = true
    }
}
