public import Domain
import ReleaseCheck

/// A document for the person of concern, as one worker reads it before it goes out.
public struct DocumentView: Sendable {
    public enum Status: String, Sendable, CaseIterable {
        /// The release check stops it.
        case stopped
        /// What was recorded since makes it unsafe.
        case held
        /// It went back to its writer.
        case returned
        /// Somebody has to see to something first.
        case waiting
        /// Everything speaks for its release.
        case ready
        case released, withdrawn
    }

    public struct Check: Sendable {
        public var check: DocumentCheck
        /// The name of who saw to it.
        public var by: String?
        /// Why it does not hold; nil when it does.
        public var problem: String?
        /// Whether this worker may confirm it.
        public var mine: Bool
    }

    public var id: EntryID
    /// The draft that is shown; a decision names it.
    public var draft: EntryID
    public var content: Draft
    public var writer: String
    public var writtenAt: Instant
    public var status: Status
    public var places: [StoppedPlace]
    public var checks: [Check]
    public var returned: String?
    public var isMine: Bool
    /// Whether this worker may clear a false alarm.
    public var mayClear: Bool
}

extension Office {
    /// The documents of a case for a worker, newest first; nil when they are not theirs to know of.
    public func documents(
        _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> [DocumentView]? {
        try await opening(caseID, by: workerID) { documents($0, $1, $2) }
    }

    /// What a document of a kind would say now, made from what the person of concern may know.
    ///
    /// Nil when the case or its documents are not the worker's.
    public func newDocument(
        _ kind: DocumentKind, _ details: DocumentDetails, _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> DocumentVerdict? {
        try await newDocuments([kind], details, caseID, for: workerID)?[kind]
    }

    /// The same for several kinds, from one look at the case.
    public func newDocuments(
        _ kinds: [DocumentKind], _ details: DocumentDetails, _ caseID: CaseID,
        for workerID: WorkerID
    ) async throws -> [DocumentKind: DocumentVerdict]? {
        try await opening(caseID, by: workerID) { state, worker, register in
            guard let view = knowable(state, worker, register) else { return nil }
            var details = details
            details.author = details.author ?? register.letterHead(of: workerID)
            let moment = now()
            return Dictionary(
                uniqueKeysWithValues: kinds.map {
                    ($0, Documents.make($0, view, details, at: moment))
                })
        }
    }

    func documents(
        _ state: CaseState, _ worker: Worker, _ register: Register
    ) -> [DocumentView]? {
        guard state.seesDocuments(worker) else { return nil }
        let drafts = state.drafts.filter { state.sees($0, worker) }
        guard !drafts.isEmpty else { return [] }
        let procedure = practice.procedure(for: state.area)
        let instant = now()
        let decision = state.decision(procedure, at: instant)
        let scan = DraftScan(state, register, procedure)
        return drafts.reversed().map { document in
            let reading = DocumentReading(document, scan, decision: decision, at: instant)
            return DocumentView(
                id: document.id, draft: document.latest.entry, content: document.latest.value,
                writer: register.workers[document.writer]?.name ?? "",
                writtenAt: document.latest.recordedAt, status: reading.status,
                places: document.isClosed ? [] : reading.places,
                checks: reading.checked.map { checked in
                    DocumentView.Check(
                        check: checked.check, by: checked.by.flatMap { register.workers[$0]?.name },
                        problem: checked.problem,
                        mine: DocumentReading.mayConfirm(checked.check, worker, document))
                },
                returned: document.returned, isMine: document.writer == worker.id,
                mayClear: DocumentReading.isOtherManager(worker, document))
        }
    }
}

extension DocumentReading {
    var status: DocumentView.Status {
        switch document.status {
        case .returned where !places.isEmpty, .waiting where !places.isEmpty: .stopped
        case .waiting where open.isEmpty: .ready
        case let recorded: recorded
        }
    }
}
