import Domain
import Testing

@testable import Casework

/// A request for information in a case with two managers, one of whom answers and one of whom tests.
struct Counter {
    let open: OpenCase
    let second: WorkerID
    var request = noEntry
    var moment: Instant
    private var keys = 0

    init(
        planted: Bool = false, received: Day = OwnSide.at.day,
        law: AccessRequest.Law = .general, scope: AccessRequest.Scope = .init(),
        at moment: Instant = OwnSide.at
    ) async throws {
        open = try await OwnSide.open(planted: planted)
        let office = open.office(at: moment)
        let agency = try await office.addAgency(
            "Wold Street Police", law == .lawEnforcement ? .police : .housing)
        second = try await open.partnership.add("second", .manager, agency)
        self.moment = moment
        let assigned = try await office.assign(
            second, .overview, open.request(.manager, "second manager"))
        _ = try #require(assigned.recorded)
        let asked = AccessRequest(
            requester: .personOfConcern, received: received, law: law, scope: scope)
        let outcome = try await office.recordAccessRequest(
            asked, form(law == .lawEnforcement ? second : open.partnership.worker(.programmeWorker))
        )
        request = try #require(outcome.recorded).entry
    }

    mutating func form(_ worker: WorkerID) -> Request {
        keys += 1
        return Request(caseID: open.id, worker: worker, key: "counter \(keys)")
    }

    func first() throws -> WorkerID { try open.partnership.worker(.manager) }

    mutating func step(_ what: AccessStep.What, by worker: WorkerID? = nil) async throws -> Outcomes
    {
        let worker = try worker ?? first()
        return try await open.office(at: moment).takeAccessStep(
            AccessStep(request, what), form(worker))
    }

    mutating func make(by worker: WorkerID? = nil) async throws -> Outcomes {
        let worker = try worker ?? first()
        return try await open.office(at: moment).makeAccessAnswer(
            request, confirmed: ["handed-over"], form(worker))
    }

    func view(for worker: WorkerID? = nil) async throws -> AccessRequestView {
        let views = try await open.office(at: moment).accessRequests(
            open.id, for: worker ?? first())
        return try #require(views?.first { $0.id == request })
    }

    /// Every class as it mostly is: what may be given is.
    static func rulings(leftOut: Set<AccessClass> = []) -> [String: AccessRuling] {
        Dictionary(
            uniqueKeysWithValues: AccessClass.allCases.map { part in
                let isGiven = part.mayBeGiven && !leftOut.contains(part)
                return (
                    part.rawValue,
                    AccessRuling(
                        exemptions: isGiven ? [] : [.rightsOfOthers],
                        reason: isGiven ? "" : "It is somebody else’s.")
                )
            })
    }

    /// The lines with what speaks against each, as the second manager reads them.
    func read() async throws -> [ReadLine] {
        try #require(
            try await open.office(at: moment).linesToTest(of: request, in: open.id, for: second))
    }

    /// Gives every line that may be given, with a reason where something speaks against it.
    func lines(leavingOut words: String? = nil) async throws -> [AccessStep.LineRuling] {
        try await read().map { line in
            let isOut = line.mustGo || words.map { line.line.text.contains($0) } ?? false
            return AccessStep.LineRuling(
                line.line,
                AccessRuling(
                    exemptions: isOut ? [.rightsOfOthers] : [],
                    reason: line.concerns.isEmpty && !isOut ? "" : "Asked of it who it could be."))
        }
    }

    func document() async throws -> DocumentView {
        let answer = try #require(try await view().answer)
        let documents = try await open.office(at: moment).documents(open.id, for: second)
        return try #require(documents?.first { $0.id == answer })
    }

    mutating func decide(
        _ what: DraftDecision.What, by worker: WorkerID, confirming: Bool = false
    ) async throws -> Outcomes {
        let document = try await document()
        let mine = document.checks.filter { $0.mine && $0.problem != nil }.map(\.check.id)
        return try await open.office(at: moment).decideDocument(
            DraftDecision(
                document: document.id, draft: document.draft, what: what,
                confirmed: confirming ? Set(mine) : []), form(worker))
    }

    /// Everything up to the answer, tested and agreed.
    mutating func prepare(leavingOut words: String? = nil) async throws {
        _ = try #require(try await step(.identified("I know him; he showed his licence.")).recorded)
        _ = try #require(try await step(.classesRuled(Counter.rulings())).recorded)
        _ = try #require(try await make().recorded)
        let tested = try await step(.contextTested(lines(leavingOut: words)), by: second)
        _ = try #require(tested.recorded)
        if words != nil { _ = try #require(try await make().recorded) }
        _ = try #require(try await decide(.agreed, by: second, confirming: true).recorded)
    }
}

func date(_ text: String) -> Day { instant(text + "T00:00").day }
