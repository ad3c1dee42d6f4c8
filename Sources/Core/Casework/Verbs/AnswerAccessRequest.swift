public import Domain
import Rules

extension Office {
    /// Records that the person of concern, or somebody for them, asked for the information that is
    /// held.
    ///
    /// Whoever meets that person may take the request in; the month counts from the day on which it
    /// came, whoever it came to (E-31). Who was asked is the recording worker's agency.
    public func recordAccessRequest(
        _ asked: AccessRequest, _ request: Request
    ) async throws -> Outcomes {
        try await perform("record access request", request) { work in
            guard work.state.seesDocuments(work.worker), let member = work.state.personOfConcern
            else { return .refused(.noRight("There are no requests for you here.")) }
            var asked = asked
            let register = try work.office.register(work.transaction)
            let kind = register.agencies[work.worker.agency]?.kind
            asked.controller = AccessRequest.Controller(kind)
            let problems = asked.problems(at: work.now)
            guard problems.isEmpty else { return .invalid(problems) }
            return .recorded(try work.append(.accessRequested(asked), to: member.file).id)
        }
    }

    /// Records a step on the way to the answer.
    public func takeAccessStep(
        _ step: AccessStep, _ request: Request
    ) async throws -> Outcomes {
        try await perform("answer access request", request) { work in
            guard work.state.seesDocuments(work.worker),
                let record = work.state.accessRequests.request(step.request)
            else { return .refused(.noRight("There is no such request for you.")) }
            guard record.isOpen else {
                return .invalid([.missing("request", "It was answered or ended.")])
            }
            let register = try work.office.register(work.transaction)
            switch AccessDesk(work, register, record).verdict(on: step.what) {
            case .taken: return .recorded(try work.append(.accessStep(step), to: record.file).id)
            case .refused(let refusal): return .refused(refusal)
            case .invalid(let problems): return .invalid(problems)
            }
        }
    }

    /// Makes the answer from what may be known and from what was ruled, as a document that somebody
    /// else reads and releases.
    ///
    /// Made again, it takes the place of the one before.
    ///
    /// - Parameter confirmed: the checks that its writer has seen to.
    public func makeAccessAnswer(
        _ requestID: EntryID, confirmed: Set<String>, _ request: Request
    ) async throws -> Outcomes {
        try await perform("make access answer", request) { work in
            guard Permissions.managesCase(work.worker, work.side),
                let record = work.state.accessRequests.request(requestID)
            else { return .refused(.noRight("There is no such request for you.")) }
            var problems: [InputProblem] = []
            if !record.isOpen { problems.append(.missing("request", "It was answered or ended.")) }
            if record.identified == nil {
                problems.append(.missing("identity", "Record first how we know who asks."))
            }
            if !record.isRuled {
                problems.append(.missing("classes", "Rule first on every class of information."))
            }
            guard problems.isEmpty else { return .invalid(problems) }
            let register = try work.office.register(work.transaction)
            let view = Projection(work.state, register)?.view
            guard
                var draft = AccessAnswer(view: view, register, record)?.draft(
                    by: work.worker.id, at: work.now)
            else {
                return .invalid([.missing("request", "Nobody here is the person of concern.")])
            }
            let earlier = record.answer.flatMap { work.state.drafts.document($0) }
            draft.document = earlier.flatMap { $0.isClosed ? nil : $0.id }
            draft.confirmed = confirmed.intersection(
                Documents.checks(for: draft.kind).filter { $0.who == .worker }.map(\.id))
            return .recorded(try work.append(.documentDrafted(draft), to: record.file).id)
        }
    }
}

extension AccessRequest {
    fileprivate func problems(at now: Instant) -> [InputProblem] {
        var problems: [InputProblem] = []
        if received > now.day { problems.append(.future("received")) }
        if requester == .onTheirBehalf, representative?.contains(where: \.isLetter) != true {
            problems.append(.missing("representative", "Say who acts for the person."))
        }
        if law == .lawEnforcement, controller != .police {
            problems.append(
                InputProblem(
                    field: "law", code: "E-31",
                    text: "Only police answer under Part 3. Choose the general law."))
        }
        if scope.parts.isEmpty {
            problems.append(.missing("parts", "Choose what was asked for."))
        }
        if !scope.parts.isSubset(of: AccessClass.given) {
            problems.append(
                InputProblem(
                    field: "parts", code: "not-given",
                    text: "Choose among what can be given at all."))
        }
        if let from = scope.from, let to = scope.to, to < from {
            problems.append(
                InputProblem(
                    field: "to", code: "order", text: "The time cannot end before it begins."))
        }
        return problems
    }
}

extension AccessRequest.Controller {
    init(_ kind: Agency.Kind?) {
        self =
            switch kind {
            case .police: .police
            case .health: .health
            case .housing, .childrensServices, .school: .council
            case .victimService, .perpetratorProgramme, .maracTeam, .probation, .other, nil: .other
            }
    }
}
