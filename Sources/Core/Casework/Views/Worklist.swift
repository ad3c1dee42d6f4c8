public import Domain
import Rules

/// The open duties that fall to one worker, over all the worker's cases.
public struct Worklist: Sendable {
    public struct Item: Sendable {
        public var caseID: CaseID
        /// How the case is called to this worker.
        public var title: String
        public var area: Area
        public var outcome: DecisionView.OutcomeView
    }

    public struct CaseLine: Sendable {
        public var caseID: CaseID
        public var title: String
        public var area: Area
        public var level: RiskLevel?
        public var side: Side
        public var isBesideUndetermined: Bool
        public var openDuties: Int
        public var lastRecorded: Instant?
    }

    /// A document for the person of concern that waits for this worker.
    public struct DocumentLine: Sendable {
        public var caseID: CaseID
        public var title: String
        public var document: EntryID
        public var kind: DocumentKind
        public var status: DocumentView.Status
        public var writer: String
        public var writtenAt: Instant
    }

    /// Corrected roles of a case, to take note of or to see to.
    public struct Correction: Sendable {
        public var caseID: CaseID
        public var title: String
        public var notice: CorrectionNotice?
        public var status: CorrectionStatus?
    }

    public var at: Instant
    /// They stand until everyone has taken note.
    public var corrections: [Correction] = []
    /// Emergencies first, then by due time; those without a due time last.
    public var items: [Item]
    public var cases: [CaseLine]
    public var documents: [DocumentLine] = []
    /// Cases with emergency access that this manager has to look into.
    public var emergencies: [CaseID] = []
}

extension Office {
    /// The worker's duties and cases.
    public func worklist(of workerID: WorkerID) async throws -> Worklist {
        try await store.read { reading in
            let register = try register(reading)
            var list = Worklist(at: now(), items: [], cases: [])
            guard let worker = register.workers[workerID] else { return list }
            for caseID in try reading.cases(assignedTo: workerID) {
                guard let state = try load(caseID, reading, register),
                    let view = view(state, worker, register)
                else { continue }
                let duties = view.decision.outcomes.filter {
                    $0.mine && ($0.outcome.kind == .duty || $0.outcome.kind == .record)
                        && ($0.outcome.status == .open || $0.outcome.status == .undetermined)
                }
                list.items += duties.map {
                    Worklist.Item(
                        caseID: caseID, title: view.title, area: view.area, outcome: $0)
                }
                list.documents += waiting(state, worker, register, title: view.title)
                if view.notice != nil || view.correction != nil {
                    list.corrections.append(
                        Worklist.Correction(
                            caseID: caseID, title: view.title, notice: view.notice,
                            status: view.correction))
                }
                list.cases.append(
                    Worklist.CaseLine(
                        caseID: caseID, title: view.title, area: view.area, level: view.level,
                        side: view.side,
                        isBesideUndetermined: view.isBesideUndetermined, openDuties: duties.count,
                        lastRecorded: view.entries.first?.recordedAt))
            }
            list.emergencies = try emergenciesToReview(worker, register, reading)
            list.items = list.items.enumerated().sorted {
                (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
            }.map(\.element)
            list.cases.sort {
                ($1.lastRecorded?.milliseconds ?? 0, $0.caseID.text)
                    < ($0.lastRecorded?.milliseconds ?? 0, $1.caseID.text)
            }
            return list
        }
    }

    /// The documents that this worker has to see to: a manager's to read, a writer's to change.
    ///
    /// It looks at what is recorded and runs no release check, which each document's own page does.
    private func waiting(
        _ state: CaseState, _ worker: Worker, _ register: Register, title: String
    ) -> [Worklist.DocumentLine] {
        guard state.seesDocuments(worker) else { return [] }
        return state.drafts.compactMap { document in
            guard !document.isClosed else { return nil }
            let status = document.status
            let asked = Documents.checks(for: document.latest.value.kind).contains { check in
                DocumentReading.mayConfirm(check, worker, document)
                    && !document.confirmations.contains { $0.check == check.id }
            }
            let waits =
                document.writer == worker.id
                ? status != .waiting : worker.role == .manager && asked && status == .waiting
            guard waits else { return nil }
            return Worklist.DocumentLine(
                caseID: state.id, title: title, document: document.id,
                kind: document.latest.value.kind, status: status,
                writer: register.workers[document.writer]?.name ?? "",
                writtenAt: document.latest.recordedAt)
        }
    }

    private func rank(_ item: Worklist.Item) -> Int64 {
        if item.outcome.outcome.emergency { return Int64.min }
        return item.outcome.outcome.due?.at?.milliseconds ?? Int64.max
    }
}

extension CaseView {
    /// The name of the person of concern, or of whoever else of the case may be named.
    public var title: String {
        let named =
            people.first { $0.role == .personOfConcern && $0.name != nil }
            ?? people.first { $0.name != nil }
        return named?.name ?? "Case \(id.text.prefix(6).uppercased())"
    }
}
