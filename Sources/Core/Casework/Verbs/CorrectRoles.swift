public import Domain
import Rules

/// What people of a case are to be called, and why.
public struct NewRoles: Sendable {
    public var roles: [PersonID: Role]
    public var reason: String
    public var basis: RoleCorrection.Basis

    public init(roles: [PersonID: Role], reason: String, basis: RoleCorrection.Basis) {
        self.roles = roles
        self.reason = reason
        self.basis = basis
    }
}

extension Office {
    /// Corrects who is what in a case.
    ///
    /// Who is the primary aggressor is found by somebody trained, with the information of two
    /// agencies, or advised by Respect or a panel; that it is not determined can be said at any time
    /// (DX-24). Nothing else is lowered: the level of the risk stands until it is judged anew.
    public func correctRoles(_ new: NewRoles, _ request: Request) async throws -> Outcomes {
        try await perform("correct roles", request) { work in
            if let refusal = Permissions.correctingRoles(work.worker, work.side) {
                return .refused(refusal)
            }
            let clash = work.clash(in: work.state.shared, since: request.seen)
            guard clash.isEmpty else { return .clash(clash) }
            let problems = new.problems(work.state)
            guard problems.isEmpty else { return .invalid(problems) }
            let register = try register(work.transaction)
            if let refusal = work.refusal(of: new, register) { return .refused(refusal) }
            let correction = RoleCorrection(
                changes: new.changes(work.state), reason: new.reason, basis: new.basis,
                standing: work.standingLevel())
            let entry = try work.append(.rolesCorrected(correction), to: work.state.shared)
            let linked = try identities(work.transaction).linkedPeople(of: work.state.id)
            if !linked.isEmpty {
                try noteCrossings(
                    of: linked.map { PersonInCase(work.state.id, $0) }, by: work.worker, register,
                    work.transaction)
            }
            return .recorded(entry.id)
        }
    }
}

extension NewRoles {
    /// Those who become something else, in the order of the case.
    func changes(_ state: CaseState) -> [RoleCorrection.Change] {
        state.members.compactMap { member in
            guard let role = roles[member.id], role != member.role else { return nil }
            return RoleCorrection.Change(person: member.id, from: member.role, to: role)
        }
    }

    /// Whether somebody is found to be the one who abuses, and somebody to be abused.
    var isDetermined: Bool { !roles.values.contains(.undetermined) }

    /// Everything that keeps it from being taken, all at once.
    func problems(_ state: CaseState) -> [InputProblem] {
        var problems: [InputProblem] = []
        if reason.allSatisfy(\.isWhitespace) {
            problems.append(.missing("reason", "Say why the roles are corrected."))
        }
        if basis.kind == .advice, (basis.advice ?? "").allSatisfy(\.isWhitespace) {
            problems.append(.missing("advice", "Say who advised it, and when."))
        }
        if basis.kind == .notDetermined, isDetermined {
            problems.append(
                .missing("basis", "Say what shows who is who, or record both as not determined."))
        }
        if basis.kind == .criteria, isDetermined {
            problems += assessmentProblems(state)
        }
        return problems + roleProblems(state)
    }

    private func roleProblems(_ state: CaseState) -> [InputProblem] {
        func problem(_ code: String, _ text: String) -> [InputProblem] {
            [InputProblem(field: "roles", code: code, text: text)]
        }
        let isKnown = roles.keys.allSatisfy { state.member($0) != nil }
        guard isKnown else { return problem("not-of-the-case", "Choose people of this case.") }
        let after = state.members.map { ($0, roles[$0.id] ?? $0.role) }
        if after.contains(where: { ($0.role == .child) != ($1 == .child) }) {
            return problem("child", "A child stays a child of the case.")
        }
        if changes(state).isEmpty {
            return problem("same-roles", "Choose roles that differ from those on the record.")
        }
        let adults = after.map(\.1).filter { $0 != .child }
        if adults.contains(.undetermined) {
            return adults.allSatisfy { $0 == .undetermined } && adults.count > 1
                ? []
                : problem(
                    "all-undetermined",
                    "Where it is not determined for one of them, record it so for all adults.")
        }
        if adults.count(where: { $0 == .personOfConcern }) > 1 {
            return problem(
                "one-person-of-concern",
                "A case has one person of concern. Open another case for a second.")
        }
        guard adults.contains(.personOfConcern), adults.contains(.victim) else {
            return problem(
                "both-roles", "Say who is the person of concern and who is a victim.")
        }
        return []
    }

    /// Each of those whose role changes must have been assessed.
    private func assessmentProblems(_ state: CaseState) -> [InputProblem] {
        let about = Set(
            basis.assessments.compactMap { id -> PersonID? in
                guard case .assessmentCompleted(let form)? = state.entry(id)?.body else {
                    return nil
                }
                return form.about
            })
        let changed = Set(changes(state).map(\.person))
        guard changed.isSubset(of: about) else {
            return [
                .missing("assessments", "Choose an assessment of each of them that shows it.")
            ]
        }
        return []
    }
}

extension CaseWork {
    /// Why it may not be said yet who is the primary aggressor.
    fileprivate func refusal(of new: NewRoles, _ register: Register) -> Refusal? {
        guard new.isDetermined, new.basis.kind == .criteria else { return nil }
        let chosen = new.basis.assessments.compactMap { state.entry($0) }
        let isTrained =
            worker.trainedForPrimaryAggressor
            || chosen.allSatisfy { register.workers[$0.worker]?.trainedForPrimaryAggressor == true }
        guard isTrained else {
            return .forbidden(
                "002-27", ["002-27"],
                "Only someone trained in the five criteria may say who is the primary aggressor.",
                clears: "A trained assessor answers them. Until then it is not determined.")
        }
        let facts = state.facts(procedure, at: now)
        let agencies = max(count(facts.fact("roles.agencies")), agenciesOnRecord)
        guard agencies >= 2 else {
            return .forbidden(
                "000-17", ["000-17"],
                "Do not settle who is the primary aggressor on one agency's information.",
                clears: "Information from a second agency. Until then it is not determined.")
        }
        let decision = trying { facts in
            facts.set("roles.crossAllegation", .truth(true))
            facts.set("roles.assessorTrained", .truth(true))
            facts.set("roles.agencies", .count(agencies))
        }
        let blocks = decision.outcomes.filter {
            $0.kind == .block && ($0.status == .open || $0.status == .undetermined)
                && $0.consequence.action == KnownAction.decidePrimaryAggressor
        }
        return blocks.isEmpty ? nil : .blocked(by: blocks)
    }

    private func count(_ fact: Fact?) -> Int {
        if case .count(let count)? = fact?.value { count } else { 0 }
    }

    /// How many agencies recorded something about the people of the case.
    private var agenciesOnRecord: Int {
        Set(
            state.entries.filter { entry in
                switch entry.body {
                case .statementRecorded, .incidentRecorded, .policeAttended, .findingRecorded,
                    .notificationTaken, .assessmentCompleted, .dashCompleted:
                    true
                default: false
                }
            }.map(\.agency)
        ).count
    }

    /// The level of the risk as it stands; nil where none above the lowest does.
    fileprivate func standingLevel() -> RiskLevel? {
        let shown = decide().facts.fact("risk.level")?.value
        return RiskLevel.allCases.dropFirst().last { level in
            shown
                == Vocabulary.value(
                    level.rawValue, of: .level(RiskLevel.allCases.map(\.rawValue)))
        }
    }
}
