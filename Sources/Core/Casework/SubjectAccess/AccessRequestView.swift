public import Domain
import Rules

/// A request for information as one worker sees it.
public struct AccessRequestView: Sendable, Identifiable {
    public enum Status: String, Sendable, CaseIterable {
        /// We do not know yet who asks.
        case identityOpen
        /// Classes of information are still to be ruled on.
        case classesOpen
        /// There is no answer yet.
        case answerOpen
        /// The answer is to be tested line by line by somebody else.
        case testOpen
        /// The answer is to be read and released.
        case releaseOpen
        case answered, ended
    }

    /// A line of the answer with what somebody else than its writer ruled on it.
    public struct Line: Sendable {
        public var line: AccessLine
        public var ruling: AccessRuling?
    }

    public struct Step: Sendable {
        public var what: AccessStep.What
        public var by: String
        public var at: Instant
    }

    public var id: EntryID
    public var request: AccessRequest
    public var takenBy: String
    public var recordedAt: Instant
    public var clock: AccessClock
    public var isLate: Bool
    public var status: Status
    /// What was done, the oldest first; rulings and tests only for those who answer.
    public var steps: [Step]
    public var identified: String?
    public var isComplex: Bool
    public var isExtensionTold: Bool
    public var isLatenessExplained: Bool
    /// Whether this worker answers requests; everything below is empty for all others.
    public var mayAnswer: Bool
    public var rulings: [AccessClass: AccessRuling]
    /// The document that answers it, where there is one that is not withdrawn.
    public var answer: EntryID?
    /// Its lines, for whoever tests them.
    public var lines: [Line]
    public var mayTest: Bool
}

extension Office {
    /// The laws under which a worker's agency answers requests.
    public func accessLaws(for workerID: WorkerID) async throws -> [AccessRequest.Law] {
        try await store.read { reading in
            let register = try register(reading)
            let agency = register.workers[workerID].flatMap { register.agencies[$0.agency] }
            return agency?.kind == .police ? AccessRequest.Law.allCases : [.general]
        }
    }

    /// The requests for information of a case, newest first; nil where they are not the worker's to
    /// know of.
    public func accessRequests(
        _ caseID: CaseID, for workerID: WorkerID
    ) async throws -> [AccessRequestView]? {
        try await opening(caseID, by: workerID) { state, worker, register in
            guard state.seesDocuments(worker), state.personOfConcern != nil else { return nil }
            let procedure = practice.procedure(for: state.area)
            return state.accessRequests.reversed().map {
                AccessRequestView($0, state, worker, register, procedure, at: now())
            }
        }
    }

    /// The lines of a request's answer with what speaks against each, for whoever tests it; nil for
    /// all others.
    public func linesToTest(
        of request: EntryID, in caseID: CaseID, for workerID: WorkerID
    ) async throws -> [ReadLine]? {
        try await opening(caseID, by: workerID) { state, worker, register in
            guard Permissions.managesCase(worker, state.side(of: workerID)),
                let record = state.accessRequests.request(request), record.isOpen,
                let test = AnswerTest(state, register, record), test.writer != workerID
            else { return nil }
            return test.read(practice.procedure(for: state.area))
        }
    }
}

extension AccessRequestView {
    init(
        _ record: RequestOnRecord, _ state: CaseState, _ worker: Worker, _ register: Register,
        _ procedure: Procedure, at now: Instant
    ) {
        let answers = Permissions.managesCase(worker, state.side(of: worker.id))
        let testing = answers && record.isOpen ? AnswerTest(state, register, record) : nil
        id = record.id
        request = record.request
        takenBy = register.workers[record.by]?.name ?? ""
        recordedAt = record.recordedAt
        clock = AccessClock(record, procedure.calendars)
        isLate = record.isOpen && clock.isLate(now.day)
        identified = record.identified?.value
        isComplex = record.complex != nil
        isExtensionTold = record.extensionTold != nil
        isLatenessExplained = record.late != nil
        mayAnswer = answers
        rulings = answers ? record.rulings : [:]
        answer = answers ? record.answer : nil
        lines =
            testing?.lines.map { line in
                let ruling = record.tested[line]
                return Line(
                    line: line, ruling: ruling?.by == testing?.writer ? nil : ruling?.value)
            } ?? []
        mayTest = testing.map { $0.writer != worker.id } ?? false
        steps = state.entries.compactMap { entry in
            guard case .accessStep(let step) = entry.body, step.request == record.id,
                answers || step.what.isForAll
            else { return nil }
            return Step(
                what: step.what, by: register.workers[entry.worker]?.name ?? "",
                at: entry.recordedAt)
        }
        status = Status(record, lines, answers: answers)
    }
}

extension AccessRequestView.Status {
    /// Beside the person of concern nothing between identity and answer is told.
    fileprivate init(
        _ record: RequestOnRecord, _ lines: [AccessRequestView.Line], answers: Bool
    ) {
        self =
            if record.answeredAt != nil {
                .answered
            } else if record.ended != nil {
                .ended
            } else if record.identified == nil {
                .identityOpen
            } else if !answers || record.answer == nil {
                answers && !record.isRuled ? .classesOpen : .answerOpen
            } else if record.test == nil || lines.contains(where: { $0.ruling?.isGiven != true }) {
                .testOpen
            } else {
                .releaseOpen
            }
    }
}

extension AccessStep.What {
    /// Whether everyone who knows of the request may know of the step.
    var isForAll: Bool {
        switch self {
        case .identified, .foundComplex, .extensionTold, .late, .ended: true
        case .classesRuled, .contextTested: false
        }
    }
}
