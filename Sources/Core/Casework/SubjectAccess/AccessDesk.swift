public import Domain
import Rules

/// A request for information in front of somebody who takes a step with it.
struct AccessDesk {
    enum Verdict {
        case taken
        case refused(Refusal)
        case invalid([InputProblem])
    }

    let record: RequestOnRecord
    private let worker: Worker
    private let side: Side?
    private let now: Instant
    private let clock: AccessClock
    private let work: CaseWork
    private let register: Register

    init(_ work: CaseWork, _ register: Register, _ record: RequestOnRecord) {
        self.record = record
        worker = work.worker
        side = work.side
        now = work.now
        clock = AccessClock(record, work.procedure.calendars)
        self.work = work
        self.register = register
    }

    func verdict(on step: AccessStep.What) -> Verdict {
        if case .identified(let how) = step {
            return how.isBlank
                ? .invalid([.missing("how", "Say how we know who asks, and by what right.")])
                : .taken
        }
        guard Permissions.managesCase(worker, side) else {
            return .refused(
                .forbidden(
                    "answered-by-manager", ["E-32", "D1"],
                    "A manager who sees the whole case answers requests for information.",
                    clears: "Tell your manager that the request came in."))
        }
        switch step {
        case .identified: return .taken
        case .foundComplex(let why): return complex(why)
        case .extensionTold(let day): return told(day)
        case .classesRuled(let rulings): return rule(rulings)
        case .contextTested(let lines): return test(lines)
        case .late(let why):
            guard clock.isLate(now.day) else {
                return .invalid([.missing("why", "It is not late.")])
            }
            return reasoned(why, "why", "Say why it is late, and what the person was told.")
        case .ended(let why): return reasoned(why, "why", "Say why there is no answer.")
        }
    }

    private func reasoned(_ why: String, _ field: String, _ text: String) -> Verdict {
        why.isBlank ? .invalid([.missing(field, text)]) : .taken
    }

    private func complex(_ why: String) -> Verdict {
        guard clock.thirdMonth != nil else { return .refused(.noExtension) }
        return reasoned(why, "why", "Say why it is complex.")
    }

    private func told(_ day: Day) -> Verdict {
        guard clock.thirdMonth != nil else { return .refused(.noExtension) }
        guard record.complex != nil else {
            return .invalid([.missing("why", "Record first why it is complex.")])
        }
        if day > now.day { return .invalid([.future("told")]) }
        if day < record.request.received {
            return .invalid([
                .missing("told", "Nobody can have been told before the request came.")
            ])
        }
        guard day <= clock.firstMonth else {
            return .refused(
                .forbidden(
                    "told-too-late", ["E-31"],
                    "An extension counts only when it was told by \(clock.firstMonth.spelledOut).",
                    clears: "Answer now, and record why it is late."))
        }
        return .taken
    }

    // MARK: Classes

    /// Every class at once, so that nothing shows which of them hold anything.
    private func rule(_ rulings: [String: AccessRuling]) -> Verdict {
        var problems: [InputProblem] = []
        for part in AccessClass.allCases {
            let field = "class-\(part.rawValue)"
            guard let ruling = rulings[part.rawValue] else {
                problems.append(.missing(field, "Rule on this class too."))
                continue
            }
            if ruling.isGiven, !part.mayBeGiven {
                return .refused(
                    .forbidden(
                        "class-never-given", ["E-32", "D2", "DX-05"],
                        "What this class holds never reaches the person of concern, whoever asks.",
                        clears: "Leave it out, and record why."))
            }
            if !ruling.isGiven, ruling.reason.isBlank {
                problems.append(.missing(field, "Say why it is left out."))
            }
        }
        return problems.isEmpty ? .taken : .invalid(problems)
    }

    // MARK: Lines

    private func test(_ lines: [AccessStep.LineRuling]) -> Verdict {
        guard let testing = AnswerTest(work.state, register, record) else {
            return .invalid([.missing("lines", "There is no answer to test yet.")])
        }
        guard testing.writer != worker.id else {
            return .refused(
                .forbidden(
                    "context-test", ["E-33", "D5"],
                    "Who made the answer does not test it.",
                    clears: "Another manager of the case tests it."))
        }
        guard lines.map(\.line) == testing.lines else {
            return .invalid([
                .missing("lines", "The answer has changed since you read it. Read it again.")
            ])
        }
        var problems: [InputProblem] = []
        let read = testing.read(work.procedure)
        for (place, (ruled, tested)) in zip(lines, read).enumerated() {
            let field = "line-\(place)"
            if ruled.ruling.isGiven, tested.mustGo {
                return .refused(
                    .forbidden(
                        "whereabouts-not-cleared", ["004-113", "004-132", "E-33"],
                        "A line reads like where somebody is or what they plan. It is left out,"
                            + " whoever looks at it.",
                        clears: "Leave the line out."))
            }
            guard !tested.concerns.isEmpty || !ruled.ruling.isGiven else { continue }
            if ruled.ruling.reason.isBlank {
                problems.append(
                    .missing(
                        field,
                        ruled.ruling.isGiven
                            ? "Say why nobody can be recognised from it."
                            : "Say why it is left out."))
            }
        }
        return problems.isEmpty ? .taken : .invalid(problems)
    }
}

/// A line of an answer with what speaks against it.
public struct ReadLine: Sendable {
    public var line: AccessLine
    public var concerns: [ContextConcern]

    /// It may only be left out.
    public var mustGo: Bool { concerns.contains(where: \.isWhereabouts) }
}

/// The lines of the answer on record, for whoever tests them.
struct AnswerTest {
    let writer: WorkerID
    let lines: [AccessLine]
    private let state: CaseState
    private let register: Register
    private let view: KnowableView

    /// Nil where there is no answer yet.
    init?(_ state: CaseState, _ register: Register, _ record: RequestOnRecord) {
        guard let document = record.answer.flatMap({ state.drafts.document($0) }),
            !document.isClosed, let view = Projection(state, register)?.view,
            let answer = AccessAnswer(view: view, register, record)
        else { return nil }
        writer = document.writer
        lines = answer.lines(at: document.latest.recordedAt)
        self.state = state
        self.register = register
        self.view = view
    }

    /// Each line with what speaks against it.
    ///
    /// The whole case is read for that, so it is worked out only for whoever has the lines before them.
    func read(_ procedure: Procedure) -> [ReadLine] {
        let test = ContextTest(state, register, procedure, view)
        return lines.map { ReadLine(line: $0, concerns: test.concerns($0)) }
    }
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension Refusal {
    static let noExtension = Refusal.forbidden(
        "no-extension", ["E-31"],
        "A request under Part 3 is answered within the month. The law knows no extension.",
        clears: "Answer within the month.")
}
