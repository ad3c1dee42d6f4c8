import Domain
import Rules

/// What must hold before the answer to an access request is released, worked out from the request and
/// the case as they stand at this moment.
struct AccessChecks {
    private let scan: DraftScan
    private let document: DraftOnRecord
    private let record: RequestOnRecord?
    private let decision: Decision
    private let now: Instant

    init(_ scan: DraftScan, _ document: DraftOnRecord, decision: Decision, at now: Instant) {
        self.scan = scan
        self.document = document
        self.decision = decision
        self.now = now
        record = document.latest.value.request.flatMap { scan.state.accessRequests.request($0) }
    }

    /// Why a check does not hold; nil when it does.
    func problem(_ check: String) -> String? {
        guard let record else {
            return "It answers no request on record. Make it from the request."
        }
        return switch check {
        case "knowable-only": sameAsMadeNow(record)
        case "within-time": inTime(record)
        case "identity-and-standing":
            record.identified == nil ? "Record how we know who asks, and by what right." : nil
        case "exemptions-considered":
            record.isRuled ? nil : "Classes of information are still to be ruled on."
        case "context-test": contextTested(record)
        case "procedures-clear": procedures
        default: "This cannot be worked out here, so it does not hold."
        }
    }

    private func sameAsMadeNow(_ record: RequestOnRecord) -> String? {
        guard let answer = AccessAnswer(scan, record) else {
            return "Nobody here is the person of concern, so nothing may be known."
        }
        let draft = document.latest
        let made = answer.document(by: document.writer, at: draft.recordedAt)
        return made?.text == draft.value.text && made?.title == draft.value.title
            && made?.fileName == draft.value.fileName && made?.headers == draft.value.headers
            ? nil : "What may be given has changed since it was made. Make it again."
    }

    private func inTime(_ record: RequestOnRecord) -> String? {
        let clock = AccessClock(record, scan.procedure.calendars)
        guard clock.isLate(now.day), record.late == nil else { return nil }
        return
            "The time for the answer ended on \(clock.answerBy.spelledOut). Record why it is late,"
            + " and what the person was told."
    }

    private func contextTested(_ record: RequestOnRecord) -> String? {
        let lines =
            AccessAnswer(scan, record)?.lines(at: document.latest.recordedAt) ?? []
        guard let test = record.test, test.by != document.writer else {
            return "Somebody else than its writer has to test its lines."
        }
        let untested = lines.filter { line in
            guard let ruling = record.tested[line] else { return true }
            return ruling.by == document.writer || !ruling.value.isGiven
        }
        return untested.isEmpty ? nil : "Lines are in it that nobody else has tested."
    }

    /// A block or a wall of the area's procedures on the release of an answer.
    private var procedures: String? {
        let standing = decision.outcomes.filter {
            ($0.kind == .block || $0.kind == .wall)
                && $0.consequence.action == "release-access-answer"
                && ($0.status == .open || $0.status == .undetermined)
        }
        return standing.isEmpty
            ? nil : standing.compactMap { $0.consequence.text }.joined(separator: " ")
    }
}

/// The answer to a request as it would be made now.
struct AccessAnswer {
    private let view: KnowableView
    private let register: Register
    private let record: RequestOnRecord

    /// Nil where nobody is the person of concern, and nothing may be known.
    init?(_ scan: DraftScan, _ record: RequestOnRecord) {
        self.init(view: scan.view, scan.register, record)
    }

    init?(view: KnowableView?, _ register: Register, _ record: RequestOnRecord) {
        guard let view else { return nil }
        self.view = view
        self.register = register
        self.record = record
    }

    /// Everything that may be given of the classes that are, line by line.
    func lines(at moment: Instant) -> [AccessLine] {
        Documents.accessLines(view, record.selection, at: moment)
    }

    func document(by writer: WorkerID, at moment: Instant) -> KnowableDocument? {
        var details = DocumentDetails()
        details.author = register.letterHead(of: writer)
        details.received = record.request.received
        details.access = record.selection
        return Documents.make(.subjectAccessAnswer, view, details, at: moment).made
    }

    func draft(by writer: WorkerID, at moment: Instant) -> Draft? {
        guard let document = document(by: writer, at: moment) else { return nil }
        var draft = Draft(document)
        draft.received = record.request.received
        draft.request = record.id
        return draft
    }
}
